//! The programs, each with what it should print.

use std::fs::{self, File};
use std::process::{Command, Stdio};

use crate::library::{FAULT, compile, guarded, has_valgrind, root, succeed, takes_header};

fn printed(name: &str) -> String {
    let program = compile(name);
    succeed(name, guarded(&program).output().expect("the program runs"))
}

/// The examples, each with the text that it reads.
pub(crate) const EXAMPLES: [(&str, Option<&str>); 4] =
    [("example", None), ("dates", None), ("check", None), ("chunks", Some("tests/articles/courier.txt"))];

/// What an example should print.
pub(crate) fn expected(name: &str) -> String {
    fs::read_to_string(root(&format!("tests/c/{name}.expected"))).expect("tests/c/NAME.expected")
}

/// What an example prints.
pub(crate) fn shown(name: &str, mut program: Command, input: Option<&str>) -> String {
    program.stdin(input.map_or_else(Stdio::null, |path| File::open(root(path)).expect("an article").into()));
    succeed(name, program.output().expect("the program runs"))
}

#[test]
fn the_examples_print_what_a_reader_expects() {
    for (name, input) in EXAMPLES {
        assert_eq!(shown(name, guarded(&compile(name)), input), expected(name), "{name}");
    }
}

#[test]
fn the_examples_are_short() {
    for (name, _) in EXAMPLES {
        let path = root(&format!("tests/c/{name}.c"));
        let lines = fs::read_to_string(path).expect("tests/c/NAME.c").lines().count();
        assert!(lines <= 60, "{name}: {lines} lines");
    }
}

#[test]
fn an_example_says_what_is_wrong() {
    let output = Command::new(compile("dates")).arg("the ides of March").output().expect("the program runs");
    assert_eq!(output.status.code(), Some(2));
    let complaint = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(complaint.starts_with("the ides of March: iso: not an ISO date"), "{complaint}");
}

/// Each program names on its output what it finds wrong.
#[test]
fn a_hostile_call_gets_a_status() {
    assert_eq!(printed("hostile"), "");
    assert_eq!(printed("hostile_compare"), "");
}

#[test]
fn threads_need_no_lock() {
    let output = Command::new(compile("threads")).output().expect("the program runs");
    assert_eq!(succeed("threads", output), "");
}

/// Not under valgrind, which takes what lies below the stack for no memory.
#[test]
fn a_call_takes_no_more_stack_than_the_header_says() {
    let texts = fs::read_dir(root("tests/articles"))
        .expect("tests/articles")
        .map(|entry| entry.expect("a file").path());
    let texts = texts.filter(|path| path.extension().is_some_and(|ending| ending == "txt"));
    let output = Command::new(compile("stack")).args(texts).output().expect("the program runs");
    assert_eq!(succeed("stack", output), "");
}

/// That the programs pass says something only if valgrind sees such faults, whatever its list of false alarms holds.
#[test]
fn a_use_of_undefined_memory_is_noticed() {
    let output = guarded(&compile("undefined")).output().expect("the program runs");
    if has_valgrind() {
        let complaint = String::from_utf8_lossy(&output.stderr);
        assert_eq!(output.status.code(), Some(FAULT), "{complaint}");
        assert!(complaint.contains("uninitialised"), "{complaint}");
    } else {
        eprintln!("skipped: valgrind is not installed");
    }
}

#[test]
fn the_header_is_good_c() {
    for standard in ["-std=c99", "-std=c11"] {
        succeed(standard, takes_header(&[standard]));
    }
}

#[test]
fn the_header_is_good_cpp() {
    let output = takes_header(&["-x", "c++", "-std=c++17"]);
    // A C compiler without its C++ half says that it cannot run it; anything else is a fault of the header.
    if !String::from_utf8_lossy(&output.stderr).contains("cc1plus") {
        succeed("C++17", output);
    }
}
