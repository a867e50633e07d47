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
/// What a rare word weighs.
const RARE: i32 = 2;
/// What no words around two places surpass.
const MOST: i32 = RARE * STEMS as i32;
/// Words on both sides of a passage.
const STEMS: usize = 2 * WINDOW_WORDS;

/// Stems of words of content.
type Stems = heapless::Vec<u32, STEMS>;

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
    /// Whether the two are one utterance. What stands around them is read no further than until it decides, and what was counted
    /// around the second place is kept for the next comparison with it.
    pub(super) fn decides(
        mut self,
        (here, there): (Place<'_>, Place<'_>),
        speakers: [&Names; 2],
        language: &'static Language,
        counted: &mut Counted,
    ) -> bool {
        let mut suffices = |beside, weight| {
            self.context = Context { weight, beside };
            self.suffices()
        };
        if suffices(false, 0) || !suffices(true, MOST) {
            return suffices(false, 0);
        }
        let Common { stems, beside } = Common::of(here, there, speakers, language);
        if suffices(beside, 0) || !suffices(beside, RARE * stems.len() as i32) {
            return suffices(beside, 0);
        }
        let around = counted.around(there, language);
        suffices(beside, weight_of(&stems, [around; 2])) && {
            let other = Rarity::of(here, stems.clone(), language);
            suffices(beside, weight_of(&stems, [&other, around]))
        }
    }

    /// Whether the two are one utterance.
    pub(super) fn suffices(&self) -> bool {
        if self.content == 0 {
            return self.suffices_without_content();
        }
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

    /// The same of words that say nothing of what they are about (`“We will not”`): a quotation beside them is one utterance as well, the
    /// speaker is the same, and something around them.
    fn suffices_without_content(&self) -> bool {
        let known = self.neighbours && self.speakers == Agreement::Same && self.context.weight >= RARE;
        self.alone && !self.other_day && known
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

/// What the words around two places have in common, before anything is counted.
struct Common {
    stems: Stems,
    beside: bool,
}

impl Common {
    fn of(a: Place<'_>, b: Place<'_>, speakers: [&Names; 2], language: &'static Language) -> Common {
        let (a, b) = (Around::of(a, speakers, language), Around::of(b, speakers, language));
        let same = |x: Option<&u32>, y: Option<&u32>| x.is_some() && x == y;
        let beside = a.near.1 && b.near.1 && same(a.after.first(), b.after.first())
            || a.near.0 && b.near.0 && same(a.before.first(), b.before.first());
        let mut stems = Stems::new();
        for stem in a.all().filter(|&stem| b.all().any(|other| other == stem)) {
            if !stems.contains(&stem) {
                let _ = stems.push(stem);
            }
        }
        Common { stems, beside }
    }
}

/// Whether the same words of content lead up to two places, in whatever order: what was asked is the same.
pub(super) fn are_led_alike(
    a: Place<'_>,
    b: Place<'_>,
    speakers: [&Names; 2],
    language: &'static Language,
) -> bool {
    let (a, b) = (Around::of(a, speakers, language), Around::of(b, speakers, language));
    let holds = |one: &Around, other: &Around| one.before.iter().all(|stem| other.before.contains(stem));
    holds(&a, &b) && holds(&b, &a)
}

/// What the words around two places have in common, but for the names of the speakers. Linear in a bounded piece of both
/// texts.
pub(super) fn context(
    a: Place<'_>,
    b: Place<'_>,
    speakers: [&Names; 2],
    language: &'static Language,
) -> Context {
    let Common { stems, beside } = Common::of(a, b, speakers, language);
    let (rare_a, rare_b) = (Rarity::of(a, stems.clone(), language), Rarity::of(b, stems.clone(), language));
    Context { weight: weight_of(&stems, [&rare_a, &rare_b]), beside }
}

/// What words weigh that stand around two places: as much as where they weigh less.
fn weight_of(stems: &[u32], [one, other]: [&Rarity; 2]) -> i32 {
    stems.iter().map(|&stem| one.weight(stem).min(other.weight(stem))).sum()
}

/// The words of `span` as they are written, without signs.
fn bare_words(text: &str, span: Span) -> impl Iterator<Item = &str> {
    let within = text.get(..span.end).unwrap_or("");
    let mut cursor = Words::new(span.start);
    let words = core::iter::from_fn(move || cursor.next(within));
    words.filter(|word| !matches!(word.kind, WordKind::Sign(_))).map(|word| word.of(within))
}

/// How often some words occur around a place.
#[derive(Debug, Default)]
struct Rarity {
    stems: Stems,
    counts: Stems,
    words: u32,
}

impl Rarity {
    fn of(place: Place<'_>, stems: Stems, language: &'static Language) -> Rarity {
        let mut rarity = Rarity { counts: collected(stems.iter().map(|_| 0)), stems, words: 0 };
        if rarity.stems.is_empty() {
            return rarity;
        }
        let text = place.text;
        let start = text.ceil_char_boundary(place.span.start.saturating_sub(AROUND_BYTES));
        let end = text.floor_char_boundary(place.span.end.saturating_add(AROUND_BYTES));
        for word in bare_words(text, Span::new(start, end)) {
            rarity.words += 1;
            // few words are asked for, so that few are looked up among those of grammar
            let at = rarity.at(stem(word));
            if let Some(count) = at.and_then(|at| rarity.counts.get_mut(at))
                && is_content(word, language.link)
            {
                *count += 1;
            }
        }
        rarity
    }

    fn at(&self, stem: u32) -> Option<usize> {
        self.stems.iter().position(|&other| other == stem)
    }

    /// 2 for a rare word, 1 for one that is at most 15 in a thousand of the text, 0 for a frequent one.
    fn weight(&self, stem: u32) -> i32 {
        match self.at(stem).and_then(|at| self.counts.get(at)).copied().unwrap_or(0) {
            0..=3 => RARE,
            count if count * 200 <= self.words * 3 => 1,
            _ => 0,
        }
    }
}

/// What was counted around the last place of a stretch: where a few words are repeated all over a text, one place is compared with
/// many.
#[derive(Debug, Default)]
pub(super) struct Counted {
    place: Option<Span>,
    rarity: Rarity,
}

impl Counted {
    /// Forgets the place.
    pub(super) fn clear(&mut self) {
        self.place = None;
    }

    /// How often each word around `place` occurs there, whoever the speakers are.
    fn around(&mut self, place: Place<'_>, language: &'static Language) -> &Rarity {
        if self.place != Some(place.span) {
            let around = Around::of(place, [&Names::default(); 2], language);
            *self = Counted {
                place: Some(place.span),
                rarity: Rarity::of(place, collected(around.all()), language),
            };
        }
        &self.rarity
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
