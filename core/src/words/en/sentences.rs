//! English abbreviations, without their last points, and words that begin sentences.

use crate::words::speech::class::{ABBREVIATED, BEFORE_NAME, SMALL_TOO, STARTER};

words! {
    BEFORE_NAME => [
        "adm" "asst" "atty" "brig" "capt" "cmdr" "col" "cong" "cpl" "dir" "dr" "fr" "ft" "gen" "gov"
        "hon" "insp" "lt" "maj" "messrs" "mlle" "mme" "mr" "mrs" "ms" "mt" "mx" "no" "nos" "pfc"
        "pres" "prof" "pvt" "rep" "reps" "rev" "sen" "sens" "sgt" "spc" "st" "supt" "treas" "vs"
    ];
    ABBREVIATED => [
        "a.m" "apr" "assn" "aug" "ave" "b.c" "blvd" "bros" "calif" "cf" "co" "conn" "corp" "d.c"
        "dec" "del" "dept" "e.g" "e.u" "esq" "etc" "feb" "fla" "ga" "i.e" "ill" "inc" "jan" "jr"
        "jul" "jun" "kan" "ky" "l.a" "la" "ltd" "mar" "mass" "md" "mich" "minn" "miss" "mo" "n.c"
        "n.h" "n.j" "n.m" "n.y" "nev" "nov" "oct" "okla" "ore" "p.m" "pa" "ph.d" "r.i" "rd" "s.c"
        "sept" "sr" "tenn" "tex" "u.k" "u.n" "u.s" "va" "vt" "w.va" "wash" "wis"
    ];
    SMALL_TOO => [
        "a.m" "cf" "e.g" "etc" "i.e" "jr" "p.m" "sr" "vs"
    ];
    STARTER => [
        "a" "after" "all" "although" "an" "and" "as" "at" "because" "before" "but" "by" "during"
        "for" "from" "he" "her" "his" "how" "however" "i" "if" "in" "it" "its" "last" "later" "many"
        "meanwhile" "more" "most" "my" "no" "not" "now" "on" "one" "or" "our" "she" "since" "so"
        "some" "such" "that" "the" "their" "then" "there" "these" "they" "this" "those" "though"
        "under" "until" "we" "what" "when" "where" "while" "who" "why" "with" "yet" "you" "your"
    ];
}
