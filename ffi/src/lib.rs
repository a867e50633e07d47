//! The C interface of quotidian: `include/quotidian.h` is generated from this crate, which holds no rule of its own.
//!
//! | module | what it gives |
//! |---|---|
//! | [`abi`] | the version of the interface, and its check |
//! | [`language`] | the languages, by code and by the text |
//! | [`vocabulary`] | the enumerations, and their names as text |
//! | [`attribution`], [`marks`] | the same for how a speaker was found, and for how quotations are set off |
//! | [`status`] | what a call returns, and what a failed one tells |
//! | [`memory`] | pointers and lengths from C, checked before they are used |
//! | [`cursor`] | what the cursors have in common |
//! | [`calendar`], [`item`] | points, anchors, dates and quotations as C sees them |
//! | [`dates`] | a cursor over dates alone |
//! | [`scan`] | the cursor over quotations and dates |
//! | [`stream`] | the same over a text that arrives in chunks |
//! | [`speeches`] | the cursor over quotations with speakers alone |
//! | [`system`] | which marks a text uses |
//! | [`text`] | a text checked once for many calls |
//! | [`find`] | one quotation against one text |
//! | [`compare`] | several documents, in one block of memory laid out by [`arena`] |
//!
//! The features `quotations`, `dates`, `find` and `link` choose the functions that the library has, `english` and `german` its
//! words; the types are always there.
//!
//! With the feature `freestanding` nothing of std is linked. A build of the whole workspace goes without: there, other
//! members turn on `std` of what core depends on, and a program has one panic handler.
#![allow(
    clippy::missing_safety_doc,
    reason = "C programmers read these pages; the header's first comment holds what they promise"
)]
#![cfg_attr(
    not(feature = "link"),
    allow(dead_code, reason = "what the parts share, one of them alone may not call")
)]
#![cfg_attr(feature = "freestanding", no_std)]

pub mod abi;
#[cfg(feature = "link")]
mod arena;
pub mod attribution;
pub mod calendar;
#[cfg(feature = "link")]
pub mod compare;
#[cfg(any(feature = "quotations", feature = "dates"))]
mod cursor;
#[cfg(feature = "dates")]
pub mod dates;
#[cfg(feature = "find")]
pub mod find;
pub mod item;
pub mod language;
pub mod marks;
mod memory;
#[cfg(all(feature = "quotations", feature = "dates"))]
pub mod scan;
#[cfg(feature = "quotations")]
pub mod speeches;
pub mod status;
#[cfg(all(feature = "quotations", feature = "dates"))]
pub mod stream;
#[cfg(feature = "quotations")]
pub mod system;
#[cfg(feature = "find")]
pub mod text;
pub mod vocabulary;

/// Never called: nothing in core can panic. A linker asks for it all the same.
#[cfg(feature = "freestanding")]
#[panic_handler]
fn panicked(_: &core::panic::PanicInfo<'_>) -> ! {
    #[cfg(not(target_os = "none"))]
    {
        unsafe extern "C" {
            safe fn abort() -> !;
        }
        abort()
    }
    #[cfg(target_os = "none")]
    loop {
        core::hint::spin_loop();
    }
}
