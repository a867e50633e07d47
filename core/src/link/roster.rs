//! The fullest names that the documents together give: a text that only says `Quist` means her whom another text names in
//! full, and `the trust` the one trust that any text names.

use super::speaker::{Agreement, Names};
use super::token::{is_content, is_listed};
use super::{Document, Speaking};
use crate::span::Span;
use crate::text::chars::is_lower;
use crate::text::{Shape, Words, fold};
use crate::words::LinkWords;

/// Names that are kept; who is named after these keeps the name that his own quotations give.
const NAMES_JOINED: usize = 128;

/// The names of persons, and institutions by the last word of their names.
#[derive(Debug, Default)]
pub(super) struct Roster {
    people: heapless::Vec<(Names, Speaking), NAMES_JOINED>,
    bodies: heapless::Vec<Body, NAMES_JOINED>,
}

/// An institution of which a text speaks by its last word alone (`the trust`).
#[derive(Debug)]
struct Body {
    head: u32,
    /// The name that the texts give; none where they give none, or two.
    full: Option<(u64, Speaking)>,
    several: bool,
}

impl Roster {
    /// Reads the speakers of all quotations and, where one is an institution without its name, the texts. Linear.
    pub(super) fn read(documents: &[Document<'_>], words: &LinkWords) -> Roster {
        let mut roster = Roster::default();
        for (number, document) in documents.iter().enumerate() {
            for speaker in document.quotes.iter().filter_map(|quote| quote.speaker) {
                match speaker.name {
                    Some(span) => {
                        roster.note_person(document.text, Speaking { document: number, span }, words)
                    }
                    None => roster.note_head(speaker.span.of(document.text), words),
                }
            }
        }
        if !roster.bodies.is_empty() {
            for (number, document) in documents.iter().enumerate() {
                roster.note_bodies(number, document.text, words);
            }
        }
        roster
    }

    fn note_person(&mut self, text: &str, speaking: Speaking, words: &LinkWords) {
        let names = Names::read(speaking.span.of(text), words);
        if names.len() > 1 && !self.people.iter().any(|(known, _)| known.is_like(&names)) {
            let _ = self.people.push((names, speaking));
        }
    }

    fn note_head(&mut self, speaker: &str, words: &LinkWords) {
        if let Some(head) = head_of(speaker, words)
            && !self.bodies.iter().any(|body| body.head == head)
        {
            let _ = self.bodies.push(Body { head, full: None, several: false });
        }
    }

    /// Notes what capitalised names of several words end in a word that is asked for.
    fn note_bodies(&mut self, number: usize, text: &str, words: &LinkWords) {
        let mut cursor = Words::new(0);
        let mut name: Option<(Span, usize, u64)> = None;
        while let Some(word) = cursor.next(text) {
            let written = word.of(text);
            let is_name =
                word.is_letters() && word.shape(text) != Shape::Lower && !is_listed(written, words.function);
            if !is_name {
                name = None;
                continue;
            }
            let hash = fold::hash(written);
            let goes_on = name.filter(|(span, ..)| {
                Span::new(span.end, word.span.start).of(text).chars().all(char::is_whitespace)
            });
            let (start, count, mixed) =
                goes_on.map_or((word.span.start, 0, 0), |(span, count, mixed)| (span.start, count, mixed));
            let mixed = mixed.rotate_left(17) ^ u64::from(hash).wrapping_mul(0x9e37_79b9_7f4a_7c15);
            let span = Span::new(start, word.span.end);
            name = Some((span, count + 1, mixed));
            if count > 0
                && let Some(body) = self.bodies.iter_mut().find(|body| body.head == hash)
            {
                body.several |= body.full.is_some_and(|(known, _)| known != mixed);
                body.full = body.full.or(Some((mixed, Speaking { document: number, span })));
            }
        }
    }

    /// The fullest name of whom `name` names; none where it names two, or is the fullest.
    pub(super) fn person(&self, name: &Names) -> Option<Speaking> {
        let same = || self.people.iter().filter(|(known, _)| known.agreement(name) == Agreement::Same);
        let (fullest, speaking) = same().max_by_key(|(known, _)| known.len())?;
        let one = same().all(|(known, _)| known.agreement(fullest) == Agreement::Same);
        (one && fullest.len() > name.len()).then_some(*speaking)
    }

    /// The name of the institution that `speaker` (`the trust`) stands for, where the texts name one alone.
    pub(super) fn body(&self, speaker: &str, words: &LinkWords) -> Option<Speaking> {
        let head = head_of(speaker, words)?;
        let body = self.bodies.iter().find(|body| body.head == head && !body.several)?;
        body.full.map(|(_, speaking)| speaking)
    }
}

/// The last word of a definite speaker of two words: an article or another word of grammar, and a noun in lower case.
fn head_of(speaker: &str, words: &LinkWords) -> Option<u32> {
    let (article, noun) = speaker.split_once(char::is_whitespace)?;
    let noun = noun.trim();
    let lower = noun.chars().all(is_lower);
    (is_listed(article, words.function) && lower && is_content(noun, words)).then(|| fold::hash(noun))
}

#[cfg(test)]
mod tests {
    extern crate std;
    use super::*;
    use crate::words::en;

    fn roster(texts: &[&str]) -> Roster {
        let mut roster = Roster::default();
        roster.note_head("the guild", &en::LINK);
        for (number, text) in texts.iter().enumerate() {
            roster.note_bodies(number, text, &en::LINK);
        }
        roster
    }

    #[test]
    fn an_institution_has_the_one_name_that_the_texts_give() {
        let text = "The Arnau Millers Guild met. A member of the Arnau Millers Guild left.";
        let full = roster(&[text]).body("The guild", &en::LINK).unwrap();
        assert_eq!(full.span.of(text), "Arnau Millers Guild");
        assert_eq!(roster(&[text, "Another is the Selmer Guild."]).body("the guild", &en::LINK), None);
        assert_eq!(roster(&[text]).body("the council", &en::LINK), None);
    }

    #[test]
    fn a_surname_has_the_fullest_name_of_one_person() {
        let text = "Ruth Osk; Ruth Anne Osk; Bo Lind; Ida Lind";
        let mut roster = Roster::default();
        for name in text.split("; ") {
            let start = text.find(name).unwrap();
            let speaking = Speaking { document: 0, span: Span::new(start, start + name.len()) };
            roster.note_person(text, speaking, &en::LINK);
        }
        let fullest = |name| roster.person(&Names::read(name, &en::LINK)).map(|full| full.span.of(text));
        assert_eq!(fullest("Osk"), Some("Ruth Anne Osk"));
        assert_eq!((fullest("Lind"), fullest("Ruth Anne Osk"), fullest("Vik")), (None, None, None));
    }
}
