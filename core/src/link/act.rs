//! Passages from the quotations that a scan of a document gave.
//!
//! One quotation is one passage; quotations of one act of speech are neighbours there, since another text may have
//! joined them. A quotation that is longer than what can be compared at once is cut at a sentence end.

use super::Document;
use super::known::Known;
use super::passage::New;
use super::speaker::{Agreement, Names};
use crate::limits::NEEDLE_WORDS;
use crate::quote::Kind;
use crate::record::Utterance;
use crate::span::Span;
use crate::words::LinkWords;

/// The widest attribution between two quotations of one act, in bytes. The longest of a thousand news articles has 260.
const ATTRIBUTION_BYTES: usize = 400;

/// Calls `each` with every passage of a document, in the order of the text.
pub(super) fn passages(number: usize, document: &Document<'_>, known: &Known, mut each: impl FnMut(New)) {
    let mut before: Option<&Utterance> = None;
    let mut total = 0;
    for (quote, this) in document.quotes.iter().enumerate().filter(|(_, quote)| is_spoken(quote)) {
        let goes_on = before.is_some_and(|before| are_one_act(document, before, this, known.language.link));
        total = if goes_on { total } else { 0 };
        let mut span = this.quotation.span;
        let mut first = true;
        while let Some((piece, count, content)) = piece(document.text, span, known) {
            let goes_on = (goes_on || !first) && total + count <= NEEDLE_WORDS;
            total = if goes_on { total + count } else { count };
            let scare = this.quotation.kind == Kind::Scare;
            let quote = Some(quote);
            each(New { document: number, span: piece, quote, goes_on, words: count, content, scare });
            first = false;
            span.start = piece.end;
        }
        // a quotation without words gave no passage that another could go on from
        if !first {
            before = Some(this);
        }
    }
}

/// Whether a quotation gives somebody's words: on the first level, and no title, nickname, measure or markup.
pub(super) fn is_spoken(quote: &Utterance) -> bool {
    let kind = matches!(quote.quotation.kind, Kind::Full | Kind::Fragment | Kind::Scare);
    kind && quote.quotation.depth == 0 && !quote.quotation.span.is_empty()
}

/// Whether two quotations, one after the other, are one act of speech: the scan says so, or nothing stands between
/// them and nobody else is named.
fn are_one_act(document: &Document<'_>, a: &Utterance, b: &Utterance, words: &LinkWords) -> bool {
    let between = Span::new(a.quotation.span.end, b.quotation.span.start);
    if a.quotation.group == b.quotation.group {
        return between.len() <= ATTRIBUTION_BYTES;
    }
    let of = |quote: &Utterance| Names::of(document.text, quote.speaker.as_ref(), words);
    between.of(document.text).trim().is_empty() && of(a).agreement(&of(b)) != Agreement::Different
}

/// The first piece of `span` that can be compared at once, its words, and those of content among them; none when no
/// word is left.
fn piece(text: &str, span: Span, known: &Known) -> Option<(Span, usize, usize)> {
    let (mut count, mut content) = (0, 0);
    let mut stop = None;
    for token in known.read(text, span) {
        if count == NEEDLE_WORDS {
            let (end, count, content) = stop.unwrap_or((token.span().start, count, content));
            return Some((Span::new(span.start, end), count, content));
        }
        count += 1;
        content += usize::from(token.content);
        let end = token.span().end;
        let ends = text.get(end..).is_some_and(|rest| rest.starts_with(['.', '!', '?', '。']));
        if ends && count > NEEDLE_WORDS / 2 {
            stop = Some((end + 1, count, content));
            stop = stop.filter(|&(end, ..)| text.is_char_boundary(end)).or(Some((end, count, content)));
        }
    }
    (count > 0).then_some((span, count, content))
}
