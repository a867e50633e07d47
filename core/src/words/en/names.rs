//! Given names, with what they say of their bearer.

use crate::words::speech::class::{FEMALE, GIVEN, MALE};

words! {
    GIVEN.and(MALE) => [
        "august" "will" "drew" "chase" "art"
        "james" "john" "robert" "michael" "william" "david" "richard" "joseph" "thomas" "charles"
        "christopher" "daniel" "matthew" "anthony" "mark" "donald" "steven" "paul" "andrew" "joshua"
        "kenneth" "kevin" "brian" "george" "timothy" "ronald" "edward" "jason" "jeffrey" "ryan" "jacob"
        "gary" "nicholas" "eric" "jonathan" "stephen" "larry" "justin" "scott" "brandon" "benjamin"
        "samuel" "gregory" "alexander" "patrick" "frank" "raymond" "jack" "dennis" "jerry" "tyler"
        "aaron" "jose" "henry" "adam" "douglas" "nathan" "peter" "zachary" "kyle" "walter" "harold"
        "jeremy" "carl" "keith" "roger" "gerald" "ethan" "arthur" "terry" "lawrence" "sean" "christian"
        "albert" "joe" "austin" "bruce" "willie" "jordan" "billy" "bryan" "dylan" "ralph" "roy" "eugene"
        "wayne" "alan" "juan" "louis" "russell" "gabriel" "randy" "philip" "harry" "vincent" "bobby"
        "johnny" "logan" "bill" "jim" "tom" "mike" "dan" "steve" "tony" "chris" "jeff" "tim" "greg"
        "ken" "ron" "bob" "dave" "don" "rick" "sam" "ben" "matt" "andy" "fred" "ted" "pete" "simon"
        "neil" "ian" "graham" "stuart" "nigel" "colin" "hans" "klaus" "jean" "pierre" "luis" "carlos"
        "miguel" "pedro" "mohammed" "muhammad" "ahmed" "ali" "omar" "hassan" "ivan" "sergei" "vladimir"
        "boris" "dmitry" "yuri" "lennart" "tobias" "martin" "oliver" "lucas" "leo" "hugo" "felix" "max"
        "karl" "otto" "nick" "doug" "barry" "glenn" "craig" "derek" "todd" "brad" "chad" "kurt" "mitch"
        "marco" "paolo" "giovanni" "francois" "jacques" "antonio" "francisco" "jorge" "roberto"
    ];
    GIVEN.and(FEMALE) => [
        "april" "june" "may" "grace" "hope" "faith" "joy" "dawn"
        "mary" "patricia" "jennifer" "linda" "elizabeth" "barbara" "susan" "jessica" "sarah" "karen"
        "lisa" "nancy" "betty" "sandra" "margaret" "ashley" "kimberly" "emily" "donna" "michelle"
        "carol" "amanda" "melissa" "deborah" "stephanie" "rebecca" "sharon" "laura" "cynthia" "dorothy"
        "amy" "kathleen" "angela" "shirley" "emma" "brenda" "pamela" "nicole" "anna" "samantha"
        "katherine" "christine" "debra" "rachel" "carolyn" "janet" "maria" "catherine" "heather" "diane"
        "olivia" "julie" "joyce" "victoria" "ruth" "virginia" "lauren" "kelly" "christina" "joan"
        "evelyn" "judith" "andrea" "hannah" "jacqueline" "martha" "gloria" "teresa" "ann" "sara"
        "madison" "frances" "kathryn" "janice" "jean" "abigail" "alice" "julia" "judy" "sophia" "grace"
        "denise" "amber" "doris" "marilyn" "danielle" "beverly" "isabella" "theresa" "diana" "natalie"
        "brittany" "charlotte" "marie" "kayla" "alexis" "lori" "jane" "helen" "megan" "claire" "kate"
        "katie" "jill" "anne" "annie" "ellen" "eva" "eleanor" "hillary" "hilary" "nora" "ingrid"
        "odalys" "alyssa" "melania" "ivanka" "monica" "sally" "susie" "wendy" "tracy" "tina" "rose"
        "lucy" "jenny" "molly" "fiona" "elena" "olga" "svetlana" "natasha" "fatima" "aisha" "leila"
        "yasmin" "sofia" "carmen" "rosa" "lucia" "ana" "isabel" "angelique" "simone" "brigitte" "ursula"
        "greta" "astrid"
    ];
}
