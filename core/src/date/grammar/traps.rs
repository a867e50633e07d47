//! What looks like a date and is none.

use super::{Found, number};
use crate::date::lexer::{Figure, Token, Window, fold};
use crate::date::tense;
use crate::span::Span;
use crate::text::Words;
use crate::words::Tags;
use crate::words::date::{Sense, Unit, telling};

/// The words of the longest name that a byline gives after its first name.
const NAME_MOST: usize = 4;

/// Whether what stands before the head makes it no date.
pub(super) fn before(w: &Window<'_>) -> bool {
    let (head, last) = (w.at(0), w.back(1));
    if head.figure.is_some() {
        let glued = head.glued
            && (last.is_word()
                || matches!(last.sign, Some('$' | '€' | '£' | '#' | '@' | '/' | '.' | '_' | '+' | '\\')));
        let money = matches!(last.sign, Some('$' | '€' | '£' | '¥' | '#'));
        let chained = head.glued
            && matches!(last.sign, Some('-' | '–' | ':'))
            && w.figure_back(2).is_some()
            && last.glued;
        return glued || money || chained || numbered(w);
    }
    // `January/February 2012`
    if last.sign == Some('/') && follows_month(w) {
        return false;
    }
    head.glued && (last.figure.is_some() || matches!(last.sign, Some('/' | '@' | '#' | '_' | '\\')))
}

/// Whether a month at the head stands behind another and a sign.
fn follows_month(w: &Window<'_>) -> bool {
    let two = if w.sign_back(2) == Some('.') { w.back(3) } else { w.back(2) };
    matches!((w.sense(0), two.sense), (Sense::Month(_), Sense::Month(_)))
}

/// Whether the word before the head is one that numbers what follows (`page 12`).
fn numbered(w: &Window<'_>) -> bool {
    let back = w.back(1);
    let back = if back.sign == Some('.') { w.back(2) } else { back };
    if !back.is_word() {
        return false;
    }
    let mut folded = [0; 20];
    fold(back.span.of(w.text), &mut folded).is_some_and(|word| w.words.numbered.binary_search(&word).is_ok())
}

/// Bytes on either side of figures in which a word tells that they are degrees.
const DEGREES_REACH: usize = 100;

/// Whether two figures without an apostrophe are degrees or points (`highs in the 30s`), as a word of their sentence says.
pub(super) fn are_degrees(w: &Window<'_>, at: usize) -> bool {
    if matches!(w.before(at).sign, Some('\'' | '’' | '‘')) {
        return false;
    }
    let figures = w.at(at).span;
    let start = w.text.floor_char_boundary(figures.start.saturating_sub(DEGREES_REACH));
    let near = w.text.get(start..figures.start).unwrap_or("");
    // from the start of a word on: `fellows` has no lows
    let cut = if start > 0 { near.find([' ', '\n']).unwrap_or(near.len()) } else { 0 };
    let mut words = Words::new(start + cut);
    let mut told = false;
    while let Some(word) = words.next(w.text) {
        if word.span.start > figures.end + DEGREES_REACH {
            break;
        }
        let ends = word.is('.') || word.is(';');
        if ends && word.span.start > figures.start {
            break;
        }
        let mut folded = [0; 12];
        let folded = fold(word.of(w.text), &mut folded).unwrap_or_default();
        told = !ends && (told || w.words.scaled.binary_search(&folded).is_ok());
    }
    told
}

/// Whether what stands after the date makes it none.
pub(super) fn after(w: &Window<'_>, found: &Found) -> bool {
    let next = w.at(found.end);
    if next.glued
        && (next.figure.is_some() || next.is_word() || next.sense == Sense::Era(true) && next.sign.is_some())
    {
        return true;
    }
    let dotted = matches!(w.figure(0), Some(Figure::Dotted { .. }));
    let lone_number =
        found.end == 1 && w.figure(0).is_some() && !dotted && !w.back(1).exists() && !next.exists();
    let name = found.end == 1 && is_name(w);
    lone_number || name || next.glued && matches!(next.sign, Some('%' | '@' | '°'))
}

/// Whether a month stands in a person's name (`April Bloom`, `Anna May`).
fn is_name(w: &Window<'_>) -> bool {
    let Sense::Month(_) = w.sense(0) else { return false };
    let nothing = |sense: Sense| matches!(sense, Sense::None | Sense::Holiday | Sense::All);
    let plain = |t: Token| t.is_word() && t.capital && nothing(t.sense) && !t.possessive;
    let (head, last, next) = (w.at(0), w.back(1), w.at(1));
    let first_name = head.span.len() <= 6 && plain(next) && (!leads(last.sense) || is_byline(w));
    let surname = plain(last) && head.common && !next.is_word();
    // `“November Rain”`
    let titled = matches!(last.sign, Some('“' | '"' | '‘' | '\'' | '«' | '„'))
        && plain(next)
        && !next.sense.connects();
    head.capital && (first_name || surname || titled)
}

/// Whether a word of time behind an article begins a name (`the Sunday Times`, `the Evening Standard`).
pub(super) fn begins_name(w: &Window<'_>, at: usize) -> bool {
    let (word, next) = (w.at(at), w.at(at + 1));
    let named = |token: Token| token.is_word() && token.capital;
    let title = named(word) && named(next) && next.sense == Sense::None && !word.possessive;
    title && w.before(at).sense == Sense::The && !w.words.nouns_capitalised
}

/// Whether a name alone stands on the line after the word that opens it (`By April Bloom`).
fn is_byline(w: &Window<'_>) -> bool {
    let breaks = |from: Token, to: Token| {
        !from.exists()
            || !to.exists()
            || Span::new(from.span.end, to.span.start).of(w.text).contains(['\n', '\r'])
    };
    let ends = |at: usize| breaks(w.at(at - 1), w.at(at));
    let opens = w.means_back(1, Sense::Until) && w.back(1).capital && breaks(w.back(2), w.back(1));
    let end = (2..=NAME_MOST).find(|&at| !w.is_capital(at) || ends(at));
    opens && !ends(1) && end.is_some_and(|end| !w.is_word(end) || ends(end))
}

/// Whether a date is likely after such a word.
fn leads(sense: Sense) -> bool {
    !matches!(sense, Sense::None | Sense::And | Sense::Way(_) | Sense::A)
}

/// Whether a number after a month counts something else (`May 12 percent`, `March 4-1`).
pub(super) fn not_a_day(w: &Window<'_>, at: usize, end: usize) -> bool {
    let next = w.at(end);
    let counted = matches!(next.sense, Sense::Unit(_) | Sense::Units(_) | Sense::Meridiem(_))
        && number::plain(w, at).is_some();
    counted
        || next.sign == Some('%')
        || next.glued && next.sign == Some(':') && w.is_glued(end + 1)
        || next.glued && next.is_word()
        || next.glued
            && next.sign == Some('/')
            && w.figure(end + 1).is_some()
            && !w.is(at.saturating_sub(1), '/')
        || w.means(at, Sense::Ordinal(2)) && matches!(w.sense(end), Sense::Unit(_))
        || matches!(w.sense(at), Sense::Ordinal(_))
            && matches!(w.sense(end), Sense::Unit(_) | Sense::Units(_))
}

/// Whether four figures are no year: money, a share, a part of something longer.
pub(super) fn not_a_year(w: &Window<'_>, at: usize) -> bool {
    let next = w.at(at + 1);
    // `said in 1992: no`, but `Hall 1992:30`
    let goes_on = next.sign == Some(':') && w.is_glued(at + 2);
    let glued = next.glued
        && (matches!(next.sign, Some('%' | '@' | '#')) || goes_on || next.is_word() || next.figure.is_some());
    let before = w.before(at);
    glued
        || before.sign == Some('%')
        || matches!(next.sense, Sense::Meridiem(_) | Sense::Units(_) | Sense::Scale(_))
        // `(1900 GMT)`
        || next.capital && next.span.len() > 2 && matches!(next.sense, Sense::Zone(_))
}

/// Whether a word tells one of these.
pub(super) fn tells(w: &Window<'_>, token: Token, tags: Tags) -> bool {
    token.is_word() && tense::tags(w.text, w.words, token.span).any(tags)
}

/// Whether the words around say that four figures are a year.
pub(super) fn year_is_sure(w: &Window<'_>, at: usize, value: u32) -> bool {
    let before = w.before(at);
    // `c. 1480`
    let short = at > 1 && before.sign == Some('.') && matches!(w.sense(at - 2), Sense::Fuzz(_));
    let before = if short { w.at(at - 2) } else { before };
    let next = w.at(at + 1);
    let modern = (1900..=2099).contains(&value);
    let event = before.sense == Sense::Of && tells(w, w.before_by(at, 2), telling::DATED);
    // `wurde 1887 gegründet`, `der 1887 gegründete Verein`, but `die 1500 geretteten Menschen`
    let alone = w.words.nouns_capitalised
        && !next.capital
        && (next.is_word()
            && tells(w, before, telling::PAST)
            && !w.word_of(before).ends_with(w.words.past_plural)
            || before.sense == Sense::The && tells(w, next, telling::REGULAR));
    let firm = matches!(
        before.sense,
        Sense::In
            | Sense::Since
            | Sense::Until
            | Sense::Fuzz(_)
            | Sense::From
            | Sense::Between
            | Sense::Side(_)
            | Sense::Season(_)
            | Sense::Ended
    ) || ends_years(w, at)
        || event
        || alone;
    let things = next.is_word() && next.sense == Sense::None && is_counted(w, at + 1, before);
    if firm {
        let blurred = matches!(before.sense, Sense::Fuzz(_));
        // `rund 2000 gegründete Vereine`
        let of_many = w.words.nouns_capitalised && blurred;
        if of_many && !next.capital && tells(w, next, telling::REGULAR) && w.is_capital(at + 2) {
            return false;
        }
        // what a number could count, before an early year: any word that does not go on with the sentence
        let opens = before.capital && !plural(w, at + 1);
        // `the fire of 1666 burned`
        // `Nach 1648 kehrte er zurück`
        let ordered = w.words.nouns_capitalised && !of_many;
        let goes_on =
            (event || ordered) && tells(w, next, telling::PAST.and(telling::REGULAR).and(telling::PRESENT));
        let counts = next.is_word()
            && !next.sense.connects()
            && next.sense != Sense::The
            && !opens
            && !goes_on
            && !alone;
        return (1900..2200).contains(&value) && !((blurred || event) && things)
            || (1000..1900).contains(&value) && (!counts || next.sense == Sense::And);
    }
    if !modern {
        return false;
    }
    // `at 1920 Oak Street`
    if before.sense == Sense::At && next.capital && next.is_word() {
        return false;
    }
    let soft = matches!(
        before.sense,
        Sense::Preposition
            | Sense::Within
            | Sense::And
            | Sense::To
            | Sense::The
            | Sense::A
            | Sense::Of
            | Sense::Fiscal
    ) || matches!(before.sign, Some('(' | ',' | '–' | '—' | ';' | ':' | '©'))
        || before.sign == Some('-') && !coded(w, at)
        || before.possessive
        || before.is_word() && !before.capital;
    soft && !things
        || !before.exists() && next.is_word() && !things
        || next.sign == Some(')') && before.is_word() && !is_code(w, before)
}

/// Whether a word is one or two capitals, which number papers and laws (`HR 1999`).
fn is_code(w: &Window<'_>, token: Token) -> bool {
    let written = token.span.of(w.text);
    let mut letters = written.bytes().filter(|byte| *byte != b'.');
    letters.clone().count() <= 2 && letters.all(|byte| byte.is_ascii_uppercase())
}

/// Whether a hyphen before the number joins it to capitals or figures (`AB-1999`).
fn coded(w: &Window<'_>, at: usize) -> bool {
    let first = w.before_by(at, 2);
    w.is_glued(at) && (first.capital || first.figure.is_some())
}

/// Whether a year ends a range that a year begins (`1790 to 1795`).
fn ends_years(w: &Window<'_>, at: usize) -> bool {
    let two = if at < 2 { w.back(2 - at) } else { w.at(at - 2) };
    let year = matches!(two.figure, Some(Figure::Plain { value: 1000..2200, width: 4 }));
    year && matches!(w.before(at).sense, Sense::To | Sense::And)
}

/// Whether a number before the word counts it: many of something, or a measure.
fn is_counted(w: &Window<'_>, at: usize, before: Token) -> bool {
    let mut folded = [0; 8];
    let measure =
        fold(w.word(at), &mut folded).is_some_and(|word| w.words.measures.binary_search(&word).is_ok());
    let noun = if w.words.nouns_capitalised {
        w.is_capital(at) && !matches!(before.sense, Sense::The | Sense::Of)
    } else {
        !w.is_capital(at) && plural(w, at)
    };
    measure || noun
}

/// Whether a word looks like many of something.
pub(super) fn plural(w: &Window<'_>, at: usize) -> bool {
    let (word, ending) = (w.word(at), w.words.plural_ending);
    let stem = word.strip_suffix(ending).filter(|stem| stem.len() >= PLURAL_STEM && !stem.ends_with(ending));
    w.is_word(at) && (stem.is_some() || w.words.plurals.contains(&word))
}

/// Shorter words with the ending of a plural are others (`was`, `his`).
const PLURAL_STEM: usize = 3;

/// Whether a word names what years before it count or tell apart: many of something, or a name (`1950 to 1960 Fords`).
pub(in crate::date) fn things(w: &Window<'_>, at: usize) -> bool {
    w.is_word(at) && (w.is_capital(at) || plural(w, at))
}

/// Whether an everyday word (`may`, `march`) is a month here.
pub(super) fn common_month_is_sure(w: &Window<'_>, at: usize) -> bool {
    // `mid-May`
    let hyphen = at > 1 && w.joins(at - 1) && matches!(w.sense(at - 2), Sense::Fuzz(_));
    let before = if hyphen { w.at(at - 2) } else { w.before(at) };
    let next = w.at(at + 1);
    let short = w.word(at).len() <= 3 && w.word(at) != "May" && w.word(at) != "may";
    // Behind `in` (or `month of`) the short form is a month where nothing goes on that a name could have.
    let two = if at < 2 { w.back(2 - at) } else { w.at(at - 2) };
    let led = before.sense == Sense::In || two.sense == Sense::Unit(Unit::Month) && before.sense == Sense::Of;
    let ends = led && next.sign != Some(',') && (!next.is_word() || next.sense != Sense::None);
    if !w.is_capital(at)
        || short && !ends && !matches!(w.figure(at + 1), Some(Figure::Plain { .. })) && next.sign != Some('.')
    {
        return false;
    }
    // a paragraph of its own
    let alone = !before.exists() && !next.exists();
    // `May through October`
    let ranged = (next.sense == Sense::To || w.is_dash(at + 1))
        && matches!(w.sense(at + 2), Sense::Month(_))
        && w.is_capital(at + 2);
    alone
        || ranged
        || matches!(
            before.sense,
            Sense::In
                | Sense::Since
                | Sense::Until
                | Sense::Fuzz(_)
                | Sense::From
                | Sense::Between
                | Sense::Side(_)
                | Sense::Of
                | Sense::Pick(_)
                | Sense::Every
                | Sense::And
                | Sense::To
                | Sense::Preposition
                | Sense::Within
                | Sense::The
        ) && !(before.sense == Sense::And && next.is_word() && next.sense == Sense::None && !next.capital)
        || before.is_word() && before.sense == Sense::None && !before.capital && w.is_possessive(at)
}

/// Whether a short weekday (`Sun`, `Sat`) is one here: a number, another weekday or a word that leads to one goes with it.
pub(super) fn common_weekday_is_sure(w: &Window<'_>, at: usize) -> bool {
    let (next, before) = (w.at(at + 1), w.before(at));
    let two = if at < 2 { w.back(2 - at) } else { w.at(at - 2) };
    let alone = !next.is_word() || next.sense.connects();
    let joined =
        matches!(before.sense, Sense::To | Sense::And) || matches!(before.sign, Some('-' | '–' | '/'));
    let led = alone
        && (matches!(before.sense, Sense::On | Sense::Until | Sense::Meridiem(_) | Sense::Pick(_))
            || joined && matches!(two.sense, Sense::Weekday(_)));
    led || next.figure.is_some()
        || matches!(next.sense, Sense::Month(_) | Sense::Part(_) | Sense::To)
        || next.sense == Sense::And && matches!(w.sense(at + 2), Sense::Weekday(_))
        || w.is_dash(at + 1)
}
