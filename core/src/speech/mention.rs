//! Names of people and institutions in a block, as written.

use crate::span::Span;
use crate::speech::clause::{Clause, may_name};
use crate::text::chars::{is_apostrophe, is_lower};
use crate::text::fold::hash_at;
use crate::text::token::Token;
use crate::words::Tags;
use crate::words::speech::class;

/// What is known of a person's gender.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Gender {
    #[default]
    Unknown,
    Male,
    Female,
}

impl Gender {
    pub(crate) fn of(tags: Tags) -> Gender {
        match (tags.any(class::MALE), tags.any(class::FEMALE)) {
            (true, false) => Gender::Male,
            (false, true) => Gender::Female,
            _ => Gender::Unknown,
        }
    }

    pub(crate) fn agrees(self, other: Gender) -> bool {
        self == Gender::Unknown || other == Gender::Unknown || self == other
    }

    pub(crate) fn or(self, other: Gender) -> Gender {
        if self == Gender::Unknown { other } else { self }
    }
}

/// Whether small words such as `van` belong to the surname.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Particles {
    #[default]
    None,
    /// Behind a given name (`Piet van der Haas`).
    Inside,
    /// Ahead of all (`Van der Haas`): it may be the surname of one with a given name before it.
    Leading,
}

/// A name as it stands in the text: its words without titles.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Mention {
    pub(crate) span: Span,
    /// The same with the titles before it.
    pub(crate) titled: Span,
    /// The hashes of its first and its last word.
    pub(crate) first: u32,
    pub(crate) last: u32,
    pub(crate) count: usize,
    /// Whether a suffix follows (`Jr.`).
    pub(crate) suffix: bool,
    pub(crate) particles: Particles,
    pub(crate) gender: Gender,
    /// Whether it is a person's, by a title, a given name or a suffix.
    pub(crate) person: bool,
    /// Whether it is a common word, and a name only where the text has named somebody in full so (`Young said`).
    pub(crate) doubtful: bool,
    /// Whether it begins a sentence, or stands behind what leads that up.
    pub(crate) subject: bool,
    pub(crate) possessive: bool,
    /// The hash of the office named with it (`Mayor`), or 0.
    pub(crate) role: u32,
    /// The numbers of its first token and of the one behind it.
    pub(crate) place: usize,
    pub(crate) behind: usize,
    /// Its years, as they stand beside it, or 0.
    pub(crate) age: u8,
}

/// The words of a name so far.
struct Name<'t> {
    /// The number of its first token.
    place: usize,
    first: Token<'t>,
    last: Token<'t>,
    /// What they can be, taken together.
    known: Tags,
    span: Span,
    count: usize,
    /// Whether more than a hyphen stands between two of them: `Moll-Ruud` alone may be a firm.
    spaced: bool,
    suffix: bool,
    possessive: bool,
}

impl<'t> Name<'t> {
    fn of(place: usize, first: Token<'t>, tags: Tags) -> Name<'t> {
        let (span, possessive) = (first.stem(), first.possessive());
        Name {
            place,
            first,
            last: first,
            known: tags,
            span,
            count: 1,
            spaced: false,
            suffix: false,
            possessive,
        }
    }

    /// Takes in one more word.
    fn take(&mut self, text: &str, word: Token<'t>, tags: Tags) {
        self.spaced |= !matches!(text.as_bytes().get(self.span.end), Some(b'-' | b'&'));
        self.span.end = word.stem().end;
        self.possessive = word.possessive();
        self.known = self.known.and(tags);
        self.last = word;
        self.count += 1;
    }
}

/// The titles right before a name.
#[derive(Clone, Copy, Debug)]
struct Title {
    gender: Gender,
    role: u32,
    start: usize,
    /// The number of its first token.
    place: usize,
}

/// A cursor over the mentions of a block.
pub(crate) struct Mentions<'t> {
    text: &'t str,
    tokens: Clause<'t>,
    /// The next token.
    at: usize,
    /// A title stands right before.
    title: Option<Title>,
    /// The next word begins a sentence.
    fresh: bool,
    /// No more than a conjunction or an adverb stands before it in the sentence (`But Ann Poe`).
    leads: bool,
}

impl<'t> Mentions<'t> {
    pub(crate) fn of(text: &'t str, tokens: Clause<'t>) -> Mentions<'t> {
        Mentions { text, tokens, at: 0, title: None, fresh: true, leads: true }
    }

    fn peek(&self, ahead: usize) -> Option<Token<'t>> {
        self.tokens.get(self.at + ahead)
    }

    /// The next mention.
    pub(crate) fn next(&mut self) -> Option<Mention> {
        loop {
            self.skip_small();
            let token = self.peek(0)?;
            self.at += 1;
            let tags = if token.capital() { token.tags() } else { Tags(0) };
            if token.capital() && self.is_title(tags) && self.name_follows() {
                self.title(&token);
            } else if token.proper() && may_name(tags) && !self.leads_in(tags) {
                let (fresh, leads) = (core::mem::take(&mut self.fresh), core::mem::take(&mut self.leads));
                if let Some(mention) = self.run(token, tags, fresh, leads) {
                    return Some(mention);
                }
            } else {
                self.pass(&token, tags);
            }
        }
    }

    /// Passes over small words, which begin no name: most of a text.
    fn skip_small(&mut self) {
        let small = self.tokens.small_from(self.at);
        if small > self.at {
            (self.title, self.fresh, self.leads, self.at) = (None, false, false, small);
        }
    }

    /// A token that is in no name.
    fn pass(&mut self, token: &Token<'_>, tags: Tags) {
        let Some(sign) = token.sign() else {
            (self.title, self.fresh) = (None, false);
            self.leads &= tags.any(class::CONJUNCTION.and(class::ADVERB));
            return;
        };
        let point_of_title = sign == '.' && self.title.is_some();
        if point_of_title {
            return;
        }
        self.title = None;
        if matches!(sign, '.' | '!' | '?' | ':' | '“' | '"' | '‘' | '«' | '„' | '*' | '>') {
            (self.fresh, self.leads) = (true, true);
        }
    }

    /// Whether a word with a capital may be a title: so is what somebody is before a given name, where only the sentence gives it the
    /// capital (`Manager Anna Vos`, but not `Child Protective Services`).
    fn is_title(&self, tags: Tags) -> bool {
        let role =
            self.fresh && tags.any(class::ROLE) && self.peek(0).is_some_and(|next| next.is(class::GIVEN));
        tags.any(class::TITLE) || role
    }

    /// Whether a word of these classes has its capital from the sentence that it opens before a name (`Then Poe`, `Says Poe`).
    fn leads_in(&self, tags: Tags) -> bool {
        let other = tags.any(class::ADVERB) || tags.any(class::CUE) && !tags.any(class::CUE_WEAK);
        other && self.fresh && !tags.any(class::GIVEN) && self.peek(0).is_some_and(|next| next.is_name())
    }

    /// Whether a name, or another title before one, comes next.
    fn name_follows(&self) -> bool {
        let next = self.peek(0);
        let after = if next.is_some_and(|t| t.is_sign(&['.', '-'])) { self.peek(1) } else { next };
        after.is_some_and(|t| t.is_name())
    }

    fn title(&mut self, token: &Token<'_>) {
        let gender = Gender::of(token.tags());
        let place = self.at.saturating_sub(1);
        let role = office(self.text, &self.tokens, place);
        let (before, start, place) =
            self.title.map_or((Gender::Unknown, token.span().start, place), |t| (t.gender, t.start, t.place));
        self.title = Some(Title { gender: gender.or(before), role, start, place });
    }

    /// The name that begins with `first`, and perhaps a sentence (`fresh`) or what follows what leads it up.
    fn run(&mut self, first: Token<'t>, tags: Tags, fresh: bool, leads: bool) -> Option<Mention> {
        let title = self.title.take();
        let mut name = Name::of(self.at.saturating_sub(1), first, tags);
        while !name.possessive
            && let Some(next) = self.peek(0)
        {
            let goes_on = match next.sign() {
                Some(sign) => Some(self.past_sign(&mut name, &next, sign)),
                None => self.past_word(&mut name, next),
            };
            match goes_on {
                Some(true) => {}
                Some(false) => break,
                None => {
                    self.leads = leads;
                    return None;
                }
            }
        }
        self.finish(&name, fresh, leads, title)
    }

    /// Whether the name goes on with the sign that comes next, and takes in what it does then.
    fn past_sign(&mut self, name: &mut Name<'t>, next: &Token<'t>, sign: char) -> bool {
        let adjacent = next.span().start == name.span.end;
        match sign {
            ',' if self.peek(1).is_some_and(|t| t.capital() && t.is(class::SUFFIX)) => {
                self.suffix(name);
                false
            }
            '.' if adjacent && self.ends_in_initial() => {
                name.span.end = next.span().end;
                self.at += 1;
                true
            }
            '-' | '&' if adjacent && self.name_behind() => {
                self.at += 1;
                true
            }
            '“' | '"' | '‘' | '\'' => self.past_nickname(name),
            _ => false,
        }
    }

    /// Whether it goes on with the word or number that comes next, and takes it in then; none where it begins after a title.
    fn past_word(&mut self, name: &mut Name<'t>, next: Token<'t>) -> Option<bool> {
        let tags = next.tags();
        if tags.any(class::SUFFIX) {
            self.suffix(name);
            return Some(false);
        }
        if next.capital() && tags.any(class::TITLE) && self.title_inside() {
            // `CIA Director Ann Poe`: the name begins after the title.
            return None;
        }
        let joins = if next.capital() {
            next.proper() && may_name(tags) && near(self.text, name.span.end, next.span().start)
        } else {
            tags.any(class::PARTICLE) && self.capital_near() && self.name_behind()
        };
        if joins {
            self.at += 1;
            name.take(self.text, next, tags);
        }
        Some(joins)
    }

    /// Whether a word of a name stands behind what comes next, or a small word and then one.
    fn name_behind(&self) -> bool {
        let small = self.peek(1).is_some_and(|t| !t.capital() && t.is(class::PARTICLE));
        self.peek(if small { 2 } else { 1 }).is_some_and(|t| t.is_name())
    }

    /// Whether a word with a capital stands behind the next one, or one farther: else that one joins no names.
    fn capital_near(&self) -> bool {
        (1..3).any(|ahead| self.peek(ahead).is_some_and(|t| t.capital()))
    }

    /// Whether the last word of the name so far is an initial, whose point belongs to it.
    fn ends_in_initial(&self) -> bool {
        self.at
            .checked_sub(1)
            .and_then(|before| self.tokens.get(before))
            .is_some_and(|t| t.capital() && t.span().of(self.text).chars().count() == 1)
    }

    /// Whether a nickname in marks comes next, and the rest of the name behind it (`Ann “Sunny” Poe`), which it takes in then.
    fn past_nickname(&mut self, name: &mut Name<'t>) -> bool {
        let named = self.peek(1).is_some_and(|t| t.is_name());
        let closes = named && self.peek(2).is_some_and(|t| t.is_sign(&['”', '"', '’', '\'']));
        let surname = if closes { self.peek(3).filter(|t| t.is_name()) } else { None };
        if let Some(surname) = surname {
            self.at += 4;
            name.take(self.text, surname, surname.tags());
        }
        surname.is_some()
    }

    /// Whether the title that comes next has a name after it.
    fn title_inside(&self) -> bool {
        let after = self.peek(1);
        let after = if after.is_some_and(|t| t.is_sign(&['.'])) { self.peek(2) } else { after };
        after.is_some_and(|t| t.is_name() && !t.is(class::TITLE))
    }

    fn suffix(&mut self, name: &mut Name<'t>) {
        if self.peek(0).is_some_and(|t| t.is_sign(&[','])) {
            self.at += 1;
        }
        let Some(token) = self.peek(0) else { return };
        self.at += 1;
        name.span.end = token.stem().end;
        name.possessive = token.possessive();
        name.suffix = true;
        let point = self.peek(0).filter(|t| t.is_sign(&['.']) && t.span().start == name.span.end);
        if let Some(point) = point.filter(|_| !name.possessive) {
            name.span.end += 1;
            self.at += 1;
            let apostrophe =
                |t: Token<'_>| t.sign().is_some_and(is_apostrophe) && t.span().start == name.span.end;
            name.possessive = point.possessive() || self.peek(0).is_some_and(apostrophe);
        }
    }

    /// A lone capital that the start of a sentence explains is a name only where nothing speaks against it.
    fn finish(&self, name: &Name<'t>, fresh: bool, leads: bool, title: Option<Title>) -> Option<Mention> {
        const ORDINARY: Tags = class::ROLE
            .and(class::CUE_NOUN)
            .and(class::ANY_CUE)
            .and(class::ADVERB)
            .and(class::ADJECTIVE)
            .and(class::TITLE);
        // `April` and `Will` are names beside another word of a name alone.
        const OTHER: Tags = class::TIME.and(class::AUXILIARY);
        let Name { first, known, span, count, suffix, possessive, .. } = *name;
        let title_role = title.map_or(0, |t| t.role);
        let given = first.is(class::GIVEN);
        let person = title.is_some() || given || suffix || self.is_one(name);
        let explained = fresh && !first.shaped();
        let dated = title_role == 0 && known.any(OTHER);
        let ordinary = !person && (known.any(ORDINARY) || explained && known.0 != 0);
        let doubtful = count == 1 && (dated || ordinary);
        if doubtful && !self.stands_alone(name) {
            return None;
        }
        let gender = if given { Gender::of(first.tags()) } else { Gender::Unknown };
        // who is named right before a verb of speech is whom the next pronoun means
        let cue_follows = || {
            let cue = |next: Token<'_>| next.is(class::CUE) && !next.is(class::CUE_PAST_PARTICIPLE);
            self.peek(0).is_some_and(|next| !next.capital() && cue(next))
        };
        let hash = first.hash();
        let particles = match (known.any(class::PARTICLE), first.is(class::PARTICLE) && !given) {
            (true, true) if count > 1 => Particles::Leading,
            (true, false) => Particles::Inside,
            _ => Particles::None,
        };
        let (led, led_gender) = self.role_before(name);
        let heading = self.is_heading(name);
        Some(Mention {
            span,
            titled: Span::new(title.map_or(span.start, |t| t.start), span.end),
            first: hash,
            last: if count == 1 { hash } else { name.last.hash() },
            count,
            suffix,
            particles,
            gender: title.map_or(Gender::Unknown, |t| t.gender).or(gender).or(led_gender),
            doubtful,
            person: person || led || name.spaced && !known.any(class::INSTITUTION) && !heading,
            subject: leads && !heading
                || cue_follows()
                || self.cue_leads(title.map_or(name.place, |t| t.place)),
            possessive,
            role: if title_role == 0 { self.apposed_role() } else { title_role },
            place: name.place,
            behind: self.at,
            age: 0,
        })
    }

    /// Whether a common word stands as a name does: beside a verb of speech, or before an auxiliary or an owned thing, and behind
    /// nothing that makes a noun of it (`Young said`, `says King`, but not `the King said`, `Young fans said`).
    #[inline(never)] // rare, and `finish` is hot
    fn stands_alone(&self, name: &Name<'_>) -> bool {
        const OTHER: Tags = class::DETERMINER.and(class::POSSESSIVE).and(class::ADJECTIVE);
        let before = || name.place.checked_sub(1).and_then(|at| self.tokens.get(at));
        let next = self.peek(0);
        let acts = |t: Token<'_>| !t.capital() && t.is(class::CUE.and(class::AUXILIARY));
        let said = || next.is_none_or(|t| t.is_any_sign()) && before().is_some_and(|t| t.is(class::CUE));
        (name.possessive || next.is_some_and(acts) || said()) && !before().is_some_and(|t| t.is(OTHER))
    }

    /// Whether an age behind the name or somebody's kin shows one person (`Vos, 41,`, `Vos’s wife`).
    fn is_one(&self, name: &Name<'_>) -> bool {
        let Some(next) = self.peek(0).filter(|_| name.count == 1) else { return false };
        let kin = || next.is(class::ROLE) && next.is(class::MALE.and(class::FEMALE));
        let years = |t: Token<'_>| t.is_number() && t.span().len() == 2;
        let sign = |ahead: usize, signs: &[char]| self.peek(ahead).is_some_and(|t| t.is_sign(signs));
        let aged = || sign(0, &[',']) && sign(2, &[',', '.', ';']) && self.peek(1).is_some_and(years);
        name.possessive && kin() || aged()
    }

    /// Whether capitals alone make a name of it (`FULL TEXT`, `Former Democratic`).
    fn is_heading(&self, name: &Name<'_>) -> bool {
        let described = name.last.is(class::ADJECTIVE) && !name.first.is(class::GIVEN);
        described || name.count > 1 && !name.span.of(self.text).contains(is_lower)
    }

    /// Whether a word for what somebody is stands right before the name (`her husband Lars`), and the gender that it tells.
    fn role_before(&self, name: &Name<'_>) -> (bool, Gender) {
        const OTHER: Tags = class::INSTITUTION
            .and(class::CUE_NOUN)
            .and(class::DETERMINER)
            .and(class::PLURAL)
            .and(class::ANY_CUE);
        let person = |t: &Token<'_>| {
            t.is(class::ROLE) && !t.capital() && !t.plural_shaped() && !t.possessive() && !t.is(OTHER)
        };
        let before = name.place.checked_sub(1).and_then(|at| self.tokens.get(at)).filter(person);
        (before.is_some(), before.map_or(Gender::Unknown, |t| Gender::of(t.tags())))
    }

    /// Whether a verb of speech behind a comma stands right before what begins at `place` (`It was late, said Poe`).
    fn cue_leads(&self, place: usize) -> bool {
        let says = |t: Token<'_>| t.is(class::CUE) && t.is(class::CUE_CLAUSAL) && !t.is(class::ADDRESSES);
        let comma = place.checked_sub(2).filter(|&at| self.tokens.is_sign(at, &[',']));
        // `Poe, a pilot, said Vos will wait`: a clause of its own
        let ends = || self.peek(0).is_none_or(|t| t.is_any_sign());
        comma.and_then(|at| self.tokens.get(at + 1)).is_some_and(|t| !t.capital() && ends() && says(t))
    }

    /// The office in an apposition (`Ann Poe, the chief engineer`); none where it is the subject of what follows (`Asked about Vos, the
    /// mayor said`).
    fn apposed_role(&self) -> u32 {
        if !self.peek(0).is_some_and(|t| t.is_sign(&[','])) {
            return 0;
        }
        let opens =
            self.peek(1).is_some_and(|t| t.is(class::DETERMINER.and(class::POSSESSIVE)) || t.is(class::ROLE));
        let is_role = |ahead: usize| self.peek(ahead).is_some_and(|t| t.is(class::ROLE));
        let Some(role) = (1..4).find(|&ahead| is_role(ahead)).filter(|_| opens) else { return 0 };
        let behind = (role..role + 4).find(|&ahead| !is_role(ahead)).unwrap_or(role + 4);
        if self.closes_apposition(behind) { office(self.text, &self.tokens, self.at + role) } else { 0 }
    }

    /// Whether an apposition goes on or ends with what comes that far ahead, and no verb stands before its end.
    fn closes_apposition(&self, ahead: usize) -> bool {
        /// The words of an apposition behind the office.
        const WORDS: usize = 12;
        const GOES_ON: Tags =
            class::PREPOSITION.and(class::CONJUNCTION).and(class::DETERMINER).and(class::POSSESSIVE);
        let Some(first) = self.peek(ahead) else { return true };
        if first.is_any_sign() || first.capital() || first.is(class::RELATIVE) {
            return true;
        }
        let words = (ahead..ahead + WORDS).map_while(|n| self.peek(n)).take_while(|t| !t.is_any_sign());
        let acts = |t: Token<'_>| !t.capital() && t.is(class::CUE.and(class::AUXILIARY));
        first.is(GOES_ON) && !words.into_iter().any(acts)
    }
}

/// The hash of the office that the word at `at` names, another one behind what alters it (`former`, in any of its forms); 0 outside.
pub(super) fn office(text: &str, tokens: &Clause<'_>, at: usize) -> u32 {
    /// Forms of one word begin alike.
    const STEM: usize = 4;
    let before = at.checked_sub(1).and_then(|before| tokens.get(before)).filter(|t| t.is(class::ALTERS));
    let stem = |word: Span| Span::new(word.start, word.end.min(word.start + STEM));
    let altered = before.map_or(0, |t| hash_at(text, stem(t.span())));
    tokens.get(at).map_or(0, |t| hash_at(text, t.span()) ^ altered)
}

/// Whether only a space lies between two words of a name.
fn near(text: &str, end: usize, start: usize) -> bool {
    if start <= end + 1 {
        return text.as_bytes().get(end) != Some(&b'\t');
    }
    text.get(end..start).is_some_and(|gap| gap.chars().count() <= 2 && !gap.contains('\t'))
}
