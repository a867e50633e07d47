//! Numbers as values: `12` and `twelve`, `$4.5 million` and `4.5 million dollars`, `5%` and `5 per cent` are one.

use super::spelling::folded;
use crate::span::Span;
use crate::text::chars::{before, is_space};
use crate::text::{Word, WordKind, Words};
use crate::words::{AlignWords, NumberWords};

/// A number with its unit: `mantissa * 10^exponent`, the mantissa without zeros at the end.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Number {
    mantissa: u64,
    exponent: i16,
    ordinal: bool,
    negative: bool,
    /// A sign of currency, `%`, or nothing.
    unit: Option<char>,
    /// What stands before it and bounds it (`<`, `±`), or nothing.
    bound: Option<char>,
}

impl Number {
    fn new(mantissa: u64, exponent: i16) -> Number {
        let mut number = Number { mantissa, exponent, ..Number::default() };
        while number.mantissa != 0 && number.mantissa.is_multiple_of(10) {
            number.mantissa /= 10;
            number.exponent = number.exponent.saturating_add(1);
        }
        if number.mantissa == 0 {
            number.exponent = 0;
        }
        number
    }

    fn times(self, power: u8) -> Number {
        let exponent = self.exponent.saturating_add(i16::from(power));
        Number { exponent: if self.mantissa == 0 { 0 } else { exponent }, ..self }
    }

    /// A hash of the value, with or without the unit.
    pub(super) fn hash(self, with_unit: bool) -> u32 {
        let unit = if with_unit { self.unit.map_or(0, u32::from) } else { 0 };
        let low = (self.mantissa & 0xffff_ffff) as u32;
        let high = (self.mantissa >> 32) as u32;
        let signs = u32::from(self.ordinal) | u32::from(self.negative) << 1;
        let exponent = u32::from(self.exponent.cast_unsigned());
        let bound = self.bound.map_or(0, u32::from);
        [0x4e75_6d62 ^ bound, low, high, exponent, signs, unit]
            .into_iter()
            .flat_map(u32::to_le_bytes)
            .fold(0x811c_9dc5, |hash: u32, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193))
    }
}

/// The number phrase of `text` that begins with `first` (after which `cursor` stands), and its bytes; none when the
/// word is no number, or one of a form that has no value (`1990s`).
pub(super) fn phrase(text: &str, first: Word, cursor: Words, words: &AlignWords) -> Option<(Number, Span)> {
    let mut reader = Reader { text, next: Some(first), cursor, end: first.span.start, words };
    let bound = reader.bound();
    let negative = reader.minus();
    let sign = reader.currency();
    let point = reader.point();
    if (negative || sign.is_some() || point.is_some() || bound.is_some())
        && !reader.next.is_some_and(|word| word.kind == WordKind::Number)
    {
        return None;
    }
    let mut number = reader.value()?;
    number.exponent -= point.unwrap_or(0);
    (number.negative, number.bound) = (negative, bound);
    number.unit = sign.or_else(|| reader.unit());
    let span = Span::new(first.span.start, reader.end);
    number.negative |= sign.is_some() && in_parentheses(text, span);
    Some((number, span))
}

/// The value of a folded word that is a number by itself.
pub(super) fn word(word: &str, words: &AlignWords) -> Option<Number> {
    let mut cursor = Words::new(0);
    let first = cursor.next(word).filter(|first| first.span.len() == word.len())?;
    phrase(word, first, cursor, words).map(|(number, _)| number)
}

/// Whether an amount stands alone in parentheses, as accounts write a loss.
fn in_parentheses(text: &str, span: Span) -> bool {
    text.get(..span.start).is_some_and(|s| s.ends_with('('))
        && text.get(span.end..).is_some_and(|s| s.starts_with(')'))
}

struct Reader<'t> {
    text: &'t str,
    next: Option<Word>,
    cursor: Words,
    /// Where what was taken ends.
    end: usize,
    words: &'t AlignWords,
}

impl Reader<'_> {
    fn numbers(&self) -> &'static NumberWords {
        self.words.numbers
    }

    /// Takes the next word.
    fn take(&mut self) {
        if let Some(word) = self.next {
            self.end = word.span.end;
        }
        self.next = self.cursor.next(self.text);
    }

    /// The next word, if only spaces or a hyphen of the same number stand before it.
    fn peeked(&self) -> Option<(Word, super::spelling::Folded)> {
        let word = self.next.filter(|word| matches!(word.kind, WordKind::Letters))?;
        Some((word, folded(word.of(self.text))?))
    }

    /// Takes a sign right before a figure that says it is not the number itself (`<5`, `±5`). At the start of a line it is the
    /// mark of a block quotation.
    fn bound(&mut self) -> Option<char> {
        let word = self.next?;
        let WordKind::Sign(sign @ ('<' | '>' | '≤' | '≥' | '±' | '≠')) = word.kind else {
            return None;
        };
        let figure =
            self.text.get(word.span.end..)?.starts_with(|c: char| c.is_ascii_digit() || "$€£¥₹".contains(c));
        let inside = before(self.text, word.span.start).is_some_and(|c| c != '\n');
        if figure && (inside || sign != '>') {
            self.take();
            return Some(sign);
        }
        None
    }

    fn minus(&mut self) -> bool {
        // A dash is a minus only where nothing it could part stands before it.
        let opens = |c| matches!(c, '(' | '[' | '“' | '„' | '«' | '‘' | '"' | '\'' | '*' | ':');
        let alone = before(self.text, self.end).is_none_or(|c| is_space(c) || opens(c));
        let found = self.next.is_some_and(|word| match word.kind {
            WordKind::Sign('-' | '−') => true,
            WordKind::Sign('–') => alone,
            _ => false,
        });
        let touches = self.text.get(self.end..).is_some_and(|rest| {
            rest.chars().nth(1).is_some_and(|c| c.is_ascii_digit() || "$€£¥₹".contains(c))
        });
        if found && touches {
            self.take();
        }
        found && touches
    }

    /// Takes a point with a figure right behind it and none before (`.5`): the number of figures behind it.
    fn point(&mut self) -> Option<i16> {
        let point = self.next.filter(|word| word.is('.'))?;
        let rest = self.text.get(point.span.end..)?;
        let figures = rest.bytes().take_while(u8::is_ascii_digit).count();
        let lone = before(self.text, point.span.start).is_none_or(|c| !c.is_alphanumeric() && c != '.');
        let more = rest
            .get(figures..)
            .is_some_and(|s| s.starts_with(['.', ',']) && s.chars().nth(1).is_some_and(char::is_numeric));
        if figures == 0 || !lone || more {
            return None;
        }
        self.take();
        i16::try_from(figures).ok()
    }

    fn currency(&mut self) -> Option<char> {
        let word = self.next?;
        let WordKind::Sign(sign @ ('$' | '€' | '£' | '¥' | '₹' | '元')) = word.kind else {
            return None;
        };
        self.take();
        Some(sign)
    }

    /// The number itself, in digits or in words, with the powers of ten after it.
    fn value(&mut self) -> Option<Number> {
        let word = self.next?;
        let number = match word.kind {
            WordKind::Number => {
                let (number, whole) = digits(word.of(self.text), self.numbers())?;
                self.take();
                if !whole {
                    return Some(number);
                }
                number
            }
            WordKind::Letters => return self.in_words(),
            WordKind::Sign(_) => return None,
        };
        Some(self.power().map_or(number, |power| number.times(power)))
    }

    /// Takes a filler inside a number (`70 uh, percent`), and gives back where the reader stood.
    fn skip_filler(&mut self) -> (Option<Word>, Words, usize) {
        let start = (self.next, self.cursor, self.end);
        let Some((_, first)) = self.peeked() else { return start };
        for filler in self.words.fillers.iter().filter(|filler| filler.words.first() == Some(&first.as_str()))
        {
            let follows = filler.words.iter().all(|word| {
                let is = self.peeked().is_some_and(|(_, next)| next == *word);
                self.take();
                is
            });
            let comma = self.next.is_some_and(|word| word.is(','));
            if comma {
                self.take();
            }
            if follows && (comma || !filler.before_comma) {
                return start;
            }
            (self.next, self.cursor, self.end) = start;
        }
        start
    }

    /// A power of ten (`million`), if it is next.
    fn power(&mut self) -> Option<u8> {
        let start = self.skip_filler();
        let power = self.power_here();
        if power.is_none() {
            (self.next, self.cursor, self.end) = start;
        }
        power
    }

    fn power_here(&mut self) -> Option<u8> {
        let (_, word) = self.peeked()?;
        let power = looked_up(self.numbers().powers, &word)?;
        self.take();
        Some(power)
    }

    /// A number in words: groups below a thousand, each with its power, descending.
    fn in_words(&mut self) -> Option<Number> {
        let mut total = 0_u64;
        let mut ceiling = u8::MAX;
        let mut any = false;
        loop {
            let before = (self.next, self.cursor, self.end);
            let Some((group, ordinal)) = self.below_thousand(!any) else { break };
            if ordinal {
                let number = Number::new(total.saturating_add(group), 0);
                return Some(Number { ordinal: true, ..number });
            }
            let power = self.power().filter(|&power| power != 2).unwrap_or(0);
            let scaled = 10_u64.checked_pow(u32::from(power)).and_then(|scale| group.checked_mul(scale));
            match scaled.and_then(|scaled| total.checked_add(scaled)) {
                Some(sum) if power < ceiling => (total, ceiling, any) = (sum, power, true),
                _ => {
                    (self.next, self.cursor, self.end) = before;
                    break;
                }
            }
            if power == 0 {
                break;
            }
        }
        any.then(|| Number::new(total, 0))
    }

    /// `two hundred and twelve`, and whether it is an ordinal (`twenty-first`).
    fn below_thousand(&mut self, first: bool) -> Option<(u64, bool)> {
        let start = (self.next, self.cursor, self.end);
        let (mut sum, mut ordinal) = match self.below_hundred() {
            Some(found) => found,
            None if first && self.article_before_power() => (1, false),
            None => return None,
        };
        let hundred = self.peeked().is_some_and(|(_, w)| looked_up(self.numbers().powers, &w) == Some(2));
        if hundred && !ordinal {
            self.take();
            sum *= 100;
            let after = (self.next, self.cursor, self.end);
            if self.peeked().is_some_and(|(_, w)| listed(self.numbers().conjunctions, &w)) {
                self.take();
            }
            match self.below_hundred() {
                Some((rest, is_ordinal)) => (sum, ordinal) = (sum + rest, is_ordinal),
                None => (self.next, self.cursor, self.end) = after,
            }
        }
        if sum == 0 && start.2 == self.end {
            return None;
        }
        Some((sum, ordinal))
    }

    /// Takes an article, if a power of ten follows it.
    fn article_before_power(&mut self) -> bool {
        let is_article = self.peeked().is_some_and(|(_, word)| listed(self.numbers().articles, &word));
        let mut ahead = self.cursor;
        let power = ahead
            .next(self.text)
            .and_then(|word| folded(word.of(self.text)))
            .is_some_and(|word| looked_up(self.numbers().powers, &word).is_some());
        if is_article && power {
            self.take();
        }
        is_article && power
    }

    /// `twenty-five`, `twelve`, `third`.
    fn below_hundred(&mut self) -> Option<(u64, bool)> {
        let (_, word) = self.peeked()?;
        if let Some(value) = looked_up(self.numbers().ordinals, &word) {
            self.take();
            return Some((u64::from(value), true));
        }
        let tens = looked_up(self.numbers().cardinals, &word)?;
        self.take();
        if tens < 20 || !tens.is_multiple_of(10) {
            return Some((u64::from(tens), false));
        }
        let after = (self.next, self.cursor, self.end);
        if self.next.is_some_and(|word| word.is('-') && word.span.start == self.end) {
            self.take();
        }
        let unit = self.peeked().and_then(|(_, word)| {
            let cardinal = looked_up(self.numbers().cardinals, &word).map(|value| (value, false));
            cardinal.or_else(|| looked_up(self.numbers().ordinals, &word).map(|value| (value, true)))
        });
        if let Some((unit @ 1..=9, ordinal)) = unit {
            self.take();
            return Some((u64::from(tens + unit), ordinal));
        }
        (self.next, self.cursor, self.end) = after;
        Some((u64::from(tens), false))
    }

    /// The unit after a number: per cent or a currency.
    fn unit(&mut self) -> Option<char> {
        let start = self.skip_filler();
        let unit = self.unit_here();
        if unit.is_none() {
            (self.next, self.cursor, self.end) = start;
        }
        unit
    }

    fn unit_here(&mut self) -> Option<char> {
        if self.next.is_some_and(|word| word.is('%')) {
            self.take();
            return Some('%');
        }
        if let Some(sign @ ('€' | '£' | '¥' | '₹' | '元')) = self.next.and_then(|word| match word.kind {
            WordKind::Sign(sign) if word.span.start == self.end => Some(sign),
            _ => None,
        }) {
            self.take();
            return Some(sign);
        }
        let (_, word) = self.peeked()?;
        if let Ok(at) = self.numbers().currencies.binary_search_by_key(&word.as_str(), |(name, _)| name) {
            self.take();
            return self.numbers().currencies.get(at).map(|(_, sign)| *sign);
        }
        self.percent(&word).then_some('%')
    }

    fn percent(&mut self, word: &str) -> bool {
        let Some((_, second)) = self.numbers().percent.iter().find(|(first, _)| *first == word) else {
            return false;
        };
        let next = self.cursor.clone().next(self.text);
        if second.is_empty() {
            self.take();
            return true;
        }
        let follows = next.and_then(|next| folded(next.of(self.text))).is_some_and(|next| next == *second);
        if follows {
            self.take();
            self.take();
        }
        follows
    }
}

fn looked_up(list: &[(&str, u8)], word: &str) -> Option<u8> {
    list.binary_search_by_key(&word, |(name, _)| name)
        .ok()
        .and_then(|at| list.get(at))
        .map(|&(_, value)| value)
}

fn listed(list: &[&str], word: &str) -> bool {
    list.binary_search(&word).is_ok()
}

/// The value of a word of digits (`1,000`, `4.5m`, `3rd`), and whether a power of ten may follow; none for a form that has
/// no value (`1990s`, `4.2.1`) or has more digits than a value holds.
fn digits(word: &str, words: &NumberWords) -> Option<(Number, bool)> {
    let end = word.find(|c: char| !(c.is_ascii_digit() || matches!(c, '.' | ','))).unwrap_or(word.len());
    let (figures, suffix) = word.split_at_checked(end)?;
    let (whole, fraction) = figures.split_once('.').unwrap_or((figures, ""));
    let grouped = whole.split(',').skip(1).all(|group| group.len() == 3);
    if !grouped || fraction.contains(['.', ',']) || figures.len() > 24 {
        return None;
    }
    let mut mantissa = 0_u64;
    for digit in whole.bytes().chain(fraction.bytes()).filter(u8::is_ascii_digit) {
        mantissa = mantissa.checked_mul(10)?.checked_add(u64::from(digit - b'0'))?;
    }
    let number = Number::new(mantissa, -i16::try_from(fraction.len()).ok()?);
    let suffix = folded(suffix)?;
    if suffix.is_empty() {
        return Some((number, true));
    }
    if listed(words.ordinal_suffixes, &suffix) {
        return Some((Number { ordinal: true, ..number }, false));
    }
    looked_up(words.suffixes, &suffix).map(|power| (number.times(power), true))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::en;

    fn value(text: &str) -> Option<(Number, &str)> {
        let mut cursor = Words::new(0);
        let first = cursor.next(text)?;
        phrase(text, first, cursor, &en::ALIGN).map(|(number, span)| (number, span.of(text)))
    }

    #[test]
    fn forms_of_one_number_are_one() {
        for forms in [
            &["12", "twelve", "12.0"][..],
            &["$4.5 million", "4.5 million dollars", "$4.5m", "$4,500,000"],
            &["5%", "5 percent", "5 per cent", "five percent"],
            &["$2bn", "$2 billion", "two billion dollars"],
            &["twenty-five", "25", "twenty five"],
            &["one hundred and twelve", "112", "a hundred and twelve"],
            &["two hundred thousand", "200,000", "200k"],
            &["3rd", "third"],
            &["twenty-first", "21st"],
            &["1,250,000", "one million two hundred and fifty thousand", "1.25 million"],
        ] {
            let first = value(forms[0]).unwrap();
            for form in forms {
                assert_eq!(value(form), Some((first.0, *form)), "{form}");
            }
        }
    }

    #[test]
    fn other_numbers_are_others() {
        for (one, other) in [
            ("4.5", "45"),
            ("12", "112"),
            ("$5", "£5"),
            ("5", "5%"),
            ("3", "third"),
            ("-5", "5"),
            ("ten", "10 million"),
        ] {
            assert_ne!(value(one).map(|v| v.0), value(other).map(|v| v.0), "{one}, {other}");
        }
    }

    #[test]
    fn what_has_no_value() {
        for text in ["1990s", "4.2.1", "word", "a word", "and", "-", "$"] {
            assert_eq!(value(text), None, "{text}");
        }
    }

    #[test]
    fn a_number_ends_where_another_begins() {
        for (text, span) in [
            ("nineteen eighty-four", "nineteen"),
            ("two three", "two"),
            ("hundred", ""),
            ("one and two", "one"),
        ] {
            assert_eq!(value(text).map_or("", |v| v.1), span);
        }
    }
}
