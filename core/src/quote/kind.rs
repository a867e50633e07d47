//! What a quotation is, read off its form.

use crate::quote::{Form, Found, Quoted};
use crate::text::chars::is_space;
use crate::text::{Shape, Words};
use crate::words::TextWords;

/// What a quotation is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Kind {
    /// A clause or more.
    #[default]
    Full,
    /// Words inside the writer's sentence.
    Fragment,
    /// A word held at a distance (`so-called “experts”`).
    Scare,
    /// The title of a work.
    Title,
    /// A name within a name (`Earvin “Magic” Johnson`).
    Nickname,
    /// Feet and inches, minutes and seconds of arc (`6'2"`).
    Measure,
    /// Marks that belong to code or markup (`<a href="…">`).
    Markup,
    /// Speech without marks.
    Indirect,
}

impl Kind {
    /// The name in JSON, C and Python.
    pub const fn name(self) -> &'static str {
        match self {
            Kind::Full => "full",
            Kind::Fragment => "fragment",
            Kind::Scare => "scare",
            Kind::Title => "title",
            Kind::Nickname => "nickname",
            Kind::Measure => "measure",
            Kind::Markup => "markup",
            Kind::Indirect => "indirect",
        }
    }

    /// Whether somebody says it.
    pub const fn is_speech(self) -> bool {
        matches!(self, Kind::Full | Kind::Fragment | Kind::Indirect)
    }
}

/// Tells the kinds of the quotations of `block`, by their form alone: whether one is speech takes the words around it too.
/// What is set off without marks is speech, and full.
pub(crate) fn classify(block: &str, found: &mut Found, words: &TextWords) {
    for quotation in found.iter_mut() {
        if quotation.kind != Kind::Measure && quotation.form == Form::Marks {
            quotation.kind = of(block, quotation, words);
        }
    }
}

fn of(block: &str, quotation: &Quoted, words: &TextWords) -> Kind {
    let content = quotation.inner.of(block);
    let before = block.get(..quotation.span().start).unwrap_or("");
    let after = block.get(quotation.span().end..).unwrap_or("");
    if is_markup(before, after) {
        Kind::Markup
    } else if is_clause(content, words) {
        Kind::Full
    } else if held_off(before, words) {
        Kind::Scare
    } else if is_nickname(before, content, after, words) {
        Kind::Nickname
    } else if is_title(before, content, after, words) {
        Kind::Title
    } else {
        Kind::Fragment
    }
}

/// Whether the marks belong to an attribute in a tag (`<a href="…">`, `title=\"…\"`), or lie in inline code.
fn is_markup(before: &str, after: &str) -> bool {
    let attribute = before.strip_suffix('\\').unwrap_or(before);
    attribute.ends_with('=') || before.ends_with('`') && after.starts_with('`')
}

/// Whether `content` is a clause or more: it ends like a sentence, or has a word that only clauses have.
fn is_clause(content: &str, words: &TextWords) -> bool {
    let capital = content
        .trim_start()
        .starts_with(|c: char| c.is_uppercase() || c.is_ascii_digit() || c == '[' || c == '…' || c == '@');
    let ended = content.trim_end().ends_with(['.', '!', '?', ',', '…', '—', '–', '-', ':', ';']);
    let mut cursor = Words::new(0);
    let (mut count, mut clause, mut small) = (0, false, false);
    while let Some(word) = cursor.next(content) {
        if !word.is_letters() {
            continue;
        }
        count += 1;
        clause |= words.in_clause(word.of(content));
        small |= count > 1 && word.shape(content) == Shape::Lower && !words.is_small(word.of(content));
        if clause && count > 4 {
            return true;
        }
    }
    let sentence = content.trim_end().ends_with(['.', '!', '?', ',']);
    (capital && clause && count > 1 && (ended || small))
        || (capital && sentence && (small || count < 3 || clause))
}

/// Whether the writer says outright that the words are not his (`so-called`).
fn held_off(before: &str, words: &TextWords) -> bool {
    let before = before.trim_end_matches(is_space);
    words.distancing.iter().any(|d| {
        before.len() >= d.len()
            && before.get(before.len() - d.len()..).is_some_and(|s| s.eq_ignore_ascii_case(d))
    })
}

/// Whether it stands between the words of a name, on the same line.
fn is_nickname(before: &str, content: &str, after: &str, words: &TextWords) -> bool {
    let capital = |s: &str| s.starts_with(char::is_uppercase);
    let last = before.trim_end_matches(is_space).rsplit(is_space).next().unwrap_or("");
    let next = after.trim_start_matches(is_space);
    let near = before.ends_with(is_space) && after.starts_with(is_space);
    let name =
        |w: &str| capital(w) && w.chars().all(|c| c.is_alphabetic() || c == '.') && w.chars().count() > 1;
    let short = content.split(is_space).count() <= 3
        && content.split(is_space).all(|w| capital(w) || words.is_small(w));
    let next_word = next.split(|c: char| !c.is_alphabetic()).next().unwrap_or("");
    near && short
        && capital(content)
        && name(last)
        && name(next_word)
        && !content.ends_with([',', '.', '?', '!'])
}

/// Whether every word of `content` has a capital, apart from those that titles write small; four words at most.
pub(crate) fn is_title_shaped(content: &str, words: &TextWords) -> bool {
    let mut cursor = Words::new(0);
    let mut count = 0;
    while let Some(word) = cursor.next(content) {
        let small = word.is_letters()
            && word.shape(content) == Shape::Lower
            && (count == 0 || !words.is_small(word.of(content)));
        count += usize::from(word.is_letters());
        if small || count > 4 {
            return false;
        }
    }
    count > 0
}

/// Whether its words are capitalised as a title's are, and it is no sentence of the text around it.
fn is_title(before: &str, content: &str, after: &str, words: &TextWords) -> bool {
    let mut cursor = Words::new(0);
    let (mut capitals, mut others, mut first) = (0, 0, true);
    while let Some(word) = cursor.next(content) {
        if !word.is_letters() {
            continue;
        }
        if word.shape(content) != Shape::Lower {
            capitals += 1;
        } else if !words.is_small(word.of(content)) {
            others += 1;
        } else if first {
            return false;
        }
        first = false;
    }
    let named = {
        let last = before
            .trim_end_matches(|c| is_space(c) || c == ',')
            .rsplit(|c: char| !c.is_alphanumeric())
            .next()
            .unwrap_or("");
        words.is_work(last)
    };
    let in_sentence = !before.trim_end().is_empty() || !after.trim_start().is_empty();
    others == 0 && in_sentence && (capitals > 1 || (capitals == 1 && named))
}
