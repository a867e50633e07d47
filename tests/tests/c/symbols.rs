//! What the shared library gives to the linker and asks of it, as `nm` tells.

use std::collections::BTreeSet;
use std::process::Command;

use crate::library::{root, shared};

/// The names of the dynamic symbols that a further argument of `nm` chooses; none where there is no such `nm` or library.
fn symbols(which: &str) -> Option<BTreeSet<String>> {
    let library = shared();
    let output = Command::new("nm").args(["-D", which]).arg(&library).output();
    match output.ok().filter(|output| output.status.success()) {
        Some(output) => {
            let names = String::from_utf8(output.stdout).expect("symbols are ASCII");
            Some(names.lines().filter_map(|line| line.split_whitespace().last()).map(String::from).collect())
        }
        None => {
            eprintln!("skipped: `nm -D {which}` does not read {}", library.display());
            None
        }
    }
}

/// The functions that the header declares: its lines that begin with a type and go on to a name with a parenthesis.
fn declared() -> BTreeSet<String> {
    let header = std::fs::read_to_string(root("include/quotidian.h")).expect("include/quotidian.h");
    let declarations = header.lines().filter(|line| line.starts_with(char::is_alphabetic));
    let name = |line: &str| {
        let before = line.split_once('(')?.0;
        Some(before.rsplit([' ', '*']).next()?.to_owned())
    };
    declarations.filter_map(name).collect()
}

#[test]
fn the_library_exports_what_the_header_declares() {
    let declared = declared();
    assert!(
        declared.len() >= 28 && declared.iter().all(|name| name.starts_with("quotidian_")),
        "{declared:?}"
    );
    if let Some(exported) = symbols("--defined-only") {
        assert_eq!(exported, declared);
    }
}

/// The header promises that there is no malloc in the library, and nothing of std: it asks for what moves bytes.
#[test]
fn the_library_asks_for_no_memory() {
    const ASKED: [&str; 7] = ["abort", "bcmp", "memcmp", "memcpy", "memmove", "memset", "strlen"];
    let Some(wanted) = symbols("--undefined-only") else { return };
    // What the C compiler's own start-up code may use begins with an underscore.
    let more = wanted.iter().map(|name| name.split('@').next().unwrap_or_default());
    let more: Vec<&str> = more.filter(|name| !name.starts_with('_') && !ASKED.contains(name)).collect();
    assert!(more.is_empty(), "the library asks for {more:?}");
}
