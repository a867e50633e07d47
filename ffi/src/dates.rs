//! The cursor over dates alone.

use core::ffi::c_char;

use quotidian::date::Dates;

use crate::calendar::{QuotidianAnchor, QuotidianDate, anchor};
use crate::cursor;
use crate::item::QuotidianItem;
use crate::language::chosen;
use crate::memory::{self, Opaque, Seen};
use crate::status::{QuotidianProblem, QuotidianStatus};
use crate::vocabulary::QuotidianVoice;

/// Cells of 8 bytes in a QuotidianDates.
pub const QUOTIDIAN_DATES_CELLS: usize = 64;

/// Bytes of a QuotidianDates: its `sizeof`, in the library as in the program.
pub const QUOTIDIAN_DATES_SIZE: usize = 512;

const _: () = assert!(QUOTIDIAN_DATES_SIZE == size_of::<QuotidianDates>());

/// A cursor over the dates of a text, each in the writer's voice. Its memory is the caller's; what is in it is the
/// library's. A copy of it is a second cursor.
#[repr(C)]
pub struct QuotidianDates {
    /// Not to be touched.
    pub opaque: [u64; QUOTIDIAN_DATES_CELLS],
}

pub(crate) struct DatesState {
    dates: Dates,
    seen: Seen,
}

impl Opaque for QuotidianDates {
    type State = DatesState;
    const SEAL: u64 = u64::from_be_bytes(*b"QUOdates");
}

/// Puts a cursor at the start of a text in a language (a QuotidianLanguage) written at `anchor`; NULL where that is not
/// known. Returns OK, VALUE for a number out of its range, NULL or UNALIGNED for a pointer that cannot be used.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn quotidian_dates_init(
    dates: *mut QuotidianDates,
    language: u32,
    anchor: *const QuotidianAnchor,
) -> QuotidianStatus {
    let make = || {
        // SAFETY: the caller's promise.
        let anchor = unsafe { self::anchor(anchor) }?;
        let words = chosen(language, |language| language.date)?;
        Ok(DatesState { dates: Dates::new(words, anchor), seen: Seen::NOTHING })
    };
    // SAFETY: the caller's promise.
    unsafe { cursor::init(c"dates", dates, make) }
}

/// Finds the next date of `text`, and writes it into `item`. Returns as quotidian_scan_next does. Constant work for each
/// byte, and memory as QUOTIDIAN_DATES_SIZE says.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn quotidian_dates_next(
    dates: *mut QuotidianDates,
    text: *const c_char,
    length: usize,
    item: *mut QuotidianItem,
) -> QuotidianStatus {
    let next = || {
        // SAFETY: the caller's promise.
        let state = unsafe { memory::open_mut(c"dates", dates) }?;
        // SAFETY: the caller's promise.
        let text = unsafe { state.seen.text(c"text", text, length) }?;
        match state.dates.next(text) {
            Ok(found) => {
                Ok(found.map(|date| QuotidianItem::date(QuotidianDate::new(&date, QuotidianVoice::Writer))))
            }
            Err(error) => Err(QuotidianProblem::core(error, c"text", c"text")),
        }
    };
    // SAFETY: the caller's promise.
    unsafe { QuotidianItem::give(item, next) }
}
