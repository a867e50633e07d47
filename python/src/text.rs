//! What Python gives as text.

use pyo3::exceptions::{PyTypeError, PyUnicodeEncodeError};
use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyString};

use quotidian::date::Anchor;

use crate::calendar::read_anchor;
use crate::errors::{Wrong, raise};

/// A text, and what its offsets count.
#[derive(Clone, Copy)]
pub(crate) struct Text<'a> {
    pub(crate) str: &'a str,
    /// Whether offsets are bytes, since it came as `bytes`; else they are code points.
    pub(crate) in_bytes: bool,
}

impl<'a> Text<'a> {
    /// A `str`, or `bytes` that hold UTF-8; anything else is an error that names `subject`.
    pub(crate) fn of(value: &'a Bound<'_, PyAny>, subject: &str) -> PyResult<Text<'a>> {
        let Ok(bytes) = value.cast::<PyBytes>() else {
            return Ok(string(value, subject, "str or bytes")?.into());
        };
        let checked = str::from_utf8(bytes.as_bytes());
        let str = checked.map_err(|error| Wrong::not_utf8(error, subject).raised(value.py()))?;
        Ok(Text { str, in_bytes: true })
    }
}

impl<'a> From<&'a str> for Text<'a> {
    fn from(str: &'a str) -> Text<'a> {
        Text { str, in_bytes: false }
    }
}

/// The text and the anchor of one of several documents; an error names it by its id.
pub(crate) fn dated<'a>(
    id: &str,
    text: &'a Bound<'_, PyAny>,
    anchor: Option<&str>,
) -> PyResult<(Text<'a>, Option<Anchor>)> {
    let named = |wrong: Wrong| Wrong { place: Some(format!("for document {id:?}")), ..wrong };
    let given = Text::of(text, &format!("text of document {id:?}"))?;
    Ok((given, read_anchor(anchor).map_err(|wrong| named(wrong).raised(text.py()))?))
}

/// The UTF-8 of a `str`; what is no `str`, or holds half of a surrogate pair, is an error that names `subject`.
pub(crate) fn utf8<'a>(value: &'a Bound<'_, PyAny>, subject: &str) -> PyResult<&'a str> {
    string(value, subject, "str")
}

/// The same where more than `str` is taken: `types` says what.
fn string<'a>(value: &'a Bound<'_, PyAny>, subject: &str, types: &str) -> PyResult<&'a str> {
    let py = value.py();
    let string = value.cast::<PyString>().map_err(|_| {
        let given = value.get_type().name().map_or_else(|_| "?".into(), |name| name.to_string());
        PyTypeError::new_err(format!("{subject} must be {types}, not {given}"))
    })?;
    string.to_str().map_err(|error| {
        if !error.is_instance_of::<PyUnicodeEncodeError>(py) {
            return error;
        }
        let at = error.value(py).getattr("start").and_then(|start| start.extract::<usize>());
        let place = at.map_or_else(|_| "at an unknown offset".into(), |at| format!("at code point {at}"));
        raise(
            py,
            "TextError",
            &format!("the {subject} holds half of a surrogate pair, which is no character"),
            Some(place),
            "text decoded with errors='strict' or errors='replace'",
        )
    })
}
