//! The cursors over the quotations of a text: marks alone, and with their kinds.

use crate::error::Error;
use crate::quote::pair::Passed;
use crate::quote::{Found, Pairing, Quotation, System, kind};
use crate::span::Span;
use crate::text::Blocks;
use crate::text::block::Unread;
use crate::text::lanes::{Last, Room, Seen};
use crate::words::{FIRST, TextWords};

/// A cursor over the quotations of a text, in the order in which they begin, by their marks alone: each
/// [`kind`](Quotation::kind) is [`Kind::Full`](crate::quote::Kind::Full) or [`Kind::Measure`](crate::quote::Kind::Measure), for
/// the words inside are not looked at. It is several times as fast as [`Quotations`]. Its state is of fixed size: the
/// quotations of one block; it holds no text. Linear in the text.
///
/// ```
/// use quotidian::quote::Pairs;
/// let text = "“It is ‘over’,” she said.";
/// let mut pairs = Pairs::new();
/// let first = pairs.next(text).unwrap().unwrap();
/// assert_eq!(first.span.of(text), "“It is ‘over’,”");
/// let second = pairs.next(text).unwrap().unwrap();
/// assert_eq!((second.content.of(text), second.depth), ("over", 1));
/// assert_eq!(pairs.next(text), Ok(None));
/// ```
#[derive(Clone, Debug)]
pub struct Pairs {
    blocks: Blocks,
    last: Last,
    pairing: Pairing,
    found: Found,
    /// Where the block begins whose quotations are given.
    base: usize,
    given: usize,
    passed: Option<Error>,
    words: &'static TextWords,
}

impl Default for Pairs {
    fn default() -> Pairs {
        Pairs::new()
    }
}

impl Pairs {
    /// A cursor at the start of a text in English, or in the first language that is compiled in. Marks of every language are
    /// read; the words tell apostrophes, transcripts and sentence ends.
    pub fn new() -> Pairs {
        Pairs::in_language(FIRST.text)
    }

    /// A cursor at the start of a text in the language of `words`.
    pub fn in_language(words: &'static TextWords) -> Pairs {
        let (blocks, pairing, found) = (Blocks::new(), Pairing::default(), Found::new());
        Pairs { blocks, last: Last::default(), pairing, found, base: 0, given: 0, passed: None, words }
    }

    /// The same, for a text whose first-level marks are known.
    pub fn with_system(mut self, system: System) -> Pairs {
        self.pairing.system = system;
        self
    }

    /// The next quotation of `text`; none at the end.
    ///
    /// # Errors
    /// [`Error::Limit`] where a bound was passed: go on calling. [`Error::Position`] when the cursor belongs to another text.
    pub fn next(&mut self, text: &str) -> Result<Option<Quotation>, Error> {
        self.step(text, |_, _, _| ())
    }

    /// The next quotation, with `classify` called on those of each block before they are given.
    fn step(
        &mut self,
        text: &str,
        classify: impl Fn(&str, &mut Found, &TextWords),
    ) -> Result<Option<Quotation>, Error> {
        loop {
            if let Some(quotation) = self.found.get(self.given) {
                self.given += 1;
                return Ok(Some(quotation.placed(self.base)));
            }
            if let Some(error) = self.passed.take() {
                return Err(error);
            }
            let mut room = Room::new();
            let mut seen = Seen::new(&mut room, &mut self.last);
            let Some(block) = self.blocks.next_seen(text, true, &mut seen)? else { return Ok(None) };
            let unread = Unread::of(text, &block, 0, &seen);
            let passed = self.pairing.block(unread, self.words, &mut self.found);
            self.passed = passed.map(|p| p.error(block.span));
            classify(block.span.of(text), &mut self.found, self.words);
            (self.base, self.given) = (block.span.start, 0);
        }
    }
}

impl Passed {
    /// The error item for a bound that was passed in the block at `block`.
    pub(crate) const fn error(self, block: Span) -> Error {
        Error::Limit { limit: self.limit, span: Span::new(block.start + self.at, block.end) }
    }
}

/// A cursor over the quotations of a text, in the order in which they begin, with their kinds: [`Pairs`], and a look at the
/// words of each. Its state is of fixed size; it holds no text. Linear in the text.
///
/// ```
/// use quotidian::quote::{Kind, Quotations};
/// let text = "“It’s over,” she said of the so-called “plan.”";
/// let mut quotations = Quotations::new();
/// let first = quotations.next(text).unwrap().unwrap();
/// assert_eq!((first.content.of(text), first.kind), ("It’s over,", Kind::Full));
/// let second = quotations.next(text).unwrap().unwrap();
/// assert_eq!((second.content.of(text), second.kind), ("plan.", Kind::Scare));
/// assert_eq!(quotations.next(text), Ok(None));
/// ```
#[derive(Clone, Debug, Default)]
pub struct Quotations(Pairs);

impl Quotations {
    /// A cursor at the start of a text in English, or in the first language that is compiled in. Marks of every language are
    /// read; the words tell titles from sentences.
    pub fn new() -> Quotations {
        Quotations(Pairs::new())
    }

    /// A cursor at the start of a text in the language of `words`.
    pub fn in_language(words: &'static TextWords) -> Quotations {
        Quotations(Pairs::in_language(words))
    }

    /// The same, for a text whose first-level marks are known.
    pub fn with_system(self, system: System) -> Quotations {
        Quotations(self.0.with_system(system))
    }

    /// The next quotation of `text`; none at the end.
    ///
    /// # Errors
    /// As [`Pairs::next`].
    pub fn next(&mut self, text: &str) -> Result<Option<Quotation>, Error> {
        self.0.step(text, kind::classify_block)
    }
}

/// The quotations of `text`, one after the other, with its [`System`].
///
/// ```
/// let text = "“Yes,” he said. “No,” said she.";
/// let all = quotidian::quote::iter(text).flatten();
/// assert!(all.map(|q| q.content.of(text)).eq(["Yes,", "No,"]));
/// ```
///
/// # Errors
/// An item is [`Error::Limit`] where a bound was passed; those after it come all the same.
pub fn iter(text: &str) -> impl Iterator<Item = Result<Quotation, Error>> + '_ {
    let mut cursor = Quotations::new().with_system(System::of(text, FIRST.text));
    let mut lost = false;
    core::iter::from_fn(move || {
        if lost {
            return None;
        }
        let item = cursor.next(text);
        lost = !matches!(item, Ok(_) | Err(Error::Limit { .. }));
        item.transpose()
    })
}
