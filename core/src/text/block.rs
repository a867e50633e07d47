//! The piece of text that is looked at as a whole: a paragraph, or a part of a very long one.
//!
//! Two newlines end a paragraph. One does too, unless the lines look wrapped: both are short, and the first word of
//! the second would not have fitted on the first. The decision needs at most one line ahead, so that a stream finds the
//! same blocks as the whole text.

use memchr::{memchr2, memchr3};

use crate::error::Error;
use crate::limits::BLOCK_BYTES;
use crate::span::Span;
use crate::text::chars::{after, is_invisible, is_space};
use crate::text::lanes::{Last, Marks, Room, Seen};

/// The longest line of text wrapped by hand or by program, in bytes.
const WRAPPED_MOST: usize = 100;
/// A line shorter than this was ended on purpose.
const WRAPPED_LEAST: usize = 40;

/// How many blank bytes between two blocks are looked over for the first character of the second.
pub const BLANK_MOST: usize = 64;

/// How many bytes behind a block are looked at: the blank lines, and the beginning of the next block, which tells whether a
/// quotation goes on there, or a transcript or a dialogue.
pub const AHEAD_MOST: usize = BLANK_MOST + 48;

/// A piece of text that is looked at as a whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Block {
    /// Its bytes, without the blank lines around it.
    pub span: Span,
    /// Whether a paragraph ends with it; else it was cut at [`BLOCK_BYTES`].
    pub ends_paragraph: bool,
    /// The character that the next block begins with: a paragraph may reopen a quotation. None at the end of the text,
    /// or after more than [`BLANK_MOST`] blank bytes.
    pub next: Option<char>,
    /// The bytes right behind it, at most [`AHEAD_MOST`], cut at a character boundary.
    pub ahead: Span,
}

/// A block on its way to those who read it.
#[derive(Clone, Debug)]
pub(crate) struct Unread<'t> {
    pub(crate) text: &'t str,
    /// The bytes right behind it.
    pub(crate) ahead: &'t str,
    /// Where it begins in the document.
    pub(crate) base: usize,
    pub(crate) ends_paragraph: bool,
    /// Where marks may begin in it.
    pub(crate) marks: Marks<'t>,
}

impl<'t> Unread<'t> {
    /// The block that was `seen` last, of `text`, which begins at byte `base` of the document.
    pub(crate) fn of(text: &'t str, block: &Block, base: usize, seen: &'t Seen<'_>) -> Unread<'t> {
        let content = block.span.of(text);
        Unread {
            text: content,
            ahead: block.ahead.of(text),
            base: base.saturating_add(block.span.start),
            ends_paragraph: block.ends_paragraph,
            marks: seen.marks(0, content.len()),
        }
    }
}

/// A cursor over the blocks of a text. Linear; its state is one offset.
///
/// ```
/// use quotidian::text::Blocks;
/// let text = "One line.\n\nAnother.\n";
/// let mut blocks = Blocks::new();
/// assert_eq!(blocks.next(text, true).unwrap().unwrap().span.of(text), "One line.");
/// assert_eq!(blocks.next(text, true).unwrap().unwrap().span.of(text), "Another.");
/// assert_eq!(blocks.next(text, true).unwrap(), None);
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Blocks {
    at: usize,
}

impl Blocks {
    /// A cursor at the start of a text.
    pub const fn new() -> Blocks {
        Blocks { at: 0 }
    }

    /// A cursor at byte `at`, which has to be the end of a block or the start of the text.
    pub const fn starting_at(at: usize) -> Blocks {
        Blocks { at }
    }

    /// The offset up to which blocks were given.
    pub const fn position(&self) -> usize {
        self.at
    }

    /// The next block. None at the end; with `complete` false (`text` is the beginning of a longer one) none too where the
    /// end of the block cannot be told yet: call again with more text.
    ///
    /// # Errors
    /// [`Error::Position`] when the cursor belongs to another text.
    pub fn next(&mut self, text: &str, complete: bool) -> Result<Option<Block>, Error> {
        self.next_seen(text, complete, &mut Seen::new(&mut Room::new(), &mut Last::default()))
    }

    /// The same, given to `read` before it is returned; `text` begins at byte `base` of the document. `last` is what the call before
    /// left, for the same text; else nothing.
    #[inline]
    pub(crate) fn read_next(
        &mut self,
        text: &str,
        complete: bool,
        base: usize,
        last: &mut Last,
        read: impl FnOnce(Unread<'_>),
    ) -> Result<Option<Block>, Error> {
        let mut room = Room::new();
        let mut seen = Seen::new(&mut room, last);
        let block = self.next_seen(text, complete, &mut seen)?;
        if let Some(block) = &block {
            read(Unread::of(text, block, base, &seen));
        }
        Ok(block)
    }

    /// The same, with the places where marks may begin in it: `seen` is empty before.
    #[inline(always)] // a block that goes through memory to its reader costs as much as it takes to find it
    pub(crate) fn next_seen(
        &mut self,
        text: &str,
        complete: bool,
        seen: &mut Seen<'_>,
    ) -> Result<Option<Block>, Error> {
        let rest = text.get(self.at..).ok_or(Error::Position { at: self.at })?;
        let start = self.at + blank_lines(rest);
        // Blank lines are passed for good, so that a stream need not keep them.
        self.at = start;
        let Some(rest) = text.get(start..).filter(|rest| !rest.is_empty()) else { return Ok(None) };
        seen.begin(start);
        let Some((length, ends_paragraph)) = length(rest, complete, seen) else { return Ok(None) };
        let behind = rest.get(length..).unwrap_or("");
        // Shorter by less than a character than the bound, it is cut off there in the whole text too.
        if !complete && behind.len() < AHEAD_MOST + 4 {
            return Ok(None);
        }
        let end = start + length;
        self.at = end;
        Ok(Some(Block {
            span: Span::new(start, end),
            ends_paragraph,
            next: first_visible(behind),
            ahead: Span::new(end, end + behind.floor_char_boundary(AHEAD_MOST)),
        }))
    }
}

/// The length of the line ends and invisible characters at the start of `rest`.
fn blank_lines(rest: &str) -> usize {
    let ends = rest.bytes().take_while(|b| matches!(b, b'\n' | b'\r')).count();
    match rest.as_bytes().get(ends) {
        Some(byte) if byte.is_ascii() => ends,
        _ => rest.len() - rest.trim_start_matches(|c| matches!(c, '\n' | '\r') || is_invisible(c)).len(),
    }
}

/// The first character of `rest` that shows, if it has one near.
fn first_visible(rest: &str) -> Option<char> {
    let blank = rest.bytes().take(BLANK_MOST).take_while(|b| matches!(b, b'\n' | b'\r' | b' ')).count();
    match rest.as_bytes().get(blank) {
        Some(byte) if blank < BLANK_MOST && byte.is_ascii_graphic() => Some(char::from(*byte)),
        _ => {
            let near = rest.get(..rest.floor_char_boundary(BLANK_MOST)).unwrap_or(rest);
            near.chars().find(|&c| !is_space(c) && !is_invisible(c))
        }
    }
}

/// The length of the block at the start of `rest`, and whether it ends a paragraph; none where that takes more text.
fn length(rest: &str, complete: bool, seen: &mut Seen<'_>) -> Option<(usize, bool)> {
    let bytes = rest.as_bytes();
    let within = bytes.len().min(BLOCK_BYTES);
    let (mut line, mut before, mut wrapped, mut open) = (0, 0, false, Open::default());
    loop {
        let Some(newline) = seen.newline(bytes, line, within) else {
            return match (bytes.len() > BLOCK_BYTES, complete) {
                (true, _) => Some((cut(rest), false)),
                (false, true) => Some((bytes.len(), true)),
                (false, false) => None,
            };
        };
        // A line too long for a wrapped one needs no look at the next, nor one too short, unless a quotation is open in it.
        let this = bytes.get(line..newline)?;
        if this.len() > WRAPPED_MOST {
            return Some((newline, true));
        }
        open.take(bytes, seen.marks(line, newline));
        if this.len() < WRAPPED_LEAST && !open.is_open() {
            return Some((newline, true));
        }
        let crlf = bytes.get(newline) == Some(&b'\r') && bytes.get(newline + 1) == Some(&b'\n');
        let next = newline + if crlf { 2 } else { 1 };
        let ahead = bytes.get(next..).unwrap_or_default();
        if let [b'\n' | b'\r', ..] = ahead {
            return Some((newline, true));
        }
        let shown = ahead.get(..=WRAPPED_MOST).unwrap_or(ahead);
        let next_length = memchr2(b'\n', b'\r', shown);
        if next_length.is_none() && shown.len() <= WRAPPED_MOST && !complete {
            return None;
        }
        let next_length = next_length.unwrap_or(shown.len());
        let lines = Lines { before, this, next: shown.get(..next_length)?, wrapped, open };
        if !lines.go_on() {
            return Some((newline, true));
        }
        (before, line, wrapped) = (width(lines.this), next, true);
    }
}

/// Two lines, and what is known of those before.
struct Lines<'t> {
    before: usize,
    this: &'t [u8],
    next: &'t [u8],
    wrapped: bool,
    /// What is open at the end of this one.
    open: Open,
}

/// The marks of the lines so far that are not closed.
#[derive(Clone, Copy, Debug, Default)]
struct Open {
    straight: bool,
    curly: i32,
}

impl Open {
    /// Takes in the marks of a line: those of `bytes` at `offsets`, where other signs may stand too.
    fn take(&mut self, bytes: &[u8], offsets: impl Iterator<Item = usize>) {
        for at in offsets {
            match bytes.get(at..) {
                Some([b'"', ..]) => self.straight ^= true,
                Some([0xe2, 0x80, 0x9c, ..]) => self.curly += 1,
                Some([0xe2, 0x80, 0x9d, ..]) => self.curly -= 1,
                _ => {}
            }
        }
    }

    const fn is_open(self) -> bool {
        self.straight || self.curly > 0
    }
}

impl Lines<'_> {
    /// Whether the newline between the two lies within a wrapped paragraph.
    fn go_on(&self) -> bool {
        if self.next.len() > WRAPPED_MOST {
            return false;
        }
        let Some(&first) = self.next.first() else { return false };
        let opens = || self.next.starts_with(b"\"") || self.next.starts_with("“".as_bytes());
        // Verse within a speech.
        if self.open.is_open() && is_verse(self.this) && is_verse(self.next) {
            return !self.next.trim_ascii_start().starts_with(b"\"");
        }
        // A program that parted the lines at a mark has left the space behind it.
        if let [b' ', b'a'..=b'z', ..] = self.next
            && self.this.len() >= WRAPPED_LEAST
        {
            return true;
        }
        if first.is_ascii_whitespace() || matches!(first, b'-' | b'*' | b'>' | b'#') {
            return false;
        }
        let ended = self
            .this
            .trim_ascii_end()
            .last()
            .is_some_and(|b| matches!(b, b'.' | b'!' | b'?' | b'"' | b':' | 0x9d));
        if self.this.len() < WRAPPED_LEAST {
            return !opens() && closes(self.next);
        }
        if ended && !first.is_ascii_lowercase() && !self.wrapped && (opens() || !self.open.is_open()) {
            return false;
        }
        // No paragraph ends within a sentence and the next begins with a small letter, however ragged the lines are.
        if !ended && first.is_ascii_lowercase() {
            return true;
        }
        // Nor within a speech that the next line ends, or within a sentence of it.
        if self.open.is_open() && !opens() && (closes(self.next) || !ended) {
            return true;
        }
        let word = self.next.split(u8::is_ascii_whitespace).next().unwrap_or_default();
        let length = width(self.this);
        length + 1 + width(word) > self.before.max(length).max(width(self.next))
    }
}

/// The number of characters: a mark of three bytes fills one column.
fn width(line: &[u8]) -> usize {
    if line.is_ascii() {
        return line.len();
    }
    // In bytes that cannot overflow, so that many are counted at a time.
    let begins = |chunk: &[u8]| chunk.iter().fold(0_u8, |sum, &byte| sum + u8::from(byte & 0xc0 != 0x80));
    line.chunks(64).map(|chunk| usize::from(begins(chunk))).sum()
}

/// Whether the line is set apart as verse is.
fn is_verse(line: &[u8]) -> bool {
    line.starts_with(b"    ") && !line.trim_ascii_start().is_empty()
}

/// Whether the line closes a quotation that it has not opened.
fn closes(line: &[u8]) -> bool {
    let mut marks = Open::default();
    marks.take(line, memchr::memchr2_iter(b'"', 0xe2, line));
    marks.straight || marks.curly < 0
}

/// The most bytes of marks and brackets between a stop and the space behind it, for a first look at whether there is a stop.
const STOP_BYTES: usize = 16;

/// Where to cut a paragraph that is longer than a block: after a sentence in its last half, else at a space, else
/// between two characters.
fn cut(rest: &str) -> usize {
    let most = rest.floor_char_boundary(BLOCK_BYTES);
    let within = rest.get(..most).unwrap_or(rest);
    let last_half = within.as_bytes().get((most / 2).saturating_sub(STOP_BYTES)..).unwrap_or_default();
    let stops = memchr3(b'.', b'!', b'?', last_half).is_some();
    let mut space = None;
    for (at, &byte) in within.as_bytes().iter().enumerate().rev().take_while(|&(at, _)| at > most / 2) {
        // Spaces are below the letters of ASCII, or begin with a byte above them.
        let Some(c) =
            (byte <= b' ' || byte >= 0xc2).then(|| after(within, at)).flatten().filter(|&c| is_space(c))
        else {
            continue;
        };
        space = space.or(Some(at + c.len_utf8()));
        if !stops {
            break;
        }
        let before = within.get(..at).unwrap_or("").trim_end_matches(['"', '”', '’', '\'', ')']);
        if before.ends_with(['.', '!', '?']) {
            return at + c.len_utf8();
        }
    }
    space.unwrap_or(most)
}

#[cfg(test)]
mod tests {
    extern crate std;
    use super::*;
    use std::{string::String, vec::Vec};

    fn blocks(text: &str) -> Vec<&str> {
        let mut cursor = Blocks::new();
        let mut all = Vec::new();
        while let Some(block) = cursor.next(text, true).unwrap() {
            all.push(block.span.of(text));
        }
        all
    }

    #[test]
    fn a_newline_ends_a_paragraph_unless_the_lines_are_wrapped() {
        assert_eq!(
            blocks("A headline\nA first paragraph.\r\n\r\nA second."),
            ["A headline", "A first paragraph.", "A second."]
        );
        let wrapped = "It was a day on which nothing at all had happened that\nanyone at all would have wanted to write home about,\nand so nobody did.\n\nNext.";
        assert_eq!(blocks(wrapped).len(), 2);
    }

    #[test]
    fn a_long_paragraph_is_cut_after_a_sentence() {
        let text = "Short words make a sentence here. ".repeat(600);
        let all = blocks(&text);
        assert!(all.iter().all(|b| b.len() <= BLOCK_BYTES));
        assert_eq!(all.iter().copied().collect::<String>(), text);
        assert!(all.first().unwrap().trim_end().ends_with('.'));
    }

    #[test]
    fn a_stream_finds_the_same_blocks() {
        let text =
            "One.\nTwo two two two two two two two two two two two two\nthree. \u{feff}\n\nFour\r\nfive.\n";
        let whole = blocks(text);
        let (mut cursor, mut all) = (Blocks::new(), Vec::new());
        for end in (0..=text.len()).filter(|&e| text.is_char_boundary(e)) {
            while let Some(block) = cursor.next(text.get(..end).unwrap(), end == text.len()).unwrap() {
                all.push(block.span.of(text));
            }
        }
        assert_eq!(all, whole);
    }
}
