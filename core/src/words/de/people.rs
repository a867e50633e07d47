//! Titles, roles, institutions, and the adjectives beside them.
//!
//! German writes roles with what they belong to in one word (`Regierungssprecherin`): [`HEADS`] are the last parts of such
//! words.

use crate::words::speech::class::{
    ADJECTIVE, ALTERS, FEMALE, INSTITUTION, MALE, PARTICLE, PLURAL, ROLE, SUFFIX, TITLE,
};

/// Words that end compounds, of which the compound has the classes.
pub(super) const HEADS: &[&str] = &[
    "abgeordnete",
    "abgeordneter",
    "anwalt",
    "anwältin",
    "beamte",
    "beamter",
    "beamtin",
    "beauftragte",
    "beauftragter",
    "chef",
    "chefin",
    "direktor",
    "direktorin",
    "experte",
    "expertin",
    "experten",
    "forscher",
    "forscherin",
    "führer",
    "kanzler",
    "kanzlerin",
    "kandidat",
    "kandidatin",
    "kommissar",
    "kommissarin",
    "leiter",
    "leiterin",
    "minister",
    "ministerin",
    "ministerium",
    "meister",
    "meisterin",
    "politiker",
    "politikerin",
    "präsident",
    "präsidentin",
    "sekretär",
    "sekretärin",
    "sprecher",
    "sprecherin",
    "trainer",
    "trainerin",
    "vorsitzende",
    "vorsitzender",
    "vorstand",
    "wissenschaftler",
    "wissenschaftlerin",
    "gericht",
    "behörde",
    "verband",
    "partei",
    "agentur",
    "zeitung",
    "universität",
    "institut",
    "gesellschaft",
    "gewerkschaft",
    "anwaltschaft",
    "regierung",
    "polizei",
    "bericht",
];

words! {
    TITLE.and(MALE) => ["herr" "herrn" "hr" "könig" "prinz" "kaiser" "fürst" "graf" "papst" "pater" "bruder"];
    TITLE.and(FEMALE) => ["frau" "fr" "königin" "prinzessin" "kaiserin" "fürstin" "gräfin" "schwester"];
    TITLE => ["dr" "prof" "doktor" "dipl" "ing" "hl" "st" "general" "oberst" "major" "admiral" "freiherr" "sir"];
    TITLE.and(ROLE).and(MALE) => [
        "präsident" "präsidenten" "kanzler" "bundeskanzler" "vizekanzler" "bundespräsident" "minister" "ministers"
        "ministerpräsident" "ministerpräsidenten" "premierminister" "premier" "außenminister" "innenminister"
        "finanzminister" "verteidigungsminister" "justizminister" "senator" "gouverneur" "bürgermeister"
        "oberbürgermeister" "staatssekretär" "generalsekretär" "botschafter" "kommissar" "professor" "bischof"
        "erzbischof" "kardinal" "pfarrer" "richter" "staatsanwalt" "anwalt" "rechtsanwalt" "sprecher" "sprechers"
        "pressesprecher" "regierungssprecher" "polizeisprecher" "chef" "parteichef" "fraktionschef" "vorstandschef"
        "vorsitzender" "vorsitzenden" "fraktionsvorsitzender" "leiter" "direktor" "geschäftsführer" "trainer"
        "bundestrainer" "kapitän" "kommandant" "kandidat" "spitzenkandidat" "abgeordneter" "politiker" "experte"
        "beauftragter" "autor" "regisseur" "schauspieler" "sänger" "unternehmer" "gründer" "inspektor" "führer" "meister" "sekretär"
    ];
    TITLE.and(ROLE).and(FEMALE) => [
        "präsidentin" "kanzlerin" "bundeskanzlerin" "bundespräsidentin" "ministerin" "ministerpräsidentin"
        "premierministerin" "außenministerin" "innenministerin" "finanzministerin" "verteidigungsministerin"
        "justizministerin" "senatorin" "gouverneurin" "bürgermeisterin" "oberbürgermeisterin" "staatssekretärin"
        "generalsekretärin" "botschafterin" "kommissarin" "professorin" "bischöfin" "pfarrerin" "richterin"
        "staatsanwältin" "anwältin" "rechtsanwältin" "sprecherin" "pressesprecherin" "regierungssprecherin"
        "polizeisprecherin" "chefin" "parteichefin" "fraktionschefin" "leiterin" "direktorin" "geschäftsführerin"
        "trainerin" "kapitänin" "kandidatin" "spitzenkandidatin" "politikerin" "expertin" "autorin" "regisseurin"
        "schauspielerin" "sängerin" "unternehmerin" "gründerin" "meisterin" "sekretärin"
    ];
    // One ending for men and women after `der` and `die`.
    TITLE.and(ROLE) => ["vorsitzende" "fraktionsvorsitzende" "abgeordnete" "beauftragte"];
    ROLE.and(MALE) => [
        "mann" "vater" "sohn" "ehemann" "junge" "opa" "onkel" "mitarbeiter" "beamter" "polizist" "arzt" "forscher"
        "wissenschaftler" "analyst" "journalist" "reporter" "korrespondent" "redakteur" "lehrer" "schüler" "student"
        "zeuge" "augenzeuge" "anwohner" "nachbar" "freund" "kollege" "berater" "vertreter" "spieler" "fahrer" "pilot"
        "soldat" "täter" "angeklagter" "verteidiger" "ökonom" "historiker" "aktivist" "diplomat" "offizier" "bauer"
        "kunde" "bewohner" "besitzer" "ermittler" "kritiker" "gegner" "nachfolger" "vorgänger" "schriftsteller" "partner"
        "konkurrent" "rivale" "herausforderer" "bruder"
    ];
    ROLE.and(FEMALE) => [
        "mutter" "tochter" "ehefrau" "witwe" "mädchen" "oma" "tante" "mitarbeiterin" "beamtin" "polizistin" "ärztin"
        "forscherin" "wissenschaftlerin" "analystin" "journalistin" "reporterin" "korrespondentin" "redakteurin"
        "lehrerin" "schülerin" "studentin" "zeugin" "augenzeugin" "anwohnerin" "nachbarin" "freundin" "kollegin"
        "beraterin" "vertreterin" "spielerin" "fahrerin" "pilotin" "soldatin" "täterin" "verteidigerin" "ökonomin"
        "historikerin" "aktivistin" "diplomatin" "kundin" "bewohnerin" "besitzerin" "kritikerin" "nachfolgerin"
        "vorgängerin" "schriftstellerin" "partnerin" "konkurrentin" "rivalin" "herausforderin" "schwester"
    ];
    ROLE.and(PLURAL) => [
        "leute" "menschen" "männer" "frauen" "kinder" "eltern" "experten" "fachleute" "forscher" "wissenschaftler"
        "analysten" "journalisten" "beamte" "polizisten" "ärzte" "zeugen" "augenzeugen" "anwohner" "nachbarn"
        "freunde" "kollegen" "politiker" "abgeordnete" "kritiker" "gegner" "anhänger" "demonstranten" "beobachter"
        "vertreter" "ermittler" "behörden" "medien" "sprecher" "minister" "soldaten" "mitarbeiter" "kreise"
        "militärkreise" "regierungskreise" "rebellen" "aktivisten" "studenten" "opfer" "angehörige"
    ];
    ROLE => ["jährige" "jähriger" "jährigen"];
    ROLE => [
        "person" "kind" "opfer" "mitglied" "quelle" "polizei" "feuerwehr" "regierung" "opposition" "staatsanwaltschaft"
        "gericht" "behörde" "ministerium" "unternehmen" "konzern" "firma" "partei" "fraktion" "gewerkschaft" "verband"
        "verein" "organisation" "kommission" "ausschuss" "agentur" "nachrichtenagentur" "zeitung" "zeitschrift"
        "magazin" "sender" "fernsehsender" "blatt" "studie" "umfrage" "bericht" "papier" "dokument" "bundeswehr"
        "armee" "militär" "kirche" "botschaft" "zentrale" "leitung" "vorstand" "team" "anwaltschaft" "niemand" "jemand" "nato" "uno"
    ];
    INSTITUTION => [
        "universität" "hochschule" "schule" "institut" "ministerium" "amt" "bundesamt" "landesamt" "behörde" "büro"
        "kommission" "ausschuss" "rat" "gericht" "landgericht" "amtsgericht" "oberlandesgericht" "bundesgerichtshof"
        "bundesverfassungsgericht" "bundestag" "bundesrat" "landtag" "parlament" "senat" "kongress" "partei" "union"
        "verband" "bund" "verein" "gesellschaft" "stiftung" "bank" "bundesbank" "zentralbank" "konzern" "ag" "gmbh"
        "kg" "se" "ev" "gruppe" "zeitung" "zeitschrift" "magazin" "nachrichten" "rundfunk" "fernsehen" "radio" "sender"
        "kirche" "krankenhaus" "klinik" "museum" "theater" "flughafen" "bahnhof" "stadt" "land" "staat" "republik"
        "bundesrepublik" "vereinten" "nationen" "armee" "marine" "polizei" "bundespolizei" "gewerkschaft" "agentur"
        "straße" "platz" "allee" "weg" "brücke" "turm" "gesetz" "vertrag" "abkommen" "cdu" "csu" "spd" "fdp" "afd"
        "grüne" "grünen" "linke" "linken" "eu" "usa" "dpa" "ard" "zdf"
    ];
    ALTERS => [
        "ehemalige" "ehemaliger" "ehemaligen" "frühere" "früherer" "früheren" "damalige" "damaliger" "damaligen"
        "stellvertretende" "stellvertretender" "stellvertretenden"
    ];
    SUFFIX => ["jr" "sr" "junior" "senior" "ii" "iii" "iv"];
    // `zu` is far more often the preposition (`sagte Weber zu Journalisten`): a name follows in either case.
    PARTICLE => [
        "von" "zu" "van" "de" "da" "di" "du" "la" "le" "del" "della" "ten" "ter" "bin" "ibn" "al" "el" "ben"
    ];
    ADJECTIVE => [
        "deutsche" "deutscher" "deutschen" "deutsches" "deutschem" "österreichische" "österreichischer"
        "österreichischen" "schweizer" "schweizerische" "schweizerischen" "amerikanische" "amerikanischer"
        "amerikanischen" "britische" "britischer" "britischen" "englische" "englischer" "englischen" "französische"
        "französischer" "französischen" "italienische" "italienischer" "italienischen" "spanische" "spanischer"
        "spanischen" "russische" "russischer" "russischen" "ukrainische" "ukrainischer" "ukrainischen" "polnische"
        "polnischer" "polnischen" "tschechische" "tschechischer" "tschechischen" "türkische" "türkischer"
        "türkischen" "griechische" "griechischer" "griechischen" "niederländische" "niederländischer"
        "niederländischen" "belgische" "belgischer" "belgischen" "schwedische" "schwedischer" "schwedischen"
        "dänische" "dänischer" "dänischen" "norwegische" "norwegischer" "norwegischen" "ungarische" "ungarischer"
        "ungarischen" "serbische" "serbischer" "serbischen" "israelische" "israelischer" "israelischen"
        "palästinensische" "palästinensischer" "palästinensischen" "iranische" "iranischer" "iranischen" "irakische"
        "irakischer" "irakischen" "syrische" "syrischer" "syrischen" "afghanische" "afghanischer" "afghanischen"
        "chinesische" "chinesischer" "chinesischen" "japanische" "japanischer" "japanischen" "indische" "indischer"
        "indischen" "koreanische" "koreanischer" "koreanischen" "australische" "australischer" "australischen"
        "kanadische" "kanadischer" "kanadischen" "mexikanische" "mexikanischer" "mexikanischen" "europäische"
        "europäischer" "europäischen" "afrikanische" "afrikanischer" "afrikanischen" "berliner" "münchner"
        "hamburger" "kölner" "frankfurter" "wiener" "zürcher" "bayerische" "bayerischer" "bayerischen" "sächsische"
        "sächsischer" "sächsischen" "christliche" "islamische" "islamischer" "islamischen" "jüdische" "jüdischer"
        "jüdischen" "katholische" "katholischer" "katholischen" "evangelische" "evangelischer" "evangelischen"
        "ehemalige" "ehemaliger" "ehemaligen" "frühere" "früherer" "früheren" "damalige" "damaliger" "damaligen"
        "neue" "neuer" "neuen" "neues" "stellvertretende" "stellvertretender" "stellvertretenden" "amtierende"
        "amtierender" "amtierenden" "zuständige" "zuständiger" "zuständigen" "leitende" "leitender" "leitenden"
        "örtliche" "örtlichen" "junge" "junger" "jungen" "alte" "alter" "alten" "erste" "erster" "ersten"
    ];
}
