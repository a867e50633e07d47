//! Anchors in, ISO dates out.

use pyo3::prelude::*;
use quotidian::date::{Anchor, Point};

use crate::errors::raise;

/// The anchor that an ISO date or datetime names.
pub(crate) fn anchor(py: Python<'_>, iso: Option<&str>) -> PyResult<Option<Anchor>> {
    let parse = |iso: &str| {
        iso.trim().parse().map_err(|_| {
            let expected = "an ISO date or datetime, such as 2017-11-14 or 2017-11-14T19:31:00-05:00";
            raise(py, "AnchorError", &format!("no anchor: {iso:?}"), None, expected)
        })
    };
    iso.map(parse).transpose()
}

/// `2017-11-14`, or `2017-11-14T19:31:00` where the time of day is known.
pub(crate) fn iso(point: Point) -> String {
    let year = match point.year {
        0..=9999 => format!("{:04}", point.year),
        year => format!("{}{:04}", if year < 0 { '-' } else { '+' }, year.unsigned_abs()),
    };
    let day = format!("{year}-{:02}-{:02}", point.month, point.day);
    match point.second {
        Some(s) => format!("{day}T{:02}:{:02}:{:02}", s / 3600, s / 60 % 60, s % 60),
        None => day,
    }
}

/// As [`iso`], with the offset from UTC where it is known.
pub(crate) fn iso_anchor(anchor: Anchor) -> String {
    let point = iso(anchor.point);
    match (anchor.point.second, anchor.offset) {
        (Some(_), Some(minutes)) => {
            let (sign, minutes) = (if minutes < 0 { '-' } else { '+' }, minutes.unsigned_abs());
            format!("{point}{sign}{:02}:{:02}", minutes / 60, minutes % 60)
        }
        _ => point,
    }
}
