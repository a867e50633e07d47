//! What an editor marks: ellipses, words in brackets (`[old] plan`), letters in brackets (`[w]e`), words that stars mask (`d****d`).

use super::{Lexer, of_number, written_length};
use crate::align::lexeme::{Lexeme, chained, flag};
use crate::align::phrase;
use crate::align::spelling::{Folded, folded};
use crate::span::Span;
use crate::text::chars::{after, is_apostrophe};
use crate::text::{Shape, Word, WordKind, Words, fold};

/// Letters before the stars that mask a word, at most: stars behind a longer one point at a note.
const MASK_LETTERS: usize = 2;
/// Bytes of the longest bracket that is taken as one.
const BRACKET_BYTES: usize = 240;

impl Lexer<'_> {
    /// Takes the ellipsis at byte `at`: `…`, or three points and more with or without spaces between.
    pub(super) fn ellipsis(&mut self, at: usize) -> bool {
        let Some(end) = ellipsis_end(self.text, at) else { return false };
        self.push_gap(Span::new(at, end));
        true
    }

    fn push_gap(&mut self, span: Span) {
        self.cursor = Words::new(span.end);
        self.last = span;
        self.before |= flag::AFTER_ELLIPSIS;
        if self.quotation {
            self.before |= flag::GAP;
            self.push(Lexeme::default(), span);
        }
    }

    /// Takes the bracket at byte `at` if it is an ellipsis or, in a quotation, words in square brackets.
    pub(super) fn bracket(&mut self, at: usize) -> bool {
        let Some(end) = bracket_end(self.text.get(at..self.end).unwrap_or("")).map(|end| at + end) else {
            return false;
        };
        let (inner, span) = (Span::new(at + 1, end - 1), Span::new(at, end));
        if is_ellipsis(inner.of(self.text)) {
            self.push_gap(span);
            return true;
        }
        let note = self.is_note(inner);
        if after(self.text, at) != Some('[') && !note {
            return false;
        }
        if !self.quotation {
            self.bracket_end = end;
            return false;
        }
        self.push_bracket(inner, span);
        true
    }

    /// Takes words that an editor marked as his, or a word that he masked; `inner` are the words.
    pub(super) fn push_bracket(&mut self, inner: Span, span: Span) {
        let mut lexeme = Lexeme::default();
        let mut inside = Lexer { before: 0, ..Lexer::of_text(self.text, inner, self.words) };
        while let Some(word) = inside.next() {
            let class = flag::NUMBER | flag::NEGATION | flag::MODAL | flag::NAME;
            let class = class | flag::CAPITAL | flag::DAY | flag::CONDITION | flag::REVERSES;
            lexeme.flags |= word.flags & class;
            lexeme.hash = chained(lexeme.hash, &word);
            if word.has(flag::NUMBER) {
                lexeme.alternative = word.hash;
            }
        }
        if self.is_note(inner) || lexeme.hash == 0 {
            lexeme.flags |= flag::NOTE;
        }
        self.cursor = Words::new(span.end);
        self.before |= flag::BRACKET;
        self.push(lexeme, span);
    }

    /// The bytes of a word of a quotation of which stars mask all but the first letters and perhaps the last (`d****d`).
    pub(super) fn masked(&self, word: Word) -> Option<Span> {
        let span = word.span;
        let begins = self.quotation && word.is_letters() && span.len() <= MASK_LETTERS;
        let rest = self.text.get(span.end..self.end).filter(|_| begins)?;
        let stars = rest.len() - rest.trim_start_matches('*').len();
        let end = letters_end(self.text, span.end + stars);
        (stars > 1 || stars == 1 && end > span.end + stars).then_some(Span::new(span.start, end))
    }

    /// Whether what stands in brackets says something about the quotation, or the room that heard it.
    fn is_note(&self, inner: Span) -> bool {
        let inner = inner.of(self.text).trim_end_matches('.');
        let notes = self.words.notes;
        folded(inner).is_some_and(|inner| notes.binary_search(&inner.as_str()).is_ok())
    }

    /// The end of a word with a bracket inside (`[w]e`, `walk[ed]`) that begins with `word`, and the bytes without brackets.
    pub(super) fn edited(&self, word: Word) -> Option<Span> {
        let end = if word.is('[') {
            let close = self.closing_letters(word.span.start)?;
            let after = letters_end(self.text, close);
            (after > close).then_some(after)?
        } else if word.is_letters() && after(self.text, word.span.end) == Some('[') {
            letters_end(self.text, self.closing_letters(word.span.end)?)
        } else {
            return None;
        };
        (end <= self.end).then_some(Span::new(word.span.start, end))
    }

    /// The offset after a bracket at `at` that holds letters alone.
    fn closing_letters(&self, at: usize) -> Option<usize> {
        let end = letters_end(self.text, at + 1);
        (end > at + 1 && after(self.text, end) == Some(']')).then_some(end + 1)
    }

    pub(super) fn push_edited(&mut self, word: Word, span: Span) {
        let mut whole = Folded::new();
        let fits = fold::letters(span.of(self.text))
            .filter(|c| !matches!(c, '[' | ']'))
            .try_for_each(|c| whole.push(c).map_err(drop));
        if fits.is_err() {
            // longer than a word: what is in the bracket is read for itself
            return match word.kind {
                WordKind::Sign(sign) => self.sign(word.span, sign),
                _ => self.push_word(word),
            };
        }
        self.cursor = Words::new(span.end);
        let outside = span.of(self.text).split(['[']).next().unwrap_or("");
        if let Some(number) = phrase::word(&whole, self.words) {
            let lexeme = Lexeme { flags: flag::NUMBER | flag::EDITED, ..of_number(number) };
            return self.push(lexeme, span);
        }
        if let Some((host, clitic)) = self.clitic_of(&whole) {
            let middle = span.end - written_length(span.of(self.text), clitic.form);
            let host = self.classified(host, Shape::Lower);
            self.push(
                Lexeme { flags: host.flags | flag::EDITED | flag::CONTINUES, ..host },
                Span::new(span.start, middle),
            );
            return self.push(self.of_clitic(clitic), Span::new(middle, span.end));
        }
        let expands = self.contraction(&whole).is_some();
        let mut lexeme = self.classified(&whole, Shape::Lower);
        lexeme.flags |= if expands { 0 } else { flag::EDITED };
        // the part before the bracket may be all that the text has
        lexeme.alternative = if expands || outside.is_empty() { lexeme.root } else { fold::hash(outside) };
        self.push(lexeme, span);
    }
}

/// The end of the letters at byte `at`.
fn letters_end(text: &str, at: usize) -> usize {
    let rest = text.get(at..).unwrap_or("");
    let inner = |c: char| c.is_alphabetic() || is_apostrophe(c);
    let run = rest.split(|c| !inner(c)).next().unwrap_or("");
    at + run.trim_end_matches(is_apostrophe).len()
}

/// The length of the bracket, round or square, with which `text` begins, brackets within it included; none when it does not
/// close soon.
fn bracket_end(text: &str) -> Option<usize> {
    let mut depth = 0_usize;
    for (at, c) in text.char_indices().take_while(|&(at, _)| at <= BRACKET_BYTES) {
        match c {
            '[' | '(' => depth += 1,
            ']' | ')' => depth = depth.saturating_sub(1),
            _ => {}
        }
        if depth == 0 {
            return Some(at + c.len_utf8());
        }
    }
    None
}

/// The end of the ellipsis at byte `at`; none where there is none.
fn ellipsis_end(text: &str, at: usize) -> Option<usize> {
    let (mut points, mut end) = (0, at);
    for (i, c) in text.get(at..)?.char_indices() {
        match c {
            '.' => points += 1,
            '…' => points += 3,
            ' ' | '\u{a0}' | '\u{202f}' => continue,
            _ => break,
        }
        end = at + i + c.len_utf8();
    }
    (points >= 3).then_some(end)
}

/// Whether a text is an ellipsis and nothing else.
fn is_ellipsis(text: &str) -> bool {
    let text = text.trim();
    ellipsis_end(text, 0) == Some(text.len())
}
