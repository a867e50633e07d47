//! Versions as they are written: each compared with the fullest of its utterance.

use core::ops::Range;

use super::fingerprint::Table;
use super::gather::overlap;
use super::judge::{Excerpt, span_of};
use super::judged::Judgement;
use super::linker::Linker;
use super::token::Tokens;
use super::{Document, Utterance, Version};
use crate::align::{Flags, Verdict};
use crate::error::Error;
use crate::fixed::collected;
use crate::limits::NEEDLE_WORDS;
use crate::span::Span;

/// The caller's slices, as far as they are written.
pub(super) struct Output<'o> {
    utterances: &'o mut [Utterance],
    versions: &'o mut [Version],
    written: usize,
    versions_written: usize,
    /// The document and place of the utterance begun last that is no part.
    whole: (usize, usize),
    /// Its number, and that of the utterance begun last, whatever was taken back.
    whole_number: usize,
    begun: usize,
}

impl<'o> Output<'o> {
    pub(super) fn new(utterances: &'o mut [Utterance], versions: &'o mut [Version]) -> Output<'o> {
        Output {
            utterances,
            versions,
            written: 0,
            versions_written: 0,
            whole: (0, 0),
            whole_number: 0,
            begun: 0,
        }
    }

    /// Begins an utterance, which is a part of the last one that is none, or not.
    pub(super) fn begin(&mut self, is_part: bool) {
        self.begun += 1;
        self.whole_number = if is_part { self.whole_number } else { self.begun };
        if let Some(slot) = self.utterances.get_mut(self.written) {
            let (first, number, whole) = (self.versions_written, self.begun, self.whole_number);
            *slot = Utterance { first, is_part, number, whole, ..Utterance::default() };
        }
        self.written += 1;
    }

    fn version(&mut self, version: Version) {
        if let Some(slot) = self.versions.get_mut(self.versions_written) {
            *slot = version;
        }
        self.versions_written += 1;
    }

    /// The utterance begun last, and its versions so far; none where there was no room.
    fn last(&mut self) -> Option<(&mut Utterance, &mut [Version])> {
        let utterance = self.utterances.get_mut(self.written.checked_sub(1)?)?;
        let versions = self.versions.get_mut(utterance.first..self.versions_written)?;
        Some((utterance, versions))
    }

    /// Takes back the utterance begun last.
    fn withdraw(&mut self) {
        if let Some(first) = self.last().map(|(utterance, _)| utterance.first) {
            self.versions_written = first;
            self.written -= 1;
        }
    }

    /// Makes each of the last versions an utterance of its own: their words, laid side by side, are not the same. An
    /// unquoted one is then no repetition, and goes.
    fn part_company(&mut self, count: usize) {
        let end = self.versions_written;
        let (first, whole_number) = (end.saturating_sub(count), self.whole_number);
        self.versions_written = first;
        for at in first..end {
            let Some(version) = self.versions.get(at).copied().filter(|version| version.quoted) else {
                continue;
            };
            let own_first = self.versions_written;
            self.begin(false);
            self.version(Version { verdict: Verdict::Verbatim, alterations: Flags::default(), ..version });
            if let Some(own) = self.utterances.get_mut(self.written - 1) {
                (own.count, own.fullest) = (1, own_first);
                (own.document, own.start) = (version.document, version.span.start);
            }
        }
        self.whole_number = whole_number;
    }

    /// Drops each utterance of one version that stands in an utterance of several, and of those alike all but the last. The rest moves
    /// up. `places` is room to remember where versions stand: what it has none for stays.
    pub(super) fn drop_repeated(&mut self, places: &mut Table<'_>) {
        let written = self.written;
        if self.finish().is_err() {
            return;
        }
        (0..written).for_each(|at| self.free(at));
        places.clear();
        for utterance in self.utterances.iter().take(written).filter(|utterance| utterance.count > 1) {
            for (at, version) in (utterance.first..).zip(utterance.own(self.versions)) {
                places.insert(place(version), at);
            }
        }
        // parts follow their whole, which stays where one of them does
        let mut has_parts = 0;
        for utterance in self.utterances.iter_mut().take(written).rev() {
            let one = self.versions.get(utterance.first).filter(|_| utterance.count == 1);
            let same = |at: usize| self.versions.get(at).zip(one).is_some_and(|(a, b)| is_one(a, b));
            let may_go = utterance.is_part || utterance.whole != has_parts;
            if may_go && one.is_some_and(|version| places.passages(place(version)).any(same)) {
                utterance.count = 0;
                continue;
            }
            has_parts = if utterance.is_part { utterance.whole } else { has_parts };
            if let Some(version) = one {
                places.insert(place(version), utterance.first);
            }
        }
        self.close_up(written);
    }

    /// Makes a part an utterance like others where its whole was taken back, or the versions that had words of both.
    fn free(&mut self, at: usize) {
        let Some(part) = self.utterances.get(at).copied().filter(|this| this.is_part) else { return };
        let before = self.utterances.get(..at).unwrap_or_default();
        let whole = before.iter().rev().find(|other| !other.is_part && other.whole <= part.whole);
        let versions = |of: &Utterance| of.own(self.versions);
        let is_within =
            |whole: &&Utterance| whole.whole == part.whole && have_words(versions(&part), versions(whole));
        let first = versions(&part).first().map(|version| (version.document, version.span.start));
        if whole.filter(is_within).is_none()
            && let Some(slot) = self.utterances.get_mut(at)
        {
            (slot.is_part, slot.whole) = (false, part.number);
            (slot.document, slot.start) = first.unwrap_or_default();
        }
    }

    /// Leaves out what has no version.
    fn close_up(&mut self, written: usize) {
        (self.written, self.versions_written) = (0, 0);
        for at in 0..written {
            let Some(mut this) = self.utterances.get(at).copied().filter(|this| this.count > 0) else {
                continue;
            };
            let (versions, moved) = (this.first..this.first + this.count, this.first - self.versions_written);
            (this.first, this.fullest) = (this.first - moved, this.fullest - moved);
            for at in versions {
                if let Some(version) = self.versions.get(at).copied() {
                    self.version(version);
                }
            }
            if let Some(slot) = self.utterances.get_mut(self.written) {
                *slot = this;
            }
            self.written += 1;
        }
    }

    /// The numbers of utterances and of versions.
    ///
    /// # Errors
    /// [`Error::Room`] where a slice was too short.
    pub(super) fn finish(&self) -> Result<(usize, usize), Error> {
        let room =
            |needed, given| if needed > given { Err(Error::Room { needed, given }) } else { Ok(needed) };
        Ok((room(self.written, self.utterances.len())?, room(self.versions_written, self.versions.len())?))
    }
}

impl Linker<'_> {
    /// Writes the version that passages side by side give within `span`.
    pub(super) fn write_version(&self, chunk: Range<usize>, span: Span, output: &mut Output<'_>) {
        let passage = self.passages.get(chunk.start);
        output.version(Version {
            document: passage.document as usize,
            span,
            quoted: passage.quote().is_some(),
            first: chunk.start,
            count: chunk.len(),
            foreign: passage.foreign,
            ..Version::default()
        });
    }

    /// Compares the versions of the utterance begun last with the fullest of them. A scare quote that nothing shares is
    /// taken back.
    pub(super) fn compare_versions(
        &mut self,
        documents: &[Document<'_>],
        output: &mut Output<'_>,
    ) -> Result<(), Error> {
        let whole = output.whole;
        let Some((utterance, versions)) = output.last() else { return Ok(()) };
        versions.sort_unstable_by_key(|version| (version.document, version.span));
        let mut best = (0, (false, 0, false, 0));
        for (at, version) in versions.iter().enumerate() {
            let words = self.count(documents, version);
            let rank = (!version.foreign, words, version.quoted, usize::MAX - version.count);
            if rank > best.1 {
                best = (at, rank);
            }
        }
        let Some(fullest) = versions.get(best.0).copied() else { return Ok(()) };
        for version in versions.iter_mut() {
            let found = self.version_verdict(documents, version, &fullest)?;
            (version.verdict, version.alterations) = (found.verdict, found.alterations);
        }
        let is_absent = |version: &Version| version.verdict == Verdict::Absent;
        versions.sort_unstable_by_key(|version| (is_absent(version), version.document, version.span));
        let shared = versions.partition_point(|version| !is_absent(version));
        let at = versions.iter().position(|version| is_one(version, &fullest)).unwrap_or(0);
        let absent = versions.len() - shared;
        let in_marks = versions.iter().take(shared).any(|version| version.quoted);
        (utterance.count, utterance.fullest) = (shared, utterance.first + at);
        let first = versions.first().map(|version| (version.document, version.span.start));
        let place = if utterance.is_part { whole } else { first.unwrap_or_default() };
        (utterance.document, utterance.start) = place;
        output.whole = place;
        if !in_marks {
            // nobody has said it; the others are none of its versions
            output.written -= 1;
            output.part_company(shared + absent);
        } else if absent > 0 {
            output.part_company(absent);
        } else if shared == 1 && self.passages.get(fullest.first).scare {
            output.withdraw();
        }
        Ok(())
    }

    /// The verdict on a version as a quotation of the fullest one: its quotations one by one, in their order.
    fn version_verdict(
        &mut self,
        documents: &[Document<'_>],
        version: &Version,
        fullest: &Version,
    ) -> Result<Judgement, Error> {
        if is_one(version, fullest) {
            return Ok(Judgement { verdict: Verdict::Verbatim, ..Judgement::default() });
        }
        let mut total = Judgement { verdict: Verdict::Verbatim, ..Judgement::default() };
        let (mut at, mut count) = (0, 0);
        for passage in version.first..version.first + version.count {
            let Some(piece) = self.piece(documents, version, passage) else { continue };
            count += 1;
            let found = self.piece_verdict(documents, (version, piece), fullest)?;
            let in_order = found.span.is_none_or(|span| span.end > at);
            at = found.span.map_or(at, |span| span.end);
            let verdict = if in_order { found.verdict } else { found.verdict.max(Verdict::Spliced) };
            total.verdict = total.verdict.max(verdict);
            total.alterations = Flags(total.alterations.0 | found.alterations.0);
        }
        if count > 1 {
            total.verdict = total.verdict.max(Verdict::Interrupted);
        }
        Ok(total)
    }

    /// The verdict on one piece; where only a part of it stands in the fullest version, on that part.
    fn piece_verdict(
        &mut self,
        documents: &[Document<'_>],
        (version, piece): (&Version, Span),
        fullest: &Version,
    ) -> Result<Judgement, Error> {
        let text = |version: &Version| documents.get(version.document).map_or("", |document| document.text);
        let (quote, source) = (text(version), text(fullest));
        if let Some(span) = copy_of(piece.of(quote), source, fullest.span) {
            return Ok(Judgement { verdict: Verdict::Verbatim, span: Some(span), ..Judgement::default() });
        }
        let there = |span| Excerpt::of(documents, version.document, span);
        let here = |span| Excerpt::of(documents, fullest.document, span);
        let found = self.verdict(documents, there(piece), here(fullest.span))?;
        if found.verdict.is_genuine() {
            return Ok(found);
        }
        let read = |text, span| -> Tokens { collected(self.known.read(text, span).take(NEEDLE_WORDS)) };
        let (words, all) = (read(quote, piece), read(source, fullest.span));
        let Some((on, part)) = overlap(&all, &words) else { return Ok(found) };
        let (part, on) = (span_of(&words, &part), span_of(&all, &on));
        let again = self.verdict(documents, there(part), here(on))?;
        let back = self.verdict(documents, here(on), there(part))?;
        let best = if back.verdict < again.verdict { back } else { again };
        Ok(if best.verdict < found.verdict { Judgement { span: Some(on), ..best } } else { found })
    }

    /// What a passage gives to a version, without its marks.
    fn piece(&self, documents: &[Document<'_>], version: &Version, passage: usize) -> Option<Span> {
        let passage = self.passages.get(passage);
        let content = match passage.quote() {
            Some(quote) => documents.get(version.document)?.quotes.get(quote)?.quotation.content,
            None => passage.span(),
        };
        let start = content.start.max(version.span.start).max(passage.span().start);
        let end = content.end.min(version.span.end).min(passage.span().end);
        (start < end).then(|| Span::new(start, end))
    }

    /// The words of a version, without those of an attribution inside.
    fn count(&self, documents: &[Document<'_>], version: &Version) -> usize {
        let text = documents.get(version.document).map_or("", |document| document.text);
        let passages = version.first..version.first + version.count;
        let pieces = passages.filter_map(|passage| self.piece(documents, version, passage));
        pieces.map(|piece| self.known.read(text, piece).count()).sum()
    }
}

/// Whether two versions stand in one place.
fn is_one(a: &Version, b: &Version) -> bool {
    (a.document, a.span, a.first) == (b.document, b.span, b.first)
}

/// Whether two utterances have words of one document in common; their versions are in the order of documents and places.
fn have_words(part: &[Version], whole: &[Version]) -> bool {
    part.iter().any(|this| {
        let end = (this.document, this.span.end);
        let behind = whole.partition_point(|other| (other.document, other.span.start) < end);
        let before = behind.checked_sub(1).and_then(|at| whole.get(at));
        before.is_some_and(|other| other.document == this.document && other.span.overlaps(this.span))
    })
}

/// A number for the place of a version, which few others share.
fn place(version: &Version) -> u32 {
    let Version { document, span, .. } = version;
    let mixed = [*document, span.start, span.end]
        .iter()
        .fold(0_u64, |sum, &part| (sum ^ part as u64).wrapping_mul(0x9e37_79b9_7f4a_7c15).rotate_left(29));
    (mixed >> 32) as u32
}

/// Where the very words of a piece, no letter changed, stand in a span of `text`.
fn copy_of(piece: &str, text: &str, within: Span) -> Option<Span> {
    let start = within.start + within.of(text).find(piece)?;
    let found = Span::new(start, start + piece.len());
    let before = text.get(within.start..found.start).and_then(|before| before.chars().next_back());
    let after = text.get(found.end..within.end).and_then(|after| after.chars().next());
    let apart = |c: Option<char>| c.is_none_or(|c| !c.is_alphanumeric() && !matches!(c, '’' | '\'' | '-'));
    (apart(before) && apart(after)).then_some(found)
}
