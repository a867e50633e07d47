//! Cursors: one text, or another by mistake.

use crate::checks::*;
use crate::given::*;
use core::ffi::c_char;
use quotidian_c::calendar::*;
use quotidian_c::dates::*;
use quotidian_c::item::*;
use quotidian_c::scan::*;
use quotidian_c::speeches::*;
use quotidian_c::status::QuotidianStatus::{End, Length, Null, Position, State, Unaligned, Utf8, Value};
use quotidian_c::status::*;
use std::ptr;

/// A cursor over a text.
pub(crate) struct Calls<C> {
    init: unsafe fn(*mut C, u32, *const QuotidianAnchor) -> QuotidianStatus,
    indirect: Option<unsafe extern "C" fn(*mut C, bool) -> QuotidianStatus>,
    next: unsafe extern "C" fn(*mut C, *const c_char, usize, *mut QuotidianItem) -> QuotidianStatus,
    speaker: Option<unsafe extern "C" fn(*const C, *mut QuotidianQuotation) -> QuotidianStatus>,
}

pub(crate) const SCAN: Calls<QuotidianScan> = Calls {
    // SAFETY: the same promise.
    init: |cursor, language, anchor| unsafe { quotidian_scan_init(cursor, language, anchor) },
    indirect: Some(quotidian_scan_set_indirect),
    next: quotidian_scan_next,
    speaker: Some(quotidian_scan_speaker),
};

pub(crate) const SPEECHES: Calls<QuotidianSpeeches> = Calls {
    // SAFETY: the same promise.
    init: |cursor, language, _| unsafe { quotidian_speeches_init(cursor, language) },
    indirect: Some(quotidian_speeches_set_indirect),
    next: quotidian_speeches_next,
    speaker: Some(quotidian_speeches_speaker),
};

pub(crate) const DATES: Calls<QuotidianDates> = Calls {
    // SAFETY: the same promise.
    init: |cursor, language, anchor| unsafe { quotidian_dates_init(cursor, language, anchor) },
    indirect: None,
    next: quotidian_dates_next,
    speaker: None,
};

pub(crate) fn cursor<C>(choices: &mut Choices<'_>, calls: &Calls<C>) {
    let (language, anchor) = (choices.language(), choices.anchor());
    let [of_cursor, of_item, of_text, of_other, switch, copy] = [(); 6].map(|()| choices.byte());
    let (text, other) = (choices.text(of_text), choices.text(of_other));
    let mut cursor = Lent::<C>::new(of_cursor);
    let anchor = anchor.as_ref().map_or(ptr::null(), ptr::from_ref);
    // SAFETY, here and below: pointers are NULL, not aligned, or to memory of that size.
    let status = unsafe { (calls.init)(cursor.pointer(), language, anchor) };
    one_of(status, &[DONE, Value, Null, Unaligned]);
    assert!(status != DONE || cursor.is_good() && language < 2);
    if let (Some(indirect), true) = (calls.indirect, switch & 1 == 1) {
        let set = unsafe { indirect(cursor.pointer(), switch & 2 == 2) };
        one_of(set, &[DONE, State, Null, Unaligned]);
    }
    let begun = status == DONE;
    let mut mixed = false;
    for step in 0.. {
        assert!(step < too_many(text.bytes.len()) + too_many(other.bytes.len()), "no end");
        let strange = step == usize::from(switch >> 2) && of_other % 4 != 3;
        let given = if strange { &other } else { &text };
        mixed |= strange;
        let mut item = Lent::new(of_item);
        let mut twin = (step == usize::from(copy)).then(|| (cursor.copied(), Lent::new(of_item)));
        let status =
            unsafe { (calls.next)(cursor.pointer(), given.pointer(), given.length(), item.pointer()) };
        one_of(status, &[DONE, End, Null, Unaligned, Length, Utf8, State, Position]);
        let known = given.text().ok().filter(|_| !mixed);
        assert!(matches!(status, DONE | End) <= (begun && item.is_good()), "{status:?} of nothing");
        if begun && item.is_good() && !mixed {
            assert_eq!(failure(status), given.text().err(), "{status:?}");
        }
        check_item(&item, status, given.length(), known);
        if let Some((other_cursor, other_item)) = &mut twin {
            let (pointer, length) = (given.pointer(), given.length());
            let again =
                unsafe { (calls.next)(other_cursor.pointer(), pointer, length, other_item.pointer()) };
            assert_eq!(again, status, "of a copy");
            assert!(status != DONE || told(item.written()) == told(other_item.written()), "of a copy");
        }
        if let (DONE, QuotidianTag::Quotation, Some(speaker)) = (status, item.tag(), calls.speaker) {
            let updated = unsafe { speaker(cursor.pointer(), &raw mut (*item.pointer()).r#as.quotation) };
            assert_eq!(updated, DONE);
            check_item(&item, status, given.length(), known);
        }
        if status != DONE && !strange {
            break;
        }
    }
    if let Some(speaker) = calls.speaker {
        stranger(choices, |quotation| unsafe { speaker(cursor.pointer(), quotation) });
    }
}

/// A quotation that no cursor has given.
pub(crate) fn stranger(
    choices: &mut Choices<'_>,
    speaker: impl FnOnce(*mut QuotidianQuotation) -> QuotidianStatus,
) {
    let mut quotation = Lent::<QuotidianQuotation>::new(choices.byte());
    one_of(speaker(quotation.pointer()), &[DONE, State, Null, Unaligned]);
}
