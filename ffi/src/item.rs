//! What a cursor gives: a quotation, a date or a problem.

use core::ffi::CStr;

use quotidian::quote::Quotation;
use quotidian::record::{Item, Utterance};
use quotidian::speech::Speaker;
use quotidian::{Error, Span};

use crate::attribution::{QuotidianConfidence, QuotidianCueClass, QuotidianRule};
use crate::calendar::QuotidianDate;
use crate::marks::QuotidianForm;
use crate::memory::{self, Checked};
use crate::status::{QuotidianProblem, QuotidianSpan, QuotidianStatus};
use crate::vocabulary::{QuotidianKind, QuotidianVoice};

/// Bytes of stack that a call other than quotidian_compare takes at most, as measured on 64 bits in a release build.
pub const QUOTIDIAN_STACK_BYTES: usize = 98304;

/// Bytes of stack that a call on a cursor (quotidian_scan_next, quotidian_speeches_next, quotidian_dates_next, and what goes
/// with them) takes at most, as measured on 64 bits in a release build.
pub const QUOTIDIAN_CURSOR_STACK_BYTES: usize = 18432;

/// Bytes of stack that quotidian_stream_next, and what goes with it, takes at most, as measured on 64 bits in a release build.
pub const QUOTIDIAN_STREAM_STACK_BYTES: usize = 24576;

/// A quotation with its speaker and its day.
#[derive(Clone, Copy, Debug)]
#[repr(C)]
pub struct QuotidianQuotation {
    /// Its bytes, marks included where it has any.
    pub span: QuotidianSpan,
    /// Its bytes without the marks.
    pub content: QuotidianSpan,
    /// The bytes that name the speaker as written ("Ms. Lind", "she"); empty for none.
    pub speaker: QuotidianSpan,
    /// The bytes of the fullest name that the speaker stands for up to here; empty for none. See quotidian_scan_speaker.
    pub name: QuotidianSpan,
    /// The bytes of the word that introduces the speech ("said"); empty for none.
    pub cue: QuotidianSpan,
    /// When it was spoken; an empty `span` for not known.
    pub said_on: QuotidianDate,
    /// The number of whom the speaker stands for: in one text the same number is the same one; 0 where nobody is known.
    pub person: u32,
    /// Quotations of one act of speech have one number; numbers rise through the text.
    pub group: u32,
    /// What it is.
    pub kind: QuotidianKind,
    /// 0, or the number of quotations in marks that it lies in.
    pub depth: u8,
    /// Whether a mark was missing, doubled or turned the wrong way.
    pub repaired: bool,
    /// How it is set off.
    pub form: QuotidianForm,
    /// How the speaker was found.
    pub rule: QuotidianRule,
    /// How sure that is.
    pub confidence: QuotidianConfidence,
    /// What the cue does with the words.
    pub cue_class: QuotidianCueClass,
    /// Whether the writer says that the words were not said ("did not say").
    pub negated: bool,
    /// Whether the writer asks whether they were ("Did she say").
    pub questioned: bool,
}

/// What an item holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u32)]
pub enum QuotidianTag {
    /// `as.quotation`.
    Quotation = 0,
    /// `as.date`.
    Date = 1,
    /// `as.problem`: a bound was passed, or no calendar has a date that is written, and the scan goes on; or the call failed, and returned its status.
    Problem = 2,
}

/// One of three.
#[derive(Clone, Copy)]
#[repr(C)]
pub union QuotidianFound {
    /// Of an item whose tag is QUOTIDIAN_TAG_QUOTATION.
    pub quotation: QuotidianQuotation,
    /// Of an item whose tag is QUOTIDIAN_TAG_DATE.
    pub date: QuotidianDate,
    /// Of an item whose tag is QUOTIDIAN_TAG_PROBLEM.
    pub problem: QuotidianProblem,
}

/// What a cursor finds.
#[derive(Clone, Copy)]
#[repr(C)]
pub struct QuotidianItem {
    /// Which of the three it is.
    pub tag: QuotidianTag,
    /// It.
    pub r#as: QuotidianFound,
}

impl QuotidianItem {
    pub(crate) fn quotation(quotation: QuotidianQuotation) -> QuotidianItem {
        QuotidianItem { tag: QuotidianTag::Quotation, r#as: QuotidianFound { quotation } }
    }

    pub(crate) fn date(date: QuotidianDate) -> QuotidianItem {
        QuotidianItem { tag: QuotidianTag::Date, r#as: QuotidianFound { date } }
    }

    /// What core found in the argument `text`.
    pub(crate) fn of(
        found: Result<Option<Item>, Error>,
        text: &'static CStr,
    ) -> Checked<Option<QuotidianItem>> {
        match found {
            Ok(Some(Item::Quote(found))) => Ok(Some(QuotidianItem::quotation((&found).into()))),
            Ok(Some(Item::Date(found))) => {
                Ok(Some(QuotidianItem::date(QuotidianDate::new(&found.resolution, found.voice.into()))))
            }
            Ok(None) => Ok(None),
            Err(error) => Err(QuotidianProblem::core(error, text, text)),
        }
    }

    fn problem(problem: QuotidianProblem) -> QuotidianItem {
        QuotidianItem { tag: QuotidianTag::Problem, r#as: QuotidianFound { problem } }
    }

    /// Ends a call for the next item: writes what `next` finds, and returns the status.
    ///
    /// # Safety
    /// Where it is not NULL, `item` writes as a [`QuotidianItem`].
    pub(crate) unsafe fn give(
        item: *mut QuotidianItem,
        next: impl FnOnce() -> Checked<Option<QuotidianItem>>,
    ) -> QuotidianStatus {
        let place = match memory::place(c"item", item) {
            Ok(place) => place,
            Err(problem) => return problem.status,
        };
        let (status, found) = match next() {
            Ok(Some(found)) => (QuotidianStatus::Ok, found),
            Ok(None) => return QuotidianStatus::End,
            // A passed bound, or a date that no calendar has, is an item among others: a loop that runs while the status is OK
            // must not end at it.
            Err(problem) if matches!(problem.status, QuotidianStatus::Limit | QuotidianStatus::NoSuchDay) => {
                (QuotidianStatus::Ok, QuotidianItem::problem(problem))
            }
            Err(problem) => (problem.status, QuotidianItem::problem(problem)),
        };
        // SAFETY: `place` found it not NULL and aligned; writable by the caller's promise.
        unsafe { place.write(found) };
        status
    }
}

impl From<&Utterance> for QuotidianQuotation {
    fn from(found: &Utterance) -> QuotidianQuotation {
        let quotation = found.quotation;
        QuotidianQuotation {
            span: quotation.span.into(),
            content: quotation.content.into(),
            speaker: found.speaker.map(|s| s.span).into(),
            name: found.speaker.and_then(|s| s.name).into(),
            cue: found.cue.map(|cue| cue.span).into(),
            person: found.speaker.map_or(0, |s| s.number),
            said_on: found
                .said_on
                .map_or(QuotidianDate::NONE, |day| QuotidianDate::new(&day, QuotidianVoice::Writer)),
            group: quotation.group,
            kind: quotation.kind.into(),
            depth: quotation.depth,
            repaired: quotation.repaired,
            form: quotation.form.into(),
            rule: found.rule.into(),
            confidence: found.confidence.into(),
            cue_class: found.cue.and_then(|cue| cue.class).into(),
            negated: found.cue.is_some_and(|cue| cue.negated),
            questioned: found.cue.is_some_and(|cue| cue.questioned),
        }
    }
}

impl QuotidianQuotation {
    /// Writes the speaker that `known` gives for a quotation of this group and speaker, with its fullest name.
    ///
    /// # Safety
    /// Where it is not NULL, `quotation` reads and writes as a [`QuotidianQuotation`].
    pub(crate) unsafe fn update(
        quotation: *mut QuotidianQuotation,
        known: impl FnOnce(Quotation, Option<Speaker>) -> Option<(Speaker, Option<Span>)>,
    ) -> Checked<()> {
        let place = memory::place(c"quotation", quotation)?;
        // SAFETY: not NULL and aligned; only integers are read, whose every pattern of bits is valid.
        let written = unsafe { speaker((*place).speaker, (*place).name, (*place).person) };
        // SAFETY: the same.
        let group = unsafe { (*place).group };
        if let Some((speaker, name)) = known(Quotation { group, ..Quotation::default() }, written) {
            // SAFETY: not NULL and aligned; writable by the caller's promise.
            unsafe {
                (*place).speaker = speaker.span.into();
                (*place).name = name.into();
                (*place).person = speaker.number;
            }
        }
        Ok(())
    }
}

/// The speaker as core has it; an empty span is none.
fn speaker(span: QuotidianSpan, name: QuotidianSpan, number: u32) -> Option<Speaker> {
    let some = |span: QuotidianSpan| (span.start < span.end).then_some(span.into());
    Some(Speaker { number, ..Speaker::new(some(span)?, some(name)) })
}
