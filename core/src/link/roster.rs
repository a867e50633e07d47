//! The fullest names that documents about the same together give: a text that only says `Quist` means her whom another names
//! in full, and `the trust` the one trust that any of them names.

use super::company;
use super::linker::Linker;
use super::speaker::{Agreement, Names};
use super::token::{is_content, is_listed};
use super::{Document, Speaking, Utterance, Version};
use crate::limits::NAMES_LENT;
use crate::span::Span;
use crate::text::chars::is_lower;
use crate::text::{Shape, Word, Words, fold};
use crate::words::speech::class::{GIVEN, INSTITUTION, ROLE, TIME};
use crate::words::{Language, LinkWords};

/// Gives each utterance the fullest name of its speaker that the [company](company) of its first document gives. The utterances
/// are in the order in which they were [noted](company::note).
pub(super) fn lend(
    linker: &Linker<'_>,
    documents: &[Document<'_>],
    utterances: &mut [Utterance],
    versions: &[Version],
) {
    let place = |utterance: &Utterance| company::place(utterance, versions);
    let mut at = 0;
    while let Some((number, _)) = utterances.get(at).map(place) {
        let rest = utterances.get(at..).unwrap_or_default();
        let count = rest.partition_point(|utterance| place(utterance).0 <= number).max(1);
        let lenders = company::of(number, &linker.table, utterances, versions).unwrap_or_default();
        let roster = Roster::read(linker.language, documents, &lenders);
        for utterance in utterances.iter_mut().skip(at).take(count) {
            utterance.speaker = utterance.speaker.map(|own| {
                let written = documents.get(own.document).map_or("", |document| own.span.of(document.text));
                roster.fullest(written, utterance.is_named).unwrap_or(own)
            });
        }
        at += count;
    }
}

/// The names that documents about the same give: of persons, and of institutions by the last word of their names.
///
/// [`compare`](super::compare) lends them by itself. It is for who links a table of documents part by part, where those who lend a
/// name are not all in one part: documents lend their names to each other where they share a statement
/// ([`Version::tells`](super::Version::tells)). It has 22 KB, on the stack.
///
/// ```
/// use quotidian::link::{Document, Roster};
/// use quotidian::record::{Item, Scan};
/// use quotidian::words::en::ENGLISH;
///
/// let text = "“The ferry will sail before the first snow,” said Ana Ruiz of the Selmer Harbour Trust.";
/// let Some(Item::Quote(quote)) = Scan::new(&ENGLISH, None).next(text).unwrap() else { panic!() };
/// let roster = Roster::of(&ENGLISH, &[Document { text, quotes: &[quote], ..Document::default() }]);
/// assert_eq!(roster.fullest("Ms. Ruiz", true).unwrap().span.of(text), "Ana Ruiz");
/// assert_eq!(roster.fullest("Bo Ruiz", true), None);
/// ```
#[derive(Debug)]
pub struct Roster {
    words: &'static LinkWords,
    /// Whether all names found room: a name that did not may be that of another person.
    is_whole: bool,
    people: heapless::Vec<(Names, Speaking), NAMES_LENT>,
    bodies: heapless::Vec<Body, NAMES_LENT>,
}

/// An institution of which a text speaks by its last word alone (`the trust`).
#[derive(Debug)]
struct Body {
    head: u32,
    /// The name that the texts give; none where they give none, or two.
    full: Option<(u64, Speaking)>,
    several: bool,
}

/// Words with capitals in a row.
#[derive(Debug, Default)]
struct Run {
    span: Span,
    words: usize,
    /// The hash of all of them, and that of the last.
    hash: u64,
    last: u32,
    /// Whether it begins with a first name (`Ann Baker`).
    is_person: bool,
}

impl Run {
    fn push(&mut self, text: &str, word: &Word, words: &LinkWords) {
        if self.words == 0 {
            self.is_person = words.people.tags(word.of(text)).any(GIVEN);
        }
        let start = if self.words == 0 { word.span.start } else { self.span.start };
        self.span = Span::new(start, word.span.end);
        self.words += 1;
        self.last = fold::hash(word.of(text));
        self.hash = self.hash.rotate_left(17) ^ u64::from(self.last).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    }
}

impl Roster {
    /// The names that these documents give: those of the speakers of their quotations, at most [`NAMES_LENT`], and, where one speaks
    /// as `the trust`, those of institutions in their texts. Linear in the texts.
    pub fn of(language: &'static Language, documents: &[Document<'_>]) -> Roster {
        Roster::new(language).reading(|| documents.iter().enumerate())
    }

    /// The fullest name of a speaker, who is `written` so and [`is_named`](super::Utterance::is_named) or not: the number of a document
    /// that gives it, and its bytes there. None where they give no fuller one, or may give that of another.
    pub fn fullest(&self, written: &str, is_named: bool) -> Option<Speaking> {
        if is_named { self.person(&Names::read(written, self.words)) } else { self.body(written) }
    }

    fn new(language: &'static Language) -> Roster {
        let (people, bodies) = (heapless::Vec::new(), heapless::Vec::new());
        Roster { words: language.link, is_whole: true, people, bodies }
    }

    /// The names that the `lenders` among the documents give.
    fn read(language: &'static Language, documents: &[Document<'_>], lenders: &[usize]) -> Roster {
        let lending = || lenders.iter().filter_map(|&number| Some((number, documents.get(number)?)));
        Roster::new(language).reading(lending)
    }

    /// Reads the speakers of the quotations and, where one is an institution without its name, the texts.
    fn reading<'d, 't: 'd, I>(self, lending: impl Fn() -> I) -> Roster
    where
        I: Iterator<Item = (usize, &'d Document<'t>)>,
    {
        let mut roster = self;
        for (number, document) in lending() {
            for speaker in document.quotes.iter().filter_map(|quote| quote.speaker) {
                match speaker.name {
                    Some(span) => roster.note_person(document.text, Speaking { document: number, span }),
                    None => roster.note_head(speaker.span.of(document.text)),
                }
            }
        }
        if !roster.bodies.is_empty() {
            for (number, document) in lending() {
                roster.note_bodies(number, document.text);
            }
        }
        roster
    }

    fn note_person(&mut self, text: &str, speaking: Speaking) {
        let names = Names::read(speaking.span.of(text), self.words);
        if names.len() > 1 && !self.people.iter().any(|(known, _)| known.is_like(&names)) {
            self.is_whole &= self.people.push((names, speaking)).is_ok();
        }
    }

    fn note_head(&mut self, speaker: &str) {
        if let Some(head) = head_of(speaker, self.words)
            && !self.bodies.iter().any(|body| body.head == head)
        {
            let _ = self.bodies.push(Body { head, full: None, several: false });
        }
    }

    /// Notes the capitalised names of several words that end in a word that is asked for.
    fn note_bodies(&mut self, number: usize, text: &str) {
        let words = self.words;
        let mut cursor = Words::new(0);
        let (mut name, mut line) = (Run::default(), Line::default());
        while let Some(word) = cursor.next(text) {
            let begins = line.begins(text, &word, words);
            let between = Span::new(name.span.end, word.span.start).of(text);
            if begins || name.words > 0 && !between.chars().all(char::is_whitespace) {
                self.note_body(number, core::mem::take(&mut name));
            }
            let written = word.of(text);
            let is_name = is_capitalised(text, &word) && !is_listed(written, words.function);
            if !line.is_heading && is_name && !words.people.tags(written).any(TIME) {
                name.push(text, &word, words);
            }
        }
        self.note_body(number, name);
    }

    fn note_body(&mut self, document: usize, name: Run) {
        let body = self.bodies.iter_mut().find(|body| body.head == name.last);
        if let Some(body) = body.filter(|_| name.words > 1 && !name.is_person) {
            body.several |= body.full.is_some_and(|(known, _)| known != name.hash);
            body.full = body.full.or(Some((name.hash, Speaking { document, span: name.span })));
        }
    }

    /// The fullest name of whom `name` names; none where it may name two, or is the fullest. Of two as full it is the one without a
    /// title.
    fn person(&self, name: &Names) -> Option<Speaking> {
        let same = || self.people.iter().filter(|(known, _)| known.is_fuller(name) || known.is_like(name));
        let alike = |a: &Names, b: &Names| a.agreement(b) == Agreement::Same;
        let one = same().all(|(known, _)| same().all(|(other, _)| alike(known, other)));
        let (fullest, speaking) = same().rev().max_by_key(|(known, _)| (known.fullness(), !known.len()))?;
        (one && self.is_whole && fullest.fullness() > name.fullness()).then_some(*speaking)
    }

    /// The name of the institution that `speaker` (`the trust`) stands for, where the texts name one alone.
    fn body(&self, speaker: &str) -> Option<Speaking> {
        let head = head_of(speaker, self.words)?;
        let body = self.bodies.iter().find(|body| body.head == head && !body.several)?;
        body.full.map(|(_, speaking)| speaking)
    }
}

/// The last word of a definite speaker of two words: an article, and a noun in lower case that is no person (`the man`).
fn head_of(speaker: &str, words: &LinkWords) -> Option<u32> {
    let (article, noun) = speaker.split_once(char::is_whitespace)?;
    let noun = noun.trim();
    let tags = words.people.tags(noun);
    let may_be_named = !tags.any(ROLE) || tags.any(INSTITUTION);
    let lower = noun.chars().all(is_lower);
    (is_listed(article, words.definite) && lower && may_be_named && is_content(noun, words))
        .then(|| fold::hash(noun))
}

fn is_capitalised(text: &str, word: &Word) -> bool {
    word.is_letters() && word.shape(text) != Shape::Lower
}

/// The line that a word stands in: of a headline every word begins with a capital.
#[derive(Debug, Default)]
struct Line {
    /// Where its last word so far ends.
    end: usize,
    is_heading: bool,
}

impl Line {
    /// Goes on to the next word; whether that begins a line.
    fn begins(&mut self, text: &str, word: &Word, words: &LinkWords) -> bool {
        let between = Span::new(self.end, word.span.start).of(text);
        let begins = self.end == 0 || between.bytes().any(|byte| byte == b'\n');
        if begins {
            self.is_heading = is_heading(text, word.span.start, words);
        }
        self.end = word.span.end;
        begins
    }
}

/// Whether no word of the line from `start` on begins with a small letter, but for those of grammar, and no stop ends it.
fn is_heading(text: &str, start: usize, words: &LinkWords) -> bool {
    let rest = Span::new(start, text.len()).of(text);
    let end = memchr::memchr(b'\n', rest.as_bytes()).unwrap_or(rest.len());
    let line = Span::new(0, end).of(rest);
    let mut cursor = Words::new(0);
    while let Some(word) = cursor.next(line) {
        let is_small = word.is_letters() && word.shape(line) == Shape::Lower;
        if is_small && !is_listed(word.of(line), words.function) {
            return false;
        }
    }
    !line.trim_end().ends_with('.')
}

#[cfg(test)]
mod tests {
    extern crate std;
    use super::*;
    use crate::words::en;

    fn roster(texts: &[&str]) -> Roster {
        let mut roster = Roster::new(&en::ENGLISH);
        roster.note_head("the guild");
        for (number, text) in texts.iter().enumerate() {
            roster.note_bodies(number, text);
        }
        roster
    }

    #[test]
    fn an_institution_has_the_one_name_that_the_texts_give() {
        let text = "The Arnau Millers Guild met. A member of the Arnau Millers Guild left.";
        let full = roster(&[text]).fullest("The guild", false).unwrap();
        assert_eq!(full.span.of(text), "Arnau Millers Guild");
        assert_eq!(roster(&[text, "Another is the Selmer Guild."]).fullest("the guild", false), None);
        assert_eq!(roster(&[text]).fullest("the council", false), None);
    }

    #[test]
    fn a_surname_has_the_fullest_name_of_one_person() {
        let text = "Ruth Osk; Ruth Anne Osk; Bo Lind; Ida Lind";
        let mut roster = Roster::new(&en::ENGLISH);
        for name in text.split("; ") {
            let start = text.find(name).unwrap();
            let speaking = Speaking { document: 0, span: Span::new(start, start + name.len()) };
            roster.note_person(text, speaking);
        }
        let fullest = |name| roster.fullest(name, true).map(|full| full.span.of(text));
        assert_eq!(fullest("Osk"), Some("Ruth Anne Osk"));
        assert_eq!((fullest("Lind"), fullest("Ruth Anne Osk"), fullest("Vik")), (None, None, None));
    }
}
