//! Statements that several reports repeat, each in its own way: how many of the repetitions are linked, and what memory that takes.

use std::collections::BTreeMap;

use quotidian::Span;
use quotidian::link::{Fingerprint, Passage};

use crate::compare::{Document, Record, compare_in};

/// Quotations that one report holds.
const QUOTES_OF_REPORT: usize = 20;
/// Reports that repeat one statement.
const VERSIONS: usize = 4;

const GRAMMAR: &[&str] = &[
    "the", "of", "and", "to", "a", "in", "that", "is", "it", "we", "for", "on", "with", "as", "they", "be",
    "at", "our", "have", "this", "from", "or", "had", "by", "not", "but", "what", "all", "were", "when",
    "there", "can", "more", "if", "will", "who", "so", "no",
];
const ONSETS: &[&str] = &[
    "b", "br", "c", "d", "dr", "f", "g", "gr", "h", "l", "m", "n", "p", "pl", "r", "s", "st", "t", "tr", "v",
    "w",
];
const RIMES: &[&str] =
    &["a", "an", "ar", "e", "el", "en", "er", "i", "in", "ing", "o", "on", "or", "ou", "u", "und"];
const NAMES: &[&str] = &[
    "Ada Brun",
    "Bo Lind",
    "Carla Voss",
    "Dirk Quist",
    "Elsa Thorn",
    "Finn Croft",
    "Greta Moor",
    "Hugo Penn",
    "Ida Salk",
    "Jon Wray",
];

/// A sequence of numbers that is the same at every run (xorshift, Marsaglia 2003).
struct Dice(u64);

impl Dice {
    fn below(&mut self, most: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 >> 33).unwrap_or(0) % most
    }

    fn pick<'a>(&mut self, from: &[&'a str]) -> &'a str {
        from[self.below(from.len())]
    }
}

/// What was linked of what was repeated.
#[derive(Clone, Copy, Debug)]
pub struct Figures {
    /// Quotations and repetitions without marks.
    pub utterances: usize,
    /// Of pairs of versions of one statement, the share that is linked.
    pub recall: f64,
    /// Pairs of versions of different statements that are linked.
    pub wrong: usize,
    /// Bytes of memory of the linker for each of them.
    pub bytes: f64,
}

/// Makes about `count` versions of statements, links them, and compares that with what they are.
///
/// # Errors
/// When the core refuses.
pub fn measure(count: usize) -> Result<Figures, String> {
    let (documents, places) = reports(count);
    let (record, sizes) = compare_in(&documents)?;
    let memory = sizes.passages * size_of::<Passage>() + sizes.fingerprints * size_of::<Fingerprint>();
    let (recall, wrong) = agreement(&record, &places);
    let utterances = places.len();
    #[allow(clippy::cast_precision_loss)] // far below 2^52
    Ok(Figures { utterances, recall, wrong, bytes: memory as f64 / utterances as f64 })
}

/// Where a version stands, and of which statement it is.
struct Placed {
    document: usize,
    span: Span,
    statement: usize,
}

/// Reports in which each statement stands several times, and where.
fn reports(count: usize) -> (Vec<Document>, Vec<Placed>) {
    let mut dice = Dice(0x9e37_79b9_7f4a_7c15);
    let vocabulary: Vec<String> = (0..6000).map(|_| word(&mut dice)).collect();
    let statements = count / VERSIONS;
    let groups = statements.div_ceil(QUOTES_OF_REPORT);
    let (mut documents, mut places) = (Vec::new(), Vec::new());
    for group in 0..groups {
        let here = group * QUOTES_OF_REPORT..statements.min((group + 1) * QUOTES_OF_REPORT);
        let said: Vec<(usize, Vec<String>, &str)> =
            here.map(|number| (number, statement(&mut dice, &vocabulary), dice.pick(NAMES))).collect();
        for version in 0..VERSIONS {
            let mut text = String::new();
            for (number, words, name) in &said {
                let start = text.len();
                text += &told(&mut dice, &vocabulary, words, name, version);
                places.push(Placed {
                    document: documents.len(),
                    span: Span::new(start, text.len()),
                    statement: *number,
                });
                text += "\n\n";
                text += &aside(&mut dice, &vocabulary);
                text += "\n\n";
            }
            documents.push(Document { id: documents.len().to_string(), anchor: None, text });
        }
    }
    (documents, places)
}

/// A word that no language has.
fn word(dice: &mut Dice) -> String {
    (0..2 + dice.below(2)).map(|_| format!("{}{}", dice.pick(ONSETS), dice.pick(RIMES))).collect()
}

/// A word of the vocabulary, the first ones far more often.
fn content<'v>(dice: &mut Dice, vocabulary: &'v [String]) -> &'v str {
    let most = 1 + dice.below(vocabulary.len());
    &vocabulary[dice.below(most)]
}

fn statement(dice: &mut Dice, vocabulary: &[String]) -> Vec<String> {
    (0..14 + dice.below(16))
        .map(|_| {
            if dice.below(9) < 4 {
                dice.pick(GRAMMAR).to_owned()
            } else {
                content(dice, vocabulary).to_owned()
            }
        })
        .collect()
}

/// A sentence of the writer's, which repeats nothing.
fn aside(dice: &mut Dice, vocabulary: &[String]) -> String {
    format!("Nobody in {} was surprised.", capital(content(dice, vocabulary)))
}

/// One version of a statement: the first as it was said, the others as editors change it.
fn told(dice: &mut Dice, vocabulary: &[String], words: &[String], name: &str, version: usize) -> String {
    let (all, middle) = (words.join(" "), words.len() / 2);
    let whole = |words: &str| format!("“{},” {name} said.", capital(words));
    match if version == 0 { 0 } else { dice.below(8) } {
        0 => whole(&all),
        1 => format!("\"{},\" said {name}.", capital(&all)),
        2 => {
            let left = 1 + dice.below(5);
            whole(&format!("{} … {}", words[..middle].join(" "), words[middle + left..].join(" ")))
        }
        3 => format!(
            "“{},” {name} said, “{}.”",
            capital(&words[..middle].join(" ")),
            words[middle..].join(" ")
        ),
        4 => {
            let count = 8 + dice.below(words.len() - 10);
            let from = dice.below(words.len() - count);
            format!("{name} held that “{}” as before.", words[from..from + count].join(" "))
        }
        5 => format!("{name} told the council that {all}, and left."),
        6 => {
            let mut changed = words.to_vec();
            changed[middle] = content(dice, vocabulary).to_owned();
            whole(&changed.join(" "))
        }
        _ => {
            let mut changed = words.to_vec();
            changed[middle] = format!("[{}]", content(dice, vocabulary));
            whole(&changed.join(" "))
        }
    }
}

fn capital(words: &str) -> String {
    words.chars().take(1).flat_map(char::to_uppercase).chain(words.chars().skip(1)).collect()
}

/// The share of pairs of one statement that the record links, and how many pairs of different statements it links.
fn agreement(record: &Record, places: &[Placed]) -> (f64, usize) {
    let mut by_document: BTreeMap<usize, Vec<&Placed>> = BTreeMap::new();
    places.iter().for_each(|place| by_document.entry(place.document).or_default().push(place));
    // the utterances that hold words of each version; a part counts with what it is part of
    let whole = |mut at: usize| {
        while let Some(of) = record.utterances.get(at).and_then(|utterance| utterance.part_of) {
            at = of;
        }
        at
    };
    let mut holding: BTreeMap<(usize, usize), Vec<usize>> = BTreeMap::new();
    let mut wrong = 0;
    for (number, utterance) in record.utterances.iter().enumerate() {
        let mut statements = Vec::new();
        for version in &utterance.versions {
            let here = by_document.get(&version.document).into_iter().flatten();
            for place in here.filter(|place| place.span.overlaps(version.span)) {
                holding.entry((place.statement, place.document)).or_default().push(whole(number));
                statements.push(place.statement);
            }
        }
        statements.dedup();
        wrong += statements.len().saturating_sub(1);
    }
    let mut by_statement: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
    places.iter().for_each(|place| by_statement.entry(place.statement).or_default().push(place.document));
    let (mut pairs, mut linked) = (0, 0);
    for (statement, documents) in &by_statement {
        for (at, one) in documents.iter().enumerate() {
            for other in &documents[at + 1..] {
                pairs += 1;
                let of =
                    |document: &usize| holding.get(&(*statement, *document)).cloned().unwrap_or_default();
                let theirs = of(other);
                linked += usize::from(of(one).iter().any(|utterance| theirs.contains(utterance)));
            }
        }
    }
    #[allow(clippy::cast_precision_loss)] // far below 2^52
    (linked as f64 / pairs as f64, wrong)
}
