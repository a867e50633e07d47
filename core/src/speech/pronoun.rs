//! Whom `he` or `she` stands for: who the sentence before is about, else who was prominent last.

use crate::quote::Kind;
use crate::span::Span;
use crate::speech::age::Aged;
use crate::speech::clause::Clause;
use crate::speech::human::Told;
use crate::speech::mention::Gender;
use crate::speech::opening::Opening;
use crate::speech::phrase::Phrase;
use crate::speech::report::{one_person, tells_role};
use crate::speech::topic::Topic;
use crate::speech::trace::{Placed, Scene, Tracer, is_pronoun};
use crate::text::token::Token;
use crate::words::speech::class;
use crate::words::{SpeechWords, Tags};

/// How many sentences whose subject is somebody's own are passed over (`Her hands shook.`) to that one.
const OWNERS: u8 = 3;

/// How many titles may stand before the name of who is asked.
const TITLES: usize = 2;

/// What stands behind a verb that asks before somebody else than the one who is asked (`asked to see Vos`, `asked whether Vos`).
const NO_HEARER: Tags = class::PREPOSITION.and(class::QUESTION).and(class::INTRODUCES);

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

/// Whether a word behind the role of a subject is a verb that no list has (`The judge sentenced John Mill`, `Her mother lives`): who is
/// named behind it is not whom the sentence is about.
fn swallows_verb(clause: &Clause<'_>, words: &SpeechWords) -> bool {
    let led = clause.is(0, class::DETERMINER.and(class::POSSESSIVE));
    let plain = |at: usize| clause.get(at).is_some_and(|t| t.is_letters() && !t.capital());
    let role = (1..=2).find(|&at| plain(at) && clause.is(at, class::ROLE));
    let known = class::ROLE.and(class::PREPOSITION).and(class::ANY_CUE);
    let verb = |at: usize| plain(at) && !clause.is(at, known) && !clause.is_one_of(at, words.named);
    led && role.is_some_and(|at| verb(at + 1))
}

impl<'t> Tracer<'t, '_> {
    /// Who `he` or `she` at `span` stands for: who the sentence before is about, else who was prominent last.
    pub(super) fn pronoun(&mut self, span: Span, gender: Gender) -> Option<u32> {
        let opening = self.reader.scene.opening(span);
        let found = self.meant(Pronoun { span, spoken: span, gender, opening, owners: OWNERS });
        found.filter(|&number| !self.is_excluded(opening, number))
    }

    /// Whether the words that open the sentence of a subject name somebody, so that the subject is another.
    pub(super) fn is_excluded(&self, opening: Option<Opening>, number: u32) -> bool {
        let excludes = |p: &Placed| opening.is_some_and(|o| !p.possessive && o.excludes(p.span));
        opening.is_some() && self.placed.iter().any(|p| p.number == number && excludes(p))
    }

    /// Who was prominent last, but for whom the pronoun cannot mean.
    fn prominent(&mut self, pronoun: &Pronoun) -> Option<u32> {
        let excludes = |p: &&Placed| pronoun.opening.is_some_and(|o| !p.possessive && o.excludes(p.span));
        let placed = &*self.placed;
        // whom the block names only behind a pronoun that is looked at on the way is not meant by it
        let later = |number: u32| {
            let first = placed.iter().find(|p| p.number == number);
            first.is_some_and(|p| p.span.start > pronoun.span.start)
        };
        let others =
            |number: u32| !later(number) && !placed.iter().filter(excludes).any(|p| p.number == number);
        let found = self.reader.names.pronoun_among(pronoun.gender, &others)?;
        (self.is_here(found) || !self.has_rival(pronoun)).then_some(found)
    }

    /// Whether the block has named the one with that number.
    fn is_here(&self, number: u32) -> bool {
        self.placed.iter().any(|p| p.number == number)
    }

    /// Whether the writer has named somebody in this block whom the pronoun may mean as well as one of an earlier block.
    fn has_rival(&self, pronoun: &Pronoun) -> bool {
        let found = self.reader.scene.found;
        let quoted = |span: Span| found.iter().any(|q| q.kind != Kind::Indirect && q.span().contains(span));
        let excluded = |p: &Placed| !p.possessive && pronoun.opening.is_some_and(|o| o.excludes(p.span));
        let ahead = |p: &&Placed| p.span.end <= pronoun.span.start && !excluded(p) && !quoted(p.span);
        self.placed.iter().filter(ahead).any(|p| self.reader.names.may_be(p.number, pronoun.gender))
    }

    /// The same for a pronoun of the sentence that attributes a quotation, or of one before it that owns its subject.
    fn meant(&mut self, pronoun: Pronoun) -> Option<u32> {
        let Pronoun { span, gender, .. } = pronoun;
        let topic = if self.names_before(&pronoun) { None } else { self.reader.scene.topic(span) };
        let Some(topic) = topic else { return self.prominent(&pronoun) };
        let clause = self.clause(topic.subject);
        if topic.asks.is_some() {
            return self.asked(&topic, &clause, &pronoun);
        }
        if is_pronoun(&clause) {
            let of = clause.get(0).map_or(Gender::Unknown, |t| Gender::of(t.tags()));
            let Some(owners) = pronoun.owners.checked_sub(1).filter(|_| of != Gender::Unknown) else {
                return self.prominent(&pronoun);
            };
            // `She survives him.`: whom that one means; behind `He married Vos` the one beside him
            let before = self.meant(Pronoun { span: topic.subject, gender: of, owners, ..pronoun });
            return if of == gender { before } else { self.beside(before.unwrap_or(0), &topic, &pronoun) };
        }
        if let Some(age) = self.reader.scene.ages().alone(&clause) {
            return self.aged_before(age, gender);
        }
        let last = clause.get(clause.len().checked_sub(1)?)?;
        let swallows = swallows_verb(&clause, self.reader.scene.words);
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
        if let Some(number) = self.owner_of_part(&topic, gender) {
            return self.reader.names.take_as_meant(number, gender).or_else(|| self.prominent(&pronoun));
        }
        let told = one_person(&clause, self.reader.scene.words);
        // `His wife wept`: the phrase has taken in the verb, and the role stands before it
        let other = (0..clause.len()).filter_map(|at| clause.get(at)).find(|t| t.is(class::ROLE));
        let other = other.is_some_and(|t| !Gender::of(t.tags()).agrees(gender));
        let one = told.is_some_and(|of| tells_role(&clause) && of.agrees(gender));
        let aged = clause.is(0, class::DETERMINER) && self.told(&topic).tells_age();
        let role = one || aged || (acts || swallows) && !other;
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

    /// Who `he` or `she` is behind a sentence that asks: who is asked answers, and who asks may go on.
    fn asked(&mut self, topic: &Topic, clause: &Clause<'_>, pronoun: &Pronoun) -> Option<u32> {
        let asks = self.named(topic.subject, clause).unwrap_or(0);
        let tokens = self.reader.scene.tokens;
        let asked = tokens.before(topic.asks.unwrap_or(0));
        let titles = |name: usize| (asked..name).all(|at| tokens.get(at).is_some_and(|t| !t.is(NO_HEARER)));
        let beside = |p: &Placed| {
            let name = tokens.before(p.span.start);
            name <= asked + TITLES && titles(name)
        };
        let answers = self.reader.names.may_be(asks, pronoun.gender)
            && self.others(asks, topic, pronoun.gender).any(beside);
        if answers { None } else { self.prominent(pronoun) }
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

    /// The same where the sentence before is about the one with that number, whom it may show to be a person.
    fn about(&mut self, number: u32, topic: &Topic, pronoun: &Pronoun) -> Option<u32> {
        let gender = pronoun.gender;
        if self.told(topic).dies(gender) {
            self.reader.names.stranger(gender);
            return None;
        }
        let told = self.told(topic);
        if told.is_several() {
            self.reader.names.embody(number, false);
            return self.beside_a_thing(topic.sentence, pronoun);
        }
        if !self.reader.names.is_person(number) {
            if self.is_human(topic, pronoun) {
                self.reader.names.embody(number, true);
            } else if told.owns_first(gender) && self.names_inside(topic.sentence, gender) {
                return None;
            }
        }
        if self.reader.names.may_be(number, gender) && self.is_one_of_two(number, topic, gender) {
            return None;
        }
        self.reader.names.take_as_meant(number, gender).or_else(|| self.beside(number, topic, pronoun))
    }

    /// Who is meant where the subject of a sentence, the one with that number, cannot be: the only other one whom it names, else who was
    /// prominent last.
    fn beside(&mut self, number: u32, topic: &Topic, pronoun: &Pronoun) -> Option<u32> {
        let only = {
            let mut others = self.others(number, topic, pronoun.gender).map(|p| p.number);
            others.next().filter(|only| others.all(|other| other == *only))
        };
        match only {
            Some(only) => self.reader.names.take_as_meant(only, pronoun.gender),
            None => self.prominent(pronoun),
        }
    }

    /// Whether a pronoun may mean another one as well, whom the sentence about the one with that number names: who is joined with that
    /// one, or who acts where that one is acted upon.
    fn is_one_of_two(&self, number: u32, topic: &Topic, gender: Gender) -> bool {
        let names = &*self.reader.names;
        let told = self.told(topic);
        let known = names.is_of_gender(number, gender);
        self.others(number, topic, gender).any(|other| {
            let told_apart = known && !names.is_of_gender(other.number, gender);
            let near = self.reader.scene.tokens.before(other.span.start);
            let near = near.saturating_sub(self.reader.scene.tokens.before(topic.sentence.start));
            !told_apart && told.joins_or_obeys(near)
        })
    }

    /// Those whom a sentence names beside the one with that number, and whom a pronoun may mean.
    fn others(&self, number: u32, topic: &Topic, gender: Gender) -> impl Iterator<Item = &Placed> {
        let (sentence, names) = (topic.sentence, &*self.reader.names);
        let other = move |p: &&Placed| sentence.contains(p.span) && !p.possessive && p.number != number;
        self.placed.iter().filter(other).filter(move |p| names.may_be(p.number, gender))
    }

    /// Whether what a sentence tells of its subject shows a person: what it does, or that something is its own where nobody else is
    /// spoken of.
    fn is_human(&self, topic: &Topic, pronoun: &Pronoun) -> bool {
        let told = self.told(topic);
        let owns = || pronoun.owners < OWNERS || told.has_own(pronoun.gender);
        told.acts()
            || told.is_led()
            || told.is_one_of_several()
            || owns() && self.is_alone(topic, pronoun.gender)
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
        told.dies(Gender::Unknown) || told.is_background() && told_of()
    }

    /// Who owns by name what only a person has, and so is one (`Reed’s hands shook.`).
    fn owner_of_part(&mut self, topic: &Topic, gender: Gender) -> Option<u32> {
        let owner = self.placed.iter().rev().find(|p| p.possessive && topic.subject.contains(p.span))?.number;
        // `London’s heart is broken`: a name is no person’s where there is another one whom the pronoun may mean
        let names = &*self.reader.names;
        let told = self.told(topic);
        // nor is it `Apple’s`, whose hands are tied: what a person has does something
        let person = names.is_person(owner) || names.has_nobody(gender) && !told.is_background();
        (person && told.is_part()).then(|| self.reader.names.embody(owner, true))?;
        Some(owner)
    }

    fn told(&self, topic: &Topic) -> Told<'t> {
        let Scene { tokens, words, .. } = *self.reader.scene;
        let (start, end) = (tokens.before(topic.sentence.start), tokens.before(topic.sentence.end));
        let at = |byte: usize| tokens.before(byte).saturating_sub(start);
        let subject =
            Phrase { first: at(topic.subject.start), last: at(topic.subject.end).saturating_sub(1) };
        Told { words, clause: Clause::of(tokens.range(start, end)), subject }
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
}
