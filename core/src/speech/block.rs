//! The quotations of one block, each with its attribution.

use heapless::Vec;

use crate::limits::QUOTATIONS_IN_BLOCK;
use crate::quote::{Found, Kind, Quoted, is_title_shaped};
use crate::span::Span;
use crate::speech::Rule;
use crate::speech::attribute::{Attribution, Beside, attribution_follows, of_sentence};
use crate::speech::carried::Carried;
use crate::text::chars::is_space;
use crate::text::{Block, Sentences};
use crate::words::{SpeechWords, TextWords};

/// An attribution for each quotation of a block, in the same order.
pub(crate) type Attributions = Vec<Attribution, QUOTATIONS_IN_BLOCK>;

/// The words of a language that the search needs.
#[derive(Clone, Copy)]
pub(crate) struct Tables<'t> {
    pub(crate) text: &'t TextWords,
    pub(crate) speech: &'t SpeechWords,
}

/// Finds the speaker of each outermost quotation of `block`, and gives quotations of one act of speech one group. `carried`
/// counts its offsets from the block's start.
pub(crate) fn attribute(
    text: &str,
    block: &Block,
    found: &mut Found,
    made: &mut Attributions,
    carried: &Carried,
    tables: Tables<'_>,
) {
    made.clear();
    let mut search = Search { text, block, found, made, carried, tables };
    for at in 0..search.found.len() {
        search.cut_before_attribution(at);
        let attribution = search.one(at);
        let _ = search.made.push(attribution.unwrap_or_default());
        if let Some(quotation) =
            search.found.get_mut(at).filter(|q| attribution.is_none() && q.kind == Kind::Fragment)
        {
            quotation.kind = Kind::Scare;
        }
    }
}

struct Search<'t> {
    text: &'t str,
    block: &'t Block,
    found: &'t mut Found,
    made: &'t mut Attributions,
    carried: &'t Carried,
    tables: Tables<'t>,
}

impl Search<'_> {
    /// The attribution of the quotation at `at`, which joins the group of the one before where that goes on.
    fn one(&mut self, at: usize) -> Option<Attribution> {
        let gaps = self.gaps(at)?;
        let quotation = *self.found.get(at)?;
        let (content, head, tail) = (quotation.content(), gaps.head, gaps.tail);
        let beside = Beside { text: self.text, words: self.tables.speech, content, head, tail };
        let within = beside.is_mid_sentence();
        if quotation.kind == Kind::Full && within && is_title_shaped(content.of(self.text), self.tables.text)
        {
            self.found.get_mut(at)?.kind = Kind::Title;
            return None;
        }
        let speech = quotation.kind.is_speech();
        // What looks like a title but is cut by commas is an address: `“Oh, Mr. Poe,” she said`.
        let cut = content.of(self.text).matches([',', '!', '?']).count() > 1;
        let address = quotation.kind == Kind::Title && cut;
        // A few words in the middle of a sentence are not spoken by who stands behind them.
        let passing = quotation.kind == Kind::Fragment && within;
        let fits = |a: &Attribution| if a.rule == Rule::Tail { !passing } else { speech };
        let direct = if speech || address { beside.attribute().filter(fits) } else { None };
        let previous = gaps.previous.and_then(|p| self.made.get(p).copied()).filter(|a| a.speaker.is_some());
        if let Some(direct) = direct {
            if let Some(quotation) = self.found.get_mut(at).filter(|_| address) {
                quotation.kind = Kind::Full;
            }
            if gaps.mid_sentence && previous.is_some_and(|p| p.speaker == direct.speaker) {
                self.join(at, gaps.previous);
            }
            return Some(direct);
        }
        match previous {
            Some(previous) if quotation.kind == Kind::Full || gaps.mid_sentence => {
                self.join(at, gaps.previous);
                Some(Attribution { rule: Rule::GoesOn, ..previous })
            }
            _ if quotation.kind == Kind::Full || gaps.opens_block => self.farther(&gaps, &quotation),
            _ => None,
        }
    }

    /// Gives the quotation at `at` the group of the one at `previous`.
    fn join(&mut self, at: usize, previous: Option<usize>) {
        let group = previous.and_then(|p| self.found.get(p)).map(|q| q.group);
        if let (Some(group), Some(quotation)) = (group, self.found.get_mut(at)) {
            quotation.group = group;
        }
    }

    /// By what stands farther away: in the paragraph before, or in the sentence before.
    fn farther(&self, gaps: &Gaps, quotation: &Quoted) -> Option<Attribution> {
        if gaps.opens_block {
            return self.carried.into(quotation, gaps.alone);
        }
        let before = gaps.before.filter(|_| gaps.head.is_empty())?;
        of_sentence(self.text, before, self.tables.speech, true)
    }

    fn gaps(&self, at: usize) -> Option<Gaps> {
        Gaps::around(self.text, self.block, self.found, at, self.tables.text)
    }

    /// Ends a quotation whose closing mark is missing before the attribution that it swallowed (`“We did, said Poe.`).
    fn cut_before_attribution(&mut self, at: usize) {
        let unclosed = |q: &Quoted| q.repaired && q.outer.end == q.inner.end && q.depth == 0;
        let Some(quotation) = self.found.get(at).copied().filter(unclosed) else { return };
        // What lies inside must stay inside.
        if self.found.get(at + 1).is_some_and(|inner| inner.outer.start < quotation.outer.end) {
            return;
        }
        let limit =
            self.gaps(at).map_or(self.block.span.end, |gaps| gaps.tail.end).max(quotation.content().end);
        let content = quotation.content().of(self.text);
        // The attribution follows the first comma or one of the next few; the bound keeps a list of commas linear.
        let commas = content.match_indices(',').take(16).map(|(at, _)| quotation.content().start + at + 1);
        let cut = commas
            .into_iter()
            .find(|&comma| attribution_follows(self.text, Span::new(comma, limit), self.tables.speech));
        if let (Some(end), Some(quotation)) = (cut, self.found.get_mut(at)) {
            quotation.inner = Span::new(quotation.content().start, end).into();
            quotation.outer = Span::new(quotation.span().start, end).into();
        }
    }
}

/// The writer's words around one quotation.
struct Gaps {
    head: Span,
    tail: Span,
    /// The sentence before, where the quotation begins a sentence.
    before: Option<Span>,
    /// The outermost quotation before it in the block.
    previous: Option<usize>,
    /// Whether the quotation before stands in the same sentence.
    mid_sentence: bool,
    /// Whether the quotation opens the block.
    opens_block: bool,
    /// Whether nothing but the quotation stands in the block.
    alone: bool,
}

impl Gaps {
    /// None for a quotation that lies in another.
    fn around(text: &str, block: &Block, found: &Found, at: usize, words: &TextWords) -> Option<Gaps> {
        let this = found.get(at)?;
        let previous = (0..at).rev().find(|&i| outermost(found, i));
        let floor = previous.and_then(|p| found.get(p)).map_or(block.span.start, |q| q.span().end);
        if floor > this.span().start {
            return None;
        }
        let next = found.iter().skip(at + 1).find(|q| q.outer.start >= this.outer.end);
        let ceiling = next.map_or(block.span.end, |q| q.span().start);
        let gap = Span::new(floor, this.span().start);
        let (head, before, whole) = last_sentence(text, gap, words);
        let tail = first_sentence(text, Span::new(this.span().end, ceiling), words);
        let blank = |span: Span| !span.of(text).contains(char::is_alphanumeric);
        Some(Gaps {
            head,
            tail,
            before,
            previous,
            mid_sentence: previous.is_some() && whole && !head.is_empty(),
            opens_block: blank(Span::new(block.span.start, this.span().start)),
            alone: blank(Span::new(block.span.start, this.span().start))
                && blank(Span::new(this.span().end, block.span.end)),
        })
    }
}

fn outermost(found: &Found, at: usize) -> bool {
    let Some(this) = found.get(at) else { return false };
    !found.iter().take(at).any(|q| q.outer.end > this.outer.start)
}

/// Of a gap before a quotation: its last sentence where that goes on into the quotation, else the sentence before; and whether
/// the gap is one sentence from end to end.
pub(crate) fn last_sentence(text: &str, gap: Span, words: &TextWords) -> (Span, Option<Span>, bool) {
    let within = text.get(..gap.end).unwrap_or("");
    let mut sentences = Sentences::new(gap.start);
    let mut last = None;
    let mut count = 0;
    while let Some(sentence) = sentences.next(within, words) {
        (last, count) = (Some(sentence), count + 1);
    }
    let empty = Span::new(gap.end, gap.end);
    let Some(last) = last.filter(|s| s.of(text).contains(|c: char| c.is_alphanumeric() || c == ':')) else {
        return (empty, None, true);
    };
    let ended = words.ends_sentence(last.of(text).trim_end_matches([')', ']']));
    if ended { (empty, Some(last), false) } else { (last, None, count == 1) }
}

/// The first sentence of what follows a quotation.
fn first_sentence(text: &str, gap: Span, words: &TextWords) -> Span {
    let within = text.get(..gap.end).unwrap_or("");
    // A point right after the mark (`they said “no”. Then`) ends the sentence there.
    let rest = gap.of(text);
    if rest.trim_start_matches([')', ']']).starts_with('.') {
        return Span::new(gap.start, gap.start);
    }
    Sentences::new(gap.start)
        .next(within, words)
        .filter(|s| !s.of(text).trim_start_matches(is_space).is_empty())
        .unwrap_or(Span::new(gap.start, gap.start))
}
