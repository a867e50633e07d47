//! The people and institutions that a text has named so far, each with its fullest name.

use heapless::Vec;

use crate::limits::NAMES_REMEMBERED;
use crate::span::Span;
use crate::speech::mention::{Gender, Mention};

/// One of them. Places in the text are told by a clock that ticks at each mention: four bytes for any length of text.
#[derive(Clone, Copy, Debug)]
struct Named {
    /// Where the fullest mention begins, its titles included.
    start: usize,
    /// Its bytes, and how many of them are titles.
    length: u16,
    titles: u8,
    /// Its words, titles left out.
    words: u8,
    suffix: bool,
    person: bool,
    gender: Gender,
    /// Its number: never used again.
    number: u32,
    role: u32,
    /// When it was last named.
    named: u32,
    /// When it last began a sentence or spoke; 0 for never.
    prominent: u32,
}

const _: () = assert!(NAMES_REMEMBERED <= 64, "a bit for each name");

/// The memory of names. When it is full, the one named longest ago is forgotten.
#[derive(Clone, Debug, Default)]
pub(crate) struct Names {
    known: Vec<Named, NAMES_REMEMBERED>,
    /// For each the hashes of its first and of its last word: apart, since all of them are looked at for each mention.
    firsts: Vec<u32, NAMES_REMEMBERED>,
    lasts: Vec<u32, NAMES_REMEMBERED>,
    numbers: u32,
    clock: u32,
}

impl Names {
    /// The number of whom `mention` names, remembered for later; its block begins at byte `base`.
    pub(crate) fn note(&mut self, mention: &Mention, base: usize) -> u32 {
        self.clock = self.clock.wrapping_add(1);
        let (clock, place) = (self.clock, self.known_as(mention));
        let Some((place, named)) = place.and_then(|p| Some((p, self.known.get_mut(p)?))) else {
            return self.add(mention, base);
        };
        let fuller = usize::from(named.words) < mention.count
            || (mention.count == usize::from(named.words) && mention.suffix && !named.suffix);
        if fuller {
            named.take(mention, base);
            if let Some((first, last)) = self.firsts.get_mut(place).zip(self.lasts.get_mut(place)) {
                (*first, *last) = (mention.first, mention.last);
            }
        }
        named.gender = named.gender.or(mention.gender);
        named.person |= mention.person;
        named.role = if mention.role == 0 { named.role } else { mention.role };
        named.named = clock;
        if mention.subject && !mention.possessive {
            named.prominent = clock;
        }
        named.number
    }

    fn add(&mut self, mention: &Mention, base: usize) -> u32 {
        if self.known.is_full() {
            let oldest = self.known.iter().enumerate().min_by_key(|(_, n)| n.named).map_or(0, |(at, _)| at);
            self.known.swap_remove(oldest);
            self.firsts.swap_remove(oldest);
            self.lasts.swap_remove(oldest);
        }
        // 0 stands for nobody.
        self.numbers = self.numbers.wrapping_add(1).max(1);
        let prominent = if mention.subject && !mention.possessive { self.clock } else { 0 };
        let mut named = Named {
            start: 0,
            length: 0,
            titles: 0,
            words: 0,
            suffix: false,
            person: mention.person,
            gender: mention.gender,
            number: self.numbers,
            role: mention.role,
            named: self.clock,
            prominent,
        };
        named.take(mention, base);
        let _ = self.known.push(named);
        let _ = self.firsts.push(mention.first);
        let _ = self.lasts.push(mention.last);
        self.numbers
    }

    /// The place of whom `mention` may stand for: the one named last of those that fit best.
    fn known_as(&self, mention: &Mention) -> Option<usize> {
        let hashes = self.firsts.iter().zip(&self.lasts);
        // Those that share a word, as bits: a loop without branches.
        let mut shared = hashes.rev().fold(0_u64, |bits, (&first, &last)| {
            bits << 1 | u64::from(first == mention.first) | u64::from(last == mention.last)
        });
        let mut best = None;
        while shared != 0 {
            let at = shared.trailing_zeros() as usize;
            shared &= shared - 1;
            let named = self.known.get(at)?;
            let same = |all: &[u32], hash: u32| all.get(at) == Some(&hash);
            let fit = named.fit(mention, same(&self.firsts, mention.first), same(&self.lasts, mention.last));
            best = best.max(fit.map(|fit| (fit, named.named, at)));
        }
        best.map(|(.., at)| at)
    }

    /// The number of the person whom a pronoun stands for; learns the gender.
    pub(crate) fn pronoun(&mut self, gender: Gender) -> Option<u32> {
        let fits = |n: &&mut Named| n.person && n.gender.agrees(gender);
        let clock = self.tick();
        let found = self.known.iter_mut().filter(fits).max_by_key(|n| (n.prominent, n.named))?;
        found.gender = found.gender.or(gender);
        found.prominent = clock;
        Some(found.number)
    }

    fn tick(&mut self) -> u32 {
        self.clock = self.clock.wrapping_add(1);
        self.clock
    }

    /// The number of the person last named with this office.
    pub(crate) fn office(&self, role: u32) -> Option<u32> {
        self.known
            .iter()
            .filter(|n| n.person && n.role == role && role != 0)
            .max_by_key(|n| n.named)
            .map(|n| n.number)
    }

    /// The number of the institution last prominent: of those that no title or given name makes people.
    pub(crate) fn institution(&self) -> Option<u32> {
        let known = self.known.iter().filter(|n| !n.person);
        known.max_by_key(|n| (n.prominent, n.named)).map(|n| n.number)
    }

    /// Marks who spoke: pronouns after it will be taken for that person first.
    pub(crate) fn spoke(&mut self, number: u32) {
        let clock = self.tick();
        if let Some(named) = self.known.iter_mut().find(|n| n.number == number) {
            named.prominent = clock;
        }
    }

    /// The fullest name of the one with this number; none when it was forgotten.
    pub(crate) fn fullest(&self, number: u32) -> Option<Span> {
        self.known.iter().find(|n| n.number == number).map(Named::fullest)
    }
}

impl Named {
    /// Makes `mention` the fullest one.
    fn take(&mut self, mention: &Mention, base: usize) {
        let short = |bytes: usize| u16::try_from(bytes).unwrap_or(u16::MAX);
        self.start = base + mention.titled.start;
        self.length = short(mention.span.end - mention.titled.start);
        self.titles = u8::try_from(mention.span.start - mention.titled.start).unwrap_or(0);
        self.words = u8::try_from(mention.count).unwrap_or(u8::MAX);
        self.suffix = mention.suffix;
    }

    /// The name; a lone surname with its title.
    fn fullest(&self) -> Span {
        let titles = if self.words == 1 { 0 } else { usize::from(self.titles) };
        Span::new(self.start + titles, self.start + usize::from(self.length))
    }

    /// How well a mention fits: none, or the better the more they share.
    fn fit(&self, short: &Mention, same_first: bool, same_last: bool) -> Option<u8> {
        if !self.gender.agrees(short.gender) {
            return None;
        }
        let suffixes = u8::from(self.suffix == short.suffix);
        match (self.words, short.count) {
            (1, 1) => (same_last && suffixes == 1).then_some(4),
            // A lone word: the surname, else the given name
            (_, 1) if same_last && (!short.suffix || self.suffix) => Some(2 + suffixes),
            (_, 1) => (same_first && !short.suffix && short.role == 0).then_some(1),
            (1, _) => (same_last && (!self.suffix || short.suffix)).then_some(2),
            _ => (same_last && same_first).then_some(4 + suffixes),
        }
    }
}
