//! The cursor over a text that arrives in chunks.

use crate::date::Anchor;
use crate::error::Error;
use crate::fixed;
use crate::limits::BLOCK_BYTES;
use crate::record::{Item, Scan, Utterance};
use crate::span::Span;
use crate::speech::Speaker;
use crate::text::Blocks;
use crate::text::lanes::Last;
use crate::words::Language;

/// The bytes of memory that a [`Stream`] needs: a block, and what it looks ahead for its end.
pub const STREAM_BYTES: usize = BLOCK_BYTES + 512;

/// The bytes in which a short block and what it looks ahead for its end are looked for first.
const SHORT_BYTES: usize = 640;

/// A scan of a text that arrives in chunks of any size. It gives the items that [`Scan`] gives for the whole text; spans count
/// from the start of the stream. Its memory `M` is lent (`&mut [u8]`) or its own (`[u8; STREAM_BYTES]`): with its own it holds no
/// pointer, may move, and a clone of it is a second stream.
///
/// ```
/// use quotidian::record::{Item, STREAM_BYTES, Scan, Stream};
/// use quotidian::words::en::ENGLISH;
/// let text = "“It rained,” Ann Poe said.\n\nIt did.";
/// let mut memory = [0; STREAM_BYTES];
/// let mut stream = Stream::new(Scan::new(&ENGLISH, None), &mut memory).unwrap();
/// let mut rest = text.as_bytes();
/// let mut quotes = 0;
/// loop {
///     let chunk = &rest[..rest.len().min(7)];
///     rest = &rest[stream.push(chunk)..];
///     if rest.is_empty() {
///         stream.finish();
///     }
///     while let Some(item) = stream.next().unwrap() {
///         quotes += 1;
///         assert_eq!(item.span().of(text), "“It rained,”");
///     }
///     if rest.is_empty() {
///         break;
///     }
/// }
/// assert_eq!(quotes, 1);
/// ```
#[derive(Clone, Debug)]
pub struct Stream<M> {
    scan: Scan,
    buffer: M,
    /// The bytes of the buffer that hold text.
    filled: usize,
    /// The block that was read last.
    block: Span,
    /// The bytes of the buffer up to the end of that block.
    used: usize,
    /// The offset in the stream of the buffer's first byte.
    base: usize,
    finished: bool,
    /// Whether bytes came since a block was last looked for.
    fresh: bool,
}

impl<M: AsRef<[u8]> + AsMut<[u8]>> Stream<M> {
    /// A stream at its start, scanned by `scan` (which has to be new) through memory of at least [`STREAM_BYTES`].
    ///
    /// # Errors
    /// [`Error::Room`] when the memory is too small.
    pub fn new(scan: Scan, memory: M) -> Result<Stream<M>, Error> {
        let given = memory.as_ref().len();
        if given < STREAM_BYTES {
            return Err(Error::Room { needed: STREAM_BYTES, given });
        }
        Ok(Stream {
            scan,
            buffer: memory,
            filled: 0,
            block: Span::default(),
            used: 0,
            base: 0,
            finished: false,
            fresh: false,
        })
    }

    /// The same as [`Stream::new`] with a scan in `language` from `anchor`.
    ///
    /// # Errors
    /// As [`Stream::new`].
    pub fn with(language: &'static Language, anchor: Option<Anchor>, memory: M) -> Result<Stream<M>, Error> {
        Stream::new(Scan::new(language, anchor), memory)
    }

    /// Takes in the next bytes of the text, and returns how many of them fitted: take the items out with [`Stream::next`]
    /// before the rest.
    pub fn push(&mut self, bytes: &[u8]) -> usize {
        let buffer = self.buffer.as_mut();
        let length = buffer.len();
        let taken = bytes.len().min(length.saturating_sub(self.filled));
        let slot = buffer.get_mut(self.filled..self.filled + taken);
        if let (Some(slot), Some(bytes)) = (slot, bytes.get(..taken)) {
            fixed::copy(slot, bytes);
        }
        self.filled += taken;
        // A block ends at a newline, or where the memory is full; until then there is nothing to look for.
        self.fresh |= bytes.get(..taken).is_some_and(|b| memchr::memchr2(b'\n', b'\r', b).is_some())
            || self.filled == length;
        self.fresh |= self.filled - self.used > BLOCK_BYTES;
        taken
    }

    /// Says that the text ends here.
    pub fn finish(&mut self) {
        self.finished = true;
        self.fresh = true;
    }

    /// The next item; none where more text is needed, or at the end.
    ///
    /// # Errors
    /// [`Error::Limit`] where a bound was passed and [`Error::NoSuchDay`] for a date that no calendar has (go on calling); [`Error::Utf8`] where the text is no UTF-8: what lies behind
    /// it cannot be read.
    #[allow(clippy::should_implement_trait)] // the cursors of this crate have one name for this
    pub fn next(&mut self) -> Result<Option<Item>, Error> {
        while !self.scan.rests() {
            if !self.fresh || !self.read_block()? {
                return Ok(None);
            }
        }
        let block = self.buffer.as_ref().get(self.block.start..self.block.end);
        let block = block.and_then(|b| core::str::from_utf8(b).ok());
        self.scan.pending(block.unwrap_or(""))
    }

    /// Reads the next block of the buffer; false where it is not whole yet.
    #[inline(never)] // no item lies on the stack meanwhile
    fn read_block(&mut self) -> Result<bool, Error> {
        let taken = match self.take_short_block()? {
            None => self.take_block()?,
            taken => taken,
        };
        let Some(first_group) = taken else { return Ok(false) };
        let block = self.buffer.as_ref().get(self.block.start..self.block.end);
        let block = block.and_then(|b| core::str::from_utf8(b).ok());
        self.scan.read(block.unwrap_or(""), first_group);
        Ok(true)
    }

    /// Reads the marks of the next block of the buffer, which returns the first number of a group that no earlier block has; none where
    /// it is not whole yet.
    #[inline(never)] // where its marks may begin leaves the stack before its words are read
    fn take_block(&mut self) -> Result<Option<u32>, Error> {
        let bytes = self.buffer.as_ref().get(..self.filled).unwrap_or_default();
        let (text, broken) = match core::str::from_utf8(bytes) {
            Ok(text) => (text, None),
            Err(error) => {
                let valid =
                    bytes.get(..error.valid_up_to()).and_then(|b| core::str::from_utf8(b).ok()).unwrap_or("");
                let cut = error.error_len().is_none() && !self.finished;
                (valid, (!cut).then_some(error.valid_up_to()))
            }
        };
        let mut blocks = Blocks::starting_at(self.used);
        let complete = self.finished || broken.is_some();
        let (mut first_group, mut last) = (0, Last::default());
        let block = blocks
            .read_next(text, complete, self.base, &mut last, |block| first_group = self.scan.take(block))?;
        self.used = blocks.position();
        match block {
            Some(block) => self.block = block.span,
            None if broken.is_some() => return Err(Error::Utf8 { at: self.base + broken.unwrap_or(0) }),
            None => self.compact(),
        }
        Ok(block.map(|_| first_group))
    }

    /// The same where the next block is a short one, without a look at the rest of the buffer: many short lines would have it
    /// checked for UTF-8 as many times.
    #[inline(never)] // as above
    fn take_short_block(&mut self) -> Result<Option<u32>, Error> {
        let near = self.filled.min(self.used + SHORT_BYTES);
        let bytes = self.buffer.as_ref().get(self.used..near).unwrap_or_default();
        let valid = core::str::from_utf8(bytes).map_or_else(|error| error.valid_up_to(), str::len);
        let text = bytes.get(..valid).and_then(|b| core::str::from_utf8(b).ok()).unwrap_or("");
        let base = self.base.saturating_add(self.used);
        let (mut first_group, mut last) = (0, Last::default());
        let block = Blocks::new()
            .read_next(text, false, base, &mut last, |block| first_group = self.scan.take(block))?;
        let Some(block) = block else { return Ok(None) };
        let span = block.span.shifted(self.used);
        (self.block, self.used) = (span, span.end);
        Ok(Some(first_group))
    }

    /// Makes room at the end of the buffer.
    fn compact(&mut self) {
        if let Some(filled) = self.buffer.as_mut().get_mut(..self.filled) {
            filled.copy_within(self.used.min(self.filled).., 0);
        }
        self.block = Span::default();
        self.base = self.base.saturating_add(self.used);
        self.filled -= self.used;
        self.used = 0;
        self.fresh = false;
    }

    /// As [`Scan::name`].
    pub fn name(&self, speaker: &Speaker) -> Option<Span> {
        self.scan.name(speaker)
    }

    /// As [`Scan::speaker`].
    pub fn speaker(&self, utterance: &Utterance) -> Option<Speaker> {
        self.scan.speaker(utterance)
    }
}
