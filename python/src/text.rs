//! A Python string as text.

use pyo3::exceptions::{PyTypeError, PyUnicodeEncodeError};
use pyo3::prelude::*;
use pyo3::types::PyString;

use quotidian::date::Anchor;

use crate::calendar::read_anchor;
use crate::errors::{Wrong, raise};

/// The text and the anchor of one of several documents; an error names it by its id.
pub(crate) fn dated<'a>(
    id: &str,
    text: &'a Bound<'_, PyAny>,
    anchor: Option<&str>,
) -> PyResult<(&'a str, Option<Anchor>)> {
    let named = |wrong: Wrong| Wrong { place: Some(format!("for document {id:?}")), ..wrong };
    let string = utf8(text, &format!("text of document {id:?}"))?;
    Ok((string, read_anchor(anchor).map_err(|wrong| named(wrong).raised(text.py()))?))
}

/// The UTF-8 of a `str`; what is no `str`, or holds half of a surrogate pair, is an error that names `subject`.
pub(crate) fn utf8<'a>(value: &'a Bound<'_, PyAny>, subject: &str) -> PyResult<&'a str> {
    let py = value.py();
    let string = value.cast::<PyString>().map_err(|_| {
        let given = value.get_type().name().map_or_else(|_| "?".into(), |name| name.to_string());
        PyTypeError::new_err(format!("{subject} must be str, not {given}"))
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
