//! German words for linking documents.

use crate::words::LinkWords;

/// German words for linking documents.
#[rustfmt::skip] // one word a line would hide that it is one class
pub static LINK: LinkWords = LinkWords {
    function: &[
        "aber", "alle", "allem", "allen", "aller", "alles", "als", "also", "am", "an", "andere",
        "anderen", "anderer", "auch", "auf", "aus", "bei", "beide", "beiden", "beim", "bereits", "bin",
        "bis", "bist", "da", "dabei", "dadurch", "dafür", "dagegen", "daher", "damit", "danach", "dann",
        "daran", "darauf", "darüber", "das", "dass", "davon", "dazu", "dein", "deine", "dem", "den",
        "denen", "denn", "der", "deren", "des", "deshalb", "dessen", "dich", "die", "dies", "diese",
        "diesem", "diesen", "dieser", "dieses", "dir", "doch", "dort", "du", "durch", "ein", "eine",
        "einem", "einen", "einer", "eines", "einige", "einigen", "einmal", "er", "erst", "es", "etwa",
        "etwas", "euch", "euer", "fast", "für", "ganz", "gegen", "gibt", "habe", "haben", "hat",
        "hatte", "hatten", "hier", "ich", "ihm", "ihn", "ihnen", "ihr", "ihre", "ihrem", "ihren",
        "ihrer", "ihres", "im", "immer", "in", "ins", "ist", "ja", "jahr", "jahre", "jahren", "jede",
        "jedem", "jeden", "jeder", "jedes", "jedoch", "jetzt", "kann", "kein", "keine", "keinem",
        "keinen", "keiner", "können", "könnte", "leute", "machen", "man", "mehr", "mein", "meine",
        "menschen", "mich", "mir", "mit", "muss", "müssen", "nach", "nein", "neue", "neuen", "nicht",
        "nichts", "noch", "nun", "nur", "ob", "oder", "ohne", "sagen", "schon", "sehr", "sei", "sein",
        "seine", "seinem", "seinen", "seiner", "seit", "selbst", "sich", "sie", "sind", "so", "soll",
        "sollen", "sollte", "sondern", "sowie", "um", "und", "uns", "unser", "unsere", "unter", "viel",
        "viele", "vom", "von", "vor", "war", "waren", "was", "weil", "weiter", "wenn", "wer", "werde",
        "werden", "wie", "wieder", "will", "wir", "wird", "wo", "wollen", "worden", "wurde", "wurden",
        "während", "würde", "zeit", "zu", "zum", "zur", "zwar", "zwei", "zwischen", "über",
    ],
    definite: &[], // its nouns have capitals, so that no name of several words shows which institution is meant
    name_endings: &["ii", "iii", "iv", "jr", "junior", "senior", "sr"],
    people: &super::text::LEXICON,
};

#[cfg(test)]
mod tests {
    use super::LINK;

    #[test]
    fn the_lists_are_sorted() {
        assert!(LINK.function.is_sorted() && LINK.name_endings.is_sorted());
    }
}
