//! What the C interface adds to the time of the core: the same texts through both in turns, the fastest of each, and their ratio.
//! Both are of one build, so that nothing but the interface is between them: `cargo bench -p quotidian-tests --bench through_c`.

use std::ffi::c_char;
use std::hint::black_box;
use std::mem::MaybeUninit;
use std::ptr::{self, null, null_mut};
use std::time::{Duration, Instant};

use quotidian::align::{Needle, Operation, SCRATCH_MAX};
use quotidian::date::Dates;
use quotidian::quote::System;
use quotidian::record::Scan;
use quotidian::words::en::ENGLISH;
use quotidian_c::dates::{QuotidianDates, quotidian_dates_init, quotidian_dates_next};
use quotidian_c::find::{
    QuotidianNeedle, QuotidianOperation, quotidian_find, quotidian_find_checked, quotidian_needle_init,
};
use quotidian_c::language::QuotidianLanguage;
use quotidian_c::scan::{QuotidianScan, quotidian_scan_init, quotidian_scan_next};
use quotidian_c::status::QuotidianStatus;
use quotidian_c::text::{QuotidianText, quotidian_text_init};
use texts::{Quotation, Texts};

#[path = "../../core/benches/texts/mod.rs"]
mod texts;

const TURNS: usize = 60;
const OPERATIONS: usize = 512;
const LANGUAGE: u32 = QuotidianLanguage::English as u32;

fn main() {
    let articles = [
        include_str!("../articles/courier.txt"),
        include_str!("../articles/examiner.txt"),
        include_str!("../articles/gazette.txt"),
        include_str!("../articles/post.txt"),
        include_str!("../articles/wire.txt"),
    ];
    let news = articles.join("\n\n").repeat(8);
    compare("scan", || scan(&news), || scan_through_c(&news));
    compare("dates", || dates(&news), || dates_through_c(&news));
    let Texts { quotations, with, without } = Texts::new(1_000_000, None);
    // What makes bytes a `str` in Rust makes them a QuotidianText in C: once a text, however many quotations are looked up in it.
    compare("check of the text", || str::from_utf8(with.as_bytes()).unwrap().len(), || check(&with).1);
    for (row, text, form) in [
        ("find, verbatim", &with, (|quotation| &quotation.verbatim) as fn(&Quotation) -> &String),
        ("find, a word exchanged", &with, |quotation| &quotation.exchanged),
        ("find, a word dropped", &with, |quotation| &quotation.dropped),
        ("find, absent", &without, |quotation| &quotation.verbatim),
    ] {
        let quotations: Vec<&str> = quotations.iter().map(|quotation| form(quotation).as_str()).collect();
        let (checked, _) = check(text);
        compare(row, || find(&quotations, text), || find_through_c(&quotations, text, Some(&checked)));
        // One look-up in a text that comes once: C has to read it through for bad UTF-8, where Rust was given a `str`.
        let unchecked = format!("{row}, unchecked");
        compare(&unchecked, || find(&quotations, text), || find_through_c(&quotations, text, None));
    }
}

/// Prints how long each takes, the one after the other, and what C takes more. Both must count the same.
fn compare(row: &str, rust: impl Fn() -> usize, c: impl Fn() -> usize) {
    assert_eq!(rust(), c(), "{row}");
    let timed = |run: &dyn Fn() -> usize| {
        let start = Instant::now();
        black_box(run());
        start.elapsed()
    };
    let mut fastest = [Duration::MAX; 2];
    for _ in 0..TURNS {
        fastest = [fastest[0].min(timed(&rust)), fastest[1].min(timed(&c))];
    }
    let [rust, c] = fastest.map(|time| time.as_secs_f64());
    println!("{row:36}Rust {:9.3} ms   C {:9.3} ms   {:.3}", 1e3 * rust, 1e3 * c, c / rust);
}

fn scan(text: &str) -> usize {
    // Which marks the text uses is looked for first, as C does.
    let mut scan = Scan::new(&ENGLISH, None).with_system(System::of(text, ENGLISH.text));
    let mut items = 0;
    while let Some(item) = scan.next(text).unwrap() {
        black_box(item);
        items += 1;
    }
    items
}

fn dates(text: &str) -> usize {
    let mut dates = Dates::new(ENGLISH.date, None);
    let mut items = 0;
    while let Some(date) = dates.next(text).unwrap() {
        black_box(date);
        items += 1;
    }
    items
}

/// How many operations the quotations take that stand in the text.
fn find(quotations: &[&str], text: &str) -> usize {
    let (mut scratch, mut operations) = (vec![0; SCRATCH_MAX], vec![Operation::default(); OPERATIONS]);
    let mut look = |quotation: &str| {
        let needle = Needle::new(quotation, ENGLISH.align).unwrap();
        black_box(needle.find(quotation, text, &mut scratch, &mut operations).unwrap()).written
    };
    quotations.iter().map(|quotation| look(quotation)).sum()
}

fn start(text: &str) -> *const c_char {
    text.as_ptr().cast()
}

fn scan_through_c(text: &str) -> usize {
    let mut scan = MaybeUninit::<QuotidianScan>::uninit();
    let mut item = MaybeUninit::uninit();
    // SAFETY: the place is writable and aligned; no anchor is given.
    let begun = unsafe { quotidian_scan_init(scan.as_mut_ptr(), LANGUAGE, null()) };
    assert_eq!(begun, QuotidianStatus::Ok);
    // SAFETY: `scan` was initialised, the text is a `str`, the place of the item is writable and aligned.
    let mut next =
        || unsafe { quotidian_scan_next(scan.as_mut_ptr(), start(text), text.len(), item.as_mut_ptr()) };
    std::iter::from_fn(|| (next() == QuotidianStatus::Ok).then_some(())).count()
}

fn dates_through_c(text: &str) -> usize {
    let mut dates = MaybeUninit::<QuotidianDates>::uninit();
    let mut item = MaybeUninit::uninit();
    // SAFETY: the place is writable and aligned; no anchor is given.
    let begun = unsafe { quotidian_dates_init(dates.as_mut_ptr(), LANGUAGE, null()) };
    assert_eq!(begun, QuotidianStatus::Ok);
    // SAFETY: `dates` was initialised, the text is a `str`, the place of the item is writable and aligned.
    let mut next =
        || unsafe { quotidian_dates_next(dates.as_mut_ptr(), start(text), text.len(), item.as_mut_ptr()) };
    std::iter::from_fn(|| (next() == QuotidianStatus::Ok).then_some(())).count()
}

/// That a text is UTF-8, and its length.
fn check(text: &str) -> (QuotidianText, usize) {
    let mut checked = MaybeUninit::<QuotidianText>::uninit();
    // SAFETY: the place is writable and aligned, the text is a `str`.
    let status = unsafe { quotidian_text_init(checked.as_mut_ptr(), start(text), text.len(), null_mut()) };
    assert_eq!(status, QuotidianStatus::Ok);
    // SAFETY: the library says that it wrote it.
    (unsafe { checked.assume_init() }, text.len())
}

/// As `find`, in a text that was checked before or is anew for each of them.
fn find_through_c(quotations: &[&str], text: &str, checked: Option<&QuotidianText>) -> usize {
    let mut scratch = vec![0; SCRATCH_MAX];
    let mut operations: Vec<QuotidianOperation> = Vec::with_capacity(OPERATIONS);
    let mut needle = MaybeUninit::<QuotidianNeedle>::uninit();
    let mut look = |quotation: &str| {
        let mut found = MaybeUninit::uninit();
        let (quote, quote_length) = (start(quotation), quotation.len());
        let (scratch, scratch_length) = (scratch.as_mut_ptr(), scratch.len());
        let operations = operations.as_mut_ptr();
        // SAFETY: each length is that of its memory, each place is writable and aligned, the needle is initialised before it is used,
        // the text is the one that was checked.
        unsafe {
            let compiled =
                quotidian_needle_init(needle.as_mut_ptr(), LANGUAGE, quote, quote_length, null_mut());
            assert_eq!(compiled, QuotidianStatus::Ok);
            let looked = if let Some(checked) = checked {
                quotidian_find_checked(
                    needle.as_ptr(),
                    quote,
                    quote_length,
                    ptr::from_ref(checked),
                    start(text),
                    text.len(),
                    null(),
                    scratch,
                    scratch_length,
                    operations,
                    OPERATIONS,
                    found.as_mut_ptr(),
                    null_mut(),
                )
            } else {
                quotidian_find(
                    needle.as_ptr(),
                    quote,
                    quote_length,
                    start(text),
                    text.len(),
                    scratch,
                    scratch_length,
                    operations,
                    OPERATIONS,
                    found.as_mut_ptr(),
                    null_mut(),
                )
            };
            assert_eq!(looked, QuotidianStatus::Ok);
            found.assume_init().written
        }
    };
    quotations.iter().map(|quotation| look(quotation)).sum()
}
