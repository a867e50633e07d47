//! The words that changes need.

/// Pairs of words, either of which can stand for the other.
type Pairs = &'static [(&'static str, &'static str)];

/// Words that negate by themselves.
pub const NEGATIONS: &[&str] = &["never", "no", "nor", "not"];

/// Verbs, and what they are negated.
pub const NEGATED: Pairs = &[
    ("are", "aren't"),
    ("can", "can't"),
    ("can", "cannot"),
    ("could", "couldn't"),
    ("did", "didn't"),
    ("do", "don't"),
    ("does", "doesn't"),
    ("had", "hadn't"),
    ("has", "hasn't"),
    ("have", "haven't"),
    ("is", "isn't"),
    ("must", "mustn't"),
    ("should", "shouldn't"),
    ("was", "wasn't"),
    ("were", "weren't"),
    ("will", "won't"),
    ("would", "wouldn't"),
];

/// Verbs behind which a negation can stand.
pub const AUXILIARIES: &[&str] = &[
    "am", "are", "can", "could", "did", "do", "does", "had", "has", "have", "is", "may", "might", "must",
    "shall", "should", "was", "were", "will", "would",
];

/// Modal verbs.
pub const MODALS: &[&str] = &["can", "could", "may", "might", "must", "shall", "should", "will", "would"];

/// What negates in front of a word.
pub const NEGATIVE_PREFIXES: &[&str] = &["anti-", "dis", "in", "mis", "non-", "un", "un-"];

/// Words with and without such a prefix.
pub const PREFIXED: Pairs = &[
    ("able", "unable"),
    ("acknowledged", "unacknowledged"),
    ("actually", "unactually"),
    ("alienable", "unalienable"),
    ("capable", "incapable"),
    ("common", "uncommon"),
    ("dependent", "independent"),
    ("equal", "unequal"),
    ("equally", "unequally"),
    ("finished", "unfinished"),
    ("fit", "unfit"),
    ("happiness", "unhappiness"),
    ("heeded", "unheeded"),
    ("holy", "unholy"),
    ("human", "inhuman"),
    ("just", "unjust"),
    ("justice", "injustice"),
    ("like", "dislike"),
    ("likely", "unlikely"),
    ("necessary", "unnecessary"),
    ("orderly", "disorderly"),
    ("patiently", "impatiently"),
    ("requited", "unrequited"),
    ("safe", "unsafe"),
    ("sufficient", "insufficient"),
];

/// Words of how much and how often, and what denies them.
pub const QUANTIFIERS: Pairs = &[
    ("all", "none"),
    ("always", "never"),
    ("any", "no"),
    ("anybody", "nobody"),
    ("anyone", "nobody"),
    ("both", "neither"),
    ("each", "no"),
    ("every", "no"),
    ("everyone", "nobody"),
    ("everything", "nothing"),
    ("or", "nor"),
    ("some", "no"),
    ("something", "nothing"),
    ("with", "without"),
];

/// Words, and others that say something else in their place.
pub const ANTONYMS: Pairs = &[
    ("a.m", "p.m"),
    ("above", "below"),
    ("after", "before"),
    ("against", "for"),
    ("all", "some"),
    ("because", "although"),
    ("best", "worst"),
    ("better", "worse"),
    ("brave", "cowardly"),
    ("closed", "opened"),
    ("darkness", "light"),
    ("day", "night"),
    ("despair", "hope"),
    ("die", "live"),
    ("every", "some"),
    ("evil", "good"),
    ("fell", "rose"),
    ("first", "last"),
    ("free", "captive"),
    ("great", "small"),
    ("half", "quarter"),
    ("if", "because"),
    ("in", "outside"),
    ("increased", "decreased"),
    ("large", "little"),
    ("least", "most"),
    ("less", "more"),
    ("liberty", "slavery"),
    ("long", "short"),
    ("loose", "tight"),
    ("many", "few"),
    ("mother", "father"),
    ("new", "old"),
    ("once", "twice"),
    ("over", "under"),
    ("peace", "war"),
    ("rich", "poor"),
    ("right", "wrong"),
    ("shut", "open"),
    ("summer", "winter"),
    ("to", "from"),
    ("true", "false"),
    ("unless", "when"),
    ("until", "after"),
    ("up", "down"),
    ("wife", "husband"),
];

/// Words that begin what a sentence depends on.
pub const CONDITIONS: &[&str] = &["except", "if", "provided", "unless", "until", "when", "whenever"];

/// Names that no text has.
pub const NAMES: &[&str] =
    &["Alderley", "Bristol", "Cavendish", "Hungary", "Marlow", "October", "Pemberton", "Wednesday", "Yorke"];

/// Names that the texts have, and that are nothing else.
pub const PROPER_NAMES: &[&str] = &[
    "Alice",
    "Bennet",
    "Brand",
    "Connecticut",
    "Ellingham",
    "England",
    "France",
    "Georgia",
    "Hask",
    "June",
    "London",
    "Maryland",
    "Micawber",
    "Monday",
    "Morris",
    "Netherfield",
    "Orrisport",
    "Penhallow",
    "Polly",
    "Quist",
    "Sallow",
    "Saturday",
    "September",
    "Southcott",
    "Thornbury",
    "Thursday",
    "Vasterling",
    "Virginia",
    "Westminster",
];

/// Words that a falsifier puts in.
pub const ADDED: &[&str] =
    &["allegedly", "almost", "deliberately", "illegally", "nearly", "only", "partly", "secretly", "wrongly"];

/// Numbers in words.
pub const CARDINALS: &[&str] = &[
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
    "twenty",
    "thirty",
    "forty",
    "fifty",
    "sixty",
    "seventy",
    "eighty",
    "ninety",
];

/// Ordinal numbers in words, from the first on.
pub const ORDINALS: &[&str] =
    &["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"];

/// Powers of ten in words.
pub const POWERS: &[&str] = &["hundred", "thousand", "million", "billion"];

/// Signs of currencies.
pub const CURRENCIES: &[&str] = &["$", "£", "€"];

/// Units of one kind, each another.
pub const UNITS: &[&[&str]] = &[
    &["billion", "hundred", "million", "thousand"],
    &["day", "month", "week", "year"],
    &["days", "months", "weeks", "years"],
    &["feet", "metres", "miles"],
    &["degrees", "percent"],
    &["dollars", "pounds", "crowns"],
    &["hours", "minutes", "seconds"],
];

/// Words without content, or that fill a pause.
const EMPTY: &[&str] = &[
    "about", "been", "being", "from", "have", "having", "here", "hers", "into", "know", "like", "look",
    "mean", "more", "ours", "shall", "such", "than", "that", "their", "them", "then", "there", "these",
    "they", "this", "those", "thus", "upon", "very", "well", "were", "what", "which", "will", "with", "your",
];

/// Whether a word, without marks, carries content: letters alone, four of them or more.
pub fn is_content(word: &str) -> bool {
    word.chars().count() > 3
        && word.chars().all(char::is_alphabetic)
        && !EMPTY.contains(&word.to_lowercase().as_str())
}

/// The other word of a pair that has this one.
pub fn other_of(pairs: &[(&'static str, &'static str)], word: &str) -> Option<&'static str> {
    pairs.iter().find_map(|&(one, other)| match word {
        _ if one == word => Some(other),
        _ if other == word => Some(one),
        _ => None,
    })
}

/// British and American spelling.
pub const SPELLINGS: Pairs = &[
    ("apologised", "apologized"),
    ("behaviour", "behavior"),
    ("cancelled", "canceled"),
    ("colour", "color"),
    ("coloured", "colored"),
    ("councillor", "councilor"),
    ("favour", "favor"),
    ("favoured", "favored"),
    ("harbour", "harbor"),
    ("honour", "honor"),
    ("honoured", "honored"),
    ("judgements", "judgments"),
    ("labour", "labor"),
    ("metres", "meters"),
    ("neighbour", "neighbor"),
    ("neighbourhood", "neighborhood"),
    ("organised", "organized"),
    ("organising", "organizing"),
    ("programme", "program"),
    ("saleable", "salable"),
];

/// Two words, and what they are contracted to.
pub const CONTRACTIONS: &[(&str, &str, &str)] = &[
    ("are", "not", "aren't"),
    ("can", "not", "can't"),
    ("could", "not", "couldn't"),
    ("did", "not", "didn't"),
    ("do", "not", "don't"),
    ("does", "not", "doesn't"),
    ("had", "not", "hadn't"),
    ("has", "not", "hasn't"),
    ("have", "not", "haven't"),
    ("he", "had", "he'd"),
    ("he", "would", "he'd"),
    ("i", "am", "i'm"),
    ("i", "had", "i'd"),
    ("i", "have", "i've"),
    ("i", "would", "i'd"),
    ("is", "not", "isn't"),
    ("it", "is", "it's"),
    ("it", "will", "it'll"),
    ("she", "had", "she'd"),
    ("should", "not", "shouldn't"),
    ("that", "is", "that's"),
    ("they", "are", "they're"),
    ("they", "will", "they'll"),
    ("was", "not", "wasn't"),
    ("we", "are", "we're"),
    ("we", "have", "we've"),
    ("we", "will", "we'll"),
    ("were", "not", "weren't"),
    ("will", "not", "won't"),
    ("would", "not", "wouldn't"),
    ("you", "are", "you're"),
    ("you", "will", "you'll"),
];

/// Pronouns in whose place a bracket says who is meant, and the brackets.
pub const PRONOUNS: &[&str] =
    &["he", "her", "him", "his", "i", "it", "me", "our", "she", "them", "they", "us", "we", "you"];
/// See [`PRONOUNS`].
pub const REFERENTS: &[&str] = &["[Hask]", "[the council]", "[the Harbour Trust]", "[they]", "[He]"];

/// Ellipses as editors write them.
pub const ELLIPSES: &[&str] = &["…", "...", ". . .", "[…]", "[...]"];

/// What speakers say and editors leave out, behind a word.
pub const FILLERS: &[&str] = &[", uh,", ", um,", ", you know,", ", I mean,"];

/// Attributions, from the closing to the next opening mark.
pub const ATTRIBUTIONS: &[&str] =
    &[",” she said, “", ",” said Mr. Hask, “", ",” the mayor told reporters, “", ",” Ms. Quist added, “"];
