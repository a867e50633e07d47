//! Laws of looking a quotation up that hold for every text, however odd. The first byte chooses language and options; of the rest
//! the quotation stands before the first `|` and the text behind it. Without a `|` the quotation is looked up in itself.
#![no_main]

use libfuzzer_sys::fuzz_target;
use quotidian::align::{Change, Match, Needle, Operation, Query, SCRATCH_MAX, Verdict, Warning};
use quotidian::limits::{Limit, NEEDLE_WORDS, PASSAGE_WORDS};
use quotidian::link::{Dated, SameDay};
use quotidian::words::{AlignWords, de, en};
use quotidian::{Error, Span};

#[path = "../same.rs"]
mod same;
use same::same;

/// A quotation or a text of at most so many bytes may be repeated up to so many, so that it passes the bounds.
const SHORT_BYTES: usize = 64;
const REPEATED_BYTES: usize = 9_000;

/// An alignment has no more steps than the quotation and the passage have words.
const OPERATIONS_MOST: usize = NEEDLE_WORDS + PASSAGE_WORDS;

fuzz_target!(|data: &[u8]| {
    let Some((&choice, bytes)) = data.split_first() else { return };
    let input = String::from_utf8_lossy(bytes);
    let (quote, text) = input.split_once('|').unwrap_or((&input, &input));
    let (repeats_quote, repeats_text) = (choice >> 5 & 5 == 5, choice >> 5 & 6 == 6);
    let [quote, text] =
        [(quote, repeats_quote), (text, repeats_text)].map(|(part, repeats)| repeated(part, repeats));
    let words = if choice & 1 == 0 { &en::ALIGN } else { &de::ALIGN };
    check(words, usize::from(choice >> 1 & 15), &quote, &text);
});

fn repeated(part: &str, repeats: bool) -> String {
    let short = (1..=SHORT_BYTES).contains(&part.len());
    part.repeat(if repeats && short { REPEATED_BYTES.div_ceil(part.len()) } else { 1 })
}

fn check(words: &'static AlignWords, at: usize, quote: &str, text: &str) {
    too_long(words, quote);
    let needle = match Needle::new(quote, words) {
        Ok(needle) => needle,
        Err(Error::Limit { limit: Limit::NeedleWords, span }) => {
            assert!(quote.get(span.start..span.end).is_some() && quote.len() > NEEDLE_WORDS, "{span:?}");
            return;
        }
        Err(error) => panic!("{error}"),
    };
    let search = Search { needle, quote, text };
    let found = search.find(Span::new(0, text.len()), 0, OPERATIONS_MOST);
    placed(&found, text, Span::new(0, text.len()));
    consistent(&found);
    in_order(quote, text, &found.operations);
    rebuilt(quote, text, &found);
    search.again(&found, at);
    search.in_context(&found.found);
    search.within(at);
    search.refused(at);
    itself(words, quote);
}

/// A quotation of more words than the bound is no needle.
fn too_long(words: &'static AlignWords, quote: &str) {
    let long = format!("{quote} {}", "anchor ".repeat(NEEDLE_WORDS + 1));
    let error = Needle::new(&long, words).err();
    assert!(matches!(error, Some(Error::Limit { limit: Limit::NeedleWords, .. })), "{error:?}");
}

struct Found {
    found: Match,
    operations: Vec<Operation>,
}

struct Search<'a> {
    needle: Needle,
    quote: &'a str,
    text: &'a str,
}

impl Search<'_> {
    /// What is found with scratch memory that holds `rubbish`, and room for so many operations.
    fn find(&self, within: Span, rubbish: u32, room: usize) -> Found {
        let needed = self.needle.scratch();
        assert!(needed <= SCRATCH_MAX, "{needed}");
        let mut scratch = vec![rubbish; needed];
        let mut operations = vec![Operation::default(); room];
        let found = self.needle.look(&self.query(within), &mut scratch, &mut operations);
        let found = found.expect("room enough");
        assert!(found.written <= room, "{found:?}");
        operations.truncate(found.written);
        Found { found, operations }
    }

    /// The same is found whatever the scratch memory holds, and however few operations are asked for.
    fn again(&self, known: &Found, room: usize) {
        let whole = Span::new(0, self.text.len());
        let dirty = self.find(whole, u32::MAX, OPERATIONS_MOST);
        assert_eq!(dirty.found, known.found, "with rubbish in the scratch memory");
        same("operations", &dirty.operations, &known.operations);
        let mut scratch = vec![0; self.needle.scratch()];
        let mut none = [];
        let plain = self.needle.find(self.quote, self.text, &mut scratch, &mut none).expect("room enough");
        assert_eq!(plain.verdict.name(), known.found.verdict.name(), "without operations");
        let few = self.find(whole, 0, room);
        let (written, more) = (known.found.written.min(room), known.found.written > room);
        assert_eq!(few.found, Match { written, more, ..known.found }, "with room for {room}");
        same("few operations", &few.operations, &known.operations[..written]);
    }

    /// What is found in a part of the text lies in it.
    fn within(&self, at: usize) {
        let start = self.text.floor_char_boundary(self.text.len() * at / 16);
        let end = self.text.ceil_char_boundary((start + self.text.len() / 2 + at).min(self.text.len()));
        let within = Span::new(start, end);
        placed(&self.find(within, 0, 16), self.text, within);
    }

    fn query(&self, within: Span) -> Query<'_> {
        Query::new(self.quote, self.text).with_within(within)
    }

    /// A context decides where, and nothing else; days have an answer, whatever the words.
    fn in_context(&self, known: &Match) {
        let (whole, mut scratch) = (Span::new(0, self.text.len()), vec![0; self.needle.scratch()]);
        let query = self.query(whole).with_context(self.text, self.quote);
        let found = self.needle.look(&query, &mut scratch, &mut []).expect("room enough");
        let told = |found: &Match| (found.verdict.is_genuine(), found.places);
        assert_eq!(told(&found), told(known), "in a context");
        let dated = |text, anchor: &str| Dated { text, anchor: anchor.parse().ok(), base: 0 };
        let (of_quote, of_text) = (dated(self.quote, "2024-03-12"), dated(self.text, "2024-03-11"));
        let days = SameDay::new(of_quote, of_text, &en::DATE);
        let found = self.needle.look(&query.with_days(&days), &mut scratch, &mut []).expect("room enough");
        assert_eq!(found.span.is_none(), found.verdict == Verdict::Absent, "{found:?}");
    }

    /// Too little memory, and a part that is none of the text, are errors.
    fn refused(&self, at: usize) {
        let needed = self.needle.scratch();
        let mut scratch = vec![0; needed];
        let mut operations = [Operation::default(); 4];
        let past = Span::new(self.text.floor_char_boundary(at), self.text.len() + 1);
        let refused = self.needle.look(&self.query(past), &mut scratch, &mut operations);
        assert_eq!(refused, Err(Error::Position { at: past.end }));
        let Some(less) = needed.checked_sub(1) else { return };
        let refused = self.needle.find(self.quote, self.text, &mut scratch[..less], &mut operations);
        assert_eq!(refused, Err(Error::Room { needed, given: less }));
    }
}

/// The span lies in the part of the text that was looked at, on characters, and there is none just where nothing was found.
fn placed(Found { found, operations }: &Found, text: &str, within: Span) {
    assert_eq!(found.span.is_none(), found.verdict == Verdict::Absent, "{found:?}");
    assert_eq!(found.places == 0, found.verdict == Verdict::Absent, "{found:?}");
    let Some(span) = found.span else { return };
    assert!(
        !span.is_empty() && within.contains(span) && text.get(span.start..span.end).is_some(),
        "{found:?}"
    );
    for operation in operations.iter().filter(|operation| operation.change != Change::Insert) {
        assert!(within.contains(operation.text), "{operation:?} outside of {within:?}");
    }
}

/// The parts of an answer agree.
fn consistent(Found { found, operations }: &Found) {
    assert!(!found.more, "more operations than words");
    let ambiguous = found.warnings.warnings().any(|warning| warning == Warning::Ambiguous);
    assert_eq!(ambiguous, found.places > 1, "{found:?}");
    let altered = operations.iter().any(|operation| operation.alteration.is_some());
    if found.verdict.is_genuine() {
        assert!(!altered && found.alterations.is_empty(), "{found:?} {operations:?}");
    }
    if found.verdict == Verdict::Altered {
        assert!(!found.alterations.is_empty(), "{found:?}");
    }
}

/// The operations go through the quotation and through the text from the start to the end.
fn in_order(quote: &str, text: &str, operations: &[Operation]) {
    let (mut quoted, mut read) = (0, 0);
    for operation in operations {
        if operation.change != Change::Delete {
            advance(quote, operation.quote, &mut quoted);
        }
        if operation.change != Change::Insert {
            advance(text, operation.text, &mut read);
        }
    }
}

fn advance(whole: &str, span: Span, to: &mut usize) {
    assert!(span.start >= *to && whole.get(span.start..span.end).is_some(), "{span:?} behind {to}");
    *to = span.end;
}

/// The operations of a genuine quotation have all of its letters; a verbatim one stands in the text byte for byte.
fn rebuilt(quote: &str, text: &str, Found { found, operations }: &Found) {
    if !found.verdict.is_genuine() {
        return;
    }
    let kept = operations.iter().filter(|operation| operation.change != Change::Delete);
    let rebuilt: String = kept.map(|operation| letters(operation.quote.of(quote))).collect();
    assert_eq!(rebuilt, letters(quote), "{operations:?}");
    if let (Verdict::Verbatim, Some(span)) = (found.verdict, found.span) {
        assert_eq!(span.of(text), quote.trim());
    }
}

fn letters(text: &str) -> String {
    text.chars().filter(|c| c.is_alphabetic() || c.is_ascii_digit()).collect()
}

/// A quotation with words stands genuine in a text that has it, in a paragraph of its own.
fn itself(words: &'static AlignWords, quote: &str) {
    let Ok(needle) = Needle::new(quote, words) else { return };
    let text = format!("vast plains.\n\n{quote}\n\n(vast plains)");
    let search = Search { needle, quote, text: &text };
    let found = search.find(Span::new(0, text.len()), 0, 0).found;
    let worded = quote.contains(|c: char| c.is_ascii_alphanumeric());
    assert!(!worded || found.verdict.is_genuine(), "{found:?}");
}
