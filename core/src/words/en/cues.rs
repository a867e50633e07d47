//! English verbs and nouns that introduce speech.
//!
//! A verb is one line: its [class](CueClass), flags, and its forms: base, third person, past, participle in *-ing*, and
//! the past participle where it is not the past form. Another spelling of a form is another line. The flags:
//! - `weak`: often another thing as well (`hold`, `make`), so that it needs a quotation near;
//! - `hearer`: takes the hearer as its object, though its class does not say so (`email`, `thank`);
//! - `clausal`: takes a clause behind it and hardly ever a thing, so that one is found without `that`;
//! - `parted`: introduces speech with a particle behind it (`point out`).

use crate::words::Tags;
use crate::words::speech::CueClass;
use crate::words::speech::class::{
    ADDRESSES, CUE, CUE_BASE, CUE_CLAUSAL, CUE_PARTED, CUE_PARTICIPLE, CUE_PAST_PARTICIPLE, CUE_WEAK,
};

pub(super) mod judging;
pub(super) mod saying;
pub(super) mod sounding;

/// A verb with its forms.
pub(super) struct Verb {
    class: CueClass,
    flags: &'static [Tags],
    /// Base, third person, past, participle in *-ing*.
    forms: [&'static str; 4],
    /// One, or none where it is the past form.
    past_participle: &'static [&'static str],
}

#[allow(non_upper_case_globals)] // as a line writes it
mod flag {
    use super::{ADDRESSES, CUE_CLAUSAL, CUE_PARTED, CUE_WEAK, Tags};

    pub(super) const weak: Tags = CUE_WEAK;
    pub(super) const hearer: Tags = ADDRESSES;
    pub(super) const parted: Tags = CUE_PARTED;
    pub(super) const clausal: Tags = CUE_CLAUSAL;
}

/// A table of verbs, one a line.
macro_rules! verbs {
    ($(
        $class:ident $($flag:ident)*: $base:literal $third:literal $past:literal $participle:literal
        $($past_participle:literal)?;
    )+) => {
        /// The verbs.
        pub(in crate::words::en) const VERBS: &[crate::words::en::cues::Verb] = &[$(
            crate::words::en::cues::Verb {
                class: crate::words::CueClass::$class,
                flags: &[$(crate::words::en::cues::flag::$flag),*],
                forms: [$base, $third, $past, $participle],
                past_participle: &[$($past_participle)?],
            },
        )+];
    };
}
use verbs;

impl Verb {
    /// What all its forms are.
    const fn tags(&self) -> Tags {
        let mut tags = Tags::of_cue(self.class);
        if self.class.addresses() {
            tags = tags.and(ADDRESSES);
        }
        let mut flags = self.flags;
        while let [flag, rest @ ..] = flags {
            tags = tags.and(*flag);
            flags = rest;
        }
        tags
    }
}

/// How many forms the verbs have.
pub(super) const fn count_forms(verbs: &[Verb]) -> usize {
    let (mut verbs, mut forms) = (verbs, 0);
    while let [verb, rest @ ..] = verbs {
        forms += verb.forms.len() + verb.past_participle.len();
        verbs = rest;
    }
    forms
}

/// The forms of the verbs with their classes; `FORMS` is their [number](count_forms).
#[allow(clippy::indexing_slicing)] // const evaluation: out of bounds would not compile
pub(super) const fn forms<const FORMS: usize>(verbs: &[Verb]) -> [(&'static str, Tags); FORMS] {
    let mut words = [("", Tags(0)); FORMS];
    let (mut verbs, mut at) = (verbs, 0);
    while let [verb, rest @ ..] = verbs {
        let [base, third, past, participle] = verb.forms;
        let tags = verb.tags();
        words[at] = (base, tags.and(CUE_BASE));
        words[at + 1] = (third, tags.and(CUE));
        words[at + 2] = (past, tags.and(CUE));
        words[at + 3] = (participle, tags.and(CUE_PARTICIPLE));
        at += 4;
        if let [past_participle] = verb.past_participle {
            words[at] = (past_participle, tags.and(CUE).and(CUE_PAST_PARTICIPLE));
            at += 1;
        }
        verbs = rest;
    }
    words
}

nouns! {
    "statement" "statements";
    "tweet" "tweets";
    "message" "messages";
    "email" "emails" "e-mail" "e-mails";
    "letter" "letters";
    "memo" "memos";
    "post" "posts";
    "remark" "remarks";
    "comment" "comments";
    "interview" "interviews";
    "speech" "speeches";
    "report" "reports";
    "testimony";
    "reply" "replies";
    "response" "responses";
    "answer" "answers";
    "question" "questions";
    "words";
    "note" "notes";
    "text" "texts";
    "motto";
    "slogan" "slogans";
    "sign";
    "caption" "captions";
    "headline" "headlines";
    "editorial" "editorials";
    "column" "columns";
    "release";
    "claim" "claims";
    "warning" "warnings";
    "announcement" "announcements";
    "assertion" "assertions";
    "allegation" "allegations";
    "accusation" "accusations";
    "complaint" "complaints";
    "criticism";
    "denial" "denials";
    "declaration";
    "explanation" "explanations";
    "confession";
    "admission";
    "apology" "apologies";
    "promise" "promises";
    "pledge";
    "vow";
    "threat" "threats";
    "prediction" "predictions";
    "forecast";
    "suggestion" "suggestions";
    "proposal" "proposals";
    "recommendation" "recommendations";
    "demand";
    "plea";
    "appeal";
    "request" "requests";
    "rumour" "rumours" "rumor" "rumors";
    "quote" "quotes" "quotation" "quotations";
    "quip";
    "joke" "jokes";
    "retort";
    "rebuttal";
    "rant";
    "tirade";
    "outburst";
    "sermon";
    "lecture";
    "monologue";
    "dispatch";
    "blog";
    "blogpost";
    "op-ed";
    "essay";
    "transcript";
    "voicemail";
    "telegram";
    "communique" "communiqué";
    "affidavit";
    "assessment";
    "conclusion";
}

#[cfg(test)]
mod tests {
    extern crate std;

    use std::format;
    use std::string::{String, ToString};

    use super::{NOUNS, Verb, judging, saying, sounding};
    use crate::words::en::TEXT;
    use crate::words::speech::{CueClass, class};

    fn verbs() -> impl Iterator<Item = &'static Verb> {
        saying::VERBS.iter().chain(judging::VERBS).chain(sounding::VERBS)
    }

    /// Verbs that double their last letter; those that do so in British spelling alone stand here with both letters.
    const DOUBLING: &[&str] = &[
        "ad-lib", "admit", "beg", "begin", "bet", "bid", "blab", "blog", "brag", "chat", "commit", "concur",
        "counsell", "deadpan", "demur", "dub", "extol", "fib", "forbid", "fret", "grin", "hum", "infer",
        "jot", "kid", "labell", "marvell", "nod", "pan", "peg", "pen", "prod", "put", "quip", "quiz", "rap",
        "rebut", "recap", "refer", "rip", "shrug", "signall", "slam", "snap", "sob", "spit", "submit", "sum",
        "tag", "tip", "yodell",
    ];

    /// Verbs whose past no rule gives.
    const IRREGULAR: &[&str] = &[
        "bade",
        "began",
        "besought",
        "bet",
        "broadcast",
        "burst",
        "cast",
        "co-wrote",
        "dreamt",
        "felt",
        "forbade",
        "forecast",
        "foresaw",
        "foretold",
        "found",
        "gainsaid",
        "heard",
        "held",
        "knew",
        "learnt",
        "made",
        "meant",
        "pled",
        "put",
        "read",
        "said",
        "sang",
        "shot",
        "sought",
        "spat",
        "spelt",
        "spoke",
        "swore",
        "taught",
        "thought",
        "threw",
        "told",
        "understood",
        "undertook",
        "went",
        "wrote",
    ];

    /// The stem that *-ed* and *-ing* are put to.
    fn stem(base: &str, doubled: bool) -> String {
        let last = base.chars().last().unwrap();
        if doubled { format!("{base}{last}") } else { base.to_string() }
    }

    fn after_consonant_y(base: &str) -> Option<&str> {
        base.strip_suffix('y').filter(|stem| !stem.ends_with(['a', 'e', 'i', 'o', 'u']))
    }

    fn third(base: &str) -> String {
        match base {
            "quiz" => "quizzes".into(),
            "go" | "echo" => format!("{base}es"),
            _ if base.ends_with(['s', 'x', 'z']) || base.ends_with("ch") || base.ends_with("sh") => {
                format!("{base}es")
            }
            _ => after_consonant_y(base).map_or_else(|| format!("{base}s"), |stem| format!("{stem}ies")),
        }
    }

    fn past(base: &str, doubled: bool) -> String {
        match after_consonant_y(base) {
            Some(stem) => format!("{stem}ied"),
            None if base == "mimic" => "mimicked".into(),
            None if base.ends_with('e') => format!("{base}d"),
            None => format!("{}ed", stem(base, doubled)),
        }
    }

    fn participle(base: &str, doubled: bool) -> String {
        match base {
            "mimic" => "mimicking".into(),
            "lie" => "lying".into(),
            _ if base.ends_with("ee") => format!("{base}ing"),
            _ => format!("{}ing", base.strip_suffix('e').map_or_else(|| stem(base, doubled), String::from)),
        }
    }

    #[test]
    fn forms_are_spelt_as_the_rules_have_it_or_listed() {
        for verb in verbs() {
            let [base, given_third, given_past, given_participle] = verb.forms;
            let doubled =
                |form: &str| DOUBLING.contains(&base) || DOUBLING.contains(&form.trim_end_matches("ed"));
            assert_eq!(given_third, third(base));
            assert_eq!(given_participle, participle(base, doubled(given_past)));
            if !IRREGULAR.contains(&given_past) {
                assert_eq!(given_past, past(base, doubled(given_past)));
                assert!(
                    verb.past_participle.is_empty() || verb.past_participle == ["proven"] || base == "show"
                );
            }
        }
    }

    #[test]
    fn what_looks_as_if_it_doubled_is_listed() {
        let vowel = |c: &char| "aeiou".contains(*c);
        for verb in verbs() {
            let base = verb.forms[0];
            let mut end = base.chars().rev();
            let (last, middle, before) = (end.next().unwrap(), end.next().unwrap(), end.next());
            let short = base.chars().filter(vowel).count() == 1 && before.is_some_and(|c| !vowel(&c));
            if short && vowel(&middle) && !vowel(&last) && !"wxy".contains(last) {
                assert!(DOUBLING.contains(&base), "{base}");
            }
        }
    }

    #[test]
    fn lines_are_in_lower_case_and_stand_once() {
        let mut seen = std::collections::HashSet::new();
        for verb in verbs() {
            assert!(seen.insert((verb.forms[0], verb.forms[2])), "{}", verb.forms[0]);
            for form in verb.forms.iter().chain(verb.past_participle) {
                assert!(form.bytes().all(|b| b.is_ascii_lowercase() || b == b'-'), "{form}");
            }
        }
        let mut nouns = std::collections::HashSet::new();
        assert!(NOUNS.iter().all(|(noun, _)| nouns.insert(*noun)));
        assert!(seen.len() >= 400, "{}", seen.len());
    }

    #[test]
    fn forms_have_their_classes() {
        let tags = |word| TEXT.lexicon.tags(word);
        assert_eq!(tags("written").cue_class(), Some(CueClass::Write));
        assert!(tags("written").any(class::CUE) && tags("written").any(class::CUE_PAST_PARTICIPLE));
        assert!(!tags("wrote").any(class::CUE_PAST_PARTICIPLE));
        assert!(tags("warning").any(class::CUE_PARTICIPLE) && tags("warning").any(class::CUE_NOUN));
        assert_eq!(tags("warning").cue_class(), Some(CueClass::Tell));
        assert!(tags("urged").any(class::ADDRESSES) && tags("emailed").any(class::ADDRESSES));
        assert!(tags("held").any(class::CUE_WEAK) && !tags("said").any(class::CUE_WEAK));
        assert!(tags("pointed").any(class::CUE_PARTED) && tags("out").any(class::CUE_PARTICLE));
    }
}
