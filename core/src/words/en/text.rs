//! English words for sentence ends.

use crate::words::{Lexicon, TextWords};

/// English words for sentence ends.
pub static TEXT: TextWords = TextWords {
    lexicon: &LEXICON,
    nouns_capitalised: false,
    heads: &[],
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
static LEXICON: Lexicon = crate::lexicon!(super::speech::ROOMS);

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
