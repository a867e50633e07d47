//! What the cursors have in common: how one is made, and how it is told something.

use core::ffi::CStr;
use core::ptr;

use crate::memory::{self, Checked, Opaque};
use crate::status::{QuotidianProblem, QuotidianStatus, finish};

/// Makes a cursor in the caller's memory; one that could not be made is none.
///
/// # Safety
/// As [`memory::seal`].
pub(crate) unsafe fn init<O: Opaque>(
    name: &'static CStr,
    place: *mut O,
    make: impl FnOnce() -> Checked<O::State>,
) -> QuotidianStatus {
    // SAFETY: the caller's promise.
    let result = make().and_then(|state| unsafe { memory::seal(name, place, state) });
    if result.is_err() {
        // SAFETY: the caller's promise.
        unsafe { memory::unseal(place) };
    }
    // SAFETY: no problem is asked for.
    unsafe { finish(result, ptr::null_mut()) }
}

/// Tells a cursor something.
///
/// # Safety
/// As [`memory::open_mut`].
pub(crate) unsafe fn tell<O: Opaque>(
    name: &'static CStr,
    place: *mut O,
    tell: impl FnOnce(&mut O::State) -> Checked<()>,
) -> QuotidianStatus {
    // SAFETY: the caller's promise.
    let result = unsafe { memory::open_mut(name, place) }.and_then(tell);
    // SAFETY: no problem is asked for.
    unsafe { finish(result, ptr::null_mut()) }
}

/// Tells a cursor something that it cannot be told once it has begun.
///
/// # Safety
/// As [`memory::open_mut`].
pub(crate) unsafe fn tell_before<O: Opaque>(
    name: &'static CStr,
    place: *mut O,
    begun: impl FnOnce(&O::State) -> bool,
    tell: impl FnOnce(&mut O::State),
) -> QuotidianStatus {
    let before = |state: &mut O::State| {
        if begun(state) {
            return Err(QuotidianProblem::of(QuotidianStatus::State, name));
        }
        tell(state);
        Ok(())
    };
    // SAFETY: the caller's promise.
    unsafe { self::tell(name, place, before) }
}
