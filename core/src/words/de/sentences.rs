//! German abbreviations, without their last points, and words that begin sentences. A figure with a point is an ordinal
//! (`am 5. Mai`): the figures up to 31 are abbreviations.

use crate::words::speech::class::{ABBREVIATED, BEFORE_NAME, SMALL_TOO, STARTER};

words! {
    BEFORE_NAME => [
        "abb" "abs" "art" "bd" "dipl" "dr" "fr" "frhr" "gen" "hl" "hptm" "hr" "ing" "kap" "lic" "lt"
        "mag" "mme" "mr" "mrs" "ms" "nr" "nrn" "oberst" "prof" "sr" "st" "str" "tab" "ziff"
    ];
    ABBREVIATED => [
        "1" "10" "11" "12" "13" "14" "15" "16" "17" "18" "19" "2" "20" "21" "22" "23" "24" "25" "26"
        "27" "28" "29" "3" "30" "31" "4" "5" "6" "7" "8" "9" "a.d" "anm" "apr" "aug" "bspw" "bzw"
        "ca" "chr" "co" "corp" "d.h" "dez" "di" "do" "e.v" "etc" "evtl" "exkl" "feb" "fr" "geb"
        "gegr" "gest" "ggf" "hrsg" "i.d.r" "i.r" "inc" "inkl" "insb" "jan" "jh" "jhd" "jr" "jur"
        "lt" "ltd" "m.e" "med" "mi" "min" "mio" "mo" "mrd" "mrz" "n.chr" "nat" "nov" "o.ä" "okt"
        "phil" "red" "rer" "s.o" "s.u" "sa" "sek" "sep" "sept" "so" "sog" "sr" "std" "tsd" "u.a"
        "u.u" "u.ä" "ugs" "usf" "usw" "v.a" "v.chr" "verf" "verh" "vgl" "z.b" "z.t" "z.zt"
    ];
    SMALL_TOO => [
        "1" "10" "11" "12" "13" "14" "15" "16" "17" "18" "19" "2" "20" "21" "22" "23" "24" "25" "26"
        "27" "28" "29" "3" "30" "31" "4" "5" "6" "7" "8" "9" "a.d" "bspw" "bzw" "ca" "d.h" "e.v"
        "etc" "evtl" "exkl" "geb" "gegr" "gest" "ggf" "i.d.r" "i.r" "inkl" "insb" "jr" "jur" "lt"
        "m.e" "med" "n.chr" "nat" "o.ä" "phil" "rer" "s.o" "s.u" "sog" "sr" "u.a" "u.u" "u.ä" "ugs"
        "usf" "usw" "v.a" "v.chr" "verh" "vgl" "z.b" "z.t" "z.zt"
    ];
    STARTER => [
        "aber" "alle" "allerdings" "als" "am" "an" "andere" "auch" "auf" "aus" "außerdem" "bei"
        "beide" "beim" "bereits" "bis" "da" "dabei" "dadurch" "dafür" "dagegen" "daher" "damals"
        "damit" "danach" "dann" "darauf" "daraufhin" "das" "dazu" "denn" "dennoch" "der" "deshalb"
        "die" "dies" "diese" "dieser" "dieses" "dort" "durch" "ein" "eine" "einem" "einen" "einer"
        "einige" "er" "es" "etwa" "für" "gegen" "gestern" "heute" "hier" "ich" "ihr" "ihre" "im"
        "in" "insgesamt" "ist" "jedoch" "jetzt" "kein" "keine" "man" "mehrere" "mit" "nach"
        "nachdem" "nicht" "noch" "nun" "nur" "ob" "obwohl" "ohne" "schon" "sein" "seine" "seit"
        "seitdem" "sie" "so" "sollte" "trotz" "trotzdem" "um" "und" "unter" "viele" "vom" "von"
        "vor" "was" "wegen" "weil" "weitere" "wenn" "wer" "wie" "wir" "wo" "während" "zu" "zudem"
        "zuletzt" "zum" "zunächst" "zur" "zuvor" "zwar" "zwei" "zwischen" "über"
    ];
}
