//! The word before a date, which may say how it counts.

use super::form::Tense;
use super::grammar::Found;
use super::lexer::Window;
use crate::words::date::Sense;

/// The word before what was found, which may say how it counts.
pub(super) struct Lead {
    pub(super) sense: Sense,
    pub(super) start: usize,
    /// Whether a sentence begins with it, and no clause may hang on what it leads to (`in a year when …`).
    pub(super) opens: bool,
    /// Whether a number follows at once (not so `in the next two weeks`).
    counts: bool,
    /// Whether `of` follows what was found (`within a week of the vote`).
    of: bool,
}

impl Lead {
    pub(super) fn of(window: &Window<'_>, found: &Found) -> Lead {
        let (word, two) = (window.back(1), window.back(2));
        let ends_sentence = |sign: char| matches!(sign, '.' | '!' | '?' | ':' | '“' | '"');
        let alone = !window.is_word(found.end);
        Lead {
            sense: word.sense,
            start: word.span.start,
            opens: (!two.exists() || two.sign.is_some_and(ends_sentence))
                && (alone || !window.means(0, Sense::A)),
            counts: !matches!(window.sense(0), Sense::The | Sense::Pick(_)),
            of: window.means(found.end, Sense::Of),
        }
    }

    /// Whether a length behind it counts on from now (`It will end in two weeks`, `In two weeks it ends`), rather than telling
    /// how long something took (`It fell in two weeks`).
    pub(super) fn points_ahead(&self, tense: Tense) -> bool {
        self.sense == Sense::In && self.counts && self.leads_ahead(tense)
    }

    /// Whether a length behind it begins now (`It will end within two weeks`).
    pub(super) fn bounds(&self, tense: Tense) -> bool {
        self.sense == Sense::Within && self.leads_ahead(tense)
    }

    /// Whether what it leads to may lie ahead, by the sentence.
    fn leads_ahead(&self, tense: Tense) -> bool {
        !self.of && (tense.is_ahead() || self.opens && tense == Tense::Unsaid)
    }
}
