//! The days that documents name, and the places that name each.
//!
//! A date without its year (`Oct. 3`) is completed by another text that gives it in full. The text is then read on from
//! there as if the year were written, so that `two days later` counts from the day that was meant.

use super::Document;
use super::relation::{Interval, Relation, moment};
use crate::date::{Point, Resolution, Type, Value};
use crate::error::Error;
use crate::span::Span;

/// One place of a text that names a day, a month, a year or any other closed stretch of the calendar.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Mention {
    /// The number of the document.
    pub document: usize,
    /// The number of the date among the document's.
    pub date: usize,
    /// Its bytes.
    pub span: Span,
    /// Whether another text told the year.
    pub completed: bool,
    /// The TIMEX3 value.
    pub value: Value,
    /// The first day.
    pub from: Point,
    /// The day after the last.
    pub to: Point,
}

/// A day, a month, a year or any other stretch of the calendar, with the places that name it.
#[derive(Clone, Copy, Debug)]
pub struct Day<'r> {
    /// The TIMEX3 value; of a single day, the day.
    pub value: Value,
    /// The first day.
    pub from: Point,
    /// The day after the last.
    pub to: Point,
    /// The places that name it, by document and place.
    pub mentions: &'r [Mention],
}

/// The days of mentions that stand in the order of time.
#[derive(Clone, Copy, Debug)]
pub struct Days<'r> {
    rest: &'r [Mention],
}

impl<'r> Days<'r> {
    pub(super) fn new(mentions: &'r [Mention]) -> Days<'r> {
        Days { rest: mentions }
    }
}

impl<'r> Iterator for Days<'r> {
    type Item = Day<'r>;

    fn next(&mut self) -> Option<Day<'r>> {
        let first = self.rest.first()?;
        let same = |mention: &Mention| (mention.from, mention.to) == (first.from, first.to);
        let count = self.rest.iter().position(|mention| !same(mention)).unwrap_or(self.rest.len());
        let (mentions, rest) = self.rest.split_at_checked(count)?;
        self.rest = rest;
        Some(Day { value: first.value, from: first.from, to: first.to, mentions })
    }
}

impl Mention {
    fn new(document: usize, date: usize, resolution: &Resolution) -> Option<Mention> {
        if !matches!(resolution.kind, Type::Date | Type::Time) {
            return None;
        }
        let place = (whole_day(resolution.from?), last_day(resolution.to?));
        let mention = Mention { document, date, span: resolution.span, ..Mention::default() };
        Some(mention.placed(resolution.value, place))
    }

    fn placed(self, value: Value, (from, to): (Point, Point)) -> Mention {
        Mention { value, from, to, ..self }
    }

    fn interval(&self) -> Interval {
        Interval { from: Some(self.from), to: Some(self.to) }
    }

    /// Whether it is the other's day and month in another year.
    fn is_in_another_year(&self, other: &Mention) -> bool {
        let within = |point: Point| (point.month, point.day);
        let length = |mention: &Mention| i32::from(mention.to.year) - i32::from(mention.from.year);
        within(self.from) == within(other.from)
            && within(self.to) == within(other.to)
            && length(self) == length(other)
            && self.from.year != other.from.year
    }
}

fn whole_day(point: Point) -> Point {
    Point { second: None, ..point }
}

/// The day after the last of an interval that ends at `point`.
fn last_day(point: Point) -> Point {
    whole_day(point)
}

/// Writes the dates of all documents that lie on the calendar, by document, and completes those without a year.
///
/// # Errors
/// [`Error::Room`] where there are more than `mentions` has room for.
pub(super) fn mentions(documents: &[Document<'_>], mentions: &mut [Mention]) -> Result<usize, Error> {
    let (given, mut written) = (mentions.len(), 0);
    for (number, document) in documents.iter().enumerate() {
        for (date, mention) in document.dates.iter().enumerate() {
            let Some(mention) = Mention::new(number, date, &mention.resolution) else { continue };
            if let Some(slot) = mentions.get_mut(written) {
                *slot = mention;
            }
            written += 1;
        }
    }
    let Some(all) = mentions.get_mut(..written) else {
        return Err(Error::Room { needed: written, given });
    };
    for at in 0..all.len() {
        if let Some(full) = completing(documents, all, at)
            && let Some(slot) = all.get_mut(at)
        {
            *slot = Mention { completed: true, ..slot.placed(full.value, (full.from, full.to)) };
        }
    }
    Ok(written)
}

/// Sorts mentions by the time of their days, longer stretches first, then by document and place.
pub(super) fn sort(mentions: &mut [Mention]) {
    mentions.sort_unstable_by_key(|mention| {
        let (from, to) = (moment(mention.from), core::cmp::Reverse(moment(mention.to)));
        (from, to, mention.document, mention.span)
    });
}

/// The mention of the same day and month, in full, that completes one without a year: another document gives it, none
/// gives the year that it was taken for, and none gives a third.
fn completing(documents: &[Document<'_>], mentions: &[Mention], at: usize) -> Option<Mention> {
    let this = mentions.get(at)?;
    if this.completed || !lacks_year(documents, this) {
        return None;
    }
    let mut found: Option<Mention> = None;
    let full = mentions.iter().filter(|other| other.document != this.document && has_year(documents, other));
    for other in full {
        if other.interval().relation(this.interval()) == Relation::Equal {
            return None;
        }
        if this.is_in_another_year(other) {
            if found.is_some_and(|found| found.from.year != other.from.year) {
                return None;
            }
            found = Some(*other);
        }
    }
    found
}

/// Whether the year of a date is a guess: another reading is the same day and month in another year.
fn lacks_year(documents: &[Document<'_>], mention: &Mention) -> bool {
    let date = documents.get(mention.document).and_then(|document| document.dates.get(mention.date));
    let Some(date) = date.filter(|_| !has_year(documents, mention)) else { return false };
    date.resolution.readings.iter().flatten().any(|reading| {
        let (Some(from), Some(to)) = (reading.from, reading.to) else { return false };
        let other = mention.placed(reading.value, (whole_day(from), last_day(to)));
        mention.is_in_another_year(&other)
    })
}

/// Whether the year is written: four figures in a row.
fn has_year(documents: &[Document<'_>], mention: &Mention) -> bool {
    let written = documents.get(mention.document).map_or("", |document| mention.span.of(document.text));
    written.as_bytes().windows(4).any(|figures| figures.iter().all(u8::is_ascii_digit))
}
