//! Exceptions: the classes live in `quotidian/errors.py`; here they are raised.

use std::str::Utf8Error;

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

/// What an exception says, where none can be raised: in a row of a column, without the interpreter's lock.
pub(crate) struct Wrong {
    pub(crate) class: &'static str,
    pub(crate) what: String,
    pub(crate) place: Option<String>,
    pub(crate) expected: String,
}

impl Wrong {
    /// What an error of core says that ends a call.
    pub(crate) fn of_core(error: Error, subject: &str) -> Wrong {
        match error {
            Error::Limit { limit, .. } => Wrong {
                class: "LimitError",
                what: format!("the {subject} passes {}", limit.name()),
                place: None,
                expected: format!("at most {}", limit.value()),
            },
            other => Wrong {
                class: "QuotidianError",
                what: other.to_string(),
                place: None,
                expected: String::new(),
            },
        }
    }

    /// What is said of bytes that are no text.
    pub(crate) fn not_utf8(error: Utf8Error, subject: &str) -> Wrong {
        Wrong {
            class: "TextError",
            what: format!("the {subject} is not UTF-8"),
            place: Some(format!("at byte {}", error.valid_up_to())),
            expected: "text in UTF-8".into(),
        }
    }

    /// The exception.
    pub(crate) fn raised(self, py: Python<'_>) -> PyErr {
        raise(py, self.class, &self.what, self.place, &self.expected)
    }
}

/// The exception for an error of core that ends a call.
pub(crate) fn from_core(py: Python<'_>, error: Error, subject: &str) -> PyErr {
    Wrong::of_core(error, subject).raised(py)
}
