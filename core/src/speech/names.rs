//! The people and institutions that a text has named so far, each with its fullest name.

use heapless::Vec;

use crate::limits::NAMES_REMEMBERED;
use crate::span::Span;
use crate::speech::mention::{Gender, Mention, Particles};

/// One of them. Places in the text are told by a clock that ticks at each mention: four bytes for any length of text.
#[derive(Clone, Copy, Debug)]
struct Named {
    /// Where the fullest mention begins, its titles included; in bytes, so that nothing is left empty beside it.
    start: [u8; size_of::<usize>()],
    /// Its bytes, and how many of them are titles.
    length: u16,
    titles: u8,
    /// Its words, titles left out.
    words: u8,
    build: Build,
    /// In years, or 0.
    age: u8,
    person: bool,
    gender: Gender,
    /// Its number: never used again.
    number: u32,
    role: u32,
    /// The hashes of its first and of its last word.
    first: u32,
    last: u32,
    /// When it last began a sentence or spoke; 0 for never.
    prominent: u32,
}

/// Whether a name has a suffix, and small words: in one byte.
#[derive(Clone, Copy, Debug)]
struct Build(u8);

impl Build {
    const SUFFIX: u8 = 1 << 2;

    fn of(mention: &Mention) -> Build {
        Build(mention.particles as u8 | if mention.suffix { Build::SUFFIX } else { 0 })
    }

    const fn suffix(self) -> bool {
        self.0 & Build::SUFFIX != 0
    }

    fn has(self, particles: Particles) -> bool {
        self.0 & !Build::SUFFIX == particles as u8
    }
}

/// The memory of names. When it is full, the one named longest ago is forgotten.
#[derive(Clone, Debug, Default)]
pub(crate) struct Names {
    known: Vec<Named, NAMES_REMEMBERED>,
    /// When each was last named: apart, since all of them are compared to find the oldest.
    named: Vec<u32, NAMES_REMEMBERED>,
    words: WordsOfNames,
    numbers: u32,
    clock: u32,
    stranger: Stranger,
}

/// Somebody whom the text has not named.
#[derive(Clone, Copy, Debug, Default)]
struct Stranger {
    /// When the text was last about them; 0 for never.
    prominent: u32,
    gender: Gender,
}

/// Which names may have a word: a bit for each name, in the row of its first and in that of its last word.
#[derive(Clone, Debug)]
struct WordsOfNames([u64; WORD_ROWS]);

const WORD_ROWS: usize = 16;
const _: () = assert!(NAMES_REMEMBERED <= 64, "a bit for each name");

impl Default for WordsOfNames {
    fn default() -> WordsOfNames {
        WordsOfNames([0; WORD_ROWS])
    }
}

impl WordsOfNames {
    const fn row(hash: u32) -> usize {
        (hash >> 8) as usize % WORD_ROWS
    }

    /// The names, as bits, that may have a word with this hash.
    fn having(&self, hash: u32) -> u64 {
        self.0.get(WordsOfNames::row(hash)).copied().unwrap_or(0)
    }

    /// Notes a word of the name at `place`. One that the name has no more costs a look in vain.
    fn note(&mut self, place: usize, hash: u32) {
        if let Some(row) = self.0.get_mut(WordsOfNames::row(hash)) {
            *row |= 1 << place;
        }
    }

    /// Forgets the name at `place`.
    fn forget(&mut self, place: usize) {
        for row in &mut self.0 {
            *row &= !(1 << place);
        }
    }
}

impl Names {
    /// The number of whom `mention` names, remembered for later; its block begins at byte `base`. 0 for a common word by which the
    /// text has named nobody in full.
    pub(crate) fn note(&mut self, mention: &Mention, base: usize) -> u32 {
        self.clock = self.clock.wrapping_add(1);
        let (clock, place) = (self.clock, self.known_as(mention));
        let surname = |n: &Named| n.words > 1 && n.person && n.last == mention.last;
        if mention.doubtful && !place.and_then(|p| self.known.get(p)).is_some_and(surname) {
            return 0;
        }
        let Some((place, named)) = place.and_then(|p| Some((p, self.known.get_mut(p)?))) else {
            return self.add(mention, base);
        };
        let fuller = usize::from(named.words) < mention.count
            || (mention.count == usize::from(named.words) && mention.suffix && !named.build.suffix());
        if fuller {
            named.take(mention, base);
            self.words.note(place, mention.first);
            self.words.note(place, mention.last);
        }
        named.gender = named.gender.or(mention.gender);
        named.person |= mention.person;
        named.age = if mention.age == 0 { named.age } else { mention.age };
        named.role = if mention.role == 0 { named.role } else { mention.role };
        if let Some(at) = self.named.get_mut(place) {
            *at = clock;
        }
        if mention.subject && !mention.possessive {
            named.prominent = clock;
        }
        named.number
    }

    fn add(&mut self, mention: &Mention, base: usize) -> u32 {
        // 0 stands for nobody.
        self.numbers = self.numbers.wrapping_add(1).max(1);
        let prominent = if mention.subject && !mention.possessive { self.clock } else { 0 };
        let mut named = Named {
            start: [0; size_of::<usize>()],
            length: 0,
            titles: 0,
            words: 0,
            build: Build::of(mention),
            age: mention.age,
            person: mention.person,
            gender: mention.gender,
            number: self.numbers,
            role: mention.role,
            first: 0,
            last: 0,
            prominent,
        };
        named.take(mention, base);
        let place = self.put(named);
        self.words.note(place, mention.first);
        self.words.note(place, mention.last);
        self.numbers
    }

    /// Puts a name where there is room for it, or in place of the one named longest ago; the place.
    fn put(&mut self, named: Named) -> usize {
        let end = self.known.len();
        let Err(named) = self.known.push(named) else {
            let _ = self.named.push(self.clock);
            return end;
        };
        // Two loops without branches are faster than one with.
        let least = self.named.iter().copied().min();
        let oldest = self.named.iter().position(|at| Some(*at) == least).unwrap_or(0);
        if let Some((slot, at)) = self.known.get_mut(oldest).zip(self.named.get_mut(oldest)) {
            (*slot, *at) = (named, self.clock);
        }
        self.words.forget(oldest);
        oldest
    }

    /// The place of whom `mention` may stand for: the one named last of those that fit best.
    fn known_as(&self, mention: &Mention) -> Option<usize> {
        let mut shared = self.words.having(mention.first) | self.words.having(mention.last);
        let mut best = None;
        while shared != 0 {
            let at = shared.trailing_zeros() as usize;
            shared &= shared - 1;
            let named = self.known.get(at)?;
            // Most of them merely have a word in the same row.
            let Some(fit) = named.fit(mention) else { continue };
            best = best.max(Some((fit, self.named.get(at).copied(), at)));
        }
        best.map(|(.., at)| at)
    }

    /// The number of the person whom a pronoun stands for, which is none where the text was last about a stranger; learns the
    /// gender.
    pub(crate) fn pronoun(&mut self, gender: Gender) -> Option<u32> {
        self.pronoun_among(gender, &|_| true)
    }

    /// The same, where only those whom `among` tells can be meant.
    pub(crate) fn pronoun_among(&mut self, gender: Gender, among: &dyn Fn(u32) -> bool) -> Option<u32> {
        let fits = |n: &Named| n.person && n.gender.agrees(gender) && among(n.number);
        let clock = self.tick();
        let stranger = self.stranger;
        let known = self.known.iter_mut().zip(&self.named).filter(|(n, _)| fits(n));
        let found = known.max_by_key(|(n, at)| (n.prominent, **at)).map(|(n, _)| n);
        let prominent = found.as_ref().map_or(0, |n| n.prominent);
        if stranger.prominent > prominent && stranger.gender.agrees(gender) {
            self.stranger = Stranger { prominent: clock, gender };
            return None;
        }
        found.map(|named| named.meant(gender, clock))
    }

    /// The number of the person again, where a pronoun of that gender may stand for them.
    pub(crate) fn take_as_meant(&mut self, number: u32, gender: Gender) -> Option<u32> {
        let clock = self.tick();
        let named = self.known.iter_mut().find(|n| n.number == number)?;
        (named.person && named.gender.agrees(gender)).then(|| named.meant(gender, clock))
    }

    /// Whether a name may have the word with this hash.
    #[inline]
    pub(crate) fn may_know(&self, hash: u32) -> bool {
        self.words.having(hash) != 0
    }

    /// Notes whether a name is a person's, where what is told of it shows that.
    pub(crate) fn embody(&mut self, number: u32, person: bool) {
        if let Some(named) = self.known.iter_mut().find(|n| n.number == number) {
            named.person = person;
        }
    }

    /// Whether the text has spoken of nobody for whom a pronoun of that gender may stand.
    pub(crate) fn has_nobody(&self, gender: Gender) -> bool {
        let stranger = self.stranger.prominent > 0 && self.stranger.gender.agrees(gender);
        !stranger && !self.known.iter().any(|n| n.person && n.gender.agrees(gender))
    }

    /// Whether the name is known to be a person's.
    pub(crate) fn is_person(&self, number: u32) -> bool {
        self.known.iter().any(|n| n.number == number && n.person)
    }

    /// Whether a pronoun of that gender may stand for this person.
    pub(crate) fn may_be(&self, number: u32, gender: Gender) -> bool {
        self.known.iter().any(|n| n.number == number && n.person && n.gender.agrees(gender))
    }

    /// Whom a pronoun stands for where `number`, who was named right before, may be meant too: the one of the two whose gender is
    /// known, and nobody where neither's or both are.
    pub(crate) fn pronoun_or(&mut self, number: u32, gender: Gender) -> Option<u32> {
        let fits = |n: &&Named| n.person && n.gender.agrees(gender);
        let known = self.known.iter().zip(&self.named).filter(|(n, _)| fits(n));
        let prominent = known.max_by_key(|(n, at)| (n.prominent, **at)).map(|(n, _)| (n.number, n.gender))?;
        let told = |of: Gender| of == gender;
        let beside = self.known.iter().find(|n| n.number == number)?.gender;
        match (told(prominent.1), told(beside)) {
            _ if prominent.0 == number => self.pronoun(gender),
            (true, false) => self.pronoun(gender),
            (false, true) => self.take_as_meant(number, gender),
            _ => None,
        }
    }

    /// Notes that the text is about somebody whom it has not named.
    pub(crate) fn stranger(&mut self, gender: Gender) {
        self.stranger = Stranger { prominent: self.tick(), gender };
    }

    fn tick(&mut self) -> u32 {
        self.clock = self.clock.wrapping_add(1);
        self.clock
    }

    /// The number of the person last named with this office; none where another who has it was prominent later.
    pub(crate) fn office(&self, role: u32) -> Option<u32> {
        let holds = |n: &&Named| n.person && n.role == role && role != 0;
        let holders = || self.known.iter().zip(&self.named).filter(|(n, _)| holds(n));
        let (last, _) = holders().max_by_key(|(_, at)| **at)?;
        let (prominent, _) = holders().max_by_key(|(n, at)| (n.prominent, **at))?;
        (last.number == prominent.number).then_some(last.number)
    }

    /// Whether the person with that number is known to be of that gender.
    pub(crate) fn is_of_gender(&self, number: u32, gender: Gender) -> bool {
        self.known.iter().any(|n| n.number == number && n.gender == gender)
    }

    /// The number of the one person of that age and gender; 0 where there are several.
    pub(crate) fn of_age(&self, age: u8, gender: Gender) -> Option<u32> {
        let mut aged = self.known.iter().filter(|n| n.person && n.age == age && n.gender.agrees(gender));
        let (first, more) = (aged.next()?, aged.next());
        Some(if more.is_some() { 0 } else { first.number })
    }

    /// Whether the text has told the age of the one with that number, and that of anybody.
    pub(crate) fn tells_age(&self, number: u32) -> (bool, bool) {
        let told = |n: &Named| n.person && n.age > 0;
        let own = self.known.iter().any(|n| n.number == number && told(n));
        (own, self.known.iter().any(told))
    }

    /// Learns how old somebody is.
    pub(crate) fn learn_age(&mut self, number: u32, age: u8) {
        if let Some(named) = self.known.iter_mut().find(|n| n.number == number) {
            named.age = age;
        }
    }

    /// The number of the institution last prominent: of those that no title or given name makes people.
    pub(crate) fn institution(&self) -> Option<u32> {
        let known = self.known.iter().zip(&self.named).filter(|(n, _)| !n.person);
        known.max_by_key(|(n, at)| (n.prominent, **at)).map(|(n, _)| n.number)
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
        (self.first, self.last) = (mention.first, mention.last);
        self.start = (base + mention.titled.start).to_ne_bytes();
        self.length = short(mention.span.end - mention.titled.start);
        self.titles = u8::try_from(mention.span.start - mention.titled.start).unwrap_or(0);
        self.words = u8::try_from(mention.count).unwrap_or(u8::MAX);
        self.build = Build::of(mention);
    }

    /// The name; a lone surname with its title.
    fn fullest(&self) -> Span {
        let titles = if self.words == 1 { 0 } else { usize::from(self.titles) };
        let start = usize::from_ne_bytes(self.start);
        Span::new(start + titles, start + usize::from(self.length))
    }

    /// Notes that a pronoun stands for this one; the number.
    fn meant(&mut self, gender: Gender, clock: u32) -> u32 {
        (self.gender, self.prominent) = (self.gender.or(gender), clock);
        self.number
    }

    /// How well a mention fits: none, or the better the more they share.
    fn fit(&self, short: &Mention) -> Option<u8> {
        let (same_first, same_last) = (self.first == short.first, self.last == short.last);
        if !(same_first || same_last) || !self.gender.agrees(short.gender) {
            return None;
        }
        let suffixes = u8::from(self.build.suffix() == short.suffix);
        // `Mr. Poe` is rather Alan Poe than one of whom it is not known whether he is a man
        let same = u8::from(short.gender != Gender::Unknown && self.gender == short.gender);
        let short_build = Build::of(short);
        let with = |surname: Build, whole: Build, shorter: bool| {
            surname.has(Particles::Leading) && whole.has(Particles::Inside) && shorter && same_last
        };
        let words = usize::from(self.words);
        let surname = with(short_build, self.build, short.count < words)
            || with(self.build, short_build, words < short.count);
        let fit = match (self.words, short.count) {
            // `Van der Haas` of `Piet van der Haas`
            _ if surname => Some(2 + suffixes),
            (1, 1) => (same_last && suffixes == 1).then_some(4),
            // A lone word: the surname, else the given name
            (_, 1) if same_last && (!short.suffix || self.build.suffix()) => Some(2 + suffixes),
            (_, 1) => (same_first && !short.suffix && short.role == 0).then_some(1),
            (1, _) => (same_last && (!self.build.suffix() || short.suffix)).then_some(2),
            _ => (same_last && same_first).then_some(4 + suffixes),
        };
        fit.map(|fit| 2 * fit + same)
    }
}
