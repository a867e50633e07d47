//! The shape of a language's words for speakers and cues.

use crate::words::Tags;

/// A language's words for speakers and cues.
#[derive(Debug)]
pub struct SpeechWords {
    /// The preposition of `according to`, in its parts.
    pub according: &'static [&'static str],
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
    /// Only a clause has it: a subject's pronoun, an auxiliary, a contraction with one.
    pub const CLAUSE: Tags = Tags(1 << 31);
    /// Titles write it small (`of`, `the`).
    pub const SMALL: Tags = Tags(1 << 32);
    /// A noun before the title of a work (`film`, `book`).
    pub const WORK: Tags = Tags(1 << 33);
    /// Any form of a cue.
    pub const ANY_CUE: Tags = Tags(CUE.0 | CUE_PARTICIPLE.0 | CUE_BASE.0);
}
