//! What holds of every record: a version has words of its utterance, and its span cuts neither a word nor a bracket.

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use quotidian_tests::compare::{Document, Version, compare};
use quotidian_tests::news::laws;

const SENTENCES: &[&str] = &[
    "The old weir holds back more water than the valley has ever seen",
    "We never told the millers that the gate was stuck",
    "We told the millers that the gate was stuck",
    "Fourteen of the 30 planks were rotten when the boys climbed down",
    "14 of the 13 planks were rotten when the boys climbed down",
    "[The guild] never told the millers [of Arnau] that the gate was stuck",
    "Nobody has painted the lock since my uncle's day … when the boys climbed down",
    "No comment",
    "[It has] nothing to add",
    "We have nothing to add, and whoever wants to see the weir may come",
    "more water than [they had] ever seen",
];

const JOINTS: &[&str] =
    &[". ", ", ", "”\n\nNobody in Arnau was surprised. “", ",” said Ruth Osk. “", "] ", " ["];

/// A statement of a few sentences, joined in several ways, some of them broken.
fn document() -> impl Strategy<Value = String> {
    let sentence = (select(SENTENCES), select(JOINTS)).prop_map(|(words, joint)| format!("{words}{joint}"));
    let attribution = select(vec![".” Ruth Osk said.", ",” said Ruth Osk.", ",” the clerk said.", ""]);
    (vec(sentence, 1..5), attribution).prop_map(|(words, end)| format!("“{}{end}", words.concat()))
}

/// Paragraphs with statements of a few plain sentences, which the next tells in other company, in marks or without.
fn report() -> impl Strategy<Value = String> {
    const PLAIN: &[&str] = &[
        "The old weir holds back more water than the valley has ever seen",
        "We never told the millers that the gate was stuck",
        "We told the millers that the gate was stuck",
        "Fourteen of the 30 planks were rotten when the boys climbed down",
        "14 of the 13 planks were rotten when the boys climbed down",
        "We will open the gate on Monday for every boat that waits below the town",
        "We will open the gate tonight for every boat that waits below the town",
        "No comment",
    ];
    let words = vec(select(PLAIN), 1..4).prop_map(|sentences| sentences.join(". "));
    let paragraph =
        (words, select(vec!["Ruth Osk", "the clerk", "Bo Lind", "She", ""])).prop_map(|(words, who)| {
            if who.is_empty() { format!("{words}.") } else { format!("“{words},” {who} said.") }
        });
    (vec(paragraph, 1..4), select(vec!["\n\n", " "])).prop_map(|(all, gap)| all.join(gap))
}

/// Whether a letter or a digit stands on either side of a place.
fn cuts_a_word(text: &str, at: usize) -> bool {
    let before = text[..at].chars().next_back();
    let after = text[at..].chars().next();
    before.is_some_and(char::is_alphanumeric) && after.is_some_and(char::is_alphanumeric)
}

/// Whether a place lies between an opening bracket and the next closing one, in one paragraph and quotation.
fn is_in_bracket(text: &str, at: usize) -> bool {
    let ends = ['[', ']', '“', '”', '\n'];
    let before = text[..at].rfind(ends).is_some_and(|i| text[i..].starts_with('['));
    before && text[at..].find(ends).is_some_and(|i| text[at + i..].starts_with(']'))
}

proptest! {
    #![proptest_config(laws(400))]

    #[test]
    fn versions_are_whole(texts in vec(document(), 2..6)) {
        let documents: Vec<Document> = (0..).zip(&texts)
            .map(|(id, text): (usize, _)| Document { id: id.to_string(), anchor: None, text: text.clone() })
            .collect();
        let record = compare(&documents).expect("the record is made");
        for version in record.utterances.iter().flat_map(|utterance| &utterance.versions) {
            let text = &texts[version.document];
            let words = version.span.of(text);
            prop_assert_ne!(&version.verdict, "absent", "{:?}", words);
            for at in [version.span.start, version.span.end] {
                prop_assert!(!cuts_a_word(text, at) && !is_in_bracket(text, at), "{:?} in {:?}", words, text);
            }
        }
        for (at, utterance) in record.utterances.iter().enumerate() {
            prop_assert!(!utterance.versions.is_empty(), "utterance {at} has no version");
        }
    }

    /// Somebody has said it in marks, a part lies in its whole, and what stands alone stands nowhere else.
    #[test]
    fn utterances_are_told_once(texts in vec(report(), 2..6)) {
        let documents: Vec<Document> = (0..).zip(&texts)
            .map(|(id, text): (usize, _)| Document { id: id.to_string(), anchor: None, text: text.clone() })
            .collect();
        let utterances = compare(&documents).expect("the record is made").utterances;
        let place = |version: &Version| (version.document, version.span);
        for (at, utterance) in utterances.iter().enumerate() {
            let versions = &utterance.versions;
            prop_assert!(versions.iter().any(|version| version.quoted), "{:?}", utterance);
            if let Some(whole) = utterance.part_of {
                let touches = |a: &Version, b: &Version| a.document == b.document && a.span.overlaps(b.span);
                let whole = &utterances[whole].versions;
                prop_assert!(versions.iter().any(|a| whole.iter().any(|b| touches(a, b))), "{:?}", utterance);
            }
            let has_parts = utterances.iter().any(|other| other.part_of == Some(at));
            if versions.len() == 1 && !has_parts {
                let mut others = utterances.iter().enumerate().filter(|&(n, _)| n != at).flat_map(|(_, u)| &u.versions);
                prop_assert!(!others.any(|other| place(other) == place(&versions[0])), "{:?}", utterance);
            }
        }
    }
}

/// The note quotes a few words of each of several statements that do not hold the others: with Ann Poe's it is one utterance, and what
/// Bo Lind said is then no reason to list it once more.
#[test]
fn what_stands_in_an_utterance_is_no_other_one() {
    let texts = [
        "A note asks the board to empty the reservoir, for “soaked sand” brings a “broken dam”.\n\n\
         “Soaked sand brings a broken dam for every house and barn below the wall. The board has known it for years,” Ann Poe said.",
        "On the radio Bo Lind said, “I shall not sleep before the board has used the words soaked sand aloud. Until then let it hide \
         behind the wall!”",
        "Bo Lind blamed the board once more for not calling the crack a case of “soaked sand.” Lind said the reservoir was a danger to \
         trains.",
        "“Which of them will put the words soaked sand on the map of the reservoir that hangs with the board, after eleven letters?” \
         Bo Lind asked.",
    ];
    let document = |(number, text): (usize, &&str)| Document {
        id: number.to_string(),
        anchor: None,
        text: (*text).into(),
    };
    let documents: Vec<Document> = texts.iter().enumerate().map(document).collect();
    let record = compare(&documents).expect("the record is made");
    let note =
        |version: &Version| version.document == 0 && version.span.of(texts[0]).ends_with("“broken dam”");
    let holding: Vec<_> =
        record.utterances.iter().filter(|utterance| utterance.versions.iter().any(note)).collect();
    assert_eq!(holding.len(), 1, "{holding:?}");
    assert!(holding[0].versions.len() > 1, "{holding:?}");
}
