//! The office named with a name.

use crate::span::Span;
use crate::speech::clause::Clause;
use crate::speech::mention::Mentions;
use crate::text::fold::hash_at;
use crate::text::token::Token;
use crate::words::Tags;
use crate::words::speech::class;

impl Mentions<'_> {
    /// The office in an apposition (`Ann Poe, the chief engineer`); none where it is the subject of what follows (`Asked about Vos, the
    /// mayor said`).
    pub(super) fn apposed_role(&self) -> u32 {
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
pub(crate) fn office(text: &str, tokens: &Clause<'_>, at: usize) -> u32 {
    /// Forms of one word begin alike.
    const STEM: usize = 4;
    let before = at.checked_sub(1).and_then(|before| tokens.get(before)).filter(|t| t.is(class::ALTERS));
    let stem = |word: Span| Span::new(word.start, word.end.min(word.start + STEM));
    let altered = before.map_or(0, |t| hash_at(text, stem(t.span())));
    tokens.get(at).map_or(0, |t| hash_at(text, t.span()) ^ altered)
}
