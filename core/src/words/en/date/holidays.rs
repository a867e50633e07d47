//! Holidays of English-speaking countries and of the Western churches.

use crate::words::date::{Holiday, HolidayName};

/// A holiday whose name suffices.
const fn named(words: &'static str, when: Holiday) -> HolidayName {
    HolidayName { words, alone: true, when }
}

/// A holiday whose name needs `Day` after it.
const fn day(words: &'static str, when: Holiday) -> HolidayName {
    HolidayName { words, alone: false, when }
}

pub(super) static HOLIDAYS: &[HolidayName] = &[
    day("all saints", Holiday::Fixed(11, 1)),
    day("all souls", Holiday::Fixed(11, 2)),
    day("april fool's", Holiday::Fixed(4, 1)),
    day("april fools", Holiday::Fixed(4, 1)),
    day("armistice", Holiday::Fixed(11, 11)),
    named("ash wednesday", Holiday::Easter(-46)),
    day("bastille", Holiday::Fixed(7, 14)),
    named("black friday", Holiday::NthPlus(11, 4, 4, 1)),
    day("boxing", Holiday::Fixed(12, 26)),
    day("canada", Holiday::Fixed(7, 1)),
    named("christmas", Holiday::Fixed(12, 25)),
    day("columbus", Holiday::Nth(10, 1, 2)),
    named("corpus christi", Holiday::Easter(60)),
    named("cyber monday", Holiday::NthPlus(11, 4, 4, 4)),
    day("earth", Holiday::Fixed(4, 22)),
    named("easter", Holiday::Easter(0)),
    named("easter monday", Holiday::Easter(1)),
    named("easter sunday", Holiday::Easter(0)),
    day("election", Holiday::NthPlus(11, 1, 1, 1)),
    day("father's", Holiday::Nth(6, 7, 3)),
    day("fathers", Holiday::Nth(6, 7, 3)),
    named("good friday", Holiday::Easter(-2)),
    named("halloween", Holiday::Fixed(10, 31)),
    named("holy saturday", Holiday::Easter(-1)),
    named("holy thursday", Holiday::Easter(-3)),
    day("independence", Holiday::Fixed(7, 4)),
    day("labor", Holiday::Nth(9, 1, 1)),
    day("labour", Holiday::Fixed(5, 1)),
    named("mardi gras", Holiday::Easter(-47)),
    day("martin luther king", Holiday::Nth(1, 1, 3)),
    day("martin luther king's", Holiday::Nth(1, 1, 3)),
    named("maundy thursday", Holiday::Easter(-3)),
    day("may", Holiday::Fixed(5, 1)),
    day("memorial", Holiday::Nth(5, 1, -1)),
    day("mlk", Holiday::Nth(1, 1, 3)),
    day("mother's", Holiday::Nth(5, 7, 2)),
    day("mothers", Holiday::Nth(5, 7, 2)),
    day("new year", Holiday::Fixed(1, 1)),
    day("new year's", Holiday::Fixed(1, 1)),
    day("new years", Holiday::Fixed(1, 1)),
    named("palm sunday", Holiday::Easter(-7)),
    named("pentecost", Holiday::Easter(49)),
    day("president's", Holiday::Nth(2, 1, 3)),
    day("presidents", Holiday::Nth(2, 1, 3)),
    day("presidents'", Holiday::Nth(2, 1, 3)),
    day("remembrance", Holiday::Fixed(11, 11)),
    named("shrove tuesday", Holiday::Easter(-47)),
    day("st patrick's", Holiday::Fixed(3, 17)),
    day("st. patrick's", Holiday::Fixed(3, 17)),
    named("thanksgiving", Holiday::Nth(11, 4, 4)),
    named("trinity sunday", Holiday::Easter(56)),
    day("valentine", Holiday::Fixed(2, 14)),
    day("valentine's", Holiday::Fixed(2, 14)),
    day("valentines", Holiday::Fixed(2, 14)),
    day("veterans", Holiday::Fixed(11, 11)),
    named("whit monday", Holiday::Easter(50)),
    named("xmas", Holiday::Fixed(12, 25)),
];
