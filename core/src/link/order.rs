//! Who spoke an utterance, when, and the order of utterances.

use super::days::{Mention, position};
use super::linker::Linker;
use super::relation::moment;
use super::roster::lend;
use super::speaker::{Agreement, Names};
use super::{Document, Said, Speaking, Utterance, Version};
use crate::date::Resolution;
use crate::record;
use crate::span::Span;

/// Gives each utterance its speaker and its day, and puts them in the order in which they were said: by day; on one day,
/// and where no day is known, as the texts have them. Parts follow their whole.
pub(super) fn order(
    linker: &Linker<'_>,
    documents: &[Document<'_>],
    utterances: &mut [Utterance],
    versions: &[Version],
    mentions: &[Mention],
) {
    for utterance in utterances.iter_mut() {
        let own = utterance.own(versions);
        let speaking = speaker(linker, documents, own);
        utterance.speaker = speaking.map(|(speaker, _)| speaker);
        utterance.is_named = speaking.is_some_and(|(_, is_named)| is_named);
        utterance.said_on = said_on(linker, documents, own, mentions);
    }
    if !linker.some {
        lend(linker, documents, utterances, versions);
    }
    utterances.sort_unstable_by_key(|u| (u.document, u.start, u.whole, u.is_part, u.first));
    inherit(documents, utterances);
    utterances.sort_unstable_by_key(|u| (u.when, u.document, u.start, u.whole, u.is_part, u.first));
    let mut whole = None;
    for (at, utterance) in utterances.iter_mut().enumerate() {
        if utterance.is_part {
            utterance.part_of = whole;
        } else {
            whole = Some(at);
        }
    }
}

/// An utterance of unknown day counts as said on the day of the one before it in its text; a first one, on that on which
/// the text was written; a part, with its whole.
fn inherit(documents: &[Document<'_>], utterances: &mut [Utterance]) {
    let (mut document, mut when) = (usize::MAX, i64::MAX);
    for utterance in utterances {
        if utterance.document != document {
            document = utterance.document;
            let anchor = documents.get(document).and_then(|document| document.anchor);
            when = anchor.map_or(i64::MAX, |anchor| moment(anchor.point.whole_day()));
        }
        if let (Some(said), false) = (utterance.said_on, utterance.is_part) {
            when = moment(said.from);
        }
        utterance.when = when;
    }
}

/// What the scan says of the quotations of a version.
pub(super) fn quotes<'d>(
    linker: &Linker<'_>,
    documents: &[Document<'d>],
    version: &Version,
) -> impl Iterator<Item = (Document<'d>, &'d record::Utterance)> {
    let document = documents.get(version.document).copied();
    let passages = version.first..version.first + version.count;
    passages.filter_map(move |at| {
        let document = document?;
        Some((document, document.quotes.get(linker.passages.get(at).quote()?)?))
    })
}

/// The fullest name that a version gives; of none, how a version speaks of whom it does not name. And whether it is a name.
fn speaker(
    linker: &Linker<'_>,
    documents: &[Document<'_>],
    versions: &[Version],
) -> Option<(Speaking, bool)> {
    let words = linker.language.link;
    let mut best: Option<((usize, bool, usize), Speaking)> = None;
    for version in versions {
        for (document, quote) in quotes(linker, documents, version) {
            let Some(speaker) = quote.speaker else { continue };
            let span = speaker.name.unwrap_or(speaker.span);
            let names = Names::read(span.of(document.text), words);
            // an initial is no word of a name, and makes it fuller
            let is_same = best.as_ref().is_none_or(|(_, kept)| {
                let text = documents.get(kept.document).map_or("", |document| document.text);
                Names::read(kept.span.of(text), words).agreement(&names) == Agreement::Same
            });
            let length = speaker.name.filter(|_| is_same).map_or(0, Span::len);
            let rank = (names.len(), speaker.name.is_some(), length);
            if best.is_none_or(|(most, _)| rank > most) {
                best = Some((rank, Speaking { document: version.document, span }));
            }
        }
    }
    best.map(|((_, is_named, _), own)| (own, is_named))
}

/// The shortest stretch of the calendar that a version gives for when it was said; of several, the earliest.
fn said_on(
    linker: &Linker<'_>,
    documents: &[Document<'_>],
    versions: &[Version],
    mentions: &[Mention],
) -> Option<Said> {
    let mut best: Option<Said> = None;
    for version in versions {
        for (_, quote) in quotes(linker, documents, version) {
            let said = quote.said_on.as_ref().and_then(|date| placed(version.document, date, mentions));
            let rank = |said: &Said| (moment(said.to) - moment(said.from), moment(said.from));
            if let Some(said) = said
                && best.as_ref().is_none_or(|best| rank(&said) < rank(best))
            {
                best = Some(said);
            }
        }
    }
    best
}

/// Where a date lies, completed where another text has told its year. Mentions stand by document and place.
fn placed(document: usize, date: &Resolution, mentions: &[Mention]) -> Option<Said> {
    let known = position(mentions, document, date.span).and_then(|at| mentions.get(at));
    if let Some(Mention { value, from: Some(from), to: Some(to), .. }) = known.copied() {
        return Some(Said { value, from, to });
    }
    Some(Said { value: date.value, from: date.from?, to: date.to? })
}
