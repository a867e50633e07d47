//! One quotation against one text.

use core::ffi::c_char;
use core::mem::MaybeUninit;

use quotidian::align::{Days, Match, Needle, Operation, Query};
use quotidian::date::Anchor;
#[cfg(feature = "dates")]
use quotidian::link::{Dated, SameDay};
use quotidian::{Error, Span};

use crate::calendar::{QuotidianAnchor, anchor};
use crate::language::chosen;
use crate::memory::{self, Checked, Opaque};
use crate::status::{QuotidianProblem, QuotidianSpan, QuotidianStatus, finish};
use crate::text::{self, QuotidianText};
use crate::vocabulary::{QuotidianAlteration, QuotidianChange, QuotidianVerdict};

/// Cells of 8 bytes in a QuotidianNeedle.
pub const QUOTIDIAN_NEEDLE_CELLS: usize = 2560;

/// Bytes of a QuotidianNeedle: its `sizeof`, in the library as in the program.
pub const QUOTIDIAN_NEEDLE_SIZE: usize = 20480;

const _: () = {
    assert!(QUOTIDIAN_NEEDLE_SIZE == size_of::<QuotidianNeedle>());
    // `fill` lays core's operations into the caller's array.
    assert!(size_of::<Operation>() <= size_of::<QuotidianOperation>());
    assert!(align_of::<Operation>() <= align_of::<QuotidianOperation>());
};

/// A quotation compiled for looking it up. Its memory is the caller's; what is in it is the library's. It does not hold the
/// text of the quotation. Any number of threads may use one at once.
#[repr(C)]
pub struct QuotidianNeedle {
    /// Not to be touched.
    pub opaque: [u64; QUOTIDIAN_NEEDLE_CELLS],
}

impl Opaque for QuotidianNeedle {
    type State = Needle;
    const SEAL: u64 = u64::from_be_bytes(*b"QUOneedl");
}

/// One step of an alignment, in the order of the quotation.
#[derive(Clone, Copy, Debug)]
#[repr(C)]
pub struct QuotidianOperation {
    /// Bytes of the quotation; empty for a deletion.
    pub quote: QuotidianSpan,
    /// Bytes of the text; empty for an insertion.
    pub text: QuotidianSpan,
    /// The class, where it alters the meaning.
    pub alteration: QuotidianAlteration,
    /// What it does.
    pub change: QuotidianChange,
    /// Whether other words name the same day in both ("[Monday]", "tonight"): with anchors in a QuotidianContext alone.
    pub same_day: bool,
}

impl From<Operation> for QuotidianOperation {
    fn from(operation: Operation) -> QuotidianOperation {
        QuotidianOperation {
            quote: operation.quote.into(),
            text: operation.text.into(),
            alteration: operation.alteration.into(),
            change: operation.change.into(),
            same_day: operation.same_day,
        }
    }
}

/// What is known of a quotation besides its words. Zero what is not known.
#[derive(Clone, Copy, Debug)]
#[repr(C)]
pub struct QuotidianContext {
    /// What stands right before the quotation; NULL for nothing. Of places as good it is the one that agrees with more of it.
    pub prefix: *const c_char,
    /// Bytes of it.
    pub prefix_length: usize,
    /// What stands right behind the quotation; NULL for nothing.
    pub suffix: *const c_char,
    /// Bytes of it.
    pub suffix_length: usize,
    /// When the text was written that holds the quotation; NULL where that is not known.
    pub quote_anchor: *const QuotidianAnchor,
    /// When the text was written that is looked at; NULL where that is not known. With both, words for a day in brackets
    /// ("[Monday]", "[yesterday]") agree where they name one day, and only there.
    pub text_anchor: *const QuotidianAnchor,
    /// The language of the words for days: a QuotidianLanguage, looked at where both anchors are given.
    pub language: u32,
}

/// A context as core takes it, with what compares days.
struct Known<'a, D> {
    prefix: &'a str,
    suffix: &'a str,
    days: Option<D>,
}

/// What compares no days: who looks for words alone links nothing that knows a day.
#[derive(Debug)]
enum NoDays {}

impl Days for NoDays {
    fn same(&self, _: Span, _: Span) -> Option<bool> {
        match *self {}
    }
}

#[cfg(feature = "dates")]
type Compared<'a> = SameDay<'a>;
#[cfg(not(feature = "dates"))]
type Compared<'a> = NoDays;

impl<'a> Known<'a, Compared<'a>> {
    /// # Safety
    /// Where it is not NULL, `context` reads, and each of its pointers that is not NULL.
    unsafe fn of(
        context: *const QuotidianContext,
        quote: &'a str,
        text: &'a str,
    ) -> Checked<Known<'a, Compared<'a>>> {
        if context.is_null() {
            return Ok(Known { prefix: "", suffix: "", days: None });
        }
        // SAFETY: the caller's promise, for each of them.
        unsafe {
            let given = memory::read(c"context", context)?;
            let prefix = memory::text(c"prefix", given.prefix, given.prefix_length)?;
            let suffix = memory::text(c"suffix", given.suffix, given.suffix_length)?;
            let anchors = self::anchor(given.quote_anchor)?.zip(self::anchor(given.text_anchor)?);
            let days = |anchors| compared(quote, text, anchors, given.language);
            Ok(Known { prefix, suffix, days: anchors.map(days).transpose()? })
        }
    }
}

/// The days of a quotation and a text, written at these anchors.
#[cfg(feature = "dates")]
fn compared<'a>(
    quote: &'a str,
    text: &'a str,
    (quote_anchor, text_anchor): (Anchor, Anchor),
    language: u32,
) -> Checked<SameDay<'a>> {
    let words = chosen(language, |language| language.date)?;
    let dated = |text, anchor| Dated { text, anchor: Some(anchor), base: 0 };
    Ok(SameDay::new(dated(quote, quote_anchor), dated(text, text_anchor), words))
}

/// Nothing here knows a day.
#[cfg(not(feature = "dates"))]
fn compared(_: &str, _: &str, _: (Anchor, Anchor), _: u32) -> Checked<NoDays> {
    Err(QuotidianProblem::of(QuotidianStatus::Value, c"anchor"))
}

/// What was found.
#[derive(Clone, Copy, Debug)]
#[repr(C)]
pub struct QuotidianMatch {
    /// The best place; empty where the quotation is absent.
    pub span: QuotidianSpan,
    /// How many operations were written.
    pub written: usize,
    /// How many places are as good.
    pub places: u32,
    /// The classes of alteration: a set of QuotidianAlteration bits.
    pub alterations: u32,
    /// A set of QuotidianWarning bits.
    pub warnings: u32,
    /// The verdict on the best place.
    pub verdict: QuotidianVerdict,
    /// Whether the verdict says that the quotation is genuine.
    pub genuine: bool,
    /// Whether there are more operations than the array had room for.
    pub more: bool,
}

impl From<Match> for QuotidianMatch {
    fn from(found: Match) -> QuotidianMatch {
        QuotidianMatch {
            span: found.span.into(),
            written: found.written,
            places: found.places,
            alterations: u32::from(found.alterations.0),
            warnings: u32::from(found.warnings.0),
            verdict: found.verdict.into(),
            genuine: found.verdict.is_genuine(),
            more: found.more,
        }
    }
}

/// Compiles a quotation in a language (a QuotidianLanguage). Returns OK, LIMIT where the quotation has more than
/// QUOTIDIAN_NEEDLE_WORDS words, UTF8, VALUE for a language that is none, NULL, UNALIGNED or LENGTH for a pointer that
/// cannot be used.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn quotidian_needle_init(
    needle: *mut QuotidianNeedle,
    language: u32,
    quote: *const c_char,
    length: usize,
    problem: *mut QuotidianProblem,
) -> QuotidianStatus {
    let init = || {
        let words = chosen(language, |language| language.align)?;
        // SAFETY: the caller's promise.
        let quote = unsafe { memory::text(c"quote", quote, length) }?;
        let compiled =
            Needle::new(quote, words).map_err(|error| QuotidianProblem::core(error, c"quote", c"needle"))?;
        // SAFETY: the caller's promise.
        unsafe { memory::seal(c"needle", needle, compiled) }
    };
    let result = init();
    if result.is_err() {
        // SAFETY: the caller's promise.
        unsafe { memory::unseal(needle) };
    }
    // SAFETY: the caller's promise.
    unsafe { finish(result, problem) }
}

/// Returns the number of `uint32_t` of scratch memory that quotidian_find needs for this quotation, in texts of any length;
/// 0 for a needle that was not initialised.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn quotidian_needle_scratch(needle: *const QuotidianNeedle) -> usize {
    // SAFETY: the caller's promise.
    unsafe { memory::open(c"needle", needle) }.map_or(0, Needle::scratch)
}

/// Looks for a quotation in `text`, and writes the best place with its verdict into `found`, the alignment word by word
/// into `operations`. `quote` is the text that the needle was compiled from; with another one the answer means nothing.
/// `scratch` is memory lent for the call, its content of no account. An array of operations that is full is no failure:
/// `written` and `more` of the match tell; NULL with 0 asks for none.
///
/// Returns OK, ROOM where `scratch` is shorter than quotidian_needle_scratch says (`needed` of the problem), UTF8, STATE
/// for a needle that was not initialised, NULL, UNALIGNED or LENGTH for a pointer that cannot be used.
#[unsafe(no_mangle)]
#[allow(clippy::too_many_arguments, reason = "five arrays, each a pointer and a length")]
pub unsafe extern "C" fn quotidian_find(
    needle: *const QuotidianNeedle,
    quote: *const c_char,
    quote_length: usize,
    text: *const c_char,
    text_length: usize,
    scratch: *mut u32,
    scratch_length: usize,
    operations: *mut QuotidianOperation,
    operations_length: usize,
    found: *mut QuotidianMatch,
    problem: *mut QuotidianProblem,
) -> QuotidianStatus {
    let call = Call {
        needle,
        quote: (quote, quote_length),
        scratch: (scratch, scratch_length),
        operations: (operations, operations_length),
        found,
    };
    // SAFETY: the caller's promise.
    let text = || unsafe { memory::text(c"text", text, text_length) };
    let alone = |_, _| Ok(Known::<NoDays> { prefix: "", suffix: "", days: None });
    // SAFETY: the caller's promise.
    unsafe { finish(call.find(text, alone), problem) }
}

/// The same as quotidian_find with what is known besides the words; NULL for nothing.
///
/// Returns what quotidian_find does, and VALUE for an anchor or a language of the context that is none, or for two anchors where
/// the library was built without dates.
#[unsafe(no_mangle)]
#[allow(clippy::too_many_arguments, reason = "five arrays, each a pointer and a length")]
pub unsafe extern "C" fn quotidian_find_in_context(
    needle: *const QuotidianNeedle,
    quote: *const c_char,
    quote_length: usize,
    text: *const c_char,
    text_length: usize,
    context: *const QuotidianContext,
    scratch: *mut u32,
    scratch_length: usize,
    operations: *mut QuotidianOperation,
    operations_length: usize,
    found: *mut QuotidianMatch,
    problem: *mut QuotidianProblem,
) -> QuotidianStatus {
    let call = Call {
        needle,
        quote: (quote, quote_length),
        scratch: (scratch, scratch_length),
        operations: (operations, operations_length),
        found,
    };
    // SAFETY: the caller's promise.
    let text = || unsafe { memory::text(c"text", text, text_length) };
    // SAFETY: the caller's promise.
    unsafe { finish(call.find(text, |quote, text| Known::of(context, quote, text)), problem) }
}

/// The same as quotidian_find_in_context in a text that quotidian_text_init has checked: it is not read through for bad UTF-8
/// again, which takes longer than to find a quotation that stands there as it is. `text` is the text that `checked` was made of.
///
/// Returns what quotidian_find_in_context does, but never UTF8 for the text; POSITION where it is not the one that `checked` was
/// made of, and STATE for a QuotidianText that was not initialised.
#[unsafe(no_mangle)]
#[allow(clippy::too_many_arguments, reason = "five arrays, each a pointer and a length")]
pub unsafe extern "C" fn quotidian_find_checked(
    needle: *const QuotidianNeedle,
    quote: *const c_char,
    quote_length: usize,
    checked: *const QuotidianText,
    text: *const c_char,
    text_length: usize,
    context: *const QuotidianContext,
    scratch: *mut u32,
    scratch_length: usize,
    operations: *mut QuotidianOperation,
    operations_length: usize,
    found: *mut QuotidianMatch,
    problem: *mut QuotidianProblem,
) -> QuotidianStatus {
    let call = Call {
        needle,
        quote: (quote, quote_length),
        scratch: (scratch, scratch_length),
        operations: (operations, operations_length),
        found,
    };
    // SAFETY: the caller's promise, and what the doc of quotidian_text_init says of the bytes.
    let text = || unsafe { text::known(checked, text, text_length) };
    // SAFETY: the caller's promise.
    unsafe { finish(call.find(text, |quote, text| Known::of(context, quote, text)), problem) }
}

/// What all the calls are given: pointers, most with a length.
struct Call {
    needle: *const QuotidianNeedle,
    quote: (*const c_char, usize),
    scratch: (*mut u32, usize),
    operations: (*mut QuotidianOperation, usize),
    found: *mut QuotidianMatch,
}

impl Call {
    /// Looks for the quotation in what `text` gives, with what is `known` of both.
    ///
    /// # Safety
    /// Each pointer that is not NULL reads, and the last three write too, for its length.
    unsafe fn find<'a, D: Days>(
        &self,
        text: impl FnOnce() -> Checked<&'a str>,
        known: impl FnOnce(&'a str, &'a str) -> Checked<Known<'a, D>>,
    ) -> Checked<()> {
        let place = memory::place(c"found", self.found)?;
        // SAFETY: the caller's promise, for each of them.
        let (needle, quote) = unsafe {
            (memory::open(c"needle", self.needle)?, memory::text(c"quote", self.quote.0, self.quote.1)?)
        };
        let text = text()?;
        let known = known(quote, text)?;
        // SAFETY: the same.
        let scratch = unsafe { memory::slice_mut(c"scratch", self.scratch.0, self.scratch.1) }?;
        // Asked before the operations are laid out: on failure nothing is written.
        if scratch.len() < needle.scratch() {
            let error = Error::Room { needed: needle.scratch(), given: scratch.len() };
            return Err(QuotidianProblem::core(error, c"quote", c"scratch"));
        }
        let query = Query::new(quote, text).with_context(known.prefix, known.suffix);
        let query = known.days.as_ref().map_or(query, |days| query.with_days(days));
        let look = |room: &mut [Operation]| {
            needle
                .look(&query, scratch, room)
                .map_err(|error| QuotidianProblem::core(error, c"quote", c"scratch"))
        };
        // SAFETY: the caller's promise.
        let result = unsafe { fill(self.operations.0, self.operations.1, look) }?;
        // SAFETY: `place` found it not NULL and aligned; writable by the caller's promise.
        unsafe { place.write(result.into()) };
        Ok(())
    }
}

/// Lets core write its operations into the caller's array, and turns each into what C reads, in place.
///
/// # Safety
/// Where it is not NULL, `operations` writes for `length` elements that nothing else uses.
unsafe fn fill(
    operations: *mut QuotidianOperation,
    length: usize,
    look: impl FnOnce(&mut [Operation]) -> Checked<Match>,
) -> Checked<Match> {
    // SAFETY: MaybeUninit takes any bits; the rest is the caller's promise.
    let places = unsafe {
        memory::slice_mut(c"operations", operations.cast::<MaybeUninit<QuotidianOperation>>(), length)
    }?;
    let base = places.as_mut_ptr().cast::<Operation>();
    for index in 0..places.len() {
        // SAFETY: an Operation is no larger and no more aligned than an element (asserted above), so it lies inside.
        unsafe { base.add(index).write(Operation::default()) };
    }
    // SAFETY: the loop has just written as many.
    let found = look(unsafe { core::slice::from_raw_parts_mut(base, places.len()) })?;
    // From the last to the first: an element ends behind every Operation before its own, since it is no smaller.
    for index in (0..found.written.min(places.len())).rev() {
        // SAFETY: inside of the array; this Operation was not yet written over.
        unsafe {
            let operation = base.add(index).read();
            places.as_mut_ptr().add(index).write(MaybeUninit::new(operation.into()));
        }
    }
    Ok(found)
}
