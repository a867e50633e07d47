//! Utterances from linked passages.
//!
//! A set of linked passages may hold more than one utterance: one text joins two statements that another gives apart.
//! So each set is laid on its fullest passage, and what overlaps there is one utterance: every two versions of an
//! utterance have words in common. Where the overlaps part at a sentence end, the fullest passage is cut there; where
//! they part within a sentence, the smaller one is a part of the greater.

use core::ops::Range;

use super::chain::Chain;
use super::judge::{span_of, with_stops};
use super::linker::Linker;
use super::passage::State;
use super::token::{Token, Tokens};
use super::version::Output;
use super::{Document, Utterance, Version};
use crate::error::Error;
use crate::fixed::collected;
use crate::limits::{NEEDLE_WORDS, PARTS_OF_STATEMENT};
use crate::span::Span;

/// Shared words that make two versions overlap, where these are not half of the shorter.
const OVERLAP: usize = 6;

/// What overlaps on the fullest passage: one utterance.
#[derive(Clone, Debug)]
struct Cluster {
    /// The words that all have.
    core: Range<usize>,
    /// The words that some have.
    region: Range<usize>,
}

/// The fullest passage of a set, with its words.
pub(super) struct Fullest {
    pub(super) chunk: Range<usize>,
    pub(super) words: Tokens,
}

impl Linker<'_> {
    /// Writes the utterances and their versions, and gives the number of each. Call it once, when all is linked.
    ///
    /// # Errors
    /// [`Error::Room`] where a slice is too short, or the scratch memory.
    pub(super) fn gather(
        &mut self,
        documents: &[Document<'_>],
        utterances: &mut [Utterance],
        versions: &mut [Version],
    ) -> Result<(usize, usize), Error> {
        self.join_altered();
        let mut output = Output::new(utterances, versions);
        for at in self.passages.all() {
            while self.passages.get(at).state == State::Waiting {
                self.gather_set(documents, at, &mut output)?;
            }
        }
        output.drop_repeated(&mut self.table);
        output.finish()
    }

    /// Joins altered versions to the set whose words they alter; the smaller set counts as altered.
    fn join_altered(&mut self) {
        for at in self.passages.all() {
            let Some(other) = (self.passages.get(at).altered as usize).checked_sub(1) else { continue };
            if self.passages.set(at) == self.passages.set(other) {
                continue;
            }
            let size = |from: usize| self.passages.ring(from).take(PARTS_OF_STATEMENT).count();
            let mut foreign = if size(at) > size(other) { other } else { at };
            let first = foreign;
            loop {
                self.passages.change(foreign, |slot| slot.foreign = true);
                foreign = self.passages.get(foreign).next as usize;
                if foreign == first {
                    break;
                }
            }
            self.passages.join(at, other);
        }
    }

    /// Takes the fullest passage of a set, and all that shares words with it, out of the set as utterances.
    fn gather_set(
        &mut self,
        documents: &[Document<'_>],
        at: usize,
        output: &mut Output<'_>,
    ) -> Result<(), Error> {
        let fullest = self.fullest(documents, at);
        self.place(documents, at, &fullest);
        let clusters = self.clusters(at, &fullest);
        let text = self.text_of(documents, fullest.chunk.start);
        let mut from = 0;
        let mut rest = clusters.as_slice();
        while let Some(first) = rest.first() {
            // the clusters up to the next cut at a sentence end
            let cut = (1..rest.len()).find_map(|n| {
                let before = rest.get(..n)?.iter().map(|cluster| cluster.core.end).max()?;
                Some((n, joint(text, &fullest.words, before..rest.get(n)?.core.start)?))
            });
            let (count, end) = cut.unwrap_or((rest.len(), fullest.words.len()));
            let (these, others) = rest.split_at_checked(count).unwrap_or((rest, &[]));
            let main = these.iter().max_by_key(|cluster| cluster.region.len()).unwrap_or(first);
            self.write(documents, at, &fullest, (&main.core, from..end), false, output)?;
            for part in these.iter().filter(|part| part.core != main.core) {
                self.write(documents, at, &fullest, (&part.core, part.region.clone()), true, output)?;
            }
            (from, rest) = (end, others);
        }
        self.finish_set(at, &fullest);
        Ok(())
    }

    /// The passages of one act of speech that stand side by side in one set: they are laid on another text as one.
    pub(super) fn chunk(&mut self, at: usize) -> Range<usize> {
        let (act, this) = (self.passages.act(at), self.passages.get(at));
        let set = self.passages.set(at);
        let mut chunk = at..at + 1;
        let belongs = |linker: &mut Self, other: usize| {
            let passage = linker.passages.get(other);
            linker.passages.set(other) == set
                && (passage.state, passage.foreign) == (this.state, this.foreign)
        };
        while chunk.start > act.start && belongs(self, chunk.start - 1) {
            chunk.start -= 1;
        }
        while chunk.end < act.end && belongs(self, chunk.end) {
            chunk.end += 1;
        }
        chunk
    }

    /// The words of passages that stand side by side.
    pub(super) fn words_of_chunk(&self, documents: &[Document<'_>], chunk: &Range<usize>) -> Tokens {
        collected(chunk.clone().flat_map(|at| self.words_of(documents, at)).take(NEEDLE_WORDS))
    }

    /// The waiting passages of a set with the most words: unaltered, quoted, unbroken, early ones first.
    fn fullest(&mut self, documents: &[Document<'_>], at: usize) -> Fullest {
        let mut best = (at..at + 1, (false, 0, false, 0));
        let mut now = at;
        loop {
            let passage = self.passages.get(now);
            if passage.state == State::Waiting {
                let chunk = self.chunk(now);
                let words: usize = chunk.clone().map(|i| usize::from(self.passages.get(i).words)).sum();
                let rank = (!passage.foreign, words, passage.quote().is_some(), usize::MAX - chunk.len());
                let earlier = chunk.start < best.0.start && rank == best.1;
                if rank > best.1 || earlier {
                    best = (chunk, rank);
                }
            }
            now = passage.next as usize;
            if now == at {
                break;
            }
        }
        let words = self.words_of_chunk(documents, &best.0);
        Fullest { chunk: best.0, words }
    }

    /// Lays the other passages of the set of `at` on the fullest: those that wait, and those that are in an utterance
    /// and may have more words than it.
    fn place(&mut self, documents: &[Document<'_>], at: usize, fullest: &Fullest) {
        let mut now = at;
        loop {
            let passage = self.passages.get(now);
            let state = match passage.state {
                State::Waiting => State::Placed,
                State::Done => State::PlacedAgain,
                placed => placed,
            };
            if state != passage.state && !fullest.chunk.contains(&now) {
                let chunk = self.chunk(now);
                let words = self.words_of_chunk(documents, &chunk);
                if let Some((on, _)) = overlap(&fullest.words, &words) {
                    for i in chunk {
                        self.passages.change(i, |slot| {
                            slot.low = u16::try_from(on.start).unwrap_or(u16::MAX);
                            slot.high = u16::try_from(on.end).unwrap_or(u16::MAX);
                            slot.state = state;
                        });
                    }
                }
            }
            now = passage.next as usize;
            if now == at {
                break;
            }
        }
    }

    /// Groups what overlaps on the fullest passage, the longest first, and sorts the groups by their place. What finds
    /// no room waits for the next round.
    fn clusters(&mut self, at: usize, fullest: &Fullest) -> heapless::Vec<Cluster, PARTS_OF_STATEMENT> {
        let mut clusters: heapless::Vec<Cluster, PARTS_OF_STATEMENT> = heapless::Vec::new();
        let mut most = fullest.words.len();
        while most > 0 {
            for on in self.placed(at) {
                if on.len() <= most && on.len() > most / 2 {
                    let _ = assign(&mut clusters, on);
                }
            }
            most /= 2;
        }
        if clusters.is_empty() {
            let all = 0..fullest.words.len();
            let _ = clusters.push(Cluster { core: all.clone(), region: all });
        }
        clusters.sort_unstable_by_key(|cluster| (cluster.core.start, cluster.core.end));
        clusters
    }

    /// Where the placed passages of a set lie on the fullest.
    fn placed(&self, at: usize) -> impl Iterator<Item = Range<usize>> {
        let passages = self.passages.ring(at).map(|now| self.passages.get(now));
        passages
            .filter(|passage| passage.is_placed())
            .map(|passage| usize::from(passage.low)..usize::from(passage.high))
    }

    /// Writes an utterance: what of the set overlaps `core`, as far as it lies in `region`.
    fn write(
        &mut self,
        documents: &[Document<'_>],
        at: usize,
        fullest: &Fullest,
        (core, region): (&Range<usize>, Range<usize>),
        is_part: bool,
        output: &mut Output<'_>,
    ) -> Result<(), Error> {
        output.begin(is_part);
        let own = span_within(
            self,
            self.text_of(documents, fullest.chunk.start),
            (&fullest.chunk, &fullest.words),
            &region,
        );
        self.write_version(fullest.chunk.clone(), own, output);
        let mut now = at;
        loop {
            let passage = self.passages.get(now);
            if passage.is_placed() {
                let chunk = self.chunk(now);
                let on = usize::from(passage.low)..usize::from(passage.high);
                if chunk.start == now && overlaps(&on, core) {
                    let words = self.words_of_chunk(documents, &chunk);
                    let part = part_within(&fullest.words, &words, &region).unwrap_or(0..words.len());
                    let span =
                        span_within(self, self.text_of(documents, chunk.start), (&chunk, &words), &part);
                    self.write_version(chunk, span, output);
                }
            }
            now = passage.next as usize;
            if now == at {
                break;
            }
        }
        self.compare_versions(documents, output)
    }

    /// Marks what was written as done; what shared no core waits for the next round.
    fn finish_set(&mut self, at: usize, fullest: &Fullest) {
        let mut now = at;
        loop {
            let passage = self.passages.get(now);
            if passage.is_placed() || fullest.chunk.contains(&now) {
                self.passages.change(now, |slot| slot.state = State::Done);
            }
            now = passage.next as usize;
            if now == at {
                break;
            }
        }
    }
}

/// Where the second of two passages lies on the first, and which of its words that are: the shared part, and beyond it
/// where neither ends; for a few words, the place that holds them all.
pub(super) fn overlap(first: &[Token], second: &[Token]) -> Option<(Range<usize>, Range<usize>)> {
    let chain = Chain::between(first, second);
    let (a, b) = (chain.in_a(), chain.in_b());
    if chain.is_empty() || chain.words() * 2 < second.len().min(first.len()) && chain.words() < OVERLAP {
        let few = second.len().min(first.len()).max(1);
        let same = |x: &[Token], y: &[Token]| x.iter().zip(y).all(|(x, y)| x.hash == y.hash);
        return if second.len() <= first.len() {
            let at = first.windows(few).position(|window| same(window, second))?;
            Some((at..at + few, 0..few))
        } else {
            let at = second.windows(few).position(|window| same(window, first))?;
            Some((0..few, at..at + few))
        };
    }
    let left = a.start.min(b.start);
    let right = (first.len() - a.end).min(second.len() - b.end);
    Some((a.start - left..a.end + right, b.start - left..b.end + right))
}

/// The words of the second of two passages that lie on a region of the first; beyond the region where the first ends
/// there.
fn part_within(first: &[Token], second: &[Token], region: &Range<usize>) -> Option<Range<usize>> {
    let chain = Chain::between(first, second);
    let all = 0..second.len();
    let own = chain.within(region, &all);
    if own.is_empty() {
        return None;
    }
    let before = chain.within(&(0..region.start), &all);
    let after = chain.within(&(region.end..first.len()), &all);
    let (a, b) = (own.in_a(), own.in_b());
    let left = (a.start - region.start).min(b.start.saturating_sub(before.in_b().end));
    let right = (region.end - a.end).min(after.in_b().start.saturating_sub(b.end));
    let start = if before.is_empty() { 0 } else { b.start - left };
    let end = if after.is_empty() { second.len() } else { b.end + right };
    Some(start..end)
}

/// Whether two ranges overlap by half of the shorter, or by some words.
fn overlaps(a: &Range<usize>, b: &Range<usize>) -> bool {
    let both = a.end.min(b.end).saturating_sub(a.start.max(b.start));
    both > 0 && (both * 2 >= a.len().min(b.len()) || both >= OVERLAP)
}

/// Puts a range into the first group that it overlaps, or into one of its own.
fn assign(clusters: &mut heapless::Vec<Cluster, PARTS_OF_STATEMENT>, on: Range<usize>) -> Option<()> {
    let Some(cluster) = clusters.iter_mut().find(|cluster| overlaps(&cluster.core, &on)) else {
        return clusters.push(Cluster { core: on.clone(), region: on }).ok();
    };
    cluster.core = cluster.core.start.max(on.start)..cluster.core.end.min(on.end);
    cluster.region = cluster.region.start.min(on.start)..cluster.region.end.max(on.end);
    Some(())
}

/// The last word in a range before which a sentence or a quotation ends.
fn joint(text: &str, words: &[Token], range: Range<usize>) -> Option<usize> {
    (range.start..=range.end).rev().find(|&at| {
        let (Some(before), Some(after)) = (at.checked_sub(1).and_then(|b| words.get(b)), words.get(at))
        else {
            return false;
        };
        let between = Span::new(before.span().end, after.span().start).of(text);
        between.contains(['.', '!', '?', '…', '。', '”', '"', '»', '“', '\n'])
    })
}

/// The bytes of some words of passages that stand side by side, with the marks where they are the first or the last.
fn span_within(
    linker: &Linker<'_>,
    text: &str,
    (chunk, words): (&Range<usize>, &[Token]),
    part: &Range<usize>,
) -> Span {
    let first = linker.passages.get(chunk.start).span();
    let last = linker.passages.get(chunk.end.saturating_sub(1)).span();
    let inner = span_of(words, part);
    let start = if part.start == 0 { first.start } else { inner.start };
    let end = if part.end >= words.len() { last.end } else { with_stops(text, inner.end) };
    with_brackets(text, Span::new(start, end), Span::new(first.start, last.end))
}

/// A span with the whole of the square brackets in which it begins and ends, as far as they lie in `bounds`.
pub(super) fn with_brackets(text: &str, span: Span, bounds: Span) -> Span {
    let bracket = |c: char| c == '[' || c == ']';
    let around = |at: usize| {
        let (before, after) =
            (Span::new(bounds.start, at).of(text), Span::new(at, bounds.end.max(at)).of(text));
        let opening =
            before.rfind(bracket).filter(|&i| before.get(i..).is_some_and(|b| b.starts_with('[')))?;
        let closing = after.find(bracket).filter(|&i| after.get(i..).is_some_and(|b| b.starts_with(']')))?;
        Some((bounds.start + opening, at + closing + 1))
    };
    let start = around(span.start).map_or(span.start, |(opening, _)| opening);
    let end = around(span.end).map_or(span.end, |(_, closing)| closing);
    Span::new(start, end)
}
