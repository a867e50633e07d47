//! Signs between words that turn what they say: where a sentence ends, what is asked, where a speech is over.

use super::figures;
use crate::text::chars::{is_space, is_upper};

/// How two words are parted.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Pause {
    None,
    Comma,
    /// The end of a sentence, or as much.
    Stop,
}

impl Pause {
    fn of(between: &str) -> Pause {
        let stop =
            |c| matches!(c, '.' | '!' | '?' | ':' | ';' | '…' | '—' | '–' | '。' | '！' | '？' | '；' | '：');
        match () {
            () if between.contains(stop) || between.trim_matches([' ']) == "-" => Pause::Stop,
            () if between.contains([',', '，', '、']) => Pause::Comma,
            () => Pause::None,
        }
    }
}

/// Whether a negation ends its sentence in one of two wordings alone, the signs behind it being `quote` and `text` (`Don’t! Vote for
/// it`, `Don’t vote for it`). `first`: it is the first word of a sentence, where a comma is as much (`No, guns will do`).
pub(super) fn ends_negation(quote: &str, text: &str, first: bool) -> bool {
    match (Pause::of(quote), Pause::of(text)) {
        (Pause::None, Pause::Stop) | (Pause::Stop, Pause::None) => true,
        (Pause::None, Pause::Comma) | (Pause::Comma, Pause::None) => first,
        _ => false,
    }
}

/// Whether the one asks and the other states. Behind the last word of a quotation the sign may be that of the sentence around it.
pub(super) fn asks_otherwise(quote: &str, text: &str) -> bool {
    let asks = |signs: &str| signs.contains(['?', '？', '؟']);
    let states = |signs: &str| !asks(signs) && signs.contains(['.', '!', '。', '！']);
    asks(quote) && states(text) || states(quote) && asks(text)
}

/// Whether one of two ways to part a pair of numbers makes a range or a fraction of them that the other does not.
pub(super) fn parts_range([above, below]: [&str; 2], quote: &str, text: &str) -> bool {
    let slash = |between: &str| between.contains(['/', '⁄']);
    let dash = |between: &str| slash(between) || between.contains(['-', '–', '—', '−', '‑']);
    let part = |(above, below): (u32, u32)| above < below && (above, below) != DAY_NAMED;
    let fraction = || figures::small(above).zip(figures::small(below)).is_some_and(part);
    dash(quote) != dash(text) || slash(quote) != slash(text) && fraction()
}

/// Two numbers that are a day, which is written with both signs.
const DAY_NAMED: (u32, u32) = (9, 11);

/// Whether a line of `between`, but the first, begins with the label of a speaker (`Kern: `), or a sentence with one in capitals.
pub(super) fn holds_label(between: &str) -> bool {
    let line = |line: &str| is_label(line, |word| word.starts_with(is_upper));
    let shouted = |word: &str| word.chars().all(|c| is_upper(c) || c == '.' || c == '-');
    between.split(['\n']).skip(1).any(line)
        || between.split(['.', '?', '!', '”', '"']).skip(1).any(|sentence| is_label(sentence, shouted))
}

/// Whether a line begins with a few words that are those of a label, before a colon and a space.
fn is_label(line: &str, word: impl Fn(&str) -> bool) -> bool {
    const WORDS: usize = 4;
    let line = line.trim_start_matches(|c: char| is_space(c) || matches!(c, '*' | '_' | '>'));
    let Some((label, said)) = line.split_once([':']) else { return false };
    let mut words = label.split_whitespace();
    let few = (1..=WORDS).contains(&words.clone().take(WORDS + 1).count());
    few && said.starts_with(|c: char| is_space(c) || matches!(c, '*' | '_')) && words.all(word)
}

/// Whether double marks that end a speech stand before byte `start`: behind a sign of a pause, or before one (`,” `, `”, `).
pub(super) fn ends_speech(text: &str, start: usize) -> bool {
    let pause = |c: char| matches!(c, ',' | '.' | '!' | '?' | '…' | '—' | '–' | '-');
    let head = text.get(..start).unwrap_or("").trim_end_matches(is_space);
    let behind = head.trim_end_matches(pause);
    let words = behind.strip_suffix(['”', '“', '"', '»', '«']).or_else(|| behind.strip_suffix("''"));
    words.is_some_and(|words| behind.len() < head.len() || words.ends_with(pause))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_stop_behind_a_negation_is_no_comma_and_no_space() {
        assert!(ends_negation(" ", "! ", false) && ends_negation(". ", " ", false));
        assert!(!ends_negation(", ", ". ", false) && !ends_negation(" ", ", ", false));
        assert!(
            ends_negation(" ", ", ", true) && ends_negation("—", " ", true) && !ends_negation(" ", " ", true)
        );
    }

    #[test]
    fn a_speech_ends_with_a_pause_and_a_mark() {
        let ends = |text: &str| ends_speech(text, text.len());
        assert!(ends("I hate,” ") && ends("I hate”, ") && ends("I hate.\" ") && ends("I hate,'' "));
        assert!(!ends("a “fool” ") && !ends("the dockers’ ") && !ends("I hate, "));
    }
}
