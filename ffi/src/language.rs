//! The languages: chosen by number, by ISO code, or by the text.

use core::ffi::{CStr, c_char};

use quotidian::words::{LANGUAGES, Language, de, en};

use crate::memory::{self, Checked};
use crate::status::{QuotidianProblem, QuotidianStatus};
use crate::vocabulary::UNKNOWN;

/// A language whose words are compiled in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub enum QuotidianLanguage {
    /// English: US and UK.
    English = 0,
    /// German.
    German = 1,
    /// None that the library knows. Every call that takes a language refuses it with VALUE.
    Unknown = 255,
}

/// The languages in the order of their numbers, each with its code as C reads it.
static NUMBERED: [(&Language, &CStr); 2] = [(&en::ENGLISH, c"en"), (&de::GERMAN, c"de")];

// A language that core gains is to have a number here as well.
const _: () = assert!(LANGUAGES.len() == NUMBERED.len());

fn numbered(number: u32) -> Option<&'static (&'static Language, &'static CStr)> {
    NUMBERED.get(usize::try_from(number).ok()?)
}

/// The number of a language.
fn number(language: Option<&Language>) -> u32 {
    let place = language.and_then(|found| NUMBERED.iter().position(|(known, _)| known.code == found.code));
    place.and_then(|place| u32::try_from(place).ok()).unwrap_or(QuotidianLanguage::Unknown as u32)
}

/// The language of this number, or VALUE.
pub(crate) fn language(number: u32) -> Checked<&'static Language> {
    let found = numbered(number).map(|(language, _)| *language);
    found.ok_or(QuotidianProblem::of(QuotidianStatus::Value, c"language"))
}

/// Returns the language (a QuotidianLanguage) that a text is written in, as its frequent words tell; English when in doubt.
/// Put it into the place of a language: `quotidian_scan_init(&scan, quotidian_language_of(text, length), NULL)`. Returns
/// QUOTIDIAN_LANGUAGE_UNKNOWN for a text that cannot be read: not UTF-8, NULL with a length, a length past the address space.
/// The text is checked whole; of its words the first 4 KB are looked at.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn quotidian_language_of(text: *const c_char, length: usize) -> u32 {
    // SAFETY: the caller's promise.
    let text = unsafe { memory::text(c"text", text, length) };
    number(text.ok().map(Language::of))
}

/// Returns the language (a QuotidianLanguage) with an ISO 639-1 code ("en", "DE"), a string of `length` bytes;
/// QUOTIDIAN_LANGUAGE_UNKNOWN for another code, for NULL, and for a length past the address space.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn quotidian_language_named(code: *const c_char, length: usize) -> u32 {
    // SAFETY: the caller's promise.
    let code = unsafe { memory::text(c"code", code, length) };
    number(code.ok().and_then(Language::named))
}

/// Returns the ISO 639-1 code of a QuotidianLanguage ("en"), a static string; "unknown" for another number.
#[unsafe(no_mangle)]
pub extern "C" fn quotidian_language_code(language: u32) -> *const c_char {
    numbered(language).map_or(UNKNOWN, |(_, code)| code).as_ptr()
}
