//! The passages that are compared, and which of them are linked.

use crate::error::Error;
use crate::span::Span;

/// A quotation or an unquoted repetition: memory that the caller lends.
///
/// Linked passages form a ring through `next` and a tree through `parent` (union-find), so that joining two sets and
/// walking one need no further memory.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Passage {
    /// The number of the document.
    pub(super) document: u32,
    start: u32,
    end: u32,
    /// 1 + the number of the quotation in the document; 0 where there are no marks.
    quote: u32,
    parent: u32,
    pub(super) next: u32,
    /// 1 + a passage whose words these alter; 0 where there is none.
    pub(super) altered: u32,
    /// Its words.
    pub(super) words: u16,
    /// How many passages of the same act of speech stand before it.
    after: u16,
    /// Where it lies in the fullest passage of its set, in words.
    pub(super) low: u16,
    pub(super) high: u16,
    /// Those of its words that say what it is about; 255 of more.
    pub(super) content: u8,
    pub(super) state: State,
    /// Whether the writer holds the words at a distance (scare quotes): no utterance unless another text shares it.
    pub(super) scare: bool,
    /// Whether it came to its set by an alteration.
    pub(super) foreign: bool,
}

/// Bytes of a passage: with the fingerprints of one of twenty words less than a hundred, however many there are.
const _: () = assert!(size_of::<Passage>() == 40);

/// How far the gathering of utterances has come with a passage.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum State {
    /// Not looked at.
    #[default]
    Waiting,
    /// Compared with the fullest passage of its set, with which it shares words.
    Placed,
    /// In an utterance.
    Done,
    /// In an utterance, and compared with another fullest passage, with which it shares words too.
    PlacedAgain,
}

impl Passage {
    /// Its bytes, with the marks.
    pub(super) fn span(&self) -> Span {
        Span::new(self.start as usize, self.end as usize)
    }

    /// Whether it lies on the fullest passage of its set.
    pub(super) fn is_placed(&self) -> bool {
        matches!(self.state, State::Placed | State::PlacedAgain)
    }

    /// The number of the quotation in its document; none where there are no marks.
    pub(super) fn quote(&self) -> Option<usize> {
        (self.quote as usize).checked_sub(1)
    }
}

/// A passage to be put in.
#[derive(Clone, Copy, Debug)]
pub(super) struct New {
    pub(super) document: usize,
    pub(super) span: Span,
    pub(super) quote: Option<usize>,
    /// Whether it goes on the act of speech of the passage put in before.
    pub(super) goes_on: bool,
    pub(super) words: usize,
    pub(super) content: usize,
    pub(super) scare: bool,
}

/// All passages: quotations from the front of the caller's memory, unquoted repetitions from its back.
#[derive(Debug)]
pub(super) struct Passages<'m> {
    slots: &'m mut [Passage],
    quoted: usize,
    unquoted: usize,
    missing: usize,
}

impl<'m> Passages<'m> {
    pub(super) fn new(slots: &'m mut [Passage]) -> Passages<'m> {
        let unquoted = slots.len();
        Passages { slots, quoted: 0, unquoted, missing: 0 }
    }

    /// An error with the number of passages that would do, where there was no room.
    pub(super) fn check(&self) -> Result<(), Error> {
        let given = self.slots.len();
        if self.missing == 0 { Ok(()) } else { Err(Error::Room { needed: given + self.missing, given }) }
    }

    /// The passage at `at`; an empty one past the end.
    pub(super) fn get(&self, at: usize) -> Passage {
        self.slots.get(at).copied().unwrap_or_default()
    }

    /// Changes the passage at `at`.
    pub(super) fn change(&mut self, at: usize, change: impl FnOnce(&mut Passage)) {
        if let Some(slot) = self.slots.get_mut(at) {
            change(slot);
        }
    }

    /// The numbers of all passages, quotations first.
    pub(super) fn all(&self) -> impl Iterator<Item = usize> + use<> {
        (0..self.quoted).chain(self.unquoted..self.slots.len())
    }

    /// The unquoted repetitions of `document`, as far as they were found last.
    pub(super) fn unquoted_of(&self, document: usize) -> impl Iterator<Item = usize> {
        (self.unquoted..self.slots.len()).take_while(move |&at| self.get(at).document as usize == document)
    }

    /// The number of the first quotation of `document`; quotations stand in the order of their documents.
    pub(super) fn first_of(&self, document: usize) -> usize {
        let quotations = self.slots.get(..self.quoted).unwrap_or(&[]);
        quotations.partition_point(|passage| (passage.document as usize) < document)
    }

    /// The numbers of the passages of the act of speech that `at` belongs to.
    pub(super) fn act(&self, at: usize) -> core::ops::Range<usize> {
        if at >= self.quoted {
            return at..at + 1;
        }
        let end = (at + 1..self.quoted).find(|&next| self.get(next).after == 0).unwrap_or(self.quoted);
        self.first_of_act(at)..end
    }

    /// The first passage of the act of speech that `at` belongs to.
    pub(super) fn first_of_act(&self, at: usize) -> usize {
        at.saturating_sub(usize::from(self.get(at).after))
    }

    /// Puts a passage in; none where there is no room.
    pub(super) fn add(&mut self, new: New) -> Option<usize> {
        if self.quoted >= self.unquoted {
            self.missing += 1;
            return None;
        }
        let at = if new.quote.is_some() { self.quoted } else { self.unquoted - 1 };
        // an act of more passages than can be counted is taken for two
        let after = if new.goes_on { self.get(at.wrapping_sub(1)).after.wrapping_add(1) } else { 0 };
        let slot = self.slots.get_mut(at)?;
        *slot = Passage {
            document: short(new.document),
            start: short(new.span.start),
            end: short(new.span.end),
            quote: new.quote.map_or(0, |quote| short(quote + 1)),
            after,
            parent: short(at),
            next: short(at),
            words: u16::try_from(new.words).unwrap_or(u16::MAX),
            content: u8::try_from(new.content).unwrap_or(u8::MAX),
            scare: new.scare,
            ..Passage::default()
        };
        if new.quote.is_some() {
            self.quoted += 1;
        } else {
            self.unquoted = at;
        }
        Some(at)
    }

    /// Makes an unquoted repetition longer.
    pub(super) fn widen(&mut self, at: usize, span: Span, words: usize, content: usize) {
        self.change(at, |slot| {
            slot.start = slot.start.min(short(span.start));
            slot.end = slot.end.max(short(span.end));
            slot.words = slot.words.max(u16::try_from(words).unwrap_or(u16::MAX));
            slot.content = slot.content.max(u8::try_from(content).unwrap_or(u8::MAX));
        });
    }

    /// The representative of the set that `at` belongs to.
    pub(super) fn set(&mut self, at: usize) -> usize {
        let mut at = at;
        loop {
            let parent = self.get(at).parent as usize;
            if parent == at || parent >= self.slots.len() {
                return at;
            }
            let above = self.get(parent).parent;
            self.change(at, |slot| slot.parent = above);
            at = above as usize;
        }
    }

    /// Joins the sets of two passages; whether they were two. The earlier representative stays.
    pub(super) fn join(&mut self, a: usize, b: usize) -> bool {
        let (a, b) = (self.set(a), self.set(b));
        if a == b {
            return false;
        }
        let (first, second) = (a.min(b), a.max(b));
        self.change(second, |slot| slot.parent = short(first));
        let (after_first, after_second) = (self.get(first).next, self.get(second).next);
        self.change(first, |slot| slot.next = after_second);
        self.change(second, |slot| slot.next = after_first);
        true
    }

    /// The set of `at`, beginning with it.
    pub(super) fn ring(&self, at: usize) -> impl Iterator<Item = usize> {
        let next = move |&now: &usize| Some(self.get(now).next as usize).filter(|&next| next != at);
        core::iter::successors(Some(at), next)
    }
}

/// Offsets and numbers are kept in four bytes; a document that is too long for that is refused before.
fn short(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    extern crate std;
    use super::*;
    use std::{vec, vec::Vec};

    fn new(document: usize, quote: Option<usize>) -> New {
        New { document, span: Span::new(0, 9), quote, goes_on: false, words: 2, content: 1, scare: false }
    }

    #[test]
    fn sets_are_rings() {
        let mut slots = vec![Passage::default(); 6];
        let mut passages = Passages::new(&mut slots);
        (0..5).for_each(|n| assert_eq!(passages.add(new(n, Some(0))), Some(n)));
        assert_eq!(passages.add(new(4, None)), Some(5));
        assert!(passages.join(0, 3) && passages.join(4, 5) && passages.join(5, 3) && !passages.join(0, 4));
        let mut ring: Vec<usize> = passages.ring(4).collect();
        ring.sort_unstable();
        assert_eq!(ring, [0, 3, 4, 5]);
        assert_eq!(passages.ring(1).count(), 1);
        assert_eq!((passages.first_of(3), passages.unquoted_of(4).count()), (3, 1));
    }

    #[test]
    fn too_little_room_is_counted() {
        let mut slots = vec![Passage::default(); 1];
        let mut passages = Passages::new(&mut slots);
        assert!(passages.add(new(0, Some(0))).is_some() && passages.check().is_ok());
        assert!(passages.add(new(0, Some(1))).is_none() && passages.add(new(0, None)).is_none());
        assert_eq!(passages.check(), Err(Error::Room { needed: 3, given: 1 }));
    }
}
