//! Pairing the marks of one block with a stack.
//!
//! A mark closes the nearest open mark of its family where it fits better as a closing one, opens where it fits better as an
//! opening one. Contradictions are settled by the next mark of the family, and mended within the block (`settle`):
//! one bad mark never costs more than its paragraph.

use heapless::Vec;

use crate::limits::{Limit, MARKS_IN_BLOCK, QUOTATION_DEPTH, QUOTATIONS_IN_BLOCK};
use crate::quote::apostrophe;
use crate::quote::glyph::{Family, Written};
use crate::quote::mark::{AllKept, Fit, Kept, Mark, Marks};
use crate::quote::measure;
use crate::quote::{Found, Kind, Quoted, System};
use crate::span::Span;
use crate::words::TextWords;

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
    pub(crate) system: System,
    /// The bytes behind it.
    pub(crate) ahead: &'t str,
    pub(crate) ends_paragraph: bool,
    /// The marks that the paragraph was cut in: none here opens them.
    pub(crate) inside: Option<Family>,
}

/// A mark that is open.
#[derive(Clone, Copy, Debug)]
pub(super) struct Open {
    pub(super) mark: Mark,
    pub(super) repaired: bool,
    pub(super) continues: bool,
}

pub(super) struct Pairer<'t> {
    pub(super) around: &'t Surroundings<'t>,
    marks: &'t [Kept],
    /// For each mark, how many more close than open in its family from the next mark on. Empty until that is asked.
    balance: &'t mut Vec<i16, MARKS_IN_BLOCK>,
    /// The place of the last single mark that may close, once that was asked.
    last_single: Option<usize>,
    pub(super) stack: &'t mut Vec<Open, QUOTATION_DEPTH>,
    pub(super) pairs: &'t mut Found,
    /// The end of the last pair of depth 0: no mended quotation begins before it.
    pub(super) floor: usize,
    passed: Option<Passed>,
    /// The place of the next mark to look at: those before it are used up.
    next: usize,
}

/// Pairs the marks of a block; writes the pairs in no order. Linear: each mark looks at the next of its family, and what is mended is left behind.
pub(crate) fn pair(
    around: &Surroundings<'_>,
    candidates: impl Iterator<Item = usize>,
    marks: &mut AllKept,
    pairs: &mut Found,
) -> Option<Passed> {
    pairs.clear();
    marks.clear();
    let passed = read(around, candidates, marks);
    if around.inside.is_none() && (marks.is_empty() || pair_clean(around, marks, pairs)) {
        return passed;
    }
    // Variables of their own: of lists side by side in one struct, the compiler clears the room together with the lengths.
    let mut balance = Vec::new();
    let mut stack = Vec::new();
    let mut pairer = Pairer {
        around,
        marks,
        balance: &mut balance,
        last_single: None,
        stack: &mut stack,
        pairs,
        floor: 0,
        passed,
        next: 0,
    };
    if let Some(family) = around.inside {
        pairer.open(Mark {
            span: Span::new(0, 0),
            sign: ' ',
            family,
            written: Written::Opening,
            opens: Fit::Strong,
            closes: Fit::Never,
        });
    }
    for index in 0..pairer.marks.len() {
        pairer.step(index);
        if pairer.is_full() {
            return pairer.passed;
        }
    }
    pairer.finish();
    pairer.passed
}

/// Pairs marks that leave no question, as those of most blocks do: one opens, the next closes, and so on, all of them double
/// ones. False for others, with nothing done.
fn pair_clean(around: &Surroundings<'_>, marks: &[Kept], pairs: &mut Found) -> bool {
    let bytes = around.block.as_bytes();
    let follows_digit = |mark: &Mark| {
        mark.span.start.checked_sub(1).and_then(|at| bytes.get(at)).is_some_and(u8::is_ascii_digit)
    };
    let clean = |opens: &Mark, closes: &Mark| {
        matches!((opens.family, closes.family), (Family::Double, Family::Double))
            && opens.opens > opens.closes
            && closes.closes > closes.opens
            && opens.written != Written::Closing
            && closes.written != Written::Opening
            // A measure, or nothing between the two, takes a longer look.
            && !(follows_digit(opens) || follows_digit(closes))
            && bytes.get(opens.span.end).is_some_and(u8::is_ascii_graphic)
            && opens.span.end < closes.span.start
    };
    let (couples, odd) = marks.as_chunks::<2>();
    if !odd.is_empty() || couples.len() > QUOTATIONS_IN_BLOCK {
        return false;
    }
    for [opens, closes] in couples {
        let (opens, closes) = (opens.mark(), closes.mark());
        if !clean(&opens, &closes) {
            pairs.clear();
            return false;
        }
        let (span, content) =
            (Span::new(opens.span.start, closes.span.end), Span::new(opens.span.end, closes.span.start));
        let _ = pairs.push(Quoted::new(span, content, Family::Double));
    }
    true
}

/// Takes in the marks of a block, apostrophes left out.
fn read(
    around: &Surroundings<'_>,
    candidates: impl Iterator<Item = usize>,
    marks: &mut AllKept,
) -> Option<Passed> {
    let mut passed = None;
    Marks::new(around.block).inward(around.system.is_inward()).each(candidates, |mark| {
        if mark.family == Family::Single && apostrophe::is_clipped(around.block, &mark, around.words) {
            return true;
        }
        let fits = marks.push(Kept::new(mark)).is_ok();
        if !fits {
            passed = Some(Passed { limit: Limit::MarksInBlock, at: mark.span.start });
        }
        fits
    });
    passed
}

impl Pairer<'_> {
    /// How many more marks of the family of the one at `index` close than open behind it.
    fn closers(&mut self, index: usize) -> i16 {
        if self.balance.is_empty() {
            self.weigh();
        }
        self.balance.get(index).copied().unwrap_or(0)
    }

    /// Sums up, from the end, how many marks of each family close.
    #[cold]
    fn weigh(&mut self) {
        let mut sums = [0_i16; Family::COUNT];
        for mark in self.marks.iter().rev() {
            let Some(sum) = sums.get_mut(mark.family as usize) else { continue };
            let _ = self.balance.push(*sum);
            *sum += i16::from(mark.closes > mark.opens) - i16::from(mark.opens > mark.closes);
        }
        self.balance.reverse();
    }

    /// The place of the last single mark that may close, or of two strokes that may be one of them.
    fn last_single(&mut self) -> usize {
        let closes =
            |mark: &Kept| (mark.family == Family::Single || mark.sign == '\'') && mark.closes > Fit::Never;
        let marks = self.marks;
        *self.last_single.get_or_insert_with(|| marks.iter().rposition(closes).unwrap_or(0))
    }

    fn step(&mut self, index: usize) {
        let Some(kept) = self.marks.get(index).filter(|_| index >= self.next) else { return };
        let mark = kept.mark();
        let open = self.open_below(mark.family);
        if let Some(span) = self.measured(&mark, open, index) {
            self.drop_single_since(span.start);
            return self.push(Quoted { kind: Kind::Measure, ..Quoted::new(span, span, mark.family) });
        }
        match mark.closes.cmp(&mark.opens) {
            core::cmp::Ordering::Greater => self.closing(&mark, open, index),
            core::cmp::Ordering::Less => self.opening(&mark, open, index),
            core::cmp::Ordering::Equal => match open {
                Some(place) => self.close(place, &mark),
                // The last of its kind, and nothing to pair it with: a stray sign.
                None if mark.family != Family::Single && self.next_of(mark.family, index).is_some() => {
                    self.open(mark);
                }
                None => {}
            },
        }
    }

    /// The measure that the mark ends, where it does not rather close a quotation.
    fn measured(&self, mark: &Mark, open: Option<usize>, index: usize) -> Option<Span> {
        let digit = mark.span.start.checked_sub(1).and_then(|at| self.around.block.as_bytes().get(at));
        if mark.family != Family::Double || !digit.is_some_and(u8::is_ascii_digit) {
            return None;
        }
        let certain = measure::is_certain(self.around.block, mark)
            || open.is_some()
                && self.next_of(mark.family, index).is_some_and(|n| n.closes > n.opens)
                && measure::may_stand_inside(self.around.block, mark);
        let closes_nothing = open.is_none() && mark.opens < Fit::Strong;
        let span = if certain || closes_nothing { measure::measure(self.around.block, mark) } else { None }?;
        // It takes no mark of another quotation.
        let paired = self.pairs.last().map(|p| p.span().end).filter(|&end| end < span.end);
        let open = self.stack.iter().rev().map(|o| o.mark).find(|m| m.family != Family::Single);
        let free = paired.unwrap_or(0).max(open.map_or(0, |m| m.span.end));
        Some(Span::new(span.start.max(free), span.end))
    }

    /// A mark that fits better as a closing one.
    fn closing(&mut self, mark: &Mark, open: Option<usize>, index: usize) {
        let later = self.marks.get(index + 1..).unwrap_or_default();
        if self.closes_three(mark, index) {
            return self.close_three(mark, index);
        }
        let Some(place) = open else { return self.closing_alone(mark, index) };
        let single = mark.family == Family::Single;
        if single && apostrophe::ends_word(self.around.block, mark, later, self.around.words) {
            return;
        }
        if self.closes_two(place, mark, index) {
            self.close_two(place, mark);
        } else {
            self.close(place, mark);
        }
    }

    /// A mark that fits better as a closing one, where none of its family is open.
    fn closing_alone(&mut self, mark: &Mark, index: usize) {
        let next = self.next_of(mark.family, index);
        if self.closes_other(mark, next, index) {
            self.close_repaired(self.stack.len().saturating_sub(1), mark);
        } else if mark.family == Family::Single {
        } else if mark.opens == Fit::Weak && next.is_some_and(|n| n.closes > n.opens) {
            // `" text"`: a space on the wrong side of the opening mark
            self.open(*mark);
        } else if self.is_swapped(mark, next, index) {
            self.open_repaired(*mark);
        } else {
            self.mend_start(mark);
        }
    }

    /// Whether the mark closes what a straight mark of the other kind has opened (`"We did,' he said`): behind a stop, with no
    /// mark of that kind left to close it.
    fn closes_other(&self, mark: &Mark, next: Option<Mark>, index: usize) -> bool {
        let Some(open) = self.stack.last().map(|o| o.mark) else { return false };
        let later = self.marks.get(index + 1..).unwrap_or_default();
        let kinds = matches!(
            (open.family, mark.family),
            (Family::Double, Family::Single) | (Family::Single, Family::Double)
        );
        let straight = open.written == Written::Straight && mark.written == Written::Straight;
        let stopped = self.before(mark).ends_with([',', '.', '!', '?']);
        kinds
            && straight
            && stopped
            && mark.closes == Fit::Strong
            && later
                .iter()
                .take(OTHER_MOST)
                .find(|m| m.family == open.family)
                .is_none_or(|n| n.opens > n.closes)
            && next.is_none_or(|n| mark.family == Family::Single || n.opens > n.closes)
    }

    /// Whether two strokes are no double mark, but end a quotation in single marks that ends with one in double marks
    /// (`'He wrote, "Come home,'' she said`).
    fn closes_two(&self, place: usize, mark: &Mark, index: usize) -> bool {
        let around = place.checked_sub(1).and_then(|at| self.stack.get(at)).map(|o| o.mark.family);
        let other = self.stack.get(place).is_some_and(|o| o.mark.sign == '"');
        mark.sign == '\''
            && mark.family == Family::Double
            && other
            && around == Some(Family::Single)
            && self.next_of(Family::Single, index).is_none_or(|n| n.opens > n.closes)
    }

    /// Whether two strokes and a third end a quotation in single marks, and then the one around it in doubled ones
    /// (`''She said, 'What?''' he went on`).
    fn closes_three(&self, mark: &Mark, index: usize) -> bool {
        let [.., outer, inner] = self.stack.as_slice() else { return false };
        let third = self.marks.get(index + 1);
        mark.family == Family::Double
            && matches!(mark.sign, '\'' | '’')
            && (inner.mark.family, outer.mark.family) == (Family::Single, Family::Double)
            && matches!(outer.mark.sign, '\'' | '‘' | '’' | '`')
            && third.is_some_and(|third| third.sign == mark.sign && third.mark().span.start == mark.span.end)
    }

    fn close_three(&mut self, mark: &Mark, index: usize) {
        let Some(third) = self.marks.get(index + 1).map(|third| third.mark().span) else { return };
        let first = Span::new(mark.span.start, mark.span.start + third.len());
        let rest = Span::new(first.end, third.end);
        let inner = self.stack.len().saturating_sub(1);
        self.close(inner, &Mark { span: first, family: Family::Single, ..*mark });
        self.close(inner.saturating_sub(1), &Mark { span: rest, ..*mark });
        self.next = index + 2;
    }

    fn close_two(&mut self, place: usize, mark: &Mark) {
        let middle = mark.span.start + 1;
        let inner = Mark { span: Span::new(mark.span.start, middle), ..*mark };
        self.close_repaired(place, &inner);
        let outer = Mark { span: Span::new(middle, mark.span.end), family: Family::Single, ..*mark };
        self.close(place - 1, &outer);
    }

    /// Whether the mark and the next one have changed places with the spaces beside them (`the" word "here`).
    fn is_swapped(&mut self, mark: &Mark, next: Option<Mark>, index: usize) -> bool {
        let Some(next) = next.filter(|n| n.opens == Fit::Strong && mark.written == Written::Straight) else {
            return false;
        };
        // The two leave as many closing as opening marks behind them.
        let settled = self.closers(index) == -1;
        let between = Span::new(mark.span.end, next.span.start).of(self.around.block);
        settled
            && next.written == Written::Straight
            && self.stack.is_empty()
            && between.len() <= SWAPPED_BYTES
            && !between.trim().is_empty()
            && between.trim().chars().all(|c| c.is_alphanumeric() || matches!(c, '-' | '\'' | '’'))
            && self.before(mark).ends_with(char::is_alphanumeric)
    }

    /// A mark that fits better as an opening one.
    fn opening(&mut self, mark: &Mark, open: Option<usize>, index: usize) {
        let Some(place) = open else { return self.open_single_if_closed(mark, index) };
        let straight = mark.written == Written::Straight;
        if !straight && self.nests(mark, index) {
            self.open(*mark);
        } else if self.reopens_line(place, mark) {
            self.end_line(place, mark);
        } else if mark.family == Family::Single && place + 1 < self.stack.len() {
            self.open(*mark);
        } else if mark.family == Family::Single {
            // Two single marks that open in a row: the first was an apostrophe.
            self.stack.truncate(place);
            self.open(*mark);
        } else if self.doubles(place, mark) {
        } else if !straight || self.next_of(mark.family, index).is_some_and(|n| n.closes > n.opens) {
            self.mend_end(place, mark.span.start);
            self.open(*mark);
        } else {
            self.close(place, mark);
        }
    }

    /// Whether more marks of the family close behind the mark than are open.
    fn nests(&mut self, mark: &Mark, index: usize) -> bool {
        let opened = self.stack.iter().filter(|open| open.mark.family == mark.family).count();
        usize::try_from(self.closers(index)).is_ok_and(|closers| closers > opened)
    }

    /// Takes a second mark right behind the one that opens (`““We did”`) for a part of it.
    fn doubles(&mut self, place: usize, mark: &Mark) -> bool {
        let touches = place + 1 == self.stack.len();
        let Some(open) = self.stack.get_mut(place).filter(|_| touches) else { return false };
        if open.mark.span.end != mark.span.start || open.mark.span.is_empty() {
            return false;
        }
        open.mark.span.end = mark.span.end;
        open.repaired = true;
        true
    }

    /// Opens; a single mark only where one to close it follows, or the next paragraph goes on.
    fn open_single_if_closed(&mut self, mark: &Mark, index: usize) {
        if mark.family != Family::Single {
            return self.open(*mark);
        }
        let closed = self.last_single() > index;
        let reopened = match self.stack.first() {
            Some(outer) => self.reopened(&outer.mark) && self.reopened_too(&outer.mark, mark),
            None => mark.span.start == 0 && self.reopened(mark),
        };
        // Where single marks are of the first level, one that begins a paragraph has lost its partner.
        let first = self.around.system.opens_with_single() && mark.span.start == 0;
        if closed || reopened || first {
            self.open(*mark);
        }
    }

    fn next_of(&self, family: Family, index: usize) -> Option<Mark> {
        self.marks.get(index + 1..)?.iter().find(|m| m.family == family).map(Kept::mark)
    }

    /// The place in the stack of the open mark that one of `family` would close. A single mark closes nothing across
    /// an open double one: that is an apostrophe.
    fn open_below(&self, family: Family) -> Option<usize> {
        let place = self.stack.iter().rposition(|open| open.mark.family == family)?;
        (family != Family::Single || place + 1 == self.stack.len()).then_some(place)
    }

    pub(super) fn before(&self, mark: &Mark) -> &str {
        self.around.block.get(..mark.span.start).unwrap_or("")
    }

    pub(super) fn open(&mut self, mark: Mark) {
        let angle = matches!(mark.family, Family::Angle | Family::SingleAngle);
        let repaired = mark.written == Written::Closing && !angle;
        self.push_open(Open { mark, repaired, continues: false });
    }

    fn open_repaired(&mut self, mark: Mark) {
        self.push_open(Open { mark, repaired: true, continues: false });
    }

    pub(super) fn push_open(&mut self, open: Open) {
        if self.stack.push(open).is_err() {
            self.pass(Limit::QuotationDepth, open.mark.span.start);
        }
    }

    /// Forgets single marks opened at or after `at`: they were part of a measure.
    fn drop_single_since(&mut self, at: usize) {
        while self.stack.last().is_some_and(|o| o.mark.family == Family::Single && o.mark.span.start >= at) {
            self.stack.pop();
        }
    }

    pub(super) fn push(&mut self, pair: Quoted) {
        if self.pairs.push(pair).is_err() {
            self.pass(Limit::QuotationsInBlock, pair.span().start);
        }
    }

    /// Whether no quotation more can be taken in, so that nothing is left to do.
    fn is_full(&mut self) -> bool {
        let full = self.pairs.is_full() && self.passed.is_some_and(|p| p.limit == Limit::QuotationsInBlock);
        if let Some(open) = self.stack.first().filter(|_| full) {
            self.pass(Limit::QuotationsInBlock, open.mark.span.start);
        }
        full
    }

    /// Notes a bound that was passed: of several the one that leaves out most.
    fn pass(&mut self, limit: Limit, at: usize) {
        if self.passed.is_none_or(|passed| at < passed.at) {
            self.passed = Some(Passed { limit, at });
        }
    }
}

/// How many marks ahead one of the other kind is looked for; the bound keeps a run of marks linear.
const OTHER_MOST: usize = 16;

/// The most bytes between two marks that have changed places with their spaces: one word, for more may as well be the writer's
/// between two halves.
const SWAPPED_BYTES: usize = 32;
