//! Finds which passages of several documents are versions of one utterance.

use super::act;
use super::company;
use super::complete::complete;
use super::days::{self, Mention};
use super::evidence::Counted;
use super::fingerprint::{Fingerprint, Table, plain, shingle, wide, winnowed};
use super::futile::{Acts, Futile, Outcome};
use super::judged::Judged;
use super::known::Known;
use super::lookup::Lookup;
use super::order::order;
use super::passage::{Passage, Passages};
use super::token::{Reader, Token, Tokens};
use super::{Document, Record, Utterance, Version};
use crate::error::Error;
use crate::fixed::collected;
use crate::limits::{LINKED_BYTES, Limit, PASSAGES_OF_FINGERPRINT, PLACES_COMPARED};
use crate::span::Span;
use crate::words::Language;

/// Links the passages of documents, in memory that the caller lends.
///
/// Documents may come one by one: [`add`](Linker::add) takes the next in, [`probe`](Linker::probe) asks what its text
/// shares with the quotations of all, [`settle`](Linker::settle) decides on the fragments. [`compare`](super::compare)
/// does all of it for documents that are there at once.
#[derive(Debug)]
pub struct Linker<'m> {
    pub(super) language: &'static Language,
    pub(super) passages: Passages<'m>,
    pub(super) table: Table<'m>,
    pub(super) scratch: &'m mut [u32],
    pub(super) known: Known,
    pub(super) judged: Judged,
    documents: usize,
    /// Whether all is linked that could be linked in whatever company.
    pub(super) wide: bool,
    /// Whether the quotations beside a fragment count as linked.
    pub(super) beside: bool,
    /// Whether these are some of more documents, which may lend names to them.
    pub(super) some: bool,
}

/// A passage, and the set of passages that it is linked with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Link {
    /// The number of its document.
    pub document: usize,
    /// Its bytes, with the marks.
    pub span: Span,
    /// Whether it stands within quotation marks.
    pub quoted: bool,
    /// The number of its set: equal for linked passages, whatever it is.
    pub set: usize,
}

/// Words of one fingerprint.
pub(super) const SHINGLE: usize = 3;
/// A passage with fewer words of content than this is linked by its speaker and its place too.
pub(super) const FEW_CONTENT: usize = 8;
/// Words that a text may leave out of a passage, or put in, before it counts as another place.
const GAP_WORDS: usize = 40;

/// A place of a text that shares fingerprints with a passage.
#[derive(Clone, Copy, Debug)]
pub(super) struct Place {
    /// The passage.
    pub(super) of: usize,
    /// From the first shared word to the last.
    pub(super) span: Span,
    /// The number of the last shared word.
    pub(super) at: usize,
}

/// The places that are being read, since a text shares fingerprints with several passages at a time, and what is known of them.
#[derive(Debug, Default)]
struct Places {
    open: heapless::Vec<Place, PLACES_COMPARED>,
    seen: Seen,
}

/// What need not be found out again.
#[derive(Debug, Default)]
struct Seen {
    futile: Futile,
    counted: Counted,
    acts: Acts,
}

impl Places {
    /// Forgets what concerns one stretch.
    fn clear(&mut self) {
        self.open.clear();
        self.seen.futile.clear();
        self.seen.counted.clear();
    }
}

/// What is asked of the text of a document.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Pass {
    /// Versions of whole statements, in quotations and out of them.
    Statements,
    /// Fragments, in quotations.
    Fragments,
}

/// A piece of a text: a quotation, or what lies between two.
#[derive(Clone, Copy, Debug)]
pub(super) struct Stretch {
    /// The number of the document.
    pub(super) document: usize,
    pub(super) span: Span,
    /// The quotation, where it is one.
    pub(super) within: Option<usize>,
}

impl<'m> Linker<'m> {
    /// A linker without documents. [`Sizes::of`](super::Sizes::of) says how long the slices have to be; what they hold
    /// is overwritten.
    pub fn new(
        language: &'static Language,
        passages: &'m mut [Passage],
        fingerprints: &'m mut [Fingerprint],
        scratch: &'m mut [u32],
    ) -> Linker<'m> {
        let (passages, table) = (Passages::new(passages), Table::new(fingerprints));
        Linker {
            language,
            passages,
            table,
            scratch,
            known: Known::new(language),
            judged: Judged::default(),
            documents: 0,
            wide: false,
            beside: false,
            some: false,
        }
    }

    /// Links some of more documents: speakers have the fullest name that a version gives, for those who lend them a fuller one may be
    /// among the others ([`Roster`](super::Roster)).
    ///
    /// ```
    /// use quotidian::link::Linker;
    /// use quotidian::words::en::ENGLISH;
    ///
    /// let (mut passages, mut fingerprints) = ([Default::default(); 8], [Default::default(); 8]);
    /// let linker = Linker::new(&ENGLISH, &mut passages, &mut fingerprints, &mut []).of_some();
    /// assert_eq!(linker.documents(), 0);
    /// ```
    #[must_use]
    pub fn of_some(self) -> Linker<'m> {
        Linker { some: true, ..self }
    }

    /// Links all that could be linked in whatever company these documents are, altered versions too; fragments only where
    /// no quotation beside them has to be linked for that; what one document repeats of itself only where it is alone.
    /// Whatever a linker of more documents joins is in one set where each of them, and each two, were linked widely, but
    /// for what [`settle_beside`](Linker::settle_beside) adds. Such sets say which documents have to be compared with each
    /// other, not what they say.
    #[must_use]
    pub fn widely(self) -> Linker<'m> {
        Linker { wide: true, ..self }
    }

    /// Links the fragments as well that are one utterance if quotations beside them are.
    ///
    /// # Errors
    /// [`Error::Room`] where memory is too small: begin anew with more.
    pub fn settle_beside(&mut self, documents: &[Document<'_>]) -> Result<(), Error> {
        self.beside = true;
        let settled = self.settle(documents);
        self.beside = false;
        settled
    }

    /// Every passage with the set of those that it is linked with.
    pub fn links(&mut self) -> impl Iterator<Item = Link> {
        let passages = &mut self.passages;
        passages.all().map(|at| {
            let passage = passages.get(at);
            Link {
                document: passage.document as usize,
                span: passage.span(),
                quoted: passage.quote().is_some(),
                set: passages.set(at),
            }
        })
    }

    /// The number of documents taken in.
    pub fn documents(&self) -> usize {
        self.documents
    }

    /// Takes in the quotations of the next document, which is the one with the number [`documents`](Linker::documents).
    /// The slice holds all documents up to it, in one order at every call. Linear in the quotations.
    ///
    /// # Errors
    /// [`Error::Room`] where the memory for passages or fingerprints is too small: begin anew with more.
    /// [`Error::Limit`] where the text is longer than [`LINKED_BYTES`]; the document then counts, without quotations.
    pub fn add(&mut self, documents: &[Document<'_>]) -> Result<(), Error> {
        self.add_but(documents, |_| false)
    }

    /// The same without the fingerprints of its quotations that are `left_out`, as they are in a linker of more documents where
    /// [`PASSAGES_OF_FINGERPRINT`] others have them.
    ///
    /// # Errors
    /// As [`add`](Linker::add).
    pub fn add_but(
        &mut self,
        documents: &[Document<'_>],
        left_out: impl Fn(Lookup) -> bool,
    ) -> Result<(), Error> {
        let number = self.documents;
        let Some(document) = documents.get(number) else { return Ok(()) };
        self.documents += 1;
        let length = document.text.len();
        if u32::try_from(length).is_err() {
            let span = Span::new(LINKED_BYTES, length);
            return Err(Error::Limit { limit: Limit::LinkedBytes, span });
        }
        let Linker { passages, table, known, .. } = self;
        let mut tokens = Tokens::new();
        let first = passages.first_of(number);
        act::passages(number, document, known, |new| {
            let Some(at) = passages.add(new) else { return };
            tokens.clear();
            tokens.extend(known.read(document.text, new.span));
            winnowed(&tokens, |hash, words| {
                if !left_out(Lookup::Has { hash: wide(words), passage: at - first }) {
                    table.insert(hash, at);
                }
            });
        });
        self.check()
    }

    /// Finds the quotations of all documents taken in that the text of one of them repeats, within quotation marks or
    /// without. Calling it again is harmless, and finds what was added since.
    ///
    /// Linear in the text, times at most [`PASSAGES_OF_FINGERPRINT`] passages that share a phrase.
    ///
    /// # Errors
    /// [`Error::Room`] where memory is too small: begin anew with more.
    pub fn probe(&mut self, documents: &[Document<'_>], number: usize) -> Result<(), Error> {
        self.read(documents, number, Pass::Statements)?;
        self.check()
    }

    /// Links the fragments (`“worn past repair”`) of all documents, where their speakers or what stands around them
    /// agree. Call it when the documents are probed: linked neighbours count.
    ///
    /// # Errors
    /// [`Error::Room`] where memory is too small: begin anew with more.
    pub fn settle(&mut self, documents: &[Document<'_>]) -> Result<(), Error> {
        (0..self.documents).try_for_each(|number| self.read(documents, number, Pass::Fragments))
    }

    /// Probes and settles all documents taken in, one after the other: all that is to be done before the [`record`](Linker::record).
    /// `between` is called after each step, which is bounded by one document; an error of it ends the work.
    ///
    /// ```
    /// use quotidian::Error;
    /// use quotidian::link::{Document, Linker};
    /// use quotidian::words::en::ENGLISH;
    ///
    /// let (mut passages, mut fingerprints) = ([Default::default(); 8], [Default::default(); 8]);
    /// let mut linker = Linker::new(&ENGLISH, &mut passages, &mut fingerprints, &mut []);
    /// let documents = [Document { text: "It rained.", ..Document::default() }];
    /// linker.add(&documents).unwrap();
    /// let mut steps = 0;
    /// let linked: Result<(), Error> = linker.link(&documents, || {
    ///     steps += 1;
    ///     Ok(())
    /// });
    /// assert_eq!((linked, steps), (Ok(()), 2));
    /// ```
    ///
    /// # Errors
    /// [`Error::Room`] where memory is too small: begin anew with more. Those of `between`.
    pub fn link<E: From<Error>>(
        &mut self,
        documents: &[Document<'_>],
        mut between: impl FnMut() -> Result<(), E>,
    ) -> Result<(), E> {
        for number in 0..self.documents {
            self.probe(documents, number)?;
            between()?;
        }
        for number in 0..self.documents {
            self.read(documents, number, Pass::Fragments)?;
            between()?;
        }
        Ok(())
    }

    /// Writes the record of all that was linked: utterances with their versions, and days. It uses the links up.
    ///
    /// # Errors
    /// [`Error::Room`] where a slice is too short.
    pub fn record<'o>(
        mut self,
        documents: &[Document<'_>],
        utterances: &'o mut [Utterance],
        versions: &'o mut [Version],
        mentions: &'o mut [Mention],
    ) -> Result<Record<'o>, Error> {
        let named = days::collect(documents, mentions)?;
        let (written, versions_written) = self.gather(documents, utterances, versions)?;
        let utterances = utterances.get_mut(..written).unwrap_or_default();
        let versions = versions.get_mut(..versions_written).unwrap_or_default();
        let mentions = mentions.get_mut(..named).unwrap_or_default();
        company::note((&mut self.table, &self.passages), utterances, versions)?;
        complete(&self, documents, (utterances, versions), mentions);
        order(&self, documents, utterances, versions, mentions);
        days::sort_by_time(mentions);
        Ok(Record { utterances, versions, mentions })
    }

    fn check(&self) -> Result<(), Error> {
        self.passages.check()?;
        self.table.check()
    }

    /// Reads the text of a document, stretch by stretch.
    fn read(&mut self, documents: &[Document<'_>], number: usize, pass: Pass) -> Result<(), Error> {
        let Some(document) = documents.get(number).filter(|_| number < self.documents) else { return Ok(()) };
        let quotations = self.passages.first_of(number)..self.passages.first_of(number + 1);
        let prose = |start, end| Stretch { document: number, span: Span::new(start, end), within: None };
        let (mut at, mut places) = (0, Places::default());
        for within in quotations {
            let span = self.passages.get(within).span();
            if pass == Pass::Statements && at < span.start {
                self.stretch(documents, prose(at, span.start), pass, &mut places)?;
            }
            let quotation = Stretch { document: number, span, within: Some(within) };
            self.stretch(documents, quotation, pass, &mut places)?;
            at = at.max(span.end);
        }
        if pass == Pass::Statements && at < document.text.len() {
            self.stretch(documents, prose(at, document.text.len()), pass, &mut places)?;
        }
        Ok(())
    }

    /// Reads one stretch, and compares the places that share fingerprints with passages.
    fn stretch(
        &mut self,
        documents: &[Document<'_>],
        stretch: Stretch,
        pass: Pass,
        places: &mut Places,
    ) -> Result<(), Error> {
        let Some(document) = documents.get(stretch.document) else { return Ok(()) };
        places.clear();
        if pass == Pass::Fragments && stretch.within.is_some_and(|at| self.passages.get(at).content == 0) {
            return self.plain(documents, stretch, places);
        }
        let least = if pass == Pass::Fragments { 1 } else { SHINGLE };
        let mut last: heapless::Vec<Token, SHINGLE> = heapless::Vec::new();
        let (mut reader, mut at) = (Reader::new(document.text, stretch.span), 0);
        while let Some(token) = reader.next(&self.known) {
            if last.is_full() {
                last.remove(0);
            }
            let _ = last.push(token);
            for first in 0..(last.len() + 1).saturating_sub(least) {
                let Some((words, hash)) = last.get(first..).and_then(|w| Some((w, shingle(w)?))) else {
                    continue;
                };
                let start = words.first().map_or(0, |word| word.span().start);
                let place = Place { of: 0, span: Span::new(start, token.span().end), at };
                self.hit(documents, stretch, (hash, place), pass, places)?;
            }
            at += 1;
        }
        if stretch.within.is_some() {
            return Ok(());
        }
        let Places { open, seen } = places;
        open.iter().try_for_each(|&place| self.judge(documents, stretch, place, pass, seen))
    }

    /// Looks up a quotation that has no word of content, as a whole.
    fn plain(
        &mut self,
        documents: &[Document<'_>],
        stretch: Stretch,
        places: &mut Places,
    ) -> Result<(), Error> {
        let words: Tokens = match stretch.within {
            Some(within) => collected(self.words_of(documents, within)),
            None => Tokens::new(),
        };
        let Some(hash) = plain(&words) else { return Ok(()) };
        let place = Place { of: 0, span: stretch.span, at: 0 };
        self.hit(documents, stretch, (hash, place), Pass::Fragments, places)
    }

    /// Notes that the words at `place` have a fingerprint; judges the places that it closes.
    fn hit(
        &mut self,
        documents: &[Document<'_>],
        stretch: Stretch,
        (hash, place): (u32, Place),
        pass: Pass,
        Places { open, seen }: &mut Places,
    ) -> Result<(), Error> {
        let having: heapless::Vec<usize, PASSAGES_OF_FINGERPRINT> = collected(self.table.passages(hash));
        for &of in &having {
            if !self.is_worth(of, stretch, pass) {
                continue;
            }
            let passage = self.passages.get(of);
            if self.wide && self.documents > 1 && passage.document as usize == stretch.document {
                continue;
            }
            let place = Place { of, ..place };
            if stretch.within.is_some() {
                // of two quotations each is compared as a whole, whatever else shares a phrase with them: at once, and mostly once
                if !open.iter().any(|known| known.of == of) {
                    if open.is_full() {
                        open.remove(0);
                    }
                    let _ = open.push(place);
                    self.judge(documents, stretch, place, pass, seen)?;
                }
                continue;
            }
            if let Some(known) = open.iter_mut().find(|known| known.of == of) {
                if place.at - known.at <= usize::from(passage.words) + GAP_WORDS {
                    known.span.end = place.span.end;
                    known.at = place.at;
                    continue;
                }
                let closed = core::mem::replace(known, place);
                self.judge(documents, stretch, closed, pass, seen)?;
                continue;
            }
            if open.is_full()
                && let Some(oldest) = (0..open.len()).min_by_key(|&i| open.get(i).map(|place| place.at))
            {
                let closed = open.swap_remove(oldest);
                self.judge(documents, stretch, closed, pass, seen)?;
            }
            let _ = open.push(place);
        }
        Ok(())
    }

    /// Whether a passage that shares a fingerprint with a stretch has to be compared with it.
    fn is_worth(&mut self, of: usize, stretch: Stretch, pass: Pass) -> bool {
        let passage = self.passages.get(of);
        if pass == Pass::Fragments && usize::from(passage.content) >= FEW_CONTENT {
            return false;
        }
        let Some(within) = stretch.within else { return true };
        self.passages.first_of_act(of) != self.passages.first_of_act(within)
            && (self.passages.set(of) != self.passages.set(within)
                || self.wide && !self.are_one_set(of, within))
    }

    /// Whether all quotations of two acts of speech are in one set.
    fn are_one_set(&mut self, one: usize, other: usize) -> bool {
        let set = self.passages.set(one);
        self.passages.act(one).chain(self.passages.act(other)).all(|at| self.passages.set(at) == set)
    }

    fn judge(
        &mut self,
        documents: &[Document<'_>],
        stretch: Stretch,
        place: Place,
        pass: Pass,
        Seen { futile, counted, acts }: &mut Seen,
    ) -> Result<(), Error> {
        // places are kept while others are judged, which may have linked this one
        if !self.is_worth(place.of, stretch, pass) {
            return Ok(());
        }
        if pass == Pass::Fragments {
            let within =
                stretch.within.map(|within| self.judge_fragment(documents, place.of, within, counted));
            return within.unwrap_or(Ok(()));
        }
        let act = |at| self.passages.first_of_act(at);
        if stretch.within.is_some_and(|within| acts.contains(act(place.of), act(within))) {
            return Ok(());
        }
        if let Some(altered) = self.compared_before(documents, stretch, &place, futile) {
            if let Some(within) = stretch.within.filter(|_| altered) {
                self.alters(place.of, within);
            }
            return Ok(());
        }
        let outcome = match stretch.within {
            Some(within) => self.judge_quoted(documents, place.of, within, acts)?,
            None => self.judge_bare(documents, stretch, &place)?,
        };
        if outcome != Outcome::Linked {
            let _ = futile.push((place, outcome == Outcome::Altered));
        }
        Ok(())
    }
}
