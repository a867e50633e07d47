//! One quotation against one text: a verdict from the word alignment, never from a score.
//!
//! ```
//! use quotidian::align::{Needle, Verdict};
//! use quotidian::words::en;
//!
//! let quote = "We will not close the library";
//! let text = "“We will not close the library,” the mayor said.";
//! let needle = Needle::new(quote, &en::ALIGN).unwrap();
//! let mut scratch = vec![0; needle.scratch()];
//! let found = needle.find(quote, text, &mut scratch, &mut []).unwrap();
//! assert_eq!(found.verdict, Verdict::Verbatim);
//! assert_eq!(found.span.unwrap().of(text), quote);
//! ```

mod boundary;
mod exact;
mod needle;
mod verdict;

pub use needle::{Needle, SCRATCH_MAX};
pub use verdict::{Alteration, Change, Flags, Match, Operation, Verdict, Warning};
