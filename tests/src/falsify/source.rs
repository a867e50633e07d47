//! Texts to cut quotations out of: the articles of the project, and texts of the public domain.

use std::collections::BTreeSet;
use std::fs;
use std::path::PathBuf;

use quotidian::Span;

use super::tables::is_content;

/// A text with its words.
#[derive(Clone, Debug)]
pub struct Source {
    /// The text.
    pub text: String,
    /// Its words, with the marks that stand right at them.
    pub words: Vec<Span>,
    /// Its words without capitals and marks, each once.
    pub vocabulary: Vec<String>,
    /// The words that carry its content, without marks.
    pub content: Vec<String>,
    /// The words that look like names.
    pub names: Vec<String>,
    normal: String,
}

impl Source {
    /// The words of a text.
    pub fn new(text: String) -> Source {
        let start = text.as_ptr() as usize;
        let words: Vec<Span> = text
            .split_whitespace()
            .map(|word| {
                Span::new(word.as_ptr() as usize - start, word.as_ptr() as usize - start + word.len())
            })
            .collect();
        let written: Vec<&str> = words.iter().map(|word| word.of(&text)).collect();
        let cores = || written.iter().map(|word| core(word));
        let content = cores().filter(|core| is_content(core)).map(str::to_lowercase).collect();
        let small = |core: &&str| core.starts_with(char::is_lowercase);
        let small: BTreeSet<String> = cores().filter(small).map(str::to_owned).collect();
        let vocabulary = small.into_iter().collect();
        let names = (1..written.len()).filter(|&at| is_name(written[at - 1], written[at]));
        let names = names.map(|at| core(written[at]).to_owned()).collect();
        let normal = normal(written.iter().copied());
        Source { vocabulary, content, names, normal, words, text }
    }

    /// Whether the text has these words in a row, whatever the marks between them.
    pub fn has<'w>(&self, words: impl Iterator<Item = &'w str>) -> bool {
        self.normal.contains(&normal(words))
    }
}

/// Every text.
///
/// # Panics
/// When one cannot be read.
pub fn sources() -> Vec<Source> {
    let mut paths: Vec<PathBuf> = ["articles", "articles/public"]
        .iter()
        .flat_map(|folder| fs::read_dir(crate::path(folder)).expect("the texts are there"))
        .map(|entry| entry.expect("a file").path())
        .filter(|path| path.extension().is_some_and(|ending| ending == "txt"))
        .collect();
    paths.sort();
    paths.iter().map(|path| Source::new(fs::read_to_string(path).expect("a text is UTF-8"))).collect()
}

/// A word without the marks around it.
pub fn core(word: &str) -> &str {
    word.trim_matches(|c: char| !c.is_alphanumeric())
}

/// Whether a word that stands behind another looks like a name: capital letters that no sentence asks for.
pub fn is_name(before: &str, word: &str) -> bool {
    let core = core(word);
    core.len() > 2
        && core.starts_with(char::is_uppercase)
        && core.chars().all(char::is_alphabetic)
        && before.ends_with(|c: char| c.is_alphanumeric() || c == ',')
        && word.starts_with(char::is_alphabetic)
}

/// Words with one space between them and at both ends, without marks and capitals, but with what belongs to a number.
fn normal<'w>(words: impl Iterator<Item = &'w str>) -> String {
    let mut line = " ".to_owned();
    for word in words {
        let word = word.to_lowercase().replace('’', "'").replace("--", "—");
        for part in word.split('—').map(bare).filter(|part| !part.is_empty()) {
            line.push_str(part);
            line.push(' ');
        }
    }
    line
}

/// A word without the marks around it, but with what belongs to a number.
pub fn bare(word: &str) -> &str {
    if !word.contains(|c: char| c.is_ascii_digit()) {
        return core(word);
    }
    let of_numbers = |c: char| c.is_alphanumeric() || "%$£€-–−.".contains(c);
    word.trim_matches(|c: char| !of_numbers(c)).trim_end_matches('.')
}

#[cfg(test)]
mod tests {
    use super::{Source, is_name};

    #[test]
    fn words_are_found_whatever_the_marks() {
        let source = Source::new("“It fell to –5 degrees,” she said—at last.".into());
        for (words, found) in [
            ("it fell to", true),
            ("degrees she said at last", true),
            ("to –5 degrees", true),
            ("to 5 degrees", false),
            ("fell degrees", false),
            ("ell to", false),
        ] {
            assert_eq!(source.has(words.split(' ')), found, "{words}");
        }
    }

    #[test]
    fn a_name_has_a_capital_that_no_sentence_asks_for() {
        assert!(is_name("by", "Lennart") && is_name("Odalys", "Quist,"));
        assert!(!is_name("it.", "Nobody") && !is_name("by", "bolts") && !is_name("told", "“Nobody"));
    }
}
