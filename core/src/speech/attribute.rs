//! Who spoke a quotation, by rules on the words around it. The first rule that finds a speaker wins.
//!
//! 1. *Label* (`block`): what stands before a colon in a transcript, before the words or between their marks.
//! 2. *Strong head*: a cue right before the mark (`X said, "`), or before what says where and when.
//! 3. *Tail*, where the quotation breaks off or asks (`," said X`); *head* where it goes on with the writer's sentence; then the
//!    other of the two. On either side what names a source without a verb (*according to*).
//! 4. *Colon*: who is signed behind a dash ahead of a colon, else the subject of what leads up to it. *Signed*: a name after a dash.
//! 5. *Goes on*: the speaker of the quotation before in the paragraph, or of the one that a new paragraph reopens.
//! 6. *Colon* of the paragraph before; *before*: who the sentence before says spoke.
//! 7. *Turn*: in a paragraph that is all quotation the last speaker of the one before, or the one before that where one of the
//!    two asks.

use crate::Confidence;
use crate::span::Span;
use crate::speech::attribution::Attribution;
use crate::speech::clause::Clause;
use crate::speech::cue::{
    agent, cue_at, earlier_subject, is_cue, is_passive, sentence_subject, subject_after, subject_before,
    time_phrase,
};
use crate::speech::order::closed_by;
use crate::speech::phrase::{Phrase, beginning_at, ending_at, is_named, with_complement};
use crate::speech::source::{Source, source_beside, source_by};
use crate::speech::{Cue, Rule};
use crate::text::token::{Slice, Token};
use crate::words::speech::class;
use crate::words::{CueClass, SpeechWords, Tags};

/// What lies around one quotation, in the block.
pub(crate) struct Beside<'t> {
    pub(crate) text: &'t str,
    pub(crate) words: &'t SpeechWords,
    /// The quotation's words, without marks.
    pub(crate) content: Span,
    /// The writer's words before it in the sentence; empty where it begins one.
    pub(crate) head: Clause<'t>,
    /// Those after it in the sentence.
    pub(crate) tail: Clause<'t>,
}

impl Beside<'_> {
    /// By the rules on the sentence of the quotation.
    pub(crate) fn attribute(&self) -> Option<Attribution> {
        let (head, tail) = (&self.head, &self.tail);
        if self.is_heard() {
            return self.tailed(tail).or_else(|| self.signed(tail)).map(|a| self.framed(a));
        }
        let strong = strong_cue(head).and_then(|cue| self.headed(head, cue));
        if let Some(strong) = strong {
            return Some(self.framed(strong.sure(Confidence::Medium)));
        }
        let closed = if head.verb_second() { self.closed(head, tail) } else { None };
        if closed.is_some() {
            return closed.map(|a| self.framed(a));
        }
        let introduced = head.len().checked_sub(1).is_some_and(|last| head.is_sign(last, &[':']));
        let comma = self.content.of(self.text).trim_end().ends_with(',')
            || tail.stops_outside() && tail.is_sign(0, &[',']);
        // `called it “late,” and Vos called it “a joke”`: what follows tells of the next.
        // `whom Vos accused of “lying,” denied`: so does what follows words that a preposition governs.
        let hangs = || {
            let last = head.len().checked_sub(1);
            last.is_some_and(|last| head.is(last, class::PREPOSITION) && !head.is(last, class::INFINITIVE))
                && is_cue(tail, 0)
        };
        let governed =
            || (tail.is(0, class::CONJUNCTION) || hangs()) && (0..head.len()).any(|at| is_cue(head, at));
        let tail_first = head.is_empty() || self.breaks_off() && (comma || !introduced) && !governed();
        let sides: [&dyn Fn() -> Option<Attribution>; 2] = [&|| self.tailed(tail), &|| self.in_head(head)];
        let (first, second) = if tail_first { (sides[0], sides[1]) } else { (sides[1], sides[0]) };
        self.dangling(head, tail)
            .or_else(first)
            .or_else(second)
            .or_else(|| if head.verb_second() { self.worded(head, tail) } else { None })
            .or_else(|| self.led_up_to(head))
            .or_else(|| self.signed(tail))
            .map(|a| self.framed(a))
    }

    /// With the side of the sentence on which speaker and cue stand.
    fn framed(&self, attribution: Attribution) -> Attribution {
        let place = attribution.cue().map(|cue| cue.span).or(attribution.speaker());
        let sides = [self.head, self.tail].into_iter().filter_map(|side| side.whole());
        let frame = sides.into_iter().find(|side| place.is_some_and(|p| side.contains(p)));
        attribution.framed(frame)
    }

    /// A name after a dash and nothing else: a signature (`“…” — Ann Poe, Boston`).
    fn signed(&self, tail: &Clause<'_>) -> Option<Attribution> {
        let dash = tail.is_sign(0, &['—', '–', '―', '-', '~']);
        let name = if dash { beginning_at(tail, 1)? } else { return None };
        let ends = tail.get(name.last + 1).is_none_or(|t| t.is_sign(&[',', '.', '(', ';']));
        let signed = is_named(tail, name) && ends;
        let speaker = tail.span(name.first, name.last).filter(|_| signed)?;
        Some(Attribution::new(Rule::Signed, speaker, None).sure(Confidence::Medium))
    }

    /// Whether the quotation ends as one does before its attribution: with a comma, a question, a dash.
    pub(crate) fn breaks_off(&self) -> bool {
        let content = self.content.of(self.text).trim_end();
        content.ends_with([',', '?', '!', '—', '–', '…', '-']) || self.tail.is_sign(0, &[','])
    }

    /// Whether it stands where a title does: behind a word that introduces no speech, in the middle of a sentence
    /// (`the star of “Long Tide,” left`).
    pub(crate) fn is_mid_sentence(&self) -> bool {
        let head = &self.head;
        let Some(last) = head.len().checked_sub(1) else { return false };
        let word = head.get(last).is_some_and(|t| t.is_letters() || t.possessive());
        word && !is_cue(head, last) && !head.is(last, class::THAT)
    }

    /// Whether a colon leads up to it from who heard it: nobody says there who spoke (`The jury was told: “`).
    #[inline]
    pub(crate) fn is_heard(&self) -> bool {
        let colon = self.head.len().checked_sub(1).filter(|&last| self.head.is_sign(last, &[':']));
        colon.is_some_and(|colon| hears_at(&self.head, self.words, colon))
    }

    /// Whether a cue and a colon introduce it (`The fire service tweeted: “Avoid the High Street.”`).
    pub(crate) fn is_introduced(&self) -> bool {
        let head = &self.head;
        let colon = head.len().checked_sub(1).filter(|&last| head.is_sign(last, &[':']));
        colon.and_then(|colon| colon.checked_sub(1)).is_some_and(|cue| is_cue(head, cue))
    }

    fn found(
        &self,
        clause: &Clause<'_>,
        phrase: Option<Phrase>,
        cue: usize,
        rule: Rule,
    ) -> Option<Attribution> {
        let phrase = phrase?;
        let speaker = clause.span(phrase.first, phrase.last)?;
        Some(Attribution::new(rule, speaker, Some(cue_at(clause, cue))))
    }

    /// The subject of the cue in the words before.
    fn headed(&self, head: &Clause<'_>, cue: usize) -> Option<Attribution> {
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
    fn in_head(&self, head: &Clause<'_>) -> Option<Attribution> {
        let according = self.according(head);
        if according.is_some() {
            return according;
        }
        (0..head.len()).rev().filter(|&at| is_cue(head, at)).find_map(|cue| self.headed(head, cue))
    }

    /// The subject of a sentence whose verb ends it behind the quotation.
    fn closed(&self, head: &Clause<'_>, tail: &Clause<'_>) -> Option<Attribution> {
        let (phrase, verb) = closed_by(head, tail)?;
        let phrase = phrase?;
        let cue = Cue { span: verb.span(), class: verb.tags().cue_class(), ..Cue::default() };
        Some(Attribution::new(Rule::Head, head.span(phrase.first, phrase.last)?, Some(cue)))
    }

    /// By a noun for what is said right before the quotation: the subject behind it (`Mit den Worten „…“ ging sie`).
    fn worded(&self, head: &Clause<'_>, tail: &Clause<'_>) -> Option<Attribution> {
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
    fn dangling(&self, head: &Clause<'_>, tail: &Clause<'_>) -> Option<Attribution> {
        let opens = head.is(0, class::CUE_PARTICIPLE) && is_cue(head, 0) && !self.is_ended();
        let start = (0..tail.len()).find(|&i| !tail.is_sign(i, &[',', '—', '–', '-', ')']))?;
        let subject = if opens { beginning_at(tail, start)? } else { return None };
        let speaker = tail.span(subject.first, subject.last)?;
        Some(Attribution::new(Rule::Head, speaker, Some(cue_at(head, 0))))
    }

    /// A cue in the words after: the one right there with its subject behind it, else the first that has one before it, else the
    /// one that closes the sentence.
    fn tailed(&self, tail: &Clause<'_>) -> Option<Attribution> {
        let start = (0..tail.len()).find(|&i| !tail.is_sign(i, &BETWEEN))?;
        let beside = source_beside(tail, self.text, self.words, start);
        if let Some(source) = beside {
            return sourced(tail, &source);
        }
        let begins =
            (start..tail.len()).find(|&i| !tail.get(i).is_some_and(|t| t.is_filler())).unwrap_or(start);
        if is_cue(tail, begins) && !tail.is(begins, class::CUE_PARTICIPLE) {
            let inverted = subject_after(tail, begins);
            // `said she was late`: a clause of its own, by who stands before the quotation
            let clause =
                |p: Phrase| tail.is(p.first, class::SUBJECT) && tail.is(p.last + 1, class::AUXILIARY);
            if inverted.is_some_and(clause) {
                return None;
            }
            if let Some(found) = self.found(tail, inverted, begins, Rule::Tail) {
                return Some(found.sure(Confidence::High));
            }
        }
        if let Some(found) = self.inverted(tail, begins) {
            return Some(found);
        }
        if !self.breaks_off() && !self.tail_reads_on(tail, start) {
            return None;
        }
        self.within(tail, start).or_else(|| self.closing(tail, start))
    }

    /// The first cue in the words after from `start` on that has a subject before it.
    fn within(&self, tail: &Clause<'_>, start: usize) -> Option<Attribution> {
        let mut cues = (start + 1..tail.len()).filter(|&at| is_cue(tail, at) && !is_passive(tail, at));
        let fresh = self.starts_afresh(tail, start);
        let fits = |p: Phrase, at: usize| {
            let beside = p.last + 2 >= at || tail.is_sign(p.last + 1, &[',']);
            p.first >= start && p.last < at && (!fresh || p.first == start && beside)
        };
        let subject = |at: usize| Some((at, subject_before(tail, at).filter(|p| fits(*p, at))?));
        let (cue, subject) = cues.find_map(subject)?;
        // `a woman who answered the door told us`: the verb of who stands before the relative clause follows it
        let relative = tail.is(subject.first, class::RELATIVE);
        let who = subject.first.checked_sub(1).filter(|_| relative).and_then(|end| ending_at(tail, end));
        let main = who.filter(|who| who.first == start).and_then(|who| Some((cues.next()?, who)));
        let (cue, subject) = main.unwrap_or((cue, subject));
        let confidence = if subject.first == start { Confidence::High } else { Confidence::Medium };
        Some(self.found(tail, Some(subject), cue, Rule::Tail)?.sure(confidence))
    }

    /// The attribution that closes the sentence, behind a comma (`stops for “anyone” by the canal, said Poe`).
    fn closing(&self, tail: &Clause<'_>, start: usize) -> Option<Attribution> {
        let finite = |at: usize| is_cue(tail, at) && !tail.is(at, class::CUE_PARTICIPLE);
        let ends = |at: usize| tail.get(at).is_none_or(|t| t.is_sign(&[',', '.', ';']));
        let named = |phrase: &Phrase| is_named(tail, *phrase) && ends(phrase.last + 1);
        let comma = |at: usize| tail.is_sign(at, &[',']);
        let (cue, subject) = (start..tail.len()).filter(|&at| comma(at)).find_map(|at| {
            if finite(at + 1) {
                return Some((at + 1, subject_after(tail, at + 1).filter(named)?));
            }
            let subject = beginning_at(tail, at + 1)?;
            let cue = subject.last + 1;
            let last = (cue + 1..tail.len())
                .find(|&at| !time_phrase(tail, at))
                .is_none_or(|at| tail.is_sign(at, &['.']));
            (last && finite(cue)).then_some((cue, subject))
        })?;
        self.found(tail, Some(subject), cue, Rule::Tail).map(|found| found.sure(Confidence::Medium))
    }

    /// Whether one does.
    pub(crate) fn is_closed(&self) -> bool {
        self.closing(&self.tail, 0).is_some()
    }

    /// Any verb at `begins` with a subject behind it, where the quotation fills the place before the verb (`„Ja“, strahlte sie`).
    fn inverted(&self, tail: &Clause<'_>, begins: usize) -> Option<Attribution> {
        let fills = tail.verb_second() && self.head.is_empty() && begins == 1 && tail.is_sign(0, &[',']);
        let verb =
            tail.get(begins).filter(|t| fills && t.is_letters() && !t.capital() && t.tags() == Tags(0))?;
        let subject = subject_after(tail, begins)?;
        let cue = Cue { span: verb.span(), ..Cue::default() };
        Some(Attribution::new(Rule::Tail, tail.span(subject.first, subject.last)?, Some(cue)))
    }

    /// Whether the quotation ends with a point.
    fn is_ended(&self) -> bool {
        self.content.of(self.text).trim_end().ends_with('.')
    }

    /// Whether the words after belong to the quotation's sentence, in small letters.
    fn tail_reads_on(&self, tail: &Clause<'_>, start: usize) -> bool {
        !self.is_ended() || tail.get(start).is_some_and(|t| !t.capital())
    }

    /// Whether the words after begin a sentence of their own, as after `?”`: only an attribution right there counts then.
    fn starts_afresh(&self, tail: &Clause<'_>, start: usize) -> bool {
        let ended = self.content.of(self.text).trim_end().ends_with(['.', '?', '!']);
        ended && tail.get(start).is_some_and(|t| t.capital())
    }

    /// `according to X` anywhere in the words before.
    fn according(&self, clause: &Clause<'_>) -> Option<Attribution> {
        let by = (0..clause.len()).rev().find_map(|at| source_by(clause, self.text, self.words, at));
        sourced(clause, &by.or_else(|| self.source_between(clause))?)
    }

    /// A source by everyday words that stands between commas (`Die Kritik, so Weber, sei „haltlos“`).
    fn source_between(&self, clause: &Clause<'_>) -> Option<Source> {
        let commas = (1..clause.len()).filter(|&at| clause.verb_second() && clause.is_sign(at - 1, &[',']));
        let mut sources = commas.filter_map(|at| source_beside(clause, self.text, self.words, at));
        sources.find(|source| clause.is_sign(source.last() + 1, &[',']))
    }

    /// The subject of a clause that ends with a colon, whatever its verb.
    fn led_up_to(&self, head: &Clause<'_>) -> Option<Attribution> {
        let colon = head.len().checked_sub(1).filter(|&last| head.is_sign(last, &[':']))?;
        let subject = signed_ahead(head, colon)
            .or_else(|| earlier_subject(head, colon))
            .or_else(|| sentence_subject(head))?;
        Some(Attribution::new(Rule::Colon, head.span(subject.first, subject.last)?, None))
    }
}

/// What a source without a verb says of who speaks.
pub(crate) fn sourced(clause: &Clause<'_>, source: &Source) -> Option<Attribution> {
    let speaker = clause.span(source.speaker.first, source.speaker.last)?;
    let cue = clause.span(source.cue.first, source.cue.last).map(|span| Cue { span, ..Cue::default() });
    Some(Attribution::new(Rule::According, speaker, cue).sure(Confidence::Medium))
}

/// Whether the subject of the sentence hears what is said, by the verb behind it or by that before `end` (`A court heard that Vos fled`,
/// `Vos fled, the jury was told`).
#[inline(never)] // a colon is rare
fn hears_at(clause: &Clause<'_>, words: &SpeechWords, end: usize) -> bool {
    let hears = |at: usize| {
        let told = || {
            clause.cue_class(at) == Some(CueClass::Tell)
                && is_passive(clause, at)
                && !clause.is(at + 1, class::BY)
        };
        clause.is_one_of(at, words.hears) || told()
    };
    let verb = || {
        let subject = sentence_subject(clause).filter(|subject| subject.last < end)?;
        (subject.last + 1..end).find(|&at| !clause.get(at).is_some_and(|t| t.is_filler()))
    };
    end.checked_sub(1).is_some_and(hears) || verb().is_some_and(hears)
}

/// Whether a sentence tells what somebody heard (`A court heard that Vos fled.`).
pub(crate) fn is_hearing(sentence: Slice<'_>, words: &SpeechWords) -> bool {
    let clause = Clause::ending(sentence);
    hears_at(&clause, words, clause.len())
}

/// What may stand between a quotation and its attribution; a mark is one that was left over.
const BETWEEN: [char; 10] = [',', '—', '–', '-', ')', '.', '\'', '’', '"', '”'];

/// A name between a dash and the colon at `colon` (`Turnout falls again — Ann Poe: “`).
fn signed_ahead(head: &Clause<'_>, colon: usize) -> Option<Phrase> {
    let name = ending_at(head, colon.checked_sub(1)?)?;
    let dash = name.first.checked_sub(1).is_some_and(|at| head.is_sign(at, &['—', '–', '-']));
    (dash && is_named(head, name)).then_some(name)
}

/// The cue that says what the one at `cue` tells of: `said the firm had shown “no remorse”`, `said he felt “sick”`, `says the bank holds
/// shares in “a good firm”` are the words of who said it.
fn embedding(head: &Clause<'_>, cue: usize) -> Option<usize> {
    let class = head.cue_class(cue);
    let far = || {
        let word = |at: usize| head.get(at).is_some_and(|t| !t.is_any_sign() && !t.is(class::THAT));
        (cue + 1..head.len()).any(word)
    };
    let may_tell =
        matches!(class, Some(CueClass::Show | CueClass::Think)) || head.is(cue, class::CUE_WEAK) && far();
    if !may_tell {
        return None;
    }
    let subject = subject_before(head, cue).filter(|subject| subject.last < cue)?;
    let himself = head.is(subject.first, class::SUBJECT) && subject.first == subject.last;
    // `said the judge found “no evidence”` gives the judge's words
    let perfect = || (subject.last + 1..cue).any(|at| head.is(at, class::AUXILIARY));
    let told = match class {
        Some(CueClass::Show) => perfect(),
        Some(CueClass::Think) => himself,
        _ => true,
    };
    if !told {
        return None;
    }
    let opens =
        if head.is(subject.first, class::THAT) { subject.first } else { subject.first.checked_sub(1)? };
    // `said on Monday that he felt`
    let passed = |at: &usize| !head.is(*at, class::THAT) && !time_phrase(head, *at);
    let last = (0..=opens).rev().find(passed)?;
    let says = |at: usize, class: CueClass| {
        head.cue_class(at) == Some(class) && is_cue(head, at) && !is_passive(head, at)
    };
    // `told Vos he had shown “no remorse”`
    let over_hearer = || {
        let hearer = ending_at(head, last).filter(|_| class == Some(CueClass::Show))?;
        hearer.first.checked_sub(1).filter(|&at| says(at, CueClass::Tell))
    };
    Some(last).filter(|&at| says(at, CueClass::Say)).or_else(over_hearer)
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

/// Whether the cue is a participle right before the quotation that calls something by it, as in a passive without its auxiliary (`the
/// offer, described as “late” by Poe`).
fn is_reduced(head: &Clause<'_>, cue: usize) -> bool {
    let end = if head.is(cue + 1, class::AS) { cue + 2 } else { cue + 1 };
    calls(head, cue) && end == head.len()
}

/// Who calls something so, where that stands right before (`the bill Poe called “a gift”`): a verb that calls needs an object.
fn who_calls(head: &Clause<'_>, cue: usize, phrase: Phrase) -> Phrase {
    const OTHER: Tags =
        class::DETERMINER.and(class::POSSESSIVE).and(class::TITLE).and(class::ADJECTIVE).and(class::PARTICLE);
    let object = |t: Token<'_>| t.is_letters() && !t.capital() && !t.is(OTHER) && !t.possessive();
    let known = || {
        phrase
            .first
            .checked_sub(1)
            .is_some_and(|before| head.is(before, class::CONJUNCTION.and(class::RELATIVE).and(class::THAT)))
    };
    let names = |t: Token<'_>| t.is_name() || t.is(class::ROLE) && t.is(class::PLURAL);
    let mut first = phrase.last + 1;
    while first > phrase.first && head.get(first - 1).is_some_and(names) {
        first -= 1;
    }
    // `the actor Poe` is one, `the man police called “late”` are two
    let role = |t: Token<'_>| head.is(first, class::PLURAL) || !t.is(class::ROLE);
    let apart = first > phrase.first
        && first <= phrase.last
        && head.get(first - 1).is_some_and(|t| object(t) && role(t));
    let owned = is_reduced(head, cue)
        && head.is(phrase.first, class::DETERMINER)
        && !head.is(phrase.first, class::THAT);
    if owned && apart && !known() { Phrase { first, last: phrase.last } } else { phrase }
}

/// Whether the cue is a past form that calls something by a name.
fn calls(head: &Clause<'_>, cue: usize) -> bool {
    head.is(cue, class::CUE) && head.cue_class(cue) == Some(CueClass::Call)
}

/// The subject behind a cue where nothing else follows before the quotation (`In other words, explained Poe: “`).
fn inverted_at_end(head: &Clause<'_>, cue: usize) -> Option<Phrase> {
    let subject = subject_after(head, cue)?;
    let mut rest = subject.last + 1..head.len();
    // `The ad, which ran in May, says Vos “lied”` has another subject, ahead of the parenthesis
    let parted = (0..cue).filter(|&at| head.is_sign(at, &[','])).count() > 1;
    let ended = !(rest.is_empty() && parted) && rest.all(|at| head.is_sign(at, &[',', ':']));
    (ended && is_named(head, subject)).then_some(subject)
}

/// The cue that stands right before the mark, apart from a comma, a colon or `that`; or from what says where and when, where
/// a comma or a colon closes that (`said during the debate last week, “`).
fn strong_cue(head: &Clause<'_>) -> Option<usize> {
    const NEAR: usize = 8;
    let end = head.len().checked_sub(1)?;
    let mut last = end;
    while head.is_sign(last, &[',', ':', '(']) || head.is(last, class::THAT) {
        last = last.checked_sub(1)?;
    }
    if is_cue(head, last) {
        return Some(last);
    }
    const OTHER: Tags =
        class::AUXILIARY.and(class::SUBJECT).and(class::CONJUNCTION).and(class::RELATIVE).and(class::THAT);
    let closed = head.is_sign(end, &[',', ':']);
    let passed =
        |at: &usize| head.get(*at).is_some_and(|t| is_cue(head, *at) || !t.is_any_sign() && !t.is(OTHER));
    let cue = (0..=last).rev().take(NEAR).take_while(passed).find(|&at| is_cue(head, at))?;
    let adverbial = head.is(cue + 1, class::PREPOSITION.and(class::TIME).and(class::ADVERB))
        || head.get(cue + 1).is_some_and(|t| t.adverb());
    (closed && adverbial && !head.is(cue, class::CUE_WEAK)).then_some(cue)
}

/// Who a sentence without marks says spoke: the subject of its last cue, or of the sentence where `or_subject` allows.
pub(crate) fn of_sentence(sentence: Slice<'_>, or_subject: bool) -> Option<Attribution> {
    let clause = Clause::ending(sentence);
    let found =
        (0..clause.len()).filter(|&at| is_cue(&clause, at) && !is_passive(&clause, at)).find_map(|cue| {
            let phrase = subject_before(&clause, cue)?;
            Some((clause.span(phrase.first, phrase.last)?, cue_at(&clause, cue)))
        });
    let (speaker, cue) = match found {
        Some((speaker, cue)) => (speaker, Some(cue)),
        None if or_subject => {
            let phrase = sentence_subject(&clause)?;
            (clause.span(phrase.first, phrase.last)?, None)
        }
        None => return None,
    };
    Some(Attribution::new(Rule::Before, speaker, cue).framed(Clause::of(sentence).whole()))
}

/// Whether an attribution stands right at the start of `tail`: `said X`, or `X said`.
pub(crate) fn attribution_follows(tail: Slice<'_>) -> bool {
    attributed_at(&Clause::beginning(tail)).is_some()
}

/// The same, where it names who spoke and nothing but its sentence stands in `tail`.
pub(crate) fn attribution_ends(tail: Slice<'_>) -> bool {
    let clause = Clause::beginning(tail);
    let last = clause.len().saturating_sub(1);
    let whole = clause.len() == tail.len() && !(0..last).any(|at| clause.get(at).is_some_and(|t| t.ends()));
    whole && attributed_at(&clause).is_some_and(|subject| is_named(&clause, subject))
}

/// The subject of the attribution at the start of `clause`.
fn attributed_at(clause: &Clause<'_>) -> Option<Phrase> {
    let finite = |at: usize| is_cue(clause, at) && !clause.is(at, class::CUE_PARTICIPLE.and(class::CUE_WEAK));
    if finite(0) {
        return subject_after(clause, 0);
    }
    beginning_at(clause, 0).filter(|subject| finite(subject.last + 1))
}
