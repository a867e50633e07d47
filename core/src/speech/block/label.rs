//! The labels of a transcript.

use crate::Confidence;
use crate::quote::Quoted;
use crate::speech::Rule;
use crate::speech::attribution::Attribution;
use crate::speech::block::search::Search;
use crate::speech::clause::Clause;
use crate::text::chars::is_lower;
use crate::text::token::Token;

impl<'t> Search<'t> {
    /// The label of a transcript whose lines stand between marks (`“VOS: …”`): a name in capitals.
    pub(super) fn label_inside(&self, quotation: &Quoted) -> Option<Attribution> {
        const LABEL_WORDS: usize = 4;
        let content = self.scene.tokens.within(quotation.content());
        let first = content.get(0).filter(|t| t.shaped() && t.span().of(self.scene.text).len() > 2)?;
        let colon = (1..LABEL_WORDS).find(|&at| content.get(at).is_some_and(|t| t.is_sign(&[':'])))?;
        let upper = |t: Token<'_>| t.is_any_sign() || !t.span().of(self.scene.text).contains(is_lower);
        let shouted = (0..colon).all(|at| content.get(at).is_some_and(upper));
        (shouted && first.is_letters()).then(|| label(Clause::of(content.range(0, colon + 1)))).flatten()
    }
}

/// The label before what is said in a transcript (`VOS: …`).
pub(super) fn label(clause: Clause<'_>) -> Option<Attribution> {
    let colon = (0..clause.len()).rev().find(|&at| clause.is_sign(at, &[':']))?;
    let first = (0..colon).find(|&at| clause.get(at).is_some_and(|t| t.is_letters()))?;
    let last = (first..colon).rev().find(|&at| clause.get(at).is_some_and(|t| !t.is_any_sign()))?;
    Some(Attribution::new(Rule::Label, clause.span(first, last)?, None).sure(Confidence::High))
}
