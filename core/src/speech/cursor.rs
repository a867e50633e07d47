//! The cursor over the quotations of a text with their speakers.

use crate::error::Error;
use crate::quote::System;
use crate::span::Span;
use crate::speech::reader::{Held, Reader};
use crate::speech::{Speaker, Speech};
use crate::text::Blocks;
use crate::text::block::Unread;
use crate::text::lanes::Last;
use crate::words::{Language, SpeechWords, TextWords};

/// A cursor over the quotations of a text, each with its speaker, in the order in which they begin: what
/// [`record::Scan`](crate::record::Scan) gives, without dates. Linear in the text; its state is of fixed size
/// ([`SPEECHES_BYTES`] at most): the quotations of one block and the memory of names.
///
/// ```
/// use quotidian::{speech::Speeches, words::en::ENGLISH};
/// let text = "“It rained,” Ann Poe said. “It will rain,” she added.";
/// let mut speeches = Speeches::new(&ENGLISH);
/// let first = speeches.next(text).unwrap().unwrap();
/// assert_eq!(first.speaker.unwrap().span.of(text), "Ann Poe");
/// let second = speeches.next(text).unwrap().unwrap();
/// let she = second.speaker.unwrap();
/// assert_eq!((she.span.of(text), she.name.unwrap().of(text)), ("she", "Ann Poe"));
/// assert_eq!(speeches.next(text), Ok(None));
/// ```
#[derive(Clone, Debug)]
pub struct Speeches {
    reader: Reader,
    blocks: Blocks,
    last: Last,
    held: Held,
    given: usize,
}

/// The most bytes that the state of [`Speeches`] takes.
pub const SPEECHES_BYTES: usize = 8192;

const _: () = assert!(size_of::<Speeches>() <= SPEECHES_BYTES);

impl Speeches {
    /// A cursor at the start of a text.
    pub fn new(language: &'static Language) -> Speeches {
        Speeches::of_words(language.text, language.speech)
    }

    /// The same with the tables of a language that it reads, and no others: where the language is known at run time alone,
    /// a program links all that a [`Language`] holds.
    ///
    /// ```
    /// use quotidian::{speech::Speeches, words::en::ENGLISH};
    /// let text = "“It rained,” Ann Poe said.";
    /// let mut speeches = Speeches::of_words(ENGLISH.text, ENGLISH.speech);
    /// assert!(speeches.next(text)?.is_some());
    /// # Ok::<(), quotidian::Error>(())
    /// ```
    pub fn of_words(text: &'static TextWords, speech: &'static SpeechWords) -> Speeches {
        let reader = Reader::new(text, speech);
        let (blocks, last) = (Blocks::new(), Last::default());
        Speeches { reader, blocks, last, held: Held::default(), given: 0 }
    }

    /// The same, with speech without marks (`she said that …`) as items of [`Kind::Indirect`](crate::quote::Kind::Indirect).
    pub fn with_indirect(mut self) -> Self {
        self.reader.set_indirect();
        self
    }

    /// The same, for a text whose first-level marks are known ([`System::of`]).
    pub fn with_system(mut self, system: System) -> Speeches {
        self.reader.set_system(system);
        self
    }

    /// The next quotation of `text`; none at the end. A speaker's `name` is the fullest one up to the end of its block;
    /// [`Speeches::name`] gives the fullest one known by now.
    ///
    /// # Errors
    /// [`Error::Limit`] where a bound was passed (go on calling), [`Error::Position`] when the cursor belongs to another text.
    pub fn next(&mut self, text: &str) -> Result<Option<Speech>, Error> {
        loop {
            if let Some(speech) = self.reader.speech(&self.held, self.given) {
                self.given += 1;
                return Ok(Some(speech));
            }
            if let Some(error) = self.held.passed() {
                return Err(error);
            }
            let read = |block: Unread<'_>| self.reader.read(block, &mut self.held);
            if self.blocks.read_next(text, true, 0, &mut self.last, read)?.is_none() {
                return Ok(None);
            }
            self.given = 0;
        }
    }

    /// The fullest name, known by now, of whom `speaker` stands for: call it at the end of a text.
    pub fn name(&self, speaker: &Speaker) -> Option<Span> {
        self.reader.name(speaker)
    }

    /// The speaker of `speech`, known by now: one who is named only at the end of a speech of several paragraphs is
    /// known for the first ones at the end of the text.
    pub fn speaker(&self, speech: &Speech) -> Option<Speaker> {
        speech.speaker.or_else(|| self.reader.late_speaker(speech.quotation.group))
    }
}
