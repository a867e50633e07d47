//! German verbs and nouns that introduce speech.
//!
//! A verb is one line: its [class](CueClass), `weak` where it is often another thing as well (`halten`), the particle of
//! a separable verb, and the forms of the verb without it: infinitive, third person of the present, of the past, plural of
//! the past, past participle, and the subjunctive (`sage`) where reports of speech use it much. From a particle follow
//! both ways of writing (`teilte … mit`, `mitteilte`) and the infinitive with `zu` inside (`mitzuteilen`).

use crate::words::Tags;
use crate::words::speech::CueClass;
use crate::words::speech::class::{
    ADDRESSES, CUE, CUE_BASE, CUE_PARTED, CUE_PAST_PARTICIPLE, CUE_PLURAL, CUE_WEAK,
};

pub(super) mod judging;
pub(super) mod saying;

/// A verb with its forms.
pub(super) struct Verb {
    class: CueClass,
    weak: bool,
    /// Infinitive, third person of the present and of the past, plural of the past, past participle: of a separable verb
    /// without its particle.
    forms: [&'static str; 5],
    /// One, or none.
    subjunctive: &'static [&'static str],
    /// The forms of a separable verb with its particle, and the infinitive with `zu` inside; none of another.
    joined: &'static [[&'static str; 6]],
}

/// Whether a line says `weak`.
macro_rules! is_weak {
    () => {
        false
    };
    (weak) => {
        true
    };
}
use is_weak;

/// A table of verbs, one a line.
macro_rules! verbs {
    ($(
        $class:ident $($weak:ident)? $($particle:literal)?:
        $infinitive:literal $third:literal $past:literal $pasts:literal $participle:literal $($subjunctive:literal)?;
    )+) => {
        /// The verbs.
        pub(in crate::words::de) const VERBS: &[crate::words::de::cues::Verb] = &[$(
            crate::words::de::cues::Verb {
                class: crate::words::CueClass::$class,
                weak: crate::words::de::cues::is_weak!($($weak)?),
                forms: [$infinitive, $third, $past, $pasts, $participle],
                subjunctive: &[$($subjunctive)?],
                joined: &[$([
                    concat!($particle, $infinitive),
                    concat!($particle, $third),
                    concat!($particle, $past),
                    concat!($particle, $pasts),
                    concat!($particle, $participle),
                    concat!($particle, "zu", $infinitive),
                ])?],
            },
        )+];
    };
}
use verbs;

/// The most words that a line gives.
const FORMS: usize = 10;

/// The words of a line with their classes, and how many they are.
struct Line {
    words: [(&'static str, Tags); FORMS],
    count: usize,
}

impl Line {
    #[allow(clippy::indexing_slicing)] // const evaluation: out of bounds would not compile
    const fn push(&mut self, word: &'static str, tags: Tags) {
        self.words[self.count] = (word, tags);
        self.count += 1;
    }

    /// Infinitive and finite forms. The infinitive is also the plural of the present (`sagen Fachleute`).
    const fn finite(&mut self, [infinitive, third, past, pasts]: [&'static str; 4], tags: Tags) {
        self.push(infinitive, tags.and(CUE_BASE).and(CUE).and(CUE_PLURAL));
        self.push(third, tags.and(CUE));
        self.push(past, tags.and(CUE));
        self.push(pasts, tags.and(CUE).and(CUE_PLURAL));
    }

    /// A past participle that is no other form of the verb (`gesagt`, not `erklärt`).
    const fn participle(&mut self, participle: &'static str, finite: [&'static str; 4], tags: Tags) {
        let mut others: &[&str] = &finite;
        while let [other, rest @ ..] = others {
            if same(other, participle) {
                return;
            }
            others = rest;
        }
        self.push(participle, tags.and(CUE).and(CUE_PAST_PARTICIPLE));
    }

    /// The words of a verb that is one of `all`.
    const fn of(verb: &Verb, all: &[&[Verb]]) -> Line {
        let mut tags = Tags::of_cue(verb.class);
        if verb.class.addresses() {
            tags = tags.and(ADDRESSES);
        }
        if verb.weak {
            tags = tags.and(CUE_WEAK);
        }
        let mut line = Line { words: [("", Tags(0)); FORMS], count: 0 };
        let [infinitive, third, past, pasts, participle] = verb.forms;
        let finite = [infinitive, third, past, pasts];
        if let [[infinitive, third, past, pasts, participle, with_zu]] = *verb.joined {
            // Without its particle the verb is another (`teilte`, `gab`), and no participle stands so. Where that one is a cue
            // by itself (`sagte`, of `zusagen` too), it needs no particle.
            if !is_whole(verb, all) {
                line.finite(finite, tags.and(CUE_WEAK).and(CUE_PARTED));
            }
            let finite = [infinitive, third, past, pasts];
            line.finite(finite, tags);
            line.participle(participle, finite, tags);
            line.push(with_zu, tags.and(CUE_BASE));
        } else {
            line.finite(finite, tags);
            line.participle(participle, finite, tags);
        }
        if let [subjunctive] = verb.subjunctive {
            line.push(subjunctive, tags.and(CUE));
        }
        line
    }
}

/// Whether what `verb` is without its particle stands in `all` as a verb of its own.
const fn is_whole(verb: &Verb, all: &[&[Verb]]) -> bool {
    let mut tables = all;
    let wanted = verb.forms[0].as_bytes();
    while let [table, rest @ ..] = tables {
        let mut verbs: &[Verb] = table;
        while let [other, more @ ..] = verbs {
            // The compiler runs this often, and a call costs it much.
            if let ([first, ..], [as_well, ..]) = (wanted, other.forms[0].as_bytes())
                && *first == *as_well
                && other.joined.is_empty()
                && same(other.forms[0], verb.forms[0])
            {
                return true;
            }
            verbs = more;
        }
        tables = rest;
    }
    false
}

/// Whether two words are the same: `==` does not work in constants.
const fn same(one: &str, other: &str) -> bool {
    let (mut one, mut other) = (one.as_bytes(), other.as_bytes());
    while let ([first, one_rest @ ..], [second, other_rest @ ..]) = (one, other) {
        if *first != *second {
            return false;
        }
        (one, other) = (one_rest, other_rest);
    }
    one.is_empty() && other.is_empty()
}

/// How many words so many verbs give at most.
pub(super) const fn count_forms(verbs: &[Verb]) -> usize {
    verbs.len() * FORMS
}

/// The words that the verbs give, with their classes, of `all` that there are; behind them, up to their most [number](count_forms),
/// no words.
#[allow(clippy::indexing_slicing)] // const evaluation: out of bounds would not compile
pub(super) const fn forms<const WORDS: usize>(
    verbs: &[Verb],
    all: &[&[Verb]],
) -> [(&'static str, Tags); WORDS] {
    let mut words = [("", Tags(0)); WORDS];
    let (mut verbs, mut written) = (verbs, 0);
    while let [verb, rest @ ..] = verbs {
        let line = Line::of(verb, all);
        let mut at = 0;
        while at < line.count {
            words[written] = line.words[at];
            written += 1;
            at += 1;
        }
        verbs = rest;
    }
    words
}

nouns! {
    "aussage" "aussagen";
    "angabe" "angaben";
    "äußerung" "äußerungen";
    "erklärung" "erklärungen";
    "stellungnahme" "stellungnahmen";
    "mitteilung" "mitteilungen";
    "pressemitteilung" "pressemitteilungen";
    "presseerklärung" "presseerklärungen";
    "meldung" "meldungen";
    "bericht" "berichte" "berichten";
    "ansicht" "ansichten";
    "auffassung" "auffassungen";
    "meinung" "meinungen";
    "einschätzung" "einschätzungen";
    "überzeugung" "überzeugungen";
    "darstellung" "darstellungen";
    "behauptung" "behauptungen";
    "bemerkung" "bemerkungen";
    "wort" "worte" "worten";
    "bezeichnung" "bezeichnungen";
    "satz" "sätze" "sätzen";
    "spruch" "sprüche" "sprüchen";
    "slogan" "slogans";
    "wortlaut";
    "frage" "fragen";
    "antwort" "antworten";
    "kommentar" "kommentare" "kommentaren";
    "interview" "interviews";
    "gespräch" "gespräche" "gesprächen";
    "rede" "reden";
    "ansprache" "ansprachen";
    "predigt" "predigten";
    "brief" "briefe" "briefen";
    "schreiben";
    "nachricht" "nachrichten";
    "botschaft" "botschaften";
    "tweet" "tweets";
    "beitrag" "beiträge" "beiträgen";
    "artikel" "artikeln";
    "leitartikel" "leitartikeln";
    "schlagzeile" "schlagzeilen";
    "überschrift" "überschriften";
    "zitat" "zitate" "zitaten";
    "motto";
    "parole" "parolen";
    "aufschrift" "aufschriften";
    "warnung" "warnungen";
    "mahnung" "mahnungen";
    "forderung" "forderungen";
    "aufruf" "aufrufe";
    "appell" "appelle";
    "bitte" "bitten";
    "vorwurf" "vorwürfe" "vorwürfen";
    "kritik";
    "lob";
    "drohung" "drohungen";
    "versprechen";
    "zusage" "zusagen";
    "ankündigung" "ankündigungen";
    "dementi" "dementis";
    "geständnis" "geständnisse";
    "entschuldigung" "entschuldigungen";
    "vorschlag" "vorschläge" "vorschlägen";
    "empfehlung" "empfehlungen";
    "prognose" "prognosen";
    "begründung" "begründungen";
    "feststellung" "feststellungen";
    "these" "thesen";
    "gerücht" "gerüchte" "gerüchten";
    "witz" "witze" "witzen";
    "statement" "statements";
}

#[cfg(test)]
mod tests {
    extern crate std;

    use super::{NOUNS, Verb, judging, saying};
    use crate::words::de::TEXT;
    use crate::words::speech::{CueClass, class};

    fn verbs() -> impl Iterator<Item = &'static Verb> {
        saying::VERBS.iter().chain(judging::VERBS)
    }

    /// Prefixes that take no `ge-` in the participle.
    const INSEPARABLE: &[&str] =
        &["be", "emp", "ent", "er", "ge", "hinter", "miss", "unter", "ver", "wider", "zer", "über"];

    /// Verbs that begin as if with such a prefix, and one that is stressed on its end.
    const PREFIXED_IN_LOOKS: &[&str] = &["bellen", "geißeln", "ehren"];
    const WITHOUT_GE: &[&str] = &["krakeelen", "offenbaren", "prophezeien", "retweeten", "wiederholen"];

    #[test]
    fn regular_forms_are_spelt_as_the_rules_have_it() {
        for verb in verbs() {
            let [infinitive, third, past, pasts, participle] = verb.forms;
            let stem = infinitive.strip_suffix("en").or(infinitive.strip_suffix('n')).unwrap();
            let regular = past.ends_with("te") && past.starts_with(stem);
            assert!(
                regular && pasts.strip_suffix('n') == Some(past) || !regular && pasts.ends_with('n'),
                "{infinitive}"
            );
            if !regular {
                continue;
            }
            assert_eq!(past.strip_suffix('e'), Some(third), "{infinitive}");
            let prefixed = INSEPARABLE.iter().any(|prefix| infinitive.starts_with(prefix))
                && !PREFIXED_IN_LOOKS.contains(&infinitive);
            let bare = prefixed || infinitive.ends_with("ieren") || WITHOUT_GE.contains(&infinitive);
            match participle.strip_prefix("ge").filter(|_| !bare || participle != third) {
                Some(rest) => assert_eq!(rest, third, "{infinitive}"),
                None => assert_eq!(participle, third, "{infinitive}"),
            }
        }
    }

    #[test]
    fn lines_are_in_lower_case_and_stand_once() {
        let mut seen = std::collections::HashSet::new();
        for verb in verbs() {
            let whole = verb.joined.first().map_or(verb.forms[0], |joined| joined[0]);
            assert!(seen.insert(whole), "{whole}");
            let forms = verb.forms.iter().chain(verb.subjunctive).chain(verb.joined.iter().flatten());
            assert!(forms.into_iter().all(|form| form.chars().all(char::is_lowercase)), "{whole}");
        }
        let mut nouns = std::collections::HashSet::new();
        assert!(NOUNS.iter().all(|(noun, _)| nouns.insert(*noun)));
        assert!(seen.len() >= 150, "{}", seen.len());
    }

    #[test]
    fn a_separable_verb_is_known_in_one_word_and_in_two() {
        let tags = |word| TEXT.lexicon.tags(word);
        for word in ["mitteilen", "mitteilte", "mitgeteilt", "mitzuteilen"] {
            assert_eq!(tags(word).cue_class(), Some(CueClass::Say), "{word}");
            assert!(!tags(word).any(class::CUE_WEAK), "{word}");
        }
        assert!(tags("teilte").any(class::CUE_PARTED) && tags("teilte").any(class::CUE_WEAK));
        assert!(tags("mit").any(class::CUE_PARTICLE));
        assert!(!tags("geteilt").any(class::CUE));
    }

    #[test]
    fn a_participle_that_is_no_finite_form_says_so() {
        let tags = |word| TEXT.lexicon.tags(word);
        assert!(tags("gesagt").any(class::CUE_PAST_PARTICIPLE));
        assert!(tags("erklärt").any(class::CUE) && !tags("erklärt").any(class::CUE_PAST_PARTICIPLE));
        assert!(tags("Sage").any(class::CUE), "a capital does not matter to the table");
        assert_eq!(tags("Stellungnahme").cue_class(), Some(CueClass::Noun));
    }
}
