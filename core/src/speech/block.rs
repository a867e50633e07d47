//! The quotations of one block, each with its attribution.

use crate::Confidence;
use crate::quote::{Form, Found, Kind, Quoted, is_title_shaped};
use crate::span::Span;
use crate::speech::Rule;
use crate::speech::attribute::{Beside, attribution_ends, attribution_follows, is_hearing, of_sentence};
use crate::speech::attribution::{Attribution, Attributions};
use crate::speech::carried::Inherited;
use crate::speech::clause::Clause;
use crate::speech::cue::sentence_subject;
use crate::speech::order::closed_by;
use crate::speech::phrase::{is_named, is_role};
use crate::text::chars::{is_lower, is_space, is_upper};
use crate::text::token::{Slice, Token};
use crate::words::speech::class;
use crate::words::{CueClass, SpeechWords};

/// A block as its quotations are attributed in it.
#[derive(Clone, Copy)]
pub(crate) struct Scene<'t> {
    pub(crate) text: &'t str,
    pub(crate) tokens: Slice<'t>,
    pub(crate) inherited: &'t Inherited,
    pub(crate) words: &'t SpeechWords,
}

/// Finds the speaker of each outermost quotation of a block, and gives quotations of one act of speech one group. Returns whether
/// one that seemed to go on in the next block turned out to end here.
#[inline(never)] // as `classify`
pub(crate) fn attribute(scene: Scene<'_>, found: &mut Found, made: &mut Attributions) -> bool {
    made.clear();
    let mut search = Search { scene, found, made, ended: false };
    for at in 0..search.found.len() {
        search.cut_before_attribution(at);
        let attribution = search.one(at);
        let reported = attribution.is_none() && search.is_reported(at);
        let _ = search.made.push(attribution.unwrap_or_default());
        if let Some(quotation) = search
            .found
            .get_mut(at)
            .filter(|q| attribution.is_none() && q.kind == Kind::Fragment && !reported)
        {
            quotation.kind = Kind::Scare;
        }
    }
    search.ended
}

struct Search<'t> {
    scene: Scene<'t>,
    found: &'t mut Found,
    made: &'t mut Attributions,
    /// Whether a quotation that seemed to go on in the next block ends here.
    ended: bool,
}

impl<'t> Search<'t> {
    /// The attribution of the quotation at `at`, which joins the group of the one before where that goes on.
    fn one(&mut self, at: usize) -> Option<Attribution> {
        let gaps = self.gaps(at)?;
        let quotation = *self.found.get(at)?;
        if quotation.form() == Form::Transcript {
            return label(Clause::of(gaps.head));
        }
        let inside = if quotation.kind.is_speech() { self.label_inside(&quotation) } else { None };
        if let Some(inside) = inside {
            return Some(inside);
        }
        let content = quotation.content();
        let beside = Beside {
            text: self.scene.text,
            words: self.scene.words,
            content,
            head: Clause::ending(gaps.head),
            tail: Clause::beginning(gaps.tail),
        };
        let within = beside.is_mid_sentence();
        let written = content.of(self.scene.text);
        if quotation.kind == Kind::Full && within && is_title_shaped(self.scene.tokens.within(content)) {
            self.found.get_mut(at)?.kind = Kind::Title;
            return None;
        }
        if quotation.kind == Kind::Fragment && self.is_apposed(&gaps, &quotation) {
            self.found.get_mut(at)?.kind = Kind::Title;
            return None;
        }
        let speech = quotation.kind.is_speech();
        // What looks like a title but is cut by commas is an address: `“Oh, Mr. Poe,” she said`.
        let introduced = quotation.kind == Kind::Title && beside.is_introduced();
        let cut =
            quotation.kind == Kind::Title && (introduced || written.matches([',', '!', '?']).count() > 1);
        // A few words in the middle of a sentence are not spoken by who stands behind them.
        let outside = self.scene.tokens.words().stops_outside && beside.tail.is_sign(0, &[',']);
        let passing = quotation.kind == Kind::Fragment
            && within
            && !written.trim_end().ends_with(',')
            && !outside
            && !beside.is_closed();
        let fits = |a: &Attribution| if a.rule == Rule::Tail { !passing } else { speech || introduced };
        let direct = if speech || cut { beside.attribute().filter(fits) } else { None };
        let heard = direct.is_none() && beside.is_heard();
        let direct = direct.or_else(|| if heard { None } else { self.over_names(at, &gaps, beside) });
        let previous = gaps.previous.and_then(|p| self.made.get(p).copied()).filter(Attribution::is_made);
        if let Some(direct) = direct {
            if let Some(quotation) = self.found.get_mut(at).filter(|_| cut) {
                quotation.kind = Kind::Full;
            }
            if gaps.mid_sentence && previous.is_some_and(|p| p.speaker() == direct.speaker()) {
                self.join(at, gaps.previous);
            }
            return Some(direct);
        }
        let acted = gaps
            .before
            .filter(|_| quotation.kind == Kind::Full && gaps.head.is_empty())
            .and_then(|sentence| self.gesture(sentence).or_else(|| self.answer(sentence, &gaps)));
        match previous {
            _ if heard => None,
            Some(_) if acted.is_some() => acted,
            // With nothing between, another answers or asks back.
            Some(_) if gaps.adjacent && (self.asks(&quotation) || self.previous_asks(&gaps)) => None,
            Some(previous)
                if quotation.kind == Kind::Full || gaps.mid_sentence && quotation.kind != Kind::Measure =>
            {
                self.join(at, gaps.previous);
                Some(previous.going_on(gaps.apart))
            }
            previous if quotation.kind == Kind::Fragment && self.is_mood_reported(&gaps) => {
                earlier(gaps.earlier).or(previous.map(|p| p.going_on(gaps.apart)))
            }
            _ if quotation.kind == Kind::Full || gaps.opens_block => self.farther(&gaps, &quotation),
            _ => None,
        }
    }

    /// Whether the quotation ends with a question.
    fn asks(&self, quotation: &Quoted) -> bool {
        quotation.content().of(self.scene.text).trim_end().ends_with('?')
    }

    fn previous_asks(&self, gaps: &Gaps<'_>) -> bool {
        gaps.previous.and_then(|p| self.found.get(p)).is_some_and(|q| self.asks(q))
    }

    /// Whom the block has named, and who does no more in the sentence before than sound or nod (`Weil shrugged. “Not my call.”`).
    fn gesture(&self, sentence: Slice<'_>) -> Option<Attribution> {
        /// The words of such a sentence, its point included.
        const WORDS: usize = 8;
        let who = sentence.get(0).filter(|t| t.is_name() && sentence.len() <= WORDS)?.span();
        let found = of_sentence(sentence, false)
            .filter(|found| found.speaker().is_some_and(|speaker| speaker.start == who.start))
            .filter(|found| found.cue().is_some_and(|cue| cue.class == Some(CueClass::Sound)))?;
        let Scene { text, tokens, .. } = self.scene;
        let writer = |place: Span| !self.found.iter().any(|q| q.span().contains(place));
        let named = (0..tokens.before(who.start))
            .filter_map(|at| tokens.get(at))
            .any(|t| t.span().of(text) == who.of(text) && writer(t.span()));
        named.then_some(found)
    }

    /// Who acts in the sentence between, where the quotation before asked or was told of by an act too, and somebody else is named
    /// (`“Where is it?” Vos asked. Poe held it out. “Here.”`).
    fn answer(&self, sentence: Slice<'_>, gaps: &Gaps<'_>) -> Option<Attribution> {
        let before = self.made.get(gaps.previous?).filter(|before| before.is_made())?;
        let sounds = before.cue().is_none_or(|cue| cue.class == Some(CueClass::Sound));
        let acted =
            sounds && before.rule == Rule::Before || before.cue().is_none() && before.rule == Rule::Tail;
        sentence.get(0).filter(|t| t.is_name() && (acted || self.previous_asks(gaps)))?;
        let found = self.beat(sentence)?;
        let (first, other) = (self.words_at(before.speaker()?), self.words_at(found.speaker()?));
        // who was `she` a moment ago is not named again, but `Ann Poe` may be `Poe`
        (!self.share_word(first, other)).then_some(found.by(Rule::Before))
    }

    fn words_at(&self, span: Span) -> Slice<'t> {
        self.scene.tokens.within(span)
    }

    /// Whether two phrases have a word in common.
    fn share_word(&self, one: Slice<'_>, other: Slice<'_>) -> bool {
        let word = |of: Slice<'_>, at: usize| of.get(at).map(|t| t.stem().of(self.scene.text));
        (0..one.len()).any(|a| (0..other.len()).any(|b| word(one, a) == word(other, b)))
    }

    /// Who does something in the sentence behind a quotation that stands without an attribution, or behind a question (`“Look.” Vos lit
    /// the lamp. “Here.”`); nobody where that is how somebody takes the words.
    fn beat(&self, sentence: Slice<'_>) -> Option<Attribution> {
        beat(sentence).filter(|_| !self.takes_in(sentence))
    }

    /// Whether somebody looks at another, or starts (`“Stay.” Vos stared at him.`): who hears does that too.
    fn takes_in(&self, sentence: Slice<'_>) -> bool {
        let listed = |at: usize, list: &[&str]| sentence.get(at).is_some_and(|t| t.is_one_of(list));
        let words = self.scene.words;
        let verb = (1..sentence.len()).find(|&at| listed(at, words.looks) || listed(at, words.starts));
        let at_another = |at: usize| {
            sentence.get(at + 1).is_some_and(|t| t.is(class::PREPOSITION))
                && sentence.get(at + 2).is_some_and(|t| t.is(class::OBJECT) || t.is_name())
        };
        verb.is_some_and(|at| listed(at, words.starts) || at_another(at))
    }

    /// By the words before what stands between marks and is nobody's words (`whose book “Grit” sold, told them to “wake up”`).
    fn over_names(&self, at: usize, gaps: &Gaps<'t>, beside: Beside<'t>) -> Option<Attribution> {
        let speech = |at: usize| self.found.get(at).is_some_and(|q| q.kind.is_speech());
        // where the verb may stand behind it all, a name more is one more subject
        if beside.head.verb_second() || !gaps.mid_sentence || !speech(at) || speech(gaps.previous?) {
            return None;
        }
        let floor = (0..at).rev().find(|&i| outermost(self.found, i) && speech(i));
        let start = floor.and_then(|p| self.found.get(p)).map_or(0, |q| q.span().end);
        let tokens = self.scene.tokens;
        let opening = tokens.before(self.found.get(at)?.span().start);
        let lead = Lead::of(tokens.range(tokens.before(start), opening));
        Beside { head: Clause::ending(lead.head), ..beside }.attribute()
    }

    /// The label of a transcript whose lines stand between marks (`“VOS: …”`): a name in capitals.
    fn label_inside(&self, quotation: &Quoted) -> Option<Attribution> {
        const LABEL_WORDS: usize = 4;
        let content = self.scene.tokens.within(quotation.content());
        let first = content.get(0).filter(|t| t.shaped() && t.span().of(self.scene.text).len() > 2)?;
        let colon = (1..LABEL_WORDS).find(|&at| content.get(at).is_some_and(|t| t.is_sign(&[':'])))?;
        let upper = |t: Token<'_>| t.is_any_sign() || !t.span().of(self.scene.text).contains(is_lower);
        let shouted = (0..colon).all(|at| content.get(at).is_some_and(upper));
        (shouted && first.is_letters()).then(|| label(Clause::of(content.range(0, colon + 1)))).flatten()
    }

    /// Whether the quotation at `at` is somebody's words, by a verb of the sentence, even where nobody is named.
    fn is_reported(&self, at: usize) -> bool {
        self.scene.words.reports_by_mood
            && self.gaps(at).is_some_and(|gaps| {
                let (head, tail) = (Clause::ending(gaps.head), Clause::beginning(gaps.tail));
                self.is_mood_reported(&gaps) || closed_by(&head, &tail).is_some()
            })
    }

    /// Whether the verb of the sentence says that it gives another's words (`Der Plan sei „gut“`).
    fn is_mood_reported(&self, gaps: &Gaps<'_>) -> bool {
        let told =
            |side: Slice<'_>| (0..side.len()).any(|i| side.get(i).is_some_and(|t| t.is(class::REPORTED)));
        self.scene.words.reports_by_mood && (told(gaps.head) || told(gaps.tail))
    }

    /// Whether it is a name behind what it names (`der Sender „Nordwelle“`), where nouns have a capital and so make no title.
    fn is_apposed(&self, gaps: &Gaps<'_>, quotation: &Quoted) -> bool {
        if !self.scene.tokens.words().nouns_capitalised {
            return false;
        }
        let last = gaps.head.len().checked_sub(1).and_then(|last| gaps.head.get(last));
        let named = |word: Token<'_>| word.is(class::SOURCE) || word.capital() && !word.proper();
        last.is_some_and(|word| named(word) && !word.is(class::CUE_NOUN))
            && {
                let written = quotation.content().of(self.scene.text);
                written.starts_with(is_upper) || written.contains('.') && !written.contains(is_space)
            }
            && !(0..gaps.head.len())
                .filter_map(|i| gaps.head.get(i))
                .any(|t| t.tags().cue_class() == Some(CueClass::Call))
    }

    /// Gives the quotation at `at` the group of the one at `previous`.
    fn join(&mut self, at: usize, previous: Option<usize>) {
        let group = previous.and_then(|p| self.found.get(p)).map(|q| q.group);
        if let (Some(group), Some(quotation)) = (group, self.found.get_mut(at)) {
            quotation.group = group;
        }
    }

    /// By what stands farther away: in the paragraph before, or in the sentence before.
    fn farther(&self, gaps: &Gaps<'_>, quotation: &Quoted) -> Option<Attribution> {
        let asks = self.asks(quotation);
        if gaps.opens_block {
            let inherited = self.scene.inherited.attribute(quotation, gaps.alone, asks);
            return inherited
                .or_else(|| if quotation.kind == Kind::Full { self.beat(gaps.tail) } else { None });
        }
        let sentence = gaps.before.filter(|_| gaps.head.is_empty())?;
        if is_hearing(sentence, self.scene.words) {
            return None;
        }
        let found = of_sentence(sentence, true);
        // Who asks in a sentence of its own is answered.
        let asked = |a: &Attribution| a.cue().is_some_and(|cue| cue.class == Some(CueClass::Ask));
        found.filter(|a| !asked(a) || asks)
    }

    fn gaps(&self, at: usize) -> Option<Gaps<'t>> {
        Gaps::around(&self.scene, self.found, at)
    }

    /// Ends a quotation whose closing mark is missing before the attribution that it swallowed (`“We did, said Poe.`). One that
    /// the next paragraph seems to go on with ends so only where a name closes the paragraph.
    fn cut_before_attribution(&mut self, at: usize) {
        let open = |q: &Quoted| q.repaired() || q.form() == Form::Dash || q.goes_on();
        let unclosed = |q: &Quoted| open(q) && q.outer.end == q.inner.end && q.depth == 0;
        let Some(quotation) = self.found.get(at).copied().filter(unclosed) else { return };
        // What lies inside must stay inside.
        if self.found.get(at + 1).is_some_and(|inner| inner.outer.start < quotation.outer.end) {
            return;
        }
        let tokens = self.scene.tokens;
        let tail_end =
            self.gaps(at).and_then(|gaps| Clause::of(gaps.tail).whole()).map_or(0, |tail| tail.end);
        let limit = tokens.before(tail_end.max(quotation.content().end));
        let content = quotation.content().of(self.scene.text);
        let follows = if quotation.goes_on() { attribution_ends } else { attribution_follows };
        // The attribution follows the first pause or one of the next few; the bound keeps a list of commas linear.
        let commas =
            content.match_indices([',', '?', '!']).take(16).map(|(at, _)| quotation.content().start + at + 1);
        let cut = commas.into_iter().find(|&comma| follows(tokens.range(tokens.before(comma), limit)));
        if let (Some(end), Some(quotation)) = (cut, self.found.get_mut(at)) {
            self.ended |= quotation.goes_on();
            *quotation = quotation.with_goes_on(false).with_repaired(true);
            quotation.inner = Span::new(quotation.content().start, end).into();
            quotation.outer = Span::new(quotation.span().start, end).into();
        }
    }
}

/// The label before what is said in a transcript (`VOS: …`).
fn label(clause: Clause<'_>) -> Option<Attribution> {
    let colon = (0..clause.len()).rev().find(|&at| clause.is_sign(at, &[':']))?;
    let first = (0..colon).find(|&at| clause.get(at).is_some_and(|t| t.is_letters()))?;
    let last = (first..colon).rev().find(|&at| clause.get(at).is_some_and(|t| !t.is_any_sign()))?;
    Some(Attribution::new(Rule::Label, clause.span(first, last)?, None).sure(Confidence::High))
}

/// The writer's words around one quotation.
struct Gaps<'t> {
    head: Slice<'t>,
    tail: Slice<'t>,
    /// The sentence before, where the quotation begins a sentence.
    before: Option<Slice<'t>>,
    /// All that stands before that, up to the quotation before.
    earlier: Slice<'t>,
    /// The outermost quotation before it in the block.
    previous: Option<usize>,
    /// Whether another sentence stands between it and this one.
    apart: bool,
    /// Whether the quotation before stands in the same sentence.
    mid_sentence: bool,
    /// Whether nothing stands between the two.
    adjacent: bool,
    /// Whether the quotation opens the block.
    opens_block: bool,
    /// Whether nothing but the quotation stands in the block.
    alone: bool,
}

impl<'t> Gaps<'t> {
    /// None for a quotation that lies in another.
    fn around(scene: &Scene<'t>, found: &Found, at: usize) -> Option<Gaps<'t>> {
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

/// The longest sentence that tells what somebody does as they speak, in bytes.
const BEAT_BYTES: usize = 60;

/// Who does something in the sentence behind a quotation that stands without an attribution (`“Look.” Vos lit the lamp. “Here.”`).
fn beat(sentence: Slice<'_>) -> Option<Attribution> {
    let clause = Clause::beginning(sentence);
    let opens = clause.get(0).filter(|t| t.capital() && !t.is_any_sign())?;
    let subject = sentence_subject(&clause).filter(|subject| subject.first == 0)?;
    // with an article it is a firm's rather than a person's
    let named = opens.is_name() && is_named(&clause, subject);
    let somebody = opens.is_only_subject() || named || is_role(&clause, subject);
    // `“They killed him.” Vos died in custody on Monday.`: a report, and no act beside a line
    let (start, end) = (opens.span().start, clause.whole()?.end);
    let tells = |at: usize| clause.is(at, class::TIME) || clause.get(at).is_some_and(|t| t.is_number());
    if end - start > BEAT_BYTES || (0..clause.len()).any(tells) {
        return None;
    }
    // `“Gone.” Vos did not answer`, `The boy, still asleep, was taken away`: another, of whom something is told
    let acts = clause.get(subject.last + 1).is_some_and(|t| t.is_letters() && !t.is(class::AUXILIARY));
    let speaker = clause.span(subject.first, subject.last).filter(|_| somebody && acts)?;
    Some(Attribution::new(Rule::Tail, speaker, None))
}

/// Who speaks by the nearest of the last sentences that says so.
fn earlier(mut gap: Slice<'_>) -> Option<Attribution> {
    /// Reports go on for a few sentences without another cue.
    const SENTENCES: usize = 4;
    for _ in 0..SENTENCES {
        let last = gap.len().checked_sub(1)?;
        let start = (0..last).rev().find(|&i| gap.get(i).is_some_and(|t| t.ends())).map_or(0, |i| i + 1);
        let found = of_sentence(gap.range(start, gap.len()), false);
        if found.is_some() {
            return found;
        }
        gap = gap.range(0, start);
    }
    None
}

fn outermost(found: &Found, at: usize) -> bool {
    let Some(this) = found.get(at) else { return false };
    !found.iter().take(at).any(|q| q.outer.end > this.outer.start)
}

/// What leads up to a quotation.
struct Lead<'t> {
    /// Its last sentence, where that goes on into the quotation; else nothing.
    head: Slice<'t>,
    /// Else the sentence before.
    before: Option<Slice<'t>>,
    /// Whether it is one sentence from end to end.
    whole: bool,
    /// Whether its last sentence is its first.
    first: bool,
}

impl<'t> Lead<'t> {
    fn of(gap: Slice<'t>) -> Lead<'t> {
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
