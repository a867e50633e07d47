//! The rarest words of the quotation, looked for byte for byte: the text is read word by word only around them.

use heapless::Vec;

use super::candidates::{Candidate, Candidates};
use super::finder::{self, Finder};
use super::lexeme::flag;
use super::window::{Packed, lexeme_at};
use crate::fixed;
use crate::span::Span;
use crate::text::chars::is_unspaced;

/// The most seeds. Each costs a pass over the text at the speed of `memmem`; with six, 99 of 100 generated quotations with up
/// to four honest edits are found.
pub(super) const SEEDS: usize = 6;
/// The fewest letters of a word that is a seed.
const LETTERS_LEAST: usize = 4;
/// The characters of a seed in a script without spaces.
const UNSPACED: usize = 3;

/// The most bytes of a seed, so that looking at one place costs no more. A longer word is looked for by its beginning.
const BYTES_MOST: usize = 32;

/// The most words that are looked for near the seeds.
const NEAR_MOST: usize = 32;

/// The seeds of a quotation: bytes of it.
#[derive(Clone, Debug, Default)]
pub(super) struct Seeds {
    spans: Vec<(u32, u32), SEEDS>,
    /// The seeds, and other words that would do for one.
    near: Vec<(u32, u32), NEAR_MOST>,
}

impl Seeds {
    /// The seeds of a quotation: the longest words that have one spelling, without their first letter, whose case an editor
    /// may change.
    pub(super) fn of(quote: &str, rows: &Packed) -> Seeds {
        let mut seeds = Seeds::default();
        for at in 0..rows.len() {
            let lexeme = lexeme_at(rows, at);
            let marked =
                flag::GAP | flag::BRACKET | flag::EDITED | flag::FILLER | flag::NUMBER | flag::CONTRACTED;
            let span = lexeme.span(0);
            if lexeme.has(marked) || lexeme.hash != lexeme.root || span.of(quote).contains('.') {
                continue;
            }
            let Some(first) = span.of(quote).chars().next() else { continue };
            let seed = if is_unspaced(first) {
                unspaced(quote, span.start)
            } else if span.of(quote).chars().count() >= LETTERS_LEAST {
                let start = span.start + first.len_utf8();
                let end = quote.floor_char_boundary(span.end.min(start + BYTES_MOST));
                Some(Span::new(start, end))
            } else {
                None
            };
            if let Some(seed) = seed {
                let _ = seeds.near.push((short(seed.start), short(seed.end)));
                seeds.offer(quote, seed, lexeme.has(flag::FUNCTION));
            }
        }
        fixed::sort_by_key(&mut seeds.spans, |span| *span);
        seeds
    }

    /// Takes a seed in, if it is among the longest.
    fn offer(&mut self, quote: &str, seed: Span, frequent: bool) {
        let weight = |span: &Span| if frequent { span.len() / 2 } else { span.len() };
        let known = |&(start, end): &(u32, u32)| Span::new(start as usize, end as usize);
        if self.spans.iter().any(|span| known(span).of(quote) == seed.of(quote)) {
            return;
        }
        if self.spans.is_full() {
            let shortest = self.spans.iter().enumerate().min_by_key(|(_, span)| known(span).len());
            let Some((at, span)) = shortest.map(|(at, span)| (at, known(span))) else { return };
            if span.len() >= weight(&seed) {
                return;
            }
            fixed::remove(&mut self.spans, at);
        }
        let _ = self.spans.push((short(seed.start), short(seed.end)));
    }

    /// Which of the words stand in `passage`, a bit each.
    pub(super) fn support(&self, quote: &str, passage: &str) -> u32 {
        let spans = self.near.iter().map(|&(start, end)| Span::new(start as usize, end as usize));
        let found = spans.map(|span| finder::find(passage.as_bytes(), span.of(quote).as_bytes()).is_some());
        found.zip(0..).fold(0, |all, (found, bit)| all | u32::from(found) << bit)
    }

    /// Whether these words are enough for a passage to be read: a third, like the seeds that point at it.
    pub(super) fn suffice(&self, support: u32) -> bool {
        support.count_ones() as usize * 3 >= self.near.len()
    }

    /// Whether these are all of the words.
    pub(super) fn are_all(&self, support: u32) -> bool {
        support.count_ones() as usize == self.near.len()
    }

    /// How many seeds have to stand together: a third, since an altered passage keeps more, and a piece of a spliced one that.
    pub(super) fn least(&self) -> u32 {
        u32::try_from(self.spans.len() / 3).unwrap_or(0)
    }

    /// The places of `within` around which most of the seeds stand, at least [`least`](Seeds::least), no further apart than `reach`
    /// bytes; whether there is any seed. Linear in the text.
    pub(super) fn candidates(
        &self,
        quote: &str,
        text: &str,
        within: Span,
        reach: usize,
        found: &mut Candidates,
    ) -> bool {
        let bytes = within.of(text).as_bytes();
        let finders: Vec<Finder<'_>, SEEDS> =
            fixed::collected(self.spans.iter().map(|span| finder(quote, *span)));
        let mut places: Vec<Places, SEEDS> = fixed::collected(finders.iter().map(|_| Places::default()));
        let least = self.least() as usize;
        let mut any = false;
        for block in (0..bytes.len()).step_by(BLOCK) {
            let next = |finder: &Finder<'_>, from: usize| next(finder, bytes, from, block + BLOCK);
            for (places, finder) in places.iter_mut().zip(&finders) {
                places.next = next(finder, places.from.max(block));
            }
            while let Some((at, hit)) = first(&places) {
                any = true;
                if let (Some(places), Some(finder)) = (places.get_mut(at), finders.get(at)) {
                    let from = hit + finder.needle().len();
                    *places = Places { from, next: next(finder, from), last: Some(hit) };
                }
                let near = |places: &Places| places.last.filter(|last| hit - last <= reach);
                // most stand alone
                if places.iter().filter_map(near).count() < least {
                    continue;
                }
                let begins = |(places, span): (&Places, &(u32, u32))| {
                    Some(near(places)?.saturating_sub(span.0 as usize))
                };
                let mut starts: Vec<usize, SEEDS> =
                    fixed::collected(places.iter().zip(&self.spans).filter_map(begins));
                fixed::sort_by_key(&mut starts, |start| *start);
                let (start, together) = together(&starts);
                // so few are near each other by chance
                if starts.len() <= least && together < starts.len() {
                    continue;
                }
                let score = u32::try_from(starts.len() + TOGETHER * together).unwrap_or(0);
                found.offer(Candidate {
                    start: start.min(hit) + within.start,
                    end: hit + within.start,
                    score,
                });
            }
        }
        any
    }
}

/// Bytes that are looked at for one seed after the other, so that they are still near when the next is looked for.
const BLOCK: usize = 1 << 18;

/// The places of one seed in a text: from where on it is looked for, the next in the block, and the last before it.
#[derive(Clone, Copy, Default)]
struct Places {
    from: usize,
    next: Option<usize>,
    last: Option<usize>,
}

/// The first of the next places, and which seed it is of.
fn first(places: &[Places]) -> Option<(usize, usize)> {
    let next = |(at, places): (usize, &Places)| places.next.map(|next| (at, next));
    places.iter().enumerate().filter_map(next).min_by_key(|&(_, next)| next)
}

/// What looks for one seed.
fn finder(quote: &str, (start, end): (u32, u32)) -> Finder<'_> {
    Finder::new(Span::new(start as usize, end as usize).of(quote).as_bytes())
}

/// The next place from byte `from` on and before byte `to`.
fn next(finder: &Finder<'_>, bytes: &[u8], from: usize, to: usize) -> Option<usize> {
    let end = bytes.len().min(to + finder.needle().len().saturating_sub(1));
    bytes.get(from..end).and_then(|rest| finder.find(rest)).map(|at| at + from)
}

/// Where most seeds say that the quotation begins, of the sorted places that each says, and how many say so.
fn together(starts: &[usize]) -> (usize, usize) {
    let mut best = (0, 0);
    for (at, &start) in starts.iter().enumerate() {
        let near = starts.iter().skip(at).take_while(|&&other| other - start <= SHIFT).count();
        best = if near > best.1 { (start, near) } else { best };
    }
    best
}

/// How much more a seed speaks for a place that stands as far from another as in the quotation than one that is only near it:
/// where a text has the same words again and again, they are near each other everywhere.
const TOGETHER: usize = 2;
/// Bytes that edits between two seeds may take or add.
const SHIFT: usize = 48;

/// An offset in a quotation, which has no more words than [`NEEDLE_WORDS`](crate::limits::NEEDLE_WORDS); far behind its end where
/// it has four gigabytes of something else.
fn short(offset: usize) -> u32 {
    u32::try_from(offset).unwrap_or(u32::MAX)
}

/// The bytes of some characters of a script without spaces, from byte `start`; none when fewer follow.
fn unspaced(quote: &str, start: usize) -> Option<Span> {
    let run = quote.get(start..)?.chars().take_while(|&c| is_unspaced(c)).take(UNSPACED);
    let (count, length) = run.fold((0, 0), |(count, length), c| (count + 1, length + c.len_utf8()));
    (count == UNSPACED).then_some(Span::new(start, start + length))
}
