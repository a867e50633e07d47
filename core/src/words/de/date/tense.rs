//! What German words tell of past and future.

use crate::words::date::telling::{
    AHEAD, ARRANGES, AUXILIARY, BEEN, BINDS, CLOSES, CONCERNS, CONDITION, DETERMINER, EXCEEDS, FOLLOWS,
    FUTURE, HAPPENED, INFINITIVE, LIKENS, MEANT, MESSAGE, MOVES, NEGATES, NOT_PAST, PAST, PERFECT, POSSIBLE,
    PRESENT, PUT_OFF, RECORD, REPORTED, SOURCE, SURE, WAS,
};

words! {
    // Past forms that no ending shows.
    PAST => [
        "bat" "baten" "begann" "begannen" "bekam" "bekamen" "betrat" "blieb" "blieben" "bot" "boten" "brach" "brachen" "brachte"
        "brachten" "brannte" "brannten" "durfte" "durften" "empfing" "empfingen" "entschied" "entstand" "erhielt" "erhielten"
        "erlag" "erschien" "erschienen" "ertrank" "ertranken" "fand" "fanden" "fiel" "fielen" "fing" "fingen" "flog" "flogen"
        "floh" "flohen" "fuhr" "fuhren" "gab" "gelang" "geschah" "gewann" "gewesen" "ging" "gingen" "griff" "griffen" "half"
        "halfen" "hatte" "hatten" "hielt" "hielten" "hieß" "kam" "kamen" "konnte" "konnten" "lag" "lagen" "las" "lasen" "lief"
        "liefen" "ließ" "ließen" "lud" "luden" "mochte" "mochten" "musste" "mussten" "nahm" "nahmen" "rannte" "rief" "sah" "sahen"
        "sank" "sanken" "saß" "saßen" "schlug" "schlugen" "schnitt" "schoss" "schrieb" "schwieg" "schwor" "sprach" "sprachen"
        "sprang" "stand" "standen" "starb" "starben" "stieg" "stiegen" "stieß" "stritt" "traf" "trafen" "trank" "trat" "traten"
        "trug" "unterlag" "unterschrieb" "verbot" "verließ" "verließen" "verlor" "verschwand" "verschwanden" "wandte" "war" "warb"
        "waren" "warf" "warfen" "wies" "wollte" "wollten" "worden" "wuchs" "wuchsen" "wurde" "wurden" "wusste" "zog" "zogen"
        // those that end as the present does
        "behielt" "beriet" "enthielt" "galt" "glitt" "litt" "riet" "ritt" "schritt" "stritt" "tat" "verriet" "vertrat"
    ];
    // Words in the ending of the past that are no verbs of it.
    NOT_PAST => [
        "akte" "beste" "bitte" "breite" "dort" "dritte" "dürfte" "erst" "erste" "fast" "fünfte" "gute" "gäste" "heute" "hälfte"
        "hütte" "jetzt" "karte" "kette" "kosten" "könnte" "letzte" "leute" "liste" "miete" "minute" "mit" "mitte" "möchte"
        "müsste" "nächste" "quote" "rate" "rechte" "seite" "sollte" "vierte" "weite" "weste" "zweite"
    ];
    // What makes the future.
    FUTURE => [
        "soll" "sollen" "sollte" "sollten" "werde" "werden" "will" "wird" "wollen"
    ];
    // What makes it of what will be so.
    SURE => ["soll" "sollen" "werden" "wird"];
    // What makes of what looks ahead what once did, and of what is told what happened to one.
    WAS => ["sollte" "sollten" "war" "wurde"];
    // What has been done with something that was to come.
    PUT_OFF => ["abgesagt" "gestrichen" "verlegt" "verschoben" "vertagt"];
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
    CLOSES => ["haben" "sein" "worden"];
    // Participles that `sein` makes past.
    BEEN => [
        "aufgebrochen" "ausgebrochen" "eingebrochen" "entkommen" "entstanden" "ertrunken" "gefahren" "gefallen" "geflohen" "geflogen" "geflüchtet"
        "gegangen" "gekommen" "gereist" "gescheitert" "geschehen" "gestiegen" "gestorben" "gestürzt" "passiert" "umgekommen" "verschwunden"
        "verstorben" "verunglückt" "zurückgetreten" "zusammengebrochen"
    ];
    // Forms of the present for what is arranged; with a capital some are nouns.
    ARRANGES => [
        "beginnen" "enden" "entscheiden" "erscheinen" "erscheint" "feiern" "feiert" "gastiert" "heiratet" "reist"
        "spielen" "spielt" "starten" "streiken" "streikt" "tagen" "tagt" "treffen" "treten" "tritt" "verhandelt"
        "wechselt" "wählen" "wählt" "öffnen" "öffnet"
    ];
    // What nobody appoints, and is known once it has happened.
    HAPPENED => [
        "anschlag" "anschlags" "anschläge" "anschlägen" "absturz" "absturzes" "angriff" "angriffe" "angriffen" "angriffs" "ausbruch"
        "attacke" "attacken" "attentat" "attentats" "beben" "bebens" "bluttat" "brand" "brandes" "brände" "bränden" "einbruch" "einbruchs"
        "einsturz" "einsturzes" "erdbeben" "erdbebens" "explosion" "explosionen" "feuer" "feuers" "flut" "gewalttat" "großbrand" "großbrandes"
        "hochwasser" "hochwassers" "katastrophe" "lawine" "messerangriff" "niederlage" "niederlagen" "panne" "raub"
        "schießerei" "schüsse" "schüssen" "sturz" "sturzes" "tragödie"
        "unfall" "unfalls" "unfälle" "unfällen" "unglück" "unglücks"
        "vorfall" "vorfalls" "vorfälle" "vorfällen" "überfall" "überfalls" "überschwemmung" "überschwemmungen"
    ];
    // Behind what something happened that is told.
    FOLLOWS => ["aufgrund" "infolge" "nach" "wegen"];
    CONCERNS => ["trotz"];
    // Whose word it is.
    SOURCE => ["laut"];
    MESSAGE => ["bericht" "brief" "erklärung" "meldung" "mitteilung" "schreiben" "studie" "umfrage"];
    // What puts something on the day behind it.
    MEANT => ["für"];
    // What is told of a time that is over.
    REPORTED => ["bilanz" "daten" "ergebnis" "ergebnisse" "statistik" "umsatz" "umsätze" "umsatzzahlen" "verkaufszahlen" "zahlen"];
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
