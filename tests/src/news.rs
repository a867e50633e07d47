//! Generators of text: articles as newspapers print them, and soups of everything that could trouble a scanner.

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;

/// The marks of one house style, outer and inner.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs)]
pub struct Style {
    pub outer: (&'static str, &'static str),
    pub inner: (&'static str, &'static str),
}

/// Styles whose marks say which way they face.
pub const FACING: [Style; 4] = [
    Style { outer: ("“", "”"), inner: ("‘", "’") },
    Style { outer: ("«", "»"), inner: ("‹", "›") },
    Style { outer: ("「", "」"), inner: ("『", "』") },
    Style { outer: ("„", "“"), inner: ("‚", "‘") },
];

/// Straight marks.
pub const STRAIGHT: Style = Style { outer: ("\"", "\""), inner: ("'", "'") };

/// British single marks.
pub const BRITISH: Style = Style { outer: ("‘", "’"), inner: ("“", "”") };

const SPEAKERS: &[&str] =
    &["Ann Croft", "Mr. Vos", "the pilot", "she", "Piet R. Vos Jr.", "the Harbour Trust", "April Thorn"];
const VERBS: &[&str] = &["said", "wrote", "added", "told the council", "asked", "tweeted"];
const DATES: &[&str] = &[
    "on Monday",
    "on Nov. 16, 2023",
    "two days later",
    "last June",
    "the following day",
    "between March and May this year",
    "on 9 March",
    "in 1931",
    "at 7:40 a.m.",
    "tonight",
];
const CLAUSES: &[&str] = &[
    "we mended the nets",
    "nobody came",
    "the tide turned before the boats were in",
    "it cost 40 of the 60 crowns",
    "they did not ask the people who live here",
    "the gauge reads empty",
    "you may go",
    "we will wait until the wind falls",
];

/// A clause of some words, without marks.
pub fn clause() -> impl Strategy<Value = String> {
    select(CLAUSES).prop_map(str::to_owned)
}

fn attribution() -> impl Strategy<Value = String> {
    (select(SPEAKERS), select(VERBS), any::<bool>()).prop_map(|(speaker, verb, inverted)| {
        if inverted { format!("{verb} {speaker}") } else { format!("{speaker} {verb}") }
    })
}

/// A sentence in the words of `style`.
pub fn sentence(style: Style) -> impl Strategy<Value = String> {
    let ((open, close), (inner_open, inner_close)) = (style.outer, style.inner);
    let parts = (clause(), attribution(), clause(), select(DATES));
    (0..6_u8, parts).prop_map(move |(shape, (first, who, second, when))| match shape {
        0 => format!("{open}{first},{close} {who}."),
        1 => format!("{open}{first},{close} {who}, {open}and {second}.{close}"),
        2 => format!("{open}{first}. {second},{close} {who} {when}."),
        3 => format!("{open}He wrote {inner_open}{first}{inner_close} and {second},{close} {who}."),
        4 => format!("The clerk came {when}, and {second}."),
        _ => format!("It was {open}{first}{close} {when}, as {who}."),
    })
}

/// A paragraph of one to four sentences.
pub fn paragraph(style: Style) -> impl Strategy<Value = String> {
    vec(sentence(style), 1..5).prop_map(|sentences| sentences.join(" "))
}

/// An article of one to six paragraphs.
pub fn article(style: Style) -> impl Strategy<Value = String> {
    vec(paragraph(style), 1..7).prop_map(|paragraphs| paragraphs.join("\n\n"))
}

/// A style whose marks face a side, or the straight one.
pub fn style() -> impl Strategy<Value = Style> {
    prop_oneof![8 => select(&FACING[..]), 3 => Just(STRAIGHT), 1 => Just(BRITISH)]
}

/// An article in any style.
pub fn news() -> impl Strategy<Value = String> {
    style().prop_flat_map(article)
}

const MARKS: &[&str] = &[
    "\"", "\"", "'", "'", "“", "”", "‘", "’", "„", "‚", "«", "»", "‹", "›", "「", "」", "『", "』", "``",
    "''", "`", ",,", "＂", "‟", "〝", "〞",
];
const GAPS: &[&str] = &[
    " ", " ", " ", " ", "", "\n", "\n\n", "\r\n", "\r\n\r\n", "\u{a0}", "\u{200b}", "\u{feff}", "\u{2009}",
    "\t", "\u{ad}", "\u{2028}", "\u{2029}",
];
const SIGNS: &[&str] = &[
    ".", ",", "?", "!", ":", ";", "…", "...", "[...]", "[sic]", "[", "]", "(", ")", "—", "–", "-", "/", "<",
    ">", "=", "*", "#", "@", "&", "%", "$", "€", "£",
];
const ODDITIES: &[&str] = &[
    "e\u{301}",
    "\u{301}",
    "🚢",
    "𝔗he",
    "潮水",
    "שלום",
    "\u{202e}",
    "ﬁsh",
    "İ",
    "ß",
    "ǅ",
    "\u{0}",
    "\u{7f}",
    "a\u{200d}b",
    "👩\u{200d}🚒",
    "\u{10ffff}",
];
const WORDS: &[&str] = &[
    "said",
    "told",
    "asked",
    "according to",
    "he",
    "she",
    "I",
    "Mr.",
    "Ms.",
    "Ann",
    "Croft",
    "Jr.",
    "jnr",
    "the",
    "of",
    "not",
    "may",
    "May",
    "march",
    "March",
    "Monday",
    "Nov.",
    "Sept",
    "2023",
    "16",
    "9/10",
    "12:30",
    "p.m.",
    "last",
    "next",
    "ago",
    "weeks",
    "two",
    "later",
    "between",
    "and",
    "from",
    "to",
    "until",
    "early",
    "mid-",
    "6'2\"",
    "12\"",
    "'90s",
    "o'clock",
    "rock 'n' roll",
    "boys'",
    "don't",
    "don’t",
    "so-called",
    "2024-03-11",
    "11.3.2024",
    "3/11/2024",
    "tonight",
    "yesterday",
    "the following day",
    "0x22",
    "&quot;",
    "&ldquo;",
    "&#8221;",
    "&rsquo;",
    "&laquo;",
    "&",
    "Q:",
    "A:",
    "VOS:",
    "\n\n--We",
    "\n\n—You",
    "\n\n> ",
    "\n\n    ",
    "<a href=\"x\">",
];

/// Words, marks, gaps and signs in no order.
pub fn soup() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        6 => select(WORDS).prop_map(str::to_owned),
        5 => select(GAPS).prop_map(str::to_owned),
        4 => select(MARKS).prop_map(str::to_owned),
        2 => select(SIGNS).prop_map(str::to_owned),
        1 => select(ODDITIES).prop_map(str::to_owned),
        1 => "[a-zA-Z]{1,9}",
        1 => "[0-9]{1,9}",
        1 => any::<char>().prop_map(String::from),
    ];
    let spaced = (piece, any::<bool>()).prop_map(|(piece, space)| piece + if space { " " } else { "" });
    vec(spaced, 0..120).prop_map(|pieces| pieces.concat())
}

/// Any text: an article, a soup, or an article with a soup in it.
pub fn text() -> impl Strategy<Value = String> {
    prop_oneof![
        3 => news(),
        3 => soup(),
        2 => (news(), soup(), news()).prop_map(|(before, soup, after)| before + &soup + &after),
    ]
}

/// How the laws are tried: the same texts in each run, unless the variable `LAWS_SEED` gives another number to begin with;
/// `LAWS_CASES` multiplies how many are tried.
pub fn laws(cases: u32) -> ProptestConfig {
    let number = |name: &str| std::env::var(name).ok().and_then(|text| text.parse().ok());
    ProptestConfig {
        cases: cases.saturating_mul(number("LAWS_CASES").unwrap_or(1) as u32),
        rng_seed: proptest::test_runner::RngSeed::Fixed(number("LAWS_SEED").unwrap_or(1)),
        failure_persistence: None,
        ..ProptestConfig::default()
    }
}
