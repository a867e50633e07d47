//! Anchors: read from Python, read off a text, and written as ISO 8601.

use pyo3::prelude::*;
use quotidian::Span;
use quotidian::date::{Anchor, Point, infer_anchor};
use quotidian::words::Language;

use crate::errors::Wrong;
use crate::rows::{Place, Source};

/// The anchor that an ISO date or datetime names.
pub(crate) fn anchor(py: Python<'_>, iso: Option<&str>) -> PyResult<Option<Anchor>> {
    read_anchor(iso).map_err(|wrong| wrong.raised(py))
}

/// The same without the interpreter.
pub(crate) fn read_anchor(iso: Option<&str>) -> Result<Option<Anchor>, Wrong> {
    let parse = |iso: &str| {
        iso.parse().map_err(|_| Wrong {
            class: "AnchorError",
            what: format!("no anchor: {iso:?}"),
            place: None,
            expected: "an ISO date or datetime, such as 2017-11-14 or 2017-11-14T19:31:00-05:00".into(),
        })
    };
    iso.map(parse).transpose()
}

/// The anchor of a text: the one given, else the one that the text shows, with the place that shows it.
#[derive(Clone, Copy)]
pub(crate) struct Anchored {
    pub(crate) anchor: Option<Anchor>,
    at: Option<Span>,
}

impl Anchored {
    pub(crate) fn new(text: &str, language: &Language, given: Option<Anchor>) -> Anchored {
        if given.is_some() {
            return Anchored { anchor: given, at: None };
        }
        let inferred = infer_anchor(text, language.date);
        Anchored {
            anchor: inferred.map(|inferred| inferred.anchor),
            at: inferred.map(|inferred| inferred.span),
        }
    }

    /// `2017-11-14`, or `2017-11-14T19:31:00-05:00`.
    pub(crate) fn iso(self) -> Option<String> {
        self.anchor.map(iso_anchor)
    }

    /// Where the text shows it.
    pub(crate) fn place<'a>(self, source: &Source<'a>) -> Option<Place<'a>> {
        self.at.map(|span| source.place(span))
    }
}

/// `2017-11-14`, or `2017-11-14T19:31:00` where the time of day is known.
pub(crate) fn iso(point: Option<Point>) -> Option<String> {
    point.map(|point| point.to_string())
}

/// The same of an anchor, with the offset from UTC where the time of day is known.
pub(crate) fn iso_anchor(anchor: Anchor) -> String {
    let point = anchor.point.to_string();
    match (anchor.point.second, anchor.offset) {
        (Some(_), Some(minutes)) => {
            let (sign, minutes) = (if minutes < 0 { '-' } else { '+' }, minutes.unsigned_abs());
            format!("{point}{sign}{:02}:{:02}", minutes / 60, minutes % 60)
        }
        _ => point,
    }
}
