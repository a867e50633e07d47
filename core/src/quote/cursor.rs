//! The cursor over the quotations of a text.

use heapless::Vec;

use crate::error::Error;
use crate::limits::{QUOTATION_DEPTH, QUOTATIONS_IN_BLOCK};
use crate::quote::pair::{Carried, Pair, Surroundings, pairs};
use crate::quote::{Kind, Quotation, Quoted, System, classify};
use crate::span::Span;
use crate::text::chars::is_space;
use crate::text::{Block, Blocks};
use crate::words::{TextWords, en};

/// The quotations of one block, in the order in which they begin.
pub(crate) type Found = Vec<Quoted, QUOTATIONS_IN_BLOCK>;

/// What pairing carries from block to block.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Pairing {
    pub(crate) system: System,
    carried: Carried,
    groups: u32,
}

impl Pairing {
    /// Writes the quotations of `block`; returns the bound that was passed, if one was.
    pub(crate) fn block(
        &mut self,
        text: &str,
        block: &Block,
        words: &TextWords,
        found: &mut Found,
    ) -> Option<Error> {
        let around = Surroundings {
            block: block.span.of(text),
            words,
            next: block.next,
            ends_paragraph: block.ends_paragraph,
            inside: self.carried.inside,
        };
        let (mut paired, passed) = pairs(&around);
        paired.sort_unstable_by_key(|p| (p.span.start, usize::MAX - p.span.end));
        found.clear();
        let mut joined = self.carried.group;
        self.carried = Carried::default();
        let mut enclosing: Vec<Span, QUOTATION_DEPTH> = Vec::new();
        for pair in &paired {
            while enclosing.last().is_some_and(|outer| outer.end <= pair.span.start) {
                enclosing.pop();
            }
            let depth = enclosing.len().max(self.system.least_depth(pair.family));
            let _ = enclosing.push(pair.span);
            let group = self.group(around.block, found, pair, depth, joined.take());
            let quotation = Quoted {
                outer: pair.span.into(),
                inner: pair.content.into(),
                depth: u8::try_from(depth).unwrap_or(u8::MAX),
                kind: if pair.measure { Kind::Measure } else { Kind::Full },
                group,
                repaired: pair.repaired,
            };
            if pair.goes_on {
                self.carried = Carried { group: Some(group), inside: !block.ends_paragraph };
            }
            let _ = found.push(quotation);
        }
        passed.map(|p| Error::Limit {
            limit: p.limit,
            span: Span::new(block.span.start + p.at, block.span.end),
        })
    }

    /// The group of a pair: that of a quotation which goes on from the block before or from the same sentence, else a new one.
    fn group(&mut self, block: &str, found: &Found, pair: &Pair, depth: usize, joined: Option<u32>) -> u32 {
        let before = block.get(..pair.span.start).unwrap_or("");
        if let Some(group) = joined.filter(|_| before.trim_start_matches(is_space).is_empty()) {
            return group;
        }
        let last = found.iter().rfind(|q| q.depth == 0).filter(|_| depth == 0);
        if let Some(last) = last.filter(|q| goes_on(block, q, pair)) {
            return last.group;
        }
        let group = self.groups;
        self.groups = group.wrapping_add(1);
        group
    }
}

/// The most bytes of an attribution between the halves of a sentence (`," he said, waving a paper at the door, "`).
const ATTRIBUTION_BYTES: usize = 120;

/// Whether `pair` goes on with the sentence that `last` broke off: `"A," he said, "b."`
fn goes_on(block: &str, last: &Quoted, pair: &Pair) -> bool {
    let broken = block.get(..last.content().end).is_some_and(|s| s.ends_with([',', '—', '–', '…', '-']));
    let between = block.get(last.span().end..pair.span.start).unwrap_or("");
    let comma_after = between.trim_start().starts_with(',');
    let open = between.trim_end().ends_with([',', '—', '–', ':', '-']);
    let one = !between.contains(['!', '?', '\n'])
        && !between.trim_end().ends_with('.')
        && between.len() <= ATTRIBUTION_BYTES;
    (broken || comma_after) && open && one && between.contains(char::is_alphabetic)
}

/// A cursor over the quotations of a text, in the order in which they begin. Its state is of fixed size: the quotations of one
/// block; it holds no text. Linear in the text.
///
/// ```
/// use quotidian::quote::Quotations;
/// let text = "“It is ‘over’,” she said.";
/// let mut quotations = Quotations::new();
/// let first = quotations.next(text).unwrap().unwrap();
/// assert_eq!(first.span.of(text), "“It is ‘over’,”");
/// let second = quotations.next(text).unwrap().unwrap();
/// assert_eq!((second.content.of(text), second.depth), ("over", 1));
/// assert_eq!(quotations.next(text), Ok(None));
/// ```
#[derive(Clone, Debug)]
pub struct Quotations {
    blocks: Blocks,
    pairing: Pairing,
    found: Found,
    /// Where the block begins whose quotations are given.
    base: usize,
    given: usize,
    passed: Option<Error>,
    words: &'static TextWords,
}

impl Default for Quotations {
    fn default() -> Quotations {
        Quotations::new()
    }
}

impl Quotations {
    /// A cursor at the start of a text in English. Marks of every language are read; the words tell titles from sentences.
    pub fn new() -> Quotations {
        Quotations::in_language(&en::TEXT)
    }

    /// A cursor at the start of a text in the language of `words`.
    pub fn in_language(words: &'static TextWords) -> Quotations {
        let (blocks, pairing, found) = (Blocks::new(), Pairing::default(), Found::new());
        Quotations { blocks, pairing, found, base: 0, given: 0, passed: None, words }
    }

    /// The same, for a text whose first-level marks are known.
    pub fn with_system(mut self, system: System) -> Quotations {
        self.pairing.system = system;
        self
    }

    /// The next quotation of `text`; none at the end.
    ///
    /// # Errors
    /// [`Error::Limit`] where a bound was passed: go on calling. [`Error::Position`] when the cursor belongs to another text.
    pub fn next(&mut self, text: &str) -> Result<Option<Quotation>, Error> {
        loop {
            if let Some(quotation) = self.found.get(self.given) {
                self.given += 1;
                return Ok(Some(quotation.placed(self.base)));
            }
            if let Some(error) = self.passed.take() {
                return Err(error);
            }
            let Some(block) = self.blocks.next(text, true)? else { return Ok(None) };
            self.passed = self.pairing.block(text, &block, self.words, &mut self.found);
            classify(block.span.of(text), &mut self.found, self.words);
            (self.base, self.given) = (block.span.start, 0);
        }
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
    let mut cursor = Quotations::new().with_system(System::of(text, &en::TEXT));
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
