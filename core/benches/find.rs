//! How fast a quotation is looked up in a text, beside the limit: `memmem` for the same bytes over the same text. Compare the rows
//! of one run. Bytes a second count the text once for each quotation.
//!
//! The text is made of the articles of `tests`, or of the file that `NEWS` names.

use std::fmt;

use divan::Bencher;
use divan::counter::{BytesCount, ItemsCount};
use memchr::memmem;
use quotidian::align::{Needle, Operation, SCRATCH_MAX, Verdict};
use quotidian::words::en::ALIGN;

use texts::{Quotation, Texts};

mod texts;

fn main() {
    divan::main();
}

const MEGABYTE: usize = 1_000_000;
const OPERATIONS: usize = 1024;

/// The texts of so many megabytes.
fn texts(megabytes: usize) -> Texts {
    let news = std::env::var_os("NEWS").and_then(|file| std::fs::read_to_string(file).ok());
    Texts::new(megabytes * MEGABYTE, news.as_deref())
}

/// What is looked up, and the megabytes of the text.
#[derive(Clone, Copy)]
struct Row(Kind, usize);

#[derive(Clone, Copy, Debug)]
enum Kind {
    Verbatim,
    Exchanged,
    Dropped,
    Absent,
}

impl fmt::Display for Row {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?}, {} MB", self.0, self.1)
    }
}

impl Row {
    /// The quotations, and the text that they are looked up in.
    fn made(self) -> (Vec<String>, String) {
        let Texts { quotations, with, without } = texts(self.1);
        let form = |quotation: Quotation| match self.0 {
            Kind::Verbatim | Kind::Absent => quotation.verbatim,
            Kind::Exchanged => quotation.exchanged,
            Kind::Dropped => quotation.dropped,
        };
        let text = if matches!(self.0, Kind::Absent) { without } else { with };
        (quotations.into_iter().map(form).collect(), text)
    }
}

fn rows() -> impl Iterator<Item = Row> {
    let kinds = [Kind::Verbatim, Kind::Exchanged, Kind::Dropped, Kind::Absent];
    kinds.into_iter().flat_map(|kind| [1, 10].map(|megabytes| Row(kind, megabytes)))
}

/// Who looks quotations up, with room for all of them.
struct Reader {
    scratch: Vec<u32>,
    operations: Vec<Operation>,
}

impl Reader {
    fn new() -> Reader {
        Reader { scratch: vec![0; SCRATCH_MAX], operations: vec![Operation::default(); OPERATIONS] }
    }

    /// Whether the quotation stands in the text.
    fn finds(&mut self, needle: &Needle, quotation: &str, text: &str) -> bool {
        let found = needle.find(quotation, text, &mut self.scratch, &mut self.operations);
        found.is_ok_and(|found| found.verdict != Verdict::Absent)
    }
}

/// The limit: every place of each quotation, byte for byte.
fn bench_memmem(bencher: Bencher, quotations: &[String], text: &str) {
    let places = |quotation: &String| memmem::find_iter(text.as_bytes(), quotation.as_bytes()).count();
    bencher
        .counter(BytesCount::new(text.len() * quotations.len()))
        .bench(|| quotations.iter().map(places).sum::<usize>());
}

fn bench_find(bencher: Bencher, quotations: &[String], text: &str) {
    let mut reader = Reader::new();
    let compiled = |quotation: &String| Some((Needle::new(quotation, &ALIGN).ok()?, quotation.clone()));
    let needles: Vec<(Needle, String)> = quotations.iter().filter_map(compiled).collect();
    bencher.counter(BytesCount::new(text.len() * needles.len())).bench_local(|| {
        needles.iter().filter(|(needle, quotation)| reader.finds(needle, quotation, text)).count()
    });
}

#[divan::bench(args = rows(), sample_count = 20, sample_size = 1)]
fn a_memmem(bencher: Bencher, row: Row) {
    let (quotations, text) = row.made();
    bench_memmem(bencher, &quotations, &text);
}

#[divan::bench(args = rows(), sample_count = 20, sample_size = 1)]
fn b_find(bencher: Bencher, row: Row) {
    let (quotations, text) = row.made();
    bench_find(bencher, &quotations, &text);
}

/// What a look-up of a quotation that was not compiled takes beside: the bytes are those of the quotations.
#[divan::bench]
fn c_compile(bencher: Bencher) {
    let (quotations, _) = Row(Kind::Verbatim, 1).made();
    let compiles = |quotation: &&String| Needle::new(quotation, &ALIGN).is_ok();
    bencher
        .counter(BytesCount::new(quotations.iter().map(String::len).sum::<usize>()))
        .counter(ItemsCount::new(quotations.len()))
        .bench(|| quotations.iter().filter(compiles).count());
}

/// As many quotations as there are, in each form, one after the other over 10 MB: a thousand take a thousand over the items
/// a second.
#[divan::bench(sample_count = 5, sample_size = 1)]
fn d_many_quotations(bencher: Bencher) {
    let made: Vec<(Vec<String>, String)> = rows().filter(|row| row.1 == 10).map(Row::made).collect();
    let bytes: usize = made.iter().map(|(quotations, text)| quotations.len() * text.len()).sum();
    let items: usize = made.iter().map(|(quotations, _)| quotations.len()).sum();
    let mut reader = Reader::new();
    let mut finds = |quotation: &String, text: &str| {
        Needle::new(quotation, &ALIGN).is_ok_and(|needle| reader.finds(&needle, quotation, text))
    };
    bencher.counter(BytesCount::new(bytes)).counter(ItemsCount::new(items)).bench_local(|| {
        let mut count = 0;
        for (quotations, text) in &made {
            count += quotations.iter().filter(|quotation| finds(quotation, text)).count();
        }
        count
    });
}

/// A quotation and a text of 1 MB that are made to be slow.
#[derive(Clone, Copy, Debug)]
enum Slow {
    /// The text is the quotation with a word exchanged, over and over.
    RepetitiveText,
    /// The quotation and the text are words of one letter.
    LettersForWords,
    /// The text is one word, and so is the quotation but for its middle.
    OneWord,
    /// News, and a quotation without a word that singles out a place.
    ShortWords,
    /// News, and five hundred words of it, or as many as are allowed, with one exchanged.
    FiveHundredWords,
    /// News, and four pieces of a paragraph with ellipses between them.
    ThreeEllipses,
}

const SLOW: [Slow; 6] = [
    Slow::RepetitiveText,
    Slow::LettersForWords,
    Slow::OneWord,
    Slow::ShortWords,
    Slow::FiveHundredWords,
    Slow::ThreeEllipses,
];

impl Slow {
    /// The quotation, and the text that it is looked up in.
    fn made(self) -> (String, String) {
        let repeated = |piece: &str| piece.repeat(MEGABYTE / piece.len());
        let Texts { mut quotations, with: news, .. } = texts(1);
        match self {
            Slow::RepetitiveText => {
                let quotation = quotations.swap_remove(0);
                (quotation.verbatim, repeated(&format!("{} ", quotation.exchanged)))
            }
            Slow::LettersForWords => (LETTERS.repeat(2), repeated(OTHER_LETTERS)),
            Slow::OneWord => (["a ".repeat(25), "a ".repeat(25)].join("b "), repeated("a ")),
            Slow::ShortWords => (SHORT_WORDS.into(), news),
            Slow::FiveHundredWords => (long_quotation(&news), news),
            Slow::ThreeEllipses => (with_ellipses(&news), news),
        }
    }
}

const LETTERS: &str = "q w e r t z u i o p a s d f g h j k l y x c v b n m ";
const OTHER_LETTERS: &str = "t h e q u i c k b r o w n f o x j u m p s o v e r t h e l a z y d o g ";
const SHORT_WORDS: &str =
    "if it is so we do as he or I am to do by it and go on as you do in or at it for us";

/// Five hundred words from the middle of the text, or as many as are allowed, with one exchanged.
fn long_quotation(text: &str) -> String {
    let middle = text.get(text.floor_char_boundary(text.len() / 2)..).unwrap_or_default();
    let words: Vec<&str> = middle.split_whitespace().skip(1).take(500).collect();
    let first = |count| Quotation::new(&words.get(..count).unwrap_or_default().join(" ")).exchanged;
    (1..=words.len())
        .rev()
        .map(first)
        .find(|quotation| Needle::new(quotation, &ALIGN).is_ok())
        .unwrap_or_default()
}

/// Six words in every fourteen of a paragraph.
fn with_ellipses(text: &str) -> String {
    let mut paragraphs = text.split("\n\n").map(|paragraph| paragraph.split_whitespace().collect::<Vec<_>>());
    let words = paragraphs.find(|words| words.len() >= 56).unwrap_or_default();
    let pieces = words.chunks_exact(14).take(4).filter_map(|words| words.get(..6));
    pieces.map(|piece| piece.join(" ")).collect::<Vec<_>>().join(" … ")
}

#[divan::bench(args = SLOW, sample_count = 20, sample_size = 1)]
fn e_slow_memmem(bencher: Bencher, slow: Slow) {
    let (quotation, text) = slow.made();
    bench_memmem(bencher, &[quotation], &text);
}

#[divan::bench(args = SLOW, sample_count = 20, sample_size = 1)]
fn f_slow_find(bencher: Bencher, slow: Slow) {
    let (quotation, text) = slow.made();
    bench_find(bencher, &[quotation], &text);
}
