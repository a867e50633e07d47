//! German words for sentence ends.

use crate::words::{Lexicon, TextWords};

/// German words for sentence ends. A figure with a point is an ordinal (`am 5. Mai`): the figures up to 31 are abbreviations
/// after which a sentence may go on.
#[rustfmt::skip] // one word a line would hide that it is one class
pub static TEXT: TextWords = TextWords {
    lexicon: &LEXICON,
    nouns_capitalised: true,
    heads: super::people::HEADS,
    adverb_endings: &["lich", "weise"],
    possessive_endings: &["'s", "’s"],
    before_name: &[
        "Abb", "Abs", "Art", "Bd", "Dipl", "Dr", "Fr", "Frhr", "Gen", "Hl", "Hptm", "Hr", "Ing", "Kap",
        "Lic", "Lt", "Mag", "Mme", "Mr", "Mrs", "Ms", "Nr", "Nrn", "Oberst", "Prof", "Sr", "St", "Str",
        "Tab", "Ziff",
    ],
    anywhere: &[
        "1", "10", "11", "12", "13", "14", "15", "16", "17", "18", "19", "2", "20", "21", "22", "23",
        "24", "25", "26", "27", "28", "29", "3", "30", "31", "4", "5", "6", "7", "8", "9", "Anm", "Apr",
        "Aug", "Chr", "Co", "Corp", "Dez", "Di", "Do", "Feb", "Fr", "Hrsg", "Inc", "Jan", "Jh", "Jhd",
        "Ltd", "Mi", "Min", "Mio", "Mo", "Mrd", "Mrz", "Nov", "Okt", "Red", "Sa", "Sek", "Sep", "Sept",
        "So", "Std", "Tsd", "Verf", "a.D", "bspw", "bzw", "ca", "d.h", "e.V", "etc", "evtl", "exkl",
        "geb", "gegr", "gest", "ggf", "i.R", "i.d.R", "inkl", "insb", "jr", "jur", "lt", "m.E", "med",
        "n.Chr", "nat", "o.Ä", "o.ä", "phil", "rer", "s.o", "s.u", "sog", "sr", "u.U", "u.a", "u.Ä",
        "u.ä", "ugs", "usf", "usw", "v.Chr", "v.a", "verh", "vgl", "z.B", "z.T", "z.Zt",
    ],
    letter_words: &[],
    starters: &[
        "Aber", "Alle", "Allerdings", "Als", "Am", "An", "Andere", "Auch", "Auf", "Aus", "Außerdem",
        "Bei", "Beide", "Beim", "Bereits", "Bis", "Da", "Dabei", "Dadurch", "Dafür", "Dagegen", "Daher",
        "Damals", "Damit", "Danach", "Dann", "Darauf", "Daraufhin", "Das", "Dazu", "Denn", "Dennoch",
        "Der", "Deshalb", "Die", "Dies", "Diese", "Dieser", "Dieses", "Dort", "Durch", "Ein", "Eine",
        "Einem", "Einen", "Einer", "Einige", "Er", "Es", "Etwa", "Für", "Gegen", "Gestern", "Heute",
        "Hier", "Ich", "Ihr", "Ihre", "Im", "In", "Insgesamt", "Ist", "Jedoch", "Jetzt", "Kein",
        "Keine", "Man", "Mehrere", "Mit", "Nach", "Nachdem", "Nicht", "Noch", "Nun", "Nur", "Ob",
        "Obwohl", "Ohne", "Schon", "Sein", "Seine", "Seit", "Seitdem", "Sie", "So", "Sollte", "Trotz",
        "Trotzdem", "Um", "Und", "Unter", "Viele", "Vom", "Von", "Vor", "Was", "Wegen", "Weil",
        "Weitere", "Wenn", "Wer", "Wie", "Wir", "Wo", "Während", "Zu", "Zudem", "Zuletzt", "Zum",
        "Zunächst", "Zur", "Zuvor", "Zwar", "Zwei", "Zwischen", "Über",
    ],
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
static LEXICON: Lexicon = crate::lexicon!(super::speech::ROOMS);

#[cfg(test)]
mod tests {
    use super::TEXT;
    use crate::text::Sentences;

    #[test]
    fn tables_that_are_searched_are_sorted() {
        for table in [TEXT.before_name, TEXT.anywhere, TEXT.starters, TEXT.clipped, TEXT.talk, TEXT.headings]
        {
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
