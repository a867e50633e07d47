//! Cue and speaker in the words before a quotation.

use crate::speech::attribute::Beside;
use crate::speech::attribute::calling::{calls, is_reduced, who_calls};
use crate::speech::attribute::telling::embedding;
use crate::speech::attribution::Attribution;
use crate::speech::clause::Clause;
use crate::speech::cue::{agent, cue_at, is_cue, is_passive, subject_after, subject_before};
use crate::speech::order::closed_by;
use crate::speech::phrase::{Phrase, beginning_at, is_named, with_complement};
use crate::speech::{Cue, Rule};
use crate::words::Tags;
use crate::words::speech::class;

impl Beside<'_> {
    /// The subject of the cue in the words before.
    pub(super) fn headed(&self, head: &Clause<'_>, cue: usize) -> Option<Attribution> {
        if !self.reaches(head, cue) {
            return None;
        }
        if is_reduced(head, cue) && self.tail.is(0, class::BY) {
            return self.agent_behind(head, cue);
        }
        if let Some(outer) = embedding(head, cue) {
            return self.headed(head, outer);
        }
        let opens = (0..cue).all(|at| head.get(at).is_some_and(|t| t.is_filler()));
        let quoted = quoted_object(head, cue);
        let phrase = if quoted.is_some() {
            quoted
        } else if head.verb_second() {
            subject_before(head, cue)
        } else if is_passive(head, cue) || calls(head, cue) && head.is(cue + 1, class::BY) {
            agent(head, cue)
        } else if opens {
            subject_after(head, cue)
        } else {
            let parted = cue.checked_sub(1).is_some_and(|before| head.is_sign(before, &[',']));
            let inverted = if parted { inverted_at_end(head, cue) } else { None };
            inverted.or_else(|| subject_before(head, cue)).map(|subject| who_calls(head, cue, subject))
        };
        self.found(head, phrase, cue, Rule::Head).or_else(|| self.agent_behind(head, cue))
    }

    /// Who is named behind the quotation as acting in a passive before it (`was called “late” by Poe`).
    fn agent_behind(&self, head: &Clause<'_>, cue: usize) -> Option<Attribution> {
        let tail = &self.tail;
        let passive = is_passive(head, cue) || is_reduced(head, cue);
        let agent = (passive && tail.is(0, class::BY)).then(|| beginning_at(tail, 1)).flatten()?;
        Some(Attribution::new(Rule::Head, tail.span(agent.first, agent.last)?, Some(cue_at(head, cue))))
    }

    /// The nearest cue before the quotation that has a subject.
    pub(super) fn in_head(&self, head: &Clause<'_>) -> Option<Attribution> {
        let according = self.according(head);
        if according.is_some() {
            return according;
        }
        (0..head.len()).rev().filter(|&at| is_cue(head, at)).find_map(|cue| self.headed(head, cue))
    }

    /// The subject of a sentence whose verb ends it behind the quotation.
    pub(super) fn closed(&self, head: &Clause<'_>, tail: &Clause<'_>) -> Option<Attribution> {
        let (phrase, verb) = closed_by(head, tail)?;
        let phrase = phrase?;
        let cue = Cue { span: verb.span(), class: verb.tags().cue_class(), ..Cue::default() };
        Some(Attribution::new(Rule::Head, head.span(phrase.first, phrase.last)?, Some(cue)))
    }

    /// By a noun for what is said right before the quotation: the subject behind it (`Mit den Worten „…“ ging sie`).
    pub(super) fn worded(&self, head: &Clause<'_>, tail: &Clause<'_>) -> Option<Attribution> {
        let last = head.len().checked_sub(1).filter(|&last| head.is(last, class::CUE_NOUN))?;
        let verb = (0..tail.len()).find(|&i| tail.get(i).is_some_and(|t| t.is_letters()))?;
        let subject = subject_after(tail, verb)?;
        let fits = is_named(tail, subject) || tail.get(subject.first).is_some_and(|t| t.is_only_subject());
        let cue =
            head.get(last).map(|t| Cue { span: t.span(), class: t.tags().cue_class(), ..Cue::default() });
        fits.then(|| Some(Attribution::new(Rule::Tail, tail.span(subject.first, subject.last)?, cue)))
            .flatten()
    }

    /// Whether a cue with another sense too stands near enough to the quotation to mean it: in the same clause.
    fn reaches(&self, head: &Clause<'_>, cue: usize) -> bool {
        const NEAR: usize = 10;
        let between = cue + 1..head.len();
        let clause_ends = || {
            between.clone().any(|at| {
                head.is_sign(at, &[';']) || head.is(at, class::CONJUNCTION) && head.is_sign(at - 1, &[','])
            })
        };
        // Parted from its particle, a verb counts as weak until that is found.
        let whole = head.verb_second() && head.is(cue, class::CUE_PARTED);
        whole || !head.is(cue, class::CUE_WEAK) || (between.len() <= NEAR && !clause_ends())
    }

    /// A participle that opens the sentence has its subject behind the quotation (`Calling it “a waste,” Poe left`).
    pub(super) fn dangling(&self, head: &Clause<'_>, tail: &Clause<'_>) -> Option<Attribution> {
        let opens = head.is(0, class::CUE_PARTICIPLE) && is_cue(head, 0) && !self.is_ended();
        let start = (0..tail.len()).find(|&i| !tail.is_sign(i, &[',', '—', '–', '-', ')']))?;
        let subject = if opens { beginning_at(tail, start)? } else { return None };
        let speaker = tail.span(subject.first, subject.last)?;
        Some(Attribution::new(Rule::Head, speaker, Some(cue_at(head, 0))))
    }
}

/// Who is quoted, where nothing but a colon or a comma stands behind (`She quoted her grandmother: “`).
fn quoted_object(head: &Clause<'_>, cue: usize) -> Option<Phrase> {
    if head.verb_second() || !head.is(cue, class::QUOTES) || is_passive(head, cue) {
        return None;
    }
    let object = with_complement(head, beginning_at(head, cue + 1)?);
    let introduces = head.is_sign(object.last + 1, &[':', ',']) && object.last + 2 == head.len();
    let somebody = is_named(head, object) || head.is(object.last, class::ROLE);
    (introduces && somebody && !head.is(object.last, class::CUE_NOUN)).then_some(object)
}

/// The subject behind a cue where nothing else follows before the quotation (`In other words, explained Poe: “`).
fn inverted_at_end(head: &Clause<'_>, cue: usize) -> Option<Phrase> {
    let subject = subject_after(head, cue)?;
    let mut rest = subject.last + 1..head.len();
    // `The ad, which ran in May, says Vos “lied”` has another subject, ahead of the parenthesis
    let parted = (0..cue).filter(|&at| head.is_sign(at, &[','])).count() > 1;
    let ended = !(rest.is_empty() && parted) && rest.all(|at| head.is_sign(at, &[',', ':']));
    // `The chancellor, Ann Poe, told MPs: “`: who is told does not speak
    (ended && !head.is(cue, class::ADDRESSES) && is_named(head, subject)).then_some(subject)
}

/// The cue that stands right before the mark, apart from a comma, a colon or `that`; or from what says where and when, where
/// a comma or a colon closes that (`said during the debate last week, “`).
pub(super) fn strong_cue(head: &Clause<'_>) -> Option<usize> {
    const NEAR: usize = 8;
    let end = head.len().checked_sub(1)?;
    let mut last = end;
    while head.is_sign(last, &[',', ':', '(']) || head.is(last, class::THAT) {
        last = last.checked_sub(1)?;
    }
    if is_cue(head, last) {
        return Some(last);
    }
    pub(super) const OTHER: Tags =
        class::AUXILIARY.and(class::SUBJECT).and(class::CONJUNCTION).and(class::RELATIVE).and(class::THAT);
    let closed = head.is_sign(end, &[',', ':']);
    let passed =
        |at: &usize| head.get(*at).is_some_and(|t| is_cue(head, *at) || !t.is_any_sign() && !t.is(OTHER));
    let cue = (0..=last).rev().take(NEAR).take_while(passed).find(|&at| is_cue(head, at))?;
    let adverbial = head.is(cue + 1, class::PREPOSITION.and(class::TIME).and(class::ADVERB))
        || head.get(cue + 1).is_some_and(|t| t.adverb());
    (closed && adverbial && !head.is(cue, class::CUE_WEAK)).then_some(cue)
}
