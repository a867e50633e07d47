//! A quotation as words that can be exchanged.

use std::ops::Range;

use quotidian::Span;

use super::number::joins_a_number;
use super::random::Random;
use super::source::{Source, core, is_name};

/// The words of a quotation.
const LEAST_WORDS: usize = 6;
const MOST_WORDS: usize = 60;

/// A word with the marks at it.
#[derive(Clone, Debug)]
pub struct Token {
    /// As written.
    pub word: String,
    /// What stands between it and the next.
    pub gap: &'static str,
    /// Where the text has it; nowhere when it was put in.
    pub place: Option<Span>,
    /// Whether it may be changed: not when it was, or stands beside what was, or has to do with a bracket or ellipsis of the text.
    pub free: bool,
    /// Whether it stands for words of the text: an ellipsis, a bracket.
    pub stands_in: bool,
}

/// A quotation under work.
#[derive(Clone, Debug)]
pub struct Draft<'s> {
    /// Its text.
    pub source: &'s Source,
    /// Its words.
    pub tokens: Vec<Token>,
    /// Which words of the text it was cut out of.
    cut: (usize, usize),
}

impl<'s> Draft<'s> {
    /// Some words in a row out of a text.
    pub fn cut(source: &'s Source, random: &mut Random) -> Draft<'s> {
        let length = random.within(LEAST_WORDS, MOST_WORDS.min(source.words.len() - 1));
        let from = random.below(source.words.len() - length);
        let mut tokens: Vec<Token> =
            source.words[from..from + length].iter().map(|&place| Token::of(source, place)).collect();
        lock_edits_of_the_text(&mut tokens);
        Draft { source, tokens, cut: (from, from + length) }
    }

    /// The word at `at` without marks, in small letters.
    pub fn small(&self, at: usize) -> String {
        self.tokens.get(at).map_or(String::new(), |token| core(&token.word).to_lowercase().replace('’', "'"))
    }

    /// A free word for which `wanted` holds.
    pub fn pick(&self, random: &mut Random, wanted: impl Fn(&Draft<'s>, usize) -> bool) -> Option<usize> {
        let places: Vec<usize> = (0..self.tokens.len()).collect();
        random.pick_where(&places, |&at| self.tokens[at].free && wanted(self, at)).copied()
    }

    /// Whether the word at `at` has words of the quotation on both sides.
    pub fn is_inner(&self, at: usize) -> bool {
        at > 0 && at + 1 < self.tokens.len()
    }

    /// Whether the words in a range are all free.
    pub fn are_free(&self, range: Range<usize>) -> bool {
        self.tokens.get(range).is_some_and(|tokens| tokens.iter().all(|token| token.free))
    }

    /// Whether the word at `at` looks like a name.
    pub fn is_name(&self, at: usize) -> bool {
        at > 0 && is_name(&self.tokens[at - 1].word, &self.tokens[at].word)
    }

    /// Whether no mark separates the word at `at` from the next.
    pub fn is_open(&self, at: usize) -> bool {
        self.tokens.get(at).is_some_and(|token| token.word.ends_with(char::is_alphanumeric))
    }

    /// Puts another word into the marks of the one at `at`, with a capital where that has one.
    pub fn exchange(&mut self, at: usize, new: &str) {
        let word = self.tokens[at].word.clone();
        let old = core(&word);
        let new = if old.starts_with(char::is_uppercase) { capital(new) } else { new.to_owned() };
        self.rewrite(at, word.replacen(old, &new, 1));
    }

    /// Writes the word at `at` anew, with its marks.
    pub fn rewrite(&mut self, at: usize, word: String) {
        self.tokens[at].word = word;
        self.lock(at..at + 1);
    }

    /// Puts a word in before the one at `at`.
    pub fn insert(&mut self, at: usize, word: &str) {
        self.tokens.insert(at, Token::new(word));
        self.lock(at..at + 1);
    }

    /// Puts a word in that stands for those in a range.
    pub fn stand_in(&mut self, range: Range<usize>, word: &str) {
        let token = Token { stands_in: true, ..Token::new(word) };
        self.tokens.splice(range.clone(), [token]);
        self.lock(range.start..range.start + 1);
    }

    /// Leaves words out.
    pub fn remove(&mut self, range: Range<usize>) {
        self.tokens.drain(range.clone());
        self.lock(range.start..range.start);
    }

    fn lock(&mut self, range: Range<usize>) {
        let end = (range.end + 1).min(self.tokens.len());
        for token in &mut self.tokens[range.start.saturating_sub(1)..end] {
            token.free = false;
        }
    }

    /// Whether words stand for others.
    pub fn has_stand_ins(&self) -> bool {
        self.tokens.iter().any(|token| token.stands_in)
    }

    /// Whether the text has all of its words in a row: each piece of them, where others stand in between.
    pub fn is_in_its_text(&self) -> bool {
        let words =
            |piece: &'_ [Token]| -> Vec<String> { piece.iter().map(|token| token.word.clone()).collect() };
        let mut pieces = self.tokens.split(|token| token.stands_in).map(words);
        pieces.all(|piece| self.source.has(piece.iter().map(String::as_str)))
    }

    /// Whether it begins or ends inside a number of several words.
    pub fn cuts_a_number(&self) -> bool {
        let joins =
            |at: usize| self.source.words.get(at).is_some_and(|w| joins_a_number(w.of(&self.source.text)));
        let (from, to) = self.cut;
        from > 0 && joins(from - 1) && joins(from) || joins(to - 1) && joins(to)
    }

    /// The quotation in one line.
    pub fn line(&self) -> String {
        let words = self.tokens.iter().flat_map(|token| [token.word.as_str(), token.gap]);
        words.collect::<String>().trim_end().to_owned()
    }
}

impl Token {
    fn new(word: &str) -> Token {
        Token { word: word.to_owned(), gap: " ", place: None, free: true, stands_in: false }
    }

    fn of(source: &Source, place: Span) -> Token {
        Token { place: Some(place), ..Token::new(place.of(&source.text)) }
    }
}

/// Where the text itself has an ellipsis or a bracket, its words go with what they stand for.
fn lock_edits_of_the_text(tokens: &mut [Token]) {
    let marks = |token: &Token| token.word.contains(['[', ']', '…']) || token.word.contains("...");
    let marked: Vec<usize> = (0..tokens.len()).filter(|&at| marks(&tokens[at])).collect();
    let (Some(&first), Some(&last)) = (marked.first(), marked.last()) else { return };
    // between two marks there may be a bracket of several words, and one may be cut off at either end
    let from = if tokens[first].word.contains(']') { 0 } else { first.saturating_sub(1) };
    let to = if tokens[last].word.contains('[') { tokens.len() } else { tokens.len().min(last + 2) };
    tokens[from..to].iter_mut().for_each(|token| token.free = false);
}

/// A word with a capital.
pub fn capital(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map_or(String::new(), |first| first.to_uppercase().chain(letters).collect())
}
