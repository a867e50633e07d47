//! A text that was found to be UTF-8, once for as many calls as it takes.

use core::ffi::c_char;

use crate::memory::{self, Checked, Opaque, other_text};
use crate::status::{QuotidianProblem, QuotidianStatus, finish};

/// Cells of 8 bytes in a QuotidianText.
pub const QUOTIDIAN_TEXT_CELLS: usize = 8;

/// Bytes of a QuotidianText: its `sizeof`, in the library as in the program.
pub const QUOTIDIAN_TEXT_SIZE: usize = 64;

const _: () = assert!(QUOTIDIAN_TEXT_SIZE == size_of::<QuotidianText>());

/// That a text is UTF-8, as quotidian_text_init found. Its memory is the caller's; what is in it is the library's. It does not
/// hold the text, nor a pointer that is read: the text is given beside it at each call. Any number of threads may use one at
/// once, and a copy is as good.
#[repr(C)]
pub struct QuotidianText {
    /// Not to be touched.
    pub opaque: [u64; QUOTIDIAN_TEXT_CELLS],
}

/// The text that was checked: where it lay, and what tells it from another one that lies there now.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) struct TextState {
    address: usize,
    length: usize,
    sample: u64,
}

impl Opaque for QuotidianText {
    type State = TextState;
    const SEAL: u64 = u64::from_be_bytes(*b"QUO-text");
}

impl TextState {
    fn of(bytes: &[u8]) -> TextState {
        // One empty text is as good as another: C has NULL for it, or any pointer.
        let address = if bytes.is_empty() { 0 } else { bytes.as_ptr().addr() };
        TextState { address, length: bytes.len(), sample: sample(bytes) }
    }
}

/// How many places of a text its sample is taken at, and how many bytes at each.
const PLACES: usize = 16;
const AT_EACH: usize = 8;

/// A sum (FNV-1a) over bytes from some sixteen places of a text and its end; over all of a short one. A program that reads the next file
/// over the last one is told so by the length, or, where that is the same, by this, in constant time.
fn sample(bytes: &[u8]) -> u64 {
    let apart = bytes.len().div_ceil(PLACES).max(AT_EACH);
    let last = bytes.iter().rev().take(AT_EACH);
    let taken = bytes.chunks(apart).flat_map(|chunk| chunk.iter().take(AT_EACH));
    taken
        .chain(last)
        .fold(0xcbf2_9ce4_8422_2325, |sum: u64, &byte| (sum ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3))
}

/// The text that `checked` was made of, without reading it through again.
///
/// # Safety
/// Where they are not NULL, `checked` reads as a [`QuotidianText`] and `pointer` for `length` bytes; if these are the bytes that
/// `checked` was made of, they have not changed since.
pub(crate) unsafe fn known<'a>(
    checked: *const QuotidianText,
    pointer: *const c_char,
    length: usize,
) -> Checked<&'a str> {
    // SAFETY: the caller's promise, for both.
    let (state, bytes) =
        unsafe { (*memory::open(c"checked", checked)?, memory::bytes(c"text", pointer, length)?) };
    if state != TextState::of(bytes) {
        return Err(other_text(c"text", length));
    }
    // SAFETY: quotidian_text_init found these bytes to be UTF-8; they have not changed since, by the caller's promise.
    Ok(unsafe { core::str::from_utf8_unchecked(bytes) })
}

/// Checks once that a text is UTF-8, for calls that then need not: quotidian_find_checked, with as many quotations as there
/// are. Returns OK, UTF8 (`span.start` of the problem is the first bad byte), NULL, UNALIGNED or LENGTH for a pointer that
/// cannot be used. One pass over the text.
///
/// The bytes must stay where they are and as they are for as long as `checked` is used. A text of another length or at another
/// place is refused (POSITION), and so is another text of the same length at the same place where it differs at one of some
/// sixteen places or at its end; what changed elsewhere is not noticed, and bytes that are no longer UTF-8 may then make a call read beyond them.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn quotidian_text_init(
    checked: *mut QuotidianText,
    text: *const c_char,
    length: usize,
    problem: *mut QuotidianProblem,
) -> QuotidianStatus {
    let init = || {
        // SAFETY: the caller's promise.
        let text = unsafe { memory::text(c"text", text, length) }?;
        // SAFETY: the caller's promise.
        unsafe { memory::seal(c"checked", checked, TextState::of(text.as_bytes())) }
    };
    let result = init();
    if result.is_err() {
        // SAFETY: the caller's promise.
        unsafe { memory::unseal(checked) };
    }
    // SAFETY: the caller's promise.
    unsafe { finish(result, problem) }
}
