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
    let number = words.begins_with_number(beginning(span.of(text)));
    words.hedges.iter().any(|hedge| (number || !hedge.of_number) && hedge.ends(head))
}

impl AlignWords {
    /// Whether the first words are a number (`100`, `ninety`, `a hundred`).
    fn begins_with_number(&self, text: &str) -> bool {
        let mut words = text.split(is_space);
        let (first, second) = (words.next().unwrap_or(""), words.next().unwrap_or(""));
        let known =
            |word: &str, list: &[&str]| folded(word).is_some_and(|word| list.contains(&word.as_str()));
        let power =
            || folded(second).is_some_and(|word| self.numbers.powers.iter().any(|power| power.0 == word));
        self.begins_number(first) || known(first, self.numbers.articles) && power()
    }
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
