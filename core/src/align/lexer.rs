//! A cursor over the lexemes of a text.

use heapless::Deque;

use super::lexeme::{Lexeme, flag};
use super::number::{self, Number};
use super::phrase;
use super::spelling::{folded, is_dotted, root, spelt_out, without_points};
use crate::span::Span;
use crate::text::chars::{after, before, is_space, is_upper};
use crate::text::eight::{Case, Run};
use crate::text::{Shape, Word, WordKind, Words, fold};
use crate::words::align::class;
use crate::words::lexicon::Key;
use crate::words::{AlignWords, Clitic, Tags};

mod edits;

/// Bytes after the end of what is read in which its last word may end; a longer word is not read.
const BYTES_BEYOND: usize = 256;
/// Letters of the longest grade, group or test with a sign behind it (`BBB+`).
const GRADE_LETTERS: usize = 4;

/// A cursor over the lexemes of a text, from byte `base` to byte `end`.
pub(super) struct Lexer<'t> {
    text: &'t str,
    /// The text up to a little after `end`, so that no word is read far beyond it.
    readable: &'t str,
    words: &'static AlignWords,
    cursor: Words,
    base: usize,
    end: usize,
    /// Whether it is a quotation, whose ellipses and brackets are lexemes of their own.
    quotation: bool,
    /// What was seen since the last lexeme.
    before: u32,
    /// Where the square bracket that is open closes; a byte passed long ago when none is.
    bracket_end: usize,
    /// Whether a single mark is open.
    single: bool,
    /// The last word or sign.
    last: Span,
    /// The last lexeme, while nothing but a space or a hyphen came after it.
    joinable: Span,
    ready: Deque<Lexeme, 4>,
    /// The hash of the last lexeme, and where it ends.
    said: (u32, usize),
}

impl<'t> Lexer<'t> {
    /// A cursor over a quotation.
    pub(super) fn of_quotation(quote: &'t str, words: &'static AlignWords) -> Lexer<'t> {
        Lexer { quotation: true, ..Lexer::of_text(quote, Span::new(0, quote.len()), words) }
    }

    /// A cursor over the bytes `within` of a text.
    pub(super) fn of_text(text: &'t str, within: Span, words: &'static AlignWords) -> Lexer<'t> {
        let start = within.start;
        let beyond = within.end.saturating_add(BYTES_BEYOND);
        let beyond = (beyond..text.len()).find(|&at| text.is_char_boundary(at)).unwrap_or(text.len());
        Lexer {
            text,
            readable: text.get(..beyond).unwrap_or(text),
            words,
            cursor: Words::new(start),
            base: start,
            end: within.end,
            quotation: false,
            before: flag::AFTER_SENTENCE,
            bracket_end: start,
            single: false,
            last: Span::new(start, start),
            joinable: Span::new(start, start),
            ready: Deque::new(),
            said: (0, start),
        }
    }

    /// The next lexeme; none at the end.
    pub(super) fn next(&mut self) -> Option<Lexeme> {
        loop {
            if let Some(lexeme) = self.ready.pop_front() {
                return Some(lexeme);
            }
            let word = self.cursor.next(self.readable).filter(|word| word.span.end <= self.end)?;
            self.look_at_space(word.span.start);
            self.read(word);
        }
    }

    fn read(&mut self, word: Word) {
        if word.is_letters() && self.push_plain(word) {
            return;
        }
        if let Some(edited) = self.edited(word) {
            return self.push_edited(word, edited);
        }
        if let Some(masked) = self.masked(word) {
            return self.push_bracket(masked, masked);
        }
        let sign = match word.kind {
            WordKind::Sign(sign) => Some(sign),
            _ => None,
        };
        if sign.is_none_or(number::may_begin) && self.push_number(word) {
            return;
        }
        match sign {
            Some(sign) => self.sign(word.span, sign),
            None => self.push_word(word),
        }
    }

    /// Notes a paragraph break between the last word or sign and `start`.
    fn look_at_space(&mut self, start: usize) {
        let space = Span::new(self.last.end, start).of(self.text);
        if space.len() > 1 && space.bytes().filter(|&b| b == b'\n').count() > 1 {
            self.before |= flag::AFTER_PARAGRAPH | flag::AFTER_SENTENCE;
        } else if space.contains('\n') && self.before & flag::AFTER_SENTENCE != 0 && self.last.end > self.base
        {
            self.before |= flag::AFTER_PARAGRAPH;
        }
        if self.before & flag::AFTER_HYPHEN != 0
            && space.chars().any(|c| is_space(c) && c != '\n' && c != '\r')
        {
            self.before &= !flag::AFTER_HYPHEN;
        }
    }

    fn sign(&mut self, span: Span, sign: char) {
        let last = core::mem::replace(&mut self.last, span);
        if !matches!(sign, '-' | '\u{2010}' | '\u{2011}') {
            self.joinable = Span::new(span.end, span.end);
        }
        match sign {
            '.' | '…' if self.ellipsis(span.start) => {}
            '.' if self.is_title(last) => {}
            '.' | '!' | '?' | '…' | '。' | '！' | '？' => self.before |= flag::AFTER_SENTENCE,
            '[' | '(' if self.bracket(span.start) => {}
            ',' | '，' | '、' => self.before |= flag::AFTER_COMMA,
            '-' | '\u{2010}' | '\u{2011}' => self.hyphen(span),
            '„' | '「' | '『' => self.before |= flag::AFTER_OPENING,
            '」' | '』' => self.before |= flag::AFTER_CLOSING,
            // type without marks: ``so''
            '`' if !before(self.text, span.start).is_some_and(char::is_alphanumeric) => {
                self.before |= flag::AFTER_OPENING;
            }
            '“' | '«' | '‹' => self.before |= self.turned(span).unwrap_or(flag::AFTER_OPENING),
            '”' | '»' | '›' => self.before |= self.turned(span).unwrap_or(flag::AFTER_CLOSING),
            '"' | '\'' | '’' | '‘' => self.before |= self.straight(span, sign),
            _ => {}
        }
        self.push_sign(last, span, sign);
    }

    /// Takes a sign that says something: a picture, or one that belongs to the letters before it (`HIV+`, `AA-`).
    fn push_sign(&mut self, last: Span, span: Span, sign: char) {
        let (flags, written) = match sign {
            _ if is_picture(sign) => (flag::FILLER, span.of(self.text)),
            '+' if self.is_grade(last, span) => (0, "+"),
            '-' | '−' if self.is_grade(last, span) => (0, "-"),
            _ => return,
        };
        let hash = fold::hash(written);
        self.before &= !flag::AFTER_HYPHEN;
        self.push(Lexeme { hash, root: hash, alternative: hash, flags, ..Lexeme::default() }, span);
    }

    /// Whether a sign at `span` belongs to the capitals at `last`, and ends the word.
    fn is_grade(&self, last: Span, span: Span) -> bool {
        let letters = last.of(self.text);
        let short =
            (1..=GRADE_LETTERS).contains(&letters.len()) && letters.bytes().all(|b| b.is_ascii_uppercase());
        let next = after(self.text, span.end);
        let ends = next.is_none_or(|c| {
            is_space(c) && c != '\n' && c != '\r' || matches!(c, ',' | '.' | '”' | '"' | ')' | ';')
        });
        last.end == span.start && short && ends
    }

    /// What a mark that opens in one language and closes in another does here; none where what stands beside it does not tell.
    fn turned(&self, span: Span) -> Option<u32> {
        let blank = |c: Option<char>| c.is_none_or(|c| is_space(c) || matches!(c, '(' | '[' | '—' | '–'));
        let (ahead, behind) = (before(self.text, span.start), after(self.text, span.end));
        match (blank(ahead), behind.is_some_and(char::is_alphanumeric)) {
            (true, true) => Some(flag::AFTER_OPENING),
            (false, false) => Some(flag::AFTER_CLOSING),
            _ => None,
        }
    }

    /// What a mark that opens and closes does here; nothing where it is an apostrophe at the end of a word.
    fn straight(&mut self, span: Span, sign: char) -> u32 {
        let opens = before(self.text, span.start)
            .is_none_or(|c| is_space(c) || matches!(c, '(' | '[' | '—' | '–' | '“' | '"'));
        let single = sign != '"';
        if opens && !after(self.text, span.end).is_none_or(is_space) {
            self.single |= single;
            return flag::AFTER_OPENING;
        }
        let ends_word = single && before(self.text, span.start).is_some_and(char::is_alphanumeric);
        if ends_word && !self.single {
            return 0;
        }
        self.single &= !single;
        flag::AFTER_CLOSING
    }

    fn hyphen(&mut self, span: Span) {
        let joins = before(self.text, span.start).is_some_and(char::is_alphanumeric)
            && after(self.text, span.end).is_some_and(|c| c.is_alphanumeric() || matches!(c, '\n' | '\r'));
        if joins {
            self.before |= flag::AFTER_HYPHEN;
        }
    }

    /// Whether a word is a title, whose point ends no sentence (`Mr.`).
    fn is_title(&self, word: Span) -> bool {
        folded(word.of(self.text)).is_some_and(|word| self.words.lexicon.tags(&word).any(class::TITLE))
    }

    fn push_number(&mut self, word: Word) -> bool {
        if word.is_letters() && !self.may_begin_number(word) {
            return false;
        }
        let Some((mut number, span)) = phrase::phrase(self.text, word, self.cursor, self.words) else {
            return false;
        };
        let figures = || word.kind == WordKind::Number && (1..=31).contains(&number.whole());
        number.ordinal = number.ordinal && !(figures() && self.is_behind_month(span.start));
        if span.end > self.end {
            return false;
        }
        self.cursor = Words::new(span.end);
        let hash = number.hash(true);
        let alternative = number.hash(false);
        let lexeme = Lexeme {
            hash,
            root: hash,
            alternative,
            flags: flag::NUMBER | self.capital(span),
            ..Lexeme::default()
        };
        self.push(lexeme, span);
        true
    }

    /// Whether the word before byte `at` is a month, in whole or in short: figures behind it are a day, however they are written
    /// (`March 3rd`).
    fn is_behind_month(&self, at: usize) -> bool {
        let head = self.text.get(..at).unwrap_or("");
        let spaced = head.trim_end_matches([' ', '\u{a0}']);
        let bare = spaced.strip_suffix([',', '.']).unwrap_or(spaced);
        let word = bare.rsplit(|c: char| !c.is_alphabetic()).next().unwrap_or("");
        let month = |word: &str| self.words.lexicon.tags(word).any(class::MONTH);
        // behind a whole name the point is the sentence's
        let short =
            |word: &str| self.words.spelling.abbreviations.binary_search_by_key(&word, |pair| pair.0).is_ok();
        head.len() > spaced.len()
            && word.starts_with(is_upper)
            && folded(word).is_some_and(|word| month(&word) && (!spaced.ends_with('.') || short(&word)))
    }

    fn may_begin_number(&self, word: Word) -> bool {
        folded(word.of(self.text))
            .is_some_and(|word| self.words.lexicon.tags(&word).any(class::NUMBER.and(class::ARTICLE)))
    }

    fn capital(&self, span: Span) -> u32 {
        if after(self.text, span.start).is_some_and(is_upper) { flag::CAPITAL } else { 0 }
    }

    /// Takes a word of ASCII letters that is neither a number, nor two words in one, nor has a bracket or stars inside: nearly
    /// every word of a text.
    fn push_plain(&mut self, word: Word) -> bool {
        let (bytes, span) = (self.text.as_bytes(), word.span);
        let run = Run::of(bytes, span.start);
        if run.length != span.len() || matches!(bytes.get(span.end), Some(b'[' | b'*')) {
            return false;
        }
        let tags = self.words.lexicon.set(self.words.lexicon.find_key(Key::at(bytes, span)));
        if tags.any(class::NUMBER.and(class::ARTICLE).and(class::CONTRACTED)) {
            return false;
        }
        let shape = match run.case() {
            Case::Small => Shape::Lower,
            Case::First => Shape::Capital,
            Case::Inner => Shape::Mixed,
        };
        let mut lexeme = self.tagged(tags, shape);
        let written = span.of(self.text);
        let hash = fold::hash_at(self.text, span);
        let changes = tags.any(class::SPELT) || self.words.spelling.may_change(written.as_bytes());
        let root = if changes { self.root(written, tags, lexeme.has(flag::NAME)) } else { None };
        let root = root.unwrap_or(hash);
        (lexeme.hash, lexeme.root, lexeme.alternative) = (hash, root, root);
        lexeme.letters = letters(written);
        self.push(lexeme, span);
        true
    }

    /// The hash of the one spelling of a word, where that is another.
    #[inline(never)]
    fn root(&self, written: &str, tags: Tags, name: bool) -> Option<u32> {
        let folded = folded(written)?;
        root(&folded, tags, name, self.words.spelling).map(|root| fold::hash(&root))
    }

    fn push_word(&mut self, word: Word) {
        // the last point of an abbreviation may be the sentence's
        let written = word.of(self.text).trim_end_matches('.');
        let Some(whole) = folded(written) else {
            let hash = fold::hash(written);
            return self.push(Lexeme { hash, root: hash, alternative: hash, ..Lexeme::default() }, word.span);
        };
        let shape = word.shape(self.text);
        if word.kind == WordKind::Number {
            let mut lexeme = self.classified(&whole, shape);
            lexeme.flags |= flag::NUMBER;
            return self.push(lexeme, word.span);
        }
        if let Some((parts, split)) = self.contraction(&whole) {
            return self.push_parts(word.span, shape, parts, split);
        }
        if !self.push_clitic(word, &whole, shape) {
            let lexeme = self.classified(&whole, shape);
            let hash = if is_dotted(written) {
                Some(fold::hash(&without_points(&whole)))
            } else {
                spelt_out(written, self.words).map(|spelt| fold::hash(&spelt))
            };
            let lexeme = hash.map_or(lexeme, |hash| Lexeme { hash, root: hash, alternative: hash, ..lexeme });
            self.push(lexeme, word.span);
        }
    }

    fn contraction(&self, whole: &str) -> Option<((&'static str, &'static str), usize)> {
        let all = self.words.contractions;
        let at = all.binary_search_by_key(&whole, |contraction| contraction.form).ok()?;
        all.get(at).map(|found| (found.parts, found.split))
    }

    fn push_parts(&mut self, span: Span, shape: Shape, parts: (&str, &str), split: usize) {
        let length = span.of(self.text).chars().take(split).map(char::len_utf8).sum::<usize>();
        let middle = span.start + length;
        let mut first = self.classified(parts.0, shape);
        first.flags |= flag::CONTRACTED | flag::CONTINUES;
        self.push(first, Span::new(span.start, middle));
        let mut second = self.classified(parts.1, Shape::Lower);
        second.flags |= flag::CONTRACTED;
        self.push(second, Span::new(middle, span.end));
    }

    /// The word before a clitic, and the clitic.
    fn clitic_of<'w>(&self, whole: &'w str) -> Option<(&'w str, &'static Clitic)> {
        let ends = |clitic: &&Clitic| whole.len() > clitic.form.len() && whole.ends_with(clitic.form);
        let clitic = self.words.clitics.iter().find(ends)?;
        Some((whole.get(..whole.len() - clitic.form.len())?, clitic))
    }

    /// Takes a word with a clitic as two lexemes.
    fn push_clitic(&mut self, word: Word, whole: &str, shape: Shape) -> bool {
        let Some((host, clitic)) = self.clitic_of(whole) else { return false };
        let middle = word.span.end - written_length(word.of(self.text), clitic.form);
        let mut first = self.classified(host, shape);
        first.flags |= flag::CONTINUES;
        self.push(first, Span::new(word.span.start, middle));
        self.push(self.of_clitic(clitic), Span::new(middle, word.span.end));
        true
    }

    fn of_clitic(&self, clitic: &Clitic) -> Lexeme {
        let (first, second) = clitic.words;
        let lexeme = self.classified(first, Shape::Lower);
        Lexeme {
            hash: if first == second { lexeme.hash } else { fold::hash(clitic.form) },
            alternative: fold::hash(second),
            flags: lexeme.flags | flag::CONTRACTED,
            ..lexeme
        }
    }

    /// The hashes and the class of a folded word.
    fn classified(&self, word: &str, shape: Shape) -> Lexeme {
        let tags = self.words.lexicon.tags(word);
        let lexeme = self.tagged(tags, shape);
        let hash = fold::hash(word);
        let root = root(word, tags, lexeme.has(flag::NAME), self.words.spelling);
        let root = root.map_or(hash, |root| fold::hash(&root));
        Lexeme { hash, root, alternative: root, letters: letters(word), ..lexeme }
    }

    /// What a word with these classes is, written like this.
    fn tagged(&self, tags: Tags, shape: Shape) -> Lexeme {
        let capital = shape != Shape::Lower;
        let within = capital && self.before & flag::AFTER_SENTENCE == 0;
        let function = tags.any(class::FUNCTION);
        let name = !function && (within || matches!(shape, Shape::Mixed | Shape::Upper));
        let mut flags = 0;
        for (is, bit) in [
            (tags.any(class::NEGATION), flag::NEGATION),
            (!within && tags.any(class::MODAL), flag::MODAL),
            (tags.any(class::CONDITION), flag::CONDITION),
            (!within && tags.any(class::CUE), flag::CUE),
            (!within && tags.any(class::TELLS), flag::TELLS),
            (tags.any(class::TITLE), flag::TITLE),
            (tags.any(class::SUBJECT), flag::SUBJECT),
            (tags.any(class::OTHER), flag::OTHER),
            (tags.any(class::REVERSES), flag::REVERSES),
            (tags.any(class::DAY), flag::DAY),
            (tags.any(class::STUTTERED), flag::STUTTERED),
            (tags.any(class::FILLER), flag::OPENS_FILLER),
            (function, flag::FUNCTION),
            (capital, flag::CAPITAL),
            (name, flag::NAME),
        ] {
            flags |= if is { bit } else { 0 };
        }
        Lexeme { flags, ..Lexeme::default() }
    }

    /// Whether the word before byte `start` was the same, and no more than a speaker's pause lies between.
    fn is_said_again(&self, hash: u32, start: usize) -> bool {
        let pause = |c: char| matches!(c, ' ' | '\u{a0}' | ',' | '-' | '–' | '—');
        self.said.0 == hash
            && self.text.get(self.said.1..start).is_some_and(|between| between.chars().all(pause))
    }

    /// Puts a lexeme in the queue, with what stands before it.
    fn push(&mut self, mut lexeme: Lexeme, span: Span) {
        lexeme.start = u32::try_from(span.start - self.base).unwrap_or(u32::MAX);
        lexeme.end = u32::try_from(span.end - self.base).unwrap_or(u32::MAX);
        lexeme.flags |= self.before | if span.end <= self.bracket_end { flag::BRACKETED } else { 0 };
        if lexeme.has(flag::STUTTERED) && !self.quotation && self.is_said_again(lexeme.hash, span.start) {
            lexeme.flags |= flag::FILLER;
        }
        self.said = (lexeme.hash, span.end);
        if !self.joinable.is_empty() {
            lexeme.joined = fold::hash_joined(self.text, self.joinable, span);
        }
        self.joinable = if lexeme.has(flag::GAP | flag::BRACKET) { Span::default() } else { span };
        self.last = span;
        self.before = 0;
        // at most two lexemes are pushed between two calls
        let _ = self.ready.push_back(lexeme);
    }
}

/// Whether a sign is a picture that stands for something (`👍`, `❌`, a flag).
const fn is_picture(sign: char) -> bool {
    matches!(sign, '\u{1f1e6}'..='\u{1f3fa}' | '\u{1f400}'..='\u{1faff}' | '☹' | '☺' | '✅' | '✔' | '✖' | '❌' | '❤')
}

/// The lexeme of a number.
fn of_number(number: Number) -> Lexeme {
    let hash = number.hash(true);
    Lexeme { hash, root: hash, alternative: number.hash(false), flags: flag::NUMBER, ..Lexeme::default() }
}

/// How many bytes of the end of `written` the folded `form` stands for.
fn written_length(written: &str, form: &str) -> usize {
    written.chars().rev().take(form.chars().count()).map(char::len_utf8).sum()
}

/// Which letters `word` has, in any case, and how many characters.
fn letters(word: &str) -> u32 {
    let letter = |byte: u8| (byte | 0x20).wrapping_sub(b'a');
    let set = word.bytes().filter(u8::is_ascii_alphabetic).fold(0, |set, b| set | 1_u32 << letter(b));
    set | (u32::try_from(word.chars().count()).unwrap_or(63).min(63) << 26)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::en;

    /// The lexemes of a quotation, with `|` between them.
    fn lexed(quote: &str) -> heapless::String<120> {
        let mut lexer = Lexer::of_quotation(quote, &en::ALIGN);
        let mut all = heapless::String::new();
        while let Some(lexeme) = lexer.next() {
            if !all.is_empty() {
                all.push('|').unwrap();
            }
            all.push_str(lexeme.span(0).of(quote)).unwrap();
        }
        all
    }

    #[test]
    fn units_of_comparison() {
        for (quote, lexemes) in [
            ("I can’t, he won't", "I|ca|n’t|he|wo|n't"),
            ("It’s O’Brien’s", "It|’s|O’Brien|’s"),
            ("$4.5 million, 5 per cent", "$4.5 million|5 per cent"),
            ("[W]e walk[ed] . . . on", "[W]e|walk[ed]|. . .|on"),
            ("the [new (old)] plan [...] is", "the|[new (old)]|plan|[...]|is"),
            ("[i]'ll go", "[i]|'ll|go"),
            ("70 uh, percent", "70 uh, percent"),
            ("大桥", "大|桥"),
        ] {
            assert_eq!(lexed(quote), lexemes);
        }
    }

    #[test]
    fn what_stands_before_a_lexeme() {
        let text = "“No,” she said.\n\n“Yes…";
        let mut lexer = Lexer::of_text(text, Span::new(0, text.len()), &en::ALIGN);
        for wanted in
            [flag::AFTER_OPENING, flag::AFTER_CLOSING, 0, flag::AFTER_OPENING | flag::AFTER_PARAGRAPH]
        {
            let flags = lexer.next().unwrap().flags;
            assert_eq!(flags & (flag::AFTER_OPENING | flag::AFTER_CLOSING | flag::AFTER_PARAGRAPH), wanted);
        }
        assert!(lexer.next().is_none());
    }

    #[test]
    fn a_bracket_that_never_closes_marks_nothing() {
        let text = "so [they went on and on";
        let mut lexer = Lexer::of_text(text, Span::new(0, text.len()), &en::ALIGN);
        while let Some(lexeme) = lexer.next() {
            assert!(!lexeme.has(flag::BRACKETED));
        }
    }
}
