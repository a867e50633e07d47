//! Whether words cut off right before a passage make less of it: `at most | 100 men`, `almost | everyone`.

use super::boundary::{beginning, ending};
use super::spelling::folded;
use crate::span::Span;
use crate::text::chars::is_space;
use crate::words::{AlignWords, Hedge};

/// Whether one of the language's hedges stands right before `span`.
#[inline(never)] // as what is read before it
pub(super) fn is_hedged(text: &str, span: Span, words: &AlignWords) -> bool {
    let head = ending(text.get(..span.start).unwrap_or(""));
    if !head.ends_with(is_space) {
        return false;
    }
    let first = beginning(span.of(text)).split(is_space).next().unwrap_or("");
    let number = words.begins_number(first);
    words.hedges.iter().any(|hedge| (number || !hedge.of_number) && hedge.ends(head))
}

impl Hedge {
    /// Whether these are the last words of `head`.
    fn ends(&self, head: &str) -> bool {
        let mut back = head.rsplit(is_space).filter(|word| !word.is_empty());
        self.words.iter().rev().all(|word| {
            let written = back.next().unwrap_or("").trim_start_matches(|c: char| !c.is_alphanumeric());
            folded(written).is_some_and(|written| written == *word)
        })
    }
}
