//! What the programs of `tests/firmware` print on a board, by the same code on this machine: `tests/firmware/expected`, to
//! which `tests/firmware/measure` holds the boards.
//!
//! `QUOTIDIAN_WRITE_EXPECTED=1 cargo test -p quotidian-tests --test firmware` writes the files anew.

use quotidian::align::{Needle, Operation};
use quotidian::quote::{Pairs, Quotations};
use quotidian::record::{STREAM_BYTES, Scan, Stream};
use quotidian::speech::Speeches;
use quotidian::words::en;

#[path = "../firmware/src/article.rs"]
mod article;
#[path = "../firmware/src/report.rs"]
mod report;

use article::{QUOTE, TEXT};
use report::Console;

struct Desk(String);

impl Console for Desk {
    fn text(&mut self, text: &str) {
        self.0 += text;
    }
}

/// Compares what a program prints with the file of its name, or writes that.
fn expect(program: &str, print: impl FnOnce(&mut Desk) -> bool) {
    let mut desk = Desk(String::new());
    assert!(print(&mut desk), "{program} lost its place");
    let path = quotidian_tests::path("firmware/expected").join(program).with_extension("txt");
    if std::env::var_os("QUOTIDIAN_WRITE_EXPECTED").is_some() {
        std::fs::write(&path, &desk.0).expect("a file that can be written");
    }
    let expected = std::fs::read_to_string(&path).unwrap_or_else(|e| panic!("{}: {e}", path.display()));
    assert_eq!(desk.0, expected, "{}", path.display());
}

#[test]
fn dates() {
    let mut cursor = report::new_dates();
    expect("dates", |desk| {
        report::each_date(&mut cursor, TEXT, &mut |date| report::show_date(desk, TEXT, date))
    });
}

#[test]
fn marks() {
    let mut cursor = Pairs::new();
    expect("marks", |desk| {
        report::each_pair(&mut cursor, TEXT, &mut |pair| report::show_quotation(desk, TEXT, pair))
    });
}

#[test]
fn quotations() {
    let mut cursor = Quotations::in_language(&en::TEXT);
    expect("quotations", |desk| {
        report::each_quotation(&mut cursor, TEXT, &mut |quote| report::show_quotation(desk, TEXT, quote))
    });
}

#[test]
fn speakers() {
    let mut cursor = Speeches::new(&en::ENGLISH);
    expect("speakers", |desk| {
        report::each_speech(&mut cursor, TEXT, &mut |speech| report::show_speech(desk, TEXT, speech))
    });
}

fn find(desk: &mut Desk) -> bool {
    let needle = Needle::new(QUOTE, &en::ALIGN).expect("a short quotation");
    let mut scratch = vec![0; needle.scratch()];
    let mut steps = [Operation::default(); 32];
    let found = needle.find(QUOTE, TEXT, &mut scratch, &mut steps).expect("room that does");
    report::show_match(desk, QUOTE, TEXT, &found, &steps);
    true
}

#[test]
fn found() {
    expect("find", find);
}

#[test]
fn all() {
    let new_scan = || Scan::new(&en::ENGLISH, report::anchor());
    let mut memory = vec![0; STREAM_BYTES];
    let (mut scan, mut stream) =
        (new_scan(), Stream::new(new_scan(), memory.as_mut_slice()).expect("room that does"));
    expect("all", |desk| {
        let whole = report::each_item(&mut scan, TEXT, &mut |item| report::show_item(desk, TEXT, item));
        desk.text("\n");
        let start = desk.0.len();
        let pieces =
            report::each_streamed(&mut stream, TEXT, &mut |item| report::show_item(desk, TEXT, item));
        assert_eq!(desk.0[..start - 1], desk.0[start..], "the whole and the pieces");
        desk.text("\n");
        whole && pieces && find(desk)
    });
}
