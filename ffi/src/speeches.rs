//! The cursor over quotations with speakers, without dates, in less than half of the memory of a scan.

use core::ffi::c_char;

use quotidian::quote::System;
use quotidian::record::Utterance;
use quotidian::speech::{Speech, Speeches};
use quotidian::words::{SpeechWords, TextWords};

use crate::cursor;
use crate::item::{QuotidianItem, QuotidianQuotation};
use crate::language::chosen;
use crate::memory::{self, Opaque, Seen};
use crate::status::{QuotidianProblem, QuotidianStatus, finish};

/// Cells of 8 bytes in a QuotidianSpeeches.
pub const QUOTIDIAN_SPEECHES_CELLS: usize = 1152;

/// Bytes of a QuotidianSpeeches: its `sizeof`, in the library as in the program.
pub const QUOTIDIAN_SPEECHES_SIZE: usize = 9216;

const _: () = assert!(QUOTIDIAN_SPEECHES_SIZE == size_of::<QuotidianSpeeches>());

/// A cursor over the quotations of a text with their speakers: what a QuotidianScan finds, without dates. Its memory is the
/// caller's; what is in it is the library's. A copy of it is a second cursor.
#[repr(C)]
pub struct QuotidianSpeeches {
    /// Not to be touched.
    pub opaque: [u64; QUOTIDIAN_SPEECHES_CELLS],
}

pub(crate) struct SpeechesState {
    words: (&'static TextWords, &'static SpeechWords),
    indirect: bool,
    /// Made at the first call, when the text is there to tell its marks.
    speeches: Option<Speeches>,
    seen: Seen,
}

impl SpeechesState {
    /// The cursor, made at the first call.
    fn begun(&mut self, text: &str) -> &mut Speeches {
        let SpeechesState { words: (text_words, words), indirect, speeches, .. } = self;
        speeches.get_or_insert_with(|| {
            let speeches = Speeches::of_words(text_words, words).with_system(System::of(text, text_words));
            if *indirect { speeches.with_indirect() } else { speeches }
        })
    }
}

impl Opaque for QuotidianSpeeches {
    type State = SpeechesState;
    const SEAL: u64 = u64::from_be_bytes(*b"QUOspeak");
}

/// Puts a cursor at the start of a text in a language (a QuotidianLanguage). Returns OK, VALUE for a language that is none,
/// NULL or UNALIGNED for a pointer that cannot be used.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn quotidian_speeches_init(
    speeches: *mut QuotidianSpeeches,
    language: u32,
) -> QuotidianStatus {
    let make = || {
        let words = chosen(language, |language| (language.text, language.speech))?;
        Ok(SpeechesState { words, indirect: false, speeches: None, seen: Seen::NOTHING })
    };
    // SAFETY: the caller's promise.
    unsafe { cursor::init(c"speeches", speeches, make) }
}

/// Asks for speech without marks as well, as quotidian_scan_set_indirect does.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn quotidian_speeches_set_indirect(
    speeches: *mut QuotidianSpeeches,
    indirect: bool,
) -> QuotidianStatus {
    // SAFETY: the caller's promise.
    unsafe {
        cursor::tell_before(
            c"speeches",
            speeches,
            |state| state.speeches.is_some(),
            |state| state.indirect = indirect,
        )
    }
}

/// Finds the next quotation or passed bound of `text`, and writes it into `item`; `said_on` of a quotation is none. Returns as
/// quotidian_scan_next does. Constant work for each byte of the text, in the memory of the cursor.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn quotidian_speeches_next(
    speeches: *mut QuotidianSpeeches,
    text: *const c_char,
    length: usize,
    item: *mut QuotidianItem,
) -> QuotidianStatus {
    let next = || {
        // SAFETY: the caller's promise.
        let state = unsafe { memory::open_mut(c"speeches", speeches) }?;
        // SAFETY: the caller's promise.
        let text = unsafe { state.seen.text(c"text", text, length) }?;
        match state.begun(text).next(text) {
            Ok(found) => Ok(found.map(|speech| QuotidianItem::quotation((&utterance(speech)).into()))),
            Err(error) => Err(QuotidianProblem::core(error, c"text", c"text")),
        }
    };
    // SAFETY: the caller's promise.
    unsafe { QuotidianItem::give(item, next) }
}

/// Brings `speaker`, `name` and `person` of a quotation up to what is known by now, as quotidian_scan_speaker does.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn quotidian_speeches_speaker(
    speeches: *const QuotidianSpeeches,
    quotation: *mut QuotidianQuotation,
) -> QuotidianStatus {
    let update = || {
        // SAFETY: the caller's promise.
        let state = unsafe { memory::open(c"speeches", speeches) }?;
        let known = |quotation, speaker| {
            let speeches = state.speeches.as_ref()?;
            let speaker = speeches.speaker(&Speech { quotation, speaker, ..Speech::default() })?;
            Some((speaker, speeches.name(&speaker)))
        };
        // SAFETY: the caller's promise.
        unsafe { QuotidianQuotation::update(quotation, known) }
    };
    // SAFETY: no problem is asked for.
    unsafe { finish(update(), core::ptr::null_mut()) }
}

/// The speech as a scan has it, without a day.
fn utterance(speech: Speech) -> Utterance {
    let Speech { quotation, speaker, cue, rule, confidence } = speech;
    Utterance { quotation, speaker, cue, rule, confidence, said_on: None }
}
