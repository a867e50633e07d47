//! The people and institutions that a text has named so far, each with its fullest name.

use heapless::Vec;

use crate::limits::NAMES_REMEMBERED;
use crate::span::Span;
use crate::speech::mention::{Gender, Mention};

/// One of them.
#[derive(Clone, Copy, Debug)]
struct Named {
    /// Its number: never used again.
    number: u32,
    /// The fullest mention.
    full: Mention,
    gender: Gender,
    person: bool,
    role: u32,
    /// Where it was last named.
    named: usize,
    /// Where it last began a sentence or spoke.
    prominent: usize,
}

/// The memory of names. When it is full, the one named longest ago is forgotten.
#[derive(Clone, Debug, Default)]
pub(crate) struct Names {
    known: Vec<Named, NAMES_REMEMBERED>,
    numbers: u32,
}

impl Names {
    /// The number of whom `mention` names, remembered for later.
    pub(crate) fn note(&mut self, mention: &Mention) -> u32 {
        let place = self.known_as(mention);
        let Some(named) = place.and_then(|p| self.known.get_mut(p)) else { return self.add(mention) };
        let fuller = mention.count > named.full.count
            || (mention.count == named.full.count && mention.suffix && !named.full.suffix);
        if fuller {
            named.full = *mention;
        }
        named.gender = named.gender.or(mention.gender);
        named.person |= mention.person;
        named.role = if mention.role == 0 { named.role } else { mention.role };
        named.named = mention.span.start;
        if mention.subject && !mention.possessive {
            named.prominent = mention.span.start;
        }
        named.number
    }

    fn add(&mut self, mention: &Mention) -> u32 {
        if self.known.is_full() {
            let oldest = self.known.iter().enumerate().min_by_key(|(_, n)| n.named).map_or(0, |(at, _)| at);
            self.known.swap_remove(oldest);
        }
        // 0 stands for nobody.
        self.numbers = self.numbers.wrapping_add(1).max(1);
        let prominent = if mention.subject && !mention.possessive { mention.span.start } else { 0 };
        let named = mention.span.start;
        let (gender, person, role) = (mention.gender, mention.person, mention.role);
        let _ = self.known.push(Named {
            number: self.numbers,
            full: *mention,
            gender,
            person,
            role,
            named,
            prominent,
        });
        self.numbers
    }

    /// The place of whom `mention` may stand for: the one named last of those that fit best.
    fn known_as(&self, mention: &Mention) -> Option<usize> {
        let fits = self.known.iter().enumerate().filter_map(|(at, n)| Some((n.fit(mention)?, n.named, at)));
        fits.max().map(|(.., at)| at)
    }

    /// The number of the person whom a pronoun at byte `at` stands for; learns the gender.
    pub(crate) fn pronoun(&mut self, gender: Gender, at: usize) -> Option<u32> {
        let fits = |n: &&mut Named| n.person && n.gender.agrees(gender) && n.named < at;
        let found = self.known.iter_mut().filter(fits).max_by_key(|n| (n.prominent, n.named))?;
        found.gender = found.gender.or(gender);
        found.prominent = at;
        Some(found.number)
    }

    /// The number of the person last named with this office.
    pub(crate) fn office(&self, role: u32) -> Option<u32> {
        self.known
            .iter()
            .filter(|n| n.person && n.role == role && role != 0)
            .max_by_key(|n| n.named)
            .map(|n| n.number)
    }

    /// Marks who spoke at byte `at`: pronouns after it will be taken for that person first.
    pub(crate) fn spoke(&mut self, number: u32, at: usize) {
        if let Some(named) = self.known.iter_mut().find(|n| n.number == number) {
            named.prominent = named.prominent.max(at);
        }
    }

    /// The fullest name of the one with this number; none when it was forgotten.
    pub(crate) fn fullest(&self, number: u32) -> Option<Span> {
        self.known.iter().find(|n| n.number == number).map(|n| n.full.fullest())
    }
}

impl Named {
    /// How well a mention fits: none, or the better the more they share.
    fn fit(&self, mention: &Mention) -> Option<u8> {
        let (full, short) = (&self.full, mention);
        if !self.gender.agrees(mention.gender) {
            return None;
        }
        let same_last = full.last() == short.last();
        let same_first = full.first() == short.first();
        let suffixes = u8::from(full.suffix == short.suffix);
        match (full.count, short.count) {
            (1, 1) => (same_last && suffixes == 1).then_some(4),
            // A lone word: the surname, else the given name
            (_, 1) if same_last && (!short.suffix || full.suffix) => Some(2 + suffixes),
            (_, 1) => (same_first && !short.suffix && short.role == 0).then_some(1),
            (1, _) => (same_last && (!full.suffix || short.suffix)).then_some(2),
            _ => (same_last && same_first).then_some(4 + suffixes),
        }
    }
}
