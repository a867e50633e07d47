//! The shape of a language's words for speakers and cues.

use crate::words::Tags;

/// A language's words for speakers and cues.
#[derive(Debug)]
pub struct SpeechWords {
    /// Endings of verbs made nouns (`selling`), which a denial may have for its object.
    pub gerund_endings: &'static [&'static str],
    /// What names a speaker without a verb (`according to`), the longer before what it begins with.
    pub according: &'static [According],
    /// Whether a form of the verb tells that a sentence gives another's words ([`REPORTED`](class::REPORTED)), as the
    /// subjunctive of German does (`Der Plan sei „gut“`).
    pub reports_by_mood: bool,
    /// Determiners, in lower case, that bring in somebody new (`a farmer`, `another woman`).
    pub newcomers: &'static [&'static str],
    /// What people do and hardly any firm or place does, in the forms that stand behind a name (`walked`, `had slept`): a name
    /// alone is a person's before them.
    pub acts: &'static [&'static str],
    /// What only a person has (`hands`), so that who owns it is one.
    pub parts: &'static [&'static str],
    /// What is said of somebody who lives no more (`died`), and so does not speak.
    pub dies: &'static [&'static str],
    /// What stands before that where it did not happen (`nearly died`, `played dead`).
    pub spared: &'static [&'static str],
    /// What stands before a place that somebody may be named after (`in York`).
    pub places: &'static [&'static str],
    /// Verbs in a form that one person does not have (`have`).
    pub several: &'static [&'static str],
    /// What only one person says (`I`), and no firm.
    pub oneself: &'static [&'static str],
    /// Bodies of which a place has one (`the police`), so that no institution named before is meant.
    pub bodies: &'static [&'static str],
    /// What stands between what somebody is and the name (`a man named Vos`).
    pub named: &'static [&'static str],
    /// Words for one person that end as several do (`boss`).
    pub single: &'static [&'static str],
    /// Verbs whose subject hears (`heard`), so that what follows their colon is another's.
    pub hears: &'static [&'static str],
    /// What somebody does with the eyes, at another or at a thing (`looked at him`).
    pub looks: &'static [&'static str],
    /// What somebody does who is struck by another’s words (`flinched`).
    pub starts: &'static [&'static str],
    /// The last part of what tells an age, and stands for whom the text was about (`the 34-year-old`, `der 83-Jährige`).
    pub ages: &'static [&'static str],
    /// What stands between a name and its age (`Vos, aged 41`).
    pub aged: &'static [&'static str],
}

/// What names a speaker without a verb: `according to the mayor`, `laut Polizei`, `der Polizei zufolge`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct According {
    /// Its words, in lower case.
    pub words: &'static [&'static str],
    /// Whether they stand before the speaker, or behind.
    pub before: bool,
    /// Whether they mean this right after the quoted words alone, being everyday words elsewhere (`“…”, so Weber`).
    pub beside: bool,
}

/// What a cue does with the words that it introduces.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CueClass {
    /// States them: `she said that it was over`.
    Say = 1,
    /// Asks them: `she wondered whether it was over`.
    Ask,
    /// Says them to a hearer who comes first: `she told the court that it was over`.
    Tell,
    /// Says that they are not so, or will not be done: `she denied that it was over`.
    Deny,
    /// Puts them in writing: `she tweeted that it was over`.
    Write,
    /// Holds them to be so: `she believed that it was over`.
    Think,
    /// Says what is good or bad about something: `she criticized “an endless war”`.
    Judge,
    /// Says what something is called: `she described it as “a war”`.
    Call,
    /// Wants something done: `she urged them to leave`.
    Order,
    /// Will do something: `she vowed to leave`.
    Promise,
    /// Makes it known, often a paper and no person: `the study suggests that it is over`.
    Show,
    /// Says how it sounded: `“It is over,” she whispered`.
    Sound,
    /// A noun for what is said: `her statement that it was over`.
    Noun,
}

impl CueClass {
    /// All of them.
    pub const ALL: [CueClass; 13] = [
        CueClass::Say,
        CueClass::Ask,
        CueClass::Tell,
        CueClass::Deny,
        CueClass::Write,
        CueClass::Think,
        CueClass::Judge,
        CueClass::Call,
        CueClass::Order,
        CueClass::Promise,
        CueClass::Show,
        CueClass::Sound,
        CueClass::Noun,
    ];

    /// Its name in lower case.
    ///
    /// ```
    /// assert_eq!(quotidian::words::CueClass::Promise.name(), "promise");
    /// ```
    pub const fn name(self) -> &'static str {
        match self {
            CueClass::Say => "say",
            CueClass::Ask => "ask",
            CueClass::Tell => "tell",
            CueClass::Deny => "deny",
            CueClass::Write => "write",
            CueClass::Think => "think",
            CueClass::Judge => "judge",
            CueClass::Call => "call",
            CueClass::Order => "order",
            CueClass::Promise => "promise",
            CueClass::Show => "show",
            CueClass::Sound => "sound",
            CueClass::Noun => "noun",
        }
    }

    /// Whether the hearer is its object, so that who follows it does not speak.
    pub const fn addresses(self) -> bool {
        matches!(self, CueClass::Ask | CueClass::Tell | CueClass::Order)
    }

    /// The class of a number; none for 0 and for a number without one.
    pub(crate) const fn of_number(number: u64) -> Option<CueClass> {
        let mut all: &[CueClass] = &CueClass::ALL;
        while let [class, rest @ ..] = all {
            if *class as u64 == number {
                return Some(*class);
            }
            all = rest;
        }
        None
    }
}

/// What a word can be, for the search of speaker and cue.
pub mod class {
    use super::Tags;

    /// Introduces speech: finite (`said`, `says`).
    pub const CUE: Tags = Tags(1);
    /// Introduces speech: participle (`saying`).
    pub const CUE_PARTICIPLE: Tags = Tags(1 << 1);
    /// Introduces speech: infinitive (`say`); finite too after `they`.
    pub const CUE_BASE: Tags = Tags(1 << 2);
    /// A cue in another sense as well (`called`, `found`): it needs a quotation near.
    pub const CUE_WEAK: Tags = Tags(1 << 3);
    /// A noun for what was said (`statement`).
    pub const CUE_NOUN: Tags = Tags(1 << 4);
    /// A pronoun as subject (`he`).
    pub const SUBJECT: Tags = Tags(1 << 5);
    /// A pronoun as object (`him`).
    pub const OBJECT: Tags = Tags(1 << 6);
    /// A possessive (`his`).
    pub const POSSESSIVE: Tags = Tags(1 << 7);
    /// Begins a noun phrase (`the`, `another`).
    pub const DETERMINER: Tags = Tags(1 << 8);
    /// An auxiliary verb, or `be`.
    pub const AUXILIARY: Tags = Tags(1 << 9);
    /// An adverb that may stand between speaker and cue (`also`).
    pub const ADVERB: Tags = Tags(1 << 10);
    /// A preposition.
    pub const PREPOSITION: Tags = Tags(1 << 11);
    /// Joins clauses or phrases (`and`).
    pub const CONJUNCTION: Tags = Tags(1 << 12);
    /// Begins a relative clause (`who`).
    pub const RELATIVE: Tags = Tags(1 << 13);
    /// Before a name (`Mr.`, `President`), also after it as an apposition.
    pub const TITLE: Tags = Tags(1 << 14);
    /// After a name (`Jr.`).
    pub const SUFFIX: Tags = Tags(1 << 15);
    /// Small word within a name (`de`, `van`).
    pub const PARTICLE: Tags = Tags(1 << 16);
    /// A day, a month or the like: capitalised but no name.
    pub const TIME: Tags = Tags(1 << 17);
    /// A person by office or role (`spokesman`, `mother`).
    pub const ROLE: Tags = Tags(1 << 18);
    /// Part of an institution's name (`University`, `Times`).
    pub const INSTITUTION: Tags = Tags(1 << 19);
    /// Male: a pronoun, a title, a given name.
    pub const MALE: Tags = Tags(1 << 20);
    /// Female.
    pub const FEMALE: Tags = Tags(1 << 21);
    /// Plural pronoun.
    pub const PLURAL: Tags = Tags(1 << 22);
    /// A given name.
    pub const GIVEN: Tags = Tags(1 << 23);
    /// Capitalised but no name: nationalities and the like are adjectives.
    pub const ADJECTIVE: Tags = Tags(1 << 24);
    /// Takes the hearer as its object: who follows it does not speak (`told`, `asked`).
    pub const ADDRESSES: Tags = Tags(1 << 25);
    /// A negation (`not`, `never`).
    pub const NEGATION: Tags = Tags(1 << 26);
    /// Begins a noun clause after a cue (`that`).
    pub const THAT: Tags = Tags(1 << 27);
    /// A form of `be`: with a past form after it, a passive.
    pub const BE: Tags = Tags(1 << 28);
    /// Names who acts in a passive (`by`).
    pub const BY: Tags = Tags(1 << 29);
    /// Before an infinitive (`to`).
    pub const INFINITIVE: Tags = Tags(1 << 30);
    /// A past participle that is no past form (`written`, `gesagt`): it has [`CUE`] too, but introduces speech after an
    /// auxiliary alone (`has written`).
    pub const CUE_PAST_PARTICIPLE: Tags = Tags(1 << 31);
    /// Introduces speech together with a [particle](CUE_PARTICLE) that stands behind it (`pointed out`, `teilte … mit`).
    pub const CUE_PARTED: Tags = Tags(1 << 32);
    /// Makes a cue of the verb before it (`out`, `mit`).
    pub const CUE_PARTICLE: Tags = Tags(1 << 33);
    /// Only a clause has it: a subject's pronoun, an auxiliary, a contraction with one.
    pub const CLAUSE: Tags = Tags(1 << 34);
    /// Titles write it small (`of`, `the`).
    pub const SMALL: Tags = Tags(1 << 35);
    /// A noun before the title of a work (`film`, `book`).
    pub const WORK: Tags = Tags(1 << 36);
    /// Begins a clause that is asked (`whether`, `if`, `when`), perhaps one of another kind.
    pub const INTRODUCES: Tags = Tags(1 << 37);
    /// Begins a clause that is asked or told, and no other (`whether`, `why`).
    pub const QUESTION: Tags = Tags(1 << 38);
    /// A cue that takes a clause behind it, and hardly ever a thing (`said`, `argued`).
    pub const CUE_CLAUSAL: Tags = Tags(1 << 40);
    /// An abbreviation after whose point a sentence goes on even before a capital (`Mr.`, `Gen.`), without the point. It has a
    /// capital itself, unless it is of the class [`SMALL_TOO`].
    pub const BEFORE_NAME: Tags = Tags(1 << 43);
    /// An abbreviation after whose point a sentence may end or go on (`Inc.`, `p.m.`): it goes on unless the next word is a
    /// [`STARTER`]. Without the last point.
    pub const ABBREVIATED: Tags = Tags(1 << 44);
    /// An abbreviation that is written in small letters.
    pub const SMALL_TOO: Tags = Tags(1 << 45);
    /// Begins sentences (`The`, `He`).
    pub const STARTER: Tags = Tags(1 << 46);
    /// Begins a condition (`if`).
    pub const CONDITION: Tags = Tags(1 << 54);
    /// A determiner that may be a subject by itself (`many`, `three`).
    pub const ALONE: Tags = Tags(1 << 42);
    /// Before a subject whose verb is a participle (`with Poe saying`, `footage of Poe saying`).
    pub const WITH: Tags = Tags(1 << 41);
    /// The word by which a phrase that names a source without a verb is known (`according to`, `nach Angaben`): the rarest.
    pub const SOURCE: Tags = Tags(1 << 39);
    /// A form that no subject has (`him`, `den`, `einem`; `im`, which holds an article).
    pub const OBLIQUE: Tags = Tags(1 << 47);
    /// Begins a clause whose verb stands last, where another stands second (`weil`, `dass`).
    pub const SUBORDINATE: Tags = Tags(1 << 48);
    /// Begins a noun phrase that belongs to the one before it (`der Sprecher des Ministers`).
    pub const GENITIVE: Tags = Tags(1 << 49);
    /// A cue in the plural, where that tells `they` from `she` (`sagten sie`).
    pub const CUE_PLURAL: Tags = Tags(1 << 50);
    /// A verb form of reported speech (`er sei krank`): the words of its sentence are another's.
    pub const REPORTED: Tags = Tags(1 << 51);
    /// A pronoun that may stand for nobody, so that the place names who speaks (`in dem Brief heißt es`); a verb that is a
    /// cue with such a pronoun alone (`heißt`).
    pub const EXPLETIVE: Tags = Tags(1 << 52);
    /// Whose object speaks, and not its subject (`die Zeitung zitiert Weber`).
    pub const QUOTES: Tags = Tags(1 << 53);
    /// Stands between whom a verb quotes and what he is quoted as (`quoted her as saying`).
    pub const AS: Tags = Tags(1 << 55);
    /// Who is its object may be the one who speaks (`saw Poe yelling`, `accused Poe of saying`). Above the number of a cue's class.
    pub const PERCEIVES: Tags = Tags(1 << 60);
    /// Makes another office of the one behind it (`former`, `vice`).
    pub const ALTERS: Tags = Tags(1 << 61);
    /// Begins a clause of time, and may be a preposition too (`after Vos said`).
    pub const WHEN: Tags = Tags(1 << 62);
    /// Any form of a cue.
    pub const ANY_CUE: Tags = Tags(CUE.0 | CUE_PARTICIPLE.0 | CUE_BASE.0);
}

#[cfg(test)]
mod tests {
    use super::{CueClass, Tags, class};

    #[test]
    fn a_class_is_kept_beside_the_bits_and_the_first_one_stays() {
        for each in CueClass::ALL {
            let tags = class::CUE.and(Tags::of_cue(each)).and(class::CUE_NOUN);
            assert_eq!(tags.cue_class(), Some(each));
            assert_eq!(tags.and(Tags::of_cue(CueClass::Say)).cue_class(), Some(each));
            assert!(tags.any(class::CUE) && !tags.any(class::CUE_BASE));
            assert!(!tags.any(Tags::of_cue(each)));
        }
        assert_eq!(class::ANY_CUE.cue_class(), None);
    }

    #[test]
    fn names_differ() {
        let names = CueClass::ALL.map(CueClass::name);
        assert!(names.iter().enumerate().all(|(at, name)| !names.iter().skip(at + 1).any(|n| n == name)));
    }

    #[test]
    fn no_two_classes_share_a_bit() {
        use class::*;
        let all = [
            CUE,
            CONDITION,
            CUE_PARTICIPLE,
            CUE_BASE,
            CUE_WEAK,
            CUE_NOUN,
            SUBJECT,
            OBJECT,
            POSSESSIVE,
            DETERMINER,
            AUXILIARY,
            ADVERB,
            PREPOSITION,
            CONJUNCTION,
            RELATIVE,
            TITLE,
            SUFFIX,
            PARTICLE,
            TIME,
            ROLE,
            INSTITUTION,
            MALE,
            FEMALE,
            PLURAL,
            GIVEN,
            ADJECTIVE,
            ADDRESSES,
            NEGATION,
            THAT,
            BE,
            BY,
            INFINITIVE,
            CUE_PAST_PARTICIPLE,
            CUE_PARTED,
            CUE_PARTICLE,
            CLAUSE,
            SMALL,
            WORK,
            INTRODUCES,
            QUESTION,
            CUE_CLAUSAL,
            BEFORE_NAME,
            ABBREVIATED,
            SMALL_TOO,
            STARTER,
            ALONE,
            WITH,
            SOURCE,
            OBLIQUE,
            SUBORDINATE,
            GENITIVE,
            CUE_PLURAL,
            REPORTED,
            EXPLETIVE,
            QUOTES,
            AS,
            PERCEIVES,
            ALTERS,
            WHEN,
        ];
        let together = all.iter().fold(0, |sum, class| sum ^ class.0);
        assert_eq!(together.count_ones() as usize, all.len());
        let beside = |class: &Tags| CueClass::ALL.iter().all(|cue| class.0 & Tags::of_cue(*cue).0 == 0);
        assert!(all.iter().all(beside), "the number of a cue's class has bits of its own");
    }
}
