//! From a speaker as written to the fullest name.

use heapless::Vec;

use crate::fixed;
use crate::limits::QUOTATIONS_IN_BLOCK;
use crate::quote::{Found, Kind, Quoted};
use crate::span::Span;
use crate::speech::age::{Aged, Ages};
use crate::speech::attribution::Attributions;
use crate::speech::clause::Clause;
use crate::speech::mention::{Gender, Mention, Mentions, office};
use crate::speech::names::Names;
use crate::speech::phrase::{Phrase, is_named, is_role};
use crate::speech::report::{one_person, reporter, tells_role};
use crate::text::token::{Slice, Token};
use crate::words::speech::class;
use crate::words::{SpeechWords, Tags};

/// The mentions of a block that are kept for looking up its speakers; later ones push out the first.
const MENTIONS_KEPT: usize = 64;

/// How far before a relative pronoun its name may end: an apposition may stand between.
const ANTECEDENT_BYTES: usize = 48;

/// A mention, and whom it names.
#[derive(Clone, Copy, Debug)]
pub(super) struct Placed {
    pub(super) span: Span,
    pub(super) number: u32,
    pub(super) possessive: bool,
}

/// A block as its speakers are traced in it; it begins at byte `base` of the document.
pub(crate) struct Scene<'t> {
    pub(crate) text: &'t str,
    pub(crate) base: usize,
    pub(crate) tokens: Slice<'t>,
    pub(crate) found: &'t Found,
    pub(crate) words: &'t SpeechWords,
}

impl<'t> Scene<'t> {
    /// Whether who is quoted says `I`.
    fn tells_of_oneself(&self, quotation: &Quoted) -> bool {
        let content = self.tokens.within(quotation.content());
        let own = |at: usize| content.get(at).is_some_and(|t| t.is_one_of(self.words.oneself));
        quotation.kind == Kind::Full && (0..content.len()).any(own)
    }

    pub(super) fn ages(&self) -> Ages<'t> {
        Ages { text: self.text, words: self.words }
    }
}

/// Reads the names of the block into the memory and numbers the person of each attribution.
#[inline(never)] // as `classify`
pub(crate) fn trace(scene: &Scene<'_>, made: &mut Attributions, names: &mut Names) {
    let here = |n: &u8| made.get(usize::from(*n)).and_then(|a| a.speaker()).map(|s| s.start);
    let spoken = (0..made.len()).filter_map(|n| u8::try_from(n).ok()).filter(|n| here(n).is_some());
    let mut order: Vec<u8, QUOTATIONS_IN_BLOCK> = fixed::collected(spoken);
    fixed::sort_by_key(&mut order, here);
    let mut mentions = Mentions::of(scene.text, Clause::of(scene.tokens));
    let mut reader = Reader { scene, names, quotation: 0, quoted: Span::default(), kind: Kind::Full };
    let mut next = mentions.next();
    if !order.is_empty() {
        let mut placed = Vec::new();
        let mut tracer = Tracer { reader: &mut reader, placed: &mut placed };
        for &number in &order {
            let Some(attribution) = made.get_mut(usize::from(number)) else { continue };
            let Some(span) = attribution.speaker() else { continue };
            // Names before the speaker, and in it, are known when it is traced; later ones are not.
            while let Some(mention) = next.as_mut().filter(|mention| mention.span.start < span.end) {
                tracer.place(mention);
                next = mentions.next();
            }
            attribution.person = tracer.speaker(span);
            // what a name says of itself shows a person: `“I was late,” Vos said`
            let told = scene.found.get(usize::from(number)).is_some_and(|q| scene.tells_of_oneself(q));
            if told && attribution.person > 0 {
                tracer.reader.names.embody(attribution.person, true);
            }
        }
    }
    while let Some(mention) = &mut next {
        reader.note(mention);
        next = mentions.next();
    }
    reader.leave();
}

/// Reads mentions into the memory of names, in order.
pub(super) struct Reader<'t> {
    pub(super) scene: &'t Scene<'t>,
    pub(super) names: &'t mut Names,
    /// The next quotation, and the one before it that ends last, with its kind.
    quotation: usize,
    quoted: Span,
    kind: Kind,
}

impl Reader<'_> {
    /// The number of whom `mention` names.
    fn note(&mut self, mention: &mut Mention) -> u32 {
        if mention.doubtful && !self.names.may_know(mention.last) {
            return 0;
        }
        // Whom a quotation talks about is not who the writer's next `he` is.
        let quoted = self.is_quoted(mention.span);
        mention.subject &= quoted.is_none();
        mention.person &= quoted != Some(Kind::Title);
        mention.age = self.scene.ages().beside(&Clause::of(self.scene.tokens), mention);
        self.names.note(mention, self.scene.base)
    }

    /// Notes who reports in the last sentence without a name: with the next block that one may go on (`The sheriff said it was late.`).
    fn leave(&mut self) {
        let Some(sentence) = self.scene.last_sentence().map(Clause::of) else { return };
        let Some(phrase) = reporter(&sentence).filter(|phrase| !is_named(&sentence, *phrase)) else { return };
        let tokens = sentence.range(phrase.first, phrase.last + 1);
        let role = sentence.get(phrase.last).filter(|t| tells_role(&tokens) && t.is_letters());
        let Some((_, gender)) = role.zip(one_person(&tokens, self.scene.words)) else { return };
        match self.names.office(office(self.scene.text, &sentence, phrase.last)) {
            Some(number) => self.names.spoke(number),
            None => self.names.stranger(gender),
        }
    }

    /// The kind of the quotation that a mention lies in. Mentions come in order.
    fn is_quoted(&mut self, mention: Span) -> Option<Kind> {
        while let Some(next) =
            self.scene.found.get(self.quotation).filter(|q| q.span().start <= mention.start)
        {
            if next.kind != Kind::Indirect && next.span().end > self.quoted.end {
                (self.quoted, self.kind) = (next.span(), next.kind);
            }
            self.quotation += 1;
        }
        (mention.start < self.quoted.end).then_some(self.kind)
    }
}

/// Whether the words are a pronoun.
pub(super) fn is_pronoun(clause: &Clause<'_>) -> bool {
    clause.len() == 1
        && clause.get(0).is_some_and(|t| t.is(class::SUBJECT.and(class::OBJECT)) && !t.is_name())
}

/// Finds whom the speakers of a block stand for, among those whom it and the text before it name.
pub(super) struct Tracer<'t, 'r> {
    pub(super) reader: &'r mut Reader<'t>,
    /// No part of the struct: the compiler would clear it.
    pub(super) placed: &'r mut Vec<Placed, MENTIONS_KEPT>,
}

impl<'t> Tracer<'t, '_> {
    fn place(&mut self, mention: &mut Mention) {
        let number = self.reader.note(mention);
        if number == 0 {
            return;
        }
        if self.placed.is_full() {
            fixed::remove(self.placed, 0);
        }
        let _ = self.placed.push(Placed { span: mention.span, number, possessive: mention.possessive });
    }

    /// Whom the words at `span` stand for; 0 where nobody is known.
    fn speaker(&mut self, span: Span) -> u32 {
        let number = self.number(span);
        match number {
            Some(number) => self.reader.names.spoke(number),
            None => self.bring_in(span),
        }
        number.unwrap_or(0)
    }

    /// Notes somebody without a name who speaks for the first time: the next pronoun means nobody named before.
    fn bring_in(&mut self, span: Span) {
        let clause = self.clause(span);
        let owned = |t: Token<'_>| t.possessive() || t.is(class::POSSESSIVE);
        let role = clause.len().checked_sub(1).is_some_and(|last| clause.is(last, class::ROLE));
        let new = clause.get(0).is_some_and(|t| self.is_newcomer(&t))
            || role && (0..clause.len()).filter_map(|at| clause.get(at)).any(owned);
        if let Some(gender) = one_person(&clause, self.reader.scene.words).filter(|_| new) {
            self.reader.names.stranger(gender);
        }
    }

    /// Whether a determiner brings in somebody new.
    fn is_newcomer(&self, token: &Token<'_>) -> bool {
        token.is_one_of(self.reader.scene.words.newcomers)
    }

    pub(super) fn clause(&self, span: Span) -> Clause<'t> {
        let tokens = self.reader.scene.tokens;
        Clause::of(tokens.range(tokens.before(span.start), tokens.before(span.end)))
    }

    fn number(&mut self, span: Span) -> Option<u32> {
        let clause = self.clause(span);
        let first = clause.get(0)?;
        let last = clause.get(clause.len().checked_sub(1)?)?;
        if is_pronoun(&clause) {
            let gender =
                if self.is_plural(span, first.tags()) { Gender::Unknown } else { Gender::of(first.tags()) };
            return if gender == Gender::Unknown { None } else { self.pronoun(span, gender) };
        }
        if first.is(class::RELATIVE.and(class::THAT)) && clause.len() == 1 {
            return self.antecedent(span);
        }
        if let Some(age) = self.reader.scene.ages().alone(&clause) {
            let gender = Gender::of(first.tags());
            let new = self.is_newcomer(&first);
            return if new { None } else { self.aged(span, age, gender) };
        }
        self.named(span, &clause).or_else(|| {
            let opening = self.reader.scene.opening(span);
            self.office(&clause, &last).filter(|&number| !self.is_excluded(opening, number))
        })
    }

    /// Who an age stands for: who is told to be so old, else who the sentence before names, or who was prominent last where that is a
    /// quotation, and is not told to be older or younger; nobody where another without a name is so old (`a 22-year-old man`). At the head of a paragraph it may be anybody.
    fn aged(&mut self, span: Span, age: u8, gender: Gender) -> Option<u32> {
        match Aged::of(self.reader.names, age, gender) {
            Aged::Known(number) => return Some(number),
            Aged::Nobody => return None,
            Aged::Untold => {}
        }
        let scene = self.reader.scene;
        let before = Clause::of(scene.tokens.range(0, scene.tokens.before(span.start)));
        if scene.ages().tell(&before, age) {
            return None;
        }
        let topic = scene.topic(span).filter(|topic| topic.asks.is_none());
        let number = match &topic {
            Some(topic) => self.named(topic.subject, &self.clause(topic.subject)),
            None if self.reader.scene.sentence_start(span) == Some(0) => None,
            None => self.reader.names.pronoun(gender),
        }?;
        let (own, anybody) = self.reader.names.tells_age(number);
        // who was prominent last may be younger than another one whose age is told
        let contradicted = own || anybody && topic.is_none();
        (!contradicted).then(|| self.reader.names.learn_age(number, age))?;
        Some(number)
    }

    /// Who a relative pronoun stands for: who was named right before it (`Ann Poe, the mayor, who`), where no other word stands beside it
    /// (`Poe met a man who`).
    fn antecedent(&self, pronoun: Span) -> Option<u32> {
        let last = self.placed.iter().rfind(|p| p.span.end <= pronoun.start && !p.possessive)?;
        let between = Span::new(last.span.end, pronoun.start).of(self.reader.scene.text);
        let tokens = self.reader.scene.tokens;
        let beside = tokens.before(pronoun.start).checked_sub(1).and_then(|at| tokens.get(at));
        if beside.is_some_and(|t| t.is_letters() && t.span().start >= last.span.end) {
            return None;
        }
        (between.len() <= ANTECEDENT_BYTES && !between.contains(['.', ';', ':'])).then_some(last.number)
    }

    /// Whether a pronoun that is `she` or `they` is the latter, by the verb beside it.
    fn is_plural(&self, span: Span, tags: Tags) -> bool {
        let tokens = self.reader.scene.tokens;
        let at = tokens.before(span.start);
        let verb = |i: usize| tokens.get(i).is_some_and(|t| t.is(class::CUE_PLURAL));
        tags.any(class::PLURAL) && tags.any(class::FEMALE) && (verb(at + 1) || at > 0 && verb(at - 1))
    }

    /// The name in the phrase: one that ends it and hangs on no preposition, or the source of a message.
    pub(super) fn named(&self, span: Span, clause: &Clause<'_>) -> Option<u32> {
        let whole = Phrase { first: 0, last: clause.len().saturating_sub(1) };
        let inside = self.placed.iter().rev().find(|p| span.contains(p.span) && !p.possessive)?;
        if is_role(clause, whole) {
            return None;
        }
        let before = |t: &Token<'_>| t.span().end <= inside.span.start;
        let tokens = || (0..clause.len()).filter_map(|at| clause.get(at));
        let hangs = tokens().filter(before).any(|t| t.is(class::PREPOSITION) && !t.capital());
        let message = tokens().filter(before).any(|t| t.is(class::CUE_NOUN));
        (!self.is_of_things(clause, inside.span) && (!hangs || message)).then_some(inside.number)
    }

    /// Whether a noun stands right behind the word at `name`, which is no name then, or only tells whose they are (`Rice farmers said`,
    /// `Poes Anwalt`, `Poe-Anhänger`).
    fn is_of_things(&self, clause: &Clause<'_>, name: Span) -> bool {
        let mut behind =
            (0..clause.len()).filter_map(|at| clause.get(at)).skip_while(|t| t.span().start < name.end);
        let next = behind.next().and_then(|t| if t.is_sign(&['-']) { behind.next() } else { Some(t) });
        let plural = |t: Token<'_>| t.plural_shaped() && !t.is_filler() && !t.is(class::PREPOSITION);
        next.is_some_and(|t| t.is_letters() && if t.capital() { !t.proper() } else { plural(t) })
    }

    /// Whom `the mayor` or `the company` stands for.
    pub(super) fn office(&self, clause: &Clause<'_>, last: &Token<'_>) -> Option<u32> {
        if !clause.is(0, class::DETERMINER) || !last.is(class::ROLE.and(class::TITLE)) {
            return None;
        }
        let role = office(self.reader.scene.text, clause, clause.len().saturating_sub(1));
        let held = self.reader.names.office(role);
        // `the police` are no firm that was named last
        let only = last.is_one_of(self.reader.scene.words.bodies);
        let collective = last.is(class::ROLE) && last.is(class::INSTITUTION) && clause.len() == 2 && !only;
        held.or_else(|| if collective { self.reader.names.institution() } else { None })
    }
}
