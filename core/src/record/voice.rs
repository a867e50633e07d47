//! Whose "today" a date counts from.

use crate::quote::Found;
use crate::record::Voice;
use crate::span::Span;

/// The voice of the date at `span`, and the place among `found` of the quotation around it: the outermost, which has the speaker.
pub(crate) fn of(block: &str, found: &Found, span: Span) -> (Voice, Option<usize>) {
    let around = found.iter().position(|q| q.content().contains(span));
    let Some(quotation) = around.and_then(|at| found.get(at)) else { return (Voice::Writer, None) };
    let before = block.get(quotation.content().start..span.start).unwrap_or("");
    let bracketed = match (before.rfind(['[']), before.rfind([']'])) {
        (Some(open), Some(close)) => open > close,
        (open, None) => open.is_some(),
        (None, _) => false,
    };
    (if bracketed { Voice::Editor } else { Voice::Speaker }, around)
}
