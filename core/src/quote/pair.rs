//! Pairing the marks of one block with a stack.
//!
//! A mark closes the nearest open mark of its family where it fits better as a closing one, opens where it fits better as an
//! opening one. Contradictions are settled by the next mark of the family, and mended within the block:
//! one bad mark never costs more than its paragraph.

use heapless::Vec;

use crate::limits::{Limit, MARKS_IN_BLOCK, QUOTATION_DEPTH, QUOTATIONS_IN_BLOCK};
use crate::quote::apostrophe;
use crate::quote::mark::{Family, Fit, Mark, Written, next_mark};
use crate::quote::measure;
use crate::quote::mend;
use crate::span::Span;
use crate::words::TextWords;

/// A pair of marks, or what stands for one. Offsets in the block.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Pair {
    pub(crate) span: Span,
    pub(crate) content: Span,
    pub(crate) family: Family,
    pub(crate) repaired: bool,
    pub(crate) measure: bool,
    /// It goes on in the next block, which reopens the mark, or which the same paragraph goes on in.
    pub(crate) goes_on: bool,
}

/// What a block inherits from the one before it, and leaves to the next.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Carried {
    /// The group of a quotation that goes on, where one does.
    pub(crate) group: Option<u32>,
    /// The paragraph was cut inside it: no mark reopens it.
    pub(crate) inside: bool,
}

/// Which bound was passed, from which byte on.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Passed {
    pub(crate) limit: Limit,
    pub(crate) at: usize,
}

/// A block, and what lies around it.
pub(crate) struct Surroundings<'t> {
    pub(crate) block: &'t str,
    pub(crate) words: &'t TextWords,
    /// The first character of the next block.
    pub(crate) next: Option<char>,
    pub(crate) ends_paragraph: bool,
    pub(crate) inside: bool,
}

/// The pairs of one block, in no order.
pub(crate) type Pairs = Vec<Pair, QUOTATIONS_IN_BLOCK>;

struct Pairer<'t> {
    around: &'t Surroundings<'t>,
    marks: Vec<Mark, MARKS_IN_BLOCK>,
    /// For each mark, how many more close than open in its family from the next mark on.
    balance: Vec<i16, MARKS_IN_BLOCK>,
    stack: Vec<(Mark, bool), QUOTATION_DEPTH>,
    pairs: Pairs,
    /// The end of the last pair of depth 0: no mended quotation begins before it.
    floor: usize,
    passed: Option<Passed>,
}

/// Pairs the marks of a block. Linear in the block for news; at most its marks times [`MARKS_IN_BLOCK`].
pub(crate) fn pairs(around: &Surroundings<'_>) -> (Pairs, Option<Passed>) {
    if !around.inside && next_mark(around.block, 0).is_none() {
        return (Pairs::new(), None);
    }
    let mut pairer = Pairer {
        around,
        marks: Vec::new(),
        balance: Vec::new(),
        stack: Vec::new(),
        pairs: Vec::new(),
        floor: 0,
        passed: None,
    };
    pairer.read();
    if around.inside {
        pairer.open(Mark {
            span: Span::new(0, 0),
            family: Family::Double,
            written: Written::Opening,
            opens: Fit::Strong,
            closes: Fit::Never,
        });
    }
    for index in 0..pairer.marks.len() {
        pairer.step(index);
    }
    pairer.finish();
    (pairer.pairs, pairer.passed)
}

impl Pairer<'_> {
    /// Reads the marks, apostrophes left out.
    fn read(&mut self) {
        let mut at = 0;
        while let Some(mark) = next_mark(self.around.block, at) {
            at = mark.span.end;
            if mark.family == Family::Single
                && apostrophe::within_word(self.around.block, &mark, self.around.words)
            {
                continue;
            }
            if self.marks.push(mark).is_err() {
                self.pass(Limit::MarksInBlock, mark.span.start);
                break;
            }
        }
        self.weigh();
    }

    /// Sums up, from the end, how many marks of each family close.
    fn weigh(&mut self) {
        let mut sums = [0_i16; 6];
        for mark in self.marks.iter().rev() {
            let Some(sum) = sums.get_mut(mark.family as usize) else { continue };
            let _ = self.balance.push(*sum);
            *sum += i16::from(mark.closes > mark.opens) - i16::from(mark.opens > mark.closes);
        }
        self.balance.reverse();
    }

    fn step(&mut self, index: usize) {
        let Some(&mark) = self.marks.get(index) else { return };
        let open = self.open_below(mark.family);
        let next = self.next_of(mark.family, index);
        let certain = measure::is_certain(self.around.block, &mark)
            || open.is_some()
                && next.is_some_and(|n| n.closes > n.opens)
                && measure::may_stand_inside(self.around.block, &mark);
        let closes_nothing = open.is_none() && mark.opens < Fit::Strong && mark.family == Family::Double;
        let measured =
            if certain || closes_nothing { measure::measure(self.around.block, &mark) } else { None };
        if let Some(span) = measured.map(|span| Span::new(self.free_from(span), span.end)) {
            self.drop_single_since(span.start);
            return self.push(Pair {
                span,
                content: span,
                family: mark.family,
                repaired: false,
                measure: true,
                goes_on: false,
            });
        }
        match mark.closes.cmp(&mark.opens) {
            core::cmp::Ordering::Greater => self.closing(&mark, open, next),
            core::cmp::Ordering::Less => self.opening(&mark, open, next, index),
            core::cmp::Ordering::Equal => match open {
                Some(place) => self.close(place, &mark),
                // The last of its kind, and nothing to pair it with: a stray sign.
                None if next.is_some() && mark.family != Family::Single => self.open(mark),
                None => {}
            },
        }
    }

    /// Where a measure begins that takes no mark of another quotation.
    fn free_from(&self, measure: Span) -> usize {
        let paired = self.pairs.iter().map(|p| p.span.end).filter(|&end| end < measure.end).max();
        let open =
            self.stack.iter().filter(|(m, _)| m.family != Family::Single).map(|(m, _)| m.span.end).max();
        measure.start.max(paired.unwrap_or(0)).max(open.unwrap_or(0))
    }

    /// A mark that fits better as a closing one.
    fn closing(&mut self, mark: &Mark, open: Option<usize>, next: Option<Mark>) {
        match open {
            Some(_)
                if mark.family == Family::Single
                    && apostrophe::ends_word(self.around.block, mark, self.around.words) => {}
            Some(place) => self.close(place, mark),
            None if mark.family == Family::Single => {}
            // `" text"`: a space on the wrong side of the opening mark
            None if mark.opens == Fit::Weak && next.is_some_and(|n| n.closes > n.opens) => self.open(*mark),
            None => self.mend_start(mark),
        }
    }

    /// A mark that fits better as an opening one.
    fn opening(&mut self, mark: &Mark, open: Option<usize>, next: Option<Mark>, index: usize) {
        let Some(place) = open else { return self.open_single_if_closed(mark, next, index) };
        let closers = self.balance.get(index).copied().unwrap_or(0);
        let opened = self.stack.iter().filter(|(m, _)| m.family == mark.family).count();
        let nests = mark.written != Written::Straight && usize::try_from(closers).is_ok_and(|c| c > opened);
        if nests || mark.family == Family::Single && place + 1 < self.stack.len() {
            self.open(*mark);
        } else if mark.family == Family::Single {
            // Two single marks that open in a row: the first was an apostrophe.
            self.stack.truncate(place);
            self.open(*mark);
        } else if next.is_some_and(|n| n.closes > n.opens) || mark.written != Written::Straight {
            self.mend_end(place, mark.span.start);
            self.open(*mark);
        } else {
            self.close(place, mark);
        }
    }

    /// Opens; a single mark only where one to close it follows, or the next paragraph goes on.
    fn open_single_if_closed(&mut self, mark: &Mark, next: Option<Mark>, index: usize) {
        let reopened = mark.span.start == 0 && self.reopened(mark);
        let closed = || {
            let later = self.marks.get(index + 1..).unwrap_or_default();
            next.is_some() && later.iter().any(|m| m.family == Family::Single && m.closes > Fit::Never)
        };
        if mark.family != Family::Single || reopened || closed() {
            self.open(*mark);
        }
    }

    fn next_of(&self, family: Family, index: usize) -> Option<Mark> {
        self.marks.get(index + 1..)?.iter().find(|m| m.family == family).copied()
    }

    /// The place in the stack of the open mark that one of `family` would close. A single mark closes nothing across
    /// an open double one: that is an apostrophe.
    fn open_below(&self, family: Family) -> Option<usize> {
        let place = self.stack.iter().rposition(|(open, _)| open.family == family)?;
        let across = self.stack.get(place + 1..).unwrap_or_default();
        (family != Family::Single || across.is_empty()).then_some(place)
    }

    fn open(&mut self, mark: Mark) {
        let wrongly_turned = mark.written == Written::Closing
            && mark.family != Family::Angle
            && mark.family != Family::SingleAngle;
        if self.stack.push((mark, wrongly_turned)).is_err() {
            self.pass(Limit::QuotationDepth, mark.span.start);
        }
    }

    /// Closes the open mark at `place` of the stack; what was opened above it and not closed is mended or was an apostrophe.
    fn close(&mut self, place: usize, mark: &Mark) {
        self.mend_end(place + 1, mark.span.start);
        let Some((open, repaired)) = self.stack.pop() else { return };
        let turned = mark.written == Written::Opening
            && open.written == Written::Opening
            && !matches!(open.family, Family::Angle | Family::SingleAngle);
        let german = turned && self.glyph(&open).starts_with(['„', '‚', ',']);
        let span = Span::new(open.span.start, mark.span.end);
        let content = Span::new(open.span.end, mark.span.start);
        if self.stack.is_empty() {
            self.floor = mark.span.end;
        }
        if content.of(self.around.block).trim().is_empty() {
            return;
        }
        self.push(Pair {
            span,
            content,
            family: open.family,
            repaired: repaired || (turned && !german),
            measure: false,
            goes_on: false,
        });
    }

    fn glyph(&self, mark: &Mark) -> &str {
        mark.span.of(self.around.block)
    }

    /// Ends the open mark at `place`, and those above it, before `limit`; single ones were apostrophes. The outer one first, so
    /// that the inner ones end within it.
    fn mend_end(&mut self, place: usize, limit: usize) {
        let mut within = limit;
        for at in place..self.stack.len() {
            let Some(&(open, _)) = self.stack.get(at).filter(|(open, _)| open.family != Family::Single)
            else {
                continue;
            };
            if open.span.start >= within {
                within = limit;
            }
            let end = mend::end(self.around.block, open.span.end, within, self.around.words);
            let end = self.past_inner(open.span.start, end);
            if end > open.span.end {
                let (span, content) = (Span::new(open.span.start, end), Span::new(open.span.end, end));
                self.push(Pair {
                    span,
                    content,
                    family: open.family,
                    repaired: true,
                    measure: false,
                    goes_on: false,
                });
                within = end;
            }
        }
        self.stack.truncate(place);
        if place == 0 {
            self.floor = self.floor.max(within.min(limit));
        }
    }

    /// `end`, or the end of a pair since `start` that would be cut by it.
    fn past_inner(&self, start: usize, end: usize) -> usize {
        let cut = |p: &&Pair| p.span.start >= start && p.span.start < end && end < p.span.end;
        self.pairs.iter().filter(cut).map(|p| p.span.end).max().unwrap_or(end)
    }

    /// A closing mark that nothing opened.
    fn mend_start(&mut self, mark: &Mark) {
        if !self.stack.is_empty() {
            return;
        }
        let start = mend::start(self.around.block, self.floor, mark.span.start);
        if start < mark.span.start {
            let span = Span::new(start, mark.span.end);
            let content = Span::new(start, mark.span.start);
            self.push(Pair {
                span,
                content,
                family: mark.family,
                repaired: true,
                measure: false,
                goes_on: false,
            });
        }
        self.floor = mark.span.end;
    }

    /// What is still open at the end of the block goes on in the next one, or is mended.
    fn finish(&mut self) {
        let end = self.around.block.len();
        let Some(&(open, repaired)) = self.stack.first() else { return };
        let goes_on = open.family != Family::Single && !self.around.ends_paragraph || self.reopened(&open);
        let trimmed = self.around.block.trim_end().len().max(open.span.end);
        if goes_on && open.span.end < end {
            self.mend_end(1, trimmed);
            let (span, content) = (Span::new(open.span.start, trimmed), Span::new(open.span.end, trimmed));
            self.push(Pair { span, content, family: open.family, repaired, measure: false, goes_on: true });
        } else {
            self.mend_end(0, end);
        }
    }

    /// Whether the next paragraph begins with the same mark, as a quotation of several paragraphs does.
    fn reopened(&self, open: &Mark) -> bool {
        let glyph = if open.span.is_empty() { None } else { self.glyph(open).chars().next() };
        let next = self.around.next;
        next.is_some()
            && (next == glyph || (open.family == Family::Double && matches!(next, Some('“' | '"'))))
    }

    /// Forgets single marks opened at or after `at`: they were part of a measure.
    fn drop_single_since(&mut self, at: usize) {
        while self.stack.last().is_some_and(|(m, _)| m.family == Family::Single && m.span.start >= at) {
            self.stack.pop();
        }
    }

    fn push(&mut self, pair: Pair) {
        if self.pairs.push(pair).is_err() {
            self.pass(Limit::QuotationsInBlock, pair.span.start);
        }
    }

    /// Notes a bound that was passed: of several the one that leaves out most.
    fn pass(&mut self, limit: Limit, at: usize) {
        if self.passed.is_none_or(|passed| at < passed.at) {
            self.passed = Some(Passed { limit, at });
        }
    }
}
