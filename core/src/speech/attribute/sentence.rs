//! Who a sentence without marks says spoke.

use crate::speech::Rule;
use crate::speech::attribution::Attribution;
use crate::speech::clause::Clause;
use crate::speech::cue::{cue_at, is_cue, is_passive, sentence_subject, subject_before};
use crate::text::token::Slice;

/// Who a sentence without marks says spoke: the subject of its last cue, or of the sentence where `or_subject` allows.
pub(crate) fn of_sentence(sentence: Slice<'_>, or_subject: bool) -> Option<Attribution> {
    let clause = Clause::ending(sentence);
    let found =
        (0..clause.len()).filter(|&at| is_cue(&clause, at) && !is_passive(&clause, at)).find_map(|cue| {
            let phrase = subject_before(&clause, cue)?;
            Some((clause.span(phrase.first, phrase.last)?, cue_at(&clause, cue)))
        });
    let (speaker, cue) = match found {
        Some((speaker, cue)) => (speaker, Some(cue)),
        None if or_subject => {
            let phrase = sentence_subject(&clause)?;
            (clause.span(phrase.first, phrase.last)?, None)
        }
        None => return None,
    };
    Some(Attribution::new(Rule::Before, speaker, cue).framed(Clause::of(sentence).whole()))
}
