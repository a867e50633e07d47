//! Whose words a cue gives that stands in what another one tells.

use crate::speech::clause::Clause;
use crate::speech::cue::{is_cue, is_passive, subject_before, time_phrase};
use crate::speech::phrase::ending_at;
use crate::words::CueClass;
use crate::words::speech::class;

/// The cue that says what the one at `cue` tells of: `said the firm had shown “no remorse”`, `said he felt “sick”`, `says the bank holds
/// shares in “a good firm”` are the words of who said it.
pub(super) fn embedding(head: &Clause<'_>, cue: usize) -> Option<usize> {
    let class = head.cue_class(cue);
    let far = || {
        let word = |at: usize| head.get(at).is_some_and(|t| !t.is_any_sign() && !t.is(class::THAT));
        (cue + 1..head.len()).any(word)
    };
    let may_tell =
        matches!(class, Some(CueClass::Show | CueClass::Think)) || head.is(cue, class::CUE_WEAK) && far();
    if !may_tell {
        return None;
    }
    let subject = subject_before(head, cue).filter(|subject| subject.last < cue)?;
    let himself = head.is(subject.first, class::SUBJECT) && subject.first == subject.last;
    // `said the judge found “no evidence”` gives the judge's words
    let perfect = || (subject.last + 1..cue).any(|at| head.is(at, class::AUXILIARY));
    let told = match class {
        Some(CueClass::Show) => perfect(),
        Some(CueClass::Think) => himself,
        _ => true,
    };
    if !told {
        return None;
    }
    let opens =
        if head.is(subject.first, class::THAT) { subject.first } else { subject.first.checked_sub(1)? };
    // `said on Monday that he felt`
    let passed = |at: &usize| !head.is(*at, class::THAT) && !time_phrase(head, *at);
    let last = (0..=opens).rev().find(passed)?;
    let says = |at: usize, class: CueClass| {
        head.cue_class(at) == Some(class) && is_cue(head, at) && !is_passive(head, at)
    };
    // `told Vos he had shown “no remorse”`
    let over_hearer = || {
        let hearer = ending_at(head, last).filter(|_| class == Some(CueClass::Show))?;
        hearer.first.checked_sub(1).filter(|&at| says(at, CueClass::Tell))
    };
    Some(last).filter(|&at| says(at, CueClass::Say)).or_else(over_hearer)
}
