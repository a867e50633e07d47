//! Numbers as values: `12` and `twelve`, `$4.5 million` and `4.5 million dollars`, `5%` and `5 per cent` are one.

/// A number with its unit: `mantissa * 10^exponent`, the mantissa without zeros at the end.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Number {
    mantissa: u64,
    pub(super) exponent: i16,
    pub(super) ordinal: bool,
    pub(super) negative: bool,
    /// A sign of currency or of a measure, `%`, or nothing.
    pub(super) unit: Option<char>,
    /// What stands before it and bounds it (`<`, `±`), or nothing.
    pub(super) bound: Option<char>,
}

impl Number {
    pub(super) fn new(mantissa: u64, exponent: i16) -> Number {
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

    /// With a part of `10^power` more, in millionths of it; none where the number has finer parts itself.
    pub(super) fn and(self, millionths: u32, power: u8) -> Option<Number> {
        let exponent = i16::from(power) - 6;
        let finer = u32::try_from(self.exponent.checked_sub(exponent)?).ok()?;
        let mantissa = self.mantissa.checked_mul(10_u64.checked_pow(finer)?)?;
        Some(Number { unit: self.unit, ..Number::new(mantissa.checked_add(millionths.into())?, exponent) })
    }

    pub(super) fn times(self, power: u8) -> Number {
        let exponent = self.exponent.saturating_add(i16::from(power));
        Number { exponent: if self.mantissa == 0 { 0 } else { exponent }, ..self }
    }

    /// The value of a number without decimals.
    pub(super) fn whole(self) -> u64 {
        let scale = u32::try_from(self.exponent).ok().and_then(|exponent| 10_u64.checked_pow(exponent));
        self.mantissa.saturating_mul(scale.unwrap_or(1))
    }

    /// As an ordinal.
    pub(super) const fn ordinal(self) -> Number {
        Number { ordinal: true, ..self }
    }

    /// With a unit.
    pub(super) const fn of(self, unit: char) -> Number {
        Number { unit: Some(unit), ..self }
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

/// Whether a number may begin with a sign.
pub(super) const fn may_begin(sign: char) -> bool {
    is_currency(sign) || is_bound(sign) || matches!(sign, '-' | '−' | '–' | '.')
}

/// Whether a sign joins the parts of one number (`twenty-five`).
pub(super) const fn is_joint(sign: char) -> bool {
    matches!(sign, '-' | '\u{2010}' | '\u{2011}' | '–')
}

/// Whether a space parts groups of three figures (`1 500`).
pub(super) const fn parts_groups(c: char) -> bool {
    matches!(c, ' ' | '\u{a0}' | '\u{2009}' | '\u{202f}')
}

/// Whether a sign is of a currency.
pub(super) const fn is_currency(sign: char) -> bool {
    matches!(sign, '$' | '£' | '¥' | '¤' | '฿' | '﷼' | '元' | '円' | '\u{20a0}'..='\u{20cf}')
}

/// Whether a sign before a number says that it is not the number itself.
pub(super) const fn is_bound(sign: char) -> bool {
    matches!(sign, '<' | '>' | '≤' | '≥' | '±' | '≠' | '~' | '≈')
}

/// The unit that a sign behind a number is, whether it touches it or not.
pub(super) const fn sign_of_unit(sign: char) -> Option<char> {
    match sign {
        '%' | '％' | '﹪' => Some('%'),
        '‰' | '‱' | '¢' | '°' | '℃' | '℉' => Some(sign),
        _ => None,
    }
}

pub(super) fn looked_up<T: Copy>(list: &[(&str, T)], word: &str) -> Option<T> {
    list.binary_search_by_key(&word, |(name, _)| name)
        .ok()
        .and_then(|at| list.get(at))
        .map(|&(_, value)| value)
}

pub(super) fn listed(list: &[&str], word: &str) -> bool {
    list.binary_search(&word).is_ok()
}
