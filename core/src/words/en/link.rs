//! English words for linking documents.

use crate::words::LinkWords;

/// English words for linking documents.
#[rustfmt::skip] // one word a line would hide that it is one class
pub static LINK: LinkWords = LinkWords {
    function: &[
        "a", "about", "above", "across", "actually", "after", "again", "against", "ago", "all", "almost",
        "along", "already", "also", "although", "always", "am", "among", "an", "and", "another", "any",
        "anybody", "anyone", "anything", "are", "aren't", "around", "as", "at", "away", "back", "be",
        "became", "because", "become", "been", "before", "behind", "being", "below", "best", "better",
        "between", "both", "but", "by", "called", "came", "can", "can't", "cannot", "come", "could",
        "couldn't", "day", "days", "did", "didn't", "do", "does", "doesn't", "doing", "don't", "done",
        "down", "during", "each", "either", "else", "enough", "even", "ever", "every", "everybody",
        "everyone", "everything", "far", "few", "for", "from", "further", "gave", "get", "gets", "getting",
        "give", "given", "go", "goes", "going", "good", "got", "great", "had", "hadn't", "has", "hasn't",
        "have", "haven't", "having", "he", "he'd", "he'll", "he's", "hence", "her", "here", "here's",
        "hers", "herself", "him", "himself", "his", "how", "however", "i", "i'd", "i'll", "i'm", "i've",
        "if", "in", "indeed", "instead", "into", "is", "isn't", "it", "it'd", "it'll", "it's", "its",
        "itself", "just", "keep", "kept", "know", "last", "least", "less", "let", "let's", "like", "likely",
        "little", "long", "made", "make", "makes", "making", "many", "may", "maybe", "me", "might", "mine",
        "more", "most", "mr", "mrs", "ms", "much", "must", "my", "myself", "near", "need", "never", "new",
        "next", "no", "nobody", "none", "nor", "not", "nothing", "now", "of", "off", "often", "on", "once",
        "one", "ones", "only", "onto", "or", "other", "others", "our", "ours", "ourselves", "out", "over",
        "own", "part", "people", "per", "perhaps", "put", "quite", "rather", "really", "right", "said",
        "same", "saw", "say", "saying", "says", "see", "seem", "seemed", "seems", "seen", "several",
        "shall", "she", "she'd", "she'll", "she's", "should", "shouldn't", "since", "so", "some",
        "somebody", "someone", "something", "still", "such", "take", "taken", "tell", "than", "that",
        "that's", "the", "their", "theirs", "them", "themselves", "then", "there", "there's", "these",
        "they", "they'd", "they'll", "they're", "they've", "thing", "things", "think", "this", "those",
        "though", "through", "thus", "time", "to", "today", "together", "told", "too", "took", "toward",
        "towards", "under", "until", "up", "upon", "us", "use", "used", "using", "very", "want", "wanted",
        "wants", "was", "wasn't", "way", "we", "we'd", "we'll", "we're", "we've", "week", "weeks", "well",
        "went", "were", "weren't", "what", "what's", "whatever", "when", "where", "whether", "which",
        "while", "who", "who's", "whom", "whose", "why", "will", "with", "within", "without", "won't",
        "would", "wouldn't", "year", "years", "yes", "yet", "you", "you'd", "you'll", "you're", "you've",
        "your", "yours", "yourself", "yourselves",
    ],
    definite: &["the"],
    name_endings: &["ii", "iii", "iv", "jnr", "jr", "junior", "senior", "snr", "sr"],
    people: &super::text::LEXICON,
};
