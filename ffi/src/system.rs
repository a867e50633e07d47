//! Which marks a text uses.

use core::ffi::c_char;

use quotidian::quote::System;

use crate::language::chosen;
use crate::marks::QuotidianMarks;
use crate::memory;
use crate::status::{QuotidianProblem, QuotidianStatus, finish};

/// Finds which marks a text in a language (a QuotidianLanguage) uses for quotations of the first level, and writes them into
/// `marks`. Returns OK, VALUE for a language that is none, UTF8, NULL, UNALIGNED or LENGTH. One pass over the text.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn quotidian_marks_of(
    language: u32,
    text: *const c_char,
    length: usize,
    marks: *mut QuotidianMarks,
    problem: *mut QuotidianProblem,
) -> QuotidianStatus {
    let find = || {
        let place = memory::place(c"marks", marks)?;
        let words = chosen(language, |language| language.text)?;
        // SAFETY: the caller's promise.
        let text = unsafe { memory::text(c"text", text, length) }?;
        let system = System::of(text, words);
        let found = QuotidianMarks {
            first: system.first().into(),
            style: system.style().into(),
            confidence: system.confidence().unwrap_or_default().into(),
        };
        // SAFETY: `place` found it not NULL and aligned; writable by the caller's promise.
        unsafe { place.write(found) };
        Ok(())
    };
    // SAFETY: the caller's promise.
    unsafe { finish(find(), problem) }
}
