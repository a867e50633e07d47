//! The quotations of one block after the other, with what is carried from block to block.

use heapless::Vec;

use crate::fixed;
use crate::limits::{QUOTATION_DEPTH, QUOTATIONS_IN_BLOCK};
use crate::quote::glyph::Family;
use crate::quote::mark::AllKept;
use crate::quote::pair::{Passed, Surroundings, pair};
use crate::quote::settle::begins_with;
use crate::quote::{Form, Quoted, System, lines};
use crate::span::Span;
use crate::text::block::Unread;
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
    /// Writes the quotations of a block, their kinds not told yet. Returns the bound that was passed, if one was.
    // Its marks take 6 KB of stack: not below what the caller goes on to.
    #[inline(never)]
    pub(crate) fn block(
        &mut self,
        block: Unread<'_>,
        words: &TextWords,
        found: &mut Found,
    ) -> Option<Passed> {
        self.block_through(block, words, &mut AllKept::new(), found)
    }

    /// The same with memory for the marks that is lent.
    #[inline(never)] // what it takes for marks that are hard to pair leaves the stack with it
    pub(crate) fn block_through(
        &mut self,
        block: Unread<'_>,
        words: &TextWords,
        marks: &mut AllKept,
        found: &mut Found,
    ) -> Option<Passed> {
        let Unread { text, ahead, ends_paragraph, marks: candidates, .. } = block;
        let around = Surroundings {
            block: text,
            words,
            system: self.system,
            ahead,
            ends_paragraph,
            inside: self.inside,
        };
        let passed = pair(&around, candidates, marks, found);
        let follows_block = self.lines.block;
        let lost = lines::add(&around, &mut self.lines, found);
        let passed = [passed, lost].into_iter().flatten().min_by_key(|passed| passed.at);
        let joined = core::mem::take(&mut self.goes_on);
        self.inside = None;
        if !found.is_empty() {
            let order = |q: &Quoted| (q.outer.start, u16::MAX - q.outer.end);
            // Nearly always they were closed in the order in which they began.
            fixed::sort_by_key(found, order);
            self.place(text, follows_block, joined, found);
            let goes_on = found.iter().find(|q| q.goes_on());
            let unmarked = |q: &&Quoted| !ends_paragraph || !begins_with(ahead, q.family);
            self.inside = goes_on.filter(unmarked).map(|q| q.family);
        }
        passed
    }

    /// Ends what was to go on in the next block, since the words say that it does not.
    pub(crate) fn end(&mut self) {
        self.goes_on = [None; 2];
    }

    /// Gives each quotation its depth and its group. `joined` are the groups of those that go on from the block before.
    fn place(&mut self, text: &str, follows_block: bool, joined: [Option<u32>; 2], found: &mut Found) {
        let mut enclosing: Vec<u16, QUOTATION_DEPTH> = Vec::new();
        let [mut joined, mut second] = joined;
        for at in 0..found.len() {
            let Some(&quotation) = found.get(at) else { return };
            while enclosing.last().is_some_and(|&end| end <= quotation.outer.start) {
                enclosing.pop();
            }
            let marks = quotation.form() == Form::Marks;
            let least = if marks { self.system.least_depth(quotation.family) } else { 0 };
            let depth = enclosing.len().max(least);
            let _ = enclosing.push(quotation.outer.end);
            let before = || text.get(..quotation.span().start).unwrap_or("");
            let group = match quotation.form() {
                Form::Marks if joined.is_some() && !before().contains(char::is_alphanumeric) => {
                    core::mem::replace(&mut joined, second.take())
                }
                Form::Block if follows_block => Some(self.block_group),
                _ => None,
            };
            let known = found.get(..at).unwrap_or_default();
            let group = group.unwrap_or_else(|| self.group(text, known, &quotation, depth));
            if quotation.form() == Form::Block {
                self.block_group = group;
            }
            if quotation.goes_on()
                && let Some(slot) = self.goes_on.iter_mut().find(|slot| slot.is_none())
            {
                *slot = Some(group);
            }
            if let Some(quotation) = found.get_mut(at) {
                (quotation.group, quotation.depth) = (group, u8::try_from(depth).unwrap_or(u8::MAX));
            }
        }
    }

    /// The group of a pair: that of a quotation which goes on from the same sentence, or reopens its mark on a new line;
    /// else a new one.
    fn group(&mut self, text: &str, known: &[Quoted], quotation: &Quoted, depth: usize) -> u32 {
        let last = known.iter().rfind(|q| q.depth == 0).filter(|_| depth == 0);
        let joins = |q: &&Quoted| {
            quotation.continues() || quotation.form() == Form::Marks && goes_on(text, q, quotation)
        };
        if let Some(last) = last.filter(joins) {
            return last.group;
        }
        let group = self.groups;
        self.groups = group.wrapping_add(1);
        group
    }
}

impl Pairing {
    /// The first group that no quotation has yet.
    pub(crate) const fn next_group(&self) -> u32 {
        self.groups
    }

    /// Numbers the groups of a block from `first` on again, in the order of its quotations, of which more were put in.
    pub(crate) fn renumber(&mut self, first: u32, found: &mut Found) {
        let mut olds: Vec<u32, QUOTATIONS_IN_BLOCK> = Vec::new();
        for quotation in found.iter_mut().filter(|q| q.group >= first) {
            quotation.group = first.wrapping_add(place(&mut olds, quotation.group));
        }
        let carried = self.goes_on.iter_mut().flatten().chain([&mut self.block_group]);
        for group in carried.filter(|group| **group >= first) {
            *group = first.wrapping_add(place(&mut olds, *group));
        }
        self.groups = first.wrapping_add(u32::try_from(olds.len()).unwrap_or(0));
    }
}

/// The place of `group` in a list, to which it is added where it is new.
fn place(list: &mut Vec<u32, QUOTATIONS_IN_BLOCK>, group: u32) -> u32 {
    let known = list.iter().position(|&old| old == group).unwrap_or_else(|| {
        let _ = list.push(group);
        list.len().saturating_sub(1)
    });
    u32::try_from(known).unwrap_or(0)
}

/// The most bytes of an attribution between the halves of a sentence (`," he said, waving a paper at the door, "`).
const ATTRIBUTION_BYTES: usize = 120;

/// Whether `next` goes on with the sentence that `last` broke off: `"A," he said, "b."`
fn goes_on(text: &str, last: &Quoted, next: &Quoted) -> bool {
    let between = Span::new(last.span().end, next.span().start);
    if last.outer.end > next.outer.start || between.len() > ATTRIBUTION_BYTES {
        return false;
    }
    let between = between.of(text);
    let ends = between.as_bytes().trim_ascii_end().last();
    if ends.is_none_or(|&b| b.is_ascii() && !matches!(b, b',' | b':' | b'-')) {
        return false;
    }
    let trimmed = between.trim_end_matches(is_space);
    let open = trimmed.ends_with([',', '—', '–', ':', '-']);
    let comma_after = || between.trim_start_matches(is_space).starts_with(',');
    let broken =
        || text.get(..last.content().end).is_some_and(|s| s.trim_end().ends_with([',', '—', '–', '…', '-']));
    open && (broken() || comma_after())
        && !between.contains(['!', '?', '\n'])
        && between.contains(char::is_alphabetic)
}
