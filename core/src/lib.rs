//! Who said what, when did they say it, and do other texts repeat it faithfully?
//!
//! Quotidian reads written text and finds quotations with their speakers, dates with their place on the
//! calendar, and the passages in which other texts repeat a quotation, each with a verdict that comes
//! from a word alignment. It neither allocates nor panics, and needs no operating system.
//!
//! The layers, each of which knows only those before it:
//!
//! | module | what it gives |
//! |---|---|
//! | [`span`], [`error`], [`limits`] | byte ranges, what can go wrong, and every bound in one table |
//! | [`words`] | a language as data: one [`words::Language`] |
//! | [`text`] | blocks, words, sentences; folding for comparison |
//! | [`quote`] | quotation marks, and the quotations between them |
//! | [`date`] | dates as written, and their resolution on the calendar |
//! | [`speech`] | who spoke, with which word |
//! | [`record`] | all of it joined: one scan of a document |
//! | [`align`] | one quotation against one text: a verdict with its reasons |
//! | [`link`] | utterances and days across documents |
//!
//! Offsets are bytes, half open, counted from the start of the text.
#![no_std]

pub mod align;
mod confidence;
pub mod date;
pub mod error;
mod fixed;
pub mod limits;
pub mod link;
pub mod quote;
pub mod record;
pub mod span;
pub mod speech;
pub mod text;
pub mod words;

pub use confidence::Confidence;
pub use error::Error;
pub use span::Span;
