//! What the words of German make of quotations: cases with the reason for each. The sentences are made up.

extern crate std;

use crate::quote::Kind;
use crate::speech::Speeches;
use crate::words::de::GERMAN;
use std::string::String;
use std::vec::Vec;

/// Why, the text, and of each outermost quotation the kind, the speaker and the name that stands for; empty for none.
type Case = (&'static str, &'static str, &'static [(Kind, &'static str, &'static str)]);

use Kind::{Fragment, Full, Scare, Title};

const ORDER: &[Case] = &[
    (
        "The speaker first",
        "Ann Weber sagte: „Das Wasser steigt seit Tagen.“",
        &[(Full, "Ann Weber", "Ann Weber")],
    ),
    (
        "The verb before the speaker, behind the quotation",
        "„Das Wasser steigt seit Tagen“, sagte Ann Weber.",
        &[(Full, "Ann Weber", "Ann Weber")],
    ),
    (
        "A place stands first: the subject follows the verb",
        "In Bonn sagte sie: „Das Wasser steigt seit Tagen.“",
        &[(Full, "sie", "")],
    ),
    (
        "A time stands first",
        "Am Dienstag erklärte der Sprecher: „Wir warten noch ab.“",
        &[(Full, "der Sprecher", "")],
    ),
    (
        "A subordinate clause stands first",
        "Nachdem die Sitzung beendet war, erklärte Ann Weber: „Wir warten noch ab.“",
        &[(Full, "Ann Weber", "Ann Weber")],
    ),
    (
        "An adverb alone stands first",
        "Zuvor hatte Ann Weber gesagt: „Wir warten noch ab.“",
        &[(Full, "Ann Weber", "Ann Weber")],
    ),
    (
        "An adverb that belongs to the subject stands first",
        "Auch Ann Weber sagte: „Wir warten noch ab.“",
        &[(Full, "Ann Weber", "Ann Weber")],
    ),
    (
        "The hearer stands first, in the dative",
        "Dem Radio sagte Ann Weber: „Wir warten noch ab.“",
        &[(Full, "Ann Weber", "Ann Weber")],
    ),
    (
        "The hearer stands between the verb and the words",
        "Ann Weber sagte der Zeitung: „Wir warten noch ab.“",
        &[(Full, "Ann Weber", "Ann Weber")],
    ),
    (
        "The object stands first, a pronoun behind the verb",
        "Den Plan der Regierung nannte er „reinen Unsinn“.",
        &[(Fragment, "er", "")],
    ),
    (
        "A reflexive pronoun stands before the subject",
        "Ähnlich äußerte sich der Trainer: „Wir warten noch ab.“",
        &[(Full, "der Trainer", "")],
    ),
    (
        "Two verbs share a subject",
        "Ann Weber lobte den Entwurf und nannte ihn „einen guten Anfang“.",
        &[(Fragment, "Ann Weber", "Ann Weber")],
    ),
    (
        "A subordinate clause has its subject behind the word that begins it",
        "Der Hafen bleibt zu, wie ein Sprecher mitteilte: „Das Wasser steigt seit Tagen.“",
        &[(Full, "ein Sprecher", "")],
    ),
    (
        "In the perfect the verb ends the clause",
        "Ann Weber hat am Montag in Bonn gesagt: „Wir warten noch ab.“",
        &[(Full, "Ann Weber", "Ann Weber")],
    ),
    (
        "The participle stands behind the quotation",
        "Ann Weber hat den Plan als „reinen Unsinn“ bezeichnet.",
        &[(Fragment, "Ann Weber", "Ann Weber")],
    ),
    (
        "An auxiliary and its participle embrace the subject",
        "„Wir warten noch ab“, hatte Ann Weber im Radio erklärt.",
        &[(Full, "Ann Weber", "Ann Weber")],
    ),
    (
        "An infinitive shares the subject",
        "Ann Weber versuchte mit den Worten zu beruhigen: „Wir warten noch ab.“",
        &[(Full, "Ann Weber", "Ann Weber")],
    ),
    (
        "Any verb does where the quotation fills the place before it",
        "„Ich bin stolz auf das Team“, strahlte Ann Weber.",
        &[(Full, "Ann Weber", "Ann Weber")],
    ),
    (
        "Who stands behind a sentence in the mood of a report speaks",
        "Der Plan sei „kaum zu retten“, sagte Ann Weber.",
        &[(Fragment, "Ann Weber", "Ann Weber")],
    ),
];

const VERBS: &[Case] = &[
    (
        "The particle of a separable verb stands at the end of the clause",
        "Ann Weber teilte den Gästen am Montag mit: „Der Hafen bleibt zu.“",
        &[(Full, "Ann Weber", "Ann Weber")],
    ),
    (
        "The same with something else first",
        "Am Abend gab die Polizei bekannt: „Die Brücke ist gesperrt.“",
        &[(Full, "die Polizei", "")],
    ),
    (
        "The particle stands behind the quotation",
        "Ann Weber wies den Vorwurf als „völlig haltlos“ zurück.",
        &[(Fragment, "Ann Weber", "Ann Weber")],
    ),
    (
        "Without its particle the verb is another",
        "Ann Weber teilte den Kuchen und die „Sorgen“ mit Freunden.",
        &[(Scare, "", "")],
    ),
    (
        "In a passive who is quoted speaks",
        "Ann Weber wird mit den Worten zitiert: „Wir warten noch ab.“",
        &[(Full, "Ann Weber", "Ann Weber")],
    ),
    (
        "In another passive the agent speaks",
        "Der Plan wurde von Ann Weber als „reiner Unsinn“ bezeichnet.",
        &[(Fragment, "Ann Weber", "Ann Weber")],
    ),
    (
        "Who is quoted by another speaks",
        "Das Blatt zitiert Ann Weber mit den Worten: „Wir warten noch ab.“",
        &[(Full, "Ann Weber", "Ann Weber")],
    ),
    (
        "A letter speaks where the pronoun stands for nobody",
        "In dem Brief heißt es: „Der Hafen bleibt zu.“",
        &[(Full, "dem Brief", "")],
    ),
    (
        "The mood tells that a report goes on",
        "Ann Weber sprach lange. Ihr Gegner Karl Braun sagte wenig. Der Plan sei „kaum zu retten“.",
        &[(Fragment, "Ihr Gegner Karl Braun", "Karl Braun")],
    ),
    ("A participle before a noun is no verb", "Den befürchteten „Abbau“ gab es nicht.", &[(Scare, "", "")]),
];

const SOURCES: &[Case] = &[
    (
        "So, right behind the quotation",
        "„Wir warten noch ab“, so der Sprecher.",
        &[(Full, "der Sprecher", "")],
    ),
    ("So elsewhere is an everyday word", "Der Hafen ist so „schön“ wie nie.", &[(Scare, "", "")]),
    ("A preposition", "Laut Weber ist das „kein guter Plan“.", &[(Fragment, "Weber", "Weber")]),
    (
        "A phrase",
        "Nach Angaben der Polizei fuhr der Wagen „viel zu schnell“.",
        &[(Fragment, "der Polizei", "")],
    ),
    (
        "A word that stands behind the source",
        "Der Polizei zufolge fuhr der Wagen „viel zu schnell“.",
        &[(Fragment, "Der Polizei", "")],
    ),
];

const NAMES: &[Case] = &[
    (
        "A role before a name belongs to it",
        "„Wir warten noch ab“, sagte Regierungssprecherin Ann Weber.",
        &[(Full, "Regierungssprecherin Ann Weber", "Ann Weber")],
    ),
    (
        "A name in an apposition speaks",
        "Die Sprecherin, Ann Weber, sagte: „Wir warten noch ab.“",
        &[(Full, "Ann Weber", "Ann Weber")],
    ),
    (
        "A genitive belongs to the phrase",
        "Ein Sprecher des Hafens sagte: „Wir warten noch ab.“",
        &[(Full, "Ein Sprecher des Hafens", "")],
    ),
    (
        "Small words stand within a name",
        "„Wir warten noch ab“, sagte Ann von der Heide.",
        &[(Full, "Ann von der Heide", "Ann von der Heide")],
    ),
    (
        "A name may begin with them",
        "Von der Heide betonte: „Wir warten noch ab.“",
        &[(Full, "Von der Heide", "Heide")],
    ),
    (
        "She stands for a woman",
        "Ann Weber kam spät. „Wir warten noch ab“, sagte sie.",
        &[(Full, "sie", "Ann Weber")],
    ),
    (
        "They stand for nobody known",
        "Ann Weber kam spät. „Wir warten noch ab“, sagten sie.",
        &[(Full, "sie", "")],
    ),
    (
        "A noun is no name, capital or not",
        "Die Sitzung begann. „Wir warten noch ab“, sagte der Mann.",
        &[(Full, "der Mann", "")],
    ),
];

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
    for (why, text, wanted) in [ORDER, VERBS, SOURCES, NAMES, FORMS].into_iter().flatten() {
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
