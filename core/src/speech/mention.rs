//! Names of people and institutions in a block, as written.

use crate::span::Span;
use crate::speech::clause::Clause;
use crate::text::chars::is_apostrophe;
use crate::text::fold::hash_at;
use crate::text::token::{Token, possessive_stem};
use crate::words::speech::class;
use crate::words::{Tags, TextWords};

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
    /// Whether more than a hyphen stands between two of its words: `Moll-Ruud` alone may be a firm.
    pub(crate) spaced: bool,
    /// Whether a suffix follows (`Jr.`).
    pub(crate) suffix: bool,
    pub(crate) gender: Gender,
    /// Whether it is a person's, by a title, a given name or a suffix.
    pub(crate) person: bool,
    pub(crate) institution: bool,
    /// Whether it begins a sentence, or stands behind what leads that up.
    pub(crate) subject: bool,
    pub(crate) possessive: bool,
    /// The hash of the office named with it (`Mayor`), or 0.
    pub(crate) role: u32,
}

/// The titles right before a name.
#[derive(Clone, Copy, Debug)]
struct Title {
    gender: Gender,
    role: u32,
    start: usize,
}

/// A cursor over the mentions of a block.
pub(crate) struct Mentions<'t> {
    text: &'t str,
    tokens: Clause<'t>,
    words: &'t TextWords,
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
    pub(crate) fn of(text: &'t str, tokens: Clause<'t>, words: &'t TextWords) -> Mentions<'t> {
        Mentions { text, tokens, words, at: 0, title: None, fresh: true, leads: true }
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
            if token.capital() && self.is_title(&token) && self.name_follows() {
                self.title(&token);
            } else if token.is_name() {
                let (fresh, leads) = (core::mem::take(&mut self.fresh), core::mem::take(&mut self.leads));
                if let Some(mention) = self.run(token, fresh, leads) {
                    return Some(mention);
                }
            } else {
                self.pass(&token);
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
    fn pass(&mut self, token: &Token<'_>) {
        let point_of_title = token.is_sign(&['.']) && self.title.is_some();
        if point_of_title {
            return;
        }
        self.title = None;
        let ends = token.is_sign(&['.', '!', '?', ':', '“', '"', '‘', '«', '„', '*', '>']);
        self.fresh = ends || (self.fresh && token.is_any_sign());
        self.leads =
            ends || self.leads && (token.is_any_sign() || token.is(class::CONJUNCTION.and(class::ADVERB)));
    }

    /// Whether a word with a capital may be a title: so is what somebody is before a given name, where only the sentence gives it the
    /// capital (`Manager Anna Vos`, but not `Child Protective Services`).
    fn is_title(&self, token: &Token<'_>) -> bool {
        let role =
            self.fresh && token.is(class::ROLE) && self.peek(0).is_some_and(|next| next.is(class::GIVEN));
        token.is(class::TITLE) || role
    }

    /// Whether a name, or another title before one, comes next.
    fn name_follows(&self) -> bool {
        let next = self.peek(0);
        let after = if next.is_some_and(|t| t.is_sign(&['.', '-'])) { self.peek(1) } else { next };
        after.is_some_and(|t| t.is_name())
    }

    fn title(&mut self, token: &Token<'_>) {
        let gender = Gender::of(token.tags());
        let role = hash_at(self.text, token.span());
        let (before, start) =
            self.title.map_or((Gender::Unknown, token.span().start), |t| (t.gender, t.start));
        self.title = Some(Title { gender: gender.or(before), role, start });
    }

    /// The name that begins with `first`, and perhaps a sentence (`fresh`) or what follows what leads it up.
    fn run(&mut self, first: Token<'t>, fresh: bool, leads: bool) -> Option<Mention> {
        let title = self.title.take();
        let mut mention = Mention { subject: leads, person: title.is_some(), ..Mention::default() };
        mention.gender = title.map_or(Gender::Unknown, |t| t.gender);
        mention.role = title.map_or(0, |t| t.role);
        let mut known = Tags::default();
        self.take(&mut mention, &first, &mut known);
        while !mention.possessive {
            let Some(next) = self.peek(0) else { break };
            let comma_and_suffix =
                next.is_sign(&[',']) && self.peek(1).is_some_and(|t| t.is(class::SUFFIX) && t.capital());
            if next.is(class::SUFFIX) || comma_and_suffix {
                self.suffix(&mut mention);
                break;
            }
            if let Some(surname) = self.after_nickname(&next) {
                self.at += 4;
                self.take(&mut mention, &surname, &mut known);
                continue;
            }
            let adjacent = next.span().start == mention.span.end;
            if next.is_sign(&['.']) && adjacent && self.ends_in_initial() {
                mention.span.end = next.span().end;
                self.at += 1;
            } else if next.is(class::TITLE) && next.capital() && self.title_inside() {
                // `CIA Director Ann Poe`: the name begins after the title.
                self.leads = leads;
                return None;
            } else if self.joins(&next, &mention, adjacent) {
                self.at += 1;
                if next.is_letters() {
                    self.take(&mut mention, &next, &mut known);
                }
            } else {
                break;
            }
        }
        let explained = fresh && !first.shaped();
        // who is named right before a verb of speech is whom the next pronoun means
        mention.subject |= self.peek(0).is_some_and(|next| next.is(class::CUE) && !next.capital());
        self.finish(mention, known, explained, title)
    }

    /// Whether `next` goes on with the name: another word of it, or what joins one.
    fn joins(&self, next: &Token<'_>, mention: &Mention, adjacent: bool) -> bool {
        let name_after = || {
            let small = self.peek(1).is_some_and(|t| t.is(class::PARTICLE) && !t.capital());
            self.peek(if small { 2 } else { 1 }).is_some_and(|t| t.is_name())
        };
        if next.is_sign(&['-', '&']) {
            return adjacent && name_after();
        }
        if !next.capital() {
            return self.capital_near() && next.is(class::PARTICLE) && name_after();
        }
        next.is_name() && near(self.text, mention.span.end, next.span().start)
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

    /// The rest of the name where a nickname in marks comes next (`Ann “Sunny” Poe`).
    fn after_nickname(&self, next: &Token<'_>) -> Option<Token<'t>> {
        let opens = next.is_sign(&['“', '"', '‘', '\'']);
        let named = opens && self.peek(1).is_some_and(|t| t.is_name());
        let closes = named && self.peek(2).is_some_and(|t| t.is_sign(&['”', '"', '’', '\'']));
        if closes { self.peek(3).filter(|t| t.is_name()) } else { None }
    }

    /// Whether the title that comes next has a name after it.
    fn title_inside(&self) -> bool {
        let after = self.peek(1);
        let after = if after.is_some_and(|t| t.is_sign(&['.'])) { self.peek(2) } else { after };
        after.is_some_and(|t| t.is_name() && !t.is(class::TITLE))
    }

    fn take(&mut self, mention: &mut Mention, token: &Token<'_>, known: &mut Tags) {
        let written = token.span().of(self.text);
        let stem = if token.possessive() { possessive_stem(written, self.words) } else { written };
        let start = if mention.count == 0 { token.span().start } else { mention.span.start };
        let behind = self.text.as_bytes().get(mention.span.end);
        mention.spaced |= mention.count > 0 && !behind.is_some_and(|byte| matches!(byte, b'-' | b'&'));
        mention.span = Span::new(start, token.span().start + stem.len());
        mention.possessive = token.possessive();
        *known = known.and(token.tags());
        mention.last = hash_at(self.text, Span::new(token.span().start, mention.span.end));
        if mention.count == 0 {
            mention.first = mention.last;
            let given = if token.is(class::GIVEN) { Gender::of(token.tags()) } else { Gender::Unknown };
            mention.gender = mention.gender.or(given);
            mention.person |= token.is(class::GIVEN);
        }
        mention.institution |= token.is(class::INSTITUTION);
        mention.count += 1;
    }

    fn suffix(&mut self, mention: &mut Mention) {
        if self.peek(0).is_some_and(|t| t.is_sign(&[','])) {
            self.at += 1;
        }
        let Some(token) = self.peek(0) else { return };
        self.at += 1;
        let stem = possessive_stem(token.span().of(self.text), self.words).len();
        mention.span.end = token.span().start + stem;
        mention.possessive = token.possessive();
        mention.suffix = true;
        mention.person = true;
        let point = self.peek(0).filter(|t| t.is_sign(&['.']) && t.span().start == mention.span.end);
        if let Some(point) = point.filter(|_| !mention.possessive) {
            mention.span.end += 1;
            self.at += 1;
            let apostrophe =
                |t: Token<'_>| t.sign().is_some_and(is_apostrophe) && t.span().start == mention.span.end;
            mention.possessive = point.possessive() || self.peek(0).is_some_and(apostrophe);
        }
    }

    /// A lone capital that the start of a sentence explains is a name only where nothing speaks against it.
    fn finish(
        &self,
        mut mention: Mention,
        known: Tags,
        explained: bool,
        title: Option<Title>,
    ) -> Option<Mention> {
        const ORDINARY: Tags = class::ROLE
            .and(class::CUE_NOUN)
            .and(class::ANY_CUE)
            .and(class::ADVERB)
            .and(class::ADJECTIVE)
            .and(class::TITLE);
        // `April` and `Will` are names beside another word of a name alone.
        const OTHER: Tags = class::TIME.and(class::AUXILIARY);
        let alone = mention.count == 1 && mention.role == 0;
        if alone && known.any(OTHER) {
            return None;
        }
        let lone = mention.count == 1 && !mention.person;
        if lone && (known.any(ORDINARY) || explained && known.0 != 0) {
            return None;
        }
        mention.person |= mention.spaced && !mention.institution;
        mention.role = if mention.role == 0 { self.apposed_role() } else { mention.role };
        mention.titled = Span::new(title.map_or(mention.span.start, |t| t.start), mention.span.end);
        Some(mention)
    }

    /// The office in an apposition (`Ann Poe, the chief engineer`).
    fn apposed_role(&self) -> u32 {
        if !self.peek(0).is_some_and(|t| t.is_sign(&[','])) {
            return 0;
        }
        let opens =
            self.peek(1).is_some_and(|t| t.is(class::DETERMINER.and(class::POSSESSIVE)) || t.is(class::ROLE));
        let role = (1..4).find_map(|n| self.peek(n).filter(|t| t.is(class::ROLE)));
        role.filter(|_| opens).map_or(0, |t| hash_at(self.text, t.span()))
    }
}

/// Whether only a space lies between two words of a name.
fn near(text: &str, end: usize, start: usize) -> bool {
    text.get(end..start).is_some_and(|gap| gap.chars().count() <= 2 && !gap.contains('\t'))
}
