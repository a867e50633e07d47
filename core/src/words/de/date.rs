//! German words for dates: months, days, units, numbers, and what places them. The grammar reads the order of English, so
//! that this is a beginning: an ordinal with its point (`am 5. Mai`), a word that begins with an umlaut (`übermorgen`) and
//! the parts of a day behind it (`heute Morgen`) are not read yet.

mod words;

use crate::words::date::{DateWords, Holiday, HolidayName, index};
use words::WORDS;

/// A holiday whose name suffices.
const fn named(words: &'static str, when: Holiday) -> HolidayName {
    HolidayName { words, alone: true, when }
}

/// German words for dates.
#[rustfmt::skip] // one word a line would hide that it is one class
pub static DATE: DateWords = DateWords {
    words: WORDS,
    index: index(WORDS),
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
    past: &[
        "begann", "begannen", "blieb", "blieben", "fand", "fanden", "gab", "gewann", "gewesen", "ging",
        "gingen", "hatte", "hatten", "hielt", "hielten", "kam", "kamen", "lag", "lagen", "ließ",
        "ließen", "nahm", "nahmen", "rief", "schrieb", "sprach", "sprachen", "stand", "standen",
        "starb", "starben", "traf", "trafen", "trat", "traten", "verlor", "war", "waren", "worden",
        "wurde", "wurden",
    ],
    past_ending: "te",
    not_past: &[
        "akte", "beste", "bitte", "breite", "dritte", "dürfte", "erste", "fünfte", "gute", "gäste",
        "heute", "hälfte", "hütte", "karte", "kette", "kosten", "könnte", "letzte", "leute", "liste",
        "miete", "minute", "mitte", "möchte", "müsste", "nächste", "quote", "rate", "rechte", "seite",
        "sollte", "vierte", "weite", "weste", "zweite",
    ],
    future: &[
        "soll", "sollen", "werde", "werden", "will", "wird", "wollen",
    ],
    ahead: &[
        "angesetzt", "beginnt", "bevorstehende", "endet", "erwartet", "findet", "geplant", "kommende",
        "planen", "plant", "startet", "vorgesehen",
    ],
    present: &[
        "haben", "hat", "ist", "sind",
    ],
    auxiliaries: &[
        "sein", "werden", "wird",
    ],
    perfect: &[
        "hatte", "hatten",
    ],
    alternative: "oder",
    soonest: &["frühestens", "schon am"],
    possible: &["kann", "könne", "könnte", "könnten"],
    conditions: &[
        "falls", "sofern", "wenn",
    ],
    infinitive: "zu",
    determiners: &[
        "das", "dem", "den", "der", "des", "die", "diesem", "diesen", "dieser", "ein", "eine", "einem",
        "einen", "einer", "ihrem", "ihren", "ihrer", "seinem", "seinen", "seiner",
    ],
    day_first: true,
};

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_list_is_sorted_for_the_search() {
        assert!(WORDS.is_sorted_by(|a, b| a.word < b.word));
        assert!(DATE.holidays.is_sorted_by(|a, b| a.words < b.words));
        let lists = [
            DATE.numbered,
            DATE.past,
            DATE.not_past,
            DATE.future,
            DATE.ahead,
            DATE.present,
            DATE.auxiliaries,
            DATE.perfect,
            DATE.conditions,
            DATE.determiners,
        ];
        assert!(lists.iter().all(|list| list.is_sorted_by(|a, b| a < b)));
    }
}
