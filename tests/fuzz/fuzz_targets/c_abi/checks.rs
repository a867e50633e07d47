//! What holds of whatever the library says.

use crate::given::{DONE, Lent, PAINT};
use core::ffi::{CStr, c_char};
use quotidian_c::calendar::*;
use quotidian_c::item::*;
use quotidian_c::status::QuotidianStatus::End;
use quotidian_c::status::*;
use std::ptr;

/// The status is one that the header says of this call, and has a message.
pub(crate) fn one_of(status: QuotidianStatus, known: &[QuotidianStatus]) {
    assert!(known.contains(&status), "{status:?}, not one of {known:?}");
    assert_ne!(word(quotidian_status_message(status as i32)), "unknown status");
}

/// A static string of the library.
pub(crate) fn word(pointer: *const c_char) -> &'static str {
    assert!(!pointer.is_null());
    // SAFETY: strings of the library are static and end.
    unsafe { CStr::from_ptr(pointer) }.to_str().expect("words are ASCII")
}

/// A span lies in a text of `length` bytes; on characters, where it is known which text.
pub(crate) fn placed(span: QuotidianSpan, length: usize, text: Option<&str>) {
    assert!(span.start <= span.end && span.end <= length, "{span:?} in {length} bytes");
    assert!(text.is_none_or(|text| text.get(span.start..span.end).is_some()), "{span:?} within a character");
}

/// A string in a struct ends.
pub(crate) fn ended(value: &[c_char]) {
    assert!(value.contains(&0), "a value without an end");
}

pub(crate) fn check_date(date: &QuotidianDate, length: usize, text: Option<&str>) {
    placed(date.span, length, text);
    ended(&date.value);
    assert!(usize::from(date.readings_written) <= QUOTIDIAN_READINGS_OF_DATE);
    date.readings.iter().for_each(|reading| ended(&reading.value));
}

pub(crate) fn check_quotation(found: &QuotidianQuotation, length: usize, text: Option<&str>) {
    for span in [found.span, found.content, found.speaker, found.name, found.cue] {
        placed(span, length, text);
    }
    assert!(found.span.start < found.span.end, "a quotation without a byte");
    check_date(&found.said_on, length, text);
}

/// A problem has a sentence, which is written as far as there is room.
pub(crate) fn check_problem(problem: &QuotidianProblem, status: QuotidianStatus) {
    assert!(status == DONE || problem.status == status, "{status:?}: {problem:?}");
    // SAFETY: NULL with 0 asks for the length.
    let length = unsafe { quotidian_problem_message(problem, ptr::null_mut(), 0) };
    for capacity in [1, 8, length] {
        let mut sentence = vec![PAINT; capacity].into_boxed_slice();
        // SAFETY: as many bytes.
        let again = unsafe { quotidian_problem_message(problem, sentence.as_mut_ptr().cast(), capacity) };
        assert_eq!(again, length);
        assert!(CStr::from_bytes_until_nul(&sentence).is_ok(), "a sentence without an end");
    }
}

/// What an item says, to be compared: its tag and its spans.
pub(crate) fn told(item: &QuotidianItem) -> (u32, Vec<(usize, usize)>) {
    let pair = |span: QuotidianSpan| (span.start, span.end);
    // SAFETY: the tag says which.
    let spans = unsafe {
        match item.tag {
            QuotidianTag::Quotation => {
                let found = &item.r#as.quotation;
                vec![pair(found.span), pair(found.speaker), pair(found.name), pair(found.said_on.span)]
            }
            QuotidianTag::Date => vec![pair(item.r#as.date.span)],
            QuotidianTag::Problem => vec![pair(item.r#as.problem.span)],
        }
    };
    (item.tag as u32, spans)
}

/// An item after a call that returned `status`.
pub(crate) fn check_item(
    item: &Lent<QuotidianItem>,
    status: QuotidianStatus,
    length: usize,
    text: Option<&str>,
) {
    if status == End || !item.is_good() {
        assert!(item.is_untouched(), "{status:?}: the item was written");
        return;
    }
    let item = item.written();
    // SAFETY: the tag says which.
    unsafe {
        match item.tag {
            QuotidianTag::Quotation => check_quotation(&item.r#as.quotation, length, text),
            QuotidianTag::Date => check_date(&item.r#as.date, length, text),
            QuotidianTag::Problem => {
                check_problem(&item.r#as.problem, status);
                if status == DONE {
                    placed(item.r#as.problem.span, length, text);
                }
            }
        }
        assert!(status == DONE || item.tag == QuotidianTag::Problem, "{status:?} without a problem");
    }
}

/// More items than a text of this many bytes can have.
pub(crate) fn too_many(length: usize) -> usize {
    4 * length + 64
}

/// The failure; none for OK and END.
pub(crate) fn failure(status: QuotidianStatus) -> Option<QuotidianStatus> {
    (!matches!(status, DONE | End)).then_some(status)
}

impl Lent<QuotidianItem> {
    /// The tag of an item that was written; that of a problem for none.
    pub(crate) fn tag(&self) -> QuotidianTag {
        if self.is_good() && !self.is_untouched() { self.written().tag } else { QuotidianTag::Problem }
    }
}
