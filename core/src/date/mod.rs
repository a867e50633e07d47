//! Dates as written, and their resolution on the calendar (TIMEX3 of ISO-TimeML).
//!
//! [`Expressions`] finds and parses: no anchor needed. [`Context`] places an expression on the calendar, with the anchor and
//! the dates before it. [`Dates`] does both. [`infer_anchor`] finds the day on which a text was written.
//!
//! | file | what it knows |
//! |---|---|
//! | `point`, `value` | the public values: places on the calendar, TIMEX3 values, reasons |
//! | `calendar`, `place` | calendar arithmetic; stretches of the calendar with value and interval |
//! | `moon` | holidays that follow the moon: Hebrew, Islamic, Chinese, Orthodox |
//! | `seeds` | where a date may stand at all: rows of words with a number, a month, a unit |
//! | `lexer` | words with their senses, in a window of fixed size |
//! | `grammar/` | what is written: rules over senses, no words of any language |
//! | `form` | what a rule found, before any calendar |
//! | `tense` | past or future, read off the sentence |
//! | `lead`, `range` | the word before a date, which may say how it counts; ranges whose ends are dates |
//! | `expressions` | the cursor |
//! | `context`, `resolve`, `told` | forms on the calendar, with what the dates before have fixed |
//! | `ends` | the ends of ranges and the next ones of lists, which lie behind what stands before them |
//! | `bounds` | intervals that are not those of the value: open ends, thirds, what lies before or after now |
//! | `recurring`, `unplaced` | names that come round each year; values without a place |
//! | `infer` | the anchor of a text that has none |
//!
//! The words are data: [`DateWords`] in [`words`](crate::words).

mod beside;
mod bounds;
mod calendar;
mod context;
mod ends;
mod expressions;
mod form;
mod grammar;
mod infer;
mod lead;
mod lexer;
mod moon;
mod place;
mod point;
mod range;
mod recurring;
mod resolve;
mod seeds;
mod tense;
mod told;
mod unplaced;
mod value;

pub use context::{Context, Resolution};
pub use expressions::Expressions;
pub use form::{Expression, Tense};
pub use infer::{AnchorSource, InferredAnchor, infer_anchor};
pub use point::{Anchor, ParseAnchorError, Point};
pub use value::{Modifier, Reading, Reason, Type, Value};

use crate::error::Error;
use crate::words::DateWords;

/// A cursor over the dates of a text, each resolved in the writer's voice.
#[derive(Clone, Copy, Debug)]
pub struct Dates {
    expressions: Expressions,
    context: Context,
}

impl Dates {
    /// A cursor at the start of a text written at `anchor`.
    pub fn new(words: &'static DateWords, anchor: Option<Anchor>) -> Dates {
        let context = Context::new(anchor).with_day_first(words.day_first);
        Dates { expressions: Expressions::new(words), context }
    }

    /// The next date of `text`; none at the end.
    ///
    /// # Errors
    /// As [`Expressions::next`].
    pub fn next(&mut self, text: &str) -> Result<Option<Resolution>, Error> {
        let Some(expression) = self.expressions.next(text)? else { return Ok(None) };
        Ok(Some(self.context.resolve(&expression)))
    }
}
