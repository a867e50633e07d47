//! Exceptions: the classes live in `quotidian/errors.py`; here they are raised.

use pyo3::prelude::*;
use pyo3::types::PyType;
use quotidian::Error;

/// An exception of `quotidian.errors`, named by its class, with what is wrong, where, and what was expected.
pub(crate) fn raise(py: Python<'_>, class: &str, what: &str, place: Option<String>, expected: &str) -> PyErr {
    let built = || -> PyResult<PyErr> {
        let class = py.import("quotidian.errors")?.getattr(class)?.cast_into::<PyType>()?;
        Ok(PyErr::from_value(class.call1((what, place, expected))?))
    };
    built().unwrap_or_else(|error| error)
}

/// The exception for an error of core that ends a call.
pub(crate) fn from_core(py: Python<'_>, error: Error, subject: &str) -> PyErr {
    match error {
        Error::Limit { limit, .. } => raise(
            py,
            "LimitError",
            &format!("the {subject} passes {}", limit.name()),
            None,
            &format!("at most {}", limit.value()),
        ),
        other => raise(py, "QuotidianError", &other.to_string(), None, ""),
    }
}
