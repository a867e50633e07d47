//! Pointers and lengths from C, checked before they are used.

use core::ffi::{CStr, c_char};
use core::mem::{align_of, size_of};
use core::slice;

use crate::status::{QuotidianProblem, QuotidianSpan, QuotidianStatus};

/// What a check gives: the value, or what to tell the caller.
pub(crate) type Checked<T> = Result<T, QuotidianProblem>;

/// Refuses a pointer to `count` elements that is NULL, not aligned, or would reach past the end of the address space.
fn check<T>(argument: &'static CStr, pointer: *const T, count: usize) -> Checked<()> {
    let refuse = |status| Err(QuotidianProblem::of(status, argument));
    if pointer.is_null() {
        return refuse(QuotidianStatus::Null);
    }
    if !pointer.is_aligned() {
        return refuse(QuotidianStatus::Unaligned);
    }
    match count.checked_mul(size_of::<T>()) {
        Some(bytes) if bytes <= isize::MAX as usize && pointer.addr().checked_add(bytes).is_some() => Ok(()),
        _ => refuse(QuotidianStatus::Length),
    }
}

/// The bytes of a string of C; NULL with a length of 0 is the empty string.
///
/// # Safety
/// Where it is not NULL, `pointer` reads for `length` bytes that stay unchanged for `'a`.
pub(crate) unsafe fn bytes<'a>(
    argument: &'static CStr,
    pointer: *const c_char,
    length: usize,
) -> Checked<&'a [u8]> {
    // SAFETY: every byte is a byte; the caller's promise is the same.
    unsafe { slice(argument, pointer.cast::<u8>(), length) }
}

/// A string of C as text.
///
/// # Safety
/// As [`bytes`].
pub(crate) unsafe fn text<'a>(
    argument: &'static CStr,
    pointer: *const c_char,
    length: usize,
) -> Checked<&'a str> {
    // SAFETY: the caller's promise is the same.
    let bytes = unsafe { bytes(argument, pointer, length) }?;
    core::str::from_utf8(bytes).map_err(|error| QuotidianProblem::utf8(argument, &error, length))
}

/// An array of C to be written; NULL with a length of 0 is the empty array. Its elements may hold any bits.
///
/// # Safety
/// Where it is not NULL, `pointer` reads and writes for `length` elements that nothing else uses for `'a`, and every
/// pattern of bits is a `T`.
pub(crate) unsafe fn slice_mut<'a, T>(
    argument: &'static CStr,
    pointer: *mut T,
    length: usize,
) -> Checked<&'a mut [T]> {
    if length == 0 {
        return Ok(&mut []);
    }
    check(argument, pointer, length)?;
    // SAFETY: not NULL, aligned, within the address space; the rest is the caller's promise.
    Ok(unsafe { slice::from_raw_parts_mut(pointer, length) })
}

/// An array of C to be read; NULL with a length of 0 is the empty array.
///
/// # Safety
/// Where it is not NULL, `pointer` reads for `length` elements that stay unchanged for `'a`, and every pattern of bits is a
/// `T`.
pub(crate) unsafe fn slice<'a, T>(
    argument: &'static CStr,
    pointer: *const T,
    length: usize,
) -> Checked<&'a [T]> {
    if length == 0 {
        return Ok(&[]);
    }
    check(argument, pointer, length)?;
    // SAFETY: not NULL, aligned, within the address space; the rest is the caller's promise.
    Ok(unsafe { slice::from_raw_parts(pointer, length) })
}

/// A place of C to be written once.
pub(crate) fn place<T>(argument: &'static CStr, pointer: *mut T) -> Checked<*mut T> {
    check(argument, pointer, 1).map(|()| pointer)
}

/// A struct of C to be read.
///
/// # Safety
/// Where it is not NULL, `pointer` reads as a `T` whose every pattern of bits is valid.
pub(crate) unsafe fn read<T: Copy>(argument: &'static CStr, pointer: *const T) -> Checked<T> {
    check(argument, pointer, 1)?;
    // SAFETY: not NULL and aligned; the rest is the caller's promise.
    Ok(unsafe { pointer.read() })
}

/// A struct of C whose bytes hold a state of Rust. It is never dropped: without alloc there is nothing that it could own.
pub(crate) trait Opaque {
    /// What it holds.
    type State;
    /// The word that stands before the state once it was initialised.
    const SEAL: u64;
}

/// How a state lies in the caller's memory.
#[repr(C)]
struct Sealed<S> {
    seal: u64,
    state: S,
}

/// Bytes of a struct of C that may be left over however small its state is.
const SPARE: usize = 512;

/// Refuses to compile where a struct of C is too small for what it holds, or so large that core has grown smaller unseen:
/// more than a quarter is left over. On a narrower target every state is smaller, and the sizes stay those of the header.
pub(crate) const fn fits<O: Opaque>() {
    let (state, given) = (size_of::<Sealed<O::State>>(), size_of::<O>());
    assert!(state <= given, "the opaque struct is too small: raise its *_CELLS");
    let roomy = given > state + state / 4 && given > state + SPARE;
    assert!(size_of::<usize>() < 8 || !roomy, "the opaque struct is too large: lower its *_CELLS");
    assert!(align_of::<Sealed<O::State>>() <= align_of::<O>(), "the opaque struct is not aligned enough");
}

/// Puts a state into the caller's memory.
///
/// # Safety
/// Where it is not NULL, `place` writes as an `O`.
pub(crate) unsafe fn seal<O: Opaque>(argument: &'static CStr, place: *mut O, state: O::State) -> Checked<()> {
    const { fits::<O>() };
    check(argument, place, 1)?;
    // SAFETY: not NULL, aligned and large enough (`fits`); writable by the caller's promise.
    unsafe { place.cast::<Sealed<O::State>>().write(Sealed { seal: O::SEAL, state }) };
    Ok(())
}

/// Makes a struct unusable, so that one whose initialisation failed is not taken for another.
///
/// # Safety
/// As [`seal`].
pub(crate) unsafe fn unseal<O: Opaque>(place: *mut O) {
    if !place.is_null() && place.is_aligned() {
        // SAFETY: not NULL and aligned; writable by the caller's promise.
        unsafe { place.cast::<u64>().write(0) };
    }
}

/// The state in the caller's memory, where it was initialised.
///
/// # Safety
/// Where it is not NULL, `place` reads as an `O` that nothing changes for `'a`.
pub(crate) unsafe fn open<'a, O: Opaque>(argument: &'static CStr, place: *const O) -> Checked<&'a O::State> {
    check(argument, place, 1)?;
    // SAFETY: not NULL and aligned, readable by the caller's promise; a u64 is valid whatever its bits.
    if unsafe { place.cast::<u64>().read() } != O::SEAL {
        return Err(QuotidianProblem::of(QuotidianStatus::State, argument));
    }
    // SAFETY: the seal says that `seal` wrote a state here.
    Ok(unsafe { &(*place.cast::<Sealed<O::State>>()).state })
}

/// The same, to be changed.
///
/// # Safety
/// Where it is not NULL, `place` reads and writes as an `O` that nothing else uses for `'a`.
pub(crate) unsafe fn open_mut<'a, O: Opaque>(
    argument: &'static CStr,
    place: *mut O,
) -> Checked<&'a mut O::State> {
    // SAFETY: the caller's promise holds that of `open`.
    unsafe { open(argument, place.cast_const()) }?;
    // SAFETY: `open` found a state; nothing else uses it, by the caller's promise.
    Ok(unsafe { &mut (*place.cast::<Sealed<O::State>>()).state })
}

/// What is told where `argument`, of `length` bytes, is another text than the one before.
pub(crate) fn other_text(argument: &'static CStr, length: usize) -> QuotidianProblem {
    let span = QuotidianSpan { start: length, end: length };
    QuotidianProblem { span, ..QuotidianProblem::of(QuotidianStatus::Position, argument) }
}

/// The text that a cursor was last given: it was found to be UTF-8, and is not read through again at each item.
#[derive(Clone, Copy)]
pub(crate) struct Seen {
    address: usize,
    length: usize,
}

impl Seen {
    /// No text.
    pub(crate) const NOTHING: Seen = Seen { address: 0, length: 0 };

    /// As [`text`], in constant time where it is the text of the last call.
    ///
    /// # Safety
    /// As [`bytes`], and between two calls with the same pointer and length the bytes did not change.
    pub(crate) unsafe fn text<'a>(
        &mut self,
        argument: &'static CStr,
        pointer: *const c_char,
        length: usize,
    ) -> Checked<&'a str> {
        if length > 0 && self.address == pointer.addr() && self.length == length {
            // SAFETY: checked by the call before; readable and unchanged by the caller's promise.
            return Ok(unsafe {
                core::str::from_utf8_unchecked(slice::from_raw_parts(pointer.cast::<u8>(), length))
            });
        }
        // What the cursor holds ready may lie behind the end of a shorter text: C would read there.
        if self.address != 0 && self.length != length {
            return Err(other_text(argument, length));
        }
        // SAFETY: the caller's promise holds that of `text`.
        let found = unsafe { text(argument, pointer, length) }?;
        *self = Seen { address: pointer.addr(), length };
        Ok(found)
    }
}
