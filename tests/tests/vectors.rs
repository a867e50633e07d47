//! The vectors, run through Rust.

use quotidian_tests::vectors::{Case, QuoteCase, SpeechCase, load, unsound};

fn sound<T: Case>() {
    let wrong = unsound(&load::<T>());
    assert!(wrong.is_empty(), "{}.toml:\n{}", T::FILE, wrong.join("\n"));
}

#[test]
fn quotes_are_sound() {
    sound::<QuoteCase>();
}

#[test]
fn speech_is_sound() {
    sound::<SpeechCase>();
}
