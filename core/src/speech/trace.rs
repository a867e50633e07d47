//! From a speaker as written to the fullest name.

use heapless::Vec;

use crate::quote::Found;
use crate::span::Span;
use crate::speech::Speaker;
use crate::speech::block::Attributions;
use crate::speech::clause::{Clause, Token};
use crate::speech::mention::{Gender, Mention, Mentions};
use crate::speech::names::Names;
use crate::text::fold::hash;
use crate::words::SpeechWords;
use crate::words::speech::class;

/// The mentions of a block that are kept for looking up its speakers; later ones push out the first.
const MENTIONS_KEPT: usize = 64;

/// A mention, and whom it names.
#[derive(Clone, Copy, Debug)]
struct Placed {
    span: Span,
    number: u32,
    possessive: bool,
}

/// The speakers of a block's quotations, in the same order.
pub(crate) type Speakers = Vec<Option<Speaker>, { crate::limits::QUOTATIONS_IN_BLOCK }>;

/// Reads the names of the block into the memory and writes each speaker with the name it stands for.
pub(crate) fn trace(
    text: &str,
    base: usize,
    found: &Found,
    made: &Attributions,
    names: &mut Names,
    words: &SpeechWords,
    speakers: &mut Speakers,
) {
    let mut tracer = Tracer { text, base, words, names, placed: Vec::new() };
    let mut order: Vec<usize, { crate::limits::QUOTATIONS_IN_BLOCK }> = (0..made.len()).collect();
    order.sort_unstable_by_key(|&n| made.get(n).and_then(|a| a.speaker).map_or(0, |s| s.start));
    speakers.clear();
    speakers.extend(made.iter().map(|_| None));
    let mut mentions = Mentions::of(text, Span::new(0, text.len()), words);
    let mut held = None;
    for number in order {
        let Some((attribution, span)) = made.get(number).and_then(|a| Some((a, a.speaker?))) else {
            continue;
        };
        if attribution.carried {
            let name = tracer.names.fullest(attribution.person);
            if let Some(slot) = speakers.get_mut(number) {
                *slot = Some(Speaker { span, name, number: attribution.person });
            }
            continue;
        }
        // Names before the speaker, and in it, are known when it is traced; later ones are not.
        while let Some(mention) = held.take().or_else(|| mentions.next()) {
            if mention.span.start >= span.end {
                held = Some(mention);
                break;
            }
            tracer.place(&mention, found);
        }
        let traced = tracer.speaker(span);
        if let Some(slot) = speakers.get_mut(number) {
            *slot = Some(traced);
        }
    }
    while let Some(mention) = held.take().or_else(|| mentions.next()) {
        tracer.place(&mention, found);
    }
}

struct Tracer<'t> {
    text: &'t str,
    /// Where the block begins in the document: the memory of names counts from there.
    base: usize,
    words: &'t SpeechWords,
    names: &'t mut Names,
    placed: Vec<Placed, MENTIONS_KEPT>,
}

impl Tracer<'_> {
    fn place(&mut self, mention: &Mention, found: &Found) {
        let mut mention = *mention;
        // Whom a quotation talks about is not who the writer's next `he` is.
        let quoted = found.iter().any(|q| q.content().contains(mention.span));
        mention.subject &= !quoted;
        let kept = Mention {
            span: mention.span.shifted(self.base),
            titled: mention.titled.shifted(self.base),
            ..mention
        };
        let number = self.names.note(&kept);
        if self.placed.is_full() {
            self.placed.remove(0);
        }
        let _ = self.placed.push(Placed { span: mention.span, number, possessive: mention.possessive });
    }

    /// The speaker written at `span`.
    fn speaker(&mut self, span: Span) -> Speaker {
        let number = self.number(span);
        if let Some(number) = number {
            self.names.spoke(number, span.start + self.base);
        }
        let name = number.and_then(|n| self.names.fullest(n));
        Speaker { span, name, number: number.unwrap_or(0) }
    }

    fn number(&mut self, span: Span) -> Option<u32> {
        let clause = Clause::ending(self.text, span, self.words);
        let first = clause.get(0)?;
        let last = clause.get(clause.len().checked_sub(1)?)?;
        if first.is(class::SUBJECT.and(class::OBJECT)) && clause.len() == 1 && !first.is_name() {
            let gender = Gender::of(first.tags);
            return if gender == Gender::Unknown {
                None
            } else {
                self.names.pronoun(gender, span.start + self.base)
            };
        }
        if first.is(class::RELATIVE) {
            return None;
        }
        self.named(span, &clause).or_else(|| self.office(&clause, last))
    }

    /// The name in the phrase: one that ends it and hangs on no preposition, or the source of a message.
    fn named(&self, span: Span, clause: &Clause) -> Option<u32> {
        let inside = self.placed.iter().rev().find(|p| span.contains(p.span) && !p.possessive)?;
        let before = |t: &&Token| t.span().end <= inside.span.start;
        let tokens = || (0..clause.len()).filter_map(|at| clause.get(at));
        let hangs = tokens().filter(before).any(|t| t.is(class::PREPOSITION) && !t.capital);
        let message = tokens().filter(before).any(|t| t.is(class::CUE_NOUN));
        (!hangs || message).then_some(inside.number)
    }

    /// Whom `the mayor` stands for.
    fn office(&self, clause: &Clause, last: &Token) -> Option<u32> {
        let definite = clause.is(0, class::DETERMINER) && last.is(class::ROLE.and(class::TITLE));
        if definite { self.names.office(hash(last.word.of(self.text))) } else { None }
    }
}
