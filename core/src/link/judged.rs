//! What the aligner said lately, so that it is not asked the same of every copy.
//!
//! What is popular stands in many texts, letter by letter, and beside the same other wordings of it. The answer depends on nothing but
//! what the aligner is shown: the quotation, and the passage with what surrounds it. Where it asks for days besides, which depend on the
//! documents, the answer is not kept.

use core::cell::Cell;

use super::Document;
use super::judge::Excerpt;
use super::same_day::SameDay;
use crate::align::{Days, Flags, Match, Verdict};
use crate::span::Span;

/// Answers that are kept: 3.5 KB of stack. Copies stand in one text with a dozen others, each held against a few wordings.
const KEPT: usize = 64;
/// Bytes on either side of a passage that the aligner is shown, for what goes on there; of words behind it that is as much as it reads.
const AROUND: usize = 256;

/// What the aligner says of two excerpts, as far as linking asks for it.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Judgement {
    pub(super) verdict: Verdict,
    pub(super) alterations: Flags,
    /// The bytes of the source in which the quotation stands.
    pub(super) span: Option<Span>,
}

/// What the aligner is shown: the bytes of the quotation, those of the passage, and those around the passage.
#[derive(Clone, Copy, Debug)]
pub(super) struct Shown<'t> {
    quote: &'t str,
    /// The passage with what surrounds it.
    pub(super) text: &'t str,
    /// The passage in that.
    pub(super) within: Span,
    quoted: Bytes,
    read: Bytes,
}

/// Days of two documents, which remember whether they were asked for.
#[derive(Debug)]
pub(super) struct Watched<'t> {
    days: SameDay<'t>,
    asked: Cell<bool>,
}

/// Bytes of a document, kept short.
#[derive(Clone, Copy, Debug)]
struct Bytes {
    document: u32,
    start: u32,
    end: u32,
}

/// An answer, with the place of what it was asked of. Spans count from the start of what the aligner was shown.
#[derive(Clone, Copy, Debug)]
struct Kept {
    quoted: Bytes,
    read: Bytes,
    within: (u32, u32),
    span: Option<(u32, u32)>,
    verdict: Verdict,
    alterations: Flags,
}

const _: () = assert!(size_of::<Kept>() <= 52);

/// The answers, the one used last first.
#[derive(Debug, Default)]
pub(super) struct Judged {
    kept: heapless::Vec<Kept, KEPT>,
}

impl<'t> Shown<'t> {
    /// What the aligner has to see for `quote` to be looked up in `source`.
    pub(super) fn new(quote: &Excerpt<'t>, source: &Excerpt<'t>) -> Shown<'t> {
        let around = around(source.text, source.span);
        Shown {
            quote: quote.span.of(quote.text),
            text: around.of(source.text),
            within: Span::new(source.span.start - around.start, source.span.end - around.start),
            quoted: Bytes::of(quote.document, quote.span),
            read: Bytes::of(source.document, around),
        }
    }

    /// Where in the document it begins.
    pub(super) fn base(&self) -> usize {
        self.read.start as usize
    }

    /// Whether an answer that was kept is the answer to this too.
    fn is_that_of(&self, kept: &Kept, documents: &[Document<'_>]) -> bool {
        let of = |bytes: &Bytes| {
            let document = documents.get(bytes.document as usize);
            document.map_or("", |document| bytes.span().of(document.text))
        };
        kept.within == short(self.within)
            && (kept.quoted.len(), kept.read.len()) == (self.quoted.len(), self.read.len())
            && of(&kept.quoted) == self.quote
            && of(&kept.read) == self.text
    }
}

impl<'t> Watched<'t> {
    pub(super) fn new(days: SameDay<'t>) -> Watched<'t> {
        Watched { days, asked: Cell::new(false) }
    }
}

impl Days for Watched<'_> {
    fn same(&self, quote: Span, text: Span) -> Option<bool> {
        self.asked.set(true);
        self.days.same(quote, text)
    }
}

impl Judged {
    /// The answer, if it was given before.
    pub(super) fn find(&mut self, documents: &[Document<'_>], shown: &Shown<'_>) -> Option<Judgement> {
        let at = self.kept.iter().position(|kept| shown.is_that_of(kept, documents))?;
        self.kept.get_mut(..=at)?.rotate_right(1);
        let Kept { verdict, alterations, span, .. } = *self.kept.first()?;
        let span = span.map(|(start, end)| moved(Span::new(start as usize, end as usize), shown.base()));
        Some(Judgement { verdict, alterations, span })
    }

    /// Keeps what the aligner said, where it asked for no days; spans of its answer count from the start of what it was shown.
    pub(super) fn keep(&mut self, shown: &Shown<'_>, days: &Watched<'_>, found: &Match) -> Judgement {
        let Match { verdict, alterations, span, .. } = *found;
        let Shown { quoted, read, within, .. } = *shown;
        if !days.asked.get() {
            if self.kept.is_full() {
                self.kept.pop();
            }
            let (within, short_span) = (short(within), span.map(short));
            let _ = self.kept.push(Kept { quoted, read, within, span: short_span, verdict, alterations });
            self.kept.rotate_right(1);
        }
        Judgement { verdict, alterations, span: span.map(|span| moved(span, shown.base())) }
    }
}

impl Bytes {
    fn of(document: usize, span: Span) -> Bytes {
        let (start, end) = short(span);
        Bytes { document: u32::try_from(document).unwrap_or(u32::MAX), start, end }
    }

    fn span(self) -> Span {
        Span::new(self.start as usize, self.end as usize)
    }

    fn len(self) -> u32 {
        self.end - self.start
    }
}

/// A passage with what may go on on either side of it: within its paragraph, for what another one says is no part of the sentence.
fn around(text: &str, span: Span) -> Span {
    let (before, behind) = (text.get(..span.start).unwrap_or(""), text.get(span.end..).unwrap_or(""));
    let start = before.ceil_char_boundary(before.len().saturating_sub(AROUND));
    let near = before.as_bytes().get(start..).unwrap_or(&[]);
    let far = behind.as_bytes().get(..behind.floor_char_boundary(AROUND)).unwrap_or(&[]);
    let is_blank = |lines: &[u8]| lines == b"\n\n";
    let ahead = near.windows(2).rposition(is_blank).map_or(0, |at| at + 2);
    let after = far.windows(2).position(is_blank).unwrap_or(far.len());
    Span::new(start + ahead, span.end + after)
}

fn moved(span: Span, by: usize) -> Span {
    Span::new(span.start + by, span.end + by)
}

/// Offsets are kept in four bytes; a document that is too long for that is refused before.
fn short(span: Span) -> (u32, u32) {
    (u32::try_from(span.start).unwrap_or(u32::MAX), u32::try_from(span.end).unwrap_or(u32::MAX))
}

#[cfg(test)]
mod tests {
    extern crate std;
    use super::super::same_day::Dated;
    use super::*;
    use crate::words::en::ENGLISH;
    use std::{format, vec::Vec};

    fn all(text: &str, part: &str) -> Span {
        let start = text.find(part).unwrap();
        Span::new(start, start + part.len())
    }

    fn shown<'t>(texts: &[&'t str; 2], part: &str) -> Shown<'t> {
        let excerpt = |document: usize| Excerpt {
            document,
            text: texts[document],
            anchor: None,
            span: all(texts[document], part),
        };
        Shown::new(&excerpt(0), &excerpt(1))
    }

    fn unasked() -> Watched<'static> {
        Watched::new(SameDay::new(Dated::default(), Dated::default(), ENGLISH.date))
    }

    const SAID: &str = "the pier will hold";

    #[test]
    fn a_copy_has_the_answer_of_the_first() {
        let texts = ["They say the pier will hold.", "Old.\n\nA guess: the pier will hold.\n\nNew."];
        let others = ["the pier will hold", "News.\nMore.\n\nA guess: the pier will hold."];
        let documents: Vec<_> =
            texts.iter().chain(&others).map(|text| Document { text, ..Document::default() }).collect();
        let mut judged = Judged::default();
        let first = shown(&texts, SAID);
        assert!(judged.find(&documents, &first).is_none());
        let found = Match { verdict: Verdict::Verbatim, span: Some(first.within), ..Match::default() };
        assert_eq!(judged.keep(&first, &unasked(), &found).span, Some(all(texts[1], SAID)));
        let again = judged.find(&documents, &shown(&others, SAID)).unwrap();
        assert_eq!((again.verdict, again.span), (Verdict::Verbatim, Some(all(others[1], SAID))));
    }

    #[test]
    fn what_surrounds_a_passage_is_compared_too() {
        let texts = ["the pier will hold", "It is so: the pier will hold."];
        let mut judged = Judged::default();
        judged.keep(&shown(&texts, SAID), &unasked(), &Match::default());
        let others = ["It is not so: the pier will hold.", "It is so: the pier will hold not.", SAID];
        for other in others {
            let all = [texts[0], texts[1], other].map(|text| Document { text, ..Document::default() });
            assert!(judged.find(&all, &shown(&[texts[0], other], SAID)).is_none(), "{other}");
            assert!(judged.find(&all, &shown(&texts, SAID)).is_some());
        }
    }

    #[test]
    fn an_answer_that_took_days_is_not_kept() {
        let texts = ["the pier will hold", "It is so: the pier will hold."];
        let documents = texts.map(|text| Document { text, ..Document::default() });
        let (mut judged, days) = (Judged::default(), unasked());
        days.same(Span::new(0, 3), Span::new(0, 3));
        judged.keep(&shown(&texts, SAID), &days, &Match::default());
        assert!(judged.find(&documents, &shown(&texts, SAID)).is_none());
    }

    #[test]
    fn those_used_last_are_kept() {
        let texts: Vec<_> = (0..=KEPT).map(|n| format!("{n} {SAID} {n}")).collect();
        let documents: Vec<_> = texts.iter().map(|text| Document { text, ..Document::default() }).collect();
        let of = |n: usize| {
            let text = texts[n].as_str();
            let excerpt = Excerpt { document: n, text, anchor: None, span: all(text, SAID) };
            Shown::new(&excerpt, &excerpt)
        };
        let mut judged = Judged::default();
        for n in 0..KEPT {
            judged.keep(&of(n), &unasked(), &Match::default());
        }
        assert!(judged.find(&documents, &of(0)).is_some());
        judged.keep(&of(KEPT), &unasked(), &Match::default());
        assert!(judged.find(&documents, &of(0)).is_some());
        assert!(judged.find(&documents, &of(1)).is_none());
    }
}
