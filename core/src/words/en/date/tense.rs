//! What English words tell of past and future.

use crate::words::date::telling::{
    AHEAD, APPOINTED, ARRANGED, ARRANGES, AUXILIARY, AWAITED, BARE, BEEN, BINDS, CHANGE, COMMITS, CONCERNS,
    CONDITION, DATED, DETERMINER, DUTY, EXCEEDS, FINITE, FOLLOWS, FUTURE, GIVES, HAPPENED, HOURS, INFINITIVE,
    INTENDED, LASTED, LEVEL, LIKENS, MEANT, MESSAGE, MOVES, NAMES, NEGATES, NOT_PAST, PAST, PERFECT,
    POSSIBLE, PRESENT, PUT_OFF, RECORD, REPORTED, RUNS, SCHEDULED, SOURCE, STATE, SURE, TALKS, TRADED, WAS,
};

words! {
    // Past forms that no ending shows.
    PAST => [
        "arose" "beat" "became" "been" "began" "bit" "bled" "blew" "bore" "bought" "bred" "broke" "brought"
        "built" "burnt" "burst" "came" "cast" "caught" "chose" "clung" "crept" "cut" "dealt" "did" "didn't"
        "died" "drank" "dreamt" "drew" "drove" "dug" "fed" "fell" "felt" "fled" "flew" "flung" "forgot" "fought"
        "found" "froze" "gave" "got" "grew" "ground" "had" "hadn't" "heard" "held" "hid" "hit" "hung" "hurt" "kept"
        "knelt" "knew" "laid" "lay" "learnt" "led" "left" "lent" "let" "lied" "lit" "lost" "made" "meant"
        "met" "paid" "put" "quit" "ran" "rang" "read" "reported" "rode" "rose" "said" "sang" "sank" "sat"
        "saw" "sent" "set" "shed" "shook" "shot" "showed" "shut" "slept" "slid" "sold" "sought" "spent"
        "split" "spoke" "sprang" "spread" "spun" "stole" "stood" "strode" "struck" "stuck" "stung" "stunk"
        "swam" "swept" "swore" "taught" "thought" "threw" "told" "took" "tore" "understood" "was" "wasn't"
        "went" "wept" "were" "weren't" "withdrew" "woke" "won" "wore" "wound" "wrote" "wrung"
        // participles, which tell it too (`a man seen on Monday`)
        "beaten" "broken" "drawn" "driven" "eaten" "fallen" "flown" "frozen" "given" "hidden" "seen" "spoken" "stolen"
        "sworn" "taken" "thrown" "torn" "written"
    ];
    // Those that are the infinitive too.
    BARE => [
        "beat" "burst" "cast" "cut" "hit" "hurt" "lay" "let" "put" "quit" "read" "set" "shed" "shut" "split" "spread"
    ];
    // Words in the ending of the past that are no verbs of it.
    NOT_PAST => [
        "aged" "alleged" "bed" "bleed" "breed" "exceed" "fed" "feed" "hundred" "indebted" "indeed" "kindred"
        "led" "limited" "naked" "need" "proceed" "red" "sacred" "seed" "shed" "sled" "speed" "succeed"
        "united" "unprecedented" "wed" "weed" "wicked"
    ];
    // What makes the future.
    FUTURE => [
        "'ll" "he'll" "i'll" "it'll" "let's" "may" "might" "shall" "shan't" "she'll" "that'll" "there'll" "they'll"
        "we'll" "will" "won't" "would" "you'll"
    ];
    // What makes it of what will be so.
    SURE => [
        "'ll" "he'll" "i'll" "it'll" "shall" "shan't" "she'll" "that'll" "there'll" "they'll" "we'll" "will" "won't" "you'll"
    ];
    // What makes of what looks ahead what once did.
    WAS => ["was" "wasn't" "were" "weren't"];
    // What looks ahead, whatever its own form.
    AHEAD => [
        "aims" "airs" "await" "awaiting" "awaits" "begins" "bound" "brace" "braces" "bracing" "debuts" "due" "ends" "expected" "expects"
        "expires" "faces" "forthcoming" "going" "hopes" "hoping" "intended" "intends" "likely" "matures" "opens"
        "planned" "planning" "plans" "poised" "premieres" "ready" "reopens" "resumes" "returns" "scheduled"
        "seeks" "set" "slated" "starts" "supposed" "takes" "upcoming" "wants"
    ];
    // The same of many, where a noun stands before it.
    SCHEDULED => [
        "arrive" "arrives" "begin" "continues" "convene" "convenes" "depart" "departs" "expire" "go" "graduates" "hosts" "marries" "meet" "meets" "plays"
        "reconvene" "reconvenes" "reopen" "resume" "retires"
    ];
    // Those of one, which go on from another verb, or behind a clause between commas.
    FINITE => ["arrives" "convenes" "departs" "graduates" "hosts" "leaves" "marries" "meets" "plays" "reconvenes" "retires" "travels"];
    // Forms of the present for what is arranged, where they are the first verb.
    ARRANGES => ["close" "open"];
    // What does so.
    HOURS => [
        "applications" "bookings" "doors" "entries" "gates" "libraries" "museums" "nominations" "polls" "pools" "registrations" "schools" "shops"
        "stores" "submissions"
    ];
    // What is so on a day as it was appointed.
    STATE => ["back" "off" "out"];
    // The same where an infinitive follows.
    INTENDED => [
        "about" "aim" "expect" "forecast" "hope" "intend" "plan" "want"
    ];
    // What a month before it is ahead for.
    TRADED => [
        "delivery" "futures"
    ];
    // What puts something on the day behind it.
    MEANT => [
        "for"
    ];
    // What it puts there.
    APPOINTED => [
        "ballot" "ballots" "call" "called" "date" "debate" "election" "elections" "final" "forecast" "hearing" "launch" "match" "plan" "planned" "plans" "rally"
        "referendum" "scheduled" "set" "slated" "strike" "summit" "trial" "vote" "wedding"
    ];
    // What awaits, with `of` or `for`, the day behind it.
    AWAITED => [
        "ahead" "anniversary" "bracing" "doubt" "doubtful" "gearing" "prepare" "prepares" "preparations" "preparing" "ready"
        "wait" "waiting" "waits"
    ];
    // What nobody appoints, and is known once it has happened.
    HAPPENED => [
        "accident" "ambush" "arrest" "arrests" "attack" "attacks" "avalanche" "blackout" "blast" "blasts" "blaze" "blunder"
        "bombing" "bombings" "brawl" "breach" "breakdown" "burglary" "clash" "clashes" "collapse" "collision" "crash" "death"
        "deaths" "defeat" "derailment" "disaster" "drowning" "earthquake" "embarrassment" "error" "eruption" "explosion"
        "explosions" "failure" "fire" "flood" "floods" "gaffe" "hijacking" "incident" "kidnapping" "killing" "killings"
        "landslide" "leak" "loss" "massacre" "mishap" "mistake" "mudslide" "mugging" "murder" "murders" "outage" "outbreak"
        "overdose" "poisoning" "quake" "raid" "raids" "riot" "riots" "robbery" "ruling" "scare" "scuffle" "setback" "shooting"
        "shootings" "sinking" "spill" "stabbing" "stampede" "stroke" "suicide" "theft" "thefts" "tragedy" "upset" "verdict"
        "violence" "wildfire" "wildfires" "win"
    ];
    // What is told of a time that is over.
    REPORTED => [
        "data" "earnings" "figures" "payrolls" "profit" "profits" "results" "revenue" "revenues" "sales" "statistics" "takings" "turnover"
    ];
    // Behind what something happened that is told, as behind `after`.
    FOLLOWS => ["because" "following"];
    CONCERNS => ["amid" "despite" "over"];
    // Whose word it is, where a message follows.
    SOURCE => ["according"];
    MESSAGE => [
        "alert" "announcement" "decision" "email" "filing" "letter" "memo" "message" "note" "order" "paper" "post" "release" "report" "statement" "study" "tweet" "warning"
    ];
    // What has been done with something that was to come.
    PUT_OFF => ["banned" "canceled" "cancelled" "deferred" "delayed" "postponed" "rescheduled" "scrapped"];
    // Forms of the present.
    PRESENT => [
        "am" "are" "aren't" "do" "does" "has" "hasn't" "have" "haven't" "he's" "i'm" "is" "isn't" "it's"
        "she's" "they're" "we're"
    ];
    // What makes no past of the participle behind it.
    AUXILIARY => [
        "are" "be" "being" "get" "gets" "getting" "is" "to"
    ];
    // What puts what follows before the past.
    PERFECT => [
        "had" "hadn't"
    ];
    // Its participle in the passive, and those that are written as the infinitive or stand behind it alone.
    BEEN => [
        "become" "been" "begun" "come" "done" "gone" "grown" "risen" "run"
    ];
    // What is possible.
    POSSIBLE => [
        "can" "could"
    ];
    // What is arranged.
    ARRANGED => [
        "arriving" "beginning" "being" "closing" "coming" "convening" "departing" "ending" "flying" "getting" "holding" "hosting" "joining"
        "launching" "leaving" "marrying" "meeting" "moving" "opening" "performing" "playing" "quitting" "reopening" "resigning"
        "resuming" "retiring" "returning" "standing" "starting" "stepping" "travelling" "traveling" "visiting" "voting"
    ];
    // What compares with what was.
    EXCEEDS => ["than"];
    // What likens what happened to what was to happen.
    LIKENS => [
        "as" "than"
    ];
    // What lays a duty on somebody.
    DUTY => [
        "must" "mustn't" "need" "needs" "ought" "should" "shouldn't"
    ];
    // What was resolved, whose infinitive lies ahead.
    COMMITS => [
        "agreed" "chose" "chosen" "decided" "elected" "offered" "opted" "pledged" "promised" "resolved" "swore"
        "threatened" "voted" "vowed"
    ];
    // What is known by its year.
    DATED => [
        "act" "armistice" "battle" "charter" "constitution" "coup" "crash" "crisis" "earthquake" "eclipse" "edict" "election" "epidemic"
        "eruption" "famine" "fire" "flood" "frost" "invasion" "massacre" "mutiny" "panic" "peace" "plague" "rebellion" "revolt" "revolution"
        "rising" "siege" "storm" "strike" "treaty" "union" "uprising" "war"
    ];
    // What sets a condition.
    CONDITION => [
        "if" "unless" "when"
    ];
    // What makes a preposition of `to` before it.
    DETERMINER => [
        "a" "all" "an" "any" "both" "each" "every" "her" "him" "his" "it" "its" "me" "my" "our" "some" "that"
        "the" "their" "them" "these" "this" "those" "us" "what" "which" "whom" "your"
    ];
    // What puts something from one date to another.
    MOVES => [
        "adjourned" "brought" "change" "changed" "changes" "changing" "cut" "deferred" "delay" "delayed" "delaying" "delays" "extended" "move" "moved" "moves"
        "moving" "postpone" "postponed" "postpones" "postponing" "pushed" "pushes" "pushing" "put" "puts"
        "reschedule" "rescheduled" "reschedules" "rescheduling" "revise" "revised" "revision" "revising"
        "shift" "shifted" "shifting" "shifts" "switch" "switched" "switching" "transferred"
    ];
    // What a bound is set with, and said.
    BINDS => [
        "adjourned" "agreed" "allowed" "announced" "asked" "banned" "barred" "booked" "closed" "deferred" "delayed" "demanded" "estimated"
        "extended" "gave" "given" "granted" "hoped" "insisted" "instructed" "invited" "needed" "offered" "ordered" "paused" "pledged"
        "postponed" "predicted" "promised" "remanded" "requested" "required" "ruled" "said" "sealed" "shelved" "shut" "suspended" "urged"
        "vowed" "wanted" "warned"
    ];
    // What did not happen until a day.
    NEGATES => [
        "couldn't" "didn't" "hadn't" "never" "no" "nobody" "none" "not" "wasn't" "weren't"
    ];
    // Who asks, and who is asked.
    TALKS => ["i" "we" "you"];
    // What went on as it was.
    LASTED => ["kept" "lay" "remained" "stayed" "stood"];
    // What is a level, a price or a rank, or may be one.
    LEVEL => [
        "age" "aged" "are" "be" "been" "charts" "closed" "closing" "debuted" "ended" "finished" "fixed" "gold" "held" "hovered" "is" "kept" "lay" "level" "looked"
        "oil" "peaked" "pegged" "price" "priced" "prices" "put" "quoted" "ranked" "rate" "rated" "rates" "remained" "reopened" "sells" "selling" "settled" "shares"
        "sold" "stands" "stayed" "still" "stood" "traded" "trading" "unchanged" "valued" "was" "were"
    ];
    // What goes by the clock.
    RUNS => ["closed" "held" "lasted" "lasts" "meets" "open" "opens" "place" "ran" "run" "running" "runs" "shut" "sits" "worked" "works"];
    // What gives out what is known then, or says of what.
    GIVES => [
        "announce" "decide" "deliver" "down" "give" "issue" "pronounce" "publish" "reach" "read" "report" "return" "rule" "ruling" "verdict" "vote"
    ];
    // What has changed by the figures.
    CHANGE => ["cut" "decline" "dip" "drop" "fall" "gain" "growth" "increase" "jump" "rise" "slump" "spike" "surge"];
    // What gives another name.
    NAMES => ["called" "dubbed" "labelled" "named" "nicknamed" "styled" "termed" "titled"];
    // What makes a record.
    RECORD => [
        "best" "biggest" "bloodiest" "busiest" "closest" "coldest" "deadliest" "deepest" "driest" "earliest"
        "fastest" "fewest" "first" "fourth" "greatest" "highest" "hottest" "largest" "longest"
        "lowest" "newest" "quietest" "second" "sharpest" "shortest" "slowest" "smallest"
        "steepest" "strongest" "third" "tightest" "toughest" "warmest" "weakest" "wettest" "widest" "worst"
    ];
    // The mark of the infinitive.
    INFINITIVE => ["to"];
}
