//! The fingerprints of one document, for who joins tables of them on many machines.
//!
//! A [`Linker`](super::Linker) holds the fingerprints of all its documents. Where these are too many for one machine, a
//! join finds which documents it would compare: those of which one has a fingerprint and the other asks for it.

use super::Document;
use super::act;
use super::fingerprint::{plain, shingle, wide, winnowed};
use super::known::Known;
use super::linker::SHINGLE;
use super::token::{Token, Tokens};
use crate::span::Span;
use crate::words::Language;

/// A fingerprint that a document has or asks for: a hash of 64 bits, of up to three folded words in a row, or of all the words of a
/// quotation that has none of content.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lookup {
    /// A quotation is looked up under it.
    Has {
        /// The fingerprint.
        hash: u64,
        /// The place of the quotation among those of the document that are looked up.
        passage: usize,
    },
    /// The text asks for it.
    Asks {
        /// The fingerprint.
        hash: u64,
    },
}

/// Calls `each` with every fingerprint that a document has, and with every one that its text asks for, in quotations and
/// out of them; the same one as often as it stands there. Linear in the text.
///
/// ```
/// use quotidian::link::{Document, Lookup, lookups};
/// use quotidian::words::en::ENGLISH;
///
/// let document = Document { text: "The ferry sails tonight.", ..Document::default() };
/// let (mut has, mut asks) = (0, 0);
/// lookups(&ENGLISH, &document, |lookup| match lookup {
///     Lookup::Has { .. } => has += 1,
///     Lookup::Asks { .. } => asks += 1,
/// });
/// // no quotation is looked up; three words in a row are asked for
/// assert_eq!((has, asks), (0, 2));
/// ```
pub fn lookups(language: &'static Language, document: &Document<'_>, mut each: impl FnMut(Lookup)) {
    let (mut end, mut passage) = (0, 0);
    let (known, mut words) = (Known::new(language), Tokens::new());
    act::passages(0, document, &known, |new| {
        words.clear();
        words.extend(known.read(document.text, new.span));
        winnowed(&words, |_, words| each(Lookup::Has { hash: wide(words), passage }));
        if plain(&words).is_some() {
            each(Lookup::Asks { hash: wide(&words) });
        }
        passage += 1;
        if end < new.span.start {
            ask(&known, document.text, Span::new(end, new.span.start), SHINGLE, &mut each);
        }
        ask(&known, document.text, new.span, 1, &mut each);
        end = end.max(new.span.end);
    });
    ask(&known, document.text, Span::new(end, document.text.len()), SHINGLE, &mut each);
}

/// Asks for all rows of at least so many words of a stretch.
fn ask(known: &Known, text: &str, span: Span, least: usize, mut each: impl FnMut(Lookup)) {
    let mut last: heapless::Vec<Token, SHINGLE> = heapless::Vec::new();
    for token in known.read(text, span) {
        if last.is_full() {
            last.remove(0);
        }
        let _ = last.push(token);
        for first in 0..(last.len() + 1).saturating_sub(least) {
            let words = last.get(first..).unwrap_or(&[]);
            if shingle(words).is_some() {
                each(Lookup::Asks { hash: wide(words) });
            }
        }
    }
}

#[cfg(test)]
mod tests {
    extern crate std;
    use super::*;
    use crate::record::{Item, Scan};
    use crate::words::en::ENGLISH;
    use std::vec::Vec;

    fn read(text: &str) -> (Vec<u64>, Vec<u64>) {
        let (mut scan, mut quotes) = (Scan::new(&ENGLISH, None), Vec::new());
        while let Some(item) = scan.next(text).unwrap() {
            if let Item::Quote(quote) = item {
                quotes.push(quote);
            }
        }
        let (mut has, mut asks) = (Vec::new(), Vec::new());
        let document = Document { text, quotes: &quotes, ..Document::default() };
        lookups(&ENGLISH, &document, |lookup| match lookup {
            Lookup::Has { hash, .. } => has.push(hash),
            Lookup::Asks { hash } => asks.push(hash),
        });
        (has, asks)
    }

    #[test]
    fn a_text_asks_for_what_it_has() {
        let (has, asks) =
            read("“The harbour wall will hold through the winter storms,” said Ana Ruiz of the trust.");
        assert!(!has.is_empty() && has.iter().all(|hash| asks.contains(hash)));
    }

    #[test]
    fn prose_asks_for_whole_phrases_and_a_quotation_for_words() {
        let (has, _) = read("She called it “rubble” on Monday.");
        assert_eq!(has.len(), 1);
        assert!(read("He spoke of “pure rubble” again.").1.contains(&has[0]));
        assert!(!read("There was rubble in all the streets.").1.contains(&has[0]));
    }
}
