//! Whether a few words in two texts are one utterance: what the words alone cannot tell, speaker, place and subject do.
//!
//! `“dirt”` here and `“dirt”` there are one utterance only where something beside the word agrees. Each agreement has a
//! weight. Words inside a longer utterance must, besides, stand next to the same word in both texts, or be several and
//! have speaker and subject in common: that one man said “nice guy” twice is no link.

use super::speaker::{Agreement, Names};
use super::token::{is_content, stem};
use crate::fixed::collected;
use crate::span::Span;
use crate::text::{WordKind, Words};
use crate::words::Language;

/// Words on either side of a passage that tell its subject.
const WINDOW_WORDS: usize = 14;
/// Bytes around a passage in which a word's frequency is counted, on either side.
const AROUND_BYTES: usize = 16 * 1024;
/// Words that are too many to be the same by accident.
const MANY: usize = 6;
/// What a few words that stand alone in both texts have to weigh together.
const ALONE: i32 = 3;
/// What a few words inside a longer quotation have to weigh together.
const INSIDE: i32 = 4;

/// What is known of two places that hold the same few words.
#[derive(Clone, Copy, Debug)]
pub(super) struct Evidence {
    /// How the speakers stand to each other.
    pub(super) speakers: Agreement,
    /// The number of words that are the same.
    pub(super) words: usize,
    /// Those of them that say what the text is about.
    pub(super) content: usize,
    /// Whether both quotations hold these words and no more.
    pub(super) alone: bool,
    /// Whether a quotation near the one and a quotation near the other are one utterance.
    pub(super) neighbours: bool,
    /// Whether they were said on two different days.
    pub(super) other_day: bool,
    /// What the words around them have in common.
    pub(super) context: Context,
}

impl Evidence {
    /// Whether the two are one utterance, whatever stands around them, or are not; none where that decides.
    pub(super) fn decides_alone(&self) -> Option<bool> {
        let least = Evidence { context: Context::default(), ..*self };
        let most = Evidence { context: Context::MOST, ..*self };
        if least.suffices() { Some(true) } else { (!most.suffices()).then_some(false) }
    }

    /// Whether the two are one utterance.
    pub(super) fn suffices(&self) -> bool {
        let beside = self.context.beside || self.neighbours && self.words > 1;
        let about_one = self.words > 1 && self.speakers == Agreement::Same && self.context.weight >= 2;
        if !self.alone && !beside && !about_one && self.words < MANY {
            return false;
        }
        let speakers = match self.speakers {
            Agreement::Same => 2,
            Agreement::Unknown => 0,
            Agreement::Different => -3,
        };
        let length = self.content.saturating_sub(1).min(3) + self.words.saturating_sub(1).min(2);
        let rest = self.context.weight
            + 2 * i32::from(self.neighbours)
            + i32::from(self.alone)
            + i32::from(self.context.beside)
            - 6 * i32::from(self.other_day);
        speakers + length as i32 + rest >= if self.alone { ALONE } else { INSIDE }
    }
}

/// What the words around two places have in common.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Context {
    /// 2 for each word of content that is rare in both texts, 1 for each that is not frequent.
    pub(super) weight: i32,
    /// Whether the nearest word of content before, or that after, is the same.
    pub(super) beside: bool,
}

impl Context {
    /// What no two places surpass.
    const MOST: Context = Context { weight: 4 * WINDOW_WORDS as i32, beside: true };
}

/// A place in a text.
#[derive(Clone, Copy, Debug)]
pub(super) struct Place<'t> {
    pub(super) text: &'t str,
    pub(super) span: Span,
}

/// The stems of the words of content around a place: before it from the nearest, after it from the nearest.
#[derive(Clone, Debug, Default)]
struct Around {
    before: heapless::Vec<u32, WINDOW_WORDS>,
    after: heapless::Vec<u32, WINDOW_WORDS>,
    /// Whether the nearest ones stand at most three words away.
    near: (bool, bool),
}

impl Around {
    fn of(place: Place<'_>, speakers: [&Names; 2], language: &'static Language) -> Around {
        let named = |stem| speakers.iter().all(|names| names.has_stem(stem));
        let mut around = Around::default();
        let text = place.text;
        let after = Span::new(place.span.end, text.len());
        for (at, word) in bare_words(text, after).take(WINDOW_WORDS).enumerate() {
            let stem = stem(word);
            if is_content(word, language.link) && !named(stem) {
                around.near.1 |= around.after.is_empty() && at < 3;
                let _ = around.after.push(stem);
            }
        }
        let before = text.get(..place.span.start).unwrap_or("");
        let backwards = before.rsplit(|c: char| !c.is_alphanumeric() && c != '\'' && c != '’');
        for (at, word) in backwards.filter(|word| !word.is_empty()).take(WINDOW_WORDS).enumerate() {
            let stem = stem(word);
            if is_content(word, language.link) && !named(stem) {
                around.near.0 |= around.before.is_empty() && at < 3;
                let _ = around.before.push(stem);
            }
        }
        around
    }

    fn all(&self) -> impl Iterator<Item = u32> {
        self.before.iter().chain(&self.after).copied()
    }
}

/// What the words around two places have in common, but for the names of the speakers. Linear in a bounded piece of both
/// texts.
pub(super) fn context(
    a: Place<'_>,
    b: Place<'_>,
    speakers: [&Names; 2],
    language: &'static Language,
) -> Context {
    let (around_a, around_b) = (Around::of(a, speakers, language), Around::of(b, speakers, language));
    let same = |x: Option<&u32>, y: Option<&u32>| x.is_some() && x == y;
    let beside = around_a.near.1 && around_b.near.1 && same(around_a.after.first(), around_b.after.first())
        || around_a.near.0 && around_b.near.0 && same(around_a.before.first(), around_b.before.first());
    let mut shared: heapless::Vec<u32, { 2 * WINDOW_WORDS }> = heapless::Vec::new();
    for stem in around_a.all().filter(|&stem| around_b.all().any(|other| other == stem)) {
        if !shared.contains(&stem) {
            let _ = shared.push(stem);
        }
    }
    let (rare_a, rare_b) = (Rarity::of(a, &shared, language), Rarity::of(b, &shared, language));
    let weight = (0..shared.len()).map(|at| rare_a.weight(at).min(rare_b.weight(at))).sum();
    Context { weight, beside }
}

/// The words of `span` as they are written, without signs.
fn bare_words(text: &str, span: Span) -> impl Iterator<Item = &str> {
    let within = text.get(..span.end).unwrap_or("");
    let mut cursor = Words::new(span.start);
    let words = core::iter::from_fn(move || cursor.next(within));
    words.filter(|word| !matches!(word.kind, WordKind::Sign(_))).map(|word| word.of(within))
}

/// How often some words occur around a place.
struct Rarity {
    counts: heapless::Vec<u32, { 2 * WINDOW_WORDS }>,
    words: u32,
}

impl Rarity {
    fn of(place: Place<'_>, stems: &[u32], language: &'static Language) -> Rarity {
        let mut rarity = Rarity { counts: collected(stems.iter().map(|_| 0)), words: 0 };
        if stems.is_empty() {
            return rarity;
        }
        let text = place.text;
        let start = text.ceil_char_boundary(place.span.start.saturating_sub(AROUND_BYTES));
        let end = text.floor_char_boundary(place.span.end.saturating_add(AROUND_BYTES));
        for word in bare_words(text, Span::new(start, end)) {
            rarity.words += 1;
            let stem = stem(word);
            // few words are asked for, so that few are looked up among those of grammar
            let at = stems.iter().position(|&other| other == stem);
            if let Some(count) = at.and_then(|at| rarity.counts.get_mut(at))
                && is_content(word, language.link)
            {
                *count += 1;
            }
        }
        rarity
    }

    /// 2 for a rare word, 1 for one that is at most 15 in a thousand of the text, 0 for a frequent one.
    fn weight(&self, at: usize) -> i32 {
        match self.counts.get(at).copied().unwrap_or(0) {
            0..=3 => 2,
            count if count * 200 <= self.words * 3 => 1,
            _ => 0,
        }
    }
}

#[cfg(test)]
mod tests {
    extern crate std;
    use super::*;
    use crate::words::en;

    fn place<'t>(text: &'t str, words: &str) -> Place<'t> {
        let start = text.find(words).unwrap();
        Place { text, span: Span::new(start, start + words.len()) }
    }

    #[test]
    fn the_words_around_tell_the_subject() {
        let a = "A gull stole the keeper’s “lunch” near the lighthouse on Friday.";
        let b = "The keeper lost his “lunch” near the lighthouse, where a gull waited.";
        let c = "Voters were promised a free “lunch” by both candidates this spring.";
        let nobody = Names::default();
        let compared = |a, b| context(place(a, "lunch"), place(b, "lunch"), [&nobody; 2], &en::ENGLISH);
        let (near, far) = (compared(a, b), compared(a, c));
        assert!(near.weight >= 4 && near.beside, "{near:?}");
        assert_eq!(far, Context::default());
    }

    #[test]
    fn one_word_inside_a_longer_quotation_needs_the_same_word_beside_it() {
        let context = Context { weight: 4, beside: false };
        let evidence = Evidence {
            speakers: Agreement::Same,
            words: 1,
            content: 1,
            alone: false,
            neighbours: true,
            other_day: false,
            context,
        };
        assert!(!evidence.suffices());
        let several = Evidence { words: 2, content: 2, neighbours: false, ..evidence };
        assert!(several.suffices());
        assert!(!Evidence { context: Context { weight: 1, beside: false }, ..several }.suffices());
        assert!(Evidence { context: Context { beside: true, ..context }, ..evidence }.suffices());
        assert!(
            !Evidence { speakers: Agreement::Different, alone: true, neighbours: false, ..evidence }
                .suffices()
        );
    }
}
