//! Function words: pronouns, determiners, auxiliaries, prepositions, conjunctions, and the words of time.

use crate::words::speech::class::{
    ADVERB, AS, AUXILIARY, BE, BY, CONJUNCTION, CUE_PARTICLE, DETERMINER, FEMALE, INFINITIVE, MALE, NEGATION,
    OBJECT, PERCEIVES, PLURAL, POSSESSIVE, PREPOSITION, QUOTES, RELATIVE, SUBJECT, SUBORDINATE, THAT, TIME,
    WHEN,
};

words! {
    SUBJECT.and(MALE) => [
        "he"
    ];
    SUBJECT.and(FEMALE) => [
        "she"
    ];
    SUBJECT.and(PLURAL) => [
        "they"
    ];
    SUBJECT => [
        "i" "we" "it" "you"
    ];
    OBJECT.and(MALE) => [
        "him" "himself"
    ];
    OBJECT.and(FEMALE) => [
        "her" "herself"
    ];
    OBJECT.and(PLURAL) => [
        "them" "themselves"
    ];
    OBJECT => [
        "me" "us" "itself" "myself" "ourselves"
    ];
    POSSESSIVE.and(MALE) => [
        "his"
    ];
    POSSESSIVE.and(FEMALE) => [
        "her"
    ];
    POSSESSIVE.and(PLURAL) => [
        "their"
    ];
    POSSESSIVE => [
        "my" "our" "its" "your" "whose"
    ];
    DETERMINER => [
        "the" "a" "an" "this" "that" "these" "those" "another" "one" "some" "many" "several" "other"
        "two" "three" "four" "five" "six" "seven" "eight" "nine" "ten" "most" "few" "both" "each"
        "every" "all" "any" "no" "either" "neither" "half" "dozens" "hundreds" "thousands" "more"
        "various"
    ];
    AUXILIARY => [
        "is" "are" "was" "were" "be" "been" "being" "am" "has" "have" "had" "having" "do" "does" "did"
        "will" "would" "shall" "should" "can" "could" "may" "might" "must" "cannot" "can't" "won't"
        "don't" "doesn't" "didn't" "isn't" "aren't" "wasn't" "weren't" "haven't" "hasn't" "hadn't"
        "wouldn't" "shouldn't" "couldn't"
    ];
    ADVERB => [
        "also" "later" "then" "once" "now" "recently" "just" "already" "even" "still" "again" "further"
        "simply" "often" "earlier" "first" "only" "never" "ever" "always" "sometimes" "meanwhile"
        "instead" "too" "yesterday" "today" "tomorrow" "tonight" "afterward" "afterwards" "thus"
        "therefore" "however" "reportedly" "ago" "soon" "twice" "nevertheless" "nonetheless" "though"
        "indeed" "perhaps" "maybe" "before" "previously" "long" "rather" "quite" "very" "so" "almost"
        "not" "n't" "there" "here" "back"
    ];
    PREPOSITION => [
        "of" "in" "on" "at" "for" "with" "by" "from" "to" "about" "after" "before" "during" "as" "into"
        "over" "under" "between" "against" "through" "without" "within" "among" "amid" "around" "since"
        "until" "till" "toward" "towards" "upon" "via" "per" "despite" "like" "unlike" "near" "off"
        "onto" "out" "up" "down" "across" "along" "behind" "beyond" "beside" "besides" "concerning"
        "regarding" "including" "throughout" "than"
    ];
    CONJUNCTION => [
        "and" "but" "or" "nor" "yet" "because" "while" "when" "if" "though" "although" "whereas"
        "unless" "whether" "since" "so" "as" "where" "how" "what" "why"
    ];
    RELATIVE => [
        "who" "which" "whose" "whom"
    ];
    THAT => [
        "that"
    ];
    BE => ["is" "are" "was" "were" "be" "been" "being" "am"];
    BY => ["by"];
    AS => ["as"];
    PERCEIVES => [
        "accuse" "accused" "accuses" "accusing" "caught" "filmed" "hear" "heard" "hearing" "hears" "overheard" "recall"
        "recalled" "recalling" "recalls" "recorded" "remember" "remembered" "remembering" "remembers" "saw" "see" "seeing"
        "show" "showed" "showing" "shows" "watch" "watched" "watching"
    ];
    // `since` and `as` are rather prepositions
    SUBORDINATE => ["although" "because" "if" "though" "unless" "when" "whereas" "while"];
    WHEN => ["after" "before" "since" "till" "until"];
    QUOTES => ["cite" "cited" "cites" "citing" "quote" "quoted" "quotes" "quoting"];
    INFINITIVE => ["to"];
    NEGATION => [
        "not" "never" "n't" "no" "nobody" "none" "neither" "nor" "didn't" "doesn't" "don't" "won't"
        "wouldn't" "hasn't" "haven't" "hadn't" "isn't" "wasn't" "can't" "cannot" "couldn't" "can't" "won't" "don't" "doesn't" "didn't" "isn't" "aren't" "wasn't" "weren't"
            "haven't" "hasn't" "hadn't" "wouldn't" "shouldn't" "couldn't"
        ];
    TIME => [
        "monday" "tuesday" "wednesday" "thursday" "friday" "saturday" "sunday" "january" "february"
        "march" "april" "may" "june" "july" "august" "september" "october" "november" "december" "jan"
        "feb" "mar" "apr" "jun" "jul" "aug" "sept" "sep" "oct" "nov" "dec" "today" "yesterday"
        "tomorrow" "tonight" "morning" "afternoon" "evening" "night" "week" "month" "year" "mon" "tue"
        "tues" "wed" "thu" "thur" "thurs" "fri" "sat" "sun" "christmas" "easter" "spring" "summer"
        "autumn" "winter"
    ];
    CUE_PARTICLE => ["out" "back" "in" "on" "up" "off" "forth"];
}
