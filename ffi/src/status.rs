//! What a call returns, and what a failed one tells.

use core::ffi::{CStr, c_char};
use core::mem::offset_of;
use core::ptr;
use core::str::Utf8Error;

use quotidian::{Error, Span};

use crate::memory::{self, Checked};

/// What a call returns. Whatever is neither OK nor END is a failure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(i32)]
pub enum QuotidianStatus {
    /// Done.
    Ok = 0,
    /// The text has no more items.
    End = 1,
    /// A pointer is NULL where memory is needed.
    Null = 2,
    /// A pointer is not aligned for what it points to.
    Unaligned = 3,
    /// A length reaches past the address space: most likely a negative number became a length.
    Length = 4,
    /// A text is not UTF-8; `span.start` of the problem is the first bad byte.
    Utf8 = 5,
    /// A number is out of its range, an enumeration's or a calendar's.
    Value = 6,
    /// A struct was not initialised, or its initialisation failed.
    State = 7,
    /// The memory that was lent is too small; `needed` of the problem says what would do.
    Room = 8,
    /// A bound was passed; `limit` and `bound` of the problem say which.
    Limit = 9,
    /// A cursor was used with another text than the one that it began with, or a QuotidianText with one that it was not made of.
    Position = 10,
    /// A text is no ISO date or datetime.
    Anchor = 11,
    /// The library does not serve programs compiled against this header.
    Abi = 12,
    /// A date is written that no calendar has (`February 30`); `span` of the problem has its bytes.
    NoSuchDay = 13,
}

const MESSAGES: [&CStr; 14] = [
    c"done",
    c"no more items",
    c"NULL where memory is needed",
    c"pointer not aligned",
    c"length reaches past the address space",
    c"not UTF-8",
    c"number out of range",
    c"struct not initialised",
    c"too little memory lent",
    c"bound passed",
    c"another text than the one before",
    c"not an ISO date or datetime (2017-11-14, 2017-11-14T19:31, 2017-11-14T19:31:00-05:00)",
    c"the library does not serve programs compiled against this header",
    c"no calendar has this date",
];

fn message(status: i32) -> &'static CStr {
    usize::try_from(status).ok().and_then(|i| MESSAGES.get(i)).copied().unwrap_or(c"unknown status")
}

/// What went wrong, in full. A call that takes a pointer to a problem writes it on failure, and takes NULL from who does
/// not want to know. Fields that do not concern the status are 0 or NULL; the strings are static and never freed.
#[derive(Clone, Copy, Debug)]
#[repr(C)]
pub struct QuotidianProblem {
    /// The name of the parameter that was refused, or NULL.
    pub argument: *const c_char,
    /// The name of the bound that was passed, as its `#define` has it without the prefix, or NULL.
    pub limit: *const c_char,
    /// The greatest number that the bound allows.
    pub bound: usize,
    /// How many elements would do.
    pub needed: usize,
    /// How many were lent.
    pub given: usize,
    /// The number of the document concerned, in a call that takes several.
    pub document: usize,
    /// The bytes concerned: not UTF-8, passed over, or (empty) where a cursor stood.
    pub span: QuotidianSpan,
    /// What a call returned, or would have.
    pub status: QuotidianStatus,
}

/// A half-open range `[start, end)` of bytes of a text. One that is empty (`start == end`) says "none" where a field may
/// be without a value: a speaker, a name, a cue, the place of an absent quotation.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[repr(C)]
pub struct QuotidianSpan {
    /// The first byte.
    pub start: usize,
    /// One past the last byte.
    pub end: usize,
}

impl From<Span> for QuotidianSpan {
    fn from(span: Span) -> QuotidianSpan {
        QuotidianSpan { start: span.start, end: span.end }
    }
}

impl From<Option<Span>> for QuotidianSpan {
    fn from(span: Option<Span>) -> QuotidianSpan {
        span.map(QuotidianSpan::from).unwrap_or_default()
    }
}

impl From<QuotidianSpan> for Span {
    fn from(span: QuotidianSpan) -> Span {
        Span::new(span.start, span.end)
    }
}

impl QuotidianProblem {
    const NONE: QuotidianProblem = QuotidianProblem {
        argument: ptr::null(),
        limit: ptr::null(),
        bound: 0,
        needed: 0,
        given: 0,
        document: 0,
        span: QuotidianSpan { start: 0, end: 0 },
        status: QuotidianStatus::Ok,
    };

    /// `status`, because of `argument`.
    pub(crate) fn of(status: QuotidianStatus, argument: &'static CStr) -> QuotidianProblem {
        QuotidianProblem { status, argument: argument.as_ptr(), ..QuotidianProblem::NONE }
    }

    /// Where `argument`, of `length` bytes, is not UTF-8.
    pub(crate) fn utf8(argument: &'static CStr, error: &Utf8Error, length: usize) -> QuotidianProblem {
        let start = error.valid_up_to();
        let end = error.error_len().map_or(length, |bad| start.saturating_add(bad));
        QuotidianProblem {
            span: QuotidianSpan { start, end },
            ..QuotidianProblem::of(QuotidianStatus::Utf8, argument)
        }
    }

    /// What core refused; `argument` is the text, `lent` the memory that it speaks of.
    pub(crate) fn core(error: Error, argument: &'static CStr, lent: &'static CStr) -> QuotidianProblem {
        match error {
            Error::Limit { limit, span } => QuotidianProblem {
                limit: limit.c_name().as_ptr(),
                bound: limit.value(),
                span: span.into(),
                ..QuotidianProblem::of(QuotidianStatus::Limit, argument)
            },
            Error::NoSuchDay { span } => QuotidianProblem {
                span: span.into(),
                ..QuotidianProblem::of(QuotidianStatus::NoSuchDay, argument)
            },
            Error::Position { at } => QuotidianProblem {
                span: QuotidianSpan { start: at, end: at },
                ..QuotidianProblem::of(QuotidianStatus::Position, argument)
            },
            Error::Utf8 { at } => QuotidianProblem {
                span: QuotidianSpan { start: at, end: at.saturating_add(1) },
                ..QuotidianProblem::of(QuotidianStatus::Utf8, argument)
            },
            Error::Room { needed, given } => {
                QuotidianProblem { needed, given, ..QuotidianProblem::of(QuotidianStatus::Room, lent) }
            }
        }
    }
}

/// Ends a call: the status, and the problem for who asked.
///
/// # Safety
/// Where it is not NULL, `problem` writes as a [`QuotidianProblem`].
pub(crate) unsafe fn finish(result: Checked<()>, problem: *mut QuotidianProblem) -> QuotidianStatus {
    let Err(found) = result else { return QuotidianStatus::Ok };
    if !problem.is_null() && problem.is_aligned() {
        // SAFETY: not NULL and aligned; writable by the caller's promise.
        unsafe { problem.write(found) };
    }
    found.status
}

/// Returns what a status means: a static string, never NULL, never freed. A number that is no status has one too.
#[unsafe(no_mangle)]
pub extern "C" fn quotidian_status_message(status: i32) -> *const c_char {
    message(status).as_ptr()
}

/// Writes a sentence about a problem into `buffer`, ended by a NUL, cut at `capacity` where it is longer.
/// Returns the number of bytes that the whole takes, the NUL included: more than `capacity` says that it was cut, and
/// `quotidian_problem_message(&problem, NULL, 0)` asks for the number alone. It is 0 where `problem` is NULL or `buffer`
/// cannot be written.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn quotidian_problem_message(
    problem: *const QuotidianProblem,
    buffer: *mut c_char,
    capacity: usize,
) -> usize {
    // SAFETY: bytes have no invalid pattern; the rest is the caller's promise.
    let Ok(room) = (unsafe { memory::slice_mut(c"buffer", buffer.cast::<u8>(), capacity) }) else { return 0 };
    if problem.is_null() || !problem.is_aligned() {
        return 0;
    }
    let mut sentence = Sentence { room, length: 0 };
    // SAFETY: not NULL, aligned, and written by this library: its strings are static.
    unsafe { describe(problem, &mut sentence) };
    sentence.end()
}

/// # Safety
/// `problem` reads as a [`QuotidianProblem`] whose strings are NULL or end; its status may be any number.
unsafe fn describe(problem: *const QuotidianProblem, out: &mut Sentence<'_>) {
    // SAFETY: the field is an i32 in memory; read as one, since C may have put any number there.
    let status =
        unsafe { problem.cast::<u8>().add(offset_of!(QuotidianProblem, status)).cast::<i32>().read() };
    // SAFETY: only the fields whose every pattern of bits is valid are read.
    let (argument, limit, bound, needed, given, span) = unsafe {
        let p = &raw const *problem;
        ((*p).argument, (*p).limit, (*p).bound, (*p).needed, (*p).given, (*p).span)
    };
    if !argument.is_null() {
        // SAFETY: a static string of this library.
        out.text(unsafe { CStr::from_ptr(argument) }.to_bytes());
        out.text(b": ");
    }
    out.text(message(status).to_bytes());
    if status == QuotidianStatus::Utf8 as i32 || status == QuotidianStatus::Position as i32 {
        out.text(b", at byte ");
        out.number(span.start);
    } else if status == QuotidianStatus::Room as i32 {
        out.text(b": ");
        out.number(given);
        out.text(b", where ");
        out.number(needed);
        out.text(b" are needed");
    } else if status == QuotidianStatus::Limit as i32 && !limit.is_null() {
        out.text(b": ");
        // SAFETY: a static string of this library.
        out.text(unsafe { CStr::from_ptr(limit) }.to_bytes());
        out.text(b", at most ");
        out.number(bound);
    }
    if status == QuotidianStatus::NoSuchDay as i32
        || status == QuotidianStatus::Limit as i32 && !limit.is_null()
    {
        out.text(b", at bytes ");
        out.number(span.start);
        out.text(b" to ");
        out.number(span.end);
    }
}

/// Text put into the caller's bytes, counted beyond them. core::fmt would bring panics along, and 8 KB.
struct Sentence<'a> {
    room: &'a mut [u8],
    length: usize,
}

impl Sentence<'_> {
    fn text(&mut self, bytes: &[u8]) {
        let free = self.room.iter_mut().skip(self.length);
        free.zip(bytes).for_each(|(to, from)| *to = *from);
        self.length = self.length.saturating_add(bytes.len());
    }

    fn number(&mut self, number: usize) {
        let rest = number / 10;
        if rest > 0 {
            self.number(rest);
        }
        self.text(&[b'0' + (number % 10) as u8]);
    }

    fn end(mut self) -> usize {
        self.text(b"\0");
        if let Some(last) = self.room.last_mut() {
            *last = 0;
        }
        self.length
    }
}
