//! Texts in which quotations are looked up, made of a file of news or of the articles of `tests`: the same at every run. Each
//! quotation stands in the text once, as a paragraph of its own; no other paragraph has four of its words in a row.

use std::collections::HashSet;

const ARTICLES: [&str; 5] = [
    include_str!("../../../tests/articles/courier.txt"),
    include_str!("../../../tests/articles/examiner.txt"),
    include_str!("../../../tests/articles/gazette.txt"),
    include_str!("../../../tests/articles/post.txt"),
    include_str!("../../../tests/articles/wire.txt"),
];

const QUOTATIONS: usize = 20;
const QUOTATION_BYTES: std::ops::RangeInclusive<usize> = 80..=160;
/// Words in a row that two passages have only where one repeats the other.
const ROW: usize = 4;
/// Bytes of paragraphs that are drawn; a longer text has them again in another order.
const DRAWN: usize = 1_000_000;
const PARAGRAPH_WORDS: usize = 50;
/// The word that an edited quotation has in the place of another one.
const OTHER: &str = "elsewhere";

/// A quotation as the text has it, and with its middle word exchanged or dropped.
pub(crate) struct Quotation {
    pub(crate) verbatim: String,
    pub(crate) exchanged: String,
    pub(crate) dropped: String,
}

impl Quotation {
    pub(crate) fn new(verbatim: &str) -> Quotation {
        let words: Vec<&str> = verbatim.split_whitespace().collect();
        let (before, from_middle) = words.split_at(words.len() / 2);
        let behind = from_middle.get(1..).unwrap_or_default();
        Quotation {
            verbatim: verbatim.into(),
            exchanged: [before, &[OTHER], behind].concat().join(" "),
            dropped: [before, behind].concat().join(" "),
        }
    }
}

/// Quotations, a text that has each of them once, and one that has none.
pub(crate) struct Texts {
    pub(crate) quotations: Vec<Quotation>,
    pub(crate) with: String,
    pub(crate) without: String,
}

impl Texts {
    /// Texts of so many bytes and a paragraph at most, of the paragraphs of `news`; without it, of the words of the articles in any
    /// order.
    pub(crate) fn new(bytes: usize, news: Option<&str>) -> Texts {
        let mut random = Random(1);
        let articles = ARTICLES.join("\n\n");
        let sources: Vec<&str> = news.unwrap_or(&articles).split("\n\n").map(str::trim).collect();
        let chosen = chosen(&sources, &mut random);
        let drawn = if news.is_none() { drawn(&articles, &mut random) } else { String::new() };
        let paragraphs = if news.is_none() { drawn.split("\n\n").collect() } else { sources };
        let taken: HashSet<String> = chosen.iter().flat_map(|quotation| rows(quotation)).collect();
        let is_free = |paragraph: &&str| rows(paragraph).iter().all(|row| !taken.contains(row));
        let mut filler: Vec<&str> = paragraphs.into_iter().filter(is_free).collect();
        Texts {
            with: filled(bytes, &mut filler, &chosen, &mut random),
            without: filled(bytes, &mut filler, &[], &mut random),
            quotations: chosen.into_iter().map(Quotation::new).collect(),
        }
    }
}

/// Sentences of the paragraphs, none of which repeats another.
fn chosen<'a>(paragraphs: &[&'a str], random: &mut Random) -> Vec<&'a str> {
    let sentences = paragraphs.iter().flat_map(|paragraph| paragraph.split_inclusive(". ")).map(str::trim);
    let mut sentences: Vec<&str> =
        sentences.filter(|sentence| QUOTATION_BYTES.contains(&sentence.len())).collect();
    random.shuffle(&mut sentences);
    let mut known = HashSet::new();
    sentences.retain(|sentence| {
        let rows = rows(sentence);
        let is_new = rows.iter().all(|row| !known.contains(row));
        known.extend(rows);
        is_new
    });
    sentences.truncate(QUOTATIONS);
    sentences
}

/// All that stands in a text as [`ROW`] words in a row, whatever their case and marks.
fn rows(text: &str) -> Vec<String> {
    let apart = |c: char| !c.is_alphanumeric();
    let words: Vec<String> =
        text.split(apart).filter(|word| !word.is_empty()).map(str::to_lowercase).collect();
    words.windows(ROW).map(|row| row.join(" ")).collect()
}

/// Paragraphs of the words of a text, in any order: harder than news, since each of so few words comes again and again.
fn drawn(text: &str, random: &mut Random) -> String {
    let words: Vec<&str> = text.split_whitespace().collect();
    let mut drawn = String::new();
    while drawn.len() < DRAWN && !words.is_empty() {
        drawn += words.get(random.below(words.len())).copied().unwrap_or_default();
        drawn += if random.below(PARAGRAPH_WORDS) == 0 { "\n\n" } else { " " };
    }
    drawn
}

/// The paragraphs of `filler` in another order each time, with those of `placed` evenly spread between them.
fn filled(bytes: usize, filler: &mut [&str], placed: &[&str], random: &mut Random) -> String {
    let mut text = String::new();
    let apart = bytes / (placed.len() + 1);
    let mut count = 0;
    while text.len() < bytes && !filler.is_empty() {
        random.shuffle(filler);
        for paragraph in filler.iter() {
            if text.len() >= bytes {
                break;
            }
            text += paragraph;
            text += "\n\n";
            if text.len() > apart * (count + 1) {
                text += placed.get(count).copied().unwrap_or_default();
                text += "\n\n";
                count += 1;
            }
        }
    }
    text
}

/// Numbers that look like chance, always the same.
struct Random(u64);

impl Random {
    fn below(&mut self, bound: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % bound
    }

    fn shuffle<T>(&mut self, items: &mut [T]) {
        for last in (1..items.len()).rev() {
            items.swap(last, self.below(last + 1));
        }
    }
}
