//! Whether a quotation and a text name one day, each from where it stands.

use super::relation::{Relation, relation};
use crate::align::Days;
use crate::date::{Anchor, Context, Expressions, Resolution};
use crate::span::Span;
use crate::words::DateWords;

/// Bytes before a word for a day that are read with it, for what tells past from future.
const BEFORE: usize = 240;
/// Bytes behind it.
const BEHIND: usize = 120;

/// A text with the day on which it was written.
#[derive(Clone, Copy, Debug, Default)]
pub struct Dated<'t> {
    /// The text.
    pub text: &'t str,
    /// When it was written; where that is not known, nothing is said of its days.
    pub anchor: Option<Anchor>,
    /// Where in it the spans that are asked for begin to count.
    pub base: usize,
}

/// Compares days that a quotation and a text name: `[Monday]` in one, `tonight` in the other.
///
/// ```
/// use quotidian::align::{Needle, Operation, Query, SCRATCH_MAX, Verdict};
/// use quotidian::link::{Dated, SameDay};
/// use quotidian::words::en;
///
/// let (quote, text) = ("We will sail [on Monday]", "“We will sail tonight,” she said.");
/// let needle = Needle::new(quote, &en::ALIGN).unwrap();
/// let (mut scratch, mut operations) = (vec![0; SCRATCH_MAX], [Operation::default(); 16]);
/// let mut verdict = |said: &str| {
///     let quote_on = Dated { text: quote, anchor: "2024-03-12".parse().ok(), base: 0 };
///     let text_on = Dated { text, anchor: said.parse().ok(), base: 0 };
///     let days = SameDay::new(quote_on, text_on, &en::DATE);
///     let query = Query::new(quote, text).with_days(&days);
///     needle.look(&query, &mut scratch, &mut operations).unwrap().verdict
/// };
/// assert_eq!(verdict("2024-03-11"), Verdict::Editorial); // a Monday
/// assert_eq!(verdict("2024-03-13"), Verdict::Altered);
/// ```
#[derive(Clone, Copy, Debug)]
pub struct SameDay<'t> {
    quote: Dated<'t>,
    text: Dated<'t>,
    words: &'static DateWords,
}

impl<'t> SameDay<'t> {
    /// Between a quotation and a text, read with these words.
    pub const fn new(quote: Dated<'t>, text: Dated<'t>, words: &'static DateWords) -> SameDay<'t> {
        SameDay { quote, text, words }
    }
}

impl Days for SameDay<'_> {
    fn same(&self, quote: Span, text: Span) -> Option<bool> {
        let (one, other) = (self.quote.day(quote, self.words)?, self.text.day(text, self.words)?);
        let relation = relation(&one, &other)?;
        let one_day = [Relation::Equal, Relation::Within, Relation::Contains, Relation::Compatible];
        Some(one_day.contains(&relation))
    }
}

impl Dated<'_> {
    /// The date that the words at `span` are, or lie in.
    fn day(&self, span: Span, words: &'static DateWords) -> Option<Resolution> {
        let span = span.shifted(self.base);
        let context = Context::new(Some(self.anchor?));
        let start = self.text.ceil_char_boundary(span.start.saturating_sub(BEFORE));
        let end = self.text.floor_char_boundary(span.end.saturating_add(BEHIND).min(self.text.len()));
        let near = self.text.get(start..end)?;
        let mut cursor = Expressions::new(words);
        loop {
            match cursor.next(near) {
                Ok(Some(date)) if date.span.shifted(start).overlaps(span) => {
                    return Some(context.peek(&date));
                }
                Ok(Some(_)) => {}
                Err(error) if error.goes_on() => {}
                _ => return None,
            }
        }
    }
}
