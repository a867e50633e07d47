//! Quotations cut out of texts, falsified in one or two places or honestly edited: the same ones in every run.
//!
//! | module | what it gives |
//! |---|---|
//! | [`random`] | a small generator of random numbers |
//! | [`source`] | the texts, and what may be taken out of them |
//! | [`draft`] | a quotation as words that can be exchanged |
//! | [`falsehood`] | changes that alter the meaning, by class |
//! | [`number`] | other numbers |
//! | [`honest`] | what an editor may do, by class |
//! | [`tables`] | the words that these need |
//!
//! A change is made where words are [free](draft::Token::free). What was changed is free no more, nor is what stands right beside
//! it, so that an ellipsis or a bracket never comes to stand for the change.

pub mod draft;
pub mod falsehood;
pub mod honest;
pub mod number;
pub mod random;
pub mod source;
pub mod tables;

use std::borrow::Cow;
use std::collections::HashSet;

use draft::Draft;
use falsehood::FALSEHOODS;
use honest::{EDITS, Edit, Edition};
use random::Random;
use source::Source;

/// How many times a case is tried before its class counts as one that the texts do not have.
const TRIES: usize = 20_000;

/// A quotation to be looked up in a text.
#[derive(Clone, Debug)]
pub struct Case<'s> {
    /// What was done to it.
    pub class: String,
    /// The quotation.
    pub quote: String,
    /// The text.
    pub text: Cow<'s, str>,
}

/// So many falsified quotations, no two the same, as many of each class; every other one is also honestly edited.
///
/// # Panics
/// When the texts do not have enough words of a class.
pub fn falsified(sources: &[Source], count: usize, seed: u64) -> Vec<Case<'_>> {
    let (mut random, mut seen) = (Random::new(seed), HashSet::new());
    let mut cases = Vec::new();
    for at in 0..count {
        let (class, falsify) = FALSEHOODS[at % FALSEHOODS.len()];
        let edited = at / FALSEHOODS.len() % 2 == 1;
        let case = (0..TRIES).find_map(|_| {
            let draft = Draft::cut(&sources[random.below(sources.len())], &mut random);
            falsehood(class, falsify, draft, edited, &mut random)
                .filter(|case| seen.insert(case.quote.clone()))
        });
        cases.push(case.unwrap_or_else(|| panic!("no more words for {class}")));
    }
    cases
}

/// So many honestly edited quotations, as many of each class; every fourth one is edited twice.
///
/// # Panics
/// When the texts do not have words of a class.
pub fn edited(sources: &[Source], count: usize, seed: u64) -> Vec<Case<'_>> {
    let mut random = Random::new(seed);
    let mut cases = Vec::new();
    for at in 0..count {
        let (class, edit) = EDITS[at % EDITS.len()];
        let twice = at / EDITS.len() % 4 == 3;
        let case = (0..TRIES).find_map(|_| {
            let draft = Draft::cut(&sources[random.below(sources.len())], &mut random);
            honesty(class, edit, draft, twice, &mut random)
        });
        cases.push(case.unwrap_or_else(|| panic!("no words for {class}")));
    }
    cases
}

/// One falsified quotation; none where the words at hand do not allow it, or where the text has the falsified words too.
fn falsehood<'s>(
    class: &str,
    falsify: falsehood::Falsify,
    mut draft: Draft<'s>,
    edited: bool,
    random: &mut Random,
) -> Option<Case<'s>> {
    let mut class = class.to_owned();
    falsify(&mut draft, random)?;
    if random.below(5) == 0 {
        let (second, falsify) = random.pick(FALSEHOODS);
        falsify(&mut draft, random)?;
        class = format!("{class} and {second}");
    }
    if draft.is_in_its_text() {
        return None;
    }
    let mut edition = Edition::new(draft);
    if edited {
        let (honest, edit) = random.pick(EDITS);
        edit(&mut edition, random)?;
        class = format!("{class}, {honest}");
    }
    if edition.draft.has_stand_ins() && edition.draft.is_in_its_text() {
        return None;
    }
    Some(edition.case(class))
}

/// One honestly edited quotation.
fn honesty<'s>(
    class: &str,
    edit: Edit,
    draft: Draft<'s>,
    twice: bool,
    random: &mut Random,
) -> Option<Case<'s>> {
    if draft.cuts_a_number() {
        return None;
    }
    let (mut edition, mut class) = (Edition::new(draft), class.to_owned());
    edit(&mut edition, random)?;
    if twice {
        let (second, edit) = random.pick(EDITS);
        edit(&mut edition, random)?;
        class = format!("{class} and {second}");
    }
    Some(edition.case(class))
}
