//! What one text says of speaker and day where another says something else.

use pyo3::prelude::*;
use quotidian::date::Resolution;
use quotidian::link::{Agreement, Relation, agreement, relation};
use quotidian::record::Utterance;
use quotidian::speech::Speaker;
use serde::Serialize;

use crate::rows::{SaidOnRow, SpeakerRow};
use crate::scan::Read;

/// To whom and to which day a text gives the words, where that is not what is said elsewhere.
#[derive(Serialize, IntoPyObject)]
pub(crate) struct AttributedRow<'a> {
    speaker: Option<SpeakerRow<'a>>,
    said_on: Option<SaidOnRow>,
}

/// Speaker and day of an utterance of `there`, each where it is another than that of the utterance of `here`.
pub(crate) fn differing<'a>(
    (here, utterance): (&Read<'_>, &Utterance),
    (there, other): (&Read<'a>, &Utterance),
) -> Option<AttributedRow<'a>> {
    let speaker = utterance.speaker.as_ref().map(|speaker| (here.source.text.str, speaker));
    unlike(speaker, utterance.said_on.as_ref(), (there, other))
}

/// Speaker and day of an utterance of `there`, each where it is another than the one given.
pub(crate) fn unlike<'a>(
    speaker: Option<(&str, &Speaker)>,
    said_on: Option<&Resolution>,
    (there, other): (&Read<'a>, &Utterance),
) -> Option<AttributedRow<'a>> {
    let named = speaker.zip(other.speaker.as_ref()).filter(|(mine, theirs)| {
        agreement(*mine, (there.source.text.str, theirs), there.language.link) == Agreement::Different
    });
    let dated = said_on
        .zip(other.said_on.as_ref())
        .filter(|(mine, theirs)| matches!(relation(mine, theirs), Some(Relation::Before | Relation::After)));
    (named.is_some() || dated.is_some()).then(|| AttributedRow {
        speaker: named.map(|(_, theirs)| SpeakerRow::new(&there.source, theirs)),
        said_on: dated.map(|(_, theirs)| SaidOnRow::new(theirs.value, theirs.from, theirs.to)),
    })
}
