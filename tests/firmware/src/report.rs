//! What is found, as lines of text: the same code on the desk and on the board. It needs neither `core::fmt` nor a slice that
//! could fail, so that the programs are no larger than what they show, and none of their own panics is mistaken for the core's.

use quotidian::align::{Match, Operation};
use quotidian::date::{Dates, Point, Resolution};
use quotidian::error::Error;
use quotidian::quote::{Pairs, Quotation, Quotations};
use quotidian::record::{Item, Scan, Stream};
use quotidian::speech::{Cue, Speaker, Speech, Speeches};
use quotidian::words::en::DATE;
use quotidian::{Span, date};

use super::article::{PIECE, WRITTEN};

/// Where lines go.
pub trait Console {
    /// Writes `text`.
    fn text(&mut self, text: &str);
}

/// Writes a number.
pub fn number(to: &mut dyn Console, mut number: usize) {
    const DIGITS: [&str; 10] = ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"];
    let mut digits = [""; 20];
    let mut count = 0;
    for place in digits.iter_mut().rev() {
        *place = DIGITS.get(number % 10).copied().unwrap_or_default();
        number /= 10;
        count += 1;
        if number == 0 {
            break;
        }
    }
    digits.iter().skip(digits.len() - count).for_each(|digit| to.text(digit));
}

fn span(to: &mut dyn Console, span: Span) {
    number(to, span.start);
    to.text("..");
    number(to, span.end);
}

fn all(to: &mut dyn Console, words: &[&str]) {
    words.iter().for_each(|word| to.text(word));
}

/// The day on which the article was written.
pub fn anchor() -> Option<date::Anchor> {
    let (year, month, day) = WRITTEN;
    Point::day(year, month, day).map(date::Anchor::from)
}

/// A cursor over the dates of the article.
pub fn new_dates() -> Dates {
    Dates::new(&DATE, anchor())
}

/// Calls `act` with each item of a cursor; false where it lost its place.
fn each<T>(mut next: impl FnMut() -> Result<Option<T>, Error>, act: &mut dyn FnMut(&T)) -> bool {
    loop {
        match next() {
            Ok(Some(ref item)) => act(item),
            Ok(None) => return true,
            Err(error) if error.goes_on() => {}
            Err(_) => return false,
        }
    }
}

/// Each date of `text`.
#[inline(never)]
pub fn each_date(cursor: &mut Dates, text: &str, act: &mut dyn FnMut(&Resolution)) -> bool {
    each(|| cursor.next(text), act)
}

/// Each pair of marks of `text`.
#[inline(never)]
pub fn each_pair(cursor: &mut Pairs, text: &str, act: &mut dyn FnMut(&Quotation)) -> bool {
    each(|| cursor.next(text), act)
}

/// Each quotation of `text` with its kind.
#[inline(never)]
pub fn each_quotation(cursor: &mut Quotations, text: &str, act: &mut dyn FnMut(&Quotation)) -> bool {
    each(|| cursor.next(text), act)
}

/// Each quotation of `text` with its speaker.
#[inline(never)]
pub fn each_speech(cursor: &mut Speeches, text: &str, act: &mut dyn FnMut(&Speech)) -> bool {
    each(|| cursor.next(text), act)
}

/// Each quotation and each date of `text`.
#[inline(never)]
pub fn each_item(cursor: &mut Scan, text: &str, act: &mut dyn FnMut(&Item)) -> bool {
    each(|| cursor.next(text), act)
}

/// The same of a text that arrives in pieces.
#[inline(never)]
pub fn each_streamed(stream: &mut Stream<&mut [u8]>, text: &str, act: &mut dyn FnMut(&Item)) -> bool {
    for piece in text.as_bytes().chunks(PIECE) {
        let mut taken = 0;
        while let Some(rest) = piece.get(taken..).filter(|rest| !rest.is_empty()) {
            taken += stream.push(rest);
            if !each(|| stream.next(), act) {
                return false;
            }
        }
    }
    stream.finish();
    each(|| stream.next(), act)
}

/// A line on a date.
pub fn show_date(to: &mut dyn Console, text: &str, date: &Resolution) {
    to.text("date ");
    span(to, date.span);
    all(to, &[" ", date.span.of(text), " = ", date.value.as_str(), "\n"]);
}

/// A line on a quotation.
pub fn show_quotation(to: &mut dyn Console, text: &str, quotation: &Quotation) {
    to.text("quotation ");
    span(to, quotation.span);
    all(to, &[" ", quotation.kind.name(), " "]);
    number(to, quotation.depth.into());
    to.text(" ");
    number(to, quotation.group as usize);
    all(to, &[" ", quotation.span.of(text), "\n"]);
}

/// A line on who spoke.
fn show_speaker(to: &mut dyn Console, text: &str, speaker: Option<&Speaker>, cue: Option<&Cue>) {
    let name = speaker.and_then(|speaker| speaker.name).unwrap_or_default();
    let speaker = speaker.map_or("", |speaker| speaker.span.of(text));
    let cue = cue.map_or("", |cue| cue.span.of(text));
    all(to, &["  speaker ", speaker, " = ", name.of(text), ", cue ", cue, "\n"]);
}

/// Lines on a quotation and who spoke.
pub fn show_speech(to: &mut dyn Console, text: &str, speech: &Speech) {
    show_quotation(to, text, &speech.quotation);
    show_speaker(to, text, speech.speaker.as_ref(), speech.cue.as_ref());
}

/// Lines on a quotation with its speaker and its day, or on a date with whose it is.
pub fn show_item(to: &mut dyn Console, text: &str, item: &Item) {
    match item {
        Item::Quote(said) => {
            show_quotation(to, text, &said.quotation);
            show_speaker(to, text, said.speaker.as_ref(), said.cue.as_ref());
            if let Some(day) = &said.said_on {
                all(to, &["  on ", day.value.as_str(), "\n"]);
            }
        }
        Item::Date(mention) => {
            show_date(to, text, &mention.resolution);
            all(to, &["  of the ", mention.voice.name(), "\n"]);
        }
    }
}

/// Lines on how a quotation stands to `text`.
pub fn show_match(to: &mut dyn Console, quote: &str, text: &str, found: &Match, steps: &[Operation]) {
    all(to, &["found ", found.verdict.name(), " "]);
    span(to, found.span.unwrap_or_default());
    for alteration in found.alterations.alterations() {
        all(to, &[" ", alteration.name()]);
    }
    to.text("\n");
    for step in steps.iter().take(found.written).filter(|step| step.alteration.is_some()) {
        all(to, &["  ", step.change.name(), " [", step.quote.of(quote), "] [", step.text.of(text), "]\n"]);
    }
}
