//! What the shared library gives to the linker and asks of it, as `nm` tells.

use std::collections::BTreeSet;
use std::path::Path;
use std::process::Command;

use crate::library::{library, root, shared};

/// The names of a library's dynamic symbols that a further argument of `nm` chooses; none where there is no such `nm` or
/// library.
pub(crate) fn of(library: &Path, which: &str) -> Option<BTreeSet<String>> {
    let output = Command::new("nm").args(["-D", which]).arg(library).output();
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

/// The functions that a header declares: its lines that begin with a type and go on to a name with a parenthesis.
pub(crate) fn declared(header: &str) -> BTreeSet<String> {
    let declarations = header.lines().filter(|line| line.starts_with(char::is_alphabetic));
    let name = |line: &str| {
        let before = line.split_once('(')?.0;
        Some(before.rsplit([' ', '*']).next()?.to_owned())
    };
    declarations.filter_map(name).collect()
}

#[test]
fn the_library_exports_what_the_header_declares() {
    let header = std::fs::read_to_string(root("include/quotidian.h")).expect("include/quotidian.h");
    let declared = declared(&header);
    assert!(
        declared.len() >= 28 && declared.iter().all(|name| name.starts_with("quotidian_")),
        "{declared:?}"
    );
    if let Some(exported) = of(&shared(), "--defined-only") {
        assert_eq!(exported, declared);
    }
}

/// The header promises that there is no malloc in the library, and nothing of std: it asks for what moves bytes.
#[test]
fn the_library_asks_for_no_memory() {
    const ASKED: [&str; 7] = ["abort", "bcmp", "memcmp", "memcpy", "memmove", "memset", "strlen"];
    let Some(wanted) = of(&shared(), "--undefined-only") else { return };
    // What the C compiler's own start-up code may use begins with an underscore.
    let more = wanted.iter().map(|name| name.split('@').next().unwrap_or_default());
    let more: Vec<&str> = more.filter(|name| !name.starts_with('_') && !ASKED.contains(name)).collect();
    assert!(more.is_empty(), "the library asks for {more:?}");
}

/// Sections that can be written in the archive, and are no state. With `core` it brings more than what is linked into a program.
const NO_STATE: [(&str, &str); 3] = [
    ("rust_eh_personality", "the address of a function"),
    ("memchr", "which instructions this machine has, found once, in one atomic word each"),
    ("compiler_builtins", "the same"),
];

/// The header promises that the library has no state of its own, so that threads need no lock: nothing else in it can be
/// written, but by the dynamic linker before the first call (`.data.rel.ro`).
#[test]
fn the_library_has_no_state() {
    let output = Command::new("size").arg("-A").arg(library()).output();
    let Some(output) = output.ok().filter(|output| output.status.success()) else {
        eprintln!("skipped: `size -A` does not read {}", library().display());
        return;
    };
    let told = String::from_utf8_lossy(&output.stdout);
    let written = told.lines().filter(|line| {
        let writable = [".data", ".bss", ".tdata", ".tbss"].iter().any(|kind| line.starts_with(kind));
        let empty = line.split_whitespace().nth(1) == Some("0");
        let known = NO_STATE.iter().any(|(name, _)| line.contains(name));
        writable && !empty && !known && !line.starts_with(".data.rel.ro")
    });
    let written: Vec<&str> = written.collect();
    assert!(written.is_empty(), "{written:#?}");
    assert!(told.contains(".text"), "`size -A` tells no sections");
}
