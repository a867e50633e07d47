//! Where a run of bytes stands in a text: `memmem`, and where that is built for a machine without an operating system, a search of
//! our own. There `memchr` looks at no more than a byte at a time either, and it brings places to panic, and twice the code.

#[cfg(any(test, target_os = "none"))]
mod two_way;

#[cfg(not(target_os = "none"))]
pub(super) use memchr::memmem::{Finder, find};
#[cfg(target_os = "none")]
pub(super) use two_way::{Finder, find};
