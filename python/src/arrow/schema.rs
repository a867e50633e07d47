//! Which columns a scan has, and which a look-up: the keys of the JSON, and `error`.

use arrow_array::array::{ArrayRef, StructArray};
use arrow_schema::{DataType, Field, Fields};
use std::sync::Arc;

use super::column::{Column, Count, Flag, List, Nulls, Text, columns};
use crate::errors::Wrong;
use crate::find::{MatchRow, OperationRow};
use crate::rows::{
    CueRow, DateRow, MarksRow, Place, ProblemRow, QuoteRow, ReadingRow, SaidOnRow, SpeakerRow,
};
use crate::scan::ScanLists;

/// What is known of a row: what was found, or what is wrong with it.
pub(super) type Row<T> = Result<T, Wrong>;

columns! {
    /// A span and its characters.
    PlaceColumns of Place<'i>, |row| {
        start: Count = Some(row.start),
        end: Count = Some(row.end),
        text: Text = Some(row.text),
    }
}

columns! {
    SpeakerColumns of SpeakerRow<'i>, |row| {
        start: Count = Some(row.start),
        end: Count = Some(row.end),
        text: Text = Some(row.text),
        name: Text = row.name,
        name_start: Count = row.name_start,
        name_end: Count = row.name_end,
    }
}

columns! {
    CueColumns of CueRow<'i>, |row| {
        start: Count = Some(row.start),
        end: Count = Some(row.end),
        text: Text = Some(row.text),
        class: Text = row.class,
        negated: Flag = Some(row.negated),
        questioned: Flag = Some(row.questioned),
    }
}

columns! {
    SaidOnColumns of SaidOnRow, |row| {
        value: Text = Some(row.value.as_str()),
        from: Text = row.from.as_deref(),
        to: Text = row.to.as_deref(),
    }
}

columns! {
    QuoteColumns of QuoteRow<'i>, |row| {
        start: Count = Some(row.start),
        end: Count = Some(row.end),
        text: Text = Some(row.text),
        depth: Count = Some(usize::from(row.depth)),
        kind: Text = Some(row.kind),
        form: Text = Some(row.form),
        group: Count = usize::try_from(row.group).ok(),
        repaired: Flag = Some(row.repaired),
        speaker: SpeakerColumns = row.speaker.as_ref(),
        cue: CueColumns = row.cue.as_ref(),
        rule: Text = Some(row.rule),
        confidence: Text = Some(row.confidence),
        said_on: SaidOnColumns = row.said_on.as_ref(),
    }
}

columns! {
    ReadingColumns of ReadingRow, |row| {
        value: Text = Some(row.value.as_str()),
        from: Text = row.from.as_deref(),
        to: Text = row.to.as_deref(),
        reason: Text = Some(row.reason),
    }
}

columns! {
    DateColumns of DateRow<'i>, |row| {
        start: Count = Some(row.start),
        end: Count = Some(row.end),
        text: Text = Some(row.text),
        r#type: Text = Some(row.r#type),
        value: Text = Some(row.value.as_str()),
        r#mod: Text = row.r#mod,
        from: Text = row.from.as_deref(),
        to: Text = row.to.as_deref(),
        voice: Text = Some(row.voice),
        readings: List<ReadingColumns> = Some(row.readings.iter().collect()),
    }
}

columns! {
    ProblemColumns of ProblemRow, |row| {
        kind: Text = Some(row.kind),
        start: Count = Some(row.start),
        end: Count = Some(row.end),
        message: Text = Some(row.message.as_str()),
    }
}

columns! {
    MarksColumns of MarksRow, |row| {
        first: Text = Some(row.first),
        style: Text = Some(row.style),
        confidence: Text = Some(row.confidence),
    }
}

columns! {
    /// Why nothing was looked for, in the words of the exceptions.
    ErrorColumns of Wrong, |row| {
        what: Text = Some(row.what.as_str()),
        r#where: Text = row.place.as_deref(),
        expected: Text = Some(row.expected.as_str()),
    }
}

columns! {
    ScanColumns of Row<ScanLists<'i>>, |row| {
        language: Text = row.as_ref().ok().map(|found| found.language),
        marks: MarksColumns = row.as_ref().ok().and_then(|found| found.marks.as_ref()),
        anchor: Text = row.as_ref().ok().and_then(|found| found.anchor.as_deref()),
        anchor_at: PlaceColumns = row.as_ref().ok().and_then(|found| found.anchor_at.as_ref()),
        quotes: List<QuoteColumns> = row.as_ref().ok().map(|found| found.quotes.iter().collect()),
        dates: List<DateColumns> = row.as_ref().ok().map(|found| found.dates.iter().collect()),
        problems: List<ProblemColumns> = row.as_ref().ok().map(|found| found.problems.iter().collect()),
        error: ErrorColumns = row.as_ref().err(),
    }
}

columns! {
    OperationColumns of OperationRow<'i>, |row| {
        change: Text = Some(row.change),
        quote: PlaceColumns = Some(&row.quote),
        doc: PlaceColumns = Some(&row.doc),
        alteration: Text = row.alteration,
        same_day: Flag = Some(row.same_day),
    }
}

columns! {
    FindColumns of Row<MatchRow<'i>>, |row| {
        verdict: Text = row.as_ref().ok().map(|found| found.verdict),
        start: Count = row.as_ref().ok().and_then(|found| found.start),
        end: Count = row.as_ref().ok().and_then(|found| found.end),
        text: Text = row.as_ref().ok().and_then(|found| found.text),
        alterations: List<Text> = row.as_ref().ok().map(|found| found.alterations.clone()),
        warnings: List<Text> = row.as_ref().ok().map(|found| found.warnings.clone()),
        operations: List<OperationColumns> = row.as_ref().ok().map(|found| found.operations.iter().collect()),
        places: Count = row.as_ref().ok().and_then(|found| usize::try_from(found.places).ok()),
        error: ErrorColumns = row.as_ref().err(),
    }
}
