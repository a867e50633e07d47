//! One scan of a document: quotations with speakers and days, dates with voices.
//!
//! [`Scan`] is a cursor over a text; [`Stream`] the same over a text that arrives in chunks. Both work block by block (`blockwise`):
//! quotations and dates are found apart, and joined here: a date outside the marks, in the sentence that attributes a
//! quotation, is the day on which it was said (`day`); a date inside them counts from that day (`voice`).

mod blockwise;
mod day;
mod item;
mod replay;
mod scan;
mod stream;
mod voice;

pub use item::{DateMention, Item, Utterance, Voice};
pub use scan::Scan;
pub use stream::{STREAM_BYTES, Stream};
