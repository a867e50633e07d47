//! What German words tell of past and future.

use crate::words::date::telling::{
    AHEAD, AUXILIARY, BINDS, CLOSES, CONDITION, DETERMINER, EXCEEDS, FUTURE, INFINITIVE, LIKENS, MOVES,
    NEGATES, NOT_PAST, PAST, PERFECT, POSSIBLE, PRESENT, RECORD, SURE,
};

words! {
    // Past forms that no ending shows.
    PAST => [
        "begann" "begannen" "blieb" "blieben" "entschied" "fand" "fanden" "fiel" "fielen" "floh" "flohen" "gab" "gewann" "gewesen" "ging"
        "gingen" "hatte" "hatten" "hielt" "hielten" "hieß" "kam" "kamen" "lag" "lagen" "lief" "liefen" "ließ" "ließen" "nahm" "nahmen" "rief"
        "sank" "sanken" "schoss" "stieg" "stiegen" "trug" "zog" "zogen"
        "schrieb" "sprach" "sprachen" "stand" "standen" "starb" "starben" "traf" "trafen" "trat" "traten"
        "verlor" "war" "waren" "worden" "wurde" "wurden"
    ];
    // Words in the ending of the past that are no verbs of it.
    NOT_PAST => [
        "akte" "beste" "bitte" "breite" "dritte" "dürfte" "erste" "fünfte" "gute" "gäste" "heute" "hälfte"
        "hütte" "karte" "kette" "kosten" "könnte" "letzte" "leute" "liste" "miete" "minute" "mitte" "möchte"
        "müsste" "nächste" "quote" "rate" "rechte" "seite" "sollte" "vierte" "weite" "weste" "zweite"
    ];
    // What makes the future.
    FUTURE => [
        "soll" "sollen" "werde" "werden" "will" "wird" "wollen"
    ];
    // What makes it of what will be so.
    SURE => ["soll" "sollen" "werden" "wird"];
    // What looks ahead, whatever its own form.
    AHEAD => [
        "angesetzt" "beginnt" "bevorstehende" "endet" "erwartet" "findet" "geplant" "kommende" "planen"
        "plant" "startet" "vorgesehen"
    ];
    // What a bound is set with, and said.
    BINDS => [
        "erklärte" "forderte" "gab" "gesperrt" "geschlossen" "hatte" "hatten" "sagte" "sperrte" "verlangte" "verlängerte" "verlängert"
        "verschob" "verschoben" "versprach" "vertagt"
    ];
    // What did not happen until a day.
    NEGATES => ["kein" "keine" "nicht" "nie" "niemand"];
    // Forms of the present.
    PRESENT => [
        "haben" "hat" "ist" "sind"
    ];
    // What makes no past of the participle behind it.
    AUXILIARY => [
        "sein" "werden" "wird"
    ];
    // What puts what follows before the past.
    PERFECT => [
        "hatte" "hatten"
    ];
    // What is possible.
    POSSIBLE => [
        "kann" "könne" "könnte" "könnten"
    ];
    // What likens what happened to what was to happen.
    LIKENS => ["als" "wie"];
    // What compares with what was.
    EXCEEDS => ["als"];
    // What closes a clause behind a participle.
    CLOSES => ["haben" "worden"];
    // What sets a condition.
    CONDITION => [
        "falls" "sofern" "wenn"
    ];
    // What makes a preposition of `zu` before it.
    DETERMINER => [
        "das" "dem" "den" "der" "des" "die" "diesem" "diesen" "dieser" "ein" "eine" "einem" "einen" "einer"
        "ihrem" "ihren" "ihrer" "seinem" "seinen" "seiner"
    ];
    // What puts something from one date to another.
    MOVES => [
        "geändert" "umgelegt" "verlegen" "verlegt" "verlegte" "verlegten" "verschieben" "verschiebt" "verschob"
        "verschoben" "vertagen" "vertagt" "vertagte" "vorgezogen"
    ];
    // What makes a record.
    RECORD => [
        "beste" "besten" "dritte" "dritten" "einzige" "einzigen" "erste" "ersten" "erstmals" "größte"
        "größten" "höchste" "höchsten" "niedrigste" "niedrigsten" "schlechteste" "schlechtesten"
        "schlimmste" "schlimmsten" "schwerste" "schwersten" "stärkste" "stärksten" "tiefste" "tiefsten"
        "zweite" "zweiten"
    ];
    // The mark of the infinitive.
    INFINITIVE => ["zu"];
}
