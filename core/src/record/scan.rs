//! The cursor over a whole text.

use crate::date::{Anchor, Context};
use crate::error::Error;
use crate::quote::System;
use crate::record::Item;
use crate::record::Utterance;
use crate::record::blockwise::{Load, Memory};
use crate::span::Span;
use crate::speech::Speaker;
use crate::text::Blocks;
use crate::text::block::Unread;
use crate::text::lanes::Last;
use crate::words::{DateWords, Language, SpeechWords, TextWords};

/// A cursor over the quotations and the dates of a text, block by block: in each block the quotations, then the dates.
/// Linear in the text; its state, of fixed size, is the items of one block and the memory of names.
///
/// ```
/// use quotidian::record::{Item, Scan};
/// use quotidian::words::en::ENGLISH;
/// let text = "“It rained,” Ann Poe said on Monday. “It will rain tomorrow.”";
/// let mut scan = Scan::new(&ENGLISH, "2017-11-16".parse().ok());
/// let Ok(Some(Item::Quote(first))) = scan.next(text) else { panic!() };
/// assert_eq!(first.speaker.unwrap().span.of(text), "Ann Poe");
/// assert_eq!(first.said_on.unwrap().value.as_str(), "2017-11-13");
/// let Ok(Some(Item::Quote(second))) = scan.next(text) else { panic!() };
/// assert_eq!(second.quotation.group, first.quotation.group);
/// let Ok(Some(Item::Date(monday))) = scan.next(text) else { panic!() };
/// let Ok(Some(Item::Date(tomorrow))) = scan.next(text) else { panic!() };
/// assert_eq!(tomorrow.resolution.value.as_str(), "2017-11-14"); // from the day on which it was said
/// assert_eq!(scan.next(text), Ok(None));
/// ```
#[derive(Clone, Debug)]
pub struct Scan {
    pub(crate) memory: Memory,
    blocks: Blocks,
    load: Load,
    /// The bytes of the block that was read last.
    block: Span,
    quotes: usize,
    dates: usize,
}

impl Scan {
    /// A cursor at the start of a text written at `anchor`.
    pub fn new(language: &'static Language, anchor: Option<Anchor>) -> Scan {
        Scan::of_words(language.text, language.speech, language.date, anchor)
    }

    /// The same with the tables of a language that it reads, and no others: where the language is known at run time alone,
    /// a program links all that a [`Language`] holds.
    ///
    /// ```
    /// use quotidian::{record::Scan, words::en::ENGLISH};
    /// let text = "“It rained,” Ann Poe said on Monday.";
    /// let mut scan = Scan::of_words(ENGLISH.text, ENGLISH.speech, ENGLISH.date, None);
    /// assert!(scan.next(text)?.is_some());
    /// # Ok::<(), quotidian::Error>(())
    /// ```
    pub fn of_words(
        text: &'static TextWords,
        speech: &'static SpeechWords,
        date: &'static DateWords,
        anchor: Option<Anchor>,
    ) -> Scan {
        Scan {
            memory: Memory::new(text, speech, date),
            blocks: Blocks::new(),
            load: Load::new(Context::new(anchor).with_day_first(date.day_first)),
            block: Span::default(),
            quotes: 0,
            dates: 0,
        }
    }

    /// The same, with speech without marks (`she said that …`) as items of [`Kind::Indirect`](crate::quote::Kind::Indirect).
    pub fn with_indirect(mut self) -> Self {
        self.memory.reader.set_indirect();
        self
    }

    /// The same, for a text whose first-level marks are known ([`System::of`]).
    pub fn with_system(mut self, system: System) -> Scan {
        self.memory.reader.set_system(system);
        self
    }

    /// The same, with what is known of dates (the anchor, the order of day and month) in place of the anchor alone.
    pub fn with_context(mut self, context: Context) -> Scan {
        self.load.begin(context);
        self
    }

    /// The next item of `text`; none at the end. A speaker's `name` is the fullest one up to the item's block;
    /// [`Scan::name`] gives the fullest one known by now.
    ///
    /// # Errors
    /// [`Error::Limit`] where a bound was passed and [`Error::NoSuchDay`] for a date that no calendar has (go on calling), [`Error::Position`] when the cursor belongs to another text.
    pub fn next(&mut self, text: &str) -> Result<Option<Item>, Error> {
        while !self.rests() {
            if !self.read_block(text)? {
                return Ok(None);
            }
        }
        self.pending(self.block.of(text))
    }

    /// Reads the next block of the text; false where there is none.
    #[inline(never)] // no item lies on the stack meanwhile
    fn read_block(&mut self, text: &str) -> Result<bool, Error> {
        let Some((span, first_group)) = self.read_marks(text)? else { return Ok(false) };
        self.block = span;
        self.read(span.of(text), first_group);
        Ok(true)
    }

    /// The next block of the text, of which the marks are read.
    #[inline(never)] // where its marks may begin leaves the stack before its words are read
    fn read_marks(&mut self, text: &str) -> Result<Option<(Span, u32)>, Error> {
        // A copy, for the scan takes the block in as a whole.
        let (mut blocks, mut first_group) = (self.blocks, 0);
        let block =
            blocks.read_next(text, true, 0, &mut Last::default(), |block| first_group = self.take(block))?;
        self.blocks = blocks;
        Ok(block.map(|block| (block.span, first_group)))
    }

    /// Whether anything is left of the block that was read last.
    pub(crate) fn rests(&self) -> bool {
        self.quotes < self.load.quotes() || self.load.rests(self.dates)
    }

    /// What is left of the block that was read last, whose text is `block`.
    #[inline(never)] // as above
    pub(crate) fn pending(&mut self, block: &str) -> Result<Option<Item>, Error> {
        if self.quotes < self.load.quotes() {
            self.quotes += 1;
            return Ok(self.load.quote(&self.memory.reader, block, self.quotes - 1));
        }
        if let Some(date) = self.load.date(block, self.dates) {
            self.dates += 1;
            return date.map(Some);
        }
        self.load.passed().map_or(Ok(None), Err)
    }

    /// Reads the marks of a block, and returns the first number of a group that no earlier block has: [`Scan::read`] does the rest.
    pub(crate) fn take(&mut self, block: Unread<'_>) -> u32 {
        self.memory.read_marks(block, &mut self.load)
    }

    /// Reads the rest of the block that was taken last, whose text is `block`.
    pub(crate) fn read(&mut self, block: &str, first_group: u32) {
        self.memory.read(block, first_group, &mut self.load);
        (self.quotes, self.dates) = (0, 0);
    }

    /// The fullest name, known by now, of whom `speaker` stands for: call it at the end of a text.
    pub fn name(&self, speaker: &Speaker) -> Option<Span> {
        self.memory.reader.name(speaker)
    }

    /// The speaker of `utterance`, known by now: one who is named only at the end of a speech of several paragraphs is
    /// known for the first ones at the end of the text.
    pub fn speaker(&self, utterance: &Utterance) -> Option<Speaker> {
        utterance.speaker.or_else(|| self.memory.reader.late_speaker(utterance.quotation.group))
    }
}
