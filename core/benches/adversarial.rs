//! Text made to be slow, from 64 KB to 64 MB: each row should give as many bytes a second at every length (the work is linear),
//! and at least a quarter of what news gives.
//!
//! The long rows run when the variable `LONG` is set.

use divan::Bencher;
use divan::counter::BytesCount;
use quotidian::quote::{Pairs, System};
use quotidian::speech::Speeches;
use quotidian::words::en::{ENGLISH, TEXT};

fn main() {
    divan::main();
}

/// What is repeated to make a text.
const PIECES: [(&str, &str); 21] = [
    ("news", include_str!("../../tests/articles/gazette.txt")),
    ("marks", "\""),
    ("curly openers", "“"),
    ("curly closers", "”"),
    ("openers", " “a"),
    ("apostrophes", "'"),
    ("words with apostrophes", "it's "),
    ("plurals", "the dogs' "),
    ("single openers", " 'a"),
    ("commas", ","),
    ("capitals", "A"),
    ("one paragraph", "The tide came in and nobody was there to see it, for it was late. "),
    ("inches", "1\" "),
    ("ampersands", "&"),
    ("dashes", "—A —a? "),
    ("labels", "Q: A?\n\n"),
    ("levels", "“‘"),
    ("curly pairs", "“a” "),
    ("entities", "&quot;"),
    ("short paragraphs", "Abcde\n\n"),
    ("short quotations", "\"Go.\"\n\n"),
];

const LENGTHS: [usize; 2] = [64 << 10, 1 << 20];
const LONG: [usize; 4] = [64 << 10, 1 << 20, 8 << 20, 64 << 20];

/// The name of a piece, and the bytes of the text.
#[derive(Clone, Copy, Debug)]
struct Row(&'static str, usize);

impl std::fmt::Display for Row {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}, {} KB", self.0, self.1 >> 10)
    }
}

fn texts() -> impl Iterator<Item = Row> {
    let lengths: &[usize] = if std::env::var_os("LONG").is_some() { &LONG } else { &LENGTHS };
    PIECES.iter().flat_map(move |(name, _)| lengths.iter().map(move |&length| Row(name, length)))
}

fn text(Row(name, length): Row) -> String {
    let piece = PIECES.iter().find(|(known, _)| *known == name).map_or("", |(_, piece)| piece);
    piece.repeat(length / piece.len() + 1)
}

#[divan::bench(args = texts(), sample_count = 5, sample_size = 1)]
fn marks_alone(bencher: Bencher, which: Row) {
    let text = text(which);
    bencher.counter(BytesCount::of_str(&text)).bench(|| {
        let mut cursor = Pairs::new();
        let mut count = 0_usize;
        while let Ok(Some(_)) | Err(quotidian::Error::Limit { .. }) = cursor.next(&text) {
            count += 1;
        }
        count
    });
}

#[divan::bench(args = texts(), sample_count = 5, sample_size = 1)]
fn system(bencher: Bencher, which: Row) {
    let text = text(which);
    bencher.counter(BytesCount::of_str(&text)).bench(|| System::of(&text, &TEXT));
}

#[divan::bench(args = texts(), max_time = 3)]
fn speakers(bencher: Bencher, which: Row) {
    let text = text(which);
    bencher.counter(BytesCount::of_str(&text)).bench(|| {
        let mut cursor = Speeches::new(&ENGLISH);
        let mut count = 0;
        // A bound that was passed is an item too.
        while !matches!(cursor.next(&text), Ok(None)) {
            count += 1;
        }
        count
    });
}
