//! The library as it is installed: programs are built against it from a folder that knows nothing of this one.

use std::collections::BTreeSet;
use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use crate::library::{compiler, folder, root, succeed};
use crate::programs::expected;
use crate::symbols;

/// The script, which builds where the other tests do.
fn install(arguments: &[&OsStr]) -> Command {
    let mut install = Command::new(root("ffi/install"));
    install.args(arguments).env("CARGO_TARGET_DIR", folder());
    for inherited in ["RUSTFLAGS", "CARGO_ENCODED_RUSTFLAGS", "CARGO_BUILD_TARGET", "DESTDIR"] {
        install.env_remove(inherited);
    }
    install
}

/// An empty folder of this name for one test.
fn fresh(name: &str) -> PathBuf {
    let fresh = folder().join(name);
    let _ = fs::remove_dir_all(&fresh);
    fs::create_dir_all(&fresh).expect("a folder of the tests' own");
    fresh
}

/// Each file and link below a folder, from there.
fn files(folder: &Path) -> Vec<String> {
    let mut found = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(inner) = folders.pop() {
        for entry in fs::read_dir(inner).expect("a folder") {
            let entry = entry.expect("an entry");
            if entry.file_type().expect("a type").is_dir() {
                folders.push(entry.path());
            } else {
                let path = entry.path();
                let path = path.strip_prefix(folder).expect("below it");
                found.push(path.display().to_string());
            }
        }
    }
    found.sort();
    found
}

/// What the script installs on this system, from the prefix.
fn installed() -> Vec<String> {
    let (major, minor) = (version_of_interface("MAJOR"), version_of_interface("MINOR"));
    let mut files = vec![
        "include/quotidian.h".to_owned(),
        "lib/libquotidian.a".to_owned(),
        "lib/pkgconfig/quotidian.pc".to_owned(),
    ];
    if cfg!(target_os = "linux") {
        files.push("lib/libquotidian.so".to_owned());
        files.push(format!("lib/libquotidian.so.{major}"));
        files.push(format!("lib/libquotidian.so.{major}.{minor}"));
    }
    files.sort();
    files
}

fn version_of_interface(part: &str) -> String {
    let header = fs::read_to_string(root("include/quotidian.h")).expect("include/quotidian.h");
    let define = format!("#define QUOTIDIAN_ABI_{part} ");
    let number = header.lines().find_map(|line| line.strip_prefix(&define)).expect("a version");
    number.to_owned()
}

/// What `pkg-config` says of the library installed in `prefix`; none where there is no such program.
fn pkg_config(prefix: &Path, arguments: &[&str]) -> Option<Vec<String>> {
    let mut ask = Command::new("pkg-config");
    ask.args(arguments).arg("quotidian").env("PKG_CONFIG_PATH", prefix.join("lib/pkgconfig"));
    match ask.output() {
        Ok(output) => {
            let told = succeed("pkg-config", output);
            Some(told.split_whitespace().map(String::from).collect())
        }
        Err(_) => {
            eprintln!("skipped: pkg-config is not installed");
            None
        }
    }
}

/// Builds an example with these flags in a folder outside of the project, where its source was copied to.
fn build(name: &str, place: &Path, flags: &[String]) -> Output {
    let source = format!("{name}.c");
    fs::copy(root(&format!("tests/c/{source}")), place.join(&source)).expect("an example");
    let mut compile = Command::new(compiler());
    compile.current_dir(place).args(["-std=c99", "-Wall", "-Wextra", "-pedantic", "-Werror", &source]);
    compile.args(flags).args(["-o", "example"]).output().expect("the compiler runs")
}

fn run(place: &Path, library: Option<&Path>) -> String {
    let mut program = Command::new(place.join("example"));
    program.env_remove("LD_LIBRARY_PATH");
    if let Some(library) = library {
        program.env("LD_LIBRARY_PATH", library);
    }
    succeed("the example", program.output().expect("it runs"))
}

#[test]
fn a_program_is_built_with_what_was_installed() {
    let outside = std::env::temp_dir().join(format!("quotidian-install-{}", std::process::id()));
    let prefix = outside.join("prefix");
    fs::create_dir_all(&outside).expect("a temporary folder");
    succeed("ffi/install", install(&["--prefix".as_ref(), prefix.as_ref()]).output().expect("sh runs"));
    assert_eq!(files(&prefix), installed());
    let told = expected("example");
    if let Some(flags) = pkg_config(&prefix, &["--cflags", "--libs"]) {
        succeed("with the shared library", build("example", &outside, &flags));
        if cfg!(target_os = "linux") {
            assert_eq!(run(&outside, Some(&prefix.join("lib"))), told, "with the shared library");
        }
    }
    if let Some(version) = pkg_config(&prefix, &["--modversion"]) {
        assert_eq!(version, [env!("CARGO_PKG_VERSION")]);
    }
    if let Some(flags) = pkg_config(&prefix, &["--static", "--cflags", "--libs"]) {
        // The archive alone is left, and the program runs where it is not.
        for file in installed().iter().filter(|file| file.contains(".so")) {
            fs::remove_file(prefix.join(file)).expect("it was installed");
        }
        succeed("with the archive", build("example", &outside, &flags));
        fs::remove_dir_all(&prefix).expect("it was installed");
        assert_eq!(run(&outside, None), told, "with the archive");
    }
    fs::remove_dir_all(&outside).expect("a temporary folder");
}

/// A library of some parts alone says of itself what it has, and the header declares no more than that.
#[test]
fn a_part_is_installed_without_the_others() {
    let place = fresh("part");
    let prefix = place.join("prefix");
    let mut install = install(&["--parts=dates,english".as_ref(), "--prefix".as_ref(), prefix.as_ref()]);
    // Apart: the other tests have the whole library in their folder.
    install.env("CARGO_TARGET_DIR", folder().join("parts"));
    succeed("ffi/install", install.output().expect("sh runs"));
    assert_eq!(files(&prefix), installed());
    let Some(flags) = pkg_config(&prefix, &["--static", "--cflags", "--libs"]) else { return };
    succeed("an example of the part", build("dates", &place, &flags));
    if cfg!(target_os = "linux") {
        assert_eq!(run(&place, Some(&prefix.join("lib"))), expected("dates"));
    }
    let refused = build("check", &place, &flags);
    let complaint = String::from_utf8_lossy(&refused.stderr).into_owned();
    assert!(!refused.status.success() && complaint.contains("quotidian_needle_init"), "{complaint}");
    if let Some(exported) = symbols::of(&prefix.join("lib/libquotidian.so"), "--defined-only") {
        assert_eq!(exported, declared(&flags));
        let has = |name: &str| exported.contains(name);
        assert!(has("quotidian_dates_next") && !has("quotidian_scan_next") && !has("quotidian_find"));
    }
}

/// The functions that the header declares to a program that is compiled with these flags.
fn declared(flags: &[String]) -> BTreeSet<String> {
    let mut read = Command::new(compiler());
    let header = read.arg("-E").arg(root("tests/c/alone.c")).args(flags).output().expect("the compiler runs");
    let mut declared = symbols::declared(&succeed("the header", header));
    // What the header includes declares more, and the program has a `main`.
    declared.retain(|name| name.starts_with("quotidian_"));
    declared
}

/// A package is put together in a folder, and says of itself where it will lie.
#[test]
fn a_package_is_put_together_elsewhere() {
    let stage = fresh("stage");
    let mut install =
        install(&["--prefix=/opt/quotidian".as_ref(), "--libdir=/opt/quotidian/lib64".as_ref()]);
    // Twice: what is there is replaced.
    for _ in 0..2 {
        succeed("ffi/install", install.env("DESTDIR", &stage).output().expect("sh runs"));
    }
    let moved: Vec<String> = installed().iter().map(|file| file.replace("lib/", "lib64/")).collect();
    assert_eq!(files(&stage.join("opt/quotidian")), moved);
    let description = fs::read_to_string(stage.join("opt/quotidian/lib64/pkgconfig/quotidian.pc"));
    let description = description.expect("quotidian.pc");
    assert!(description.contains("prefix=/opt/quotidian\nlibdir=/opt/quotidian/lib64\n"), "{description}");
}

#[test]
fn a_call_that_makes_no_sense_says_so() {
    for (arguments, complaint) in [
        (vec!["--prefix"], "--prefix needs a folder"),
        (vec!["--prefix="], "--prefix needs a folder"),
        (vec!["--parts"], "--parts needs a list"),
        (vec!["--parts="], "--parts needs a list"),
        (vec!["--parts", "dates,french"], "french: no such part"),
        (vec!["--verbose"], "--verbose: no such option"),
        (vec!["here"], "here: no such option"),
        (vec!["--prefix", "/a b"], "a path with a space"),
    ] {
        let arguments: Vec<&OsStr> = arguments.iter().map(OsStr::new).collect();
        let output = install(&arguments).output().expect("sh runs");
        let complained = String::from_utf8_lossy(&output.stderr).into_owned();
        assert!(
            output.status.code() == Some(2) && complained.contains(complaint),
            "{arguments:?}: {complained}"
        );
    }
    let helped = succeed("--help", install(&["--help".as_ref()]).output().expect("sh runs"));
    assert!(helped.contains("DESTDIR") && helped.contains("--prefix DIR"), "{helped}");
}
