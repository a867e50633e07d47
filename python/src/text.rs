//! A Python string as text.

use pyo3::exceptions::{PyTypeError, PyUnicodeEncodeError};
use pyo3::prelude::*;
use pyo3::types::PyString;

use crate::errors::raise;

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
