//! English words for speakers and cues.
//!
//! A verb is one line with its forms: base, third person, past, participle.

use crate::words::speech::class::{
    ADDRESSES, ADJECTIVE, ADVERB, AUXILIARY, BE, BY, CONJUNCTION, CUE, CUE_BASE, CUE_NOUN, CUE_PARTICIPLE,
    CUE_WEAK, DETERMINER, FEMALE, GIVEN, INFINITIVE, INSTITUTION, MALE, NEGATION, OBJECT, PARTICLE, PLURAL,
    POSSESSIVE, PREPOSITION, RELATIVE, ROLE, SUBJECT, SUFFIX, THAT, TIME, TITLE,
};
use crate::words::{SpeechWords, Tags};

/// English words for speakers and cues.
pub static SPEECH: SpeechWords = SpeechWords { according: &["according", "to"] };

/// Introduces speech.
const SAY: Tags = Tags(0);
/// Asks.
const ASK: Tags = ADDRESSES;
/// Takes the hearer as its object.
const TELL: Tags = ADDRESSES;
/// A cue in another sense as well.
const WEAK: Tags = CUE_WEAK;

macro_rules! words {
    (
        verbs { $($class:ident: $base:literal $third:literal $past:literal $participle:literal;)+ }
        words { $($tags:expr => [$($word:literal)+];)+ }
    ) => {
        pub(super) const ENTRIES: &[(&str, Tags)] = &[
            $(
                ($base, CUE_BASE.and($class)),
                ($third, CUE.and($class)),
                ($past, CUE.and($class)),
                ($participle, CUE_PARTICIPLE.and($class)),
            )+
            $($(($word, $tags),)+)+
        ];
    };
}

words! {
    verbs {
        SAY: "accuse" "accuses" "accused" "accusing";
        SAY: "acknowledge" "acknowledges" "acknowledged" "acknowledging";
        SAY: "add" "adds" "added" "adding";
        WEAK: "address" "addresses" "addressed" "addressing";
        SAY: "admit" "admits" "admitted" "admitting";
        SAY: "admonish" "admonishes" "admonished" "admonishing";
        TELL: "advise" "advises" "advised" "advising";
        SAY: "affirm" "affirms" "affirmed" "affirming";
        SAY: "agree" "agrees" "agreed" "agreeing";
        WEAK: "air" "airs" "aired" "airing";
        TELL: "alert" "alerts" "alerted" "alerting";
        SAY: "allege" "alleges" "alleged" "alleging";
        WEAK: "allow" "allows" "allowed" "allowing";
        SAY: "analyze" "analyzes" "analyzed" "analyzing";
        SAY: "announce" "announces" "announced" "announcing";
        SAY: "answer" "answers" "answered" "answering";
        SAY: "apologise" "apologises" "apologised" "apologising";
        SAY: "apologize" "apologizes" "apologized" "apologizing";
        WEAK: "appeal" "appeals" "appealed" "appealing";
        SAY: "applaud" "applauds" "applauded" "applauding";
        SAY: "argue" "argues" "argued" "arguing";
        TELL: "ask" "asks" "asked" "asking";
        SAY: "assert" "asserts" "asserted" "asserting";
        TELL: "assure" "assures" "assured" "assuring";
        WEAK: "attack" "attacks" "attacked" "attacking";
        SAY: "attest" "attests" "attested" "attesting";
        SAY: "aver" "avers" "avered" "avering";
        SAY: "avow" "avows" "avowed" "avowing";
        WEAK: "bark" "barks" "barked" "barking";
        TELL: "beg" "begs" "beged" "beging";
        WEAK: "begin" "begins" "began" "beginning";
        WEAK: "believe" "believes" "believed" "believing";
        SAY: "bellow" "bellows" "bellowed" "bellowing";
        SAY: "bemoan" "bemoans" "bemoaned" "bemoaning";
        SAY: "berate" "berates" "berated" "berating";
        TELL: "beseech" "beseeches" "beseeched" "beseeching";
        SAY: "bewail" "bewails" "bewailed" "bewailing";
        WEAK: "bill" "bills" "billed" "billing";
        WEAK: "blame" "blames" "blamed" "blaming";
        SAY: "blast" "blasts" "blasted" "blasting";
        SAY: "blog" "blogs" "blogged" "blogging";
        SAY: "blurt" "blurts" "blurted" "blurting";
        SAY: "boast" "boasts" "boasted" "boasting";
        SAY: "brag" "brags" "braged" "braging";
        WEAK: "brand" "brands" "branded" "branding";
        SAY: "bristle" "bristles" "bristled" "bristling";
        WEAK: "call" "calls" "called" "calling";
        SAY: "caption" "captions" "captioned" "captioning";
        SAY: "castigate" "castigates" "castigated" "castigating";
        TELL: "caution" "cautions" "cautioned" "cautioning";
        WEAK: "challenge" "challenges" "challenged" "challenging";
        SAY: "chant" "chants" "chanted" "chanting";
        WEAK: "characterise" "characterises" "characterised" "characterising";
        WEAK: "characterize" "characterizes" "characterized" "characterizing";
        SAY: "chastise" "chastises" "chastised" "chastising";
        WEAK: "chat" "chats" "chatted" "chatting";
        WEAK: "cheer" "cheers" "cheered" "cheering";
        SAY: "chide" "chides" "chided" "chiding";
        SAY: "chime" "chimes" "chimed" "chiming";
        WEAK: "christen" "christens" "christened" "christening";
        SAY: "chuckle" "chuckles" "chuckled" "chuckling";
        WEAK: "cite" "cites" "cited" "citing";
        SAY: "claim" "claims" "claimed" "claiming";
        SAY: "clarify" "clarifies" "clarified" "clarifying";
        WEAK: "coin" "coins" "coined" "coining";
        WEAK: "command" "commands" "commanded" "commanding";
        SAY: "commend" "commends" "commended" "commending";
        SAY: "comment" "comments" "commented" "commenting";
        SAY: "communicate" "communicates" "communicated" "communicating";
        WEAK: "compare" "compares" "compared" "comparing";
        SAY: "complain" "complains" "complained" "complaining";
        SAY: "concede" "concedes" "conceded" "conceding";
        SAY: "conclude" "concludes" "concluded" "concluding";
        SAY: "concur" "concurs" "concurred" "concurring";
        SAY: "condemn" "condemns" "condemned" "condemning";
        SAY: "confess" "confesses" "confessed" "confessing";
        SAY: "confide" "confides" "confided" "confiding";
        SAY: "confirm" "confirms" "confirmed" "confirming";
        SAY: "congratulate" "congratulates" "congratulated" "congratulating";
        WEAK: "consider" "considers" "considered" "considering";
        SAY: "contend" "contends" "contended" "contending";
        SAY: "continue" "continues" "continued" "continuing";
        SAY: "convey" "conveys" "conveyed" "conveying";
        TELL: "counsel" "counsels" "counseled" "counseling";
        SAY: "counter" "counters" "countered" "countering";
        SAY: "criticise" "criticises" "criticised" "criticising";
        SAY: "criticize" "criticizes" "criticized" "criticizing";
        SAY: "croak" "croaks" "croaked" "croaking";
        SAY: "crow" "crows" "crowed" "crowing";
        SAY: "cry" "cries" "cried" "crying";
        SAY: "deadpan" "deadpans" "deadpaned" "deadpaning";
        SAY: "declare" "declares" "declared" "declaring";
        SAY: "decree" "decrees" "decreed" "decreing";
        SAY: "decry" "decries" "decried" "decrying";
        WEAK: "deem" "deems" "deemed" "deeming";
        SAY: "defend" "defends" "defended" "defending";
        WEAK: "deliver" "delivers" "delivered" "delivering";
        SAY: "demand" "demands" "demanded" "demanding";
        SAY: "demur" "demurs" "demured" "demuring";
        SAY: "denounce" "denounces" "denounced" "denouncing";
        SAY: "deny" "denies" "denied" "denying";
        WEAK: "depict" "depicts" "depicted" "depicting";
        SAY: "deplore" "deplores" "deplored" "deploring";
        WEAK: "describe" "describes" "described" "describing";
        SAY: "dictate" "dictates" "dictated" "dictating";
        WEAK: "direct" "directs" "directed" "directing";
        SAY: "disclose" "discloses" "disclosed" "disclosing";
        WEAK: "discuss" "discusses" "discussed" "discussing";
        SAY: "dismiss" "dismisses" "dismissed" "dismissing";
        SAY: "dispute" "disputes" "disputed" "disputing";
        SAY: "divulge" "divulges" "divulged" "divulging";
        WEAK: "doubt" "doubts" "doubted" "doubting";
        SAY: "drawl" "drawls" "drawled" "drawling";
        WEAK: "dub" "dubs" "dubbed" "dubbing";
        TELL: "e-mail" "e-mails" "e-mailed" "e-mailing";
        SAY: "echo" "echos" "echoed" "echoing";
        SAY: "editorialise" "editorialises" "editorialised" "editorialising";
        SAY: "editorialize" "editorializes" "editorialized" "editorializing";
        SAY: "elaborate" "elaborates" "elaborated" "elaborating";
        TELL: "email" "emails" "emailed" "emailing";
        SAY: "emphasise" "emphasises" "emphasised" "emphasising";
        SAY: "emphasize" "emphasizes" "emphasized" "emphasizing";
        ASK: "enquire" "enquires" "enquired" "enquiring";
        SAY: "enthuse" "enthuses" "enthused" "enthusing";
        SAY: "exclaim" "exclaims" "exclaimed" "exclaiming";
        SAY: "exhort" "exhorts" "exhorted" "exhorting";
        WEAK: "expect" "expects" "expected" "expecting";
        SAY: "explain" "explains" "explained" "explaining";
        SAY: "expound" "expounds" "expounded" "expounding";
        WEAK: "express" "expresses" "expressed" "expressing";
        SAY: "extol" "extols" "extoled" "extoling";
        SAY: "exult" "exults" "exulted" "exulting";
        WEAK: "fear" "fears" "feared" "fearing";
        WEAK: "feel" "feels" "felt" "feeling";
        WEAK: "figure" "figures" "figured" "figuring";
        WEAK: "find" "finds" "found" "finding";
        WEAK: "fire" "fires" "fired" "firing";
        SAY: "forecast" "forecasts" "forecasted" "forecasting";
        SAY: "foretell" "foretells" "foretold" "foretelling";
        SAY: "fret" "frets" "fretted" "fretting";
        SAY: "fume" "fumes" "fumed" "fuming";
        SAY: "giggle" "giggles" "giggled" "giggling";
        SAY: "gloat" "gloats" "gloated" "gloating";
        WEAK: "go" "goes" "went" "going";
        WEAK: "grant" "grants" "granted" "granting";
        TELL: "greet" "greets" "greeted" "greeting";
        ASK: "grill" "grills" "grilled" "grilling";
        SAY: "gripe" "gripes" "griped" "griping";
        SAY: "groan" "groans" "groaned" "groaning";
        SAY: "growl" "growls" "growled" "growling";
        SAY: "grumble" "grumbles" "grumbled" "grumbling";
        WEAK: "guess" "guesses" "guessed" "guessing";
        SAY: "gush" "gushes" "gushed" "gushing";
        WEAK: "hail" "hails" "hailed" "hailing";
        SAY: "headline" "headlines" "headlined" "headlining";
        WEAK: "hear" "hears" "heard" "hearing";
        SAY: "hint" "hints" "hinted" "hinting";
        SAY: "hiss" "hisses" "hissed" "hissing";
        WEAK: "hold" "holds" "held" "holding";
        SAY: "holler" "hollers" "hollered" "hollering";
        WEAK: "hope" "hopes" "hoped" "hoping";
        SAY: "hypothesize" "hypothesizes" "hypothesized" "hypothesizing";
        TELL: "implore" "implores" "implored" "imploring";
        SAY: "imply" "implies" "implied" "implying";
        WEAK: "indicate" "indicates" "indicated" "indicating";
        TELL: "inform" "informs" "informed" "informing";
        ASK: "inquire" "inquires" "inquired" "inquiring";
        SAY: "insist" "insists" "insisted" "insisting";
        TELL: "instruct" "instructs" "instructed" "instructing";
        SAY: "interject" "interjects" "interjected" "interjecting";
        SAY: "interpose" "interposes" "interposed" "interposing";
        TELL: "interrupt" "interrupts" "interrupted" "interrupting";
        SAY: "intimate" "intimates" "intimated" "intimating";
        SAY: "intone" "intones" "intoned" "intoning";
        WEAK: "introduce" "introduces" "introduced" "introducing";
        SAY: "jeer" "jeers" "jeered" "jeering";
        SAY: "jest" "jests" "jested" "jesting";
        SAY: "joke" "jokes" "joked" "joking";
        SAY: "justify" "justifies" "justified" "justifying";
        WEAK: "know" "knows" "knew" "knowing";
        WEAK: "label" "labels" "labeled" "labeling";
        SAY: "lament" "laments" "lamented" "lamenting";
        SAY: "laud" "lauds" "lauded" "lauding";
        WEAK: "laugh" "laughs" "laughed" "laughing";
        SAY: "lecture" "lectures" "lectured" "lecturing";
        WEAK: "liken" "likens" "likened" "likening";
        WEAK: "list" "lists" "listed" "listing";
        SAY: "maintain" "maintains" "maintained" "maintaining";
        WEAK: "make" "makes" "made" "making";
        SAY: "marvel" "marvels" "marveled" "marveling";
        WEAK: "mean" "means" "meant" "meaning";
        SAY: "mention" "mentions" "mentioned" "mentioning";
        TELL: "message" "messages" "messaged" "messaging";
        SAY: "moan" "moans" "moaned" "moaning";
        SAY: "mock" "mocks" "mocked" "mocking";
        WEAK: "mouth" "mouths" "mouthed" "mouthing";
        SAY: "mumble" "mumbles" "mumbled" "mumbling";
        SAY: "murmur" "murmurs" "murmured" "murmuring";
        SAY: "muse" "muses" "mused" "musing";
        SAY: "mutter" "mutters" "muttered" "muttering";
        SAY: "narrate" "narrates" "narrated" "narrating";
        SAY: "note" "notes" "noted" "noting";
        TELL: "notify" "notifies" "notified" "notifying";
        WEAK: "object" "objects" "objected" "objecting";
        SAY: "observe" "observes" "observed" "observing";
        WEAK: "offer" "offers" "offered" "offering";
        SAY: "opine" "opines" "opined" "opining";
        TELL: "order" "orders" "ordered" "ordering";
        WEAK: "paraphrase" "paraphrases" "paraphrased" "paraphrasing";
        SAY: "pen" "pens" "pened" "pening";
        SAY: "persist" "persists" "persisted" "persisting";
        SAY: "philosophise" "philosophises" "philosophised" "philosophising";
        SAY: "philosophize" "philosophizes" "philosophized" "philosophizing";
        WEAK: "pipe" "pipes" "piped" "piping";
        SAY: "plead" "pleads" "pleaded" "pleading";
        SAY: "pledge" "pledges" "pledged" "pledging";
        WEAK: "point" "points" "pointed" "pointing";
        SAY: "ponder" "ponders" "pondered" "pondering";
        WEAK: "portray" "portrays" "portrayed" "portraying";
        SAY: "posit" "posits" "posited" "positing";
        WEAK: "post" "posts" "posted" "posting";
        SAY: "praise" "praises" "praised" "praising";
        WEAK: "pray" "prays" "prayed" "praying";
        SAY: "preach" "preaches" "preached" "preaching";
        SAY: "predict" "predicts" "predicted" "predicting";
        WEAK: "press" "presses" "pressed" "pressing";
        SAY: "proclaim" "proclaims" "proclaimed" "proclaiming";
        WEAK: "prod" "prods" "proded" "proding";
        SAY: "profess" "professes" "professed" "professing";
        TELL: "promise" "promises" "promised" "promising";
        WEAK: "promote" "promotes" "promoted" "promoting";
        SAY: "pronounce" "pronounces" "pronounced" "pronouncing";
        SAY: "prophesy" "prophesies" "prophesied" "prophesying";
        SAY: "propose" "proposes" "proposed" "proposing";
        SAY: "protest" "protests" "protested" "protesting";
        WEAK: "publish" "publishes" "published" "publishing";
        SAY: "purport" "purports" "purported" "purporting";
        ASK: "query" "queries" "queried" "querying";
        ASK: "question" "questions" "questioned" "questioning";
        SAY: "quip" "quips" "quipped" "quipping";
        ASK: "quiz" "quizs" "quized" "quizing";
        WEAK: "quote" "quotes" "quoted" "quoting";
        WEAK: "rage" "rages" "raged" "raging";
        WEAK: "raise" "raises" "raised" "raising";
        SAY: "rant" "rants" "ranted" "ranting";
        WEAK: "rap" "raps" "rapped" "rapping";
        SAY: "rasp" "rasps" "rasped" "rasping";
        SAY: "rationalize" "rationalizes" "rationalized" "rationalizing";
        SAY: "rave" "raves" "raved" "raving";
        WEAK: "read" "reads" "read" "reading";
        WEAK: "reason" "reasons" "reasoned" "reasoning";
        TELL: "reassure" "reassures" "reassured" "reassuring";
        SAY: "rebuke" "rebukes" "rebuked" "rebuking";
        SAY: "rebut" "rebuts" "rebutted" "rebutting";
        SAY: "recall" "recalls" "recalled" "recalling";
        WEAK: "reckon" "reckons" "reckoned" "reckoning";
        SAY: "recommend" "recommends" "recommended" "recommending";
        SAY: "recount" "recounts" "recounted" "recounting";
        WEAK: "refer" "refers" "refered" "refering";
        WEAK: "reflect" "reflects" "reflected" "reflecting";
        SAY: "refute" "refutes" "refuted" "refuting";
        WEAK: "regard" "regards" "regarded" "regarding";
        SAY: "reiterate" "reiterates" "reiterated" "reiterating";
        SAY: "reject" "rejects" "rejected" "rejecting";
        SAY: "rejoin" "rejoins" "rejoined" "rejoining";
        SAY: "relate" "relates" "related" "relating";
        SAY: "relay" "relays" "relayed" "relaying";
        WEAK: "release" "releases" "released" "releasing";
        SAY: "remark" "remarks" "remarked" "remarking";
        TELL: "remind" "reminds" "reminded" "reminding";
        SAY: "repeat" "repeats" "repeated" "repeating";
        SAY: "reply" "replies" "replied" "replying";
        SAY: "report" "reports" "reported" "reporting";
        SAY: "reprimand" "reprimands" "reprimanded" "reprimanding";
        SAY: "respond" "responds" "responded" "responding";
        SAY: "retort" "retorts" "retorted" "retorting";
        SAY: "retweet" "retweets" "retweeted" "retweeting";
        SAY: "reveal" "reveals" "revealed" "revealing";
        WEAK: "rip" "rips" "riped" "riping";
        SAY: "riposte" "ripostes" "riposted" "riposting";
        WEAK: "roar" "roars" "roared" "roaring";
        SAY: "rue" "rues" "rued" "ruing";
        WEAK: "rule" "rules" "ruled" "ruling";
        SAY: "salute" "salutes" "saluted" "saluting";
        SAY: "say" "says" "said" "saying";
        SAY: "scoff" "scoffs" "scoffed" "scoffing";
        SAY: "scold" "scolds" "scolded" "scolding";
        SAY: "scream" "screams" "screamed" "screaming";
        SAY: "scribble" "scribbles" "scribbled" "scribbling";
        WEAK: "shoot" "shoots" "shooted" "shooting";
        SAY: "shout" "shouts" "shouted" "shouting";
        SAY: "shriek" "shrieks" "shrieked" "shrieking";
        SAY: "sigh" "sighs" "sighed" "sighing";
        WEAK: "signal" "signals" "signaled" "signaling";
        WEAK: "sing" "sings" "sang" "singing";
        SAY: "slam" "slams" "slamed" "slaming";
        SAY: "snap" "snaps" "snapped" "snapping";
        SAY: "snarl" "snarls" "snarled" "snarling";
        SAY: "sneer" "sneers" "sneered" "sneering";
        SAY: "sob" "sobs" "sobbed" "sobbing";
        WEAK: "sound" "sounds" "sounded" "sounding";
        WEAK: "speak" "speaks" "spoke" "speaking";
        SAY: "specify" "specifies" "specified" "specifying";
        SAY: "speculate" "speculates" "speculated" "speculating";
        SAY: "stammer" "stammers" "stammered" "stammering";
        SAY: "state" "states" "stated" "stating";
        SAY: "stress" "stresses" "stressed" "stressing";
        SAY: "stutter" "stutters" "stuttered" "stuttering";
        WEAK: "style" "styles" "styled" "styling";
        SAY: "suggest" "suggests" "suggested" "suggesting";
        WEAK: "sum" "sums" "sumed" "suming";
        SAY: "summarise" "summarises" "summarised" "summarising";
        SAY: "summarize" "summarizes" "summarized" "summarizing";
        WEAK: "suspect" "suspects" "suspected" "suspecting";
        SAY: "swear" "swears" "swore" "swearing";
        WEAK: "talk" "talks" "talked" "talking";
        SAY: "taunt" "taunts" "taunted" "taunting";
        WEAK: "teach" "teaches" "taught" "teaching";
        TELL: "tell" "tells" "told" "telling";
        WEAK: "term" "terms" "termed" "terming";
        SAY: "testify" "testifies" "testified" "testifying";
        TELL: "text" "texts" "texted" "texting";
        TELL: "thank" "thanks" "thanked" "thanking";
        SAY: "theorise" "theorises" "theorised" "theorising";
        SAY: "theorize" "theorizes" "theorized" "theorizing";
        WEAK: "think" "thinks" "thought" "thinking";
        SAY: "threaten" "threatens" "threatened" "threatening";
        SAY: "thunder" "thunders" "thundered" "thundering";
        WEAK: "toast" "toasts" "toasted" "toasting";
        WEAK: "tout" "touts" "touted" "touting";
        SAY: "tweet" "tweets" "tweeted" "tweeting";
        WEAK: "type" "types" "typed" "typing";
        SAY: "underline" "underlines" "underlined" "underlining";
        SAY: "underscore" "underscores" "underscored" "underscoring";
        WEAK: "understand" "understands" "understood" "understanding";
        TELL: "urge" "urges" "urged" "urging";
        SAY: "venture" "ventures" "ventured" "venturing";
        WEAK: "voice" "voices" "voiced" "voicing";
        SAY: "volunteer" "volunteers" "volunteered" "volunteering";
        SAY: "vouch" "vouches" "vouched" "vouching";
        SAY: "vow" "vows" "vowed" "vowing";
        TELL: "warn" "warns" "warned" "warning";
        WEAK: "welcome" "welcomes" "welcomed" "welcoming";
        SAY: "whisper" "whispers" "whispered" "whispering";
        WEAK: "wish" "wishes" "wished" "wishing";
        SAY: "wonder" "wonders" "wondered" "wondering";
        SAY: "worry" "worries" "worried" "worrying";
        SAY: "write" "writes" "wrote" "writing";
        SAY: "yell" "yells" "yelled" "yelling";
    }
    words {
        SUBJECT.and(MALE) => [
            "he"
        ];
        SUBJECT.and(FEMALE) => [
            "she"
        ];
        SUBJECT.and(PLURAL) => [
            "they"
        ];
        SUBJECT => [
            "i" "we" "it" "you"
        ];
        OBJECT.and(MALE) => [
            "him" "himself"
        ];
        OBJECT.and(FEMALE) => [
            "her" "herself"
        ];
        OBJECT.and(PLURAL) => [
            "them" "themselves"
        ];
        OBJECT => [
            "me" "us" "itself" "myself" "ourselves"
        ];
        POSSESSIVE.and(MALE) => [
            "his"
        ];
        POSSESSIVE.and(FEMALE) => [
            "her"
        ];
        POSSESSIVE.and(PLURAL) => [
            "their"
        ];
        POSSESSIVE => [
            "my" "our" "its" "your" "whose"
        ];
        DETERMINER => [
            "the" "a" "an" "this" "that" "these" "those" "another" "one" "some" "many" "several" "other"
            "two" "three" "four" "five" "six" "seven" "eight" "nine" "ten" "most" "few" "both" "each"
            "every" "all" "any" "no" "either" "neither" "half" "dozens" "hundreds" "thousands" "more"
            "various"
        ];
        AUXILIARY => [
            "is" "are" "was" "were" "be" "been" "being" "am" "has" "have" "had" "having" "do" "does" "did"
            "will" "would" "shall" "should" "can" "could" "may" "might" "must" "cannot" "can't" "won't"
            "don't" "doesn't" "didn't" "isn't" "aren't" "wasn't" "weren't" "haven't" "hasn't" "hadn't"
            "wouldn't" "shouldn't" "couldn't"
        ];
        ADVERB => [
            "also" "later" "then" "once" "now" "recently" "just" "already" "even" "still" "again" "further"
            "simply" "often" "earlier" "first" "only" "never" "ever" "always" "sometimes" "meanwhile"
            "instead" "too" "yesterday" "today" "tomorrow" "tonight" "afterward" "afterwards" "thus"
            "therefore" "however" "reportedly" "ago" "soon" "twice" "nevertheless" "nonetheless" "though"
            "indeed" "perhaps" "maybe" "before" "previously" "long" "rather" "quite" "very" "so" "almost"
            "not" "n't" "there" "here" "back"
        ];
        PREPOSITION => [
            "of" "in" "on" "at" "for" "with" "by" "from" "to" "about" "after" "before" "during" "as" "into"
            "over" "under" "between" "against" "through" "without" "within" "among" "amid" "around" "since"
            "until" "till" "toward" "towards" "upon" "via" "per" "despite" "like" "unlike" "near" "off"
            "onto" "out" "up" "down" "across" "along" "behind" "beyond" "beside" "besides" "concerning"
            "regarding" "including" "throughout" "than"
        ];
        CONJUNCTION => [
            "and" "but" "or" "nor" "yet" "because" "while" "when" "if" "though" "although" "whereas"
            "unless" "whether" "since" "so" "as" "where"
        ];
        RELATIVE => [
            "who" "which" "whose" "whom"
        ];
        THAT => [
            "that"
        ];
        BE => ["is" "are" "was" "were" "be" "been" "being" "am"];
        BY => ["by"];
        INFINITIVE => ["to"];
        NEGATION => [
            "not" "never" "n't" "no" "nobody" "none" "neither" "nor" "didn't" "doesn't" "don't" "won't"
            "wouldn't" "hasn't" "haven't" "hadn't" "isn't" "wasn't" "can't" "cannot" "couldn't"
        ];
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
            "delegate" "assemblyman" "assemblywoman" "alderman" "premier" "editor" "author" "actor"
            "actress" "singer" "lawyer" "candidate" "nominee" "spokesman" "spokeswoman" "vice" "former"
            "then-president" "ex-president"
        ];
        SUFFIX => [
            "jr" "jnr" "sr" "snr" "ii" "iii" "iv" "esq" "phd" "md"
        ];
        PARTICLE => [
            "de" "la" "le" "du" "van" "von" "der" "den" "bin" "ibn" "al" "el" "da" "di" "dos" "del" "della"
            "ben" "ter" "ten" "y" "e" "af" "zu" "abu" "san" "st"
        ];
        TIME => [
            "monday" "tuesday" "wednesday" "thursday" "friday" "saturday" "sunday" "january" "february"
            "march" "april" "may" "june" "july" "august" "september" "october" "november" "december" "jan"
            "feb" "mar" "apr" "jun" "jul" "aug" "sept" "sep" "oct" "nov" "dec" "today" "yesterday"
            "tomorrow" "tonight" "morning" "afternoon" "evening" "night" "week" "month" "year" "mon" "tue"
            "tues" "wed" "thu" "thur" "thurs" "fri" "sat" "sun" "christmas" "easter" "spring" "summer"
            "autumn" "winter"
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
            "embassy"
        ];
        INSTITUTION => [
            "university" "college" "school" "institute" "institution" "department" "ministry" "office"
            "agency" "bureau" "commission" "committee" "council" "court" "congress" "senate" "house"
            "parliament" "party" "union" "association" "federation" "foundation" "trust" "fund" "bank"
            "company" "corporation" "corp" "inc" "ltd" "llc" "co" "group" "holdings" "times" "post"
            "journal" "news" "magazine" "tribune" "herald" "guardian" "press" "network" "radio" "television"
            "tv" "church" "hospital" "clinic" "center" "centre" "museum" "library" "airport" "station"
            "county" "city" "state" "states" "nation" "nations" "army" "navy" "force" "forces" "police"
            "guard" "service" "board" "authority" "administration" "society" "club" "league" "team"
            "airlines" "airways" "motors" "industries" "international" "street" "road" "avenue" "river"
            "lake" "mountain" "island" "islands" "bridge" "park" "square" "hall" "tower" "building" "plaza"
            "act" "bill" "law" "amendment" "treaty" "accord" "agreement" "project" "program" "programme"
            "plan" "initiative" "movement" "campaign" "war"
        ];
        ADJECTIVE => [
            "american" "british" "english" "french" "german" "russian" "chinese" "japanese" "indian"
            "israeli" "palestinian" "iranian" "iraqi" "syrian" "turkish" "greek" "italian" "spanish"
            "mexican" "canadian" "australian" "african" "european" "asian" "arab" "muslim" "christian"
            "jewish" "catholic" "democratic" "republican" "western" "eastern" "northern" "southern" "soviet"
            "latin" "irish" "scottish" "welsh" "polish" "ukrainian" "swedish" "danish" "norwegian" "finnish"
            "dutch" "belgian" "swiss" "austrian" "korean" "vietnamese" "thai" "pakistani" "afghan"
            "egyptian" "saudi" "brazilian" "cuban" "islamic" "senior" "top" "chief" "former" "late" "new"
            "young" "old" "elder" "fellow"
        ];
        CUE_NOUN => [
            "statement" "statements" "tweet" "tweets" "message" "messages" "email" "emails" "e-mail"
            "letter" "letters" "memo" "post" "posts" "remark" "remarks" "comment" "comments" "interview"
            "speech" "report" "testimony" "reply" "response" "answer" "question" "words" "note" "text"
            "texts" "motto" "slogan" "sign" "caption" "headline" "editorial" "column" "release"
        ];
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
}
