//! The programs that docs/c.md shows: each prints what stands below it.

use std::fs;
use std::process::Command;

use crate::library::{compiler, folder, guarded, library, root, succeed};

/// Each block of C of the page, and the block of text below it.
fn shown(page: &str) -> Vec<(&str, &str)> {
    let block = |from: &'_ str| from.find("```").unwrap_or(from.len());
    let mut programs = Vec::new();
    for part in page.split("```c\n").skip(1) {
        let (program, rest) = part.split_at(block(part));
        let output = rest.split_once("```text\n").expect("what the program prints stands below it").1;
        programs.push((program, &output[..block(output)]));
    }
    programs
}

#[test]
fn the_programs_of_the_page_print_what_it_shows() {
    let page = fs::read_to_string(root("docs/c.md")).expect("docs/c.md");
    let programs = shown(&page);
    assert!(programs.len() >= 2, "docs/c.md shows programs");
    let library = library();
    for (number, (source, printed)) in programs.into_iter().enumerate() {
        let path = folder().join(format!("guide{number}.c"));
        fs::write(&path, source).expect("a folder to write to");
        let program = path.with_extension("");
        let mut compile = Command::new(compiler());
        compile
            .args(["-std=c99", "-Wall", "-Wextra", "-pedantic", "-Werror", "-g", "-I"])
            .arg(root("include"));
        compile.arg(&path).arg(library).arg("-o").arg(&program);
        succeed("docs/c.md", compile.output().expect("the C compiler runs"));
        assert_eq!(succeed("docs/c.md", guarded(&program).output().expect("the program runs")), printed);
    }
}
