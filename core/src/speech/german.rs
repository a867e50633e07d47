//! The kinds of quotations in German, where nouns have a capital, with the reason for each. The sentences are made up; who
//! speaks in German is specified in `tests/vectors/speech.toml`.

extern crate std;

use crate::quote::Kind;
use crate::speech::Speeches;
use crate::words::de::GERMAN;
use std::string::String;
use std::vec::Vec;

/// Why, the text, and of each outermost quotation the kind, the speaker and the name that stands for; empty for none.
type Case = (&'static str, &'static str, &'static [(Kind, &'static str, &'static str)]);

use Kind::{Fragment, Full, Scare, Title};

const FORMS: &[Case] = &[
    (
        "A title stands behind what it is the title of",
        "Der Film „Lange Flut“ läuft im Mai.",
        &[(Title, "", "")],
    ),
    (
        "A name stands behind what it names",
        "Das sagte sie dem Sender „Nordwelle“ am Montag.",
        &[(Title, "", "")],
    ),
    (
        "Nouns with capitals make no title",
        "Ann Weber sprach von einem „Akt der Verzweiflung“.",
        &[(Fragment, "Ann Weber", "Ann Weber")],
    ),
    ("What the writer says outright is another's", "Die sogenannte „Reform“ ist fertig.", &[(Scare, "", "")]),
    (
        "Angle marks, with the points inward",
        "»Das Wasser steigt seit Tagen«, sagte Ann Weber.",
        &[(Full, "Ann Weber", "Ann Weber")],
    ),
    (
        "A quotation within one",
        "Ann Weber sagte: „Er rief ‚Halt‘ und lief davon.“",
        &[(Full, "Ann Weber", "Ann Weber")],
    ),
    (
        "A quotation in two parts is one",
        "„Das Wasser“, sagte Ann Weber, „steigt seit Tagen.“",
        &[(Fragment, "Ann Weber", "Ann Weber"), (Fragment, "Ann Weber", "Ann Weber")],
    ),
    ("Nobody is named", "„Das Wasser steigt seit Tagen.“", &[(Full, "", "")]),
];

#[test]
fn german_quotations_have_the_kinds_and_speakers_that_they_should() {
    let mut wrong = Vec::new();
    for (why, text, wanted) in FORMS {
        let got = read(text);
        let same = got.len() == wanted.len()
            && got.iter().zip(*wanted).all(|((kind, speaker, name), wanted)| {
                *kind == wanted.0 && speaker == wanted.1 && name == wanted.2
            });
        if !same {
            wrong.push(std::format!("{why}: {text}\n    {got:?}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

fn read(text: &str) -> Vec<(Kind, String, String)> {
    let mut speeches = Speeches::new(&GERMAN);
    let mut all = Vec::new();
    while let Some(speech) = speeches.next(text).unwrap() {
        if speech.quotation.depth > 0 {
            continue;
        }
        let of = |span: Option<crate::Span>| String::from(span.map_or("", |span| span.of(text)));
        let speaker = speech.speaker;
        all.push((speech.quotation.kind, of(speaker.map(|s| s.span)), of(speaker.and_then(|s| s.name))));
    }
    all
}
