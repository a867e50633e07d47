//! The places of a text that are worth an alignment: the best few, in fixed memory.

use heapless::Vec;

use crate::fixed;
use crate::limits::CANDIDATE_PLACES;

/// A place where the quotation may be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Candidate {
    /// Where the quotation would begin.
    pub(super) start: usize,
    /// The last byte that speaks for it.
    pub(super) end: usize,
    /// How much does.
    pub(super) score: u32,
}

/// The best candidates that do not overlap, in the order of the text.
#[derive(Debug, Default)]
pub(super) struct Candidates {
    places: Vec<Candidate, CANDIDATE_PLACES>,
}

impl Candidates {
    /// Takes a candidate in, which begins no earlier than the one before. One that overlaps the last takes its place if it
    /// is better; a full list drops its worst.
    pub(super) fn offer(&mut self, new: Candidate) {
        if let Some(last) = self.places.last_mut()
            && new.start < last.end
        {
            if new.score > last.score {
                *last = new;
            }
            return;
        }
        if self.places.is_full() {
            let worst = self.places.iter().enumerate().min_by_key(|(_, place)| place.score);
            let Some((at, worst)) = worst.map(|(at, place)| (at, *place)) else { return };
            if worst.score >= new.score {
                return;
            }
            fixed::remove(&mut self.places, at);
        }
        let _ = self.places.push(new);
    }

    /// Those that may be as good as the best: with at least half of its score.
    pub(super) fn best(&self) -> impl Iterator<Item = Candidate> + '_ {
        let most = self.places.iter().map(|place| place.score).max().unwrap_or(0);
        self.places.iter().filter(move |place| place.score * 2 >= most).copied()
    }
}
