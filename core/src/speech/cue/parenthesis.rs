//! The subject before what stands between two commas, dashes or brackets.

use crate::speech::clause::Clause;
use crate::speech::cue::whole;
use crate::speech::phrase::{Phrase, beginning_at, ending_at, is_named};
use crate::words::speech::class;

/// What closes a parenthesis.
pub(super) const PARENTHESIS: [char; 4] = [',', '—', '–', ')'];

/// What opens the parenthesis that the sign at `close` closes: a comma in brackets opens none.
pub(super) fn openers(clause: &Clause<'_>, close: usize) -> &'static [char] {
    if clause.is_sign(close, &[')']) { &['('] } else { &[',', '—', '–', '('] }
}

/// The subject before what stands between two commas, dashes or brackets (`Smith, the mayor, said`), the second at `close`.
pub(super) fn before_parenthesis(clause: &Clause<'_>, close: usize) -> Option<Phrase> {
    let opens = openers(clause, close);
    let mut nearest = None;
    let mut at = close;
    while at > 0 {
        at -= 1;
        if !clause.is_sign(at, opens) || at == 0 {
            continue;
        }
        let Some(phrase) = ending_at(clause, at - 1).map(|p| whole(clause, p)) else { continue };
        let apposition = beginning_at(clause, at + 1).filter(|a| a.last + 1 == close && is_named(clause, *a));
        if let Some(apposition) = apposition.filter(|_| !is_named(clause, phrase)) {
            // `His lawyer, Ann Poe, said`
            return Some(apposition);
        }
        if is_named(clause, phrase) || clause.is(phrase.first, class::SUBJECT) {
            return Some(phrase);
        }
        nearest = nearest.or(Some(phrase));
    }
    // One comma only: what stands before it opens the sentence (`At noon, said ...`), or is the subject itself.
    nearest.or_else(|| {
        close.checked_sub(1).and_then(|end| ending_at(clause, end)).filter(|p| is_named(clause, *p))
    })
}
