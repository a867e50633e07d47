//! The cursor over quotations and dates.

use core::ffi::c_char;

use quotidian::date::Anchor;
use quotidian::quote::System;
use quotidian::record::{Scan, Utterance};
use quotidian::words::{DateWords, SpeechWords, TextWords};

use crate::calendar::{QuotidianAnchor, anchor};
use crate::cursor;
use crate::item::{QuotidianItem, QuotidianQuotation};
use crate::language::chosen;
use crate::memory::{self, Checked, Opaque, Seen};
use crate::status::{QuotidianProblem, QuotidianStatus, finish};

/// Cells of 8 bytes in a QuotidianScan.
pub const QUOTIDIAN_SCAN_CELLS: usize = 2560;

/// Bytes of a QuotidianScan: its `sizeof`, in the library as in the program.
pub const QUOTIDIAN_SCAN_SIZE: usize = 20480;

const _: () = assert!(QUOTIDIAN_SCAN_SIZE == size_of::<QuotidianScan>());

/// A cursor over the quotations and the dates of a text. Its memory is the caller's; what is in it is the library's. A
/// copy of it is a second cursor.
#[repr(C)]
pub struct QuotidianScan {
    /// Not to be touched.
    pub opaque: [u64; QUOTIDIAN_SCAN_CELLS],
}

/// The words that a scan reads.
#[derive(Clone, Copy)]
pub(crate) struct ScanWords {
    text: &'static TextWords,
    speech: &'static SpeechWords,
    date: &'static DateWords,
}

impl ScanWords {
    /// Those of the language of this number, or VALUE.
    pub(crate) fn of(language: u32) -> Checked<ScanWords> {
        chosen(language, |language| ScanWords {
            text: language.text,
            speech: language.speech,
            date: language.date,
        })
    }

    /// A scan with them.
    pub(crate) fn scan(&self, anchor: Option<Anchor>) -> Scan {
        Scan::of_words(self.text, self.speech, self.date, anchor)
    }
}

pub(crate) struct ScanState {
    words: ScanWords,
    anchor: Option<Anchor>,
    indirect: bool,
    /// Made at the first call, when the text is there to tell its marks.
    scan: Option<Scan>,
    seen: Seen,
}

impl ScanState {
    /// Makes the cursor. Apart, for it is handed about: its size is not to lie on the stack below what reads a block.
    #[inline(never)]
    fn begin(&mut self, text: &str) {
        let scan = self.words.scan(self.anchor).with_system(System::of(text, self.words.text));
        self.scan = Some(if self.indirect { scan.with_indirect() } else { scan });
    }

    /// The cursor, made at the first call.
    fn begun(&mut self, text: &str) -> Checked<&mut Scan> {
        if self.scan.is_none() {
            self.begin(text);
        }
        self.scan.as_mut().ok_or(QuotidianProblem::of(QuotidianStatus::State, c"scan"))
    }
}

impl Opaque for QuotidianScan {
    type State = ScanState;
    const SEAL: u64 = u64::from_be_bytes(*b"QUO-scan");
}

/// Puts a cursor at the start of a text in a language (a QuotidianLanguage) written at `anchor`; NULL where that is not
/// known. Returns OK, VALUE for a number out of its range, NULL or UNALIGNED for a pointer that cannot be used.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn quotidian_scan_init(
    scan: *mut QuotidianScan,
    language: u32,
    anchor: *const QuotidianAnchor,
) -> QuotidianStatus {
    let make = || {
        // SAFETY: the caller's promise.
        let anchor = unsafe { self::anchor(anchor) }?;
        let words = ScanWords::of(language)?;
        Ok(ScanState { words, anchor, indirect: false, scan: None, seen: Seen::NOTHING })
    };
    // SAFETY: the caller's promise.
    unsafe { cursor::init(c"scan", scan, make) }
}

/// Asks for speech without marks as well ("said that …"): quotations of kind QUOTIDIAN_KIND_INDIRECT, whose `span` and
/// `content` are the words reported. Call it between quotidian_scan_init and the first quotidian_scan_next. Returns OK, STATE
/// for a cursor that was not initialised or has begun, NULL or UNALIGNED for a pointer that cannot be used.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn quotidian_scan_set_indirect(
    scan: *mut QuotidianScan,
    indirect: bool,
) -> QuotidianStatus {
    // SAFETY: the caller's promise.
    unsafe {
        cursor::tell_before(c"scan", scan, |state| state.scan.is_some(), |state| state.indirect = indirect)
    }
}

/// Finds the next quotation, date or passed bound of `text`, and writes it into `item`: block by block, first the
/// quotations of the block, then its dates. Give the whole text, the same one, at each call.
///
/// Returns OK for an item, END after the last one. Any other status is a failure that the item tells as a problem: UTF8
/// before anything was scanned, POSITION for a cursor that began with another text, STATE for one that was not
/// initialised, NULL, UNALIGNED or LENGTH for a pointer that cannot be used. Where `item` itself is refused nothing is
/// written. A bound that was passed is no failure: the status is OK, the tag QUOTIDIAN_TAG_PROBLEM, and the scan goes on.
///
/// Constant work for each byte of the text, in the memory of the cursor.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn quotidian_scan_next(
    scan: *mut QuotidianScan,
    text: *const c_char,
    length: usize,
    item: *mut QuotidianItem,
) -> QuotidianStatus {
    let next = || {
        // SAFETY: the caller's promise.
        let state = unsafe { memory::open_mut(c"scan", scan) }?;
        // SAFETY: the caller's promise.
        let text = unsafe { state.seen.text(c"text", text, length) }?;
        QuotidianItem::of(state.begun(text)?.next(text), c"text")
    };
    // SAFETY: the caller's promise.
    unsafe { QuotidianItem::give(item, next) }
}

/// Brings `speaker`, `name` and `person` of a quotation up to what is known by now; call it at the end of a text for each
/// quotation kept. By then a name may be fuller, and one who is named only at the end of a speech of several paragraphs is
/// known for the first ones too. Returns OK, STATE for a cursor that was not initialised, NULL or UNALIGNED for a pointer
/// that cannot be used.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn quotidian_scan_speaker(
    scan: *const QuotidianScan,
    quotation: *mut QuotidianQuotation,
) -> QuotidianStatus {
    let update = || {
        // SAFETY: the caller's promise.
        let state = unsafe { memory::open(c"scan", scan) }?;
        let known = |quotation, speaker| {
            let scan = state.scan.as_ref()?;
            let speaker = scan.speaker(&Utterance { quotation, speaker, ..Utterance::default() })?;
            Some((speaker, scan.name(&speaker)))
        };
        // SAFETY: the caller's promise.
        unsafe { QuotidianQuotation::update(quotation, known) }
    };
    // SAFETY: no problem is asked for.
    unsafe { finish(update(), core::ptr::null_mut()) }
}
