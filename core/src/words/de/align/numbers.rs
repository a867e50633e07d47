//! German numbers in words, without diacritics.

use crate::words::NumberWords;

/// German numbers in words.
#[rustfmt::skip] // one word a line would hide that it is one class
pub(super) const NUMBERS: NumberWords = NumberWords {
    cardinals: &[
        ("acht", 8), ("achtundachtzig", 88), ("achtunddreissig", 38), ("achtundfunfzig", 58),
        ("achtundneunzig", 98), ("achtundsechzig", 68), ("achtundsiebzig", 78), ("achtundvierzig", 48),
        ("achtundzwanzig", 28), ("achtzehn", 18), ("achtzig", 80), ("drei", 3), ("dreissig", 30),
        ("dreiundachtzig", 83), ("dreiunddreissig", 33), ("dreiundfunfzig", 53), ("dreiundneunzig", 93),
        ("dreiundsechzig", 63), ("dreiundsiebzig", 73), ("dreiundvierzig", 43), ("dreiundzwanzig", 23),
        ("dreizehn", 13), ("eins", 1), ("einundachtzig", 81), ("einunddreissig", 31),
        ("einundfunfzig", 51), ("einundneunzig", 91), ("einundsechzig", 61), ("einundsiebzig", 71),
        ("einundvierzig", 41), ("einundzwanzig", 21), ("elf", 11), ("funf", 5), ("funfundachtzig", 85),
        ("funfunddreissig", 35), ("funfundfunfzig", 55), ("funfundneunzig", 95), ("funfundsechzig", 65),
        ("funfundsiebzig", 75), ("funfundvierzig", 45), ("funfundzwanzig", 25), ("funfzehn", 15),
        ("funfzig", 50), ("neun", 9), ("neunundachtzig", 89), ("neununddreissig", 39),
        ("neunundfunfzig", 59), ("neunundneunzig", 99), ("neunundsechzig", 69), ("neunundsiebzig", 79),
        ("neunundvierzig", 49), ("neunundzwanzig", 29), ("neunzehn", 19), ("neunzig", 90), ("null", 0),
        ("sechs", 6), ("sechsundachtzig", 86), ("sechsunddreissig", 36), ("sechsundfunfzig", 56),
        ("sechsundneunzig", 96), ("sechsundsechzig", 66), ("sechsundsiebzig", 76),
        ("sechsundvierzig", 46), ("sechsundzwanzig", 26), ("sechzehn", 16), ("sechzig", 60),
        ("sieben", 7), ("siebenundachtzig", 87), ("siebenunddreissig", 37), ("siebenundfunfzig", 57),
        ("siebenundneunzig", 97), ("siebenundsechzig", 67), ("siebenundsiebzig", 77),
        ("siebenundvierzig", 47), ("siebenundzwanzig", 27), ("siebzehn", 17), ("siebzig", 70),
        ("vier", 4), ("vierundachtzig", 84), ("vierunddreissig", 34), ("vierundfunfzig", 54),
        ("vierundneunzig", 94), ("vierundsechzig", 64), ("vierundsiebzig", 74), ("vierundvierzig", 44),
        ("vierundzwanzig", 24), ("vierzehn", 14), ("vierzig", 40), ("zehn", 10), ("zwanzig", 20),
        ("zwei", 2), ("zweiundachtzig", 82), ("zweiunddreissig", 32), ("zweiundfunfzig", 52),
        ("zweiundneunzig", 92), ("zweiundsechzig", 62), ("zweiundsiebzig", 72), ("zweiundvierzig", 42),
        ("zweiundzwanzig", 22), ("zwo", 2), ("zwolf", 12),
    ],
    ordinals: &[
        ("achte", 8), ("achtem", 8), ("achten", 8), ("achter", 8), ("achtes", 8), ("dreissigste", 30),
        ("dreissigstem", 30), ("dreissigsten", 30), ("dreissigster", 30), ("dreissigstes", 30),
        ("dritte", 3), ("drittem", 3), ("dritten", 3), ("dritter", 3), ("drittes", 3), ("elfte", 11),
        ("elftem", 11), ("elften", 11), ("elfter", 11), ("elftes", 11), ("erste", 1), ("erstem", 1),
        ("ersten", 1), ("erster", 1), ("erstes", 1), ("funfte", 5), ("funftem", 5), ("funften", 5),
        ("funfter", 5), ("funftes", 5), ("neunte", 9), ("neuntem", 9), ("neunten", 9), ("neunter", 9),
        ("neuntes", 9), ("sechste", 6), ("sechstem", 6), ("sechsten", 6), ("sechster", 6),
        ("sechstes", 6), ("siebte", 7), ("siebtem", 7), ("siebten", 7), ("siebter", 7), ("siebtes", 7),
        ("vierte", 4), ("viertem", 4), ("vierten", 4), ("vierter", 4), ("viertes", 4), ("zehnte", 10),
        ("zehntem", 10), ("zehnten", 10), ("zehnter", 10), ("zehntes", 10), ("zwanzigste", 20),
        ("zwanzigstem", 20), ("zwanzigsten", 20), ("zwanzigster", 20), ("zwanzigstes", 20),
        ("zweite", 2), ("zweitem", 2), ("zweiten", 2), ("zweiter", 2), ("zweites", 2), ("zwolfte", 12),
        ("zwolftem", 12), ("zwolften", 12), ("zwolfter", 12), ("zwolftes", 12),
    ],
    powers: &[
        ("billion", 12), ("billionen", 12), ("hundert", 2), ("milliarde", 9), ("milliarden", 9), ("million", 6),
        ("millionen", 6), ("mio", 6), ("mrd", 9), ("tausend", 3), ("tsd", 3),
    ],
    suffixes: &[],
    ordinal_suffixes: &[],
    articles: &["ein", "eine", "einer"],
    conjunctions: &["und"],
    ranges: &["bis", "oder"],
    part_of: &["von"],
    percent: &[("prozent", ""), ("v", "h")],
    minus: &["minus"],
    units: &[
        ("cent", '¢'), ("dollar", '$'), ("dutzend", 'd'), ("euro", '€'), ("pfund", '£'), ("rubel", '₽'), ("yen", '¥'), ("yuan", '元'),
    ],
    fractions: &[
        ("drittel", 333_333), ("halbe", 500_000), ("halben", 500_000), ("halbes", 500_000), ("viertel", 250_000),
    ],
    halved: &[
        ("achteinhalb", 8), ("anderthalb", 1), ("dreieinhalb", 3), ("eineinhalb", 1), ("funfeinhalb", 5),
        ("neuneinhalb", 9), ("sechseinhalb", 6), ("siebeneinhalb", 7), ("viereinhalb", 4), ("zweieinhalb", 2),
    ],
    point: ',',
};
