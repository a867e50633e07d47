//! What a call is given: choices out of the input, texts, and structs that lie as no program should lay them.

use core::ffi::c_char;
use quotidian_c::calendar::*;
use quotidian_c::status::QuotidianStatus::{Length, Null, Utf8};
use quotidian_c::status::*;
use std::mem::MaybeUninit;
use std::ptr;

/// What is left of the input.
pub(crate) struct Choices<'a>(pub(crate) &'a [u8]);

impl Choices<'_> {
    pub(crate) fn byte(&mut self) -> u8 {
        let (&first, rest) = self.0.split_first().unwrap_or((&0, &[]));
        self.0 = rest;
        first
    }

    pub(crate) fn number(&mut self) -> i32 {
        i32::from_le_bytes([(); 4].map(|()| self.byte()))
    }

    /// A language: mostly one that there is.
    pub(crate) fn language(&mut self) -> u32 {
        match self.byte() {
            known @ ..=199 => u32::from(known & 1),
            200..=219 => u32::from_ne_bytes(self.number().to_ne_bytes()),
            other => u32::from(other),
        }
    }

    /// An anchor: none, a good one, or any numbers.
    pub(crate) fn anchor(&mut self) -> Option<QuotidianAnchor> {
        let day = |year, month, day, second| QuotidianPoint { year, month, day, second };
        let point = match self.byte() {
            ..=79 => return None,
            80..=159 => day(2024, 3, 12, QUOTIDIAN_NO_TIME),
            160..=199 => day(i16::from(self.byte()) * 39, 2, self.byte() % 32, QUOTIDIAN_NO_TIME),
            _ => day(self.number() as i16, self.byte(), self.byte(), self.number() % 100_000),
        };
        let offset = if self.byte() < 200 { QUOTIDIAN_NO_OFFSET } else { self.number() % 1600 };
        Some(QuotidianAnchor { point, offset })
    }

    /// The bytes up to the next `|`, or all, as they are given in a call.
    pub(crate) fn text(&mut self, how: u8) -> Given {
        let mut parts = self.0.splitn(2, |&byte| byte == b'|');
        let (first, rest) = (parts.next().unwrap_or_default(), parts.next().unwrap_or_default());
        self.0 = rest;
        Given { bytes: first.into(), how }
    }
}

/// A text as it is given: in a block of its own, or as no program should.
pub(crate) struct Given {
    pub(crate) bytes: Box<[u8]>,
    pub(crate) how: u8,
}

impl Given {
    pub(crate) fn pointer(&self) -> *const c_char {
        if self.how < 2 { ptr::null() } else { self.bytes.as_ptr().cast() }
    }

    pub(crate) fn length(&self) -> usize {
        match self.how {
            1 => 0,
            2 => usize::MAX,
            3 => isize::MAX.unsigned_abs() + 1,
            _ => self.bytes.len(),
        }
    }

    /// The text, or what a call that is given it must return.
    pub(crate) fn text(&self) -> Result<&str, QuotidianStatus> {
        match self.how {
            0 if !self.bytes.is_empty() => Err(Null),
            0 | 1 => Ok(""),
            2 | 3 => Err(Length),
            _ => core::str::from_utf8(&self.bytes).map_err(|_| Utf8),
        }
    }
}

/// `Ok` of a call, beside that of a result.
pub(crate) const DONE: QuotidianStatus = QuotidianStatus::Ok;

/// What memory of the caller's holds before the library writes it.
pub(crate) const PAINT: u8 = 0xa5;

/// A struct of the caller's: painted, in a block of its size, given as it lies, as NULL, or one byte further.
pub(crate) struct Lent<T> {
    place: Box<MaybeUninit<T>>,
    how: u8,
}

impl<T> Lent<T> {
    pub(crate) fn new(how: u8) -> Lent<T> {
        // What lies anywhere is never out of line: one byte further would be beside the block.
        let how = if how == 1 && align_of::<T>() == 1 { 2 } else { how };
        let mut place = Box::<T>::new_uninit();
        // SAFETY: a place of that size.
        unsafe { ptr::write_bytes(place.as_mut_ptr(), PAINT, 1) };
        Lent { place, how }
    }

    pub(crate) fn pointer(&mut self) -> *mut T {
        match self.how {
            0 => ptr::null_mut(),
            1 => self.place.as_mut_ptr().wrapping_byte_add(1),
            _ => self.place.as_mut_ptr(),
        }
    }

    pub(crate) fn is_good(&self) -> bool {
        self.how > 1
    }

    /// Whether no byte was written.
    pub(crate) fn is_untouched(&self) -> bool {
        // SAFETY: all bytes were painted, and the library writes no struct in part.
        let bytes = unsafe { core::slice::from_raw_parts(self.place.as_ptr().cast::<u8>(), size_of::<T>()) };
        bytes.iter().all(|&byte| byte == PAINT)
    }

    /// What the library wrote; call it after OK.
    pub(crate) fn written(&self) -> &T {
        assert!(self.is_good(), "OK for a pointer that cannot be used");
        // SAFETY: the library says that it wrote it.
        unsafe { self.place.assume_init_ref() }
    }

    /// The same struct at another place.
    pub(crate) fn copied(&self) -> Lent<T> {
        let mut copy = Lent::new(self.how);
        // SAFETY: two places of one size.
        unsafe { ptr::copy_nonoverlapping(self.place.as_ptr(), copy.place.as_mut_ptr(), 1) };
        copy
    }
}
