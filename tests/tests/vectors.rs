//! The vectors, run through Rust.

use quotidian_tests::engine::Core;
use quotidian_tests::vectors::{
    AlignCase, Case, DateCase, IndirectCase, LinkCase, QuoteCase, SpeechCase, failures, load, unsound,
};

/// Every case is sound, there are as many as there should be, and the core agrees with each.
fn agree<T: Case>(least: usize) {
    let cases = load::<T>();
    let wrong = unsound(&cases);
    assert!(wrong.is_empty(), "{}.toml:\n{}", T::FILE, wrong.join("\n"));
    assert!(cases.len() >= least, "{}.toml has only {} cases", T::FILE, cases.len());
    let failed = failures(&cases, &mut Core);
    assert!(failed.is_empty(), "{}.toml:\n{}", T::FILE, failed.join("\n"));
}

#[test]
fn quotes() {
    agree::<QuoteCase>(60);
}

#[test]
fn speech() {
    agree::<SpeechCase>(90);
}

#[test]
fn indirect() {
    agree::<IndirectCase>(45);
}

#[test]
fn dates() {
    agree::<DateCase>(390);
}

#[test]
fn align() {
    agree::<AlignCase>(50);
}

#[test]
fn link() {
    agree::<LinkCase>(30);
}
