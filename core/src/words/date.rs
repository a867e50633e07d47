//! The shape of a language's words for dates: what each word can mean, and the lists that decide past or future.
//!
//! The grammar of [`date`](crate::date) reads senses, never words. A second language is a table like that of
//! English; where its word order differs, its senses say so (`Sense::Before` stands before what it counts).

use crate::span::Span;
use crate::words::festivals::Listed;
use crate::words::lexicon::{Key, Lexicon};

/// A unit of time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[allow(missing_docs)]
pub enum Unit {
    Second,
    Minute,
    Hour,
    Day,
    Weekend,
    Week,
    Fortnight,
    Month,
    Quarter,
    Half,
    Year,
    Decade,
    Century,
    Millennium,
}

/// A season, by the month in which it begins in the northern half of the world.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[allow(missing_docs)]
pub enum Season {
    Spring,
    Summer,
    Autumn,
    Winter,
}

/// A part of the day, as TIMEX3 knows it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[allow(missing_docs)]
pub enum DayPart {
    Morning,
    Midday,
    Afternoon,
    Evening,
    Night,
    Daytime,
}

/// Which one of several is meant.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Pick {
    /// No word says: the tense decides.
    #[default]
    Bare,
    /// The one that holds the anchor.
    This,
    /// The one before it.
    Last,
    /// As [`Pick::Last`]; before a number it counts back from now (`the past two months`).
    Past,
    /// The one after it.
    Next,
    /// The one before the date before in the text.
    Previous,
    /// The one after the date before in the text.
    Following,
    /// The date before in the text.
    That,
    /// The latest that is complete, or the one before in the text (`the latest quarter`).
    Latest,
    /// Some time ago, or from now on, without a number (`recent weeks`, `coming months`).
    Recent,
    /// As [`Pick::Recent`], ahead.
    Coming,
}

/// Which way a number of units counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Way {
    /// Back from the anchor (`ago`).
    Ago,
    /// On from the anchor (`from now`, `hence`).
    Hence,
    /// Back from the date before in the text (`earlier`).
    Earlier,
    /// On from the date before in the text (`later`).
    Later,
}

/// A moving or fixed holiday.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Holiday {
    /// The same month and day in each year.
    Fixed(u8, u8),
    /// The nth weekday of a month (1 is Monday, 7 is Sunday); −1 is the last.
    Nth(u8, u8, i8),
    /// Days from Easter Sunday (Gregorian).
    Easter(i8),
    /// The nth weekday of a month, and so many days on.
    NthPlus(u8, u8, i8, i8),
    /// Days from Easter Sunday of the Orthodox churches.
    Orthodox(i8),
    /// A month and day of the Hebrew calendar: Nisan is 1, Tishri 7, the last Adar 12. The day, not the evening before it.
    Hebrew(u8, u8),
    /// A month and day of the Islamic calendar (Umm al-Qura, 1924 to 2077); day 0 is the whole month.
    Islamic(u8, u8),
    /// A month and day of the Chinese calendar (1900 to 2098).
    Chinese(u8, u8),
    /// Days from one that is listed by year.
    Listed(&'static Listed, i8),
}

/// How a number without a figure counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Vague {
    /// `several`, `few`, `some`, `many`.
    Some,
    /// `couple`.
    Couple,
    /// `dozen`.
    Dozen,
    /// `half`.
    Half,
}

/// What moves the bounds of a date, or blurs them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[allow(missing_docs)]
pub enum Fuzz {
    Start,
    Mid,
    End,
    /// What is left (`the rest of the year`).
    Rest,
    Approx,
    More,
    Less,
    AtLeast,
    AtMost,
}

/// A million or more of what stands behind it.
pub const MANY: u16 = u16::MAX;

/// What a word can mean in a date.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Sense {
    /// Nothing.
    #[default]
    None,
    /// 1 to 12.
    Month(u8),
    /// 1 is Monday, 7 is Sunday.
    Weekday(u8),
    /// A weekday and a part of it in one word (`Dienstagabend`).
    WeekdayPart(u8, DayPart),
    /// Weekdays in general (`Mondays`).
    Weekdays(u8),
    /// A day from Monday to Friday; true: such days in general (`weekdays`).
    Workday(bool),
    /// A season.
    Season(Season),
    /// More than one of a season, which are counted (`two summers ago`).
    Seasons(Season),
    /// A unit.
    Unit(Unit),
    /// More than one of a unit.
    Units(Unit),
    /// A part of the day.
    Part(DayPart),
    /// Parts of days in general (`mornings`).
    Parts(DayPart),
    /// Days from the anchor (`yesterday`).
    Day(i8),
    /// The evening or night of the anchor's day (`tonight`), or of the day before (`overnight`).
    PartOf(i8, DayPart),
    /// A minute of the day (`noon`).
    Moment(u16),
    /// Before or after noon (`a.m.`, `p.m.`).
    Meridiem(bool),
    /// `o’clock`.
    OClock,
    /// A number.
    Number(u16),
    /// A number that multiplies the one before it (`hundred`), or [`MANY`].
    Scale(u16),
    /// A number without a figure.
    Vague(Vague),
    /// Of a row (`third`).
    Ordinal(u8),
    /// Ten years of a century, in words (`nineties`); `tens` and `thousands` are ten and none, and need their century before them.
    Tens(u8),
    /// `the`.
    The,
    /// `a`, `an`.
    A,
    /// Which one.
    Pick(Pick),
    /// Which way, after what it counts.
    Way(Way),
    /// Which way, before what it counts (`vor zwei Wochen`).
    Before(Way),
    /// `before` and `after`, which count from what follows or from the date before.
    Side(Way),
    /// `every`, `each`.
    Every,
    /// `per`.
    Per,
    /// `other` behind `every`.
    Other,
    /// How often (`weekly`).
    Often(Unit),
    /// Past, present or future without a date (−1, 0, 1).
    Reference(i8),
    /// As [`Sense::Reference`], but with `the` before it alone (`the past`).
    TheReference(i8),
    /// What blurs.
    Fuzz(Fuzz),
    /// A part as a noun, with `of` after it (`beginning`, `end`).
    Edge(Fuzz),
    /// The end of the unit that holds the anchor, in one word (`EOY`).
    EndOf(Unit),
    /// `of`.
    Of,
    /// `in`.
    In,
    /// `at`.
    At,
    /// `on`.
    On,
    /// `and`, `or`.
    And,
    /// `to`, `through`.
    To,
    /// `from`.
    From,
    /// `between`.
    Between,
    /// `since`.
    Since,
    /// `until`, `by`, `before`.
    Until,
    /// Any other word after which a date is likely (`during`, `for`).
    Preposition,
    /// `within`.
    Within,
    /// `fiscal`.
    Fiscal,
    /// A stretch that the text has named before (`period`).
    Period,
    /// `beyond` after `and`.
    Beyond,
    /// `right` before `now`.
    Exactly,
    /// The era (false: BC).
    Era(bool),
    /// Minutes east of UTC.
    Zone(i16),
    /// The first word of a holiday's name, where it has no other sense.
    Holiday,
    /// `all`, which makes a length of the unit behind it, and begins a holiday's name.
    All,
    /// A word that goes with `year`, `day` and so on without changing them (`calendar`, `full`, `entire`).
    Filler,
    /// `more` and `additional` after a number.
    Additional,
    /// `than`.
    Than,
    /// `no`, `not`.
    Not,
    /// `old` after an age.
    Old,
    /// As long as one such unit, in one word (`weeklong`).
    Long(Unit),
    /// `final`, which picks the last one of what follows with `of`.
    Final,
    /// `ended`, `ending`.
    Ended,
    /// `starting`, `commencing`, behind `week`.
    Starting,
}

impl Sense {
    /// Whether it only joins what stands in a date: none begins with it.
    pub(crate) const fn connects(self) -> bool {
        matches!(
            self,
            Sense::Of
                | Sense::In
                | Sense::On
                | Sense::And
                | Sense::To
                | Sense::From
                | Sense::Between
                | Sense::Since
                | Sense::Until
                | Sense::Preposition
                | Sense::Within
                | Sense::Than
                | Sense::Old
                | Sense::Ended
                | Sense::Filler
                | Sense::Per
                | Sense::Other
        )
    }
}

/// What a word tells of past and future.
pub mod telling {
    use crate::words::Tags;

    /// A past form that no ending shows (`was`, `said`).
    pub const PAST: Tags = Tags(1);
    /// A word in the ending of the past that is no verb of it (`need`).
    pub const NOT_PAST: Tags = Tags(1 << 1);
    /// It makes the future (`will`).
    pub const FUTURE: Tags = Tags(1 << 2);
    /// It makes the future of what will be so (`will`, not `would`).
    pub const SURE: Tags = Tags(1 << 32);
    /// It makes of what looks ahead what once did (`was expected`).
    pub const WAS: Tags = Tags(1 << 33);
    /// A form of the past that is the infinitive too (`cut`).
    pub const BARE: Tags = Tags(1 << 34);
    /// What is arranged, where it is being done (`is leaving on Friday`): it is to come.
    pub const ARRANGED: Tags = Tags(1 << 35);
    /// It compares with what was (`than in March`).
    pub const EXCEEDS: Tags = Tags(1 << 36);
    /// It closes a clause behind a participle, and what looked ahead tells of the past then (`soll im April gestohlen haben`).
    pub const CLOSES: Tags = Tags(1 << 37);
    /// What is told of a time that is over (`the results for March`).
    pub const REPORTED: Tags = Tags(1 << 38);
    /// What happened stands behind it (`following a fire`), as behind `after`.
    pub const FOLLOWS: Tags = Tags(1 << 39);
    /// What somebody does something about or in spite of stands behind it, and has its month (`over a leak in April`).
    pub const CONCERNS: Tags = Tags(1 << 45);
    /// What is said or written on a day (`a statement`).
    pub const MESSAGE: Tags = Tags(1 << 44);
    /// It names whose word it is that has been said (`according to a statement on Friday`).
    pub const SOURCE: Tags = Tags(1 << 40);
    /// It says, of what has been done with something (`has been called off`), that it was to come.
    pub const PUT_OFF: Tags = Tags(1 << 41);
    /// A form of the present for what is arranged (`spielt`, `tritt in Kraft`): it may be to come.
    pub const ARRANGES: Tags = Tags(1 << 42);
    /// What opens and closes by the clock (`doors`), in a language whose nouns have no capital.
    pub const HOURS: Tags = Tags(1 << 43);
    /// It looks ahead, whatever its own form (`expected`, `scheduled`, `plans`).
    pub const AHEAD: Tags = Tags(1 << 3);
    /// A form of the present (`is`, `has`).
    pub const PRESENT: Tags = Tags(1 << 4);
    /// It makes no past of the participle behind it (`be`).
    pub const AUXILIARY: Tags = Tags(1 << 5);
    /// It puts what follows before the past (`had`).
    pub const PERFECT: Tags = Tags(1 << 6);
    /// The participle that makes a passive of the perfect (`been`), or that no word but that of the perfect makes past (`had come`).
    pub const BEEN: Tags = Tags(1 << 11);
    /// A regular form of the past, told by its ending.
    pub(crate) const REGULAR: Tags = Tags(1 << 12);
    /// It tells what is possible (`could`), and looks ahead before one of [`soonest`](super::DateWords::soonest).
    pub const POSSIBLE: Tags = Tags(1 << 7);
    /// It sets a condition, after which the present looks ahead (`if`).
    pub const CONDITION: Tags = Tags(1 << 8);
    /// It makes a preposition of the mark of the infinitive before it (`to the`).
    pub const DETERMINER: Tags = Tags(1 << 9);
    /// It puts something from one date to another (`postponed`): what stands behind is no range.
    pub const MOVES: Tags = Tags(1 << 14);
    /// It makes a record (`biggest`, `first`): `in ten years` behind it tells how long there was none such.
    pub const RECORD: Tags = Tags(1 << 13);
    /// It lays a duty on somebody (`must`): what is to be done by a day is still to come.
    pub const DUTY: Tags = Tags(1 << 15);
    /// A verb of the past whose infinitive lies ahead of it (`decided to`).
    pub const COMMITS: Tags = Tags(1 << 16);
    /// The mark of the infinitive (`to`).
    pub const INFINITIVE: Tags = Tags(1 << 10);
    /// It looks ahead behind a noun (`talks resume`), and is an infinitive elsewhere.
    pub const SCHEDULED: Tags = Tags(1 << 17);
    /// It looks ahead before an infinitive (`plan to leave`).
    pub const INTENDED: Tags = Tags(1 << 20);
    /// What is traded by months to come (`March delivery`).
    pub const TRADED: Tags = Tags(1 << 18);
    /// It puts something on the day behind it (`for`), which is ahead where that is something that is appointed.
    pub const MEANT: Tags = Tags(1 << 19);
    /// What is appointed, or appoints it (`called a vote for June 8`).
    pub const APPOINTED: Tags = Tags(1 << 21);
    /// It awaits, with `of` or what is [`MEANT`], the day behind it (`ahead of Saturday’s final`, `ready for Sunday`).
    pub const AWAITED: Tags = Tags(1 << 22);
    /// What nobody appoints (`in Monday’s crash`): its day is over, whatever is still to be done about it.
    pub const HAPPENED: Tags = Tags(1 << 23);
    /// A participle that gives, behind a comma, another name (`, also called …`), and tells of no time.
    pub const NAMES: Tags = Tags(1 << 24);
    /// A form of the past whose bound may be still to come (`gave them until`), or that says what is (`said it would by`).
    pub const BINDS: Tags = Tags(1 << 29);
    /// It denies: what did not happen until a day happened on it.
    pub const NEGATES: Tags = Tags(1 << 30);
    /// Who asks, and who is asked, when something is to be done (`Could you do Tuesday?`).
    pub const TALKS: Tags = Tags(1 << 31);
    /// It tells of a state that went on (`remained shut`).
    pub const LASTED: Tags = Tags(1 << 25);
    /// It likens what happened to what was to happen (`as planned`, `later than expected`).
    pub const LIKENS: Tags = Tags(1 << 26);
    /// What `is` so on a day is so as it was appointed (`are out on Thursday`).
    pub const STATE: Tags = Tags(1 << 27);
    /// Behind it a number is no hour but a level, a price or a rank (`stood at 9 on Friday`).
    pub const LEVEL: Tags = Tags(1 << 50);
    /// It goes by the clock: behind it `from 9 to 5 on Friday` are hours.
    pub const RUNS: Tags = Tags(1 << 46);
    /// It gives out what is known then, or says of what (`deliver the verdict on Friday`, `rule on the murder on Friday`).
    pub const GIVES: Tags = Tags(1 << 47);
    /// It looks ahead as what is [`SCHEDULED`], behind a comma or `and` too (`arrived on Tuesday and leaves on Friday`).
    pub const FINITE: Tags = Tags(1 << 49);
    /// What has changed by the figures (`the rise in rents in February`).
    pub const CHANGE: Tags = Tags(1 << 48);
    /// What is known by its year (`the treaty of 1648`).
    pub const DATED: Tags = Tags(1 << 28);
}

/// A word with its meaning.
#[derive(Clone, Copy, Debug)]
pub struct Entry {
    /// In lower case.
    pub word: &'static str,
    /// What it can mean.
    pub meaning: Meaning,
}

/// What a word can mean in a date.
#[derive(Clone, Copy, Debug, Default)]
pub struct Meaning {
    /// Its sense.
    pub sense: Sense,
    /// Whether it is an everyday word too (`may`, `march`, `sun`): alone it is no date unless a capital and
    /// the words around it say so.
    pub common: bool,
}

impl Entry {
    /// A word with its sense, in lower case.
    #[allow(clippy::panic)] // a panic here is an error of the compiler
    pub const fn new(word: &'static str, sense: Sense, common: bool) -> Entry {
        assert!(word.len() <= 20, "a longer word is not read");
        Entry { word, meaning: Meaning { sense, common } }
    }
}

/// Words with what they mean. Made by `date_lexicon!`.
#[derive(Clone, Copy, Debug)]
pub struct DateLexicon {
    /// In the order of the list.
    pub(crate) words: &'static [Packed],
    /// Where each word stands, by its hash.
    pub(crate) index: &'static [u16; SLOTS],
    /// The last eight letters of words that have more than eight.
    pub(crate) lasts: &'static [u64],
}

/// A word as it is kept: its first eight letters say which it is, and of a longer one the last eight.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Packed {
    first: u64,
    length: u8,
    /// Where its last letters are.
    last: u8,
    meaning: Meaning,
}

/// The slots of the index of words: so many more than words that most looks for another word end at the first.
pub(crate) const SLOTS: usize = 2048;

#[allow(clippy::indexing_slicing)] // const evaluation: out of bounds would not compile
#[allow(clippy::cast_possible_truncation)] // asserted
#[allow(clippy::panic)] // a panic here is an error of the compiler
impl DateLexicon {
    /// How many words of a list have more than eight letters.
    pub(crate) const fn long(list: &[Entry]) -> usize {
        let (mut count, mut at) = (0, 0);
        while at < list.len() {
            count += (list[at].word.len() > 8) as usize;
            at += 1;
        }
        count
    }

    /// The last letters of the words that have more than eight.
    pub(crate) const fn lasts<const N: usize>(list: &[Entry]) -> [u64; N] {
        let (mut lasts, mut count, mut at) = ([0; N], 0, 0);
        while at < list.len() {
            if list[at].word.len() > 8 {
                lasts[count] = Key::of(list[at].word.as_bytes()).last();
                count += 1;
            }
            at += 1;
        }
        lasts
    }

    /// The words of a list as they are kept.
    pub(crate) const fn packed<const N: usize>(list: &[Entry]) -> [Packed; N] {
        let mut words = [Packed { first: 0, length: 0, last: 0, meaning: list[0].meaning }; N];
        let (mut long, mut at) = (0, 0);
        while at < N {
            let (word, meaning) = (list[at].word.as_bytes(), list[at].meaning);
            assert!(long < 256, "too many long words");
            words[at] =
                Packed { first: Key::of(word).first(), length: word.len() as u8, last: long as u8, meaning };
            long += (word.len() > 8) as usize;
            at += 1;
        }
        words
    }

    /// The number of each word plus one in its slot, or in the first free one after it; 0 is free.
    pub(crate) const fn index(list: &[Entry]) -> [u16; SLOTS] {
        assert!(list.len() * 2 < SLOTS, "the index has to stay half empty");
        let mut index = [0; SLOTS];
        let mut at = 0;
        while at < list.len() {
            let mut slot = Key::of(list[at].word.as_bytes()).slot(SLOTS);
            while index[slot] != 0 {
                slot = (slot + 1) % SLOTS;
            }
            index[slot] = at as u16 + 1;
            at += 1;
        }
        index
    }
}

/// A holiday of several words, by its words.
#[derive(Clone, Copy, Debug)]
pub struct HolidayName {
    /// Its words in lower case, with one space between; without `day` at the end where that may be left out.
    pub words: &'static str,
    /// Whether the words alone suffice, or need `day` or `eve` after them.
    pub alone: bool,
    /// When it is.
    pub when: Holiday,
}

/// A language's words for dates. Lists are sorted.
#[derive(Clone, Copy, Debug)]
pub struct DateWords {
    /// Every word that has a sense.
    pub lexicon: DateLexicon,
    /// Holidays, sorted by their words.
    pub holidays: &'static [HolidayName],
    /// What makes a figure an ordinal (`th`).
    pub ordinal_endings: &'static [&'static str],
    /// What makes a figure a decade (`1990s`).
    pub decade_ending: &'static str,
    /// Units as written right after a figure (`15min`), sorted.
    pub short_units: &'static [(&'static str, Unit)],
    /// Words after which a number is a number (`page`, `flight`), sorted.
    pub numbered: &'static [&'static str],
    /// Short measures, which a number before them counts (`kg`), in lower case, sorted.
    pub measures: &'static [&'static str],
    /// Words of a forecast or a round, in whose sentence `the 30s` are degrees or points, in lower case, sorted.
    pub scaled: &'static [&'static str],
    /// The ending of most plurals: a number before one counts it.
    pub plural_ending: &'static str,
    /// Plurals without that ending (`people`), in lower case.
    pub plurals: &'static [&'static str],
    /// Whether nouns have a capital: a number before one counts it.
    pub nouns_capitalised: bool,
    /// What names the time of some place behind a time (`Eastern time`), in lower case.
    pub clock_nouns: &'static [&'static str],
    /// Words before such a one that need no capital there (`local time`), or with it no such noun (`9 p.m. Eastern`), in lower case.
    pub zones: &'static [&'static str],
    /// What two letters behind a time say of noon where space or nothing stands between them (`7 p. m.`); true: after. Right behind
    /// figures the first one does (`7:30p`).
    pub halves: &'static [(&'static str, &'static str, bool)],
    /// Words that say whose something is, in lower case: `his last year` is none that counts from now.
    pub possessives: &'static [&'static str],
    /// A month and a day with a slash that name what happened then (`9/11`), and its year; 0 where they are no day (`24/7`).
    pub events: &'static [(u8, u8, i16)],
    /// Words beside such a day, written out, that say that what happened then is meant (`the Sept. 11 attacks`), in lower case.
    pub attacks: &'static [&'static str],
    /// Words before a unit that say how often in it (`twice a month`), in lower case.
    pub times: &'static [&'static str],
    /// The word behind a unit and a hyphen that makes a length of it (`day-long`).
    pub long: &'static str,
    /// Words right behind a day of the month that it does not count, in lower case, sorted.
    pub behind_days: &'static [&'static str],
    /// What two words behind a year say of its era (`v. Chr.`), in lower case, without their points; false: before Christ.
    pub eras: &'static [(&'static str, &'static str, bool)],
    /// Whether the word of the last end of a range sets a bound too where no range begins (`bis Freitag`).
    pub to_bounds: bool,
    /// Whether `half eight` is half an hour before eight.
    pub half_before: bool,
    /// What words tell of past and future, by [`telling`].
    pub telling: &'static Lexicon,
    /// The ending of regular past forms.
    pub past_ending: &'static str,
    /// The ending of past forms of many: what stands behind one in figures may be counted.
    pub past_plural: &'static str,
    /// The ending of regular forms of the present, where they stand right behind a date that opens its clause; none if empty.
    pub present_ending: &'static str,
    /// Words that are a part of the day right behind a day, and else something else (`heute Morgen`); with a capital.
    pub parts_behind: &'static [(&'static str, DayPart)],
    /// Words between a night and the day on whose morning it ends (`Nacht zum Samstag`), in lower case, sorted.
    pub nights_before: &'static [&'static str],
    /// The word between two that exclude each other (`or`): such lengths are no sum.
    pub alternative: &'static str,
    /// Words before a date that make it the earliest one (`as early as`), in lower case.
    pub soonest: &'static [&'static str],
    /// Whether the day comes first in `5/4/2021` where nothing else tells.
    pub day_first: bool,
}

impl DateWords {
    /// What `word` means, which has to be in lower case.
    pub fn meaning(&self, word: &str) -> Option<&'static Meaning> {
        self.lexicon.find(Key::of(word.as_bytes()))
    }

    /// What the ASCII word at `span` of `text` means, in any case.
    #[inline]
    pub(crate) fn meaning_at(&self, text: &str, span: Span) -> Option<&'static Meaning> {
        self.lexicon.find(Key::at(text.as_bytes(), span))
    }
}

impl DateLexicon {
    #[inline]
    fn find(&self, key: Key) -> Option<&'static Meaning> {
        let mut slot = key.slot(SLOTS);
        while let Some(number) = self.index.get(slot).and_then(|&number| usize::from(number).checked_sub(1)) {
            let word = self.words.get(number)?;
            if word.first == key.first() && self.ends_as(word, key) {
                return Some(&word.meaning);
            }
            slot = (slot + 1) % SLOTS;
        }
        None
    }

    /// Whether a word has the length and the last letters of the one with this key.
    #[inline]
    fn ends_as(&self, word: &Packed, key: Key) -> bool {
        let length = usize::from(word.length);
        length == key.length() && (length <= 8 || self.lasts.get(usize::from(word.last)) == Some(&key.last()))
    }
}

#[cfg(test)]
mod tests {
    use crate::words::LANGUAGES;

    #[test]
    fn every_holiday_begins_with_a_word_that_has_a_sense() {
        for language in LANGUAGES {
            for holiday in language.date.holidays {
                let first = holiday.words.split([' ', '-']).next().unwrap_or(""); // as words are read
                let plain = first.strip_suffix("'s").unwrap_or(first);
                let known = language.date.meaning(first).or_else(|| language.date.meaning(plain));
                assert!(known.is_some(), "{}: {}", language.code, holiday.words);
            }
        }
    }
}
