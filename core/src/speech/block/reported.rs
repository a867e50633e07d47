//! What the verb of a sentence says of the words in it, where no speaker stands beside them.

use crate::quote::Quoted;
use crate::speech::attribute::of_sentence;
use crate::speech::attribution::Attribution;
use crate::speech::block::gaps::Gaps;
use crate::speech::block::search::Search;
use crate::speech::clause::Clause;
use crate::speech::order::closed_by;
use crate::text::chars::{is_space, is_upper};
use crate::text::token::{Slice, Token};
use crate::words::CueClass;
use crate::words::speech::class;

impl<'t> Search<'t> {
    /// Whether the quotation at `at` is somebody's words, by a verb of the sentence, even where nobody is named.
    pub(super) fn is_reported(&self, at: usize) -> bool {
        self.scene.words.reports_by_mood
            && self.gaps(at).is_some_and(|gaps| {
                let (head, tail) = (Clause::ending(gaps.head), Clause::beginning(gaps.tail));
                self.is_mood_reported(&gaps) || closed_by(&head, &tail).is_some()
            })
    }

    /// Whether the verb of the sentence says that it gives another's words (`Der Plan sei „gut“`).
    pub(super) fn is_mood_reported(&self, gaps: &Gaps<'_>) -> bool {
        let told =
            |side: Slice<'_>| (0..side.len()).any(|i| side.get(i).is_some_and(|t| t.is(class::REPORTED)));
        self.scene.words.reports_by_mood && (told(gaps.head) || told(gaps.tail))
    }

    /// Whether it is a name behind what it names (`der Sender „Nordwelle“`), where nouns have a capital and so make no title.
    pub(super) fn is_apposed(&self, gaps: &Gaps<'_>, quotation: &Quoted) -> bool {
        if !self.scene.tokens.words().nouns_capitalised {
            return false;
        }
        let last = gaps.head.len().checked_sub(1).and_then(|last| gaps.head.get(last));
        let named = |word: Token<'_>| word.is(class::SOURCE) || word.capital() && !word.proper();
        last.is_some_and(|word| named(word) && !word.is(class::CUE_NOUN))
            && {
                let written = quotation.content().of(self.scene.text);
                written.starts_with(is_upper) || written.contains('.') && !written.contains(is_space)
            }
            && !(0..gaps.head.len())
                .filter_map(|i| gaps.head.get(i))
                .any(|t| t.tags().cue_class() == Some(CueClass::Call))
    }
}

/// Who speaks by the nearest of the last sentences that says so.
pub(super) fn earlier(mut gap: Slice<'_>) -> Option<Attribution> {
    /// Reports go on for a few sentences without another cue.
    const SENTENCES: usize = 4;
    for _ in 0..SENTENCES {
        let last = gap.len().checked_sub(1)?;
        let start = (0..last).rev().find(|&i| gap.get(i).is_some_and(|t| t.ends())).map_or(0, |i| i + 1);
        let found = of_sentence(gap.range(start, gap.len()), false);
        if found.is_some() {
            return found;
        }
        gap = gap.range(0, start);
    }
    None
}
