//! Arrays of core laid into one block of the caller's memory, one behind the other.

use core::mem::{align_of, size_of};
use core::slice;

/// The alignment that a block must have, and the greatest that an array in it may ask for.
pub(crate) type Unit = u64;

/// The rest of a block. It counts on past its end, so that a block that is too small tells how large it should be.
#[derive(Clone, Copy)]
pub(crate) struct Arena {
    base: *mut Unit,
    size: usize,
    used: usize,
}

impl Arena {
    /// A block of `size` bytes at `base`.
    ///
    /// # Safety
    /// `base` reads and writes for `size` bytes that nothing else uses while arrays taken from it live; it may be NULL
    /// where `size` is 0.
    pub(crate) unsafe fn new(base: *mut Unit, size: usize) -> Arena {
        Arena { base, size, used: 0 }
    }

    /// How many bytes the arrays taken so far need.
    pub(crate) fn used(&self) -> usize {
        self.used
    }

    /// Bytes of the block.
    pub(crate) fn size(&self) -> usize {
        self.size
    }

    /// Whether all of them had room.
    pub(crate) fn fits(&self) -> bool {
        self.used <= self.size
    }

    /// Takes `count` elements of the value that stands for none; an empty array where there is no room.
    pub(crate) fn take<'a, T: Copy + Default>(&mut self, count: usize) -> &'a mut [T] {
        const { assert!(align_of::<T>() <= align_of::<Unit>()) };
        let start = self.used.next_multiple_of(align_of::<Unit>());
        self.used = count.checked_mul(size_of::<T>()).map_or(usize::MAX, |bytes| start.saturating_add(bytes));
        if !self.fits() || count == 0 {
            return &mut [];
        }
        // SAFETY: `start` lies within the block, by `fits`.
        let first = unsafe { self.base.cast::<u8>().add(start) }.cast::<T>();
        for index in 0..count {
            // SAFETY: all `count` elements lie within the block, by `fits`; aligned, since `start` and the block are.
            unsafe { first.add(index).write(T::default()) };
        }
        // SAFETY: the loop has just written as many; nothing else uses them, by the promise to `new`, and no other array
        // holds them, since `used` has moved behind.
        unsafe { slice::from_raw_parts_mut(first, count) }
    }

    /// Where an array taken from this block, or a part of one, lies in it.
    pub(crate) fn place<T>(&self, array: &[T]) -> Place {
        Place { offset: array.as_ptr().addr().saturating_sub(self.base.addr()), count: array.len() }
    }
}

/// Where an array lies in a block: it stays true when the block is copied to another address.
#[derive(Clone, Copy, Default)]
pub(crate) struct Place {
    offset: usize,
    /// How many elements it has.
    pub(crate) count: usize,
}

impl Place {
    /// The element at `index` of the array; none past its end, or where the block is too short to hold it.
    ///
    /// # Safety
    /// The block, `size` bytes at `base`, holds an array of `T` at this place.
    pub(crate) unsafe fn get<T: Copy>(self, base: *const Unit, size: usize, index: usize) -> Option<T> {
        if index >= self.count {
            return None;
        }
        let at = index.checked_mul(size_of::<T>())?.checked_add(self.offset)?;
        if at.checked_add(size_of::<T>())? > size {
            return None;
        }
        // SAFETY: inside of the block, as just found; a `T` stands there, by the promise.
        Some(unsafe { base.cast::<u8>().add(at).cast::<T>().read() })
    }
}
