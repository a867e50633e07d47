//! English words for sentence ends.

use crate::words::speech::class::{CLAUSE, SMALL, WORK};
use crate::words::{Lexicon, Tags, TextWords};

/// English words for sentence ends.
pub static TEXT: TextWords = TextWords {
    lexicon: &LEXICON,
    adverb_endings: &["ly"],
    possessive_endings: &["'s", "’s"],
    before_name: &[
        "Adm", "Asst", "Atty", "Brig", "Capt", "Cmdr", "Col", "Cong", "Cpl", "Dir", "Dr", "Fr", "Ft", "Gen",
        "Gov", "Hon", "Insp", "Lt", "Maj", "Messrs", "Mlle", "Mme", "Mr", "Mrs", "Ms", "Mt", "Mx", "No",
        "Nos", "Pfc", "Pres", "Prof", "Pvt", "Rep", "Reps", "Rev", "Sen", "Sens", "Sgt", "Spc", "St", "Supt",
        "Treas", "et al", "vs",
    ],
    anywhere: &[
        "A.M", "Apr", "Assn", "Aug", "Ave", "B.C", "Blvd", "Bros", "Calif", "Co", "Conn", "Corp", "D.C",
        "Dec", "Del", "Dept", "E.U", "Esq", "Feb", "Fla", "Ga", "Ill", "Inc", "Jan", "Jr", "Jul", "Jun",
        "Kan", "Ky", "L.A", "La", "Ltd", "Mar", "Mass", "Md", "Mich", "Minn", "Miss", "Mo", "N.C", "N.H",
        "N.J", "N.M", "N.Y", "Nev", "Nov", "Oct", "Okla", "Ore", "P.M", "Pa", "Ph.D", "R.I", "Rd", "S.C",
        "Sept", "Sr", "Tenn", "Tex", "U.K", "U.N", "U.S", "Va", "Vt", "W.Va", "Wash", "Wis", "a.m", "cf",
        "e.g", "etc", "i.e", "jr", "p.m", "sr",
    ],
    letter_words: &["I"],
    starters: &[
        "A",
        "After",
        "All",
        "Although",
        "An",
        "And",
        "As",
        "At",
        "Because",
        "Before",
        "But",
        "By",
        "During",
        "For",
        "From",
        "He",
        "Her",
        "His",
        "How",
        "However",
        "I",
        "If",
        "In",
        "It",
        "Its",
        "Last",
        "Later",
        "Many",
        "Meanwhile",
        "More",
        "Most",
        "My",
        "No",
        "Not",
        "Now",
        "On",
        "One",
        "Or",
        "Our",
        "She",
        "Since",
        "So",
        "Some",
        "Such",
        "That",
        "The",
        "Their",
        "Then",
        "There",
        "These",
        "They",
        "This",
        "Those",
        "Though",
        "Under",
        "Until",
        "We",
        "What",
        "When",
        "Where",
        "While",
        "Who",
        "Why",
        "With",
        "Yet",
        "You",
        "Your",
    ],
    clipped: &[
        "bout", "cause", "cuz", "em", "ere", "fraid", "n", "neath", "nuff", "round", "til", "till", "tis",
        "twas", "twill",
    ],
    plural_endings: &["s", "S", "x", "z"],
    dropping: &["in"],
    distancing: &[
        "so-called",
        "so called",
        "self-styled",
        "self-described",
        "the word",
        "the words",
        "the term",
        "the phrase",
        "supposed",
    ],
};

/// Every English word that has a class.
static LEXICON: Lexicon = crate::lexicon!(super::speech::ENTRIES, FORM);

macro_rules! words {
    ($($tags:ident => [$($word:literal)+];)+) => { &[$($(($word, $tags),)+)+] };
}

/// Words that tell what is between marks.
#[rustfmt::skip]
const FORM: &[(&str, Tags)] = words! {
    CLAUSE => [
        "ain't" "am" "are" "aren't" "be" "been" "being" "can" "can't" "cannot" "could" "couldn't"
        "did" "didn't" "do" "does" "doesn't" "don't" "get" "go" "goes" "going" "gonna" "got" "had"
        "hadn't" "has" "hasn't" "have" "haven't" "having" "he" "he'd" "he'll" "he's" "here's" "i"
        "i'd" "i'll" "i'm" "i've" "is" "isn't" "it" "it'd" "it'll" "it's" "know" "let's" "made"
        "make" "may" "might" "must" "need" "needs" "said" "says" "shall" "she" "she'd" "she'll"
        "she's" "should" "shouldn't" "take" "that's" "there's" "they" "they'd" "they'll" "they're"
        "they've" "think" "took" "want" "wants" "was" "wasn't" "we" "we'd" "we'll" "we're" "we've"
        "were" "weren't" "what's" "who's" "will" "won't" "would" "wouldn't" "you" "you'd" "you'll"
        "you're" "you've"
    ];
    SMALL => [
        "a" "an" "and" "as" "at" "but" "by" "for" "from" "in" "into" "nor" "of" "off" "on" "onto"
        "or" "over" "per" "so" "the" "to" "up" "via" "vs" "with" "yet"
    ];
    WORK => [
        "album" "albums" "article" "artwork" "ballad" "ballet" "biography" "book" "booklet" "books"
        "broadcast" "campaign" "cartoon" "chapter" "column" "comedy" "documentary" "drama"
        "editorial" "entitled" "episode" "essay" "exhibition" "feature" "film" "films" "game"
        "headlined" "hit" "hymn" "installation" "lecture" "magazine" "memoir" "movie" "movies"
        "musical" "novel" "novels" "opera" "painting" "pamphlet" "play" "plays" "podcast" "poem"
        "portrait" "program" "programme" "review" "sculpture" "segment" "sequel" "series" "show"
        "single" "sitcom" "sitcoms" "slogan" "soap" "song" "songs" "study" "symphony" "thriller"
        "titled" "track" "trilogy" "tune" "video"
    ];
};

#[cfg(test)]
mod tests {
    use super::TEXT;

    #[test]
    fn tables_that_are_searched_are_sorted() {
        for table in [TEXT.before_name, TEXT.anywhere, TEXT.starters, TEXT.clipped] {
            assert!(table.is_sorted());
        }
    }
}
