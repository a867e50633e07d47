//! Utterances and days across documents.
//!
//! [`compare`] takes what a [`Scan`](crate::record::Scan) found in each of several documents and gives the record: every
//! utterance once, in the order in which it was said, with its versions in all documents; and every day that they name.
//!
//! ```
//! use quotidian::link::{self, Document, Memory, Sizes};
//! use quotidian::record::{Item, Scan};
//! use quotidian::words::en::ENGLISH;
//!
//! let texts = [
//!     "“The ferry will sail again before the first snow falls,” said Ana Ruiz, the harbour master.",
//!     "Ms. Ruiz told reporters that “the ferry will sail again before the first snow” this year.",
//! ];
//! // what the scan finds in each text
//! let mut quotes = [vec![], vec![]];
//! for (text, quotes) in texts.iter().zip(&mut quotes) {
//!     let mut scan = Scan::new(&ENGLISH, None);
//!     while let Some(item) = scan.next(text).unwrap() {
//!         if let Item::Quote(quote) = item {
//!             quotes.push(quote);
//!         }
//!     }
//! }
//! let documents = [0, 1].map(|n| Document { text: texts[n], quotes: &quotes[n], dates: &[], anchor: None });
//!
//! // the caller's memory
//! let sizes = Sizes::of(&documents);
//! let (mut passages, mut fingerprints) = (vec![Default::default(); sizes.passages], vec![Default::default(); sizes.fingerprints]);
//! let (mut utterances, mut versions) = (vec![Default::default(); sizes.utterances], vec![Default::default(); sizes.versions]);
//! let (mut mentions, mut scratch) = (vec![Default::default(); sizes.mentions], vec![0; sizes.scratch]);
//! let memory = Memory {
//!     passages: &mut passages,
//!     fingerprints: &mut fingerprints,
//!     utterances: &mut utterances,
//!     versions: &mut versions,
//!     mentions: &mut mentions,
//!     scratch: &mut scratch,
//! };
//! let record = link::compare(&ENGLISH, &documents, memory).unwrap();
//! assert_eq!(record.utterances.len(), 1);
//! let versions = record.versions_of(&record.utterances[0]);
//! assert_eq!(versions[1].span.of(texts[1]), "“the ferry will sail again before the first snow”");
//! assert!(versions[1].verdict.is_genuine());
//! ```
//!
//! | file | what it knows |
//! |---|---|
//! | `act`, `passage` | quotations as passages, acts of speech, and sets of linked ones |
//! | `token`, `known`, `fingerprint` | folded words; those read lately; hashes of three in a row, and where they stand |
//! | `linker`, `futile` | reads the texts for places that share fingerprints with a passage; what came to nothing before |
//! | `lookup` | the fingerprints of one document, for who joins tables of them |
//! | `chain`, `judge`, `judged` | what two passages share, whether it makes them one utterance, and what was found of the same words before |
//! | `speaker`, `evidence` | whether a few words are one utterance: by speaker, place and subject |
//! | `gather`, `version`, `order` | utterances from linked passages, their versions, their order |
//! | `company`, `roster` | documents that share statements, and the fullest names that they lend each other |
//! | `days`, `complete`, `relation`, `same_day` | days across documents; dates without a year; how two dates stand to each other |

mod act;
mod chain;
mod company;
mod complete;
mod days;
mod evidence;
mod fingerprint;
mod futile;
mod gather;
mod judge;
mod judged;
mod known;
mod linker;
mod lookup;
mod order;
mod passage;
mod relation;
mod roster;
mod same_day;
mod speaker;
mod token;
mod version;

pub use days::{Day, Days, Mention};
pub use fingerprint::Fingerprint;
pub use linker::{Link, Linker};
pub use lookup::{Lookup, lookups};
pub use passage::Passage;
pub use relation::{Relation, relation};
pub use roster::Roster;
pub use same_day::{Dated, SameDay};
pub use speaker::{Agreement, agreement};

use crate::align::{self, Flags, Verdict};
use crate::date::{Anchor, Point, Value};
use crate::error::Error;
use crate::record::{self, DateMention};
use crate::span::Span;
use crate::words::Language;

/// A document: its text, and what a scan found in it.
#[derive(Clone, Copy, Debug, Default)]
pub struct Document<'t> {
    /// The text.
    pub text: &'t str,
    /// Its quotations in the order of the text. The names of speakers had best be the fullest
    /// ([`Scan::name`](crate::record::Scan::name)).
    pub quotes: &'t [record::Utterance],
    /// Its dates in the order of the text.
    pub dates: &'t [DateMention],
    /// When it was written.
    pub anchor: Option<Anchor>,
}

/// One thing said once.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Utterance {
    /// Who said it: the fullest name that a version gives, or how it speaks of whom it does not name.
    pub speaker: Option<Speaking>,
    /// When it was said.
    pub said_on: Option<Said>,
    /// The number of its first version; the others follow.
    pub first: usize,
    /// How many versions it has.
    pub count: usize,
    /// The number of the version with the most words.
    pub fullest: usize,
    /// The number of the utterance that holds these words among others, where some texts give these alone and others
    /// the others alone.
    pub part_of: Option<usize>,
    is_part: bool,
    /// Whether its speaker is a name.
    is_named: bool,
    /// Its number in the order in which utterances were written, and that of the whole of which it is a part; its own where it is none.
    number: usize,
    whole: usize,
    document: usize,
    start: usize,
    when: i64,
}

/// The name of a speaker.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Speaking {
    /// The number of the document.
    pub document: usize,
    /// The bytes of the name in its text.
    pub span: Span,
}

/// When something was said.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Said {
    /// The TIMEX3 value.
    pub value: Value,
    /// The first moment.
    pub from: Point,
    /// The moment after the last.
    pub to: Point,
}

/// An utterance as one text gives it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Version {
    /// The number of the document.
    pub document: usize,
    /// Its bytes, with the marks; of several quotations of one act of speech, from the first mark to the last.
    pub span: Span,
    /// Whether it stands within quotation marks.
    pub quoted: bool,
    /// How it stands to the fullest version; where it goes beyond that, its part that both have.
    pub verdict: Verdict,
    /// The classes of alteration.
    pub alterations: Flags,
    first: usize,
    count: usize,
    foreign: bool,
    tells: bool,
}

impl Version {
    /// Whether it is a statement: ten words or more, or five that are no words of grammar. Documents with versions of one statement are
    /// about the same, and lend each other the names of speakers and the years of months; `“No comment”` is said of many things.
    ///
    /// ```
    /// assert!(!quotidian::link::Version::default().tells()); // no words
    /// ```
    pub const fn tells(&self) -> bool {
        self.tells
    }
}

/// The memory that [`compare`] works in and writes to. What it holds before is overwritten.
#[derive(Debug)]
pub struct Memory<'m> {
    /// Quotations and unquoted repetitions.
    pub passages: &'m mut [Passage],
    /// The table of fingerprints.
    pub fingerprints: &'m mut [Fingerprint],
    /// Takes the utterances.
    pub utterances: &'m mut [Utterance],
    /// Takes their versions.
    pub versions: &'m mut [Version],
    /// Takes the places that name days.
    pub mentions: &'m mut [Mention],
    /// For the aligner.
    pub scratch: &'m mut [u32],
}

/// How many elements each slice of a [`Memory`] needs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sizes {
    /// Passages.
    pub passages: usize,
    /// Slots of the table of fingerprints.
    pub fingerprints: usize,
    /// Utterances.
    pub utterances: usize,
    /// Versions.
    pub versions: usize,
    /// Places that name days.
    pub mentions: usize,
    /// Scratch memory.
    pub scratch: usize,
}

impl Utterance {
    /// Whether the words by which a version names its speaker are a name (`Ms. Ruiz`, not `the trust`), also where the
    /// [speaker](Utterance::speaker) is a fuller one that another document lends: for [`Roster::fullest`].
    ///
    /// ```
    /// assert!(!quotidian::link::Utterance::default().is_named()); // nobody
    /// ```
    pub const fn is_named(&self) -> bool {
        self.is_named
    }

    /// Its versions among all those of a record.
    fn own<'v>(&self, versions: &'v [Version]) -> &'v [Version] {
        versions.get(self.first..self.first + self.count).unwrap_or_default()
    }
}

impl Sizes {
    /// What these documents need. How often they repeat each other without marks only the comparison can tell; when it
    /// gives [`Error::Room`], try again with these sizes [doubled](Sizes::doubled).
    pub fn of(documents: &[Document<'_>]) -> Sizes {
        let quotes = || documents.iter().flat_map(|document| document.quotes);
        let bytes: usize = quotes().map(|quote| quote.quotation.span.len()).sum();
        let count = quotes().count();
        let passages = count + count / 10 + documents.len() + 8;
        Sizes {
            passages,
            fingerprints: bytes / 25 + count + 16,
            utterances: passages,
            versions: passages + passages / 2,
            mentions: documents.iter().map(|document| document.dates.len()).sum(),
            scratch: align::SCRATCH_MAX,
        }
    }

    /// Twice as much of all but scratch memory.
    pub const fn doubled(self) -> Sizes {
        Sizes {
            passages: 2 * self.passages,
            fingerprints: 2 * self.fingerprints,
            utterances: 2 * self.utterances,
            versions: 2 * self.versions,
            mentions: 2 * self.mentions,
            scratch: self.scratch,
        }
    }
}

/// What several documents say, in the caller's memory.
#[derive(Clone, Copy, Debug)]
pub struct Record<'m> {
    /// The utterances, in the order in which they were said.
    pub utterances: &'m [Utterance],
    /// The versions of all utterances.
    pub versions: &'m [Version],
    /// The places that name days, in the order of the days.
    pub mentions: &'m [Mention],
}

impl<'m> Record<'m> {
    /// The versions of an utterance of this record, in the order of the documents.
    pub fn versions_of(&self, utterance: &Utterance) -> &'m [Version] {
        utterance.own(self.versions)
    }

    /// The version of an utterance with the most words.
    pub fn fullest(&self, utterance: &Utterance) -> Option<&'m Version> {
        self.versions.get(utterance.fullest)
    }

    /// Every day, month, year and other closed stretch of the calendar that the documents name, in the order of time.
    pub fn days(&self) -> Days<'m> {
        Days::new(self.mentions)
    }

    /// The places that name a day whose year, or week, no text tells (`XXXX-11-16`); no day holds them.
    pub fn unplaced(&self) -> &'m [Mention] {
        let placed = self.mentions.partition_point(|mention| mention.from.is_some());
        self.mentions.get(placed..).unwrap_or(&[])
    }
}

/// Compares documents: which of their quotations, and which unquoted passages, are versions of one utterance, and which
/// of their dates are one day.
///
/// Linear in the texts for a bounded number of passages that share a phrase. The stack holds 160 KB at most.
///
/// # Errors
/// [`Error::Room`] where a slice is too short: try again with [`Sizes::doubled`]. [`Error::Limit`] where a document is
/// longer than [`LINKED_BYTES`](crate::limits::LINKED_BYTES).
pub fn compare<'m>(
    language: &'static Language,
    documents: &[Document<'_>],
    memory: Memory<'m>,
) -> Result<Record<'m>, Error> {
    compared(language, documents, memory, None::<fn(usize, Lookup) -> bool>)
}

/// The same for some of more documents: without the fingerprints of the quotations of a document (by its number) that are
/// `left_out` where all are compared at once, because [`PASSAGES_OF_FINGERPRINT`](crate::limits::PASSAGES_OF_FINGERPRINT)
/// others have them. Speakers have the fullest name that a version gives: who lends them a fuller one may be among the others
/// ([`Roster`]).
///
/// # Errors
/// As [`compare`].
pub fn compare_but<'m>(
    language: &'static Language,
    documents: &[Document<'_>],
    memory: Memory<'m>,
    left_out: impl Fn(usize, Lookup) -> bool,
) -> Result<Record<'m>, Error> {
    compared(language, documents, memory, Some(left_out))
}

/// Compares documents, all there are or those of more without the fingerprints that are `left_out`.
fn compared<'m>(
    language: &'static Language,
    documents: &[Document<'_>],
    memory: Memory<'m>,
    left_out: Option<impl Fn(usize, Lookup) -> bool>,
) -> Result<Record<'m>, Error> {
    let Memory { passages, fingerprints, utterances, versions, mentions, scratch } = memory;
    let mut linker = Linker::new(language, passages, fingerprints, scratch);
    if left_out.is_some() {
        linker = linker.of_some();
    }
    (0..documents.len()).try_for_each(|number| {
        let is_out = |lookup| left_out.as_ref().is_some_and(|left_out| left_out(number, lookup));
        linker.add_but(documents, is_out)
    })?;
    linker.link(documents, || Ok::<_, Error>(()))?;
    linker.record(documents, utterances, versions, mentions)
}
