//! The writer's words around a quotation.

use crate::quote::Found;
use crate::speech::block::search::Scene;
use crate::text::token::Slice;

/// The writer's words around one quotation.
pub(super) struct Gaps<'t> {
    pub(super) head: Slice<'t>,
    pub(super) tail: Slice<'t>,
    /// The sentence before, where the quotation begins a sentence.
    pub(super) before: Option<Slice<'t>>,
    /// All that stands before that, up to the quotation before.
    pub(super) earlier: Slice<'t>,
    /// The outermost quotation before it in the block.
    pub(super) previous: Option<usize>,
    /// Whether another sentence stands between it and this one.
    pub(super) apart: bool,
    /// Whether the quotation before stands in the same sentence.
    pub(super) mid_sentence: bool,
    /// Whether nothing stands between the two.
    pub(super) adjacent: bool,
    /// Whether the quotation opens the block.
    pub(super) opens_block: bool,
    /// Whether nothing but the quotation stands in the block.
    pub(super) alone: bool,
}

impl<'t> Gaps<'t> {
    /// None for a quotation that lies in another.
    pub(super) fn around(scene: &Scene<'t>, found: &Found, at: usize) -> Option<Gaps<'t>> {
        let tokens = scene.tokens;
        let this = found.get(at)?;
        let previous = (0..at).rev().find(|&i| outermost(found, i));
        let floor = previous.and_then(|p| found.get(p)).map_or(0, |q| q.span().end);
        if floor > this.span().start {
            return None;
        }
        let next = found.iter().skip(at + 1).find(|q| q.outer.start >= this.outer.end);
        let ceiling = next.map_or(tokens.len(), |q| tokens.before(q.span().start));
        let (opening, closing) = (tokens.before(this.span().start), tokens.before(this.span().end));
        let gap = tokens.range(tokens.before(floor), opening);
        let lead = Lead::of(gap);
        let after = tokens.range(closing, ceiling);
        let opens_block = !tokens.range(0, opening).has_words();
        Some(Gaps {
            head: lead.head,
            tail: first_sentence(after),
            before: lead.before,
            apart: !lead.first,
            earlier: gap.range(0, gap.len() - lead.head.len()),
            previous,
            mid_sentence: previous.is_some() && lead.whole && !lead.head.is_empty(),
            adjacent: previous.is_some() && gap.is_empty(),
            opens_block,
            alone: opens_block && !tokens.range(closing, tokens.len()).has_words(),
        })
    }
}

pub(super) fn outermost(found: &Found, at: usize) -> bool {
    let Some(this) = found.get(at) else { return false };
    !found.iter().take(at).any(|q| q.outer.end > this.outer.start)
}

/// What leads up to a quotation.
pub(super) struct Lead<'t> {
    /// Its last sentence, where that goes on into the quotation; else nothing.
    pub(super) head: Slice<'t>,
    /// Else the sentence before.
    pub(super) before: Option<Slice<'t>>,
    /// Whether it is one sentence from end to end.
    pub(super) whole: bool,
    /// Whether its last sentence is its first.
    pub(super) first: bool,
}

impl<'t> Lead<'t> {
    pub(super) fn of(gap: Slice<'t>) -> Lead<'t> {
        let none = gap.range(0, 0);
        let Some(last) = gap.len().checked_sub(1) else {
            return Lead { head: none, before: None, whole: true, first: true };
        };
        let ends = |at: &usize| gap.get(*at).is_some_and(|t| t.ends());
        let start = (0..last).rev().find(ends).map_or(0, |at| at + 1);
        let sentence = gap.range(start, gap.len());
        let colon = || (0..sentence.len()).any(|at| sentence.get(at).is_some_and(|t| t.is_sign(&[':'])));
        if !sentence.has_words() && !colon() {
            Lead { head: none, before: None, whole: true, first: true }
        } else if ends(&last) {
            Lead { head: none, before: Some(sentence), whole: false, first: start == 0 }
        } else {
            Lead { head: sentence, before: None, whole: start == 0, first: start == 0 }
        }
    }
}

/// The first sentence of what follows a quotation.
fn first_sentence(gap: Slice<'_>) -> Slice<'_> {
    // A point right after the mark (`they said “no”. Then`) ends the sentence there.
    let first = (0..gap.len()).find(|&at| !gap.get(at).is_some_and(|t| t.is_sign(&[')', ']'])));
    if first.and_then(|at| gap.get(at)).is_some_and(|t| t.is_sign(&['.'])) {
        return gap.range(0, 0);
    }
    let end = (0..gap.len()).find(|&at| gap.get(at).is_some_and(|t| t.ends()));
    gap.range(0, end.map_or(gap.len(), |at| at + 1))
}
