//! English words that tell what stands between marks.

use crate::words::speech::class::{
    ALONE, CLAUSE, CONDITION, INTRODUCES, QUESTION, SMALL, SOURCE, WITH, WORK,
};

words! {
    CLAUSE => [
        "ain't" "am" "are" "aren't" "be" "been" "being" "can" "can't" "cannot" "could" "couldn't"
        "did" "didn't" "do" "does" "doesn't" "don't" "get" "go" "goes" "going" "gonna" "got" "had"
        "hadn't" "has" "hasn't" "have" "haven't" "having" "he" "he'd" "he'll" "he's" "here's" "i"
        "i'd" "i'll" "i'm" "i've" "is" "isn't" "it" "it'd" "it'll" "it's" "know" "let's" "made"
        "make" "may" "might" "must" "need" "needs" "said" "says" "shall" "she" "she'd" "she'll"
        "she's" "should" "shouldn't" "take" "that's" "there's" "they" "they'd" "they'll" "they're"
        "they've" "think" "took" "want" "wants" "was" "wasn't" "we" "we'd" "we'll" "we're" "we've"
        "were" "weren't" "what's" "who's" "will" "won't" "would" "wouldn't" "you" "you'd" "you'll"
        "you're" "you've"
    ];
    SMALL => [
        "a" "an" "and" "as" "at" "but" "by" "for" "from" "in" "into" "nor" "of" "off" "on" "onto"
        "or" "over" "per" "so" "the" "to" "up" "via" "vs" "with" "yet"
    ];
    WORK => [
        "album" "albums" "article" "artwork" "ballad" "ballet" "biography" "book" "booklet" "books"
        "broadcast" "campaign" "cartoon" "chapter" "column" "comedy" "documentary" "drama"
        "editorial" "entitled" "episode" "essay" "exhibition" "feature" "film" "films" "game"
        "headlined" "hit" "hymn" "installation" "lecture" "magazine" "memoir" "movie" "movies"
        "musical" "novel" "novels" "opera" "painting" "pamphlet" "play" "plays" "podcast" "poem"
        "portrait" "program" "programme" "review" "sculpture" "segment" "sequel" "series" "show"
        "single" "sitcom" "sitcoms" "slogan" "soap" "song" "songs" "study" "symphony" "thriller"
        "titled" "track" "trilogy" "tune" "video"
    ];
    INTRODUCES => ["whether" "if" "how" "why" "what" "when" "where" "who" "which"];
    QUESTION => ["whether" "how" "why" "what"];
    SOURCE => ["according" "words" "view" "opinion"];
    WITH => ["with" "of"];
    ALONE => [
        "one" "some" "many" "several" "two" "three" "four" "five" "six" "seven" "eight" "nine" "ten" "most" "few"
        "both" "each" "all" "any" "either" "neither" "half" "dozens" "hundreds" "thousands" "more" "another"
        "this"
    ];
    CONDITION => ["if" "unless"];
}
