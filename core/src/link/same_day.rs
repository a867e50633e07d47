//! Whether a quotation and a text name one day, each from where it stands.

use super::relation::{Relation, moment, relation};
use crate::align::Days;
use crate::date::{Anchor, Context, Expressions, Resolution, Type};
use crate::span::Span;
use crate::text::{WordKind, Words};
use crate::words::DateWords;
use crate::words::date::Sense;

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
        let (one, other) = (self.quote.named(quote, self.words)?, self.text.named(text, self.words)?);
        let (Some(one), Some(other)) = (one.day(), other.day()) else { return Some(false) };
        let one_day = [Relation::Equal, Relation::Within, Relation::Contains, Relation::Compatible];
        Some(relation(one, other).is_some_and(|relation| one_day.contains(&relation)))
    }
}

/// The date that words name.
#[derive(Debug)]
struct Named {
    date: Resolution,
    /// Whether they name nothing else: no second date, no word but what leads to a day (`on`).
    alone: bool,
}

impl Named {
    /// The date, where it is a day or a part of one and stands alone.
    fn day(&self) -> Option<&Resolution> {
        let (from, to) = self.date.from.zip(self.date.to)?;
        let within_day = moment(to) <= moment(from.whole_day().plus_days(1)?);
        (self.alone && within_day && self.date.kind != Type::Set).then_some(&self.date)
    }
}

impl Dated<'_> {
    /// The date that the words at `span` name; none where they name none, or the anchor is not known.
    fn named(&self, span: Span, words: &'static DateWords) -> Option<Named> {
        let span = span.shifted(self.base);
        let context = Context::new(Some(self.anchor?));
        let start = self.text.ceil_char_boundary(span.start.saturating_sub(BEFORE));
        let end = self.text.floor_char_boundary(span.end.saturating_add(BEHIND).min(self.text.len()));
        let near = self.text.get(start..end)?;
        let mut cursor = Expressions::new(words);
        let mut found: Option<Named> = None;
        loop {
            match cursor.next(near) {
                Ok(Some(date)) if date.span.shifted(start).overlaps(span) => {
                    let here = date.span.shifted(start);
                    found = Some(match found {
                        Some(first) => Named { alone: false, ..first },
                        None => {
                            Named { date: context.peek(&date), alone: self.holds_only(span, here, words) }
                        }
                    });
                }
                Ok(Some(_)) => {}
                Err(error) if error.goes_on() => {}
                _ => return found,
            }
        }
    }

    /// Whether the words at `span` are those of the date at `date` and what leads to it.
    fn holds_only(&self, span: Span, date: Span, words: &DateWords) -> bool {
        let within = self.text.get(..span.end).unwrap_or("");
        let mut cursor = Words::new(span.start);
        let others = core::iter::from_fn(|| cursor.next(within));
        let mut others =
            others.filter(|word| !matches!(word.kind, WordKind::Sign(_)) && !date.overlaps(word.span));
        others.all(|word| {
            let leads =
                || words.meaning_at(self.text, word.span).is_some_and(|meaning| meaning.sense == Sense::On);
            word.span.end <= date.start && word.of(self.text).is_ascii() && leads()
        })
    }
}
