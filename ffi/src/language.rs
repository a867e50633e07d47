//! The languages: chosen by number, by ISO code, or by the text.

use core::ffi::{CStr, c_char};

#[cfg(feature = "german")]
use quotidian::words::de;
#[cfg(feature = "english")]
use quotidian::words::en;
use quotidian::words::{LANGUAGES, Language};

use crate::memory::{self, Checked};
use crate::status::{QuotidianProblem, QuotidianStatus};
use crate::vocabulary::UNKNOWN;

/// A language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub enum QuotidianLanguage {
    /// English: US and UK.
    English = 0,
    /// German.
    German = 1,
    /// None that the library knows, or none that was compiled into it. Every call that takes a language refuses it with VALUE.
    Unknown = 255,
}

/// The numbers of the languages that are compiled in, each with its code as C reads it.
const NUMBERED: &[(u32, &CStr)] = &[
    #[cfg(feature = "english")]
    (QuotidianLanguage::English as u32, c"en"),
    #[cfg(feature = "german")]
    (QuotidianLanguage::German as u32, c"de"),
];

// A language that core gains is to have a number here as well.
const _: () = assert!(LANGUAGES.len() == NUMBERED.len());

/// The number of the language with a code, in any case. Without a [`Language`], for that is all of its words.
fn number(code: Option<&str>) -> u32 {
    let is = |(_, known): &&(u32, &CStr)| {
        code.is_some_and(|code| known.to_bytes().eq_ignore_ascii_case(code.as_bytes()))
    };
    NUMBERED.iter().find(is).map_or(QuotidianLanguage::Unknown as u32, |(number, _)| *number)
}

/// What `choose` takes of the language of this number, or VALUE. Each call takes the tables that it reads, so that a program
/// that makes it links no others.
pub(crate) fn chosen<T>(number: u32, choose: impl Fn(&'static Language) -> T) -> Checked<T> {
    #[cfg(feature = "english")]
    if number == QuotidianLanguage::English as u32 {
        return Ok(choose(&en::ENGLISH));
    }
    #[cfg(feature = "german")]
    if number == QuotidianLanguage::German as u32 {
        return Ok(choose(&de::GERMAN));
    }
    Err(QuotidianProblem::of(QuotidianStatus::Value, c"language"))
}

/// Returns the language (a QuotidianLanguage) that a text is written in, as its frequent words tell; English when in doubt.
/// Put it into the place of a language: `quotidian_scan_init(&scan, quotidian_language_of(text, length), NULL)`. Returns
/// QUOTIDIAN_LANGUAGE_UNKNOWN for a text that cannot be read: not UTF-8, NULL with a length, a length past the address space.
/// The text is checked whole; of its words the first 4 KB are looked at.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn quotidian_language_of(text: *const c_char, length: usize) -> u32 {
    // SAFETY: the caller's promise.
    let text = unsafe { memory::text(c"text", text, length) };
    number(text.ok().map(Language::code_of))
}

/// Returns the language (a QuotidianLanguage) with an ISO 639-1 code ("en", "DE"), a string of `length` bytes;
/// QUOTIDIAN_LANGUAGE_UNKNOWN for another code, for NULL, and for a length past the address space.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn quotidian_language_named(code: *const c_char, length: usize) -> u32 {
    // SAFETY: the caller's promise.
    let code = unsafe { memory::text(c"code", code, length) };
    number(code.ok())
}

/// Returns the ISO 639-1 code of a QuotidianLanguage ("en"), a static string; "unknown" for another number.
#[unsafe(no_mangle)]
pub extern "C" fn quotidian_language_code(language: u32) -> *const c_char {
    let found = NUMBERED.iter().find(|(number, _)| *number == language);
    found.map_or(UNKNOWN, |(_, code)| code).as_ptr()
}
