//! Where a name begins.

use crate::speech::clause::{Clause, may_name};
use crate::speech::mention::name::Title;
use crate::speech::mention::{Gender, Mention, office};
use crate::text::token::Token;
use crate::words::Tags;
use crate::words::speech::class;

/// A cursor over the mentions of a block.
pub(crate) struct Mentions<'t> {
    pub(super) text: &'t str,
    pub(super) tokens: Clause<'t>,
    /// The next token.
    pub(super) at: usize,
    /// A title stands right before.
    pub(super) title: Option<Title>,
    /// The next word begins a sentence.
    pub(super) fresh: bool,
    /// No more than a conjunction or an adverb stands before it in the sentence (`But Ann Poe`).
    pub(super) leads: bool,
}

impl<'t> Mentions<'t> {
    pub(crate) fn of(text: &'t str, tokens: Clause<'t>) -> Mentions<'t> {
        Mentions { text, tokens, at: 0, title: None, fresh: true, leads: true }
    }

    pub(super) fn peek(&self, ahead: usize) -> Option<Token<'t>> {
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

    pub(super) fn title(&mut self, token: &Token<'_>) {
        let gender = Gender::of(token.tags());
        let place = self.at.saturating_sub(1);
        let role = office(self.text, &self.tokens, place);
        let (before, start, place) =
            self.title.map_or((Gender::Unknown, token.span().start, place), |t| (t.gender, t.start, t.place));
        self.title = Some(Title { gender: gender.or(before), role, start, place });
    }
}
