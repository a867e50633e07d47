//! The programs compiled with the sanitizers of the C compiler, where it has them. They watch what the program does with the
//! library's structs and arrays; what the library itself does is watched by valgrind, and by the fuzz target `c_abi`.

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use crate::library::{compile_with, compiler, folder, root, succeed};
use crate::programs::{EXAMPLES, expected, shown};

const ADDRESS: [&str; 2] = ["-fsanitize=address,undefined", "-fno-sanitize-recover=all"];
const THREAD: [&str; 1] = ["-fsanitize=thread"];

/// Whether the compiler can build a program with these flags that runs here.
fn has(name: &str, flags: &[&str]) -> bool {
    let program = folder().join(format!("has_{name}"));
    fs::create_dir_all(folder()).expect("a folder of the tests' own");
    let mut compile = Command::new(compiler());
    compile.args(flags).arg("-I").arg(root("include")).arg(root("tests/c/alone.c")).arg("-o").arg(&program);
    let runs = |path: &Path| Command::new(path).output().is_ok_and(|output| output.status.success());
    let has = compile.output().is_ok_and(|output| output.status.success()) && runs(&program);
    if !has {
        eprintln!("skipped: {:?} builds nothing with {flags:?} that runs here", compiler());
    }
    has
}

/// A program with the sanitizers of addresses and of undefined behaviour.
fn watched(name: &str) -> Command {
    Command::new(compile_with(name, &format!("{name}_watched"), &ADDRESS))
}

fn complaint(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

#[test]
fn the_programs_use_the_library_soundly() {
    if !has("address", &ADDRESS) {
        return;
    }
    for name in ["hostile", "hostile_compare", "threads"] {
        assert_eq!(succeed(name, watched(name).output().expect("the program runs")), "");
    }
    for (name, input) in EXAMPLES {
        assert_eq!(shown(name, watched(name), input), expected(name), "{name}");
    }
}

/// That the programs pass says something only if a fault is seen.
#[test]
fn a_read_behind_an_array_is_noticed() {
    if has("array", &ADDRESS) {
        let output = watched("beyond").output().expect("the program runs");
        assert!(!output.status.success(), "{output:?}");
        assert!(complaint(&output).contains("heap-buffer-overflow"), "{}", complaint(&output));
    }
}

#[test]
fn threads_share_nothing_that_is_written() {
    if has("thread", &THREAD) {
        let program = compile_with("threads", "threads_watched_for_races", &THREAD);
        assert_eq!(succeed("threads", Command::new(program).output().expect("the program runs")), "");
    }
}

#[test]
fn a_race_is_noticed() {
    if has("race", &THREAD) {
        let program = compile_with("threads", "threads_with_a_race", &[THREAD[0], "-DRACE"]);
        let output = Command::new(program).output().expect("the program runs");
        assert!(complaint(&output).contains("data race"), "{}", complaint(&output));
    }
}
