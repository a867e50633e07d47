//! German words by what they are to a comparison of wordings, without diacritics.

use crate::words::align::class::{
    AUXILIARY, CONDITION, CUE, DAY, EMBEDS, FUNCTION, INVERTS, MASKED, MODAL, NEGATION, OPENS, OTHER,
    RESTRICTS, REVERSES, STUTTERED, SUBJECT, SUBORDINATES, TELLS, TITLE, TURNS, UNTRUE,
};

words! {
    FUNCTION => [
        "aber" "alle" "allem" "allen" "aller" "alles" "als" "also" "am" "an" "andere" "anderen"
        "anderer" "auch" "auf" "aus" "bei" "beide" "beiden" "beim" "bereits" "bin" "bis" "bist" "da"
        "dabei" "dadurch" "dafur" "dagegen" "daher" "damit" "danach" "dann" "daran" "darauf"
        "daruber" "das" "dass" "davon" "dazu" "dein" "deine" "dem" "den" "denen" "denn" "der"
        "deren" "des" "deshalb" "dessen" "dich" "die" "dies" "diese" "diesem" "diesen" "dieser"
        "dieses" "dir" "doch" "dort" "du" "durch" "ein" "eine" "einem" "einen" "einer" "eines"
        "einige" "einigen" "einmal" "er" "erst" "es" "etwa" "etwas" "euch" "euer" "fast" "fur"
        "ganz" "gegen" "gibt" "habe" "haben" "hat" "hatte" "hatten" "hier" "ich" "ihm" "ihn" "ihnen"
        "ihr" "ihre" "ihrem" "ihren" "ihrer" "ihres" "im" "immer" "in" "ins" "ist" "ja" "jahr"
        "jahre" "jahren" "jede" "jedem" "jeden" "jeder" "jedes" "jedoch" "jetzt" "kann" "kein"
        "keine" "keinem" "keinen" "keiner" "konnen" "konnte" "leute" "machen" "man" "mehr" "mein"
        "meine" "menschen" "mich" "mir" "mit" "muss" "mussen" "nach" "nein" "neue" "neuen" "nicht"
        "nichts" "noch" "nun" "nur" "ob" "oder" "ohne" "sagen" "schon" "sehr" "sei" "sein" "seine"
        "seinem" "seinen" "seiner" "seit" "selbst" "sich" "sie" "sind" "so" "soll" "sollen" "sollte"
        "sondern" "sowie" "uber" "um" "und" "uns" "unser" "unsere" "unter" "viel" "viele" "vom"
        "von" "vor" "wahrend" "war" "waren" "was" "weil" "weiter" "wenn" "wer" "werde" "werden"
        "wie" "wieder" "will" "wir" "wird" "wo" "wollen" "worden" "wurde" "wurden" "zeit" "zu" "zum"
        "zur" "zwar" "zwei" "zwischen"
    ];
    CUE => [
        "antwortet" "antwortete" "begann" "beklagt" "beklagte" "bekraftigt" "bekraftigte"
        "berichtet" "berichtete" "bilanziert" "bilanzierte" "betont" "betonte" "erganzt" "erganzte" "erklart" "erklarte" "erlautert" "erlauterte"
        "erzahlt" "erzahlte" "findet" "fordert" "forderte" "fort" "fragt" "fragte" "fugte" "fuhr" "glaubt"
        "heisst" "hiess" "hinzu" "hofft" "hoffte" "konstatiert" "konstatierte" "kritisiert" "kritisierte" "kundigte" "lobt" "lobte" "mahnt"
        "mahnte" "meint" "meinte" "raumte" "resumiert" "resumierte" "rief" "sagen" "sagt" "sagte" "sagten" "schreibt"
        "schrieb" "so" "sprach" "stellte" "teilte" "twitterte" "unterstrich" "verkundete"
        "versichert" "versicherte" "versprach" "warnt" "warnte" "widersprach" "wiederholte"
    ];
    TELLS => [
        "antwortet" "antwortete" "entgegnet" "entgegnete" "erganzt" "erganzte" "erklart" "erklarte"
        "erwidert" "erwiderte" "fragt" "fragte" "meint" "meinte" "sagt" "sagte" "sagten"
    ];
    OTHER => [ "andere" "anderen" "anderer" "anderes" ];
    SUBJECT => [ "er" "es" "ich" "man" "sie" "wir" ];
    TITLE => [ "dr" "frau" "herr" "herrn" "lord" "prasident" "prof" "professor" "sir" ];
    NEGATION => [
        "kaum" "kein" "keine" "keinem" "keinen" "keiner" "keinerlei" "keines" "keinesfalls"
        "keineswegs" "nicht" "nichts" "nie" "niemals" "niemand" "niemandem" "niemanden" "nirgends"
        "ohne" "selten" "weder"
    ];
    MODAL => [
        "darf" "durfe" "durfen" "durfte" "durften" "kann" "konne" "konnen" "konnte" "konnten" "mag"
        "mochte" "mochten" "moge" "mogen" "muss" "musse" "mussen" "musste" "mussten" "soll" "solle"
        "sollen" "sollte" "sollten" "werde" "werden" "will" "wird" "wolle" "wollen" "wollte"
        "wollten" "wurde" "wurden"
    ];
    CONDITION => [
        "angeblich" "ausgenommen" "ausser" "falls" "moglicherweise" "mutmasslich" "nur" "ob" "sofern" "solange" "soweit"
        "vielleicht" "vorausgesetzt" "vorbehaltlich" "wenn"
    ];
    OPENS => [ "falls" "sofern" "wenn" ];
    INVERTS => [ "hatte" "hatten" "kame" "kamen" "sollte" "sollten" "ware" "wurde" "wurden" ];
    TURNS => [ "aber" "dennoch" "jedoch" "trotzdem" ];
    EMBEDS.and(UNTRUE) => [ "gerucht" "luge" "marchen" "unwahr" ];
    EMBEDS => [
        "annehmen" "bedeutet" "behaupte" "behaupten" "behauptet" "bestreite" "bestreitet" "bestritt" "bezweifle" "bezweifelt" "beweis" "beweise" "denke" "denken" "denkt"
        "erwarte" "erwarten" "erwartet" "falsch" "gesagt" "glaube" "glauben" "glaubt" "heisst" "hinweis" "hinweise" "meine" "meinen"
        "sage" "sagen" "sagt" "sagte" "sicher" "stimmt" "unmoglich" "wahr" "zweifelt" "zweifelte"
    ];
    SUBORDINATES => [ "dass" ];
    RESTRICTS => [ "ausgenommen" "ausser" "nur" "solange" "soweit" ];
    STUTTERED => [ "ein" "eine" "im" "oder" "und" "unser" ];
    MASKED => [ "arsch" "arschloch" "scheiss" "scheisse" "verdammt" "verdammte" "verdammten" ];
    REVERSES => [
        "ablehnen" "ablehnt" "ablehnte" "beinahe" "bestreite" "bestreitet" "bestritt" "bezweifelt" "bezweifle" "falsch" "falsche" "fast" "unmoglich" "verhindern"
        "verhindert" "verhinderte" "vermied" "verweigert" "verweigerte" "wenig" "wenige" "weniger" "zweifelt" "zweifelte"
    ];
    AUXILIARY => [
        "bin" "bist" "habe" "haben" "hat" "hatte" "hatten" "ist" "sei" "seien" "sind" "war" "waren" "ware"
    ];
    DAY => [
        "dienstag" "donnerstag" "freitag" "gestern" "heute" "mittwoch" "montag" "morgen" "samstag"
        "sonnabend" "sonntag" "ubermorgen" "vorgestern"
    ];
}
