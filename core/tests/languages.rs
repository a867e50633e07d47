//! What is known of languages where some alone are compiled in:
//! `cargo test -p quotidian --no-default-features --features german --test languages`

use quotidian::words::{LANGUAGES, Language};

const CODES: [(&str, bool); 2] = [("en", cfg!(feature = "english")), ("de", cfg!(feature = "german"))];

#[test]
fn a_language_is_named_where_it_is_compiled_in() {
    for (code, there) in CODES {
        assert_eq!(Language::named(code).map(|language| language.code), there.then_some(code));
        assert_eq!(LANGUAGES.iter().any(|language| language.code == code), there);
    }
}

#[test]
fn a_text_is_read_in_its_language_or_in_one_that_there_is() {
    let first = LANGUAGES.first().expect("one language at least").code;
    for (text, code) in [
        ("The minister said that it was not true.", "en"),
        ("Der Minister sagte, das sei nicht wahr.", "de"),
        ("", "en"),
        ("天气很好", "en"),
    ] {
        let there = CODES.contains(&(code, true));
        assert_eq!(Language::of(text).code, if there { code } else { first }, "{text}");
    }
}
