//! English words by what they are to a comparison of wordings.

use crate::words::align::class::{
    AUXILIARY, CONDITION, CUE, DAY, EMBEDS, FUNCTION, INVERTS, MASKED, MODAL, MONTH, NEGATION, OPENS, OTHER,
    OUTRIGHT, RESTRICTS, REVERSES, STUTTERED, SUBJECT, SUBORDINATES, TELLS, TITLE, TURNS, UNTRUE,
};

words! {
    FUNCTION => [
        "a" "about" "after" "again" "all" "also" "am" "an" "and" "any" "are" "as" "at" "back" "be"
        "because" "been" "before" "being" "but" "by" "can" "could" "did" "do" "does" "done" "down"
        "even" "every" "for" "from" "get" "go" "going" "got" "had" "has" "have" "he" "her" "here"
        "him" "his" "how" "i" "if" "in" "into" "is" "it" "its" "just" "know" "like" "made" "make"
        "many" "me" "more" "most" "much" "my" "new" "no" "not" "now" "of" "off" "on" "one" "only"
        "or" "other" "our" "out" "over" "own" "people" "same" "say" "see" "she" "so" "some" "such"
        "take" "than" "that" "the" "their" "them" "then" "there" "these" "they" "thing" "things"
        "think" "this" "those" "through" "time" "to" "too" "two" "under" "up" "us" "very" "want"
        "was" "way" "we" "well" "were" "what" "when" "where" "which" "while" "who" "why" "will"
        "with" "would" "year" "years" "you" "your"
    ];
    CUE => [
        "according" "added" "adds" "admitted" "agreed" "announced" "answered" "argued" "argues" "asked" "asks"
        "asserted" "began" "boasted" "called" "claimed" "claims" "commented" "conceded" "concluded"
        "continued" "continues" "cried" "declared" "elaborated" "exclaimed" "explained" "explains" "insisted"
        "insists" "interrupted" "joked" "laughed" "murmured" "mused" "muttered" "noted" "notes" "observed" "posted"
        "predicted" "promised" "quipped" "read" "reads" "recalled" "recounted" "remarked" "remarks" "repeated" "replied" "replies"
        "reported" "responded" "said" "saying" "says" "shouted" "sighed" "smiled" "snapped" "stated"
        "states" "stressed" "tells" "testified" "thought" "told" "tweeted" "urged" "vowed" "warned" "warns"
        "went" "whispered" "wondered" "writes" "wrote" "yelled"
    ];
    TELLS => [
        "added" "adds" "answered" "answers" "countered" "insisted" "insists" "replied" "replies"
        "responded" "responds" "retorted" "said" "saying" "says" "shouted"
    ];
    OTHER => [ "another" "other" "others" ];
    SUBJECT => [ "he" "i" "it" "she" "they" "we" "you" ];
    TITLE => [
        "capt" "captain" "col" "dr" "gen" "gov" "lord" "lt" "madam" "maj" "miss" "mr" "mrs" "ms" "president" "prof"
        "professor" "rep" "rev" "sen" "senator" "sgt" "sir"
    ];
    NEGATION => [
        "barely" "cannot" "hardly" "neither" "never" "no" "nobody" "none" "nor" "not" "nothing"
        "nowhere" "rarely" "scarcely" "seldom" "without"
    ];
    OUTRIGHT => [ "neither" "never" "nobody" "none" "nothing" "nowhere" ];
    MODAL => [
        "can" "could" "may" "might" "must" "need" "ought" "shall" "should" "will" "would"
    ];
    CONDITION => [
        "allegedly" "apparently" "assuming" "except" "if" "maybe" "only" "perhaps" "possibly" "presumably" "provided"
        "providing" "reportedly" "subject" "suppose" "supposedly" "supposing" "unless" "whether"
    ];
    OPENS => [ "assuming" "if" "provided" "providing" "suppose" "supposing" "unless" ];
    INVERTS => [ "had" "should" "were" ];
    TURNS => [ "but" "however" "nevertheless" ];
    EMBEDS.and(UNTRUE) => [
        "fiction" "hoax" "lie" "myth" "rumor" "rumour" "untrue"
    ];
    EMBEDS => [
        "agree" "agrees" "allege" "alleges" "argue" "argues" "assume" "believe" "believed" "believes" "case" "certain" "claim"
        "claimed" "claims" "clear" "confirm" "confirmed" "convinced" "denied" "denies" "deny" "doubt" "doubted" "doubts"
        "established" "evidence" "expect" "expects" "false" "guarantee" "imagine" "implies" "imply" "impossible" "indication"
        "likely" "mean" "means" "proof" "prove" "proved" "proven" "proves" "said" "say" "saying" "says" "sign" "suggest"
        "suggested" "suggesting" "suggests" "sure" "think" "thinking" "thinks" "thought" "true" "unlikely"
    ];
    SUBORDINATES => [ "that" ];
    RESTRICTS => [ "except" "only" "subject" ];
    REVERSES => [
        "almost" "avoid" "avoided" "avoids" "declined" "declines" "denied" "denies" "deny" "doubt" "doubted" "doubts" "fail"
        "failed" "fails" "fake" "false" "falsely" "few" "forbid" "forbids" "impossible" "lack" "lacked" "lacks" "less"
        "little" "nearly" "refuse" "refused" "refuses" "stop" "stopped" "stops" "unlikely" "wrongly"
    ];
    AUXILIARY => [
        "am" "are" "be" "been" "did" "do" "does" "had" "has" "have" "is" "was" "were"
    ];
    DAY => [
        "friday" "monday" "saturday" "sunday" "thursday" "today" "tomorrow" "tonight" "tuesday"
        "wednesday" "yesterday"
    ];
    STUTTERED => [
        "a" "an" "and" "but" "he" "i" "if" "my" "or" "our" "she" "the" "their" "they" "we" "your"
    ];
    MASKED => [
        "arse" "arsehole" "ass" "asses" "asshole" "assholes" "bastard" "bastards" "bitch" "bitches" "bloody" "bollocks"
        "bullshit" "crap" "damn" "damned" "dick" "dicks" "fuck" "fucked" "fucker" "fuckers" "fucking" "goddamn" "goddamned"
        "hell" "piss" "pissed" "prick" "shit" "shits" "shitty" "wanker" "wankers"
    ];
    MONTH => [
        "apr" "april" "aug" "august" "dec" "december" "feb" "february" "jan" "january" "jul" "july" "jun" "june" "mar"
        "march" "may" "nov" "november" "oct" "october" "sep" "sept" "september"
    ];
}
