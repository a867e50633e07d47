//! The tests of quotidian: what several of them share.
//!
//! | module | what it gives |
//! |---|---|
//! | [`vectors`] | the cases of `tests/vectors/*.toml`, and how each is checked against the core |
//! | [`claims`] | sentences to be falsified in one place |
//! | [`falsify`] | quotations falsified or honestly edited, by class |
//! | [`news`] | generators of text for the laws |
//! | [`oracle`] | engines too simple to be wrong, to compare the real ones with |
//! | [`clusters`] | statements that several reports repeat, and how many of them are linked |
//! | [`compare`] | several documents compared, as plain values |
//! | [`engine`] | what runs a case: the core, or the core behind another language |
//! | [`scan`] | a whole scan as plain values, so that a test reads like the page a user sees |

pub mod claims;
pub mod clusters;
pub mod compare;
pub mod engine;
pub mod falsify;
pub mod news;
pub mod oracle;
pub mod scan;
pub mod vectors;

use std::path::PathBuf;

/// The path of `name` inside the folder `tests`.
pub fn path(name: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join(name)
}

/// The examples of the README, which run as tests.
#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
pub struct Readme;

/// The examples of docs/firmware.md, which run as tests.
#[cfg(doctest)]
#[doc = include_str!("../../docs/firmware.md")]
pub struct Firmware;
