//! German words for dates: months, days, units, numbers, and what places them. The grammar reads the order of English; where
//! German has another, a sense says so (`vor zwei Wochen`, `Dienstagabend`).

mod tense;
mod words;

use crate::words::Lexicon;
use crate::words::date::{DateWords, DayPart, Holiday, HolidayName};

/// A holiday whose name suffices.
const fn named(words: &'static str, when: Holiday) -> HolidayName {
    HolidayName { words, alone: true, when }
}

/// What the words tell of past and future.
static TELLING: Lexicon = crate::lexicon!(&[tense::WORDS]);

/// German words for dates.
#[rustfmt::skip] // one word a line would hide that it is one class
pub static DATE: DateWords = DateWords {
    lexicon: date_lexicon!(words::WORDS),
    holidays: &[
        named("aschermittwoch", Holiday::Easter(-46)),
        named("christi himmelfahrt", Holiday::Easter(39)),
        named("fronleichnam", Holiday::Easter(60)),
        named("heiligabend", Holiday::Fixed(12, 24)),
        named("karfreitag", Holiday::Easter(-2)),
        named("neujahr", Holiday::Fixed(1, 1)),
        named("ostermontag", Holiday::Easter(1)),
        named("ostern", Holiday::Easter(0)),
        named("ostersonntag", Holiday::Easter(0)),
        named("pfingsten", Holiday::Easter(49)),
        named("pfingstmontag", Holiday::Easter(50)),
        named("reformationstag", Holiday::Fixed(10, 31)),
        named("rosenmontag", Holiday::Easter(-48)),
        named("silvester", Holiday::Fixed(12, 31)),
        named("weihnachten", Holiday::Fixed(12, 25)),
    ],
    ordinal_endings: &[],
    decade_ending: "er",
    short_units: &[],
    numbered: &[
        "absatz", "artikel", "band", "etage", "flug", "gleis", "hotel", "kapitel", "klasse", "linie",
        "nr", "nummer", "platz", "position", "raum", "saal", "seite", "spur", "strophe", "tabelle",
        "teil", "version", "zeile", "ziffer", "zimmer",
    ],
    measures: &["cm", "ghz", "ha", "hz", "kg", "khz", "km", "kw", "mg", "mhz", "ml", "mm", "mw", "ps"],
    scaled: &[],
    plural_ending: "s",
    plurals: &[],
    nouns_capitalised: true,
    possessives: &[],
    events: &[],
    attacks: &[],
    times: &[],
    long: "lang",
    clock_nouns: &["ortszeit"],
    zones: &[],
    halves: &[],
    behind_days: &[],
    eras: &[("n", "chr", true), ("v", "chr", false)],
    to_bounds: true,
    half_before: true,
    telling: &TELLING,
    past_ending: "te",
    past_plural: "en",
    present_ending: "t",
    parts_behind: &[("Morgen", DayPart::Morning), ("früh", DayPart::Morning)],
    nights_before: &["auf", "zu", "zum"],
    alternative: "oder",
    soonest: &["frühestens", "schon am"],
    day_first: true,
};

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_list_is_sorted_for_the_search() {
        assert!(words::WORDS.is_sorted_by(|a, b| a.word < b.word));
        assert!(DATE.holidays.is_sorted_by(|a, b| a.words < b.words));
        assert!(DATE.numbered.is_sorted_by(|a, b| a < b));
    }
}
