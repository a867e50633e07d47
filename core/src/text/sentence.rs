//! Where sentences end.

use crate::span::Span;
use crate::text::chars::{is_invisible, is_lower, is_space, is_upper};
use crate::words::TextWords;
use crate::words::speech::class;

/// A cursor over the sentences of a block of text. A closing mark after the point belongs to the sentence. Linear.
///
/// ```
/// use quotidian::{text::Sentences, words::en};
/// let text = "Mr. Smith met Gen. Jones on Sept. 6. “Good.” He left.";
/// let mut sentences = Sentences::new(0);
/// assert_eq!(sentences.next(text, &en::TEXT).unwrap().of(text), "Mr. Smith met Gen. Jones on Sept. 6.");
/// assert_eq!(sentences.next(text, &en::TEXT).unwrap().of(text), "“Good.”");
/// assert_eq!(sentences.next(text, &en::TEXT).unwrap().of(text), "He left.");
/// assert!(sentences.next(text, &en::TEXT).is_none());
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Sentences {
    at: usize,
}

impl Sentences {
    /// A cursor at byte `at`, which has to be a character boundary; else it gives nothing.
    pub const fn new(at: usize) -> Sentences {
        Sentences { at }
    }

    /// The next sentence of `text`, without the spaces around it; none at the end.
    pub fn next(&mut self, text: &str, words: &TextWords) -> Option<Span> {
        let rest = text.get(self.at..)?;
        let start = self.at + rest.len() - rest.trim_start_matches(|c| is_space(c) || is_invisible(c)).len();
        if start >= text.len() {
            self.at = text.len();
            return None;
        }
        let mut passed = start;
        let end = text.get(start..)?.match_indices(['.', '!', '?', '…', '。']).find_map(|(at, stop)| {
            // Stops in a row are looked at once.
            if start + at < passed {
                return None;
            }
            let after = closed(text, start + at + stop.len());
            passed = after;
            ends(text, start, start + at, after, words).then_some(after)
        });
        let end = end.unwrap_or(text.len());
        self.at = end;
        let trimmed = text.get(start..end)?.trim_end_matches(is_space).len();
        Some(Span::new(start, start + trimmed))
    }
}

/// The offset after the stops, closing marks and brackets that follow a stop.
pub(crate) fn closed(text: &str, from: usize) -> usize {
    let rest = text.get(from..).unwrap_or("");
    let more = |c| {
        matches!(c, '.' | '!' | '?' | '…' | '"' | '”' | '’' | '\'' | '»' | ')' | ']' | '。' | '」' | '』')
    };
    from + rest.len() - rest.trim_start_matches(more).len()
}

/// Whether the sentence from `start` ends at `after`, with its stop at `stop`.
pub(crate) fn ends(text: &str, start: usize, stop: usize, after: usize, words: &TextWords) -> bool {
    let bytes = text.as_bytes();
    if capital_follows(bytes, after) && (after > stop + 1 || follows_plain_word(bytes, stop)) {
        return true;
    }
    let rest = text.get(after..).unwrap_or("");
    let Some(space) = rest.chars().next() else { return true };
    if !is_space(space) {
        return text.get(stop..after).is_some_and(|s| s.starts_with('。'));
    }
    let next = rest.trim_start_matches(|c| is_space(c) || is_invisible(c));
    let first = next.trim_start_matches(|c: char| !c.is_alphanumeric() && !is_space(c)).chars().next();
    if first.is_some_and(is_lower) {
        return false;
    }
    if after > stop + 1 || text.get(stop..stop + 1) != Some(".") {
        return true;
    }
    let before = text.get(start..stop).unwrap_or("");
    let word =
        before.rsplit(|c| is_space(c) || matches!(c, '(' | '“' | '"' | '—' | '-')).next().unwrap_or("");
    let abbreviation = words.abbreviation(word);
    if abbreviation.any(class::BEFORE_NAME) || (initial(word) && !words.letter_words.contains(&word)) {
        return false;
    }
    let next_word = next.split(|c: char| !c.is_alphanumeric()).next().unwrap_or("");
    let abbreviated = abbreviation.any(class::ABBREVIATED) || word.contains('.');
    !abbreviated || next_word.is_empty() || words.is_starter(next_word)
}

/// Whether an ordinary word of four small letters or more stands before the stop: an abbreviation is shorter.
fn follows_plain_word(text: &[u8], stop: usize) -> bool {
    let before = stop.checked_sub(4).and_then(|from| text.get(from..stop));
    before.is_some_and(|four| four.iter().all(u8::is_ascii_lowercase))
}

/// Whether a space and a plain capital follow at `after`, the latter perhaps behind an opening mark: so most sentences begin.
fn capital_follows(text: &[u8], after: usize) -> bool {
    match text.get(after..) {
        Some([b' ', 0xe2, 0x80, 0x98 | 0x9c, first, ..] | [b' ', b'"', first, ..] | [b' ', first, ..]) => {
            first.is_ascii_uppercase()
        }
        _ => false,
    }
}

/// Whether `word` is the initial of a name (`Alan S. Jones`).
fn initial(word: &str) -> bool {
    let mut chars = word.chars();
    chars.next().is_some_and(is_upper) && chars.next().is_none()
}
