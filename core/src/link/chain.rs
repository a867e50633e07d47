//! What two passages share: runs of equal words, in the order of both.
//!
//! The chain only proposes where to compare; the verdict is the aligner's.

use core::ops::Range;

use super::token::{Token, content_of};
use crate::fixed::collected;

/// Runs of equal words that one comparison keeps; of more, the longest. Two versions of one statement have 1 to 12.
const RUNS: usize = 64;
/// Words of a gap that weigh as much as one shared word.
const GAP_WORDS: usize = 8;

/// A run of equal words.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Run {
    a: usize,
    b: usize,
    length: usize,
    weight: usize,
}

impl Run {
    /// What is left of it after `other`, where it begins after it in both passages.
    fn after(self, other: Run) -> Option<Run> {
        let over = (other.a + other.length).saturating_sub(self.a);
        let over = over.max((other.b + other.length).saturating_sub(self.b));
        if self.a <= other.a || self.b <= other.b || over >= self.length {
            return None;
        }
        let weight = self.weight * (self.length - over) / self.length;
        Some(Run { a: self.a + over, b: self.b + over, length: self.length - over, weight })
    }
}

/// The heaviest chain of runs of equal words that stand in one order in both passages.
#[derive(Clone, Debug, Default)]
pub(super) struct Chain {
    runs: heapless::Vec<Run, RUNS>,
}

impl Chain {
    /// Compares two passages. Quadratic in their words, of which there are at most
    /// [`NEEDLE_WORDS`](crate::limits::NEEDLE_WORDS) in each.
    pub(super) fn between(a: &[Token], b: &[Token]) -> Chain {
        let mut found: heapless::Vec<Run, RUNS> = heapless::Vec::new();
        for diagonal in 0..(a.len() + b.len()).saturating_sub(1) {
            let i = (diagonal + 1).saturating_sub(b.len());
            let j = b.len().saturating_sub(diagonal + 1);
            runs_of(a.get(i..).unwrap_or(&[]), b.get(j..).unwrap_or(&[]), |at, length, content| {
                let run = Run { a: i + at, b: j + at, length, weight: length + 2 * content };
                keep(&mut found, run);
            });
        }
        found.sort_unstable_by_key(|run| (run.a, run.b));
        Chain { runs: heaviest(&found) }
    }

    /// Whether they share nothing.
    pub(super) fn is_empty(&self) -> bool {
        self.runs.is_empty()
    }

    /// From the first to the last shared word, in words of the first passage.
    pub(super) fn in_a(&self) -> Range<usize> {
        let last = self.runs.last().copied().unwrap_or_default();
        self.runs.first().map_or(0, |run| run.a)..last.a + last.length
    }

    /// From the first to the last shared word, in words of the second passage.
    pub(super) fn in_b(&self) -> Range<usize> {
        let last = self.runs.last().copied().unwrap_or_default();
        self.runs.first().map_or(0, |run| run.b)..last.b + last.length
    }

    /// The part of the chain between these words of the two passages.
    pub(super) fn within(&self, a: &Range<usize>, b: &Range<usize>) -> Chain {
        let clip = |run: &Run| {
            let skip = a.start.saturating_sub(run.a).max(b.start.saturating_sub(run.b));
            let most = a.end.saturating_sub(run.a).min(b.end.saturating_sub(run.b)).min(run.length);
            (skip < most).then(|| Run {
                a: run.a + skip,
                b: run.b + skip,
                length: most - skip,
                weight: run.weight * (most - skip) / run.length,
            })
        };
        Chain { runs: collected(self.runs.iter().filter_map(clip)) }
    }

    /// The number of shared words.
    pub(super) fn words(&self) -> usize {
        self.runs.iter().map(|run| run.length).sum()
    }

    /// The number of shared words that say what the text is about; `a` is the first passage.
    pub(super) fn content(&self, a: &[Token]) -> usize {
        self.runs.iter().map(|run| content_of(a.get(run.a..run.a + run.length).unwrap_or(&[]))).sum()
    }
}

/// Calls `each(at, length, content)` for every run of equal words of two passages laid side by side.
fn runs_of(a: &[Token], b: &[Token], mut each: impl FnMut(usize, usize, usize)) {
    let (mut length, mut content, mut end) = (0, 0, 0);
    for (at, (x, y)) in a.iter().zip(b).enumerate() {
        end = at + 1;
        if x.hash == y.hash {
            length += 1;
            content += usize::from(x.content);
            continue;
        }
        if length > 0 {
            each(at - length, length, content);
        }
        (length, content) = (0, 0);
    }
    if length > 0 {
        each(end - length, length, content);
    }
}

/// Keeps a run that is no accident: three words with one of content, or two of content.
fn keep(found: &mut heapless::Vec<Run, RUNS>, run: Run) {
    let content = (run.weight - run.length) / 2;
    if content == 0 || run.length < 3 && content < 2 {
        return;
    }
    if found.push(run).is_err()
        && let Some(least) = found.iter_mut().min_by_key(|kept| kept.weight)
        && least.weight < run.weight
    {
        *least = run;
    }
}

/// The heaviest chain among runs sorted by their place.
fn heaviest(found: &[Run]) -> heapless::Vec<Run, RUNS> {
    let mut best: heapless::Vec<(usize, Option<usize>, Run), RUNS> = heapless::Vec::new();
    for &run in found {
        let mut this = (run.weight, None, run);
        for (before, &(weight, _, last)) in best.iter().enumerate() {
            let Some(rest) = run.after(last) else { continue };
            let gap = (rest.a - last.a - last.length).max(rest.b - last.b - last.length);
            let total = (weight + rest.weight).saturating_sub(gap / GAP_WORDS);
            if total > this.0 {
                this = (total, Some(before), rest);
            }
        }
        let _ = best.push(this);
    }
    let mut chain = heapless::Vec::new();
    let mut at = (0..best.len()).max_by_key(|&i| best.get(i).map_or(0, |b| b.0));
    while let Some(&(_, before, run)) = at.and_then(|i| best.get(i)) {
        let _ = chain.push(run);
        at = before;
    }
    chain.reverse();
    chain
}

#[cfg(test)]
mod tests {
    extern crate std;
    use super::super::known::Known;
    use super::super::token::Tokens;
    use super::*;
    use crate::span::Span;
    use crate::words::en;

    fn tokens(text: &str) -> Tokens {
        Known::new(&en::ENGLISH).read(text, Span::new(0, text.len())).collect()
    }

    #[test]
    fn an_insertion_makes_two_runs_of_one_chain() {
        let a = tokens("the harbour wall will hold through the winter storms");
        let b = tokens("She said the harbour wall will surely hold through the winter storms, as ever");
        let chain = Chain::between(&a, &b);
        assert_eq!((chain.in_a(), chain.in_b(), chain.words()), (0..9, 2..12, 9));
        let half = chain.within(&(0..4), &(0..99));
        assert_eq!((half.in_a(), half.in_b()), (0..4, 2..6));
    }

    #[test]
    fn grammar_alone_is_no_run() {
        let chain =
            Chain::between(&tokens("one of the few that was there"), &tokens("it was one of the boats"));
        assert!(chain.is_empty());
    }

    #[test]
    fn words_in_another_order_are_not_chained() {
        let a = tokens("red boats sail north and green carts roll south");
        let b = tokens("green carts roll south and red boats sail north");
        assert_eq!(Chain::between(&a, &b).words(), 4);
    }
}
