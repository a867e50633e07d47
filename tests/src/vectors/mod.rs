//! The cases of `tests/vectors/*.toml`, shared with the runners of Python and C.
//!
//! A case states what a reader would expect, and leaves out what it does not care about. It says in one sentence why it is
//! there.

mod align;
mod dates;
mod indirect;
mod link;
mod quotes;
mod speech;
mod spots;

pub use align::AlignCase;
pub use dates::{DateCase, ExpectedDate};
pub use indirect::IndirectCase;
pub use link::{ExpectedDay, LinkCase};
pub use quotes::{ExpectedQuote, QuoteCase};
pub use speech::{ExpectedSpeech, SpeechCase};

use std::collections::BTreeSet;
use std::fmt::{Debug, Display};

use serde::Deserialize;
use serde::de::DeserializeOwned;

use crate::engine::Engine;

/// The kind of what is reported without marks: it has cases of its own, and is left out where those of marks are listed.
const INDIRECT: &str = "indirect";

/// A case of one file of vectors.
pub trait Case: DeserializeOwned {
    /// The file's name without its ending.
    const FILE: &'static str;

    /// The case's name, which no other case of the file has.
    fn name(&self) -> &str;

    /// The phenomenon that it is there for.
    fn why(&self) -> &str;

    /// Whether what the case expects can be found in its own text at all; the message says what cannot.
    fn is_sound(&self) -> Result<(), String>;

    /// Runs `engine` on it; the message says what differs.
    ///
    /// # Errors
    /// What differs.
    fn check(&self, engine: &mut dyn Engine) -> Result<(), String>;
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File<T> {
    case: Vec<T>,
}

/// Every case of a file.
///
/// # Panics
/// When the file cannot be read, or holds a field that no case has.
pub fn load<T: Case>() -> Vec<T> {
    let path = crate::path("vectors").join(T::FILE).with_extension("toml");
    let data = std::fs::read_to_string(&path).unwrap_or_else(|e| panic!("{}: {e}", path.display()));
    let file: File<T> = toml::from_str(&data).unwrap_or_else(|e| panic!("{}: {e}", path.display()));
    file.case
}

/// What `engine` gets wrong in a file: a paragraph a case.
pub fn failures<T: Case>(cases: &[T], engine: &mut dyn Engine) -> Vec<String> {
    let failed =
        |case: &T| case.check(engine).err().map(|e| format!("{}: {e}\n    why: {}", case.name(), case.why()));
    cases.iter().filter_map(failed).collect()
}

/// What is wrong with the cases themselves: a name used twice, no reason given, a passage that is not in the text.
pub fn unsound<T: Case>(cases: &[T]) -> Vec<String> {
    let mut names = BTreeSet::new();
    let mut found = Vec::new();
    for case in cases {
        if !names.insert(case.name()) {
            found.push(format!("{}: a second case of this name", case.name()));
        }
        if case.why().len() < 10 {
            found.push(format!("{}: no reason given", case.name()));
        }
        found.extend(case.is_sound().err().map(|e| format!("{}: {e}", case.name())));
    }
    found
}

/// Says where `got` differs from what is `wanted`; a `wanted` of none is not checked.
fn differs<T: PartialEq + Debug>(what: impl Display, wanted: Option<T>, got: T) -> Result<(), String> {
    match wanted {
        Some(wanted) if wanted != got => Err(format!("{what} is {got:?}, expected {wanted:?}")),
        _ => Ok(()),
    }
}

/// Says that `part` does not stand in `text`.
fn stands_in(part: &str, text: &str) -> Result<(), String> {
    if text.contains(part) { Ok(()) } else { Err(format!("{part:?} does not stand in the text")) }
}
