//! Comparisons that need not be made again: of one stretch of text with the same words in another document, and of two acts of speech.
//!
//! What is popular stands in many texts. A quotation that shares a phrase with it, and is another one, would be held against every
//! copy, though all of them say the same.

use super::Document;
use super::linker::{Linker, Place, Stretch};
use crate::limits::PASSAGES_OF_FINGERPRINT;

/// Places that are kept, 1.3 KB of stack.
const KEPT: usize = 32;

/// Places whose passages were compared and not linked, and whether they are altered versions all the same. What finds no room is
/// compared again.
pub(super) type Futile = heapless::Vec<(Place, bool), KEPT>;

/// Acts that are kept, as many as can share a phrase.
const ACTS: usize = PASSAGES_OF_FINGERPRINT;

/// The acts of speech that the one being read was compared with, all of its quotations with all of theirs: what its next quotation
/// shares with them is known. Where there is no room for more, the first ones are compared again.
#[derive(Debug, Default)]
pub(super) struct Acts {
    this: usize,
    others: heapless::Deque<usize, ACTS>,
}

impl Acts {
    /// Notes that two acts, by their first passages, were compared.
    pub(super) fn add(&mut self, other: usize, this: usize) {
        if self.this != this {
            self.this = this;
            self.others.clear();
        }
        if self.others.is_full() {
            self.others.pop_front();
        }
        let _ = self.others.push_back(other);
    }

    /// Whether they were.
    pub(super) fn contains(&self, other: usize, this: usize) -> bool {
        self.this == this && self.others.iter().any(|&known| known == other)
    }
}

/// What a comparison of two acts of speech came to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Outcome {
    /// Passages of the two are linked, or were before.
    Linked,
    /// Each is one passage, and the one alters the words of the other.
    Altered,
    /// Nothing.
    Nothing,
}

impl Outcome {
    /// Of two comparisons that concern the same acts, the one that says more.
    pub(super) fn or(self, other: Outcome) -> Outcome {
        if self == Outcome::Nothing { other } else { self }
    }
}

impl Linker<'_> {
    /// Whether a passage is word for word, with the same speaker, one that was compared with the stretch and not linked; and if so,
    /// whether it was an altered version. It is taken for another where brackets stand in it: a day in them depends on the document.
    pub(super) fn compared_before(
        &self,
        documents: &[Document<'_>],
        stretch: Stretch,
        place: &Place,
        futile: &Futile,
    ) -> Option<bool> {
        let found = futile.iter().find(|(before, _)| {
            let one_place = stretch.within.is_some() || (before.span, before.at) == (place.span, place.at);
            one_place
                && self.are_alike(documents, before.of, place.of)
                && (stretch.within.is_none() || self.have_one_name(documents, before.of, place.of))
                && !self.has_brackets(documents, stretch, place.of)
        });
        found.map(|&(_, altered)| altered)
    }

    /// Whether two acts of speech have the same letters and signs, passage by passage.
    fn are_alike(&self, documents: &[Document<'_>], p: usize, q: usize) -> bool {
        let (a, b) = (self.passages.get(p), self.passages.get(q));
        if (a.words, a.content, a.span().len()) != (b.words, b.content, b.span().len()) {
            return false;
        }
        let (one, other) = (self.passages.act(p), self.passages.act(q));
        let text = |at| self.passages.get(at).span().of(self.text_of(documents, at));
        one.len() == other.len()
            && p - one.start == q - other.start
            && one.zip(other).all(|(p, q)| text(p) == text(q))
    }

    fn have_one_name(&self, documents: &[Document<'_>], p: usize, q: usize) -> bool {
        self.names(documents, p) == self.names(documents, q)
    }

    fn has_brackets(&self, documents: &[Document<'_>], stretch: Stretch, p: usize) -> bool {
        let here = stretch.within.map_or(0..0, |within| self.passages.act(within));
        let all = self.passages.act(p).chain(here);
        let mut texts = all.map(|at| self.passages.get(at).span().of(self.text_of(documents, at)));
        let brackets = ['[', '('];
        let prose = stretch.within.is_none().then(|| documents.get(stretch.document)).flatten();
        texts.any(|text| text.contains(brackets))
            || prose.is_some_and(|document| stretch.span.of(document.text).contains(brackets))
    }
}
