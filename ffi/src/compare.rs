//! Utterances and days across documents, in one block of the caller's memory.

use core::ffi::{c_char, c_void};

use quotidian::Error;
use quotidian::date::Anchor;
use quotidian::link::{self, Document, Memory, Sizes};
use quotidian::quote::System;
use quotidian::record::{DateMention, Item, Scan, Utterance};
use quotidian::speech::Speaker;
use quotidian::words::Language;

use crate::arena::{Arena, Place, Unit};
use crate::calendar::{self, QUOTIDIAN_VALUE_BYTES, QuotidianAnchor, QuotidianPoint, anchor};
use crate::language::chosen;
use crate::memory::{self, Checked};
use crate::status::{QuotidianProblem, QuotidianSpan, QuotidianStatus, finish};
use crate::vocabulary::QuotidianVerdict;

/// Bytes of stack that quotidian_compare takes at most, as measured on 64 bits in a release build.
pub const QUOTIDIAN_COMPARE_STACK_BYTES: usize = 163840;

/// A document to be compared with others.
#[derive(Clone, Copy, Debug)]
#[repr(C)]
pub struct QuotidianDocument {
    /// Its text.
    pub text: *const c_char,
    /// Bytes of the text.
    pub length: usize,
    /// When it was written, or NULL.
    pub anchor: *const QuotidianAnchor,
}

/// How much a comparison found. Its parts are read one by one from the block of memory, each with its number from 0.
#[derive(Clone, Copy, Debug, Default)]
#[repr(C)]
pub struct QuotidianRecord {
    /// How many utterances, in the order in which they were said.
    pub utterances: usize,
    /// How many versions of all of them.
    pub versions: usize,
    /// How many days, months, years and other stretches of the calendar, in the order of time.
    pub days: usize,
    /// How many places that name them.
    pub mentions: usize,
    /// How many bounds were passed in the documents; quotidian_scan_next says of a document which, and where.
    pub passed: usize,
}

/// One thing said once.
#[derive(Clone, Copy, Debug)]
#[repr(C)]
pub struct QuotidianUtterance {
    /// The number of its first version; the others follow, in the order of the documents.
    pub first: usize,
    /// How many versions it has.
    pub count: usize,
    /// The number of the version with the most words.
    pub fullest: usize,
    /// Where `is_part`, the number of the utterance that holds these words among others.
    pub part_of: usize,
    /// The number of the document that names the speaker best.
    pub speaker_document: usize,
    /// The bytes of that name in its text; empty for none.
    pub speaker: QuotidianSpan,
    /// The TIMEX3 value of the day on which it was said, ended by a NUL; "" for not known.
    pub said_on: [c_char; QUOTIDIAN_VALUE_BYTES],
    /// The first moment of that.
    pub from: QuotidianPoint,
    /// The moment after the last.
    pub to: QuotidianPoint,
    /// Whether some texts give these words alone, and others the rest of a longer utterance alone.
    pub is_part: bool,
}

/// An utterance as one text gives it.
#[derive(Clone, Copy, Debug)]
#[repr(C)]
pub struct QuotidianVersion {
    /// The number of the document.
    pub document: usize,
    /// Its bytes, with the marks; of several quotations of one act of speech, from the first mark to the last.
    pub span: QuotidianSpan,
    /// The classes of alteration: a set of QuotidianAlteration bits.
    pub alterations: u32,
    /// How it stands to the fullest version.
    pub verdict: QuotidianVerdict,
    /// Whether it stands within quotation marks.
    pub quoted: bool,
}

/// A day, a month, a year or any other stretch of the calendar that documents name.
#[derive(Clone, Copy, Debug)]
#[repr(C)]
pub struct QuotidianDay {
    /// The number of the first place that names it; the others follow.
    pub first: usize,
    /// How many places name it.
    pub count: usize,
    /// The TIMEX3 value, ended by a NUL.
    pub value: [c_char; QUOTIDIAN_VALUE_BYTES],
    /// The first moment.
    pub from: QuotidianPoint,
    /// The moment after the last.
    pub to: QuotidianPoint,
}

/// A place that names a day.
#[derive(Clone, Copy, Debug)]
#[repr(C)]
pub struct QuotidianMention {
    /// The number of the document.
    pub document: usize,
    /// Its bytes.
    pub span: QuotidianSpan,
    /// Whether another text told the year.
    pub completed: bool,
}

impl From<link::Utterance> for QuotidianUtterance {
    fn from(found: link::Utterance) -> QuotidianUtterance {
        QuotidianUtterance {
            first: found.first,
            count: found.count,
            fullest: found.fullest,
            part_of: found.part_of.unwrap_or(0),
            speaker_document: found.speaker.map_or(0, |s| s.document),
            speaker: found.speaker.map(|s| s.span).into(),
            said_on: found.said_on.map_or([0; QUOTIDIAN_VALUE_BYTES], |day| calendar::value(&day.value)),
            from: found.said_on.map(|day| day.from).into(),
            to: found.said_on.map(|day| day.to).into(),
            is_part: found.part_of.is_some(),
        }
    }
}

impl From<link::Version> for QuotidianVersion {
    fn from(found: link::Version) -> QuotidianVersion {
        QuotidianVersion {
            document: found.document,
            span: found.span.into(),
            alterations: u32::from(found.alterations.0),
            verdict: found.verdict.into(),
            quoted: found.quoted,
        }
    }
}

impl From<link::Mention> for QuotidianMention {
    fn from(found: link::Mention) -> QuotidianMention {
        QuotidianMention { document: found.document, span: found.span.into(), completed: found.completed }
    }
}

const SEAL: u64 = u64::from_be_bytes(*b"QUOblock");

/// What stands first in a block: where the parts of the record lie.
#[derive(Clone, Copy, Default)]
#[repr(C)]
struct Head {
    seal: u64,
    utterances: Place,
    versions: Place,
    mentions: Place,
    days: Place,
}

/// The mentions of one day.
#[derive(Clone, Copy, Default)]
struct DayPlace {
    first: usize,
    count: usize,
}

/// Compares documents: which of their quotations, and which unquoted passages, are versions of one utterance, and which of
/// their dates are one day. `memory` is a block of `size` bytes, aligned as malloc gives it, in which the library works and
/// leaves the record; `record` tells how much it holds.
///
/// How large the block must be only the texts tell: begin with NULL and 0, or with a good guess. Returns OK, ROOM where the
/// block is too small (`needed` of the problem says what to try next; that it is too small twice is usual, more is rare),
/// UTF8 with `document` and `span` of the problem, LIMIT for a document of more than QUOTIDIAN_LINKED_BYTES, VALUE for a
/// language or an anchor that is none, NULL, UNALIGNED or LENGTH for a pointer that cannot be used.
///
/// Linear in the texts, which it scans twice.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn quotidian_compare(
    language: u32,
    documents: *const QuotidianDocument,
    count: usize,
    memory: *mut c_void,
    size: usize,
    record: *mut QuotidianRecord,
    problem: *mut QuotidianProblem,
) -> QuotidianStatus {
    let compare = || {
        let place = memory::place(c"record", record)?;
        let language = chosen(language, |language| language)?;
        // SAFETY: the caller's promise; the fields are pointers and a length, valid whatever their bits.
        let documents = unsafe { memory::slice(c"documents", documents, count) }?;
        // SAFETY: the caller's promise.
        let block = unsafe { memory::slice_mut(c"memory", memory.cast::<Unit>(), size / size_of::<Unit>()) }?;
        // SAFETY: a slice that nothing else uses until this call ends.
        let arena = unsafe { Arena::new(block.as_mut_ptr(), size_of_val(block)) };
        let found = Comparison { language, documents }.run(arena)?;
        // SAFETY: `place` found it not NULL and aligned; writable by the caller's promise.
        unsafe { place.write(found) };
        Ok(())
    };
    // SAFETY: the caller's promise.
    unsafe { finish(compare(), problem) }
}

struct Comparison<'d> {
    language: &'static Language,
    documents: &'d [QuotidianDocument],
}

impl<'d> Comparison<'d> {
    fn run(&self, mut arena: Arena) -> Checked<QuotidianRecord> {
        let (quotes, dates, passed) = self.count()?;
        let head = arena.take::<Head>(1);
        let list = arena.take::<Document<'_>>(self.documents.len());
        let (quotes, dates) = (arena.take(quotes), arena.take(dates));
        if !arena.fits() {
            // What was found takes about a quarter of what comparing it takes.
            return Err(room(arena.used().saturating_mul(4), arena));
        }
        self.gather(list, quotes, dates)?;
        let record = self.link(arena, list, head)?;
        Ok(QuotidianRecord { passed, ..record })
    }

    /// How many quotations, dates and passed bounds the documents have.
    #[inline(never)]
    fn count(&self) -> Checked<(usize, usize, usize)> {
        let (mut quotes, mut dates, mut passed) = (0_usize, 0_usize, 0_usize);
        let mut scan = Scan::new(self.language, None);
        for number in 0..self.documents.len() {
            let bounds = self.scan(&mut scan, number, |item| match item {
                Item::Quote(_) => quotes = quotes.saturating_add(1),
                Item::Date(_) => dates = dates.saturating_add(1),
            })?;
            passed = passed.saturating_add(bounds);
        }
        Ok((quotes, dates, passed))
    }

    /// What C gave as document `number`.
    fn document(&self, number: usize) -> Checked<(&'d str, Option<Anchor>)> {
        let at = |problem| QuotidianProblem { document: number, ..problem };
        let none = QuotidianProblem::of(QuotidianStatus::Null, c"documents");
        let document = self.documents.get(number).ok_or(none)?;
        // SAFETY: the promise to quotidian_compare, for each document.
        let text = unsafe { memory::text(c"documents.text", document.text, document.length) }.map_err(at)?;
        // SAFETY: the same.
        let anchor = unsafe { anchor(document.anchor) }.map_err(at)?;
        Ok((text, anchor))
    }

    /// Scans a document, and gives how many bounds were passed. The scan, which then knows the names, stays where it is: it is
    /// too large to be handed about on a small stack.
    fn scan(&self, scan: &mut Scan, number: usize, mut each: impl FnMut(Item)) -> Checked<usize> {
        let (text, anchor) = self.document(number)?;
        *scan = Scan::new(self.language, anchor).with_system(System::of(text, self.language.text));
        let mut passed = 0_usize;
        loop {
            match scan.next(text) {
                Ok(Some(item)) => each(item),
                Ok(None) => return Ok(passed),
                Err(Error::Limit { .. }) => passed = passed.saturating_add(1),
                Err(error) if error.goes_on() => {}
                Err(error) => return Err(refused(error)),
            }
        }
    }

    /// Lays what each document says into the arrays, which hold as much as the first scan counted.
    #[inline(never)]
    fn gather<'a>(
        &self,
        list: &mut [Document<'a>],
        mut quotes: &'a mut [Utterance],
        mut dates: &'a mut [DateMention],
    ) -> Checked<()>
    where
        'd: 'a,
    {
        let mut scan = Scan::new(self.language, None);
        for (number, place) in list.iter_mut().enumerate() {
            let (mut quoted, mut dated) = (0_usize, 0_usize);
            self.scan(&mut scan, number, |item| match item {
                Item::Quote(quote) => put(quotes, &mut quoted, quote),
                Item::Date(date) => put(dates, &mut dated, date),
            })?;
            let (own_quotes, own_dates) = (split(&mut quotes, quoted), split(&mut dates, dated));
            for quote in own_quotes.iter_mut() {
                let speaker = scan.speaker(quote);
                quote.speaker = speaker.map(|speaker| Speaker { name: scan.name(&speaker), ..speaker });
            }
            let (text, anchor) = self.document(number)?;
            *place = Document { text, quotes: own_quotes, dates: own_dates, anchor };
        }
        Ok(())
    }

    /// Links, with more room for each try, as long as the block has it.
    fn link(&self, arena: Arena, list: &[Document<'_>], head: &mut [Head]) -> Checked<QuotidianRecord> {
        let mut sizes = Sizes::of(list);
        loop {
            let mut rest = arena;
            let memory = Memory {
                passages: rest.take(sizes.passages),
                fingerprints: rest.take(sizes.fingerprints),
                utterances: rest.take(sizes.utterances),
                versions: rest.take(sizes.versions),
                mentions: rest.take(sizes.mentions),
                scratch: rest.take(sizes.scratch),
            };
            let days = rest.take::<DayPlace>(sizes.mentions);
            if !rest.fits() {
                return Err(room(rest.used(), arena));
            }
            match link::compare(self.language, list, memory) {
                Ok(record) => return Ok(leave(&arena, &record, days, head)),
                Err(Error::Room { .. }) => sizes = sizes.doubled(),
                Err(error) => return Err(refused(error)),
            }
        }
    }
}

fn put<T>(places: &mut [T], count: &mut usize, value: T) {
    if let Some(place) = places.get_mut(*count) {
        *place = value;
        *count = count.saturating_add(1);
    }
}

/// Takes the first `count` elements off an array.
fn split<'a, T>(array: &mut &'a mut [T], count: usize) -> &'a mut [T] {
    let whole = core::mem::take(array);
    let (first, rest) = whole.split_at_mut(count.min(whole.len()));
    *array = rest;
    first
}

/// Writes down where the parts of the record lie.
fn leave(
    arena: &Arena,
    record: &link::Record<'_>,
    days: &mut [DayPlace],
    head: &mut [Head],
) -> QuotidianRecord {
    let (mut first, mut count) = (0_usize, 0_usize);
    for (place, day) in days.iter_mut().zip(record.days()) {
        *place = DayPlace { first, count: day.mentions.len() };
        first = first.saturating_add(day.mentions.len());
        count = count.saturating_add(1);
    }
    let left = Head {
        seal: SEAL,
        utterances: arena.place(record.utterances),
        versions: arena.place(record.versions),
        mentions: arena.place(record.mentions),
        days: arena.place(days.get(..count).unwrap_or(&[])),
    };
    head.iter_mut().for_each(|place| *place = left);
    QuotidianRecord {
        utterances: left.utterances.count,
        versions: left.versions.count,
        days: left.days.count,
        mentions: left.mentions.count,
        passed: 0,
    }
}

fn room(needed: usize, arena: Arena) -> QuotidianProblem {
    // The block is used in whole units.
    let needed = needed.saturating_add(size_of::<Unit>());
    QuotidianProblem { needed, given: arena.size(), ..QuotidianProblem::of(QuotidianStatus::Room, c"memory") }
}

fn refused(error: Error) -> QuotidianProblem {
    QuotidianProblem::core(error, c"documents", c"memory")
}

/// The head of a block that quotidian_compare has filled.
///
/// # Safety
/// Where it is not NULL, `memory` reads for `size` bytes.
unsafe fn head(memory: *const c_void, size: usize) -> Checked<Head> {
    let none = QuotidianProblem::of(QuotidianStatus::State, c"memory");
    if !memory.is_null() && size < size_of::<Head>() {
        return Err(none);
    }
    // SAFETY: large enough; its fields are integers; readable by the promise.
    let head = unsafe { memory::read(c"memory", memory.cast::<Head>()) }?;
    if head.seal == SEAL { Ok(head) } else { Err(none) }
}

/// Ends a call for the part of a record that has a number: the part as C has it, or END behind the last.
///
/// # Safety
/// `memory` is NULL or a block of `size` bytes that quotidian_compare has filled; `place` is NULL or writes as a `C`; `of`
/// gives where the block holds parts of type `T`.
unsafe fn part<T: Copy, C: From<T>>(
    (memory, size, index): (*const c_void, usize, usize),
    of: impl FnOnce(&Head) -> Place,
    place: *mut C,
) -> QuotidianStatus {
    let find = || {
        let place = memory::place(c"place", place)?;
        // SAFETY: the promise to this function.
        let head = unsafe { head(memory, size) }?;
        // SAFETY: the same.
        let Some(found) = (unsafe { of(&head).get::<T>(memory.cast(), size, index) }) else {
            return Err(QuotidianProblem::of(QuotidianStatus::End, c"index"));
        };
        // SAFETY: `place` is not NULL and aligned, as just found; writable by the promise.
        unsafe { place.write(found.into()) };
        Ok(())
    };
    // SAFETY: no problem is asked for.
    unsafe { finish(find(), core::ptr::null_mut()) }
}

/// Writes the utterance of this number into `place`. `memory` and `size` are those of quotidian_compare; the block may have
/// been moved. Returns OK, END behind the last one, STATE for a block that holds no record, NULL or UNALIGNED for a pointer
/// that cannot be used.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn quotidian_record_utterance(
    memory: *const c_void,
    size: usize,
    index: usize,
    place: *mut QuotidianUtterance,
) -> QuotidianStatus {
    // SAFETY: the caller's promise; `leave` wrote where the utterances lie.
    unsafe { part::<link::Utterance, _>((memory, size, index), |head| head.utterances, place) }
}

/// Writes the version of this number into `place`. Returns as quotidian_record_utterance does.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn quotidian_record_version(
    memory: *const c_void,
    size: usize,
    index: usize,
    place: *mut QuotidianVersion,
) -> QuotidianStatus {
    // SAFETY: the caller's promise; `leave` wrote where the versions lie.
    unsafe { part::<link::Version, _>((memory, size, index), |head| head.versions, place) }
}

/// Writes the place of this number that names a day into `place`. Returns as quotidian_record_utterance does.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn quotidian_record_mention(
    memory: *const c_void,
    size: usize,
    index: usize,
    place: *mut QuotidianMention,
) -> QuotidianStatus {
    // SAFETY: the caller's promise; `leave` wrote where the mentions lie.
    unsafe { part::<link::Mention, _>((memory, size, index), |head| head.mentions, place) }
}

/// Writes the day of this number into `place`. Returns as quotidian_record_utterance does.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn quotidian_record_day(
    memory: *const c_void,
    size: usize,
    index: usize,
    place: *mut QuotidianDay,
) -> QuotidianStatus {
    let find = || {
        let place = memory::place(c"place", place)?;
        // SAFETY: the caller's promise.
        let head = unsafe { head(memory, size) }?;
        let end = QuotidianProblem::of(QuotidianStatus::End, c"index");
        // SAFETY: the caller's promise; `leave` wrote where the days and the mentions lie.
        let (day, first) = unsafe {
            let day = head.days.get::<DayPlace>(memory.cast(), size, index).ok_or(end)?;
            (day, head.mentions.get::<link::Mention>(memory.cast(), size, day.first).ok_or(end)?)
        };
        let value = calendar::value(&first.day_value());
        let (from, to) = (first.from.into(), first.to.into());
        // SAFETY: not NULL and aligned, as found; writable by the caller's promise.
        unsafe { place.write(QuotidianDay { first: day.first, count: day.count, value, from, to }) };
        Ok(())
    };
    // SAFETY: no problem is asked for.
    unsafe { finish(find(), core::ptr::null_mut()) }
}
