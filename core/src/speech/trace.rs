//! From a speaker as written to the fullest name.

use heapless::Vec;

use crate::fixed;
use crate::limits::QUOTATIONS_IN_BLOCK;
use crate::quote::{Found, Kind};
use crate::span::Span;
use crate::speech::age::{Aged, Ages};
use crate::speech::attribution::Attributions;
use crate::speech::clause::Clause;
use crate::speech::human::Told;
use crate::speech::mention::{Gender, Mention, Mentions};
use crate::speech::names::Names;
use crate::speech::opening::Opening;
use crate::speech::phrase::{Phrase, is_role};
use crate::speech::topic::Topic;
use crate::text::fold::hash;
use crate::text::token::{Slice, Token};
use crate::words::speech::class;
use crate::words::{SpeechWords, Tags};

/// The mentions of a block that are kept for looking up its speakers; later ones push out the first.
const MENTIONS_KEPT: usize = 64;

/// How far before a relative pronoun its name may end: an apposition may stand between.
const ANTECEDENT_BYTES: usize = 48;

/// How many sentences whose subject is somebody's own are passed over (`Her hands shook.`) to that one.
const OWNERS: u8 = 3;

/// A pronoun that is traced.
struct Pronoun {
    span: Span,
    /// The one that attributes a quotation, where this one owns the subject of a sentence before it.
    spoken: Span,
    gender: Gender,
    /// What opens the sentence of that one.
    opening: Option<Opening>,
    /// How many more owners are looked for.
    owners: u8,
}

/// A mention, and whom it names.
#[derive(Clone, Copy, Debug)]
struct Placed {
    span: Span,
    number: u32,
    possessive: bool,
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
    fn ages(&self) -> Ages<'t> {
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
        }
    }
    while let Some(mention) = &mut next {
        reader.note(mention);
        next = mentions.next();
    }
}

/// Reads mentions into the memory of names, in order.
struct Reader<'t> {
    scene: &'t Scene<'t>,
    names: &'t mut Names,
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
fn is_pronoun(clause: &Clause<'_>) -> bool {
    clause.len() == 1
        && clause.get(0).is_some_and(|t| t.is(class::SUBJECT.and(class::OBJECT)) && !t.is_name())
}

/// Whether a word behind the role of a subject is a verb that no list has (`The judge sentenced John Mill`, `Her mother lives`): who is
/// named behind it is not whom the sentence is about.
fn swallows_verb(clause: &Clause<'_>) -> bool {
    let led = clause.is(0, class::DETERMINER.and(class::POSSESSIVE));
    let plain = |at: usize| clause.get(at).is_some_and(|t| t.is_letters() && !t.capital());
    let role = (1..=2).find(|&at| plain(at) && clause.is(at, class::ROLE));
    let known = class::ROLE.and(class::PREPOSITION).and(class::ANY_CUE);
    led && role.is_some_and(|at| plain(at + 1) && !clause.is(at + 1, known))
}

/// What is known of the gender of the one person whom the words name by what somebody is (`a farmer from the hills`); none for
/// several, and for what is no person.
fn one_person(clause: &Clause<'_>) -> Option<Gender> {
    const OTHER: Tags = class::INSTITUTION.and(class::CUE_NOUN).and(class::PLURAL);
    let preposition = (1..clause.len()).find(|&at| clause.is(at, class::PREPOSITION));
    let head = clause.get(preposition.unwrap_or(clause.len()).checked_sub(1)?)?;
    let one = head.is_letters() && !head.proper() && !head.plural_shaped() && !head.is(OTHER);
    one.then_some(Gender::of(head.tags()))
}

/// Finds whom the speakers of a block stand for, among those whom it and the text before it name.
struct Tracer<'t, 'r> {
    reader: &'r mut Reader<'t>,
    /// No part of the struct: the compiler would clear it.
    placed: &'r mut Vec<Placed, MENTIONS_KEPT>,
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
        if let Some(gender) = one_person(&clause).filter(|_| new) {
            self.reader.names.stranger(gender);
        }
    }

    /// Whether a determiner brings in somebody new.
    fn is_newcomer(&self, token: &Token<'_>) -> bool {
        let written = token.span().of(self.reader.scene.text);
        self.reader.scene.words.newcomers.iter().any(|word| word.eq_ignore_ascii_case(written))
    }

    fn clause(&self, span: Span) -> Clause<'t> {
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
    /// quotation, and is not told to be older or younger. At the head of a paragraph it may be anybody.
    fn aged(&mut self, span: Span, age: u8, gender: Gender) -> Option<u32> {
        match Aged::of(self.reader.names, age, gender) {
            Aged::Known(number) => return Some(number),
            Aged::Nobody => return None,
            Aged::Untold => {}
        }
        let topic = self.reader.scene.topic(span);
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

    /// Who `he` or `she` is behind a sentence about somebody by an age alone.
    fn aged_before(&mut self, age: u8, gender: Gender) -> Option<u32> {
        let names = &mut *self.reader.names;
        match Aged::of(names, age, gender) {
            Aged::Known(number) => names.take_as_meant(number, gender),
            Aged::Nobody => None,
            Aged::Untold => names.pronoun(gender).filter(|&number| !names.tells_age(number).1),
        }
    }

    /// Who `he` or `she` at `span` stands for: who the sentence before is about, else who was prominent last.
    fn pronoun(&mut self, span: Span, gender: Gender) -> Option<u32> {
        let opening = self.reader.scene.opening(span);
        let found = self.meant(Pronoun { span, spoken: span, gender, opening, owners: OWNERS });
        found.filter(|&number| !self.is_excluded(opening, number))
    }

    /// Whether the words that open the sentence of a subject name somebody, so that the subject is another.
    fn is_excluded(&self, opening: Option<Opening>, number: u32) -> bool {
        let excludes = |p: &Placed| opening.is_some_and(|o| !p.possessive && o.excludes(p.span));
        opening.is_some() && self.placed.iter().any(|p| p.number == number && excludes(p))
    }

    /// Who was prominent last, but for whom the pronoun cannot mean.
    fn prominent(&mut self, pronoun: &Pronoun) -> Option<u32> {
        let excludes = |p: &&Placed| pronoun.opening.is_some_and(|o| !p.possessive && o.excludes(p.span));
        let placed = &*self.placed;
        let others = |number: u32| !placed.iter().filter(excludes).any(|p| p.number == number);
        self.reader.names.pronoun_among(pronoun.gender, &others)
    }

    /// The same for a pronoun of the sentence that attributes a quotation, or of one before it that owns its subject.
    fn meant(&mut self, pronoun: Pronoun) -> Option<u32> {
        let Pronoun { span, gender, .. } = pronoun;
        let topic = if self.names_before(&pronoun) { None } else { self.reader.scene.topic(span) };
        let Some(topic) = topic else { return self.prominent(&pronoun) };
        let clause = self.clause(topic.subject);
        if is_pronoun(&clause) {
            return self.prominent(&pronoun);
        }
        if let Some(age) = self.reader.scene.ages().alone(&clause) {
            return self.aged_before(age, gender);
        }
        let last = clause.get(clause.len().checked_sub(1)?)?;
        let swallows = swallows_verb(&clause);
        if let Some(number) = self.named(topic.subject, &clause).filter(|_| !swallows) {
            return self.about(number, &topic, &pronoun);
        }
        let acts = clause.is(0, class::DETERMINER) && self.told(&topic).acts();
        let office =
            self.office(&clause, &last).filter(|number| !acts || self.reader.names.is_person(*number));
        if let Some(number) = office.filter(|_| !swallows) {
            let meant = self.reader.names.take_as_meant(number, gender);
            return meant.or_else(|| self.prominent(&pronoun));
        }
        if let Some(number) = self.owner_of_part(&topic) {
            return self.reader.names.take_as_meant(number, gender).or_else(|| self.prominent(&pronoun));
        }
        let one = one_person(&clause).is_some_and(|of| last.is(class::ROLE) && of.agrees(gender));
        let role = one || acts || swallows;
        let owner = clause.get(0).filter(|t| t.is(class::POSSESSIVE) && Gender::of(t.tags()) == gender);
        if let Some(owner) = owner.map(|t| t.span()).filter(|_| pronoun.owners > 0)
            && (!role || self.owner_speaks(&topic, &pronoun))
            && !self.names_inside(topic.sentence, gender)
        {
            return self.meant(Pronoun { span: owner, owners: pronoun.owners - 1, ..pronoun });
        }
        if role {
            self.reader.names.stranger(gender);
            return None;
        }
        self.beside_a_thing(topic.sentence, &pronoun)
    }

    /// The same where the sentence before is about the one with that number, whom it may show to be a person.
    fn about(&mut self, number: u32, topic: &Topic, pronoun: &Pronoun) -> Option<u32> {
        let gender = pronoun.gender;
        if self.told(topic).dies() {
            self.reader.names.stranger(gender);
            return None;
        }
        if !self.reader.names.is_person(number) && self.is_human(topic, pronoun) {
            self.reader.names.embody(number);
        }
        self.reader.names.take_as_meant(number, gender).or_else(|| self.prominent(pronoun))
    }

    /// Whether what a sentence tells of its subject shows a person: what it does, or that something is its own where nobody else is
    /// spoken of.
    fn is_human(&self, topic: &Topic, pronoun: &Pronoun) -> bool {
        let told = self.told(topic);
        let owns = || pronoun.owners < OWNERS || told.has_own(pronoun.gender);
        told.acts() || told.is_one_of_several() || owns() && self.is_alone(topic, pronoun.gender)
    }

    /// Whether the block has spoken of nobody before the sentence, and the text before it of nobody of that gender.
    fn is_alone(&self, topic: &Topic, gender: Gender) -> bool {
        let tokens = self.reader.scene.tokens;
        let person = |t: Token<'_>| t.is(class::ROLE) && !t.is(class::INSTITUTION);
        let before = || (0..tokens.before(topic.sentence.start)).filter_map(|at| tokens.get(at));
        self.reader.names.has_nobody(gender) && !before().any(person)
    }

    /// Whether who owns the subject of a sentence speaks behind it, and not that one: who is dead, or is spoken of.
    fn owner_speaks(&self, topic: &Topic, pronoun: &Pronoun) -> bool {
        let told = self.told(topic);
        let told_of = || self.reader.scene.speaks_of(pronoun.gender, topic.sentence.end, pronoun.spoken);
        told.dies() || told.is_background() && told_of()
    }

    /// Who owns by name what only a person has, and so is one (`Reed’s hands shook.`).
    fn owner_of_part(&mut self, topic: &Topic) -> Option<u32> {
        let owner = self.placed.iter().rev().find(|p| p.possessive && topic.subject.contains(p.span))?.number;
        self.told(topic).is_part().then(|| self.reader.names.embody(owner))?;
        Some(owner)
    }

    fn told(&self, topic: &Topic) -> Told<'t> {
        let Scene { text, tokens, words, .. } = *self.reader.scene;
        let (start, end) = (tokens.before(topic.sentence.start), tokens.before(topic.sentence.end));
        let at = |byte: usize| tokens.before(byte).saturating_sub(start);
        let subject =
            Phrase { first: at(topic.subject.start), last: at(topic.subject.end).saturating_sub(1) };
        Told { text, words, clause: Clause::of(tokens.range(start, end)), subject }
    }

    /// Whether a sentence names somebody whom a pronoun of that gender may mean.
    fn names_inside(&self, sentence: Span, gender: Gender) -> bool {
        let inside = |p: &&Placed| sentence.contains(p.span) && !p.possessive;
        self.placed.iter().filter(inside).any(|p| self.reader.names.may_be(p.number, gender))
    }

    /// Whether the sentence of the pronoun itself has named somebody whom it may mean (`Ann Poe showed what she called a leak`).
    fn names_before(&self, pronoun: &Pronoun) -> bool {
        let start = self.reader.scene.sentence_start(pronoun.span);
        let names = &*self.reader.names;
        let scene = self.reader.scene;
        start.is_some_and(|start| {
            let quoted = |span: Span| scene.found.iter().any(|q| q.span().contains(span));
            let own = |p: &Placed| {
                !p.possessive && start <= p.span.start && p.span.end <= pronoun.span.start && !quoted(p.span)
            };
            let other = |p: &Placed| pronoun.opening.is_some_and(|opening| opening.excludes(p.span));
            self.placed.iter().any(|p| own(p) && !other(p) && names.may_be(p.number, pronoun.gender))
        })
    }

    /// The same where the sentence before, at `sentence`, is about a thing: the one whom it names may be meant as well as who was
    /// prominent last, so that nobody is known unless the gender tells.
    fn beside_a_thing(&mut self, sentence: Span, pronoun: &Pronoun) -> Option<u32> {
        let gender = pronoun.gender;
        let inside = |p: &&Placed| sentence.contains(p.span) && !p.possessive;
        let names = &mut *self.reader.names;
        let mut named =
            self.placed.iter().filter(inside).map(|p| p.number).filter(|&n| names.may_be(n, gender));
        let (only, more) = (named.next(), named.next());
        match only.filter(|_| more.is_none()) {
            Some(only) => names.pronoun_or(only, gender),
            None => self.prominent(pronoun),
        }
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
    fn named(&self, span: Span, clause: &Clause<'_>) -> Option<u32> {
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

    /// Whether a noun in the plural stands right behind the word at `name`, which is no name then, or only tells whose they are (`Rice
    /// farmers said`).
    fn is_of_things(&self, clause: &Clause<'_>, name: Span) -> bool {
        let behind = (0..clause.len()).filter_map(|at| clause.get(at)).find(|t| t.span().start >= name.end);
        let plural = |t: Token<'_>| t.is_letters() && !t.capital() && t.plural_shaped();
        behind.is_some_and(|t| plural(t) && !t.is_filler() && !t.is(class::PREPOSITION))
    }

    /// Whom `the mayor` or `the company` stands for.
    fn office(&self, clause: &Clause<'_>, last: &Token<'_>) -> Option<u32> {
        if !clause.is(0, class::DETERMINER) || !last.is(class::ROLE.and(class::TITLE)) {
            return None;
        }
        let held = self.reader.names.office(hash(last.span().of(self.reader.scene.text)));
        let collective = last.is(class::ROLE) && last.is(class::INSTITUTION) && clause.len() == 2;
        held.or_else(|| if collective { self.reader.names.institution() } else { None })
    }
}
