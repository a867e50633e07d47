//! The day on which a text was written, where nobody says.

use super::calendar;
use super::context::Context;
use super::expressions::Expressions;
use super::form::{Expression, Fields, Form, Year};
use super::point::{Anchor, Point};
use super::value::Type;
use crate::span::Span;
use crate::text::Blocks;
use crate::text::chars::is_upper;
use crate::words::DateWords;

/// How far from the start or the end a full date may stand, in bytes.
const NEAR: usize = 600;

/// Where an anchor was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AnchorSource {
    /// A full date at the start of the text.
    Start,
    /// A full date at its end.
    End,
}

impl AnchorSource {
    /// The name in JSON, C and Python.
    pub const fn name(self) -> &'static str {
        match self {
            AnchorSource::Start => "start",
            AnchorSource::End => "end",
        }
    }
}

/// The anchor that a text shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct InferredAnchor {
    /// The day.
    pub anchor: Anchor,
    /// The bytes of the date that shows it.
    pub span: Span,
    /// Where it stands.
    pub source: AnchorSource,
}

/// The day on which `text` was written, as a full date (day, month and year) shows it within 600 bytes of its start, else of its
/// end; none where there is no such date.
///
/// A date that lies in a sentence (`on 3 May 1998`) tells of something else: the date has to stand at the start of its line,
/// or after nothing but a place, a name or a label (`LONDON, 3 May 1998 –`, `Updated: 3 May 1998`). Where several do, the latest
/// is taken, for texts tell of the past; one with a weekday beside it that the calendar contradicts is none. Linear; dates are read near
/// the start and the end alone.
///
/// ```
/// use quotidian::{date::infer_anchor, words::en};
/// let found = infer_anchor("LISBON, 3 May 1998 – The fair opened on Friday.", &en::DATE).unwrap();
/// assert_eq!(found.anchor.point.to_string(), "1998-05-03");
/// ```
pub fn infer_anchor(text: &str, words: &'static DateWords) -> Option<InferredAnchor> {
    let (mut blocks, mut context) = (Blocks::new(), Context::new(None));
    let mut best: Option<InferredAnchor> = None;
    while let Ok(Some(block)) = blocks.next(text, true) {
        if near(text, block.span).is_some() {
            in_block(text, Expressions::within(words, block.span), &mut context, &mut best);
        } else if best.is_some_and(|best| best.source == AnchorSource::Start) {
            break; // what stands at the end is no better
        }
    }
    best
}

/// Where something near the start or the end of the text stands.
fn near(text: &str, span: Span) -> Option<AnchorSource> {
    if span.start <= NEAR {
        Some(AnchorSource::Start)
    } else if span.end.saturating_add(NEAR) >= text.len() {
        Some(AnchorSource::End)
    } else {
        None
    }
}

/// Looks for a better anchor among the dates that a cursor gives.
fn in_block(text: &str, mut cursor: Expressions, context: &mut Context, best: &mut Option<InferredAnchor>) {
    loop {
        let expression = match cursor.next(text) {
            Ok(Some(expression)) => expression,
            Err(error) if error.goes_on() => continue,
            Ok(None) | Err(_) => return,
        };
        let Some(found) = shown(text, &expression, context) else { continue };
        let better = best.is_none_or(|b| {
            (b.source == AnchorSource::End && found.source == AnchorSource::Start)
                || (b.source == found.source && b.anchor.point < found.anchor.point)
        });
        if better {
            *best = Some(found);
        }
    }
}

/// The anchor that an expression shows.
fn shown(text: &str, expression: &Expression, context: &mut Context) -> Option<InferredAnchor> {
    let source = near(text, expression.span)?;
    let Form::Date(fields @ Fields { year: Year::Full(_), month: 1.., day: 1.., .. }) = expression.form
    else {
        return None;
    };
    let told = context.resolve(expression);
    let point = told.from.filter(|_| matches!(told.kind, Type::Date | Type::Time))?;
    let shows = agrees(&fields, point) && stands_apart(text, expression.span);
    shows.then(|| InferredAnchor { anchor: Anchor::from(point), span: expression.span, source })
}

/// Whether the weekday written beside the date is right.
fn agrees(fields: &Fields, point: Point) -> bool {
    fields.weekday == 0 || calendar::day_of(point).is_some_and(|d| calendar::weekday(d) == fields.weekday)
}

/// Whether nothing but a place, a name or a label stands before the date on its line.
fn stands_apart(text: &str, span: Span) -> bool {
    let before = text.get(..span.start).unwrap_or("");
    let line = before.rsplit(['\n', '\r']).next().unwrap_or("");
    let words = line.split(|c: char| !c.is_alphanumeric()).filter(|w| !w.is_empty());
    let capital =
        words.clone().all(|w| w.starts_with(is_upper) || w.starts_with(|c: char| c.is_ascii_digit()));
    let closed = line.trim_end().is_empty()
        || line.trim_end().ends_with([',', '(', ':', '-', '–', '—', '|', '/', ')', '·']);
    (capital && words.count() <= 6 && line.len() <= 80) || (closed && line.len() <= 60 && capital)
}

#[cfg(test)]
mod tests {
    extern crate std;
    use super::*;
    use crate::words::en;
    use std::string::{String, ToString};

    fn day(text: &str) -> Option<String> {
        infer_anchor(text, &en::DATE).map(|found| found.anchor.point.to_string())
    }

    #[test]
    fn a_dateline_or_a_label_shows_it() {
        assert_eq!(day("BY ANN LEE\nMarch 4, 2019\n\nThe lake froze."), Some("2019-03-04".to_string()));
        assert_eq!(day("Updated: Monday, 4 March 2019\nThe lake froze."), Some("2019-03-04".to_string()));
        let end = std::format!("{}\nPublished 4 March 2019", "The lake froze again. ".repeat(60));
        assert_eq!(infer_anchor(&end, &en::DATE).unwrap().source, AnchorSource::End);
    }

    #[test]
    fn a_date_that_the_text_tells_of_does_not() {
        assert_eq!(day("The lake froze on March 4, 2019, for the first time."), None);
        assert_eq!(day("LAKE TOWN, March 4 – It froze."), None);
    }

    #[test]
    fn what_lies_between_changes_nothing() {
        let (start, end) = ("LAKE TOWN, 4 March 2019 –", "Published 6 March 2019");
        for middle in [
            "The lake froze again. ",
            "It froze on 5 May 2021.\n\n",
            "Updated: 7 May 2021\n",
            "\n7 May 2021\n\n",
        ] {
            let middle = std::format!("{} ", "The lake froze. ".repeat(60))
                + &middle.repeat(400)
                + &"It thawed. ".repeat(80);
            for (start, end) in [(start, ""), ("", end), (start, end), ("", "")] {
                let text = std::format!("{start} {middle}\n{end}");
                let mut all = None;
                in_block(&text, Expressions::new(&en::DATE), &mut Context::new(None), &mut all);
                assert_eq!(infer_anchor(&text, &en::DATE), all, "{start} {end}");
                assert_eq!(all.is_some(), start.len() + end.len() > 0);
            }
        }
    }

    #[test]
    fn a_weekday_that_the_calendar_contradicts_is_a_mistake_somewhere() {
        assert_eq!(day("Tuesday, 4 March 2019\nThe lake froze."), None);
    }

    #[test]
    fn of_several_the_latest_is_the_day_of_writing() {
        let text = "Posted: March 4, 2019\nUpdated: March 6, 2019\nThe lake froze.";
        assert_eq!(day(text), Some("2019-03-06".to_string()));
    }
}
