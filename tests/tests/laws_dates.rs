//! Laws of dates: what is written is read back, days move with the anchor, value and interval say the same.

use jiff::ToSpan;
use jiff::civil::{Date, date};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use quotidian::Error;
use quotidian::date::{Anchor, Dates, Modifier, Point, Resolution, Type};
use quotidian::record::{Item, Scan};
use quotidian::words::{DateWords, Language, de, en};
use quotidian_tests::oracle::timex;
use quotidian_tests::{news, path};

const WEEKDAYS: [&str; 7] = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
#[rustfmt::skip]
const MONTHS: [&str; 12] = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
];
#[rustfmt::skip]
const MONATE: [&str; 12] = [
    "Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November",
    "Dezember",
];

fn point(day: Date) -> Point {
    Point { year: day.year(), month: day.month() as u8, day: day.day() as u8, second: None }
}

/// Every date of `text`.
fn all(words: &'static DateWords, text: &str, anchor: Option<Anchor>) -> Vec<Resolution> {
    let mut dates = Dates::new(words, anchor);
    let mut next = || loop {
        match dates.next(text) {
            Err(Error::NoSuchDay { .. }) => {}
            found => return found.expect("its own text"),
        }
    };
    std::iter::from_fn(&mut next).collect()
}

/// A day from 1583 to 2999.
fn day() -> impl Strategy<Value = Date> {
    (0..517_553_i64).prop_map(|days| date(1583, 1, 1) + days.days())
}

fn english_ordinal(day: i8) -> String {
    let ending = match (day / 10, day % 10) {
        (1, _) => "th",
        (_, 1) => "st",
        (_, 2) => "nd",
        (_, 3) => "rd",
        _ => "th",
    };
    format!("{day}{ending}")
}

/// The text of a form, what of it is the date, its value, and its interval.
struct Written {
    words: &'static DateWords,
    sentence: &'static str,
    date: String,
    value: String,
    from: Date,
    to: Date,
}

/// The first day of the month so many on.
fn month_on(from: Date, months: i32) -> Date {
    from.first_of_month() + months.months()
}

/// Every form that names a place on the calendar by itself.
fn forms(day: Date) -> Vec<Written> {
    let (year, month, d) = (day.year(), day.month(), day.day());
    let name = MONTHS[month as usize - 1];
    let weekday = WEEKDAYS[day.weekday().to_monday_zero_offset() as usize];
    let english = |sentence: &'static str, date: String, value: String, from: Date, to: Date| Written {
        words: &en::DATE,
        sentence,
        date,
        value,
        from,
        to,
    };
    let on = |sentence, text: String| english(sentence, text, day.to_string(), day, day + 1.day());
    let german = |sentence, text: String| Written { words: &de::DATE, ..on(sentence, text) };
    let (first, new_year) = (day.first_of_month(), day.first_of_year());
    let quarter = (month - 1) / 3 + 1;
    let quarter_begins = date(year, quarter * 3 - 2, 1);
    let half = (month - 1) / 6 + 1;
    let half_begins = date(year, half * 6 - 5, 1);
    let decade = date(year - year % 10, 1, 1);
    // `the 1800s` are a century
    let hundred = decade.year() % 100 == 0 && decade.year() < 1900;
    vec![
        on("It rained on _ in the valley.", day.to_string()),
        on("It rained on _ in the valley.", format!("{name} {d}, {year}")),
        on("It rained on _ in the valley.", format!("{d} {name} {year}")),
        on("It rained on _ in the valley.", format!("the {} of {name} {year}", english_ordinal(d))),
        on("It rained on _ in the valley.", format!("{weekday}, {name} {d}, {year}")),
        on("It rained on _ in the valley.", format!("{weekday}, {d} {name} {year}")),
        on("It rained on _ in the valley.", format!("{name} {}, {year}", english_ordinal(d))),
        german("Es regnete am _ im Tal.", format!("{d}.{month}.{year}")),
        german("Es regnete am _ im Tal.", format!("{d:02}.{month:02}.{year}")),
        german("Es regnete am _ im Tal.", format!("{d}. {} {year}", MONATE[month as usize - 1])),
        english(
            "It rained in _ in the valley.",
            format!("{name} {year}"),
            format!("{year}-{month:02}"),
            first,
            month_on(first, 1),
        ),
        english(
            "The mill closed in _.",
            year.to_string(),
            year.to_string(),
            new_year,
            month_on(new_year, 12),
        ),
        english(
            "Rents fell in _.",
            format!("Q{quarter} {year}"),
            format!("{year}-Q{quarter}"),
            quarter_begins,
            month_on(quarter_begins, 3),
        ),
        english(
            "Rents fell in _.",
            format!("the {} half of {year}", ["first", "second"][half as usize - 1]),
            format!("{year}-H{half}"),
            half_begins,
            month_on(half_begins, 6),
        ),
        english(
            "Rents fell in _.",
            format!("the {}s", decade.year()),
            if hundred { format!("{}XX", year / 100) } else { format!("{}X", year / 10) },
            decade,
            month_on(decade, if hundred { 1200 } else { 120 }),
        ),
    ]
}

/// Whether a form is read in every year: four figures alone are a number from 2100 on.
fn is_read(written: &Written) -> bool {
    written.value.len() != 4 || written.value.ends_with('X') || written.from.year() < 2100
}

/// Words of time, numbers, and what joins them; a sentence with a verb of some tense now and then.
#[rustfmt::skip]
const ENGLISH: &[&str] = &[
    "Monday", "Tue", "Friday", "Sundays", "January", "Feb.", "March", "may", "May", "June", "Sept.", "December", "spring",
    "summer", "winter", "day", "days", "week", "weeks", "weekend", "month", "months", "quarter", "year", "years", "decade",
    "century", "hours", "minutes", "morning", "afternoon", "night", "tonight", "noon", "midnight", "today", "tomorrow",
    "yesterday", "now", "recently", "ago", "later", "earlier", "from now", "last", "next", "this", "that", "the past",
    "the following", "the previous", "the same", "coming", "every", "each", "early", "mid-", "late", "the end of",
    "the start of", "the rest of", "about", "more than", "at least", "less than", "a", "an", "the", "of", "in", "on", "at",
    "by", "since", "until", "from", "to", "through", "between", "and", "or", "before", "after", "within", "during", "first",
    "second", "third", "last", "half", "two", "three", "ten", "twenty-one", "several", "nineteen ninety-six", "1", "2", "4",
    "9", "12", "28", "29", "30", "31", "99", "’96", "1582", "1914", "1980s", "the ’60s", "2016", "2024", "9999", "1st",
    "2nd", "15th", "the 29th", "16th", "BC", "AD", "Q3", "H1", "fiscal", "a.m.", "p.m.", "7:30", "14:05:09", "23:59", "EST",
    "GMT", "o’clock", "5/4/2021", "31/12/1999", "27.6.2018", "2024-02-29", "2019-05-15T10:00", "2015/16", "1914–18",
    "Christmas", "Easter", "Thanksgiving", "Labor Day", "New Year’s Eve", "Ramadan", "Diwali", "Orthodox Easter", "eve",
    "week 31", "W31", "EOM", "EOY", "beginning", "and beyond", "or earlier", "will", "said", "had been", "was", "expected",
    ",", ".", "-", "–", "/", "(", ")", "’s", "\n\n",
];
#[rustfmt::skip]
const GERMAN: &[&str] = &[
    "Montag", "Dienstagabend", "Freitag", "sonntags", "Januar", "März", "Mai", "Juni", "Dezember", "Sommer", "Winter", "Tag",
    "Tage", "Tagen", "Woche", "Wochen", "Wochenende", "Monat", "Monaten", "Quartal", "Jahr", "Jahren", "Jahrzehnt",
    "Stunden", "Minuten", "Morgen", "heute", "morgen", "gestern", "übermorgen", "Abend", "Mitternacht", "jetzt", "vor",
    "später", "zuvor", "letzten", "nächste", "dieses", "vergangenen", "folgenden", "kommenden", "jeden", "Anfang", "Mitte",
    "Ende", "etwa", "mindestens", "ein", "eine", "der", "den", "die", "im", "in", "am", "um", "seit", "bis", "vom", "von",
    "zwischen", "und", "oder", "ersten", "dritten", "zwei", "drei", "zehn", "mehrere", "1.", "2", "4.", "12.", "29.", "31.",
    "1582", "1914", "2016", "1970er", "neunziger", "Uhr", "14:05", "7", "27.6.2018", "03.10.1990", "Ostern", "Weihnachten",
    "Pfingstmontag", "Silvester", "wird", "kam", "war", "soll", ",", ".", "-", "–", "/", "\n\n",
];

/// Words of dates in no order.
fn soup(words: &'static [&'static str]) -> impl Strategy<Value = String> {
    let piece = (select(words), 0..12_u8);
    let spaced = piece.prop_map(|(word, gap)| if gap == 0 { word.to_owned() } else { format!("{word} ") });
    vec(spaced, 1..40).prop_map(|pieces| pieces.concat())
}

/// An anchor on any day, with and without a time, or none.
fn anchor() -> impl Strategy<Value = Option<Anchor>> {
    (day(), 0..4_u8, 0..86_400_u32).prop_map(|(day, kind, second)| {
        let point = match kind {
            0 => return None,
            1 => Point { second: Some(second), ..point(day) },
            _ => point(day),
        };
        Some(Anchor { point, offset: None })
    })
}

/// A text of words of dates, in the language whose words they are.
fn text() -> impl Strategy<Value = (&'static DateWords, String)> {
    prop_oneof![
        3 => soup(ENGLISH).prop_map(|text| (&en::DATE, text)),
        1 => soup(GERMAN).prop_map(|text| (&de::DATE, text)),
        1 => news::text().prop_map(|text| (&en::DATE, text)),
    ]
}

fn is_ordered(from: Option<Point>, to: Option<Point>) -> bool {
    from.zip(to).is_none_or(|(from, to)| from < to)
}

/// Whether the interval of a date is that of its value.
fn is_plain(date: &Resolution) -> bool {
    matches!(date.kind, Type::Date | Type::Time)
        && matches!(date.modifier, None | Some(Modifier::Approx))
        && date.from.is_some()
        && date.to.is_some()
}

/// Every date whose interval is not that of its value: the text, what was found, what was to be found.
fn disagreeing(text: &str, dates: &[Resolution]) -> Vec<String> {
    let mut wrong = Vec::new();
    for (number, found) in dates.iter().enumerate().filter(|(_, date)| is_plain(date)) {
        let ends = number.checked_sub(2).map_or(&[][..], |first| &dates[first..number]);
        let ends = if ends.iter().all(|end| found.span.contains(end.span)) { ends } else { &[] };
        if ends.iter().any(is_beside_its_value) {
            continue;
        }
        let value = found.value.as_str();
        let (wanted, got) = (timex::interval(value), found.from.zip(found.to));
        if got != wanted {
            wrong.push(format!("{:?} {value}: {got:?} for {wanted:?}", found.span.of(text)));
        }
    }
    wrong
}

/// Whether an end of a range lies elsewhere than its value: a part of a stretch, or a time whose day alone fits into the value
/// of the range.
fn is_beside_its_value(end: &Resolution) -> bool {
    !is_plain(end) || end.kind == Type::Time
}

proptest! {
    #![proptest_config(news::laws(400))]

    #[test]
    fn what_is_written_is_read_back(day in day()) {
        for written in forms(day).iter().filter(|written| is_read(written)) {
            let text = written.sentence.replace('_', &written.date);
            let found = all(written.words, &text, None);
            prop_assert_eq!(found.len(), 1, "{:?}", text);
            prop_assert_eq!(found[0].span.of(&text), &written.date, "{:?}", text);
            prop_assert_eq!(found[0].value.as_str(), &written.value, "{:?}", text);
            let interval = (Some(point(written.from)), Some(point(written.to)));
            prop_assert_eq!((found[0].from, found[0].to), interval, "{:?}", text);
            prop_assert_eq!(found[0].readings, [None; 4], "{:?}", text);
        }
    }

    #[test]
    fn what_is_written_needs_no_anchor(day in day(), anchor in anchor()) {
        for written in forms(day).iter().filter(|written| is_read(written)) {
            let text = written.sentence.replace('_', &written.date);
            prop_assert_eq!(all(written.words, &text, anchor), all(written.words, &text, None), "{:?}", text);
        }
    }

    #[test]
    fn days_move_with_the_anchor(day in day(), count in 2..400_i64, moved in -3000..3000_i64) {
        let sentences = [
            "It rained yesterday.".to_owned(),
            "It rained today.".to_owned(),
            "It will rain tomorrow.".to_owned(),
            "It rained the day before yesterday.".to_owned(),
            "It will rain the day after tomorrow.".to_owned(),
            format!("It rained {count} days ago."),
            format!("It will rain in {count} days."),
            format!("It will rain {count} days from now."),
            format!("It rained {count} days before yesterday."),
        ];
        for sentence in &sentences {
            let on = |day: Date| all(&en::DATE, sentence, Some(Anchor::from(point(day))));
            let (here, there) = (on(day), on(day + moved.days()));
            prop_assert_eq!((here.len(), there.len()), (1, 1), "{:?}", sentence);
            let moved = i32::try_from(moved).expect("a few years");
            prop_assert_eq!(here[0].from.and_then(|p| p.plus_days(moved)), there[0].from, "{:?}", sentence);
            prop_assert_eq!(here[0].to.and_then(|p| p.plus_days(moved)), there[0].to, "{:?}", sentence);
            prop_assert_eq!(here[0].span, there[0].span);
        }
    }

    #[test]
    fn weeks_and_weekdays_move_with_the_anchor_by_weeks(day in day(), count in 1..150_i64) {
        let sentences = [
            "It rained on Monday.", "It will rain on Sunday.", "It rained last week.", "It will rain next weekend.",
            "It rained two Sundays ago.", "It rained three weeks ago.", "It rained last Friday night.",
        ];
        for sentence in sentences {
            let on = |day: Date| all(&en::DATE, sentence, Some(Anchor::from(point(day))));
            let (here, there) = (on(day), on(day + (7 * count).days()));
            let moved = i32::try_from(7 * count).expect("a few years");
            prop_assert_eq!(here.len(), 1, "{:?}", sentence);
            prop_assert_eq!(here[0].from.and_then(|p| p.plus_days(moved)), there[0].from, "{:?}", sentence);
        }
    }
}

proptest! {
    #![proptest_config(news::laws(1500))]

    #[test]
    fn intervals_and_those_of_readings_are_ordered(text in text(), anchor in anchor()) {
        let (words, text) = text;
        for found in all(words, &text, anchor) {
            prop_assert!(is_ordered(found.from, found.to), "{:?} in {text:?}: {found:?}", found.span.of(&text));
            for reading in found.readings.iter().flatten() {
                prop_assert!(is_ordered(reading.from, reading.to), "{:?}: {reading:?}", found.span.of(&text));
            }
        }
    }

    #[test]
    fn value_and_interval_say_the_same(text in text(), anchor in anchor()) {
        let (words, text) = text;
        let wrong = disagreeing(&text, &all(words, &text, anchor));
        prop_assert!(wrong.is_empty(), "{text:?} written at {anchor:?}:\n{}", wrong.join("\n"));
    }

    #[test]
    fn readings_say_the_same_too(text in text(), anchor in anchor()) {
        let (words, text) = text;
        let plain = |found: &Resolution| is_plain(found) && found.modifier.is_none();
        for found in all(words, &text, anchor).iter().filter(|found| plain(found)) {
            for reading in found.readings.iter().flatten() {
                let interval = reading.from.zip(reading.to);
                prop_assert_eq!(interval, timex::interval(reading.value.as_str()), "{:?}", reading);
            }
        }
    }
}

#[test]
fn value_and_interval_say_the_same_in_the_articles() {
    for entry in std::fs::read_dir(path("articles")).expect("the articles are there") {
        let file = entry.expect("a file").path();
        if file.extension().is_none_or(|ending| ending != "txt") {
            continue;
        }
        let text = std::fs::read_to_string(&file).expect("it can be read");
        let (mut scan, mut dates) = (Scan::new(Language::of(&text), "2024-03-12".parse().ok()), Vec::new());
        while let Some(item) = scan.next(&text).expect("no bound is reached") {
            if let Item::Date(mention) = item {
                dates.push(mention.resolution);
            }
        }
        assert!(!dates.is_empty(), "no dates in {}", file.display());
        assert_eq!(disagreeing(&text, &dates), Vec::<String>::new(), "{}", file.display());
    }
}
