//! The quotations of one block after the other, with what is carried from block to block.

use heapless::Vec;

use crate::limits::{QUOTATION_DEPTH, QUOTATIONS_IN_BLOCK};
use crate::quote::glyph::Family;
use crate::quote::pair::{Pair, Pairs, Passed, Surroundings, pair};
use crate::quote::settle::begins_with;
use crate::quote::{Form, Kind, Quoted, System, lines};
use crate::span::Span;
use crate::text::Block;
use crate::text::chars::is_space;
use crate::words::TextWords;

/// The quotations of one block, in the order in which they begin.
pub(crate) type Found = Vec<Quoted, QUOTATIONS_IN_BLOCK>;

/// What pairing carries from block to block.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Pairing {
    pub(crate) system: System,
    /// The groups of quotations that go on in the next block: one, and one inside it.
    goes_on: [Option<u32>; 2],
    /// The marks that the paragraph was cut in: no mark reopens it.
    inside: Option<Family>,
    lines: lines::Before,
    /// The group of the block quotation that the block before was.
    block_group: u32,
    groups: u32,
}

impl Pairing {
    /// Writes the quotations of `text`, a block, their kinds not told yet; `ahead` are the bytes behind it. Returns the
    /// bound that was passed, if one was.
    pub(crate) fn block(
        &mut self,
        text: &str,
        ahead: &str,
        block: &Block,
        words: &TextWords,
        found: &mut Found,
    ) -> Option<Passed> {
        let around = Surroundings {
            block: text,
            words,
            system: self.system,
            ahead,
            ends_paragraph: block.ends_paragraph,
            inside: self.inside,
        };
        let mut pairs = Pairs::new();
        let passed = pair(&around, &mut pairs);
        let follows_block = self.lines.block;
        lines::add(&around, &mut self.lines, &mut pairs);
        found.clear();
        let mut joined = core::mem::take(&mut self.goes_on).into_iter().flatten();
        self.inside = None;
        if !pairs.is_empty() {
            pairs.sort_unstable_by_key(|p| (p.span.start, usize::MAX - p.span.end));
            self.place(text, &pairs, follows_block, &mut joined, found);
            let goes_on = pairs.iter().find(|p| p.goes_on);
            let unmarked = |p: &&Pair| !block.ends_paragraph || !begins_with(ahead, p.family);
            self.inside = goes_on.filter(unmarked).map(|p| p.family);
        }
        passed
    }

    /// Gives each pair its depth and its group.
    fn place(
        &mut self,
        text: &str,
        pairs: &Pairs,
        follows_block: bool,
        joined: &mut impl Iterator<Item = u32>,
        found: &mut Found,
    ) {
        let mut enclosing: Vec<Span, QUOTATION_DEPTH> = Vec::new();
        let mut open = [None; 2];
        let mut slots = open.iter_mut();
        for pair in pairs {
            while enclosing.last().is_some_and(|outer| outer.end <= pair.span.start) {
                enclosing.pop();
            }
            let least = if pair.form == Form::Marks { self.system.least_depth(pair.family) } else { 0 };
            let depth = enclosing.len().max(least);
            let _ = enclosing.push(pair.span);
            let opens_block = || {
                let before = text.get(..pair.span.start).unwrap_or("");
                !before.contains(char::is_alphanumeric)
            };
            let group = match (pair.form, found.last()) {
                (Form::Marks, _) if opens_block() => joined.next(),
                (Form::Block, _) if follows_block => Some(self.block_group),
                (_, Some(last)) if pair.continues => Some(last.group),
                _ => None,
            };
            let group = group.unwrap_or_else(|| self.group(text, found, pair, depth));
            if pair.form == Form::Block {
                self.block_group = group;
            }
            if pair.goes_on
                && let Some(slot) = slots.next()
            {
                *slot = Some(group);
            }
            let _ = found.push(Quoted {
                outer: pair.span.into(),
                inner: pair.content.into(),
                depth: u8::try_from(depth).unwrap_or(u8::MAX),
                kind: if pair.measure { Kind::Measure } else { Kind::Full },
                form: pair.form,
                group,
                repaired: pair.repaired,
            });
        }
        self.goes_on = open;
    }

    /// The group of a pair: that of a quotation which goes on from the same sentence, or reopens its mark on a new line;
    /// else a new one.
    fn group(&mut self, text: &str, found: &Found, pair: &Pair, depth: usize) -> u32 {
        let last = found.iter().rfind(|q| q.depth == 0).filter(|_| depth == 0 && pair.form == Form::Marks);
        if let Some(last) = last.filter(|q| pair.continues || goes_on(text, q, pair)) {
            return last.group;
        }
        let group = self.groups;
        self.groups = group.wrapping_add(1);
        group
    }
}

/// The most bytes of an attribution between the halves of a sentence (`," he said, waving a paper at the door, "`).
const ATTRIBUTION_BYTES: usize = 120;

/// Whether `pair` goes on with the sentence that `last` broke off: `"A," he said, "b."`
fn goes_on(text: &str, last: &Quoted, pair: &Pair) -> bool {
    let between = Span::new(last.span().end, pair.span.start);
    if last.span().end > pair.span.start || between.len() > ATTRIBUTION_BYTES {
        return false;
    }
    let between = between.of(text);
    let trimmed = between.trim_end_matches(is_space);
    let open = trimmed.ends_with([',', '—', '–', ':', '-']);
    let comma_after = || between.trim_start_matches(is_space).starts_with(',');
    let broken =
        || text.get(..last.content().end).is_some_and(|s| s.trim_end().ends_with([',', '—', '–', '…', '-']));
    open && (broken() || comma_after())
        && !between.contains(['!', '?', '\n'])
        && between.contains(char::is_alphabetic)
}
