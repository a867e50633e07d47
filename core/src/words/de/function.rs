//! Function words: pronouns, determiners, auxiliaries, prepositions, conjunctions, and the words of time.

use crate::words::speech::class::{
    ADVERB, AUXILIARY, BE, BY, CONJUNCTION, CUE_PARTICLE, DETERMINER, EXPLETIVE, FEMALE, GENITIVE, INFINITIVE,
    MALE, NEGATION, OBJECT, OBLIQUE, PARTICLE, PLURAL, POSSESSIVE, PREPOSITION, QUOTES, RELATIVE, REPORTED, SUBJECT,
    SUBORDINATE, THAT, TIME,
};

words! {
    SUBJECT.and(MALE) => ["er"];
    // She or they: the verb tells (`sagte sie`, `sagten sie`).
    SUBJECT.and(OBJECT).and(FEMALE).and(PLURAL) => ["sie"];
    SUBJECT => ["ich" "wir" "es" "du" "ihr" "man"];
    OBJECT.and(MALE) => ["ihn" "ihm"];
    OBJECT.and(FEMALE) => ["ihr"];
    OBJECT.and(PLURAL) => ["ihnen"];
    OBJECT => ["mich" "mir" "uns" "dich" "dir" "euch" "sich"];
    POSSESSIVE.and(MALE) => ["sein" "seine" "seinen" "seinem" "seiner" "seines" "dessen"];
    // Her or their.
    POSSESSIVE.and(FEMALE).and(PLURAL) => ["ihr" "ihre" "ihren" "ihrem" "ihrer" "ihres" "deren"];
    POSSESSIVE => [
        "mein" "meine" "meinen" "meinem" "meiner" "meines" "dein" "deine" "deinen" "deinem" "deiner" "deines"
        "unser" "unsere" "unseren" "unserem" "unserer" "unseres" "euer" "eure" "euren" "eurem" "eurer" "eures"
    ];
    DETERMINER => [
        "der" "die" "das" "den" "dem" "des" "ein" "eine" "einen" "einem" "einer" "eines" "dieser" "diese"
        "dieses" "diesen" "diesem" "jener" "jene" "jenes" "jenen" "jenem" "jeder" "jede" "jedes" "jeden" "jedem"
        "mancher" "manche" "manches" "manchen" "solche" "solcher" "solchen" "alle" "allen" "aller" "alles"
        "einige" "einigen" "einiger" "mehrere" "mehreren" "mehrerer" "viele" "vielen" "vieler" "wenige" "wenigen"
        "beide" "beiden" "beider" "andere" "anderen" "anderer" "weitere" "weiteren" "weiterer" "zahlreiche"
        "zahlreichen" "sämtliche" "sämtlichen" "kein" "keine" "keinen" "keinem" "keiner" "keines" "zwei" "drei"
        "vier" "fünf" "sechs" "sieben" "acht" "neun" "zehn" "elf" "zwölf" "dutzende" "hunderte" "tausende"
        "derselbe" "dieselbe" "dasselbe" "welcher" "welche" "welches"
    ];
    AUXILIARY => [
        "bin" "bist" "ist" "sind" "seid" "war" "warst" "waren" "wart" "sei" "seien" "wäre" "wären" "gewesen" "habe"
        "hast" "hat" "haben" "habt" "hatte" "hatten" "hätte" "hätten" "gehabt" "werde" "wirst" "wird" "werden"
        "werdet" "wurde" "wurden" "würde" "würden" "worden" "geworden" "kann" "kannst" "können" "könnt" "konnte"
        "konnten" "könne" "könnte" "könnten" "muss" "müssen" "musste" "mussten" "müsse" "müsste" "müssten" "soll"
        "sollen" "solle" "sollte" "sollten" "will" "wollen" "wolle" "wollte" "wollten" "darf" "dürfen" "dürfe"
        "durfte" "durften" "dürfte" "dürften" "mag" "mögen" "möge" "mochte" "möchte" "möchten"
    ];
    // What makes a passive: with a past participle after it, its subject is spoken of.
    BE => ["werde" "wirst" "wird" "werden" "werdet" "wurde" "wurden" "würde" "würden" "worden"];
    ADVERB => [
        "auch" "dann" "nun" "jetzt" "heute" "gestern" "morgen" "bereits" "schon" "noch" "nur" "wieder" "erneut"
        "zuletzt" "zuvor" "später" "früher" "kürzlich" "jüngst" "zunächst" "anschließend" "danach" "daraufhin"
        "dabei" "dazu" "damit" "dagegen" "dafür" "darauf" "daran" "darin" "darüber" "hierzu" "jedoch" "allerdings"
        "aber" "indes" "indessen" "hingegen" "dennoch" "trotzdem" "außerdem" "zudem" "ferner" "weiter" "weiterhin"
        "ebenfalls" "ebenso" "gleichzeitig" "zugleich" "einmal" "immer" "oft" "stets" "manchmal" "selbst" "sogar"
        "etwa" "rund" "fast" "sehr" "ganz" "so" "also" "nämlich" "offenbar" "vielleicht" "wohl" "deshalb" "daher"
        "darum" "deswegen" "somit" "schließlich" "dort" "hier" "da" "nicht" "nie" "niemals" "wörtlich" "zwar" "doch"
        "denn" "mal" "eben" "gerade" "bislang" "bisher" "inzwischen" "mittlerweile" "einst" "abends" "morgens"
    ];
    PREPOSITION => [
        "an" "am" "ans" "auf" "aufs" "aus" "außer" "bei" "beim" "bis" "durch" "entlang" "für" "gegen" "gegenüber"
        "hinter" "in" "im" "ins" "mit" "nach" "neben" "ohne" "seit" "statt" "trotz" "über" "um" "unter" "von" "vom"
        "vor" "während" "wegen" "zu" "zum" "zur" "zwischen" "gemäß" "laut" "infolge" "innerhalb" "außerhalb"
        "anlässlich" "angesichts" "aufgrund" "mithilfe" "seitens" "per" "pro" "ab" "als" "namens"
    ];
    CONJUNCTION => [
        "und" "oder" "aber" "denn" "sondern" "sowie" "weil" "wenn" "während" "obwohl" "falls" "sofern" "solange"
        "nachdem" "bevor" "ehe" "damit" "indem" "sodass" "wobei" "wie" "als" "ob" "sobald" "wo" "weder" "noch"
        "bzw" "beziehungsweise"
    ];
    // `der`, `die`, `das` begin relative clauses too: behind a comma, with the verb at the end of the clause.
    RELATIVE => ["wer" "wen" "wem" "wessen" "was" "welcher" "welche" "welches" "welchen" "welchem" "dessen" "deren"];
    THAT.and(SUBORDINATE) => ["dass" "daß"];
    SUBORDINATE => [
        "weil" "wenn" "während" "obwohl" "falls" "sofern" "solange" "nachdem" "bevor" "ehe" "indem" "sodass" "wobei"
        "wie" "ob" "sobald" "wo" "da" "warum" "weshalb" "wieso" "wer" "was" "wonach" "damit" "als" "seitdem" "wodurch"
        "womit" "woraufhin" "worauf" "worin"
    ];
    EXPLETIVE => ["es" "heißt" "hieß" "heiße"];
    QUOTES => ["zitieren" "zitiert" "zitierte" "zitierten"];
    OBLIQUE => [
        "den" "dem" "des" "einen" "einem" "eines" "diesen" "diesem" "jenen" "jenem" "jeden" "jedem" "manchen" "solchen"
        "allen" "einigen" "mehreren" "vielen" "wenigen" "beiden" "anderen" "weiteren" "keinen" "keinem" "keines"
        "welchen" "welchem" "seinen" "seinem" "seines" "ihren" "ihrem" "ihres" "meinen" "meinem" "meines" "deinen"
        "deinem" "unseren" "unserem" "unseres" "euren" "eurem" "im" "am" "zum" "zur" "vom" "beim" "ins" "ans" "aufs"
        "ihn" "ihm" "ihnen" "mich" "mir" "dich" "dir" "sich"
    ];
    GENITIVE => [
        "der" "des" "eines" "einer" "dieser" "dieses" "jener" "seiner" "seines" "ihrer" "ihres" "aller" "mehrerer"
        "vieler" "einiger" "zweier" "dreier" "beider" "unserer" "unseres"
    ];
    // Within a name (`von der Leyen`, `zum Beispiel` is none).
    PARTICLE => ["der" "den" "dem" "vom" "zum" "zur"];
    REPORTED => [
        "sei" "seien" "wäre" "habe" "werde" "könne" "müsse" "solle" "wolle" "dürfe" "möge" "gebe" "gehe" "komme" "stehe"
        "bleibe" "liege" "lasse" "mache" "brauche" "handle" "bestehe" "fehle" "führe" "halte" "nehme" "sehe" "bringe"
        "zeige" "wisse" "verstehe" "spiele" "drohe" "diene" "gehöre" "bedeute" "stelle" "treffe" "trage" "werfe"
    ];
    BY => ["von" "vom" "durch"];
    INFINITIVE => ["zu"];
    NEGATION => [
        "nicht" "nie" "niemals" "nichts" "niemand" "nirgends" "kein" "keine" "keinen" "keinem" "keiner" "keines"
        "weder" "keinesfalls" "keineswegs"
    ];
    CUE_PARTICLE => [
        "ab" "an" "auf" "aus" "bekannt" "dar" "ein" "fest" "fort" "gut" "heraus" "hervor" "hin" "hinzu" "klar" "mit"
        "nach" "nahe" "nieder" "voraus" "vor" "vorher" "zu" "zurück" "zusammen"
    ];
    TIME => [
        "montag" "dienstag" "mittwoch" "donnerstag" "freitag" "samstag" "sonnabend" "sonntag" "montags" "dienstags"
        "mittwochs" "donnerstags" "freitags" "samstags" "sonntags" "januar" "jänner" "februar" "märz" "april" "mai"
        "juni" "juli" "august" "september" "oktober" "november" "dezember" "heute" "gestern" "vorgestern" "morgen"
        "übermorgen" "vormittag" "mittag" "nachmittag" "abend" "nacht" "mitternacht" "montagabend" "dienstagabend"
        "mittwochabend" "donnerstagabend" "freitagabend" "samstagabend" "sonntagabend" "tag" "tage" "tagen" "woche"
        "wochen" "wochenende" "monat" "monate" "monaten" "jahr" "jahre" "jahren" "stunde" "stunden" "uhr"
        "weihnachten" "ostern" "pfingsten" "silvester" "frühling" "frühjahr" "sommer" "herbst" "winter"
    ];
}
