//! Points, anchors and dates as C sees them.

use core::ffi::c_char;
use core::str::FromStr;

use quotidian::date::{Anchor, Point, Reading, Resolution, Value};
use quotidian::limits::READINGS_OF_DATE;

use crate::memory::{self, Checked};
use crate::status::{QuotidianProblem, QuotidianSpan, QuotidianStatus, finish};
use crate::vocabulary::{QuotidianModifier, QuotidianReason, QuotidianType, QuotidianVoice};

/// The `second` of a point that means a whole day.
pub const QUOTIDIAN_NO_TIME: i32 = -1;

/// The `offset` of an anchor whose zone is not known.
pub const QUOTIDIAN_NO_OFFSET: i32 = 32767;

/// Bytes of a TIMEX3 value with the NUL that ends it.
pub const QUOTIDIAN_VALUE_BYTES: usize = 32;

/// The row of the table of limits.
pub const QUOTIDIAN_READINGS_OF_DATE: usize = 4;

const _: () = {
    assert!(QUOTIDIAN_READINGS_OF_DATE == READINGS_OF_DATE);
    assert!(QUOTIDIAN_VALUE_BYTES > size_of::<Value>() - 1);
};

/// A place on the calendar (proleptic Gregorian). A point whose `month` is 0 says "none".
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[repr(C)]
pub struct QuotidianPoint {
    /// Astronomical year: 0 is 1 BC.
    pub year: i16,
    /// 1 to 12.
    pub month: u8,
    /// 1 to 31.
    pub day: u8,
    /// The second of the day, 0 to 86399, or QUOTIDIAN_NO_TIME.
    pub second: i32,
}

/// The moment at which a text was written; relative dates count from it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(C)]
pub struct QuotidianAnchor {
    /// The day, and the time where it is known.
    pub point: QuotidianPoint,
    /// Minutes east of UTC, -1439 to 1439, or QUOTIDIAN_NO_OFFSET.
    pub offset: i32,
}

/// One way to read a date.
#[derive(Clone, Copy, Debug)]
#[repr(C)]
pub struct QuotidianReading {
    /// The TIMEX3 value, ended by a NUL.
    pub value: [c_char; QUOTIDIAN_VALUE_BYTES],
    /// The first moment.
    pub from: QuotidianPoint,
    /// The moment after the last.
    pub to: QuotidianPoint,
    /// Why.
    pub reason: QuotidianReason,
}

/// A date of a text, placed on the calendar.
#[derive(Clone, Copy, Debug)]
#[repr(C)]
pub struct QuotidianDate {
    /// Its bytes.
    pub span: QuotidianSpan,
    /// The TIMEX3 value ("2017-11-13", "P2W", "PAST_REF"), ended by a NUL.
    pub value: [c_char; QUOTIDIAN_VALUE_BYTES],
    /// The first moment; none where the value names no place on the calendar, or where the past is open.
    pub from: QuotidianPoint,
    /// The moment after the last.
    pub to: QuotidianPoint,
    /// The other readings, the first `readings_written` of them.
    pub readings: [QuotidianReading; QUOTIDIAN_READINGS_OF_DATE],
    /// How many other readings there are.
    pub readings_written: u8,
    /// The TIMEX3 type.
    pub r#type: QuotidianType,
    /// The TIMEX3 `mod`.
    pub modifier: QuotidianModifier,
    /// Whose "today" it counts from.
    pub voice: QuotidianVoice,
}

impl From<Point> for QuotidianPoint {
    fn from(point: Point) -> QuotidianPoint {
        let second = point.second.and_then(|s| i32::try_from(s).ok()).unwrap_or(QUOTIDIAN_NO_TIME);
        QuotidianPoint { year: point.year, month: point.month, day: point.day, second }
    }
}

impl From<Option<Point>> for QuotidianPoint {
    fn from(point: Option<Point>) -> QuotidianPoint {
        let none = QuotidianPoint { second: QUOTIDIAN_NO_TIME, ..QuotidianPoint::default() };
        point.map_or(none, QuotidianPoint::from)
    }
}

impl From<Anchor> for QuotidianAnchor {
    fn from(anchor: Anchor) -> QuotidianAnchor {
        QuotidianAnchor {
            point: anchor.point.into(),
            offset: anchor.offset.map_or(QUOTIDIAN_NO_OFFSET, i32::from),
        }
    }
}

impl QuotidianAnchor {
    /// What core takes, where every number is in its range.
    fn checked(self) -> Option<Anchor> {
        let QuotidianPoint { year, month, day, second } = self.point;
        let second = match second {
            QUOTIDIAN_NO_TIME => None,
            0..=86_399 => Some(second.unsigned_abs()),
            _ => return None,
        };
        let offset = match self.offset {
            QUOTIDIAN_NO_OFFSET => None,
            offset @ -1439..=1439 => Some(i16::try_from(offset).ok()?),
            _ => return None,
        };
        let in_range = (1..=9999).contains(&year) && (1..=12).contains(&month) && (1..=31).contains(&day);
        in_range.then_some(Anchor { point: Point { year, month, day, second }, offset })
    }
}

impl From<Reading> for QuotidianReading {
    fn from(reading: Reading) -> QuotidianReading {
        QuotidianReading {
            value: value(&reading.value),
            from: reading.from.into(),
            to: reading.to.into(),
            reason: reading.reason.into(),
        }
    }
}

impl QuotidianReading {
    const NONE: QuotidianReading = QuotidianReading {
        value: [0; QUOTIDIAN_VALUE_BYTES],
        from: QuotidianPoint { year: 0, month: 0, day: 0, second: QUOTIDIAN_NO_TIME },
        to: QuotidianPoint { year: 0, month: 0, day: 0, second: QUOTIDIAN_NO_TIME },
        reason: QuotidianReason::Past,
    };
}

impl QuotidianDate {
    /// No date: the zeros of a field that may be without one.
    pub(crate) const NONE: QuotidianDate = QuotidianDate {
        span: QuotidianSpan { start: 0, end: 0 },
        value: [0; QUOTIDIAN_VALUE_BYTES],
        from: QuotidianReading::NONE.from,
        to: QuotidianReading::NONE.to,
        readings: [QuotidianReading::NONE; QUOTIDIAN_READINGS_OF_DATE],
        readings_written: 0,
        r#type: QuotidianType::Date,
        modifier: QuotidianModifier::None,
        voice: QuotidianVoice::Writer,
    };

    /// What core found.
    pub(crate) fn new(found: &Resolution, voice: QuotidianVoice) -> QuotidianDate {
        let mut date = QuotidianDate {
            span: found.span.into(),
            value: value(&found.value),
            from: found.from.into(),
            to: found.to.into(),
            r#type: found.kind.into(),
            modifier: found.modifier.into(),
            voice,
            ..QuotidianDate::NONE
        };
        for (place, reading) in date.readings.iter_mut().zip(found.readings.iter().flatten()) {
            *place = (*reading).into();
            date.readings_written = date.readings_written.saturating_add(1);
        }
        date
    }
}

/// The value as C reads it.
pub(crate) fn value(value: &Value) -> [c_char; QUOTIDIAN_VALUE_BYTES] {
    let mut out = [0; QUOTIDIAN_VALUE_BYTES];
    // The last byte stays the NUL.
    let places = out.iter_mut().take(QUOTIDIAN_VALUE_BYTES - 1);
    places.zip(value.as_str().bytes()).for_each(|(to, from)| *to = from as c_char);
    out
}

/// The anchor that C gives; NULL is none.
///
/// # Safety
/// Where it is not NULL, `anchor` reads as a [`QuotidianAnchor`].
pub(crate) unsafe fn anchor(anchor: *const QuotidianAnchor) -> Checked<Option<Anchor>> {
    if anchor.is_null() {
        return Ok(None);
    }
    // SAFETY: its fields are integers; readable by the caller's promise.
    let given = unsafe { memory::read(c"anchor", anchor) }?;
    let checked = given.checked().ok_or(QuotidianProblem::of(QuotidianStatus::Value, c"anchor"))?;
    Ok(Some(checked))
}

/// Reads an ISO 8601 date or datetime ("2017-11-14", "2017-11-14T19:31", "2017-11-14T19:31:00-05:00") into `anchor`.
/// Returns OK, or UTF8 or ANCHOR for another text, NULL, UNALIGNED or LENGTH for a pointer that cannot be used.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn quotidian_anchor_parse(
    iso: *const c_char,
    length: usize,
    anchor: *mut QuotidianAnchor,
    problem: *mut QuotidianProblem,
) -> QuotidianStatus {
    let parse = || {
        let place = memory::place(c"anchor", anchor)?;
        // SAFETY: the caller's promise.
        let iso = unsafe { memory::text(c"iso", iso, length) }?;
        let parsed =
            Anchor::from_str(iso).map_err(|_| QuotidianProblem::of(QuotidianStatus::Anchor, c"iso"))?;
        // SAFETY: `place` found it not NULL and aligned; writable by the caller's promise.
        unsafe { place.write(parsed.into()) };
        Ok(())
    };
    // SAFETY: the caller's promise.
    unsafe { finish(parse(), problem) }
}
