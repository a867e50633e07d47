//! Names of people and institutions in a block, as written.

use heapless::Vec;

use crate::span::Span;
use crate::speech::clause::{Token, possessive_stem};
use crate::text::chars::{before, is_apostrophe};
use crate::text::fold::hash;
use crate::text::{Shape, Word, WordKind, Words};
use crate::words::speech::class;
use crate::words::{SpeechWords, Tags};

/// The most words of one name that are compared; a longer one is known by its last.
pub(crate) const NAME_WORDS: usize = 6;

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
    pub(crate) words: [u32; NAME_WORDS],
    pub(crate) count: usize,
    /// Whether a suffix follows (`Jr.`).
    pub(crate) suffix: bool,
    pub(crate) gender: Gender,
    /// Whether it is a person's, by a title, a given name or a suffix.
    pub(crate) person: bool,
    pub(crate) institution: bool,
    /// Whether it begins a sentence.
    pub(crate) subject: bool,
    pub(crate) possessive: bool,
    /// The hash of the office named with it (`Mayor`), or 0.
    pub(crate) role: u32,
}

impl Mention {
    /// The name; a lone surname with its title.
    pub(crate) fn fullest(&self) -> Span {
        if self.count == 1 { self.titled } else { self.span }
    }

    pub(crate) fn first(&self) -> u32 {
        self.words.first().copied().unwrap_or(0)
    }

    pub(crate) fn last(&self) -> u32 {
        self.count.checked_sub(1).and_then(|n| self.words.get(n)).copied().unwrap_or(0)
    }
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
    end: usize,
    cursor: Words,
    words: &'t SpeechWords,
    /// The last few tokens read but not used.
    ahead: Vec<Token, 4>,
    /// The word behind a nickname.
    last_read: Option<Token>,
    /// A title stands right before.
    title: Option<Title>,
    /// The next word begins a sentence.
    fresh: bool,
}

impl<'t> Mentions<'t> {
    pub(crate) fn of(text: &'t str, span: Span, words: &'t SpeechWords) -> Mentions<'t> {
        let cursor = Words::new(span.start);
        Mentions {
            text,
            end: span.end,
            cursor,
            words,
            ahead: Vec::new(),
            last_read: None,
            title: None,
            fresh: true,
        }
    }

    fn read(&mut self) -> Option<Token> {
        let within = self.text.get(..self.end)?;
        self.cursor.next(within).map(|word: Word| Token::read(self.text, word, self.words))
    }

    fn peek(&mut self, ahead: usize) -> Option<Token> {
        while self.ahead.len() <= ahead {
            let token = self.read()?;
            self.ahead.push(token).ok()?;
        }
        self.ahead.get(ahead).copied()
    }

    fn bump(&mut self) -> Option<Token> {
        let token = self.peek(0)?;
        self.ahead.remove(0);
        Some(token)
    }

    /// The next mention.
    pub(crate) fn next(&mut self) -> Option<Mention> {
        loop {
            self.skip_small();
            let token = self.bump()?;
            if token.capital && token.is(class::TITLE) && self.name_follows() {
                self.title(&token);
            } else if token.is_name() && (token.word.is_letters()) {
                let fresh = core::mem::take(&mut self.fresh);
                if let Some(mention) = self.run(token, fresh) {
                    return Some(mention);
                }
            } else {
                self.pass(&token);
            }
        }
    }

    /// Passes over small words, which begin no name: most of a text, so that they are not looked up.
    fn skip_small(&mut self) {
        if !self.ahead.is_empty() {
            return;
        }
        let bytes = self.text.as_bytes().get(..self.end).unwrap_or_default();
        let (start, mut at) = (self.cursor.position(), self.cursor.position());
        loop {
            let rest = bytes.get(at..).unwrap_or_default();
            let small = rest.iter().take_while(|b| b.is_ascii_lowercase()).count();
            // What is glued to a word may belong to it: the lexer decides.
            match rest.get(small) {
                Some(b' ' | b',') if small > 0 => at += small + 1,
                Some(b' ') => at += 1,
                _ => break,
            }
        }
        if bytes.get(start..at).is_some_and(|passed| passed.iter().any(u8::is_ascii_lowercase)) {
            (self.title, self.fresh) = (None, false);
        }
        self.cursor = Words::new(at);
    }

    /// A token that is in no name.
    fn pass(&mut self, token: &Token) {
        let point_of_title = token.is_sign(&['.']) && self.title.is_some();
        if point_of_title {
            return;
        }
        self.title = None;
        let sign = matches!(token.word.kind, WordKind::Sign(_));
        let ends = token.is_sign(&['.', '!', '?', ':', '“', '"', '‘', '«', '„', '*', '>']);
        self.fresh = ends || (self.fresh && sign);
    }

    /// Whether a name, or another title before one, comes next.
    fn name_follows(&mut self) -> bool {
        let next = self.peek(0);
        let after = if next.is_some_and(|t| t.is_sign(&['.', '-'])) { self.peek(1) } else { next };
        after.is_some_and(|t| t.capital && t.is_name())
    }

    fn title(&mut self, token: &Token) {
        let gender = Gender::of(token.tags);
        let role = hash(token.word.of(self.text));
        let (before, start) =
            self.title.map_or((Gender::Unknown, token.span().start), |t| (t.gender, t.start));
        self.title = Some(Title { gender: gender.or(before), role, start });
    }

    /// The name that begins with `first`.
    fn run(&mut self, first: Token, fresh: bool) -> Option<Mention> {
        let title = self.title.take();
        let mut mention = Mention { subject: fresh, person: title.is_some(), ..Mention::default() };
        mention.gender = title.map_or(Gender::Unknown, |t| t.gender);
        mention.role = title.map_or(0, |t| t.role);
        let mut known = Tags::default();
        self.take(&mut mention, &first, &mut known);
        while !mention.possessive {
            let Some(next) = self.peek(0) else { break };
            if next.is(class::SUFFIX)
                || (next.is_sign(&[',']) && self.peek(1).is_some_and(|t| t.is(class::SUFFIX) && t.capital))
            {
                self.suffix(&mut mention);
                break;
            }
            if self.nickname_follows(&next) {
                self.ahead.clear();
                let Some(surname) = self.last_read else { break };
                self.take(&mut mention, &surname, &mut known);
                continue;
            }
            let adjacent = next.span().start == mention.span.end;
            let point = next.is_sign(&['.']) && adjacent && initial(self.text, &mention);
            let joined = next.is_sign(&['-', '&']) && adjacent && self.peek(1).is_some_and(|t| t.is_name());
            let particle =
                next.is(class::PARTICLE) && !next.capital && self.peek(1).is_some_and(|t| t.is_name());
            if point {
                mention.span.end = next.span().end;
            } else if next.is(class::TITLE) && next.capital && self.title_inside() {
                // `CIA Director Ann Poe`: the name begins after the title.
                return None;
            } else if joined
                || particle
                || next.is_name() && near(self.text, mention.span.end, next.span().start)
            {
                if next.word.is_letters() {
                    self.bump();
                    self.take(&mut mention, &next, &mut known);
                    continue;
                }
            } else {
                break;
            }
            self.bump();
        }
        let mut mention = self.finish(mention, known, first, fresh)?;
        mention.titled = Span::new(title.map_or(mention.span.start, |t| t.start), mention.span.end);
        Some(mention)
    }

    /// Whether a nickname in marks and the rest of the name come next (`Ann “Sunny” Poe`).
    fn nickname_follows(&mut self, next: &Token) -> bool {
        let opens = next.is_sign(&['“', '"', '‘', '\'']);
        let named = opens && self.peek(1).is_some_and(|t| t.is_name());
        let closes = named && self.peek(2).is_some_and(|t| t.is_sign(&['”', '"', '’', '\'']));
        let last = if closes { self.peek(3).filter(|t| t.is_name()) } else { None };
        self.last_read = last;
        last.is_some()
    }

    /// Whether the title that comes next has a name after it.
    fn title_inside(&mut self) -> bool {
        let after = self.peek(1);
        let after = if after.is_some_and(|t| t.is_sign(&['.'])) { self.peek(2) } else { after };
        after.is_some_and(|t| t.is_name() && !t.is(class::TITLE))
    }

    fn take(&mut self, mention: &mut Mention, token: &Token, known: &mut Tags) {
        let written = token.word.of(self.text);
        let stem = possessive_stem(written, self.words);
        let start = if mention.count == 0 { token.span().start } else { mention.span.start };
        mention.span = Span::new(start, token.span().start + stem.len());
        mention.possessive = token.possessive;
        *known = known.and(token.tags);
        if mention.count == 0 {
            mention.gender = mention.gender.or(if token.is(class::GIVEN) {
                Gender::of(token.tags)
            } else {
                Gender::Unknown
            });
            mention.person |= token.is(class::GIVEN);
        }
        mention.institution |= token.is(class::INSTITUTION);
        let last = mention.count.min(NAME_WORDS - 1);
        if let Some(slot) = mention.words.get_mut(last) {
            *slot = hash(stem);
        }
        mention.count = last + 1;
    }

    fn suffix(&mut self, mention: &mut Mention) {
        let mut token = self.bump();
        if token.is_some_and(|t| t.is_sign(&[','])) {
            token = self.bump();
        }
        let Some(token) = token else { return };
        let stem = possessive_stem(token.word.of(self.text), self.words).len();
        mention.span.end = token.span().start + stem;
        mention.possessive = token.possessive;
        mention.suffix = true;
        mention.person = true;
        if self.peek(0).is_some_and(|t| t.is_sign(&['.']) && t.span().start == mention.span.end)
            && !mention.possessive
        {
            mention.span.end += 1;
            self.bump();
            let apostrophe = |t: Token| {
                matches!(t.word.kind, WordKind::Sign(c) if is_apostrophe(c))
                    && t.span().start == mention.span.end
            };
            mention.possessive = self.peek(0).is_some_and(apostrophe);
        }
    }

    /// A lone capital at the start of a sentence is a name only where nothing speaks against it.
    fn finish(&mut self, mut mention: Mention, known: Tags, first: Token, fresh: bool) -> Option<Mention> {
        let ordinary = class::ROLE
            .and(class::CUE_NOUN)
            .and(class::ANY_CUE)
            .and(class::ADVERB)
            .and(class::ADJECTIVE)
            .and(class::TITLE);
        let shaped = matches!(first.word.shape(self.text), Shape::Mixed | Shape::Upper);
        let lone = mention.count == 1 && !mention.person;
        // `April` and `Will` are names beside another word of a name alone.
        let other = class::TIME.and(class::AUXILIARY);
        if lone_word(&mention) && known.any(other) {
            return None;
        }
        if lone && (known.any(ordinary) || fresh && !shaped && known.0 != 0) {
            return None;
        }
        mention.person |= mention.count > 1 && !mention.institution;
        mention.role = if mention.role == 0 { self.apposed_role() } else { mention.role };
        Some(mention)
    }

    /// The office in an apposition (`Ann Poe, the chief engineer`).
    fn apposed_role(&mut self) -> u32 {
        if !self.peek(0).is_some_and(|t| t.is_sign(&[','])) {
            return 0;
        }
        let opens =
            self.peek(1).is_some_and(|t| t.is(class::DETERMINER.and(class::POSSESSIVE)) || t.is(class::ROLE));
        let role = (1..4).find_map(|n| self.peek(n).filter(|t| t.is(class::ROLE)));
        role.filter(|_| opens).map_or(0, |t| hash(t.word.of(self.text)))
    }
}

fn lone_word(mention: &Mention) -> bool {
    mention.count == 1 && mention.titled.is_empty() && mention.role == 0
}

/// Whether the mention ends in an initial, whose point belongs to it.
fn initial(text: &str, mention: &Mention) -> bool {
    let last = mention.span.of(text).rsplit([' ', '\u{a0}', '.']).next().unwrap_or("");
    last.chars().count() == 1 && before(text, mention.span.end).is_some_and(char::is_uppercase)
}

/// Whether only a space lies between two words of a name.
fn near(text: &str, end: usize, start: usize) -> bool {
    text.get(end..start).is_some_and(|gap| gap.chars().count() <= 2 && !gap.contains('\t'))
}
