//! English words for dates.

mod holidays;
mod tense;
mod words;

use crate::words::Lexicon;
use crate::words::date::{DateWords, Unit};
use holidays::HOLIDAYS;

/// What the words tell of past and future.
static TELLING: Lexicon = crate::lexicon!(&[tense::WORDS]);

/// English words for dates.
pub static DATE: DateWords = DateWords {
    lexicon: date_lexicon!(words::WORDS),
    holidays: HOLIDAYS,
    ordinal_endings: &["nd", "rd", "st", "th"],
    decade_ending: "s",
    short_units: &[
        ("d", Unit::Day),
        ("day", Unit::Day),
        ("days", Unit::Day),
        ("h", Unit::Hour),
        ("hour", Unit::Hour),
        ("hours", Unit::Hour),
        ("hr", Unit::Hour),
        ("hrs", Unit::Hour),
        ("min", Unit::Minute),
        ("mins", Unit::Minute),
        ("minute", Unit::Minute),
        ("minutes", Unit::Minute),
        ("mo", Unit::Month),
        ("month", Unit::Month),
        ("months", Unit::Month),
        ("sec", Unit::Second),
        ("secs", Unit::Second),
        ("w", Unit::Week),
        ("week", Unit::Week),
        ("weeks", Unit::Week),
        ("y", Unit::Year),
        ("year", Unit::Year),
        ("years", Unit::Year),
        ("yr", Unit::Year),
        ("yrs", Unit::Year),
    ],
    numbered: &[
        "apollo",
        "area",
        "boeing",
        "build",
        "building",
        "bus",
        "case",
        "channel",
        "chapter",
        "column",
        "decision",
        "directive",
        "docket",
        "figure",
        "flight",
        "floor",
        "gate",
        "hall",
        "highway",
        "hotel",
        "interstate",
        "invoice",
        "item",
        "line",
        "lines",
        "lot",
        "model",
        "no",
        "nos",
        "number",
        "numbers",
        "opus",
        "page",
        "pages",
        "paragraph",
        "part",
        "phase",
        "platform",
        "regulation",
        "release",
        "resolution",
        "room",
        "route",
        "row",
        "rule",
        "score",
        "section",
        "serial",
        "size",
        "step",
        "suite",
        "table",
        "terminal",
        "track",
        "train",
        "unit",
        "verse",
        "version",
        "vol",
        "volume",
    ],
    measures: &[
        "acre", "bhp", "block", "cc", "cm", "feet", "ft", "gb", "ghz", "hp", "hz", "kb", "kg", "khz", "km",
        "kph", "kw", "lb", "lbs", "mb", "mg", "mhz", "ml", "mm", "mph", "mw", "oz", "sq", "yd",
    ],
    scaled: &["chill", "degrees", "highs", "lows", "mercury", "temperature", "temperatures", "temps"],
    plural_ending: "s",
    plurals: &["people"],
    nouns_capitalised: false,
    possessives: &["her", "his", "its", "my", "our", "their", "your"],
    events: &[(9, 11, 2001), (24, 7, 0)],
    attacks: &["attacks", "hijackers", "hijackings"],
    times: &["once", "twice"],
    long: "long",
    clock_nouns: &["time"],
    zones: &["central", "eastern", "local", "mountain", "pacific"],
    halves: &[("a", "m", false), ("p", "m", true)],
    behind_days: &[
        "as", "because", "but", "if", "so", "that", "when", "where", "which", "while", "who", "with",
    ],
    eras: &[],
    to_bounds: false,
    half_before: false,
    telling: &TELLING,
    past_ending: "ed",
    past_plural: "",
    present_ending: "",
    parts_behind: &[],
    nights_before: &[],
    alternative: "or",
    soonest: &["as early as", "as soon as"],
    day_first: false,
};

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_list_is_sorted_for_the_search() {
        assert!(words::WORDS.is_sorted_by(|a, b| a.word < b.word));
        assert!(HOLIDAYS.is_sorted_by(|a, b| a.words < b.words));
        assert!(DATE.short_units.is_sorted_by(|a, b| a.0 < b.0));
        assert!(DATE.numbered.is_sorted_by(|a, b| a < b));
    }
}
