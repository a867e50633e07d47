//! The day on which a quotation was said: a date of the writer's in the sentence that attributes it.

use crate::date::{Point, Resolution, Type};
use crate::span::Span;

/// Where the day of a quotation is to be found.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Day {
    #[default]
    Unknown,
    /// The date of this number in the block.
    Here(u8),
    /// That of the last quotation of the blocks before.
    Last,
    /// That of the sentence that introduced it in the block before.
    Introduced,
}

/// Whether a date can be a day of speaking: it has a place on the calendar, and is no longer than a month. A year beside a
/// speaker tells of the speaker (`who joined in 2016`).
pub(crate) fn may_be_said_on(date: &Resolution) -> bool {
    let days = |p: Point| (i32::from(p.year) * 12 + i32::from(p.month)) * 31 + i32::from(p.day);
    let placed = date.from.zip(date.to).is_some_and(|(from, to)| days(to) - days(from) <= 31);
    placed && matches!(date.kind, Type::Date | Type::Time)
}

/// How far a date lies from the cue, in bytes: one behind the cue is nearer (`said on Monday`) than one before it.
/// Dates of the same sentence that belong to another clause lie behind a comma of it.
pub(crate) fn distance(text: &str, cue: Span, date: Span) -> usize {
    let (between, factor) = if date.start >= cue.end {
        (Span::new(cue.end, date.start), 1)
    } else {
        (Span::new(date.end, cue.start), 2)
    };
    let commas = between.of(text).matches([',', ';', '—', '“', '"']).count();
    between.len() * factor + commas * 40
}
