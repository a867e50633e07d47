//! German words for text: the lexicon, sentence ends, the form of quotations.

use crate::words::{Lexicon, TextWords};

/// German words for sentence ends. A figure with a point is an ordinal (`am 5. Mai`): the figures up to 31 are abbreviations
/// after which a sentence may go on.
#[rustfmt::skip] // one word a line would hide that it is one class
pub static TEXT: TextWords = TextWords {
    lexicon: &LEXICON,
    nouns_capitalised: true,
    noun_endings: &["ung", "ungen", "heit", "heiten", "keit", "keiten", "schaft", "schaften", "tion", "tionen", "tät", "ismus", "nis", "lich", "ling"],
    adjective_endings: &["e", "en", "er", "em", "es"],
    verb_second: true,
    stops_outside: true,
    heads: super::people::HEADS,
    adverb_endings: &["lich", "weise"],
    past_endings: &[],
    possessive_endings: &["'s", "’s"],
    letter_words: &[],
    clipped: &[
        "n", "ne", "nem", "nen", "ner", "rauf", "raus", "rein", "rum", "runter", "rüber", "s",
    ],
    plural_endings: &["s", "x", "z", "ß", "ce"],
    dropping: &[],
    talk: &["dein", "deine", "dich", "dir", "du", "euch", "hallo", "ich", "mein", "meine", "meinen", "mich", "mir", "uns", "unser", "unsere", "wir"],
    headings: &["achtung", "aktuell", "anmerkung", "audio", "autor", "bild", "bilder", "datum", "eilmeldung", "fazit", "foto", "fotos", "grafik", "hinweis", "info", "kapitel", "kategorie", "kategorien", "kommentar", "kontakt", "korrektur", "live", "mehr", "nachtrag", "ort", "preis", "quelle", "quellen", "redaktion", "schritt", "siehe", "stand", "teil", "thema", "tipp", "tipps", "update", "video", "videos", "von", "zeit"],
    distancing: &["so genannt", "so genannte", "so genannten", "so genannter", "so genanntes", "sogenannt", "sogenannte", "sogenannten", "sogenannter", "sogenanntes", "angeblich", "angebliche", "angeblichen", "vermeintlich", "vermeintliche", "vermeintlichen", "das wort", "dem wort", "die worte", "den begriff", "der begriff", "dem begriff"],
};

/// Every German word that has a class.
pub(super) static LEXICON: Lexicon = crate::lexicon!(super::speech::ROOMS);

#[cfg(test)]
mod tests {
    use super::TEXT;
    use crate::text::Sentences;

    #[test]
    fn tables_that_are_searched_are_sorted() {
        for table in [TEXT.clipped, TEXT.talk, TEXT.headings] {
            assert!(table.is_sorted());
        }
    }

    #[test]
    fn an_ordinal_ends_no_sentence() {
        let text = "Am 5. Mai kam Dr. Weber. Er blieb bis zum 12. Dann fuhr er ab.";
        let mut sentences = Sentences::new(0);
        for sentence in ["Am 5. Mai kam Dr. Weber.", "Er blieb bis zum 12.", "Dann fuhr er ab."] {
            assert_eq!(sentences.next(text, &TEXT).unwrap().of(text), sentence);
        }
    }
}
