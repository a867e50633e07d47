//! Who somebody is whom a phrase tells of without a name, and whose report a sentence is.

use crate::speech::clause::Clause;
use crate::speech::cue::is_cue;
use crate::speech::mention::Gender;
use crate::speech::phrase::{Phrase, beginning_at, ending_at};
use crate::words::speech::class;
use crate::words::{SpeechWords, Tags};

/// The last word of the phrase without what hangs on it by a preposition (`a neighbour of Ann Poe`) or belongs to it (`ein
/// Sprecher der Bahn`).
fn head(clause: &Clause<'_>) -> Option<usize> {
    let preposition = (1..clause.len())
        .find(|&at| clause.is(at, class::PREPOSITION) || at > 1 && clause.is(at, class::GENITIVE));
    preposition.unwrap_or(clause.len()).checked_sub(1)
}

/// Whether it says what somebody is.
pub(super) fn tells_role(clause: &Clause<'_>) -> bool {
    let opens = clause.is(0, class::DETERMINER.and(class::POSSESSIVE));
    head(clause).is_some_and(|at| {
        // `a neighbour of Ann Poe`, but not `one of the mills`
        let whose = opens && at > 0 && clause.is(at, class::ROLE.and(class::TITLE));
        whose || at + 1 == clause.len() && clause.is(at, class::ROLE)
    })
}

/// What is known of the gender of the one person whom the words name by what somebody is (`a farmer from the hills`); none for
/// several, and for what is no person.
pub(super) fn one_person(clause: &Clause<'_>, words: &SpeechWords) -> Option<Gender> {
    const OTHER: Tags = class::INSTITUTION.and(class::CUE_NOUN);
    let head = clause.get(head(clause)?)?;
    // `ein Sprecher` may be several by its form, and is a man by it
    let several = head.is(class::PLURAL) && !head.is(class::MALE.and(class::FEMALE));
    let shaped = head.plural_shaped() && !head.is_one_of(words.single);
    let one = head.is_letters() && !head.proper() && !shaped && !head.is(OTHER) && !several;
    one.then_some(Gender::of(head.tags()))
}

/// Whose report a sentence is, as the noun phrase that opens or closes it (`The sheriff said it was late`, `It was late, the sheriff said`).
pub(super) fn reporter(sentence: &Clause<'_>) -> Option<Phrase> {
    let ahead = sentence.is(0, class::DETERMINER.and(class::POSSESSIVE)).then(|| beginning_at(sentence, 0));
    let says =
        |phrase: &Phrase| sentence.is(phrase.last + 1, class::CUE) && is_cue(sentence, phrase.last + 1);
    let when = class::TIME.and(class::PREPOSITION);
    let closes = (0..sentence.len().saturating_sub(1)).rev().find(|&at| !sentence.is(at, when));
    let closes = closes.filter(|&at| sentence.is(at, class::CUE) && is_cue(sentence, at));
    ahead
        .flatten()
        .filter(says)
        .or_else(|| ending_at(sentence, closes?.checked_sub(1)?))
        .or_else(|| inverted(sentence))
}

/// The same behind its verb (`It was late, said a guard.`).
fn inverted(sentence: &Clause<'_>) -> Option<Phrase> {
    /// The words of such an end, its stop included.
    const WORDS: usize = 8;
    let last = sentence.len().checked_sub(2)?;
    // few sentences have a comma there: no phrase is looked for in others
    let comma = (last.saturating_sub(WORDS)..last).rev().find(|&at| sentence.is_sign(at, &[',']))?;
    let says = Some(comma).filter(|comma| sentence.is(comma + 1, class::CUE));
    let comma = says.filter(|&comma| ending_at(sentence, last).is_some_and(|p| p.first == comma + 2));
    let phrase = Phrase { first: comma? + 2, last };
    comma.filter(|comma| is_cue(sentence, comma + 1)).map(|_| phrase)
}
