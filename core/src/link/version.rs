//! Versions as they are written: each compared with the fullest of its utterance.

use core::ops::Range;

use super::gather::overlap;
use super::judge::span_of;
use super::linker::Linker;
use super::token::{Reader, Tokens};
use super::{Document, Utterance, Version};
use crate::align::{Flags, Match, Verdict};
use crate::error::Error;
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
}

impl<'o> Output<'o> {
    pub(super) fn new(utterances: &'o mut [Utterance], versions: &'o mut [Version]) -> Output<'o> {
        Output { utterances, versions, written: 0, versions_written: 0, whole: (0, 0) }
    }

    /// Begins an utterance, which is a part of the last one that is none, or not.
    pub(super) fn begin(&mut self, is_part: bool) {
        if let Some(slot) = self.utterances.get_mut(self.written) {
            *slot = Utterance { first: self.versions_written, is_part, ..Utterance::default() };
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
        let alone = versions.len() == 1;
        let mut best = (0, (false, 0, false, 0));
        for (at, version) in versions.iter().enumerate() {
            let words = self.count(documents, version);
            let rank = (!version.foreign, words, version.quoted, usize::MAX - version.count);
            if rank > best.1 {
                best = (at, rank);
            }
        }
        (utterance.count, utterance.fullest) = (versions.len(), utterance.first + best.0);
        let first = versions.first().map(|version| (version.document, version.span.start));
        let place = if utterance.is_part { whole } else { first.unwrap_or_default() };
        (utterance.document, utterance.start) = place;
        let Some(fullest) = versions.get(best.0).copied() else { return Ok(()) };
        for version in versions.iter_mut() {
            let found = self.version_verdict(documents, version, &fullest)?;
            (version.verdict, version.alterations) = (found.verdict, found.alterations);
        }
        if alone && self.passages.get(fullest.first).scare {
            output.withdraw();
        }
        output.whole = place;
        Ok(())
    }

    /// The verdict on a version as a quotation of the fullest one: its quotations one by one, in their order.
    fn version_verdict(
        &mut self,
        documents: &[Document<'_>],
        version: &Version,
        fullest: &Version,
    ) -> Result<Match, Error> {
        if version == fullest {
            return Ok(Match { verdict: Verdict::Verbatim, ..Match::default() });
        }
        let mut total = Match { verdict: Verdict::Verbatim, ..Match::default() };
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
    ) -> Result<Match, Error> {
        let text = |version: &Version| documents.get(version.document).map_or("", |document| document.text);
        let (quote, source) = (text(version), text(fullest));
        let found = self.verdict((quote, piece), (source, fullest.span))?;
        if found.verdict.is_genuine() {
            return Ok(found);
        }
        let read =
            |text, span| -> Tokens { Reader::new(text, span, self.language).take(NEEDLE_WORDS).collect() };
        let (words, all) = (read(quote, piece), read(source, fullest.span));
        let Some((on, part)) = overlap(&all, &words) else { return Ok(found) };
        let (part, on) = (span_of(&words, &part), span_of(&all, &on));
        let again = self.verdict((quote, part), (source, on))?;
        let back = self.verdict((source, on), (quote, part))?;
        let best = if back.verdict < again.verdict { back } else { again };
        Ok(if best.verdict < found.verdict { Match { span: Some(on), ..best } } else { found })
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
        pieces.map(|piece| Reader::new(text, piece, self.language).count()).sum()
    }
}
