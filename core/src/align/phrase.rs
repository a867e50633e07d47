//! A number as it is written: in figures or words, with sign, bound, parts of one, powers of ten and unit.

use super::figures;
use super::number::{Number, is_bound, is_currency, is_joint, listed, looked_up, parts_groups, sign_of_unit};
use super::spelling::folded;
use crate::span::Span;
use crate::text::chars::{before, is_space};
use crate::text::{Word, WordKind, Words};
use crate::words::{AlignWords, NumberWords};

/// The number phrase of `text` that begins with `first` (after which `cursor` stands), and its bytes; none when the
/// word is no number, or one of a form that has no value (`1990s`).
pub(super) fn phrase(text: &str, first: Word, cursor: Words, words: &AlignWords) -> Option<(Number, Span)> {
    let mut reader = Reader { text, next: Some(first), cursor, end: first.span.start, words };
    let bound = reader.bound();
    let worded = reader.listed(words.numbers.minus).is_some();
    let negative = worded || reader.minus();
    let sign = reader.currency();
    let point = reader.point();
    if (negative && !worded || sign.is_some() || point.is_some() || bound.is_some())
        && !reader.next.is_some_and(|word| word.kind == WordKind::Number)
    {
        return None;
    }
    let mut number = reader.value()?;
    number.exponent -= point.unwrap_or(0);
    (number.negative, number.bound) = (negative, bound);
    if sign.is_some() && number.unit.is_some() {
        return None; // `$5mm` has no unit that is known
    }
    number.unit = sign.or(number.unit).or_else(|| reader.unit());
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

#[derive(Clone, Copy)]
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

    /// Reads something, or stays where it is.
    fn attempt<T>(&mut self, read: impl FnOnce(&mut Self) -> Option<T>) -> Option<T> {
        let start = *self;
        let found = read(self);
        if found.is_none() {
            *self = start;
        }
        found
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
        let WordKind::Sign(sign) = word.kind else { return None };
        let behind = self.text.get(word.span.end..)?;
        // with a space on both sides, or on none
        let spaced = before(self.text, word.span.start).is_some_and(is_space);
        let behind = if spaced { behind.strip_prefix(' ').unwrap_or(behind) } else { behind };
        let figure = is_bound(sign) && behind.starts_with(|c: char| c.is_ascii_digit() || is_currency(c));
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
        let joins = |c: char| c.is_alphanumeric() || sign_of_unit(c).is_some();
        let found = self.next.is_some_and(|word| match word.kind {
            WordKind::Sign('-') => !before(self.text, self.end).is_some_and(joins),
            WordKind::Sign('−') => true,
            WordKind::Sign('–') => alone,
            _ => false,
        });
        let touches = self
            .text
            .get(self.end..)
            .is_some_and(|rest| rest.chars().nth(1).is_some_and(|c| c.is_ascii_digit() || is_currency(c)));
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
        let WordKind::Sign(sign) = word.kind else { return None };
        is_currency(sign).then(|| {
            self.take();
            sign
        })
    }

    /// The number itself, in digits or in words, with parts of one and the powers of ten after it.
    fn value(&mut self) -> Option<Number> {
        let word = self.next?;
        let (number, mut power) = match word.kind {
            WordKind::Number => {
                let (number, whole) = figures::read(word.of(self.text), self.numbers())?;
                self.take();
                if !whole {
                    return Some(number);
                }
                (self.grouped(word, number), None)
            }
            WordKind::Letters => self.in_words()?,
            WordKind::Sign(_) => return None,
        };
        if number.ordinal {
            return Some(number);
        }
        let part = self.part_in_figures().and_then(|part| number.and(part, 0));
        let mut number = part.or_else(|| self.with_part(number, power)).unwrap_or(number);
        if power.is_none() {
            power = self.power();
            number = power.map_or(number, |power| number.times(power));
            if part.is_none() && power.is_some() {
                number = self.with_part(number, power).unwrap_or(number);
            }
        }
        Some(number)
    }

    /// Takes groups of three figures that one space parts from those before (`1 500`).
    fn grouped(&mut self, first: Word, mut number: Number) -> Number {
        let plain = |word: Word| word.of(self.text).bytes().all(|b| b.is_ascii_digit());
        let parted = |end: usize, next: Word| {
            let between = self.text.get(end..next.span.start).unwrap_or("");
            let mut parts = between.chars();
            parts.next().is_some_and(parts_groups) && parts.next().is_none()
        };
        if !plain(first) || first.span.len() > 3 || first.of(self.text).starts_with('0') {
            return number;
        }
        let mut groups = [None; 4];
        let (mut cursor, mut next, mut end) = (self.cursor, self.next, self.end);
        for slot in &mut groups {
            let is_group = |word: &Word| plain(*word) && word.span.len() == 3 && parted(end, *word);
            let Some(word) = next.filter(is_group) else { break };
            *slot = Some(word);
            (end, next) = (word.span.end, cursor.next(self.text));
        }
        for word in groups.into_iter().flatten() {
            let value = word.of(self.text).bytes().fold(0, |value, b| 10 * value + u64::from(b - b'0'));
            number = Number::new(number.whole().saturating_mul(1000).saturating_add(value), 0);
            self.take();
        }
        number
    }

    /// Takes a part of one in figures (`½`, `1/2`) behind a number in figures, in millionths.
    fn part_in_figures(&mut self) -> Option<u32> {
        let word = self.next.filter(|word| word.kind == WordKind::Number)?;
        let written = word.of(self.text);
        if let Some(part) =
            written.chars().next().filter(|c| c.len_utf8() == written.len()).and_then(figures::part)
        {
            self.take();
            return Some(part);
        }
        let above = figures::small(written)?;
        let mut cursor = self.cursor;
        let slash = cursor.next(self.text).filter(|sign| sign.is('/') || sign.is('⁄'))?;
        let below = cursor.next(self.text).filter(|below| below.span.start == slash.span.end)?;
        let below = figures::small(below.of(self.text)).filter(|&below| above > 0 && above < below)?;
        let part = (1_000_000 * above).checked_div(below).filter(|_| slash.span.start == word.span.end)?;
        (0..3).for_each(|_| self.take());
        Some(part)
    }

    /// A number with the part of one that follows in words (`and a half`), counted in the last power before it.
    fn with_part(&mut self, number: Number, power: Option<u8>) -> Option<Number> {
        self.attempt(|reader| number.and(reader.part_in_words()?, power.unwrap_or(0)))
    }

    /// Takes `and a half`, `and three quarters`, with spaces or hyphens.
    fn part_in_words(&mut self) -> Option<u32> {
        self.hyphen();
        self.listed(self.numbers().conjunctions)?;
        self.hyphen();
        let (_, word) = self.peeked()?;
        let count = if listed(self.numbers().articles, &word) {
            1
        } else {
            u32::from(looked_up(self.numbers().cardinals, &word)?)
        };
        self.take();
        self.hyphen();
        let (_, word) = self.peeked()?;
        let part = looked_up(self.numbers().fractions, &word)?;
        self.take();
        Some(count * part).filter(|&part| part < 1_000_000)
    }

    /// Takes a hyphen that joins a word to the number.
    fn hyphen(&mut self) {
        let joint = |word: &Word| matches!(word.kind, WordKind::Sign(sign) if is_joint(sign));
        if self.next.is_some_and(|word| joint(&word) && word.span.start == self.end) {
            self.take();
        }
    }

    /// Takes the next word, if it is one of a list.
    fn listed(&mut self, list: &[&str]) -> Option<()> {
        self.peeked().filter(|(_, word)| listed(list, word))?;
        self.take();
        Some(())
    }

    /// Takes `half a` before a power or a unit (`half a million`, `a quarter million`), in millionths.
    fn part_of_what_follows(&mut self) -> Option<u32> {
        let numbers = self.numbers();
        let before = self.listed(numbers.articles).is_some();
        let (_, word) = self.peeked()?;
        let part =
            looked_up(numbers.fractions, &word).filter(|_| looked_up(numbers.ordinals, &word).is_none())?;
        self.take();
        if !before {
            let _ = self.listed(numbers.articles);
        }
        let (_, word) = self.peeked()?;
        let counted = looked_up(numbers.powers, &word).is_some() || looked_up(numbers.units, &word).is_some();
        counted.then_some(part)
    }

    /// Takes a filler inside a number (`70 uh, percent`), if one is next.
    fn skip_filler(&mut self) {
        let Some((_, first)) = self.peeked() else { return };
        let begins = |words: &&[&str]| words.first() == Some(&first.as_str());
        for filler in self.words.fillers.iter().filter(|filler| begins(&filler.words)) {
            let skipped = self.attempt(|reader| {
                filler.words.iter().try_for_each(|word| reader.listed(&[word]))?;
                let comma = reader.next.is_some_and(|word| word.is(','));
                if comma {
                    reader.take();
                }
                (comma || !filler.before_comma).then_some(())
            });
            if skipped.is_some() {
                return;
            }
        }
    }

    /// A power of ten (`million`), if it is next.
    fn power(&mut self) -> Option<u8> {
        self.attempt(|reader| {
            reader.skip_filler();
            reader.power_here()
        })
    }

    fn power_here(&mut self) -> Option<u8> {
        self.hyphen();
        let (_, word) = self.peeked()?;
        let power = looked_up(self.numbers().powers, &word)?;
        self.take();
        Some(power)
    }

    /// A number in words, and the power of ten that stands last in it.
    fn in_words(&mut self) -> Option<(Number, Option<u8>)> {
        if let Some(part) = self.attempt(Self::part_of_what_follows) {
            return Some((Number::new(part.into(), -6), None));
        }
        let halved = self.peeked().and_then(|(_, word)| looked_up(self.numbers().halved, &word));
        if let Some(whole) = halved {
            self.take();
            return Some((Number::new(10 * u64::from(whole) + 5, -1), None));
        }
        self.in_groups()
    }

    /// Groups below a thousand, each with its power, descending.
    fn in_groups(&mut self) -> Option<(Number, Option<u8>)> {
        let mut total = 0_u64;
        let mut ceiling = u8::MAX;
        let mut last = None;
        let mut any = false;
        loop {
            let before = *self;
            let Some((group, ordinal)) = self.below_thousand(!any) else { break };
            if ordinal {
                let number = Number::new(total.saturating_add(group), 0);
                return Some((number.ordinal(), None));
            }
            let power = self.power().filter(|&power| power != 2).unwrap_or(0);
            let scaled = 10_u64.checked_pow(u32::from(power)).and_then(|scale| group.checked_mul(scale));
            match scaled.and_then(|scaled| total.checked_add(scaled)) {
                Some(sum) if power < ceiling => (total, ceiling, any) = (sum, power, true),
                _ => {
                    *self = before;
                    break;
                }
            }
            last = (power > 0).then_some(power);
            if power == 0 {
                break;
            }
        }
        any.then(|| (Number::new(total, 0), last))
    }

    /// `two hundred and twelve`, and whether it is an ordinal (`twenty-first`).
    fn below_thousand(&mut self, first: bool) -> Option<(u64, bool)> {
        let start = self.end;
        let (mut sum, mut ordinal) = match self.below_hundred() {
            Some(found) => found,
            None if first && self.article_before_power() => (1, false),
            None => return None,
        };
        let hundred = self.peeked().is_some_and(|(_, w)| looked_up(self.numbers().powers, &w) == Some(2));
        if hundred && !ordinal {
            self.take();
            sum *= 100;
            let rest = self.attempt(|reader| {
                let _ = reader.listed(reader.numbers().conjunctions);
                reader.below_hundred()
            });
            if let Some((rest, is_ordinal)) = rest {
                (sum, ordinal) = (sum + rest, is_ordinal);
            }
        }
        if sum == 0 && start == self.end {
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
        let unit = self.attempt(|reader| {
            reader.hyphen();
            let (_, word) = reader.peeked()?;
            let cardinal = looked_up(reader.numbers().cardinals, &word).map(|value| (value, false));
            let unit =
                cardinal.or_else(|| looked_up(reader.numbers().ordinals, &word).map(|value| (value, true)));
            unit.filter(|(unit, _)| (1..=9).contains(unit)).inspect(|_| reader.take())
        });
        let (unit, ordinal) = unit.unwrap_or_default();
        Some((u64::from(tens + unit), ordinal))
    }

    /// The unit after a number: per cent or a currency.
    fn unit(&mut self) -> Option<char> {
        self.attempt(|reader| {
            reader.skip_filler();
            reader.unit_here()
        })
    }

    fn unit_here(&mut self) -> Option<char> {
        let touches = self.next.is_some_and(|word| word.span.start == self.end);
        if let Some(sign) = self.next.and_then(|word| match word.kind {
            WordKind::Sign(sign) if touches && sign != '$' && is_currency(sign) => Some(sign),
            WordKind::Sign('+') if touches => {
                let behind = self.text.get(word.span.end..).unwrap_or("");
                (!behind.starts_with(|c: char| c.is_ascii_digit())).then_some('+')
            }
            WordKind::Sign(sign) => sign_of_unit(sign),
            _ => None,
        }) {
            self.take();
            return Some(sign);
        }
        self.hyphen();
        let (_, word) = self.peeked()?;
        if let Some(sign) = looked_up(self.numbers().units, &word) {
            self.take();
            return Some(sign);
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
