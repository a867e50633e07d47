//! Titles, roles, institutions, and the adjectives beside them.

use crate::words::speech::class::{
    ADJECTIVE, ALTERS, FEMALE, INSTITUTION, MALE, PARTICLE, PLURAL, ROLE, SUFFIX, TITLE,
};

words! {
    TITLE.and(MALE) => [
        "mr" "mister" "sir" "lord" "king" "prince" "father" "brother" "congressman" "chairman" "duke"
        "baron" "earl" "uncle"
    ];
    TITLE.and(FEMALE) => [
        "mrs" "ms" "miss" "mme" "dame" "lady" "queen" "princess" "sister" "congresswoman" "chairwoman"
        "duchess" "baroness" "countess" "aunt" "mother"
    ];
    TITLE => [
        "dr" "prof" "professor" "doctor" "president" "vice-president" "prime" "minister" "senator" "sen"
        "rep" "representative" "gov" "governor" "mayor" "gen" "general" "col" "colonel" "capt" "captain"
        "maj" "major" "lt" "lieutenant" "sgt" "sergeant" "cpl" "adm" "admiral" "judge" "justice" "rev"
        "reverend" "pope" "cardinal" "bishop" "archbishop" "rabbi" "imam" "sheikh" "sultan" "emperor"
        "ambassador" "secretary" "attorney-general" "attorney" "chancellor" "councillor" "councilman"
        "councilwoman" "commissioner" "chief" "officer" "detective" "inspector" "constable" "sheriff"
        "deputy" "chair" "chairperson" "speaker" "leader" "director" "ceo" "superintendent" "coach"
        "chef" "agent" "special" "private" "marshal" "commander" "mp" "hon" "honorable" "honourable"
        "delegate" "executive" "assemblyman" "assemblywoman" "alderman" "premier" "editor" "author" "actor"
        "actress" "singer" "lawyer" "candidate" "nominee" "spokesman" "spokeswoman" "vice" "former"
        "then-president" "ex-president"
    ];
    ALTERS => ["acting" "deputy" "ex" "former" "interim" "late" "vice"];
    SUFFIX => [
        "jr" "jnr" "sr" "snr" "ii" "iii" "iv" "esq" "phd" "md"
    ];
    PARTICLE => [
        "de" "la" "le" "du" "van" "von" "der" "den" "bin" "ibn" "al" "el" "da" "di" "dos" "del" "della"
        "ben" "ter" "ten" "y" "e" "af" "zu" "abu" "san" "st"
    ];
    ROLE => [
        "spokesman" "spokeswoman" "spokesperson" "spokespeople" "lawyer" "lawyers" "attorney"
        "attorneys" "official" "officials" "officer" "officers" "president" "chairman" "chairwoman"
        "chair" "director" "directors" "secretary" "minister" "ministers" "senator" "senators"
        "congressman" "congresswoman" "lawmaker" "lawmakers" "mayor" "governor" "governors" "judge"
        "judges" "prosecutor" "prosecutors" "professor" "professors" "researcher" "researchers"
        "analyst" "analysts" "economist" "economists" "expert" "experts" "scientist" "scientists"
        "author" "authors" "writer" "writers" "editor" "editors" "reporter" "reporters" "journalist"
        "journalists" "columnist" "critic" "critics" "activist" "activists" "advocate" "advocates"
        "leader" "leaders" "manager" "managers" "executive" "executives" "chief" "chiefs" "head"
        "founder" "co-founder" "owner" "owners" "coach" "coaches" "player" "players" "captain" "aide"
        "aides" "adviser" "advisers" "advisor" "advisors" "strategist" "strategists" "consultant"
        "pollster" "source" "sources" "witness" "witnesses" "resident" "residents" "neighbor"
        "neighbour" "neighbors" "neighbours" "teacher" "teachers" "student" "students" "parent"
        "parents" "mother" "father" "mom" "dad" "son" "daughter" "brother" "sister" "wife" "husband"
        "widow" "friend" "friends" "colleague" "colleagues" "doctor" "doctors" "nurse" "nurses" "police"
        "detective" "detectives" "investigators" "investigator" "inspector" "inspectors" "engineer"
        "engineers" "pilot" "driver" "victim" "victims" "survivor" "survivors" "supporter" "supporters"
        "opponent" "opponents" "candidate" "candidates" "nominee" "voter" "voters" "member" "members"
        "representative" "representatives" "ambassador" "diplomat" "diplomats" "general" "commander"
        "soldier" "soldiers" "veteran" "veterans" "people" "man" "woman" "men" "women" "boy" "girl"
        "child" "children" "person" "group" "groups" "company" "agency" "department" "government"
        "court" "commission" "committee" "panel" "board" "union" "association" "organization"
        "organisation" "party" "campaign" "team" "office" "ministry" "paper" "newspaper" "network"
        "statement" "account" "message" "report" "letter" "memo" "document" "documents" "release" "post"
        "article" "study" "others" "everyone" "someone" "somebody" "nobody" "anyone" "one" "artist"
        "actor" "actress" "singer" "producer" "host" "anchor" "moderator" "guest" "farmer" "worker"
        "workers" "employee" "employees" "boss" "guard" "priest" "pastor" "bishop" "pope" "king" "queen"
        "prince" "princess" "customer" "customers" "client" "clients" "tenant" "tenants" "fan" "fans"
        "crowd" "audience" "democrats" "republicans" "conservatives" "liberals" "administration"
        "embassy" "family" "ally" "assistant" "attacker" "challenger" "classmate" "counterpart" "cousin" "deputy" "partner"
        "passenger" "predecessor" "rival" "stranger" "successor" "teammate"
    ];
    ROLE.and(MALE) => [
        "uncle" "boy" "boyfriend" "businessman" "dad" "father-in-law" "fireman" "fisherman" "gentleman" "grandfather" "grandson"
        "husband" "man" "nephew" "policeman" "son" "stepfather" "widower"
    ];
    ROLE.and(FEMALE) => [
        "aunt" "businesswoman" "daughter" "girl" "girlfriend" "grandmother" "granddaughter" "mom" "mother-in-law" "mum" "niece"
        "policewoman" "stepmother" "waitress" "widow" "wife" "woman"
    ];
    PLURAL => [
        "chairmen" "children" "clergy" "congressmen" "countrymen" "firemen" "fishermen" "men" "people" "police" "policemen"
        "spokesmen" "women"
    ];
    INSTITUTION => [
        "university" "college" "school" "institute" "institution" "department" "ministry" "office"
        "agency" "bureau" "assembly" "commission" "committee" "council" "court" "congress" "senate" "house"
        "parliament" "party" "union" "association" "federation" "foundation" "trust" "fund" "bank"
        "company" "corporation" "corp" "inc" "ltd" "llc" "co" "group" "holdings" "times" "post"
        "journal" "news" "magazine" "tribune" "herald" "guardian" "press" "network" "radio" "television"
        "tv" "church" "hospital" "clinic" "center" "centre" "museum" "library" "airport" "station"
        "county" "city" "state" "states" "nation" "nations" "army" "navy" "force" "forces" "police"
        "guard" "service" "board" "authority" "administration" "society" "club" "league" "team"
        "airlines" "airways" "motors" "industries" "international" "street" "road" "avenue" "river"
        "lake" "mountain" "island" "islands" "bridge" "park" "square" "hall" "tower" "building" "plaza"
        "act" "bill" "law" "amendment" "treaty" "accord" "agreement" "project" "program" "programme"
        "plan" "initiative" "movement" "campaign" "war" "account" "town" "valley" "beach" "harbour" "harbor" "bay" "creek" "heights"
        "springs" "falls" "angeles" "francisco" "york" "jersey" "dakota" "carolina" "orleans" "zealand" "kong" "africa" "korea"
        "ocean" "sea" "coast" "region" "district" "village" "borough" "united" "rovers" "wanderers" "athletic" "rangers" "albion"
        "fc" "foods" "securities" "partners" "capital" "energy" "systems" "technologies" "entertainment" "pictures" "records"
        "studios" "steel" "oil" "gas" "insurance" "media" "los" "las" "north" "south" "east" "west" "new" "cape" "mount" "fort"
        "port" "site" "website" "outlet" "newspaper" "paper" "broadcaster"
        ];
    ADJECTIVE => [
        "american" "british" "english" "french" "german" "russian" "chinese" "japanese" "indian"
        "israeli" "palestinian" "iranian" "iraqi" "syrian" "turkish" "greek" "italian" "spanish"
        "mexican" "canadian" "australian" "african" "european" "asian" "arab" "muslim" "christian"
        "jewish" "catholic" "communist" "conservative" "democrat" "democratic" "liberal" "libertarian" "republican" "socialist" "tory" "western" "eastern" "northern" "southern" "soviet"
        "latin" "irish" "scottish" "welsh" "polish" "ukrainian" "swedish" "danish" "norwegian" "finnish"
        "dutch" "belgian" "swiss" "austrian" "korean" "vietnamese" "thai" "pakistani" "afghan"
        "egyptian" "saudi" "brazilian" "cuban" "islamic" "senior" "top" "chief" "former" "late" "new"
        "young" "old" "elder" "fellow" "early" "recent" "daily" "weekly" "certain" "various"
    ];
}
