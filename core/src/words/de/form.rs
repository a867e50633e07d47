//! German words that tell what stands between marks, and those that open a clause.

use crate::words::speech::class::{CLAUSE, CONDITION, INTRODUCES, QUESTION, SMALL, SOURCE, WORK};

words! {
    CLAUSE => [
        "bin" "bist" "darf" "denke" "denkt" "durfte" "dürfen" "dürfte" "er" "es" "gab" "geht"
        "gibt" "ging" "glaube" "glaubt" "habe" "haben" "hast" "hat" "hatte" "hatten" "hätte"
        "hätten" "ich" "ihr" "ist" "kam" "kann" "kommt" "konnte" "konnten" "können" "könnte"
        "könnten" "macht" "machte" "mag" "man" "muss" "musste" "mussten" "möchte" "möchten" "müssen"
        "müsste" "sagt" "sagte" "sei" "seid" "seien" "sind" "soll" "sollen" "sollte" "sollten"
        "stand" "steht" "war" "waren" "weiß" "werde" "werden" "will" "wir" "wird" "wollen" "wollte"
        "wollten" "wurde" "wurden" "wusste" "wäre" "wären" "würde" "würden"
    ];
    SMALL => [
        "aber" "als" "am" "an" "auf" "aus" "bei" "bis" "das" "dem" "den" "der" "des" "die" "durch"
        "ein" "eine" "einem" "einen" "einer" "eines" "für" "gegen" "im" "in" "ins" "ist" "mit"
        "nach" "nicht" "oder" "ohne" "seit" "so" "um" "und" "unter" "vom" "von" "vor" "wie" "zu"
        "zum" "zur" "über"
    ];
    WORK => [
        "alben" "album" "artikel" "ausstellung" "ballade" "ballett" "band" "bericht" "betitelt"
        "biografie" "buch" "bücher" "bühnenstück" "dokumentarfilm" "dokumentation" "drama"
        "erzählung" "essay" "fernsehfilm" "fernsehsendung" "fernsehserie" "film" "filme" "folge"
        "gedicht" "gemälde" "geschichte" "hit" "hymne" "hörspiel" "installation" "kolumne" "komödie"
        "konzert" "kurzfilm" "leitartikel" "lied" "lieder" "magazin" "mehrteiler" "musical"
        "märchen" "novelle" "oper" "operette" "podcast" "portrait" "porträt" "reihe" "rolle" "roman"
        "romane" "sachbuch" "schauspiel" "sendung" "serie" "serien" "single" "skulptur" "song"
        "songs" "spiel" "spielfilm" "stück" "symphonie" "theaterstück" "titel" "trilogie" "video"
        "videospiel" "werk" "zeitschrift" "zeitung"
    ];
    INTRODUCES => ["ob" "wie" "warum" "was" "wann" "wo" "wer" "welche" "welcher" "welches" "weshalb" "wieso" "wohin" "woher"];
    QUESTION => ["ob" "wie" "warum" "weshalb" "wieso"];
    SOURCE => [
        "laut" "zufolge" "gemäß" "angaben" "aussage" "aussagen" "ansicht" "auffassung" "meinung" "einschätzung"
        "überzeugung" "darstellung" "informationen" "worten" "sicht" "bericht" "berichten" "meldung" "meldungen"
    ];
    CONDITION => ["wenn" "falls" "sofern"];
}
