//! The quotations of one block, each with its speaker.

use heapless::Vec;

use crate::limits::QUOTATIONS_IN_BLOCK;
use crate::quote::{Found, Kind};
use crate::span::Span;
use crate::speech::Rule;
use crate::speech::attribute::{Attribution, Beside, attribution_follows, of_sentence};
use crate::text::chars::is_space;
use crate::text::{Block, Sentences};
use crate::words::{SpeechWords, TextWords};

/// An attribution for each quotation of a block, in the same order.
pub(crate) type Attributions = Vec<Attribution, QUOTATIONS_IN_BLOCK>;

/// What the search carries from paragraph to paragraph.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Carried {
    /// Who spoke last.
    last: Option<Attribution>,
    /// Who is to speak, where the paragraph ended with a colon.
    introduced: Option<Attribution>,
    /// The group and the speaker of a quotation that may go on in the next paragraph.
    open: Option<(u32, Attribution)>,
}

/// The words of a language that the search needs.
#[derive(Clone, Copy)]
pub(crate) struct Tables<'t> {
    pub(crate) text: &'t TextWords,
    pub(crate) speech: &'t SpeechWords,
}

/// Finds the speaker of each outermost quotation of `block`, and gives quotations of one act of speech one group.
pub(crate) fn attribute(
    text: &str,
    block: &Block,
    found: &mut Found,
    carried: &mut Carried,
    tables: Tables<'_>,
) -> Attributions {
    let mut made = Attributions::new();
    for at in 0..found.len() {
        let _ = made.push(Attribution::default());
        let limit =
            Gaps::around(text, block, found, at, tables.text).map_or(block.span.end, |gaps| gaps.tail.end);
        if let Some(quotation) = found.get_mut(at) {
            cut_before_attribution(text, quotation, limit, tables.speech);
        }
        let Some(gaps) = Gaps::around(text, block, found, at, tables.text) else { continue };
        let Some(&quotation) = found.get(at) else { continue };
        let beside = Beside {
            text,
            words: tables.speech,
            content: quotation.content,
            head: gaps.head,
            tail: gaps.tail,
        };
        let previous =
            gaps.previous.and_then(|p| made.get(p).copied().filter(|a| a.speaker.is_some()).map(|a| (p, a)));
        let direct = if quotation.kind.is_speech() { beside.attribute() } else { None };
        let (attribution, joined) = match (direct, previous) {
            (Some(direct), _) => (Some(direct), gaps.mid_sentence && same_speaker(direct, previous)),
            (None, Some((_, previous))) if gaps.follows(&quotation.kind) => {
                (Some(Attribution { rule: Rule::GoesOn, ..previous }), true)
            }
            (None, _) if quotation.kind == Kind::Full || gaps.opens_block => {
                (gaps.fallback(text, carried, quotation.group, &quotation.kind, tables), false)
            }
            _ => (None, false),
        };
        let previous_group = gaps.previous.and_then(|p| found.get(p)).map(|q| q.group);
        if let (true, Some(group), Some(quotation)) = (joined, previous_group, found.get_mut(at)) {
            quotation.group = group;
        }
        if let (Some(attribution), Some(slot)) = (attribution, made.last_mut()) {
            *slot = attribution;
        }
        if let Some(quotation) =
            found.get_mut(at).filter(|q| attribution.is_none() && q.kind == Kind::Fragment)
        {
            quotation.kind = Kind::Scare;
        }
    }
    carried.leave(text, block, found, &made, tables);
    made
}

/// Ends a quotation whose closing mark is missing before the attribution that it swallowed (`“We did, said Poe.`).
fn cut_before_attribution(
    text: &str,
    quotation: &mut crate::quote::Quotation,
    limit: usize,
    words: &SpeechWords,
) {
    let unclosed = quotation.repaired && quotation.span.end == quotation.content.end && quotation.depth == 0;
    if !unclosed {
        return;
    }
    let content = quotation.content.of(text);
    // The attribution follows the first comma or one of the next few; the bound keeps a list of commas linear.
    let cut =
        content.match_indices(',').take(16).map(|(at, _)| quotation.content.start + at + 1).find(|&comma| {
            let tail = Span::new(comma, limit.max(quotation.content.end));
            attribution_follows(text, tail, words)
        });
    if let Some(end) = cut {
        quotation.content.end = end;
        quotation.span.end = end;
    }
}

fn same_speaker(direct: Attribution, previous: Option<(usize, Attribution)>) -> bool {
    previous.is_some_and(|(_, p)| p.speaker == direct.speaker)
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
        let floor = previous.and_then(|p| found.get(p)).map_or(block.span.start, |q| q.span.end);
        if floor > this.span.start {
            return None;
        }
        let next = found.iter().skip(at + 1).find(|q| q.span.start >= this.span.end);
        let ceiling = next.map_or(block.span.end, |q| q.span.start);
        let gap = Span::new(floor, this.span.start);
        let (head, before, whole) = last_sentence(text, gap, words);
        let tail = first_sentence(text, Span::new(this.span.end, ceiling), words);
        let blank = |span: Span| !span.of(text).contains(char::is_alphanumeric);
        Some(Gaps {
            head,
            tail,
            before,
            previous,
            mid_sentence: previous.is_some() && whole && !head.is_empty(),
            opens_block: blank(Span::new(block.span.start, this.span.start)),
            alone: blank(Span::new(block.span.start, this.span.start))
                && blank(Span::new(this.span.end, block.span.end)),
        })
    }

    /// Whether a quotation without an attribution of its own goes on with the one before.
    fn follows(&self, kind: &Kind) -> bool {
        *kind == Kind::Full || self.mid_sentence
    }

    /// By what stands farther away.
    fn fallback(
        &self,
        text: &str,
        carried: &Carried,
        group: u32,
        kind: &Kind,
        tables: Tables<'_>,
    ) -> Option<Attribution> {
        if self.opens_block {
            let reopened = carried
                .open
                .filter(|&(open, _)| open == group)
                .map(|(_, a)| Attribution { rule: Rule::GoesOn, ..a });
            let introduced = carried.introduced;
            let turn = carried
                .last
                .filter(|_| self.alone && *kind == Kind::Full)
                .map(|a| Attribution { rule: Rule::Turn, ..a });
            return reopened.or(introduced).or(turn);
        }
        let before = self.before.filter(|_| self.head.is_empty())?;
        of_sentence(text, before, tables.speech, true)
    }
}

fn outermost(found: &Found, at: usize) -> bool {
    let Some(this) = found.get(at) else { return false };
    !found.iter().take(at).any(|q| q.span.end > this.span.start)
}

/// Of a gap before a quotation: its last sentence where that goes on into the quotation, else the sentence before; and whether
/// the gap is one sentence from end to end.
fn last_sentence(text: &str, gap: Span, words: &TextWords) -> (Span, Option<Span>, bool) {
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
    let ended = last.of(text).trim_end_matches([')', ']']).ends_with(['.', '!', '?', '…']);
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

impl Carried {
    /// Remembers what the next paragraph may need.
    fn leave(&mut self, text: &str, block: &Block, found: &Found, made: &Attributions, tables: Tables<'_>) {
        let last = made.iter().zip(found.iter()).rfind(|(a, _)| a.speaker.is_some());
        self.open = last.map(|(a, q)| (q.group, *a));
        let prose = block.span.of(text).trim_end();
        let colon = prose.ends_with(':');
        self.introduced = if colon {
            let after = found.last().map_or(block.span.start, |q| q.span.end.min(block.span.end));
            let (head, _, _) = last_sentence(text, Span::new(after, block.span.end), tables.text);
            of_sentence(text, head, tables.speech, true).map(|a| Attribution { rule: Rule::Colon, ..a })
        } else {
            None
        };
        if let Some((attribution, _)) = last {
            self.last = Some(*attribution);
        } else if prose.contains(char::is_alphabetic) {
            self.last = None;
        }
    }
}
