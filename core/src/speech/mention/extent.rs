//! How far a name goes on.

use crate::speech::clause::may_name;
use crate::speech::mention::name::Name;
use crate::speech::mention::{Mention, Mentions};
use crate::text::chars::is_apostrophe;
use crate::text::token::Token;
use crate::words::Tags;
use crate::words::speech::class;

impl<'t> Mentions<'t> {
    /// The name that begins with `first`, and perhaps a sentence (`fresh`) or what follows what leads it up.
    pub(super) fn run(&mut self, first: Token<'t>, tags: Tags, fresh: bool, leads: bool) -> Option<Mention> {
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
            let name_word = next.proper() && may_name(tags) || self.is_named_after_time(name, tags);
            name_word && near(self.text, name.span.end, next.span().start)
        } else {
            tags.any(class::PARTICLE) && self.capital_near() && self.name_behind()
        };
        if joins {
            self.at += 1;
            name.take(self.text, next, tags);
        }
        Some(joins)
    }

    /// Whether a season or a day behind a given name is a surname (`Katja Sommer`), where such a word never stands so otherwise.
    fn is_named_after_time(&self, name: &Name<'_>, tags: Tags) -> bool {
        self.tokens.verb_second() && name.count == 1 && name.first.is(class::GIVEN) && tags.any(class::TIME)
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

    pub(super) fn suffix(&mut self, name: &mut Name<'t>) {
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
}

/// Whether only a space lies between two words of a name.
fn near(text: &str, end: usize, start: usize) -> bool {
    if start <= end + 1 {
        return text.as_bytes().get(end) != Some(&b'\t');
    }
    text.get(end..start).is_some_and(|gap| gap.chars().count() <= 2 && !gap.contains('\t'))
}
