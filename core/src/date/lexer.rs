//! Words with their senses, in a window that slides over the text.
//!
//! The grammar looks at most [`AHEAD`] tokens ahead and [`BEHIND`] back, so that each place of the text costs a bounded
//! amount of work: the scan is linear whatever the text holds. A token is read when it is first looked at.

use core::cell::Cell;

use super::seeds::has_digit;
use crate::fixed;
use crate::span::Span;
use crate::text::chars::{is_apostrophe, is_upper};
use crate::text::{WordKind, Words};
use crate::words::DateWords;
use crate::words::date::{Meaning, Sense};

/// Tokens that the grammar may look ahead.
pub(super) const AHEAD: usize = 28;
/// Tokens that it may look back.
pub(super) const BEHIND: usize = 4;
/// The room of the ring: a power of two.
const ROOM: usize = AHEAD + BEHIND;
/// The longest word that any language's table holds, in bytes.
const WORD_MOST: usize = 20;
/// The most bytes of a holiday's name.
pub(super) const HOLIDAY_BYTES: usize = 32;

/// A number in figures.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Figure {
    /// Digits alone, and how many.
    Plain { value: u32, width: u8 },
    /// With commas between groups of three.
    Grouped(u32),
    /// One point or comma: what stands before it, after it, and how many digits after.
    Decimal { whole: u32, part: u32, width: u8 },
    /// Two points: a date or a version.
    Dotted { first: u16, second: u16, third: u16, widths: [u8; 3] },
    /// `3rd`
    Ordinal(u8),
    /// `1990s`
    Decade { value: u32, width: u8 },
    /// Anything else.
    Odd,
}

/// A word, number or sign with what it can mean.
#[derive(Clone, Copy, Debug)]
pub(super) struct Token {
    pub(super) span: Span,
    pub(super) sense: Sense,
    pub(super) figure: Option<Figure>,
    pub(super) sign: Option<char>,
    /// Whether the word is an everyday word too.
    pub(super) common: bool,
    /// Whether nothing stands between it and the token before.
    pub(super) glued: bool,
    /// Whether it begins with a capital.
    pub(super) capital: bool,
    /// Whether `’s` follows; the span leaves it out.
    pub(super) possessive: bool,
}

/// What lies beyond either end.
const NOTHING: Token = Token {
    span: Span { start: 0, end: 0 },
    sense: Sense::None,
    figure: None,
    sign: None,
    common: false,
    glued: false,
    capital: false,
    possessive: false,
};

impl Token {
    /// Whether it is a token at all.
    pub(super) fn exists(&self) -> bool {
        !self.span.is_empty()
    }

    /// Whether a date can begin with it.
    pub(super) fn begins(&self) -> bool {
        self.figure.is_some()
            || self.sense != Sense::None && !self.sense.connects()
            || self.sense == Sense::None && self.capital && self.span.len() <= 6
            || !self.glued && matches!(self.sign, Some('\'' | '’' | '‘'))
    }

    /// Whether it is a word of letters.
    pub(super) fn is_word(&self) -> bool {
        self.exists() && self.figure.is_none() && self.sign.is_none()
    }
}

/// The memory of a token: 24 bytes on a small machine.
pub(super) struct Slot {
    span: Cell<Span>,
    what: Cell<What>,
    flags: Cell<u8>,
}

/// What a token is: no token is two of them.
#[derive(Clone, Copy)]
enum What {
    Word(Sense),
    Figure(Figure),
    Sign(char),
}

/// What else is known of a token, by bits.
mod flag {
    pub(super) const COMMON: u8 = 1;
    pub(super) const GLUED: u8 = 1 << 1;
    pub(super) const CAPITAL: u8 = 1 << 2;
    pub(super) const POSSESSIVE: u8 = 1 << 3;
}

impl Slot {
    const fn new() -> Slot {
        Slot { span: Cell::new(NOTHING.span), what: Cell::new(What::Word(Sense::None)), flags: Cell::new(0) }
    }

    fn keep(&self, token: &Token) {
        let bit = |it: bool, flag: u8| if it { flag } else { 0 };
        self.span.set(token.span);
        self.what.set(match (token.sign, token.figure) {
            (Some(sign), _) => What::Sign(sign),
            (_, Some(figure)) => What::Figure(figure),
            _ => What::Word(token.sense),
        });
        self.flags.set(
            bit(token.common, flag::COMMON)
                | bit(token.glued, flag::GLUED)
                | bit(token.capital, flag::CAPITAL)
                | bit(token.possessive, flag::POSSESSIVE),
        );
    }

    fn token(&self) -> Token {
        Token {
            span: self.span.get(),
            sense: self.sense(),
            figure: self.figure(),
            sign: self.sign(),
            common: self.is(flag::COMMON),
            glued: self.is(flag::GLUED),
            capital: self.is(flag::CAPITAL),
            possessive: self.is(flag::POSSESSIVE),
        }
    }

    #[inline(always)] // as `Window::place`
    fn is(&self, flag: u8) -> bool {
        self.flags.get() & flag != 0
    }

    #[inline(always)] // as `Window::place`
    fn sense(&self) -> Sense {
        if let What::Word(sense) = self.what.get() { sense } else { Sense::None }
    }

    #[inline(always)] // as `Window::place`
    fn sign(&self) -> Option<char> {
        if let What::Sign(sign) = self.what.get() { Some(sign) } else { None }
    }

    #[inline(always)] // as `Window::place`
    fn figure(&self) -> Option<Figure> {
        if let What::Figure(figure) = self.what.get() { Some(figure) } else { None }
    }
}

/// The memory of a window: apart from it, since what is handed over by value lies on the stack twice.
pub(super) type Ring = [Slot; ROOM];

/// Room for tokens.
#[inline(never)] // an array alone is written where it is to lie
pub(super) fn ring() -> Ring {
    [const { Slot::new() }; ROOM]
}

/// A window on the tokens of a stretch of text.
pub(super) struct Window<'t> {
    pub(super) text: &'t str,
    pub(super) words: &'static DateWords,
    end: usize,
    ring: &'t Ring,
    /// The number of the token under the grammar's eyes, and of the first not read.
    head: usize,
    read: Cell<usize>,
    /// The offset up to which tokens were read.
    at: Cell<usize>,
}

impl<'t> Window<'t> {
    /// A window whose tokens begin at byte `behind` and whose head is the first at or after byte `at`.
    pub(super) fn new(
        text: &'t str,
        words: &'static DateWords,
        ring: &'t Ring,
        behind: usize,
        at: usize,
        end: usize,
    ) -> Window<'t> {
        // a word that runs on past the end is cut there, and not read to its own end
        let text = text.get(..end).unwrap_or(text);
        let mut window =
            Window { text, words, end, ring, head: 0, read: Cell::new(0), at: Cell::new(behind) };
        while window.exists(0) && window.at(0).span.start < at {
            window.advance();
        }
        window
    }

    /// The token `ahead` of the head.
    pub(super) fn at(&self, ahead: usize) -> Token {
        self.slot(ahead).map_or(NOTHING, Slot::token)
    }

    /// The memory of the token `ahead` of the head.
    #[inline(always)] // as `place`
    fn slot(&self, ahead: usize) -> Option<&Slot> {
        self.place(ahead).and_then(|place| self.ring.get(place))
    }

    /// Whether nothing stands between the token `ahead` and the one before it.
    pub(super) fn is_glued(&self, ahead: usize) -> bool {
        self.has(ahead, flag::GLUED)
    }

    /// Whether the token `ahead` begins with a capital.
    pub(super) fn is_capital(&self, ahead: usize) -> bool {
        self.has(ahead, flag::CAPITAL)
    }

    /// Whether `’s` follows the token `ahead`.
    pub(super) fn is_possessive(&self, ahead: usize) -> bool {
        self.has(ahead, flag::POSSESSIVE)
    }

    /// Whether there is a token `ahead`.
    pub(super) fn exists(&self, ahead: usize) -> bool {
        self.slot(ahead).is_some_and(|slot| !slot.span.get().is_empty())
    }

    /// Whether the token `ahead` is a word of letters.
    pub(super) fn is_word(&self, ahead: usize) -> bool {
        self.slot(ahead)
            .is_some_and(|slot| matches!(slot.what.get(), What::Word(_)) && !slot.span.get().is_empty())
    }

    #[inline(always)] // as `place`
    fn has(&self, ahead: usize, flag: u8) -> bool {
        self.slot(ahead).is_some_and(|slot| slot.is(flag))
    }

    /// Where the token `ahead` of the head lies in the ring.
    #[inline(always)] // every rule asks: on a board, where little is inlined, three calls in a row
    fn place(&self, ahead: usize) -> Option<usize> {
        let number = self.head + ahead;
        let read = ahead < AHEAD && (number < self.read.get() || self.reads_to(number));
        read.then_some(number % ROOM)
    }

    /// The token `back` before the head (1 is the one before it).
    pub(super) fn back(&self, back: usize) -> Token {
        self.slot_back(back).map_or(NOTHING, Slot::token)
    }

    fn slot_back(&self, back: usize) -> Option<&Slot> {
        if back > BEHIND {
            return None;
        }
        self.ring.get(self.head.checked_sub(back)? % ROOM)
    }

    /// What the token `back` before the head can mean.
    pub(super) fn sense_back(&self, back: usize) -> Sense {
        self.slot_back(back).map_or(Sense::None, Slot::sense)
    }

    /// The sign that it is.
    pub(super) fn sign_back(&self, back: usize) -> Option<char> {
        self.slot_back(back).and_then(Slot::sign)
    }

    /// The figure that it is.
    pub(super) fn figure_back(&self, back: usize) -> Option<Figure> {
        self.slot_back(back).and_then(Slot::figure)
    }

    /// Whether the head can stand in a date: a number, a sign, or a word that means something there.
    pub(super) fn is_of_time(&self) -> bool {
        self.exists(0) && (!self.is_word(0) || self.sense(0) != Sense::None || has_digit(self.word(0)))
    }

    /// The token so many before the one at `at`, within the window or behind its head.
    pub(super) fn before_by(&self, at: usize, back: usize) -> Token {
        if at >= back { self.at(at - back) } else { self.back(back - at) }
    }

    /// The token before the one `ahead` of the head.
    pub(super) fn before(&self, ahead: usize) -> Token {
        ahead.checked_sub(1).map_or_else(|| self.back(1), |before| self.at(before))
    }

    /// Moves the head on by a token.
    pub(super) fn advance(&mut self) {
        if self.exists(0) {
            self.head += 1;
        }
    }

    /// Where to begin reading so that a window at the head sees what lies behind it.
    pub(super) fn behind(&self) -> usize {
        let farthest = (1..=BEHIND).rev().map(|b| self.back(b)).find(|t| t.exists());
        farthest.unwrap_or(self.at(0)).span.start
    }

    #[inline]
    pub(super) fn sense(&self, ahead: usize) -> Sense {
        self.slot(ahead).map_or(Sense::None, Slot::sense)
    }

    /// Whether the token `ahead` means this and nothing else.
    pub(super) fn means(&self, ahead: usize, sense: Sense) -> bool {
        self.sense(ahead) == sense
    }

    /// The same of the token `back` before the head.
    pub(super) fn means_back(&self, back: usize, sense: Sense) -> bool {
        self.sense_back(back) == sense
    }

    /// The sign that the token `ahead` is.
    #[inline]
    pub(super) fn sign(&self, ahead: usize) -> Option<char> {
        self.slot(ahead).and_then(Slot::sign)
    }

    /// The figure that the token `ahead` is.
    pub(super) fn figure(&self, ahead: usize) -> Option<Figure> {
        self.slot(ahead).and_then(Slot::figure)
    }

    /// Whether the token `ahead` is the sign `c`.
    pub(super) fn is(&self, ahead: usize, c: char) -> bool {
        self.sign(ahead) == Some(c)
    }

    /// Whether it is a hyphen or dash.
    pub(super) fn is_dash(&self, ahead: usize) -> bool {
        matches!(self.sign(ahead), Some('-' | '–' | '—' | '‐' | '‑' | '−'))
    }

    /// Whether it is a hyphen that joins the words on both sides.
    pub(super) fn joins(&self, ahead: usize) -> bool {
        self.is_dash(ahead) && self.is_glued(ahead) && self.is_glued(ahead + 1)
    }

    /// The position after a hyphen that joins, else the same.
    pub(super) fn over_hyphen(&self, ahead: usize) -> usize {
        if self.joins(ahead) { ahead + 1 } else { ahead }
    }

    /// The word as written.
    pub(super) fn word(&self, ahead: usize) -> &'t str {
        self.slot(ahead).map_or("", |slot| slot.span.get().of(self.text))
    }

    /// The word of a token as written.
    pub(super) fn word_of(&self, token: Token) -> &'t str {
        token.span.of(self.text)
    }

    /// Whether the token of this number exists; reads up to it.
    #[inline(never)]
    fn reads_to(&self, number: usize) -> bool {
        while self.read.get() <= number && self.at.get() < self.end {
            let Some(token) = self.lex() else {
                self.at.set(self.end);
                break;
            };
            let place = self.read.get() % ROOM;
            if let Some(slot) = self.ring.get(place) {
                slot.keep(&token);
            }
            self.read.set(self.read.get() + 1);
        }
        number < self.read.get()
    }

    fn lex(&self) -> Option<Token> {
        let mut words = Words::new(self.at.get());
        let word = words.next(self.text)?;
        let glued = word.span.start == self.at.get() && self.at.get() > 0;
        let end = word.span.end;
        let written = word.of(self.text);
        let mut token = Token { span: word.span, glued, ..NOTHING };
        self.at.set(end);
        match word.kind {
            WordKind::Sign(c) => token.sign = Some(c),
            WordKind::Letters => self.letters(written, &mut token),
            WordKind::Number => {
                let (figure, length) = figure(written, self.words);
                token.figure = Some(figure);
                token.span.end = token.span.start + length;
                self.at.set(token.span.end);
            }
        }
        Some(token)
    }

    fn letters(&self, written: &str, token: &mut Token) {
        token.capital = written.chars().next().is_some_and(is_upper);
        let (meaning, stem) = looked_up(self.text, token.span, self.words);
        token.possessive = stem < written.len();
        token.span.end = token.span.start + stem;
        if let Some(meaning) = meaning {
            (token.sense, token.common) = (meaning.sense, meaning.common);
        }
    }
}

/// What the word at `span` means, which may have a possessive ending that is no part of it, and the word's length without that.
pub(super) fn looked_up(text: &str, span: Span, words: &DateWords) -> (Option<&'static Meaning>, usize) {
    let written = span.of(text);
    let find = |length: usize| {
        let span = Span::new(span.start, span.start + length);
        if written.is_ascii() {
            return words.meaning_at(text, span);
        }
        fold(span.of(text), &mut [0; WORD_MOST]).and_then(|word| words.meaning(word))
    };
    let meaning = find(written.len());
    match possessed(written).filter(|_| meaning.is_none()) {
        Some(stem) => (find(stem.len()), stem.len()),
        None => (meaning, written.len()),
    }
}

/// Whether the word at `span`, which may begin the name of a holiday, does: the words behind it are those of one.
#[inline(never)]
pub(super) fn names_holiday(text: &str, words: &DateWords, span: Span) -> bool {
    let rest = text.as_bytes().get(span.start..).unwrap_or_default();
    let word = span.of(text).as_bytes();
    // the apostrophe may be curly
    let length = word.iter().position(|&byte| byte == b'\'' || !byte.is_ascii()).unwrap_or(word.len());
    let first = || rest.iter().take(length).map(u8::to_ascii_lowercase);
    let from = words.holidays.partition_point(|holiday| holiday.words.bytes().lt(first()));
    let begins = |name: &str| name.len() >= length && name.bytes().zip(first()).all(|(a, b)| a == b);
    let own = words.holidays.iter().skip(from).take_while(|holiday| begins(holiday.words));
    own.map(|holiday| holiday.words.as_bytes()).any(|name| {
        let written = rest.get(..name.len()).unwrap_or(rest);
        // an apostrophe may be curly
        written.eq_ignore_ascii_case(name) || !written.is_ascii()
    })
}

/// The word without `’s`.
fn possessed(word: &str) -> Option<&str> {
    word.strip_suffix(['s', 'S'])?.strip_suffix(is_apostrophe)
}

/// `word` in lower case, with straight apostrophes; none where it does not fit the room.
pub(super) fn fold<'b>(word: &str, room: &'b mut [u8]) -> Option<&'b str> {
    if word.is_ascii() {
        let slot = room.get_mut(..word.len())?;
        fixed::copy(slot, word.as_bytes());
        slot.make_ascii_lowercase();
        return core::str::from_utf8(slot).ok();
    }
    let mut length = 0;
    for c in word.chars() {
        let c = match c {
            _ if is_apostrophe(c) => '\'',
            '\u{a0}' | '\u{202f}' => ' ',
            c => c,
        };
        for c in c.to_lowercase() {
            let slot = room.get_mut(length..length + c.len_utf8())?;
            fixed::copy(slot, fixed::utf8(c, &mut [0; 4]));
            length += c.len_utf8();
        }
    }
    room.get(..length).and_then(|b| core::str::from_utf8(b).ok())
}

/// The number at the start of `written`, and its length in bytes.
pub(super) fn figure(written: &str, words: &DateWords) -> (Figure, usize) {
    let length = written.bytes().position(|b| !(b.is_ascii_digit() || b == b'.' || b == b','));
    let length = length.unwrap_or(written.len());
    let (digits, rest) = written.split_at_checked(length).unwrap_or((written, ""));
    if digits.is_empty() {
        return (Figure::Odd, written.len());
    }
    if digits.ends_with(['.', ',']) {
        // `10.s`: the cursor joins a point between digits alone, so that this is rare
        return (Figure::Odd, length);
    }
    let figure = parts(digits);
    let Figure::Plain { value, width } = figure else { return (figure, length) };
    if let (true, Ok(value)) = (words.ordinal_endings.contains(&rest), u8::try_from(value)) {
        return (Figure::Ordinal(value), written.len());
    }
    let apostrophe = rest.strip_prefix(is_apostrophe).unwrap_or(rest);
    if apostrophe == words.decade_ending && value % 10 == 0 && (width == 2 || width == 4) {
        return (Figure::Decade { value, width }, written.len());
    }
    (figure, length)
}

/// Digits with points and commas between them.
fn parts(digits: &str) -> Figure {
    let mut split = digits.split(['.', ',']);
    let mut next = || split.next().map(|p| (p.parse::<u32>(), u8::try_from(p.len()).unwrap_or(u8::MAX)));
    match (next(), next(), next(), next()) {
        (Some((Ok(value), width)), None, ..) => Figure::Plain { value, width },
        (Some((Ok(whole), _)), Some((Ok(part), width)), None, _) => {
            if width == 3 && digits.contains(',') {
                Figure::Grouped(whole.saturating_mul(1000).saturating_add(part))
            } else {
                Figure::Decimal { whole, part, width }
            }
        }
        (Some((Ok(first), a)), Some((Ok(second), b)), Some((Ok(third), c)), None)
            if !digits.contains(',') =>
        {
            // more than a year is no part of a date
            let [first, second, third] =
                [first, second, third].map(|part: u32| u16::try_from(part).unwrap_or(u16::MAX));
            Figure::Dotted { first, second, third, widths: [a, b, c] }
        }
        _ => Figure::Odd,
    }
}

#[cfg(test)]
mod tests {
    extern crate std;
    use super::*;
    use crate::words::en;
    use std::vec::Vec;

    fn window<'t>(text: &'t str, ring: &'t Ring) -> Window<'t> {
        Window::new(text, &en::DATE, ring, 0, 0, text.len())
    }

    #[test]
    fn figures_say_what_they_are() {
        let ring = super::ring();
        let w = window("12 1,234 4.5 27.6.2018 3rd 1990s 11am", &ring);
        let figures: Vec<_> = (0..7).map(|i| w.figure(i).unwrap()).collect();
        assert_eq!(figures[0], Figure::Plain { value: 12, width: 2 });
        assert_eq!(figures[1], Figure::Grouped(1234));
        assert_eq!(figures[2], Figure::Decimal { whole: 4, part: 5, width: 1 });
        assert_eq!(figures[3], Figure::Dotted { first: 27, second: 6, third: 2018, widths: [2, 1, 4] });
        assert_eq!(figures[4], Figure::Ordinal(3));
        assert_eq!(figures[5], Figure::Decade { value: 1990, width: 4 });
        assert_eq!(w.sense(7), Sense::Meridiem(false));
        assert!(w.is_glued(7));
    }

    #[test]
    fn a_possessive_is_left_out_of_the_span() {
        let ring = super::ring();
        let w = window("Friday’s vote", &ring);
        assert_eq!((w.sense(0), w.word(0)), (Sense::Weekday(5), "Friday"));
        assert!(w.is_possessive(0));
    }

    #[test]
    fn a_window_begun_in_the_middle_sees_the_same() {
        let text = "On the 3rd of May he left, and on the 5th of June she did; then nothing more was heard of them until the end of the year, in snow.";
        let ring = super::ring();
        let mut whole = window(text, &ring);
        for _ in 0..12 {
            whole.advance();
        }
        let other = super::ring();
        let part = Window::new(text, &en::DATE, &other, whole.behind(), whole.at(0).span.start, text.len());
        for i in 0..AHEAD {
            assert_eq!(whole.at(i).span, part.at(i).span);
        }
        for i in 1..=BEHIND {
            assert_eq!(whole.back(i).span, part.back(i).span);
        }
    }

    #[test]
    fn a_million_digits_are_one_token() {
        let text = "1".repeat(1_000_000);
        assert_eq!(window(&text, &ring()).figure(0), Some(Figure::Odd));
    }
}
