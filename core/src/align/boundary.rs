//! Where a passage may begin and end: never inside a word, a number or a negated word.

use super::lexeme::flag;
use super::lexer::Lexer;
use super::number::{is_bound, is_currency, is_joint, parts_groups, sign_of_unit};
use super::spelling::folded;
use crate::span::Span;
use crate::text::chars::{after, before, is_apostrophe, is_combining, is_invisible, is_space, is_unspaced};
use crate::words::align::class;
use crate::words::{AlignWords, Tags};

/// Whether `span` of `text` begins and ends where a word does, so that nothing of a word, of a number or of a
/// negated form (`can’t`, `non-violent`) is cut off.
pub(super) fn is_whole(text: &str, span: Span, words: &'static AlignWords) -> bool {
    starts_whole(text, span.start, words)
        && ends_whole(text, span.end)
        && !cuts_number(text, span, words)
        && !cuts_half(text, span, words)
        && !cuts_part(text, span, words)
}

/// Whether the passage ends right before the negation of its verb (`We will | never pay`, `I said | nothing`, `Er kommt | nicht`).
pub(super) fn cuts_negation(text: &str, span: Span, words: &AlignWords) -> bool {
    let verb = folded(last_word(ending(span.of(text))));
    let helps = verb.is_some_and(|word| words.lexicon.tags(&word).any(class::MODAL.and(class::AUXILIARY)));
    let next = if helps { class::NEGATION } else { class::OUTRIGHT };
    words.follow(text, span.end, 1, next)
        || words.negates_last && words.follow(text, span.end, WORDS_TO_NEGATION, class::NEGATION)
}

/// Words behind a passage up to the last of which its negation may stand, where that comes last (`auf gar keinen Fall`).
const WORDS_TO_NEGATION: usize = 3;

impl AlignWords {
    /// Whether one of the next `count` words behind byte `at`, before any sign, is of a class.
    pub(super) fn follow(&self, text: &str, at: usize, count: usize, tags: Tags) -> bool {
        let tail = beginning(text.get(at..).unwrap_or(""));
        let inside = |c: char| c.is_alphanumeric() || is_space(c) && c != '\n' || is_apostrophe(c);
        let clause = tail.split(|c: char| !inside(c)).next().unwrap_or("");
        let is_one = |word: &str| folded(word).is_some_and(|word| self.lexicon.tags(&word).any(tags));
        clause.starts_with(is_space) && clause.split_whitespace().take(count).any(is_one)
    }

    /// Whether a word as written, with the signs at it, is a number or begins one.
    pub(super) fn begins_number(&self, word: &str) -> bool {
        let word = bare(word);
        let is_cardinal = |word: &str| self.numbers.cardinals.iter().any(|cardinal| cardinal.0 == word);
        word.starts_with(char::is_numeric) || folded(word).is_some_and(|word| is_cardinal(&word))
    }
}

/// Whether the passage begins or ends inside a range in words (`5 to | 10 men`) or a part of a number (`a third of | a million`, `one |
/// third`).
fn cuts_part(text: &str, span: Span, words: &AlignWords) -> bool {
    let numbers = words.numbers;
    let (head, tail) =
        (ending(text.get(..span.start).unwrap_or("")), beginning(text.get(span.end..).unwrap_or("")));
    let inside = span.of(text);
    let known =
        |word: &str, known: &dyn Fn(&str) -> bool| folded(bare(word)).is_some_and(|word| known(&word));
    let listed = |list: &[&str], word: &str| known(word, &|word| list.contains(&word));
    let part = |word: &str| known(word, &|word| numbers.fractions.iter().any(|part| part.0 == word));
    let number = |word: &str| words.begins_number(word);
    // nothing but spaces parts words of one number
    let mut back = head.strip_suffix(is_space).unwrap_or("").rsplit(is_space);
    let mut next = tail.strip_prefix(is_space).unwrap_or("").split(is_space);
    let (joint, before) = (back.next().unwrap_or(""), back.next().unwrap_or(""));
    let (behind, after) = (next.next().unwrap_or(""), next.next().unwrap_or(""));
    let first = beginning(inside).split(is_space).next().unwrap_or("");
    let last = ending(inside).rsplit(is_space).next().unwrap_or("");
    let ranged = number(first) && listed(numbers.ranges, joint) && number(before)
        || number(last) && listed(numbers.ranges, behind) && number(after);
    let whole = number(first) || listed(numbers.articles, first);
    ranged || whole && listed(numbers.part_of, joint) && part(before) || number(last) && part(behind)
}

/// Whether a part of what `span` names stands before it or behind it (`half | an hour`, `an hour | and a half`).
fn cuts_half(text: &str, span: Span, words: &AlignWords) -> bool {
    let numbers = words.numbers;
    let part = |word: &str| {
        folded(word).is_some_and(|word| numbers.fractions.iter().any(|part| part.0 == word.as_str()))
    };
    let among = |list: &[&str], word: &str| folded(word).is_some_and(|word| list.contains(&word.as_str()));
    let (head, tail) = (ending(text.get(..span.start).unwrap_or("")), text.get(span.end..).unwrap_or(""));
    let joined = head.trim_end_matches(is_space).ends_with(char::is_alphabetic);
    if joined && among(numbers.articles, first_word(span.of(text))) && part(last_word(head)) {
        return true;
    }
    let mut behind = beginning(tail)
        .split(is_space)
        .map(|word| word.trim_end_matches(|c: char| !c.is_alphanumeric()))
        .filter(|word| !word.is_empty());
    let mut next = || behind.next().unwrap_or("");
    among(numbers.conjunctions, next()) && among(numbers.articles, next()) && part(next())
}

/// A word without the signs around it.
fn bare(word: &str) -> &str {
    word.trim_matches(|c: char| !c.is_alphanumeric())
}

/// Bytes beside a place in which a number that it cuts is looked for: `twenty-five million dollars` has 27.
const NUMBER_BYTES: usize = 64;

/// Whether `span` begins or ends within a number of several words (`twenty | thousand`, `– | 5`, `1 | 500`), or at the dash of two
/// numbers (`3– | 5`).
fn cuts_number(text: &str, span: Span, words: &'static AlignWords) -> bool {
    let (head, tail) = (text.get(..span.start).unwrap_or(""), text.get(span.end..).unwrap_or(""));
    let inside = span.of(text);
    let (head_near, inside_near, tail_near) = (ending(head), ending(inside), beginning(tail));
    let ahead = inside.starts_with(|c: char| c.is_numeric() || is_currency(c));
    let is_unit = |c: char| sign_of_unit(c).is_some();
    let figures = |near: &str| near.trim_end_matches(is_unit).ends_with(char::is_numeric);
    let begins = ahead
        && (figures(without_dash(head_near)) && ends_joined(head_near)
            || is_grouped(head_near, beginning(inside))
            || is_bounded(head));
    let ends = figures(inside_near) && (is_joined_on(tail_near) || is_grouped(inside_near, tail_near));
    let signed = ahead && head.ends_with(|c| is_dash(c) || is_currency(c));
    let starts = signed || goes_on(head_near, beginning(inside), words);
    let unit = figures(inside_near) && tail.trim_start_matches(' ').starts_with(is_unit);
    let stops = unit || goes_on(inside_near, tail_near, words);
    begins
        || ends
        || starts && is_within_number(text, span.start, words)
        || stops && is_within_number(text, span.end, words)
}

/// The last bytes of `text` in which a number may begin that goes on behind it.
pub(super) fn ending(text: &str) -> &str {
    text.get(text.ceil_char_boundary(text.len().saturating_sub(NUMBER_BYTES))..).unwrap_or("")
}

/// The first bytes of `text` in which a number may end that began before it.
pub(super) fn beginning(text: &str) -> &str {
    text.get(..text.floor_char_boundary(NUMBER_BYTES)).unwrap_or(text)
}

fn is_dash(c: char) -> bool {
    matches!(c, '-' | '–' | '−' | '/')
}

/// Whether a sign at the end of `head` says of the number behind it that it is another or not quite. At the start of a line `>` is the
/// mark of a block quotation.
fn is_bounded(head: &str) -> bool {
    let line = |rest: &str| rest.is_empty() || rest.ends_with('\n');
    match head.strip_suffix('>') {
        Some(rest) => !line(rest),
        None => head.ends_with(|c| is_bound(c) || matches!(c, '√' | '#')),
    }
}

/// `near` without a dash at its end, and the spaces on both sides of it.
fn without_dash(near: &str) -> &str {
    near.trim_end_matches(' ').trim_end_matches(is_dash).trim_end_matches(' ')
}

/// Whether `near` ends with a dash that joins what stands before it to what follows: with a space on both sides, or on none.
fn ends_joined(near: &str) -> bool {
    let bare = near.trim_end_matches(' ');
    let spaced = bare.len() < near.len();
    bare.strip_suffix(is_dash).is_some_and(|rest| rest.ends_with(' ') == spaced)
}

/// Whether a dash joins the number before `near` to one in it.
fn is_joined_on(near: &str) -> bool {
    let near = near.trim_start_matches(|c| sign_of_unit(c).is_some());
    let bare = near.trim_start_matches(' ');
    let spaced = bare.len() < near.len();
    bare.strip_prefix(is_dash).is_some_and(|rest| {
        let behind = rest.trim_start_matches(' ');
        (behind.len() < rest.len()) == spaced
            && behind.starts_with(|c: char| c.is_numeric() || is_currency(c))
    })
}

/// Whether figures at the end of `before` go on behind a space in a group of three (`1 500`).
fn is_grouped(before: &str, behind: &str) -> bool {
    let count = |text: &str| text.bytes().take_while(u8::is_ascii_digit).count();
    // one space between the two, on either side of the border
    let (head, tail) = (before.trim_end_matches(parts_groups), behind.trim_start_matches(parts_groups));
    let spaces = before.get(head.len()..).unwrap_or("").chars().count()
        + behind.len().saturating_sub(tail.len()).min(1);
    let last = head.len() - head.trim_end_matches(|c: char| c.is_ascii_digit()).len();
    let plain =
        !head.trim_end_matches(|c: char| c.is_ascii_digit()).ends_with(['.', ',', '-', '–', '/', ':']);
    spaces == 1 && (1..=3).contains(&last) && plain && count(tail) == 3
}

/// Whether one number may hold both words.
fn goes_on(before: &str, behind: &str, words: &AlignWords) -> bool {
    // figures go on in a fraction alone
    let figures = |word: &str| word.starts_with(char::is_numeric);
    if figures(last_word(before)) && figures(first_word(behind)) {
        return !first_word(behind).is_ascii() || behind.contains(['/', '⁄']);
    }
    let may = |word: &str| {
        let Some(word) = folded(word) else { return false };
        word.starts_with(char::is_numeric)
            || words.numbers.conjunctions.contains(&word.as_str())
            || words.lexicon.tags(&word).any(class::NUMBER.and(class::ARTICLE).and(class::AFTER_NUMBER))
    };
    may(last_word(before)) && may(first_word(behind))
}

/// The last word of `near`, without what parts it from its end.
fn last_word(near: &str) -> &str {
    let word = near.trim_end_matches(|c: char| is_space(c) || is_joint(c));
    word.rsplit(|c: char| !c.is_alphanumeric()).next().unwrap_or("")
}

/// The first word of `near`, without what parts it from its start.
fn first_word(near: &str) -> &str {
    let word = near.trim_start_matches(|c: char| is_space(c) || is_joint(c));
    word.split(|c: char| !c.is_alphanumeric()).next().unwrap_or("")
}

/// Whether a number begins before byte `at` and ends behind it.
fn is_within_number(text: &str, at: usize, words: &'static AlignWords) -> bool {
    let from = text.ceil_char_boundary(at.saturating_sub(NUMBER_BYTES));
    // from the start of a word on
    let space = if from > 0 { text.get(from..at).and_then(|near| near.find(is_space)) } else { None };
    let from = from + space.unwrap_or(0);
    let to = text.floor_char_boundary(at.saturating_add(NUMBER_BYTES).min(text.len()));
    let mut lexer = Lexer::of_text(text, Span::new(from, to), words);
    while let Some(lexeme) = lexer.next() {
        let span = lexeme.span(from);
        if span.start >= at {
            return false;
        }
        if lexeme.has(flag::NUMBER) && span.end > at {
            return true;
        }
    }
    false
}

/// Whether `c` can be inside a word.
fn is_inner(c: char) -> bool {
    (c.is_alphanumeric() && !is_unspaced(c)) || is_combining(c)
}

fn starts_whole(text: &str, start: usize, words: &AlignWords) -> bool {
    let (Some(last), Some(first)) = (before(text, start), after(text, start)) else { return true };
    if is_currency(first) && last.is_alphabetic() {
        return false; // `$10` does not stand in `C$10`
    }
    if is_parted_word(text, start, first, last) {
        return false;
    }
    if !is_inner(first) {
        return !is_apostrophe(first)
            || !is_inner(last)
            || !after(text, start + first.len_utf8()).is_some_and(is_inner);
    }
    if is_inner(last) {
        return false;
    }
    let ahead = start.saturating_sub(last.len_utf8());
    let second = before(text, ahead);
    match last {
        // `5` stands neither in `4.5` nor in `.5`.
        '.' if first.is_alphabetic() => !is_within_abbreviation(text, start, first, ahead),
        '.' | '·' => !first.is_numeric() || second.is_some_and(|c| !c.is_numeric() && !is_space(c)),
        ',' | ':' => !(first.is_numeric() && second.is_some_and(char::is_numeric)),
        '-' | '\u{2010}' | '\u{2011}' | '−' => !bound_by_hyphen(text, ahead, first, words),
        c if is_apostrophe(c) || is_invisible(c) => !second.is_some_and(is_inner),
        _ => true,
    }
}

/// Whether a word begins before a line break, behind the hyphen at its end, and goes on with `first` at byte `start`.
fn is_parted_word(text: &str, start: usize, first: char, last: char) -> bool {
    let ends_line = matches!(last, '\n' | '\r') && first.is_alphabetic();
    let line = text.get(..start).filter(|_| ends_line).unwrap_or("").trim_end_matches(['\n', '\r']);
    line.strip_suffix(['-', '\u{2010}']).is_some_and(|word| word.ends_with(char::is_alphabetic))
}

/// Whether the letter at byte `start` is one of an abbreviation that begins before it (`U.|S.`); `point` is where the point before it is.
fn is_within_abbreviation(text: &str, start: usize, first: char, point: usize) -> bool {
    let dotted = after(text, start + first.len_utf8()) == Some('.');
    let letter = before(text, point).filter(|c| c.is_alphabetic());
    let single = |c: char| !before(text, point - c.len_utf8()).is_some_and(char::is_alphanumeric);
    dotted && letter.is_some_and(single)
}

/// Whether the hyphen at `at` binds what comes before it: a minus sign, or a prefix that turns the meaning.
fn bound_by_hyphen(text: &str, at: usize, first: char, words: &AlignWords) -> bool {
    let head = text.get(..at).unwrap_or("");
    let prefix = head.char_indices().rev().take(8).take_while(|(_, c)| c.is_alphabetic()).last();
    match prefix {
        None => first.is_numeric() && !head.ends_with(char::is_numeric),
        Some((from, _)) => {
            let prefix = head.get(from..).unwrap_or("");
            words.hyphen_prefixes.iter().any(|known| known.eq_ignore_ascii_case(prefix))
        }
    }
}

/// Whether the sign `last` at byte `at`, with which a passage ends, is one within a number or an abbreviation (`5,|000`, `U.|S.`), `first`
/// being what follows.
fn goes_on_behind(text: &str, at: usize, last: char, first: char) -> bool {
    let Some(inner) = before(text, at) else { return false };
    let single = || !before(text, at - inner.len_utf8()).is_some_and(char::is_alphabetic);
    let number = matches!(last, '.' | ',' | ':' | '/') || is_dash(last);
    inner.is_numeric() && first.is_numeric() && number
        || last == '.' && inner.is_alphabetic() && first.is_alphabetic() && single()
}

fn ends_whole(text: &str, end: usize) -> bool {
    let (Some(last), Some(first)) = (before(text, end), after(text, end)) else { return true };
    if !is_inner(last) {
        let ahead = end.saturating_sub(last.len_utf8());
        return !is_apostrophe(last) && !goes_on_behind(text, ahead, last, first) || !is_inner(first);
    }
    if is_inner(first) {
        return false;
    }
    let second = after(text, end + first.len_utf8());
    match first {
        '.' | ',' | ':' | '±' | '·' => !(last.is_numeric() && second.is_some_and(char::is_numeric)),
        '+' => !last.is_numeric() || second.is_some_and(char::is_numeric),
        // the last word of a compound says what it is
        '-' | '\u{2010}' | '\u{2011}' => {
            let rest = text.get(end + first.len_utf8()..).unwrap_or("");
            !(last.is_alphanumeric()
                && rest.trim_start_matches(['\n', '\r']).starts_with(char::is_alphabetic))
        }
        c if is_apostrophe(c) || is_invisible(c) => !second.is_some_and(is_inner),
        _ => true,
    }
}
