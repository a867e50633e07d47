//! Calendars that follow the moon, as far as holidays need them: Hebrew (by rule), Islamic and Chinese (by the lengths of their
//! months), and the Easter of the Orthodox churches.
//!
//! Islamic months are those of the Umm al-Qura calendar of Saudi Arabia; where the new moon is looked for, a month may begin a
//! day or two from it. A Jewish holiday begins on the evening before its day.

use jiff_core::civil::Date;

use super::calendar;

/// Easter Sunday of the Orthodox churches, by the Julian calendar.
pub(super) fn orthodox_easter(year: i16) -> Option<Date> {
    let y = i32::from(year);
    let (a, b, c) = (y.rem_euclid(4), y.rem_euclid(7), y.rem_euclid(19));
    let d = (19 * c + 15) % 30;
    let e = (2 * a + 4 * b - d + 34).rem_euclid(7);
    let (month, day) = ((d + e + 114) / 31, (d + e + 114) % 31 + 1);
    let behind = y.div_euclid(100) - y.div_euclid(400) - 2;
    calendar::plus_days(calendar::date(year, u8::try_from(month).ok()?, u8::try_from(day).ok()?)?, behind)
}

/// The day of a Hebrew date (Nisan is 1, Tishri 7, the last Adar 12) that lies in a year of ours. Days of mourning keep
/// their distance from the Sabbath.
pub(super) fn hebrew(year: i16, month: u8, day: u8) -> Option<Date> {
    let autumn = matches!(month, 7..=9);
    let number = i32::from(year) + if autumn { 3761 } else { 3760 };
    let (new_year, next) = (hebrew_new_year(number), hebrew_new_year(number + 1));
    let length = next - new_year;
    let (heshvan, kislev) = (if length % 10 == 5 { 30 } else { 29 }, if length % 10 == 3 { 29 } else { 30 });
    // the days from the new year, or back from the next one
    let begins = match month {
        1 => next - 177,
        2 => next - 147,
        3 => next - 118,
        4 => next - 88,
        5 => next - 59,
        6 => next - 29,
        7 => new_year,
        8 => new_year + 30,
        9 => new_year + 30 + heshvan,
        10 => new_year + 30 + heshvan + kislev,
        11 => new_year + 59 + heshvan + kislev,
        12 => next - 206,
        _ => return None,
    };
    let found = calendar::plus_days(calendar::date(1, 1, 1)?, begins + i32::from(day) - 2)?;
    let moved = match (month, day, calendar::weekday(found)) {
        (5, 9, 6) | (1, 27, 7) => 1,
        (1, 27, 5) => -1,
        _ => 0,
    };
    calendar::plus_days(found, moved)
}

/// The day of a Hebrew new year, counted from 31 December of the year before 1.
fn hebrew_new_year(year: i32) -> i32 {
    let elapsed = |year: i32| {
        let months = (235 * year - 234).div_euclid(19);
        let parts = 12_084 + 13_753 * i64::from(months);
        let day = 29 * i64::from(months) + parts.div_euclid(25_920);
        let day = if (3 * (day + 1)).rem_euclid(7) < 3 { day + 1 } else { day };
        i32::try_from(day).unwrap_or(0)
    };
    let (before, this, after) = (elapsed(year - 1), elapsed(year), elapsed(year + 1));
    let delay = match (after - this, this - before) {
        (356, _) => 2,
        (_, 382) => 1,
        _ => 0,
    };
    this + delay - 1_373_427
}

/// The first day of ours in a year that is this day of an Islamic month, and the number of the days of that month.
pub(super) fn islamic(year: i16, month: u8, day: u8) -> Option<(Date, i32)> {
    let first = calendar::date(1924, 8, 1)?;
    let january = calendar::days_between(first, calendar::date(year, 1, 1)?) + 1 - i32::from(day);
    let mut days = 0;
    for lengths in HIJRI {
        for number in 1..=12 {
            let length = 28 + i32::try_from(lengths >> (2 * number - 2) & 3).ok()?;
            if number == u32::from(month) && (january..january + 366).contains(&days) {
                let found = calendar::plus_days(first, days + i32::from(day) - 1)?;
                return (found.year() == year).then_some((found, length));
            }
            days += length;
        }
    }
    None
}

/// The day of a date of the Chinese calendar, in the year that begins in a year of ours.
pub(super) fn chinese(year: i16, month: u8, day: u8) -> Option<Date> {
    const MONTHS: u32 = (1 << 13) - 1;
    let long = |months: u32| i32::try_from((months & MONTHS).count_ones()).unwrap_or(0);
    let before = usize::try_from(year.checked_sub(1900)?).ok()?;
    let this = *CHINESE.get(before)?;
    let leap = this >> 13;
    let years = CHINESE.iter().take(before);
    let years: i32 = years.map(|&months| 29 * if months >> 13 > 0 { 13 } else { 12 } + long(months)).sum();
    // the leap month stands behind that of its number
    let number = i32::from(month) - 1 + i32::from(leap > 0 && u32::from(month) > leap);
    let months = 29 * number + long(this & ((1 << number.max(0)) - 1));
    calendar::plus_days(calendar::date(1900, 1, 31)?, years + months + i32::from(day) - 1)
}

/// The lengths of the months of the Islamic years 1343 to 1500: two bits a month, above 28 days.
#[rustfmt::skip]
static HIJRI: &[u32] = &[
    0xa8a9a6, 0x666665, 0x9a2766, 0x6969a5, 0x5a69a5, 0x35a666, 0xb2a666, 0x9a6599, 0x9a5666, 0x666666, 0x9699a6,
    0x666999, 0x9a6666, 0x65a665, 0xa66666, 0x69659a, 0x65966a, 0xa66666, 0x666666, 0x666666, 0xa66666, 0x6a2666,
    0xa66666, 0x666666, 0x666666, 0xa66666, 0x69a666, 0x666666, 0xa99966, 0xa65999, 0x999999, 0xa5a666, 0x696666,
    0x666a59, 0xa69996, 0x666666, 0x999999, 0x666666, 0x6659a6, 0x9969a6, 0x666699, 0x666666, 0x6a65a6, 0xa6665a,
    0xa66665, 0x666669, 0xa66666, 0x59a666, 0xa66666, 0xa66665, 0xa66566, 0x696666, 0x6659a6, 0x9966a6, 0x666699,
    0x99a666, 0x699999, 0xa6659a, 0x665999, 0x99666a, 0x6599a9, 0x966a69, 0x6669a5, 0x9a6666, 0x999999, 0x996666,
    0x6599a6, 0x9666a6, 0x59a699, 0x66a696, 0xa69a59, 0x9a9965, 0x9a6599, 0x996666, 0x599a66, 0x666a66, 0x9a6999,
    0x9aa659, 0x9aa565, 0x9a9596, 0x999666, 0x6659a6, 0x6699a6, 0x9a6999, 0x69a665, 0xa6a596, 0xa69659, 0x999969,
    0x966669, 0x5999a9, 0x6669a6, 0x5a6999, 0x9a6666, 0x999999, 0x9665a6, 0x6596a6, 0x9666a6, 0x599a99, 0x669a66,
    0x669999, 0xa66666, 0x999699, 0x9659a9, 0x5969a9, 0x6666a6, 0x99a699, 0x69a665, 0x699966, 0x66659a, 0x99966a,
    0x6665a9, 0x9999a9, 0x6699a5, 0x9a9996, 0xa69659, 0x9a5966, 0x69659a, 0xa5999a, 0x666699, 0x9a6666, 0x69a659,
    0xa99966, 0xa96599, 0x999666, 0x6659a6, 0x9999a6, 0x5a69a5, 0x6a6696, 0x69a659, 0x699666, 0x6659a6, 0x99669a,
    0x659a99, 0x969a99, 0x5a9a65, 0x9a6996, 0x9a6659, 0x999969, 0x659a69, 0x9669a6, 0x59a9a5, 0x69a696, 0xa99a59,
    0xa66665, 0xa65999, 0x996669, 0x6599a9, 0x9669a6, 0xa66999, 0x9a6665, 0x9a5996, 0x99965a, 0x66599a, 0x99666a,
    0x665a69, 0x999a66, 0x699999, 0xa9965a,
];

/// The lengths of the months of the Chinese years 1900 to 2098: a bit for each that has 30 days, from the 14th bit on the
/// number of the month that is repeated.
#[rustfmt::skip]
static CHINESE: &[u32] = &[
    0x116d2, 0x00752, 0x00ea5, 0x0b64a, 0x0064b, 0x00a9b, 0x09556, 0x0056a, 0x00b59, 0x05752, 0x00752, 0x0db25, 0x00b25,
    0x00a4b, 0x0b4ab, 0x002ad, 0x0056b, 0x04b69, 0x00da9, 0x0fd92, 0x00e92, 0x00d25, 0x0ba4d, 0x00a56, 0x002b6, 0x095b5,
    0x006d4, 0x00ea9, 0x05e92, 0x00e92, 0x0cd26, 0x0052b, 0x00a57, 0x0b2d6, 0x00b5a, 0x006d4, 0x06ec9, 0x00749, 0x0f693,
    0x00a93, 0x0052b, 0x0ca5b, 0x00aad, 0x0056a, 0x09b55, 0x00ba4, 0x00b49, 0x05a93, 0x00a95, 0x0f52d, 0x00536, 0x00aad,
    0x0b5aa, 0x005b2, 0x00ba5, 0x07d4a, 0x00d4a, 0x10a95, 0x00a97, 0x00556, 0x0cab5, 0x00ad5, 0x006d2, 0x08ea5, 0x00ea5,
    0x0064a, 0x06c97, 0x00a9b, 0x0f55a, 0x0056a, 0x00b69, 0x0b752, 0x00b52, 0x00b25, 0x0964b, 0x00a4b, 0x114ab, 0x002ad,
    0x005ad, 0x0cb69, 0x00da9, 0x00d92, 0x09d25, 0x00d25, 0x15a4d, 0x00a56, 0x002b6, 0x0c5b5, 0x006d5, 0x00ea9, 0x0be92,
    0x00e92, 0x00d26, 0x06a56, 0x00a57, 0x114d6, 0x0035a, 0x006d5, 0x0b6c9, 0x00749, 0x00693, 0x0952b, 0x0052b, 0x00a5b,
    0x0555a, 0x0056a, 0x0fb55, 0x00ba4, 0x00b49, 0x0ba93, 0x00a95, 0x0052d, 0x08aad, 0x00ab5, 0x135aa, 0x005d2, 0x00da5,
    0x0dd4a, 0x00d4a, 0x00c95, 0x0952e, 0x00556, 0x00ab5, 0x055b2, 0x006d2, 0x0cea5, 0x00725, 0x0064b, 0x0ac97, 0x00cab,
    0x0055a, 0x06ad6, 0x00b69, 0x17752, 0x00b52, 0x00b25, 0x0da4b, 0x00a4b, 0x004ab, 0x0a55b, 0x005ad, 0x00b6a, 0x05b52,
    0x00d92, 0x0fd25, 0x00d25, 0x00a55, 0x0b4ad, 0x004b6, 0x005b5, 0x06daa, 0x00ec9, 0x11e92, 0x00e92, 0x00d26, 0x0ca56,
    0x00a57, 0x00556, 0x086d5, 0x00755, 0x00749, 0x06e93, 0x00693, 0x0f52b, 0x0052b, 0x00a5b, 0x0b55a, 0x0056a, 0x00b65,
    0x0974a, 0x00b4a, 0x11a95, 0x00a95, 0x0052d, 0x0caad, 0x00ab5, 0x005aa, 0x08ba5, 0x00da5, 0x00d4a, 0x07c95, 0x00c96,
    0x0f94e, 0x00556, 0x00ab5, 0x0b5b2, 0x006d2, 0x00ea5, 0x08e4a, 0x0068b, 0x10c97, 0x004ab, 0x0055b, 0x0cad6, 0x00b6a,
    0x00752, 0x09725, 0x00b45, 0x00a8b,
];

#[cfg(test)]
mod tests {
    use super::*;

    fn day(year: i16, month: u8, day: u8) -> Option<Date> {
        calendar::date(year, month, day)
    }

    #[test]
    fn orthodox_easter_is_where_the_church_has_it() {
        for (year, month, dom) in [(1975, 5, 4), (2010, 4, 4), (2018, 4, 8), (2024, 5, 5), (2025, 4, 20)] {
            assert_eq!(orthodox_easter(year), day(year, month, dom));
        }
    }

    #[test]
    fn hebrew_days_are_where_the_calendars_have_them() {
        assert_eq!(hebrew(2016, 7, 1), day(2016, 10, 3));
        assert_eq!(hebrew(2018, 7, 10), day(2018, 9, 19));
        assert_eq!(hebrew(2024, 1, 15), day(2024, 4, 23));
        assert_eq!(hebrew(2023, 9, 25), day(2023, 12, 8));
        assert_eq!(hebrew(2016, 12, 14), day(2016, 3, 24));
        assert_eq!(hebrew(2019, 11, 15), day(2019, 1, 21));
        assert_eq!(hebrew(2018, 5, 9), day(2018, 7, 22)); // put off from the Sabbath
        assert_eq!(hebrew(2018, 1, 27), day(2018, 4, 12));
    }

    #[test]
    fn islamic_months_are_where_the_calendar_has_them() {
        let first = |year: i16, month: u8| islamic(year, month, 1).map(|(from, _)| from);
        assert_eq!(islamic(1949, 3, 12).map(|(day, _)| day), day(1949, 1, 11)); // of a month begun the year before
        assert_eq!(first(2018, 9), day(2018, 5, 16));
        assert_eq!(first(2018, 10), day(2018, 6, 15));
        assert_eq!(first(1924, 1), day(1924, 8, 1));
        assert_eq!(first(1923, 9), None);
        assert_eq!(first(2090, 9), None);
    }

    #[test]
    fn chinese_days_are_where_the_calendar_has_them() {
        assert_eq!(chinese(1900, 1, 1), day(1900, 1, 31));
        assert_eq!(chinese(2014, 1, 1), day(2014, 1, 31));
        assert_eq!(chinese(2023, 1, 1), day(2023, 1, 22));
        assert_eq!(chinese(2023, 8, 15), day(2023, 9, 29)); // behind a leap month
        assert_eq!(chinese(2024, 5, 5), day(2024, 6, 10));
        assert_eq!(chinese(1899, 1, 1), None);
    }
}
