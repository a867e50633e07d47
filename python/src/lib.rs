//! The Python face of `quotidian`: it turns byte offsets into those of the text as it was given and items into rows, and decides nothing.
//!
//! | file | what it holds |
//! |---|---|
//! | `offsets` | byte offsets to code points, where the text is no `bytes` |
//! | `text`, `errors` | a Python string, or bytes, as text, and what is raised when it is none |
//! | `calendar` | anchors in, ISO dates out |
//! | `language` | a language by its code, or by the text |
//! | `rows` | what a scan gives, ready for Python and for JSON |
//! | `attributed` | speaker and day where two texts disagree |
//! | `scan`, `find` | one function of core each |
//! | `scanned` | what a scan found, until it is asked for |
//! | `arrow` | whole columns of texts at once |
//! | `compare` | the record of several documents |
//! | `linker` | documents that were read, kept until they are linked |
//! | `link` | what a table of documents is linked by, on many machines |
//! | `threads` | work shared out, where there is much of it |
//! | `sources` | texts to look in, read once |
//! | `verify` | every quotation of a draft, looked up in each source |

mod arrow;
mod attributed;
mod calendar;
mod compare;
mod errors;
mod find;
mod language;
mod link;
mod linker;
mod offsets;
mod rows;
mod scan;
mod scanned;
mod sources;
mod text;
mod threads;
mod verify;

/// The compiled half of the package `quotidian`.
#[pyo3::pymodule(gil_used = false)]
mod _core {
    use pyo3::prelude::*;
    use pyo3::types::{PyDict, PyTuple};
    use quotidian::limits::Limit;
    use quotidian::words::LANGUAGES;

    #[pymodule_export]
    use crate::arrow::{ArrowArray, find_arrow, scan_arrow};
    #[pymodule_export]
    use crate::compare::{compare, link_record};
    #[pymodule_export]
    use crate::find::{find, find_json};
    #[pymodule_export]
    use crate::link::{link_lookups, link_names, link_pairs};
    #[pymodule_export]
    use crate::linker::{ReadDocument, link_documents, read_documents};
    #[pymodule_export]
    use crate::scan::{check_anchor, scan, scan_json};
    #[pymodule_export]
    use crate::scanned::Scanned;
    #[pymodule_export]
    use crate::sources::{ReadSource, read_sources};
    #[pymodule_export]
    use crate::verify::{verify, verify_quotes};

    #[pymodule_init]
    fn init(module: &Bound<'_, PyModule>) -> PyResult<()> {
        let limits = PyDict::new(module.py());
        for limit in Limit::ALL {
            limits.set_item(limit.name(), limit.value())?;
        }
        let languages = PyTuple::new(module.py(), LANGUAGES.iter().map(|language| language.code))?;
        module.add("LANGUAGES", languages)?;
        module.add("LIMITS", limits)?;
        module.add("__version__", env!("CARGO_PKG_VERSION"))
    }
}
