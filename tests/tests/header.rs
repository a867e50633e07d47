//! The C header is the one that the crate gives: generated in memory, compared with the file.
//!
//! `QUOTIDIAN_WRITE_HEADER=1 cargo test -p quotidian-tests --test header` writes it anew.

use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};

use quotidian::limits::Limit;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// What a program defines that is built with a part of the library.
const PARTS: &str = "
// The parts that the library has: all of them. A program for a library with some of them alone defines QUOTIDIAN_PARTS, and
// QUOTIDIAN_HAS_... for each that is there (quotidian.pc does so); what is not there is not declared.
#if !defined(QUOTIDIAN_PARTS)
#define QUOTIDIAN_HAS_QUOTATIONS
#define QUOTIDIAN_HAS_DATES
#define QUOTIDIAN_HAS_FIND
#define QUOTIDIAN_HAS_LINK
#endif

";

/// The constants of core as `#define`s: cbindgen can neither look into the macro that holds the limits nor compute.
fn constants() -> String {
    let mut text = String::from(PARTS);
    for limit in Limit::ALL {
        for line in limit.reason().lines() {
            writeln!(text, "//{line}").expect("a string takes all");
        }
        writeln!(text, "#define QUOTIDIAN_{} {}\n", limit.name(), limit.value()).expect("a string takes all");
    }
    let scratch = quotidian::align::SCRATCH_MAX;
    writeln!(
        text,
        "// Elements of scratch memory that do for every quotation: see quotidian_needle_scratch."
    )
    .expect("a string takes all");
    writeln!(text, "#define QUOTIDIAN_SCRATCH_MAX {scratch}\n").expect("a string takes all");
    text
}

fn generated() -> String {
    let ffi = root().join("ffi");
    let mut config = cbindgen::Config::from_file(ffi.join("cbindgen.toml")).expect("ffi/cbindgen.toml");
    config.export.exclude.extend(Limit::ALL.iter().map(|limit| format!("QUOTIDIAN_{}", limit.name())));
    config.after_includes = Some(constants());
    // The sources one by one, in the order of a reader: abi, words, statuses, then the layers.
    let mut builder = cbindgen::Builder::new().with_config(config);
    for module in [
        "abi",
        "language",
        "vocabulary",
        "attribution",
        "marks",
        "status",
        "calendar",
        "item",
        "dates",
        "scan",
        "stream",
        "speeches",
        "system",
        "text",
        "find",
        "compare",
    ] {
        builder = builder.with_src(of_its_part(&ffi.join("src"), module));
    }
    let mut bytes = Vec::new();
    builder.generate().expect("cbindgen reads the crate").write(&mut bytes);
    let header = String::from_utf8(bytes).expect("a header is UTF-8");
    together(&header)
}

/// The source of a module, each of whose functions has the condition that `lib.rs` has for the module. Types have none: they
/// cost nothing.
fn of_its_part(sources: &Path, module: &str) -> PathBuf {
    let read = |name: &str| fs::read_to_string(sources.join(name)).expect("a source of ffi");
    let library = read("lib.rs");
    let lines: Vec<&str> = library.lines().collect();
    let declared = format!("pub mod {module};");
    let at = lines.iter().position(|line| *line == declared).expect("a module of ffi");
    let condition = lines[at - 1];
    let source = read(&format!("{module}.rs"));
    let source = if condition.starts_with("#[cfg(") {
        let exported = "#[unsafe(no_mangle)]";
        source.replace(exported, &format!("{condition}\n{exported}"))
    } else {
        source
    };
    let folder =
        Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("header-{:?}", std::thread::current().id()));
    fs::create_dir_all(&folder).expect("a folder of the tests' own");
    let path = folder.join(format!("{module}.rs"));
    fs::write(&path, source).expect("a file of the tests' own");
    path
}

/// Functions of one part that stand one after the other under one condition.
fn together(header: &str) -> String {
    let mut condition = "";
    let mut text = String::new();
    for line in header.lines() {
        if let Some(named) = line.strip_prefix("#if ") {
            let again = format!("#endif\n\n#if {named}\n");
            text.push_str(line);
            text.push('\n');
            if named == condition && text.ends_with(&again) {
                text.truncate(text.len() - again.len());
            }
            condition = named;
        } else {
            text.push_str(line);
            text.push('\n');
        }
    }
    text
}

#[test]
fn the_committed_header_is_fresh() {
    let path = root().join("include/quotidian.h");
    let generated = generated();
    if std::env::var_os("QUOTIDIAN_WRITE_HEADER").is_some() {
        fs::write(&path, &generated).expect("include/ can be written");
    }
    let committed = fs::read_to_string(&path).unwrap_or_default();
    if let Some((number, (new, old))) =
        generated.lines().zip(committed.lines().chain([""])).enumerate().find(|(_, (new, old))| new != old)
    {
        panic!(
            "include/quotidian.h:{}: the crate gives\n{new}\nthe file has\n{old}\nwrite it anew with QUOTIDIAN_WRITE_HEADER=1",
            number + 1
        );
    }
    assert_eq!(generated.len(), committed.len(), "include/quotidian.h goes on where the crate ends");
}

/// What a programmer reads is the header: nothing in it may be without a word.
#[test]
fn every_declaration_is_documented() {
    let header = generated();
    let lines: Vec<&str> = header.lines().collect();
    let bare: Vec<&str> = lines
        .windows(2)
        .filter(|pair| declares(pair[1]) && !pair[0].trim_start().starts_with("//"))
        .map(|pair| pair[1])
        .collect();
    assert!(bare.is_empty(), "without documentation: {bare:#?}");
    let declared = lines.iter().filter(|line| declares(line)).count();
    assert!(declared > 150, "only {declared} declarations were seen: has the header another form?");
}

/// Whether a line of the header begins to declare something that a reader looks up.
fn declares(line: &str) -> bool {
    let words: Vec<&str> = line.split_whitespace().collect();
    let (Some(first), Some(last)) = (words.first(), words.last()) else { return false };
    let comment = first.starts_with('/') || first.starts_with('*');
    let constant = *first == "#define" && words.len() > 2;
    let kind = line.starts_with("enum ") || line.starts_with("typedef ") && last.ends_with('{');
    let function = line.starts_with(char::is_alphabetic) && line.contains("quotidian_");
    let member = line.starts_with("    ") && !line.starts_with("     ") && last.ends_with([';', ',']);
    !comment && (constant || kind || function || member)
}
