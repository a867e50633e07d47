//! Sentences of which every meaning-bearing part can be exchanged, for falsifying them in one place.

use proptest::prelude::*;
use proptest::sample::select;

/// A sentence by its parts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs)]
pub struct Claim {
    pub name: &'static str,
    pub modal: &'static str,
    pub negated: bool,
    pub verb: &'static str,
    pub number: u32,
    pub noun: &'static str,
    pub place: &'static str,
}

const NAMES: &[&str] = &["Croft", "Vos", "Thornbury", "Molenaar", "Quist"];
const MODALS: &[&str] = &["will", "may", "must", "should", "could"];
const VERBS: &[&str] = &["mend", "sell", "count", "burn", "inspect"];
const NOUNS: &[&str] = &["bolts", "nets", "boats", "tickets", "bridges"];
const PLACES: &[&str] = &["before the storm", "on the quay", "in the town hall", "at the shipyard"];

impl Claim {
    /// The sentence, in the words of a speaker, without a full stop.
    pub fn sentence(&self) -> String {
        let Claim { name, modal, verb, number, noun, place, .. } = self;
        let not = if self.negated { " not" } else { "" };
        format!(
            "{name} {modal}{not} {verb} all {number} of the old {noun} {place}, whatever the council decides"
        )
    }
}

/// Any claim.
pub fn claim() -> impl Strategy<Value = Claim> {
    let words = (select(NAMES), select(MODALS), select(VERBS), select(NOUNS), select(PLACES));
    (words, any::<bool>(), 2..9000_u32).prop_map(|((name, modal, verb, noun, place), negated, number)| {
        Claim { name, modal, negated, verb, number, noun, place }
    })
}

/// The same claim with one part exchanged, so that it says something else; the class of alteration that this is.
pub fn falsified(claim: Claim) -> impl Strategy<Value = (Claim, &'static str)> {
    (0..6_u8, 1..4_usize, 1..9000_u32).prop_map(move |(part, step, distance)| match part {
        0 => (Claim { negated: !claim.negated, ..claim }, "negation"),
        1 => (Claim { number: claim.number + distance, ..claim }, "number"),
        2 => (Claim { name: other(NAMES, claim.name, step), ..claim }, "name"),
        3 => (Claim { modal: other(MODALS, claim.modal, step), ..claim }, "modal"),
        4 => (Claim { verb: other(VERBS, claim.verb, step), ..claim }, "word"),
        _ => (Claim { noun: other(NOUNS, claim.noun, step), ..claim }, "word"),
    })
}

fn other(words: &[&'static str], word: &str, step: usize) -> &'static str {
    let place = words.iter().position(|&w| w == word).unwrap_or(0);
    words[(place + step) % words.len()]
}
