//! Text made to be slow, from 64 KB to 64 MB: each row should give as many bytes a second at every length (the work is linear),
//! and at least a quarter of what news gives, dates a sixth.
//!
//! The long rows run when the variable `LONG` is set.

use divan::Bencher;
use divan::counter::BytesCount;
use quotidian::date::Expressions;
use quotidian::quote::{Pairs, System};
use quotidian::speech::Speeches;
use quotidian::words::en::{DATE, ENGLISH, TEXT};

fn main() {
    divan::main();
}

/// A name, and what is repeated to make a text.
type Piece = (&'static str, &'static str);

const NEWS: Piece = ("news", include_str!("../../tests/articles/gazette.txt"));

/// Slow for whoever looks for marks and speakers.
const QUOTED: [Piece; 21] = [
    NEWS,
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

/// Slow for whoever looks for dates: each piece is a date, begins one, or goes on like one.
const DATED: [Piece; 26] = [
    NEWS,
    ("figures", "1"),
    ("figures apart", "1 "),
    ("slashes", "1/"),
    ("hyphens", "1-"),
    ("colons", "9:"),
    ("thousands", "1,"),
    ("months", "May "),
    ("months and days", "in May 3 "),
    ("months cut short", "Jan. "),
    ("articles", "the "),
    ("picks", "last "),
    ("adjectives", "new "),
    ("numbers in words", "twenty "),
    ("sums", "4 and "),
    ("lengths", "two weeks "),
    ("lengths to count from", "two weeks before "),
    ("open ranges", "from May to "),
    ("halves of between", "between 3 and "),
    ("times", "12:30 "),
    ("weekdays", "Monday to "),
    ("days told", "said Monday it will "),
    ("parts of parts", "the end of "),
    ("apostrophes", "’"),
    ("years apart", "1990, "),
    ("short paragraphs", "May 3\n\n"),
];

const LENGTHS: [usize; 2] = [64 << 10, 1 << 20];
const LONG: [usize; 4] = [64 << 10, 1 << 20, 8 << 20, 64 << 20];

/// A piece, and the bytes of the text it is repeated to.
#[derive(Clone, Copy, Debug)]
struct Row(Piece, usize);

impl std::fmt::Display for Row {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Row((name, _), length) = self;
        write!(f, "{name}, {} KB", length >> 10)
    }
}

impl Row {
    fn text(self) -> String {
        let Row((_, piece), length) = self;
        piece.repeat(length / piece.len() + 1)
    }
}

/// Every piece at every length.
fn rows(pieces: &'static [Piece]) -> impl Iterator<Item = Row> {
    let lengths: &[usize] = if std::env::var_os("LONG").is_some() { &LONG } else { &LENGTHS };
    pieces.iter().flat_map(move |&piece| lengths.iter().map(move |&length| Row(piece, length)))
}

#[divan::bench(args = rows(&QUOTED), sample_count = 5, sample_size = 1)]
fn marks_alone(bencher: Bencher, row: Row) {
    let text = row.text();
    bencher.counter(BytesCount::of_str(&text)).bench(|| {
        let mut cursor = Pairs::new();
        let mut count = 0_usize;
        while let Ok(Some(_)) | Err(quotidian::Error::Limit { .. }) = cursor.next(&text) {
            count += 1;
        }
        count
    });
}

#[divan::bench(args = rows(&QUOTED), sample_count = 5, sample_size = 1)]
fn system(bencher: Bencher, row: Row) {
    let text = row.text();
    bencher.counter(BytesCount::of_str(&text)).bench(|| System::of(&text, &TEXT));
}

#[divan::bench(args = rows(&QUOTED), max_time = 3)]
fn speakers(bencher: Bencher, row: Row) {
    let text = row.text();
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

#[divan::bench(args = rows(&DATED), max_time = 3)]
fn dates(bencher: Bencher, row: Row) {
    let text = row.text();
    bencher.counter(BytesCount::of_str(&text)).bench(|| {
        let mut cursor = Expressions::new(&DATE);
        let mut count = 0;
        while let Ok(Some(_)) = cursor.next(&text) {
            count += 1;
        }
        count
    });
}
