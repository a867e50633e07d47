//! What the search for speakers carries from paragraph to paragraph.

use heapless::Vec;

use crate::fixed;
use crate::quote::{Found, Kind, Quoted};
use crate::span::Span;
use crate::speech::attribute::of_sentence;
use crate::speech::attribution::{Attribution, Attributions, Source};
use crate::speech::{Cue, Rule};
use crate::text::token::{Slice, Token};
use crate::words::speech::class;

/// How many speeches of several paragraphs whose speaker was named late are remembered.
const LATE: usize = 16;

/// Words of an earlier block that name a speaker, with offsets in the document.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Kept {
    pub(crate) speaker: Span,
    pub(crate) cue: Option<Cue>,
    person: u32,
}

/// Who was named in earlier blocks, for the quotations of this one.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Inherited {
    /// Who spoke last, where the paragraph before has a quotation.
    last: Option<Kept>,
    /// Who spoke before, where it was another.
    before: Option<Kept>,
    /// Whether the last one asked.
    asked: bool,
    /// The short paragraphs right before, each of which began with a quotation of somebody else than the one before it.
    turns: u8,
    /// Who is to speak, where the paragraph before ended with a colon.
    introduced: Option<Kept>,
    /// The group of the last quotation with a speaker, which may go on.
    open: Option<u32>,
}

impl Inherited {
    /// The words that an attribution by an earlier block refers to.
    pub(crate) fn kept(&self, source: Source) -> Option<Kept> {
        match source {
            Source::Here => None,
            Source::Last => self.last,
            Source::Introduced => self.introduced,
            Source::Before => self.before,
        }
    }

    /// Who speaks a quotation that opens a paragraph and has no attribution in it; `asks` where it is a question. Of two who talk
    /// to each other, the other one asks back and answers, and says the next of some short lines.
    pub(crate) fn attribute(&self, quotation: &Quoted, alone: bool, asks: bool) -> Option<Attribution> {
        let by = |rule, source, kept: Option<Kept>| Some(Attribution::inherited(rule, source, kept?.person));
        let reopened = self.open.filter(|&open| open == quotation.group);
        let talk = self.turns > 1 && quotation.span().len() <= turn_bytes(self.turns);
        let turn = alone && (quotation.kind == Kind::Full || talk && quotation.kind == Kind::Fragment);
        // Who asks in a line does not say the next one, whoever does; and no line of a talk is by who said the one before.
        let answers = talk || self.asked && self.turns > 0 && quotation.span().len() <= turn_bytes(0);
        let other = self.before.filter(|_| turn && (self.asked || asks || talk));
        reopened
            .and_then(|_| by(Rule::GoesOn, Source::Last, self.last))
            .or_else(|| by(Rule::Colon, Source::Introduced, self.introduced))
            .or_else(|| by(Rule::Turn, Source::Before, other))
            .or_else(|| by(Rule::Turn, Source::Last, self.last.filter(|_| turn && !answers)))
    }
}

impl Inherited {
    /// Notes who spoke last, in a `short` line of talk or in more. A line by nobody known is an answer to the one before; prose
    /// without quotations ends a talk.
    fn take_turn(&mut self, kept: Option<Kept>, short: bool) {
        let other = |a: &Kept, b: &Kept| a.person != b.person || a.person == 0 && a.speaker != b.speaker;
        let goes_on = if short { self.turns.saturating_add(1) } else { 0 };
        (self.before, self.turns) = match (self.last, kept) {
            (Some(last), Some(kept)) if other(&last, &kept) => (Some(last), goes_on),
            (Some(_), Some(_)) => (self.before, u8::from(short)),
            (Some(last), None) if short => (Some(last), goes_on),
            (None, Some(_)) => (None, goes_on),
            _ => (None, 0),
        };
        self.last = kept;
    }
}

/// A speaker who was named only in a later paragraph of the speech.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Late {
    group: u32,
    pub(crate) person: u32,
    pub(crate) span: Span,
}

/// Who spoke last, who is to speak, whose speech may go on.
#[derive(Clone, Debug, Default)]
pub(crate) struct Carried {
    pub(crate) inherited: Inherited,
    /// The group of the last quotation, where nobody is known to have spoken it yet.
    unspoken: Option<u32>,
    /// Those who were named only in a later paragraph of their speech.
    late: Vec<Late, LATE>,
}

/// What was read of a block that begins at byte `base`.
pub(crate) struct Read<'b> {
    pub(crate) text: &'b str,
    pub(crate) base: usize,
    pub(crate) tokens: Slice<'b>,
    pub(crate) found: &'b Found,
    pub(crate) made: &'b Attributions,
}

/// The most bytes of a paragraph that is a line of talk behind as many others: of longer ones one may go on from the one before.
fn turn_bytes(turns: u8) -> usize {
    if turns > 2 { 360 } else { 120 }
}

/// Whether a report introduces its speaker (`said Ann Poe, a teacher`, `Bo Lee, 40, said`, `coach Cy Orr said`): what follows is no
/// talk with the one before.
fn is_introduced(tokens: Slice<'_>, made: &Attribution) -> bool {
    let Some(speaker) = made.speaker() else { return false };
    let (first, behind) = (tokens.before(speaker.start), tokens.before(speaker.end));
    let at = |at: usize| tokens.get(at);
    let describes = |t: Token<'_>| t.is_number() || t.is(class::DETERMINER);
    let apposed = at(behind).is_some_and(|t| t.is_sign(&[','])) && at(behind + 1).is_some_and(describes);
    let plain = |t: Token<'_>| !t.capital() && !t.is(class::DETERMINER.and(class::POSSESSIVE));
    let named = behind.checked_sub(1).filter(|last| *last > first).and_then(at).is_some_and(|t| t.capital());
    let role = named && at(first).is_some_and(plain);
    apposed || role
}

/// Whether a paragraph is a line of talk, behind `turns` others: short, and a quotation opens it, or closes it behind what
/// somebody does. One by nobody known holds nothing else.
fn is_turn(read: &Read<'_>, turns: u8) -> bool {
    let (Some(first), Some(made)) = (read.found.first(), read.made.first()) else { return false };
    let written = |text: Option<&str>| text.is_some_and(|text| text.contains(char::is_alphabetic));
    let opens = !written(read.text.get(..first.span().start));
    let acts = || made.rule == Rule::Before && made.cue().is_none();
    let alone = || opens && !written(read.text.get(first.span().end..));
    let talks = if made.is_made() { (opens || acts()) && !is_introduced(read.tokens, made) } else { alone() };
    read.text.trim().len() <= turn_bytes(turns) && talks
}

impl Carried {
    /// Remembers what the next paragraph may need. Returns the sentence that introduces a speaker with a colon.
    #[inline(never)] // as `classify`
    pub(crate) fn leave(&mut self, read: &Read<'_>) -> Option<Span> {
        self.name_late(read);
        let marked = || read.made.iter().zip(read.found.iter()).filter(|(_, q)| q.kind != Kind::Indirect);
        let last = marked().rfind(|(a, _)| a.is_made());
        self.inherited.open = last.map(|(_, q)| q.group);
        let prose = read.text.trim_end();
        if last.is_some() || prose.contains(char::is_alphabetic) {
            let kept = last.and_then(|(a, _)| self.keep(a, read.base));
            self.inherited.take_turn(kept, is_turn(read, self.inherited.turns));
            let asks = |q: &Quoted| q.content().of(read.text).trim_end().ends_with('?');
            self.inherited.asked = last.is_some_and(|(_, q)| asks(q));
        }
        let spoken = |group| marked().any(|(a, q)| q.group == group && a.is_made());
        let outer = marked().rfind(|(_, q)| q.depth == 0);
        self.unspoken = outer.map(|(_, q)| q.group).filter(|&g| !spoken(g));
        let introduction = if prose.ends_with(':') { self.introduction(read) } else { None };
        self.inherited.introduced = introduction.and_then(|a| self.keep(&a, read.base));
        introduction.and_then(|a| a.frame())
    }

    /// Who the sentence with a colon at the end of a block says is to speak.
    fn introduction(&self, read: &Read<'_>) -> Option<Attribution> {
        let after = read.found.iter().rfind(|q| q.kind != Kind::Indirect).map_or(0, |q| q.span().end);
        let tokens = read.tokens.range(read.tokens.before(after), read.tokens.len());
        let ended = |at: &usize| tokens.get(*at).is_some_and(|t| t.ends());
        let start = (0..tokens.len().saturating_sub(1)).rev().find(ended).map_or(0, |at| at + 1);
        of_sentence(tokens.range(start, tokens.len()), true)
    }

    /// An attribution for later blocks: offsets in the document.
    fn keep(&self, attribution: &Attribution, base: usize) -> Option<Kept> {
        if attribution.source() != Source::Here {
            return self.inherited.kept(attribution.source());
        }
        let speaker = attribution.speaker()?.shifted(base);
        let cue = attribution.cue().map(|cue| Cue { span: cue.span.shifted(base), ..cue });
        Some(Kept { speaker, cue, person: attribution.person })
    }

    /// Notes the speaker of a speech whose earlier paragraphs did not name one.
    fn name_late(&mut self, read: &Read<'_>) {
        let Some(group) = self.unspoken else { return };
        let named = read.found.iter().zip(read.made).find(|(q, a)| q.group == group && a.speaker().is_some());
        let Some((attribution, span)) = named.and_then(|(_, a)| Some((a, a.speaker()?))) else { return };
        if self.late.is_full() {
            fixed::remove(&mut self.late, 0);
        }
        let _ = self.late.push(Late { group, person: attribution.person, span: span.shifted(read.base) });
    }

    /// The speaker of a group that was named only in a later paragraph.
    pub(crate) fn late(&self, group: u32) -> Option<Late> {
        self.late.iter().find(|late| late.group == group).copied()
    }
}
