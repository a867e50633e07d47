//! Given names, with what they say of their bearer.

use crate::words::speech::class::{FEMALE, GIVEN, MALE};

words! {
    GIVEN.and(MALE) => [
        "achim" "adam" "adolf" "albert" "alexander" "alfred" "ali" "alois" "andreas" "angelo" "anton" "armin" "arno"
        "arnold" "arthur" "august" "axel" "ben" "benedikt" "benjamin" "bernd" "bernhard" "björn" "bodo" "boris" "bruno"
        "carl" "carsten" "christian" "christoph" "clemens" "daniel" "david" "dennis" "detlef" "dieter" "dietmar"
        "dirk" "dominik" "eberhard" "eckart" "edmund" "egon" "emil" "erhard" "eric" "erich" "erik" "ernst" "erwin"
        "eugen" "fabian" "felix" "ferdinand" "finn" "florian" "frank" "franz" "friedrich" "fritz" "gabriel" "georg"
        "gerald" "gerd" "gerhard" "gernot" "gert" "gregor" "guido" "günter" "günther" "gustav" "hannes" "hans" "harald"
        "hartmut" "heiko" "heiner" "heinrich" "heinz" "helmut" "hendrik" "henning" "henrik" "herbert" "hermann" "holger"
        "horst" "hubert" "ingo" "jakob" "jan" "jens" "joachim" "jochen" "johann" "johannes" "jonas" "jörg" "josef"
        "joseph" "julian" "jürgen" "kai" "karl" "karsten" "kevin" "klaus" "claus" "knut" "konrad" "kurt" "lars" "lennart"
        "leo" "leon" "leonhard" "lothar" "ludwig" "luis" "lukas" "lutz" "manfred" "manuel" "marcel" "marco" "marcus"
        "mario" "markus" "martin" "mathias" "matthias" "max" "maximilian" "michael" "moritz" "niels" "niklas" "nils"
        "norbert" "olaf" "oliver" "oskar" "otto" "pascal" "patrick" "paul" "peter" "philipp" "rainer" "ralf" "ralph"
        "raphael" "reiner" "reinhard" "reinhold" "rene" "richard" "robert" "robin" "roland" "rolf" "roman" "rüdiger"
        "rudi" "rudolf" "rupert" "sascha" "sebastian" "siegfried" "sigmar" "simon" "stefan" "steffen" "stephan" "sven"
        "theo" "theodor" "thilo" "thomas" "thorsten" "tim" "timo" "tino" "tobias" "tom" "torsten" "udo" "ulf" "uli"
        "ulrich" "uwe" "valentin" "viktor" "vincent" "volker" "walter" "werner" "wilhelm" "willi" "willy" "winfried"
        "wolf" "wolfgang" "wolfram" "xaver"
    ];
    GIVEN.and(FEMALE) => [
        "agnes" "alexandra" "alice" "alina" "amelie" "andrea" "angela" "angelika" "anita" "anja" "anke" "anna"
        "annalena" "anne" "annegret" "anneliese" "annette" "antje" "antonia" "astrid" "barbara" "beate" "beatrix"
        "bettina" "birgit" "brigitte" "britta" "carina" "carla" "carmen" "carola" "caroline" "charlotte" "christa"
        "christel" "christiane" "christina" "christine" "clara" "claudia" "cornelia" "dagmar" "daniela" "diana" "doris"
        "dorothea" "edith" "elena" "elfriede" "elisabeth" "elke" "ella" "ellen" "else" "emilia" "emma" "erika" "erna"
        "esther" "eva" "evelyn" "franziska" "frauke" "frieda" "friederike" "gabi" "gabriele" "gerda" "gertrud" "gesine"
        "gisela" "greta" "gudrun" "hanna" "hannah" "hannelore" "heide" "heidi" "heike" "helena" "helga" "henrike"
        "hilde" "hildegard" "ilse" "ina" "ines" "inge" "ingeborg" "ingrid" "irene" "iris" "irmgard" "isabel" "isabella"
        "jana" "janina" "jasmin" "jennifer" "jessica" "johanna" "judith" "julia" "juliane" "jutta" "karin" "karla"
        "karoline" "katarina" "katharina" "kathrin" "katja" "katrin" "kerstin" "kirsten" "klara" "kristina" "lara"
        "laura" "lea" "lena" "leni" "leonie" "lina" "lisa" "lotte" "luise" "luisa" "magdalena" "manuela" "mara"
        "margarete" "margit" "margot" "maria" "marianne" "marie" "marina" "marion" "marlene" "marlies" "martha"
        "martina" "mathilde" "maya" "melanie" "mia" "michaela" "miriam" "monika" "nadine" "natalie" "nele" "nicole"
        "nina" "nora" "olga" "paula" "petra" "pia" "ramona" "regina" "regine" "renate" "ricarda" "rita" "romy"
        "rosa" "rosemarie" "ruth" "sabine" "sabrina" "sahra" "sandra" "sara" "sarah" "sibylle" "silke" "silvia" "simone"
        "sofia" "sonja" "sophia" "sophie" "stefanie" "steffi" "stephanie" "susanne" "svenja" "sylvia" "tamara" "tanja"
        "tatjana" "teresa" "theresa" "theresia" "tina" "ulla" "ulrike" "ursula" "uschi" "ute" "vanessa" "vera" "verena"
        "veronika" "viktoria" "waltraud" "wiebke" "yvonne"
    ];
}
