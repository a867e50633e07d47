//! What an editor may do to a quotation, and what a text may have inside one. Each gives none where the words at hand do not
//! allow it.

use std::borrow::Cow;

use super::Case;
use super::draft::{Draft, capital};
use super::number::{is_numeric, joins_a_number};
use super::random::Random;
use super::source::core;
use super::tables::{
    ATTRIBUTIONS, CARDINALS, CONTRACTIONS, ELLIPSES, FILLERS, ORDINALS, PRONOUNS, REFERENTS, SPELLINGS,
    is_content, other_of,
};

/// A quotation under work, and its text where that is changed too.
#[derive(Clone, Debug)]
pub struct Edition<'s> {
    /// The quotation.
    pub draft: Draft<'s>,
    text: Option<String>,
}

/// Edits a quotation or its text.
pub type Edit = fn(&mut Edition<'_>, &mut Random) -> Option<()>;

/// Every class.
pub const EDITS: &[(&str, Edit)] = &[
    ("straight marks", straight),
    ("curly marks", curly),
    ("marks around", around),
    ("dashes", dashes),
    ("first letter", first_letter),
    ("end mark", end_mark),
    ("line-break hyphen", hyphen),
    ("spaces", spaces),
    ("accent composed or not", accent),
    ("ligature", ligature),
    ("spelling", spelling),
    ("contraction expanded", expanded),
    ("contraction made", contracted),
    ("number form", number_form),
    ("filler dropped", filler),
    ("ellipsis", ellipsis),
    ("bracket for a pronoun", pronoun),
    ("bracketed letter", letter),
    ("sic", sic),
    ("attribution", attribution),
    ("paragraph", paragraph),
];

impl<'s> Edition<'s> {
    /// A quotation in its text as it is.
    pub const fn new(draft: Draft<'s>) -> Edition<'s> {
        Edition { draft, text: None }
    }

    /// The finished case.
    pub fn case(self, class: String) -> Case<'s> {
        let text = self.text.map_or(Cow::Borrowed(self.draft.source.text.as_str()), Cow::Owned);
        Case { class, quote: self.draft.line(), text }
    }

    /// Writes something else for bytes of the text, once.
    fn rewrite(&mut self, from: usize, to: usize, new: &str) -> Option<()> {
        if self.text.is_some() {
            return None;
        }
        let mut text = self.draft.source.text.clone();
        text.replace_range(from..to, new);
        self.text = Some(text);
        Some(())
    }

    /// Rewrites each word that `change` has something for; none when it has nothing.
    fn each(&mut self, change: impl Fn(&str) -> String) -> Option<()> {
        let mut changed = None;
        for token in &mut self.draft.tokens {
            let new = change(&token.word);
            if new != token.word {
                (token.word, changed) = (new, Some(()));
            }
        }
        changed
    }
}

fn straight(edition: &mut Edition<'_>, _: &mut Random) -> Option<()> {
    edition.each(|word| word.replace(['“', '”'], "\"").replace(['‘', '’'], "'"))
}

fn curly(edition: &mut Edition<'_>, _: &mut Random) -> Option<()> {
    edition.each(|word| {
        let opening = word.starts_with(['"', '\'']);
        let word =
            if opening { word.replacen('"', "“", 1).replacen('\'', "‘", 1) } else { word.to_owned() };
        word.replace('"', "”").replace('\'', "’")
    })
}

fn around(edition: &mut Edition<'_>, random: &mut Random) -> Option<()> {
    let (open, close) =
        random.pick(&[("“", "”"), ("\"", "\""), ("‘", "’"), ("'", "'"), ("«", "»"), ("„", "“")]);
    edition.draft.tokens.first_mut()?.word.insert_str(0, open);
    edition.draft.tokens.last_mut()?.word.push_str(close);
    Some(())
}

fn dashes(edition: &mut Edition<'_>, random: &mut Random) -> Option<()> {
    let dash = random.pick(&["—", " — ", " – ", "--", " -- "]);
    edition.each(|word| word.replace("--", "—").replace('—', dash))
}

fn first_letter(edition: &mut Edition<'_>, _: &mut Random) -> Option<()> {
    let first = edition.draft.tokens.first_mut().filter(|first| first.free)?;
    let lower = first.word.to_lowercase();
    first.word = if first.word == lower { capital(&lower) } else { lower };
    Some(())
}

fn end_mark(edition: &mut Edition<'_>, random: &mut Random) -> Option<()> {
    let last = edition.draft.tokens.last_mut()?;
    let bare = last.word.trim_end_matches(['.', ',', ';', ':']);
    last.word = format!("{bare}{}", random.pick(&["", ".", ",", "!", ";"]));
    Some(())
}

/// A word of the text is divided by the end of a line.
fn hyphen(edition: &mut Edition<'_>, random: &mut Random) -> Option<()> {
    let draft = &edition.draft;
    let at = draft.pick(random, |draft, at| {
        let word = &draft.tokens[at].word;
        word.len() > 6 && word.chars().all(|c| c.is_ascii_lowercase())
    })?;
    let place = draft.tokens[at].place?;
    let divided = place.start + random.within(3, place.len() - 3);
    edition.rewrite(divided, divided, "-\n")
}

fn spaces(edition: &mut Edition<'_>, random: &mut Random) -> Option<()> {
    for _ in 0..random.within(1, 4) {
        let at = random.below(edition.draft.tokens.len());
        edition.draft.tokens[at].gap = random.pick(&["  ", "\u{a0}", "\n", "\u{2009}", "\r\n", "\t"]);
    }
    Some(())
}

/// A letter with an accent, composed in one of the two and decomposed in the other.
fn accent(edition: &mut Edition<'_>, random: &mut Random) -> Option<()> {
    let (plain, composed, decomposed) =
        random.pick(&[("e", "é", "e\u{301}"), ("o", "ö", "o\u{308}"), ("a", "à", "a\u{300}")]);
    let at = edition
        .draft
        .pick(random, |draft, at| draft.tokens[at].word.contains(plain) && is_content(&draft.small(at)))?;
    let token = &edition.draft.tokens[at];
    let place = token.place?;
    let letter = place.of(&edition.draft.source.text).find(plain)?;
    let (of_quote, of_text) =
        if random.below(2) == 0 { (composed, decomposed) } else { (decomposed, composed) };
    let word = token.word.replacen(plain, of_quote, 1);
    edition.rewrite(place.start + letter, place.start + letter + 1, of_text)?;
    edition.draft.rewrite(at, word);
    Some(())
}

fn ligature(edition: &mut Edition<'_>, _: &mut Random) -> Option<()> {
    edition.each(|word| {
        word.replace("ffi", "ﬃ").replace("ffl", "ﬄ").replace("ff", "ﬀ").replace("fi", "ﬁ").replace("fl", "ﬂ")
    })
}

fn spelling(edition: &mut Edition<'_>, random: &mut Random) -> Option<()> {
    let draft = &mut edition.draft;
    let at = draft.pick(random, |draft, at| other_of(SPELLINGS, &draft.small(at)).is_some())?;
    draft.exchange(at, other_of(SPELLINGS, &draft.small(at))?);
    Some(())
}

fn expanded(edition: &mut Edition<'_>, random: &mut Random) -> Option<()> {
    let draft = &mut edition.draft;
    let of = |word: &str| CONTRACTIONS.iter().find(|(_, _, form)| *form == word);
    let at = draft.pick(random, |draft, at| of(&draft.small(at)).is_some())?;
    let (first, second, _) = of(&draft.small(at))?;
    draft.exchange(at, &format!("{} {second}", if *first == "i" { "I" } else { first }));
    Some(())
}

fn contracted(edition: &mut Edition<'_>, random: &mut Random) -> Option<()> {
    let draft = &mut edition.draft;
    let of = |draft: &Draft<'_>, at: usize| {
        let words = (draft.small(at), draft.small(at + 1));
        CONTRACTIONS.iter().find(|(first, second, _)| words.0 == *first && words.1 == *second)
    };
    let at = draft.pick(random, |draft, at| {
        of(draft, at).is_some() && draft.is_open(at) && draft.are_free(at..at + 2)
    })?;
    let (_, second, form) = of(draft, at)?;
    let form = if draft.tokens[at].word.ends_with('I') { capital(form) } else { (*form).to_owned() };
    let behind = draft.tokens[at + 1].word.strip_prefix(second)?.to_owned();
    draft.exchange(at, &form);
    draft.tokens[at].word.push_str(&behind);
    draft.tokens.remove(at + 1);
    Some(())
}

/// Makes another form of a number.
type Form = fn(&str) -> Option<String>;

const FORMS: &[Form] = &[in_words, in_figures, ordinal, of_percent, of_millions, grouped];

fn number_form(edition: &mut Edition<'_>, random: &mut Random) -> Option<()> {
    let draft = &mut edition.draft;
    let form = random.pick(FORMS);
    let alone = |draft: &Draft<'_>, at: usize| {
        let joins = |at: usize| draft.tokens.get(at).is_some_and(|token| joins_a_number(&token.word));
        !(joins(at + 1) || at > 0 && joins(at - 1))
    };
    let at = draft.pick(random, |draft, at| alone(draft, at) && form(&draft.tokens[at].word).is_some())?;
    draft.rewrite(at, form(&draft.tokens[at].word)?);
    Some(())
}

/// `twelve` for `12`, `twenty-two` for `22`.
fn in_words(word: &str) -> Option<String> {
    let core = core(word);
    let value = core.parse::<usize>().ok().filter(|value| (2..100).contains(value))?;
    let new = match (value, value % 10) {
        (..=20, _) => CARDINALS[value - 1].to_owned(),
        (_, 0) => CARDINALS[17 + value / 10].to_owned(),
        (_, ones) => format!("{}-{}", CARDINALS[17 + value / 10], CARDINALS[ones - 1]),
    };
    (word.starts_with(core) && !word.contains('%')).then(|| word.replace(core, &new))
}

/// `12` for `twelve`.
fn in_figures(word: &str) -> Option<String> {
    let core = core(word);
    let at = CARDINALS.iter().position(|cardinal| *cardinal == core).filter(|&at| at > 0)?;
    let value = if at < 20 { at + 1 } else { (at - 17) * 10 };
    Some(word.replace(core, &value.to_string()))
}

/// `3rd` for `third`, and the other way round.
fn ordinal(word: &str) -> Option<String> {
    const SHORT: &[&str] = &["1st", "2nd", "3rd", "4th", "5th", "6th", "7th", "8th", "9th", "10th"];
    let core = core(word);
    let position = |list: &[&str]| list.iter().position(|ordinal| *ordinal == core);
    let new = position(SHORT).map(|at| ORDINALS[at]).or_else(|| position(ORDINALS).map(|at| SHORT[at]))?;
    Some(word.replace(core, new))
}

/// `5 percent` for `5%`.
fn of_percent(word: &str) -> Option<String> {
    word.contains('%').then(|| word.replace('%', " percent"))
}

/// `$1.2 million` for `$1.2m`.
fn of_millions(word: &str) -> Option<String> {
    let core = core(word);
    let figures = core.strip_suffix('m').filter(|figures| figures.parse::<f32>().is_ok())?;
    Some(word.replace(core, &format!("{figures} million")))
}

/// `2400` for `2,400`.
fn grouped(word: &str) -> Option<String> {
    let core = core(word);
    let figures = core.replace(',', "");
    (figures != core && figures.parse::<u32>().is_ok()).then(|| word.replace(core, &figures))
}

/// The text has words that fill a pause; the quotation does not.
fn filler(edition: &mut Edition<'_>, random: &mut Random) -> Option<()> {
    let draft = &edition.draft;
    let at = draft.pick(random, |draft, at| draft.is_open(at) && is_plain_pair(draft, at))?;
    let place = draft.tokens[at].place?;
    edition.rewrite(place.end, place.end, random.pick(FILLERS))
}

/// Whether the word at `at` and the next are free and no numbers.
fn is_plain_pair(draft: &Draft<'_>, at: usize) -> bool {
    draft.are_free(at..at + 2) && draft.tokens[at..at + 2].iter().all(|token| !is_numeric(&token.word))
}

fn ellipsis(edition: &mut Edition<'_>, random: &mut Random) -> Option<()> {
    let draft = &mut edition.draft;
    let length = random.within(1, 12);
    let at = draft.pick(random, |draft, at| {
        at > 1
            && at + length + 2 <= draft.tokens.len()
            && draft.are_free(at..at + length)
            && is_plain_pair(draft, at - 1)
            && is_plain_pair(draft, at + length - 1)
    })?;
    draft.stand_in(at..at + length, random.pick(ELLIPSES));
    Some(())
}

fn pronoun(edition: &mut Edition<'_>, random: &mut Random) -> Option<()> {
    let draft = &mut edition.draft;
    let at = draft.pick(random, |draft, at| PRONOUNS.contains(&draft.small(at).as_str()))?;
    let word = &draft.tokens[at].word;
    let bracket = word.replacen(core(word), random.pick(REFERENTS), 1);
    draft.stand_in(at..at + 1, &bracket);
    Some(())
}

fn letter(edition: &mut Edition<'_>, _: &mut Random) -> Option<()> {
    let draft = &mut edition.draft;
    let first = draft.tokens.first().filter(|first| first.free)?;
    let letter = first.word.chars().next().filter(|letter| letter.is_ascii_alphabetic())?;
    let other = if letter.is_lowercase() { letter.to_ascii_uppercase() } else { letter.to_ascii_lowercase() };
    let word = format!("[{other}]{}", &first.word[1..]);
    draft.rewrite(0, word);
    Some(())
}

fn sic(edition: &mut Edition<'_>, random: &mut Random) -> Option<()> {
    let at = edition.draft.pick(random, |draft, at| is_plain_pair(draft, at))?;
    edition.draft.insert(at + 1, "[sic]");
    Some(())
}

fn attribution(edition: &mut Edition<'_>, random: &mut Random) -> Option<()> {
    let words = random.pick(ATTRIBUTIONS);
    in_marks(edition, random, words)
}

fn paragraph(edition: &mut Edition<'_>, random: &mut Random) -> Option<()> {
    in_marks(edition, random, ".\n\n“")
}

/// The text has the words in marks, in a paragraph of their own, with something between two of them.
fn in_marks(edition: &mut Edition<'_>, random: &mut Random, between: &str) -> Option<()> {
    let draft = &edition.draft;
    let at = draft.pick(random, |draft, at| draft.is_open(at) && is_plain_pair(draft, at))?;
    let [first, last, left, right] =
        [0, draft.tokens.len() - 1, at, at + 1].map(|at| draft.tokens.get(at).and_then(|token| token.place));
    let (from, to, left, right) = (first?.start, last?.end, left?.end, right?.start);
    let text = &draft.source.text;
    if text[from..to].contains(['“', '”', '‘', '"']) || text[from..to].contains("\n\n") {
        return None;
    }
    let marked = format!("\n\n“{}{between}{}”\n\n", &text[from..left], &text[right..to]);
    edition.rewrite(from, to, &marked)
}
