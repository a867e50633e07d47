//! Laws of dates that hold for every text, however odd. The first byte chooses language and anchor, the second where a cursor
//! is copied; the rest is the text.
#![no_main]

use std::fmt::Debug;

use libfuzzer_sys::fuzz_target;
use quotidian::date::{Anchor, Context, Dates, Expression, Expressions, Point, Resolution};
use quotidian::text::Blocks;
use quotidian::words::DateWords;
use quotidian::words::{de, en};
use quotidian::{Error, Span};

#[path = "../same.rs"]
mod same;
use same::same;

/// A text of at most so many bytes may be repeated up to so many, so that it fills several blocks.
const SHORT_BYTES: usize = 64;
const REPEATED_BYTES: usize = 4_500;

/// Days at which arithmetic could go wrong: ends of the calendar, a leap day, the turn of a year, a time of day.
const ANCHORS: [&str; 7] = [
    "2024-02-29",
    "2020-12-31T23:59:59+05:30",
    "2021-01-01",
    "9999-12-31",
    "-9999-01-01",
    "0001-01-01",
    "2019-05-15T10:00:00",
];

fuzz_target!(|data: &[u8]| {
    let &[choice, at, ref bytes @ ..] = data else { return };
    let mut text = String::from_utf8_lossy(bytes).into_owned();
    if choice >> 3 == 31 && (1..=SHORT_BYTES).contains(&text.len()) {
        text = text.repeat(REPEATED_BYTES.div_ceil(text.len()));
    }
    let words = if choice & 1 == 0 { &en::DATE } else { &de::DATE };
    let anchor = ANCHORS.get(usize::from(choice >> 1 & 7)).and_then(|iso| iso.parse().ok());
    check(words, anchor, usize::from(at), &text);
});

fn check(words: &'static DateWords, anchor: Option<Anchor>, at: usize, text: &str) {
    let mut cursor = Expressions::new(words);
    let whole = rest(text, || cursor.next(text));
    let mut dates = Dates::new(words, anchor);
    let resolved = rest(text, || dates.next(text));

    assert_eq!(whole.len(), resolved.len(), "expressions and dates");
    for (expression, date) in whole.iter().zip(&resolved) {
        assert_eq!(expression.map(|e| e.span), date.map(|d| d.span), "expressions and dates");
    }
    let dates_alone: Vec<_> = resolved.iter().flatten().copied().collect();
    dates_alone.iter().for_each(|date| placed(text, date));
    in_order(&dates_alone);
    same("block by block", &block_by_block(words, text), &whole);
    let expressions_alone: Vec<_> = whole.iter().flatten().copied().collect();
    placed_one_by_one(words, anchor, &expressions_alone, &dates_alone);

    let at = at % (whole.len() + 1);
    let (mut cursor, mut dates) = (Expressions::new(words), Dates::new(words, anchor));
    for _ in 0..at {
        let _ = (cursor.next(text), dates.next(text));
    }
    let (mut cursor_copy, mut dates_copy) = (cursor, dates);
    same("a copy of the expressions", &rest(text, || cursor_copy.next(text)), &whole[at..]);
    same("a copy of the dates", &rest(text, || dates_copy.next(text)), &resolved[at..]);
    same("expressions with a copy", &rest(text, || cursor.next(text)), &whole[at..]);

    elsewhere(words, at, text);
}

/// Everything that a cursor gives up to its end, which it keeps to: dates, and those that no calendar has.
fn rest<T: Debug>(text: &str, mut next: impl FnMut() -> Result<Option<T>, Error>) -> Vec<Result<T, Error>> {
    let mut items = Vec::new();
    while let Some(item) = next().transpose() {
        match item {
            Err(Error::NoSuchDay { span }) => assert!(text.get(span.start..span.end).is_some(), "{span:?}"),
            Err(error) => panic!("its own text: {error}"),
            Ok(_) => {}
        }
        items.push(item);
        assert!(items.len() <= 2 * text.len(), "a cursor without end");
    }
    assert!(matches!(next(), Ok(None)), "something after the end");
    items
}

/// The span lies in the text, on characters, and no interval is empty or turned round.
fn placed(text: &str, date: &Resolution) {
    let span = date.span;
    assert!(span.start < span.end && text.get(span.start..span.end).is_some(), "{span:?}");
    assert!(!date.value.as_str().is_empty(), "no value: {:?}", span.of(text));
    ordered(text, date.span, date.from, date.to);
    for reading in date.readings.iter().flatten() {
        ordered(text, date.span, reading.from, reading.to);
    }
}

fn ordered(text: &str, span: Span, from: Option<Point>, to: Option<Point>) {
    if let (Some(from), Some(to)) = (from, to) {
        assert!(from < to, "{:?}: {from} to {to}", span.of(text));
    }
}

/// Dates come in order, and none overlaps another but a range, which comes right behind its two ends and holds them.
fn in_order(dates: &[Resolution]) {
    let mut before: Vec<Span> = Vec::new();
    for date in dates {
        let span = date.span;
        match before[..] {
            [.., first, last] if span.start <= first.start && span.end > first.start => {
                assert!(span.contains(first) && span.end == last.end, "{date:?} behind {last:?}");
                before.clear();
            }
            [.., last] => assert!(last.end <= span.start, "{date:?} behind {last:?}"),
            [] => {}
        }
        before.push(span);
    }
}

fn block_by_block(words: &'static DateWords, text: &str) -> Vec<Result<Expression, Error>> {
    let (mut blocks, mut found) = (Blocks::new(), Vec::new());
    while let Some(block) = blocks.next(text, true).expect("its own text") {
        let mut cursor = Expressions::within(words, block.span);
        found.extend(rest(text, || cursor.next(text)));
    }
    found
}

/// A context gives what the joined cursor gives, and looking ahead with `peek` changes nothing.
fn placed_one_by_one(
    words: &'static DateWords,
    anchor: Option<Anchor>,
    whole: &[Expression],
    dates: &[Resolution],
) {
    let mut context = Context::new(anchor).with_day_first(words.day_first);
    for (expression, date) in whole.iter().zip(dates) {
        assert_eq!(context.peek(expression), *date, "peek");
        assert_eq!(context.resolve(expression), *date, "resolve");
    }
}

/// A cursor that goes on in another text says so or ends.
fn elsewhere(words: &'static DateWords, at: usize, text: &str) {
    let mut dates = Dates::new(words, None);
    let _ = dates.next(text);
    let other = text.get(text.ceil_char_boundary(at.min(text.len()))..).unwrap_or("");
    for _ in 0..2 * text.len() + 16 {
        if matches!(dates.next(other), Ok(None) | Err(Error::Position { .. })) {
            return;
        }
    }
    panic!("a cursor without end");
}
