//! The shared vectors (`tests/vectors`) as tables of constants, which `build.rs` writes; and how each is checked. What a case
//! leaves out is not checked, an empty text stands for none, as in `tests/src/vectors`.

use core::fmt::{self, Write};

use quotidian::align::{Needle, Operation, Query, SCRATCH_MAX};
use quotidian::date::{Anchor, Dates, Point, Resolution};
use quotidian::link::{self, Dated, SameDay};
use quotidian::quote::{Kind, Quotation, System};
use quotidian::record::{DateMention, Item, Scan, Utterance};
use quotidian::speech::Speaker;
use quotidian::words::en::ENGLISH;
use quotidian::words::{DateWords, Language};
use quotidian::{Error, Span};

/// What a case says of one thing, where it says anything.
pub type Said<T> = Option<T>;

/// A text and its dates.
#[derive(Debug)]
#[allow(missing_docs)]
pub struct DateCase {
    pub name: &'static str,
    pub text: &'static str,
    pub anchor: &'static str,
    pub language: &'static str,
    pub dates: &'static [ExpectedDate],
    pub impossible: usize,
}

/// A date.
#[derive(Debug)]
#[allow(missing_docs)]
pub struct ExpectedDate {
    pub text: &'static str,
    pub kind: Said<&'static str>,
    pub value: Said<&'static str>,
    pub modifier: Said<&'static str>,
    pub from: Said<&'static str>,
    pub to: Said<&'static str>,
    pub voice: Said<&'static str>,
    pub readings: Said<&'static [&'static str]>,
}

/// A text and what is said in it: in marks, by speakers, or without marks.
#[derive(Debug)]
#[allow(missing_docs)]
pub struct SpeechCase {
    pub name: &'static str,
    pub text: &'static str,
    pub language: &'static str,
    pub quotes: &'static [ExpectedSpeech],
}

/// Something said.
#[derive(Debug)]
#[allow(missing_docs)]
pub struct ExpectedSpeech {
    pub text: Said<&'static str>,
    pub kind: Said<&'static str>,
    pub form: Said<&'static str>,
    pub depth: Said<u8>,
    pub group: Said<u32>,
    pub repaired: Said<bool>,
    pub speaker: Said<&'static str>,
    pub name: Said<&'static str>,
    pub cue: Said<&'static str>,
    pub class: Said<&'static str>,
    pub negated: Said<bool>,
    pub questioned: Said<bool>,
    pub rule: Said<&'static str>,
    pub confidence: Said<&'static str>,
}

/// A quotation and a text.
#[derive(Debug)]
#[allow(missing_docs)]
pub struct AlignCase {
    pub name: &'static str,
    pub quote: &'static str,
    pub text: &'static str,
    pub prefix: &'static str,
    pub suffix: &'static str,
    pub language: &'static str,
    pub anchors: Said<[&'static str; 2]>,
    pub verdict: &'static str,
    pub at: Said<&'static str>,
    pub places: Said<u32>,
    pub alterations: Said<&'static [&'static str]>,
    pub warnings: Said<&'static [&'static str]>,
}

/// Several documents, and what belongs together in them.
#[derive(Debug)]
#[allow(missing_docs)]
pub struct LinkCase {
    pub name: &'static str,
    pub documents: &'static [Document],
    pub together: &'static [&'static [Place]],
    pub apart: &'static [&'static [Place]],
    pub days: &'static [ExpectedDay],
}

/// A document to be compared with others.
#[derive(Debug)]
#[allow(missing_docs)]
pub struct Document {
    pub text: &'static str,
    pub anchor: &'static str,
}

/// A passage of a document.
#[derive(Debug)]
#[allow(missing_docs)]
pub struct Place {
    pub document: usize,
    pub start: usize,
    pub end: usize,
}

/// A day, and what names it: of each mention one of its places.
#[derive(Debug)]
#[allow(missing_docs)]
pub struct ExpectedDay {
    pub value: &'static str,
    pub mentions: &'static [&'static [Place]],
}

/// Which of the things said a file of vectors lists.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Listed {
    /// Those in marks.
    Marked,
    /// Those in marks that lie in no other.
    Outermost,
    /// Those without marks.
    Indirect,
}

/// What differs from a case.
pub type Wrong = &'static str;

/// The most things said in one case.
const ROOM: usize = 64;

fn agrees<T: PartialEq>(what: Wrong, wanted: &Said<T>, got: &T) -> Result<(), Wrong> {
    match wanted {
        Some(wanted) if wanted != got => Err(what),
        _ => Ok(()),
    }
}

fn language(code: &str, text: &str) -> Result<&'static Language, Wrong> {
    if code.is_empty() { Ok(Language::of(text)) } else { Language::named(code).ok_or("the language") }
}

fn anchor(iso: &str) -> Result<Option<Anchor>, Wrong> {
    if iso.is_empty() { Ok(None) } else { iso.parse().map(Some).map_err(|_| "the anchor") }
}

fn new_scan(code: &str, text: &str, written: &str) -> Result<Scan, Wrong> {
    let language = language(code, text)?;
    Ok(Scan::new(language, anchor(written)?).with_system(System::of(text, language.text)).with_indirect())
}

/// A point as ISO writes it.
struct Iso {
    letters: [u8; 40],
    count: usize,
}

impl Iso {
    fn of(point: Option<Point>) -> Iso {
        let mut iso = Iso { letters: [0; 40], count: 0 };
        if let Some(point) = point {
            _ = write!(iso, "{point}");
        }
        iso
    }

    fn as_str(&self) -> &str {
        self.letters.get(..self.count).and_then(|letters| str::from_utf8(letters).ok()).unwrap_or("")
    }
}

impl Write for Iso {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        let room = self.letters.get_mut(self.count..self.count + text.len()).ok_or(fmt::Error)?;
        room.copy_from_slice(text.as_bytes());
        self.count += text.len();
        Ok(())
    }
}

impl ExpectedDate {
    fn check(&self, text: &str, got: &Resolution, voice: Option<&str>) -> Result<(), Wrong> {
        agrees("the words of a date", &Some(self.text), &got.span.of(text))?;
        agrees("the type of a date", &self.kind, &got.kind.name())?;
        agrees("the value of a date", &self.value, &got.value.as_str())?;
        agrees("the mod of a date", &self.modifier, &got.modifier.map_or("", |modifier| modifier.name()))?;
        agrees("where a date begins", &self.from, &Iso::of(got.from).as_str())?;
        agrees("where a date ends", &self.to, &Iso::of(got.to).as_str())?;
        if let Some(voice) = voice {
            agrees("whose date it is", &self.voice, &voice)?;
        }
        let Some(wanted) = self.readings else { return Ok(()) };
        let got = got.readings.iter().flatten();
        let known = got.clone().all(|reading| wanted.contains(&reading.value.as_str()));
        if known && got.count() == wanted.len() { Ok(()) } else { Err("the readings of a date") }
    }
}

impl DateCase {
    /// Whether the dates alone find what the case expects, with the words of `words`.
    ///
    /// # Errors
    /// What differs.
    pub fn check_alone(&self, words: &'static DateWords) -> Result<(), Wrong> {
        let mut cursor = Dates::new(words, anchor(self.anchor)?);
        self.check_each(|| Ok(cursor.next(self.text)?.map(|date| (date, None))))
    }

    /// Whether a scan finds what the case expects.
    ///
    /// # Errors
    /// What differs.
    pub fn check(&self) -> Result<(), Wrong> {
        let mut scan = new_scan(self.language, self.text, self.anchor)?;
        self.check_each(|| {
            loop {
                match scan.next(self.text)? {
                    Some(Item::Date(mention)) => {
                        return Ok(Some((mention.resolution, Some(mention.voice.name()))));
                    }
                    Some(Item::Quote(_)) => {}
                    None => return Ok(None),
                }
            }
        })
    }

    fn check_each(
        &self,
        mut next: impl FnMut() -> Result<Option<(Resolution, Option<&'static str>)>, Error>,
    ) -> Result<(), Wrong> {
        let (mut wanted, mut impossible) = (self.dates.iter(), 0);
        loop {
            match next() {
                Ok(Some((got, voice))) => {
                    wanted.next().ok_or("a date more")?.check(self.text, &got, voice)?;
                }
                Ok(None) => break,
                Err(Error::NoSuchDay { .. }) => impossible += 1,
                Err(_) => return Err("an error"),
            }
        }
        agrees("the dates that no calendar has", &Some(self.impossible), &impossible)?;
        wanted.next().map_or(Ok(()), |_| Err("a date less"))
    }
}

impl SpeechCase {
    /// Whether a scan finds what the case expects.
    ///
    /// # Errors
    /// What differs.
    pub fn check(&self, listed: Listed) -> Result<(), Wrong> {
        let mut scan = new_scan(self.language, self.text, "")?;
        let mut said = [Utterance::default(); ROOM];
        let mut count = 0;
        loop {
            match scan.next(self.text) {
                Ok(Some(Item::Quote(found))) if listed.holds(&found.quotation) => {
                    *said.get_mut(count).ok_or("too many")? = found;
                    count += 1;
                }
                Ok(Some(_)) => {}
                Ok(None) => break,
                Err(error) if error.goes_on() => {}
                Err(_) => return Err("an error"),
            }
        }
        let said = said.get(..count).unwrap_or_default();
        agrees("how many", &Some(self.quotes.len()), &count)?;
        self.quotes.iter().zip(said).try_for_each(|(wanted, got)| wanted.check(self.text, got, &scan))?;
        self.check_groups(said)
    }

    /// Whether two have one group in the case exactly where they have one in the engine.
    fn check_groups(&self, said: &[Utterance]) -> Result<(), Wrong> {
        let numbers =
            || self.quotes.iter().zip(said).filter_map(|(w, got)| Some((w.group?, got.quotation.group)));
        let one = |(wanted, got)| numbers().all(|(other, theirs)| (wanted == other) == (got == theirs));
        if numbers().all(one) { Ok(()) } else { Err("the groups") }
    }
}

impl Listed {
    fn holds(self, quotation: &Quotation) -> bool {
        let indirect = quotation.kind == Kind::Indirect;
        match self {
            Listed::Marked => !indirect,
            Listed::Outermost => !indirect && quotation.depth == 0,
            Listed::Indirect => indirect,
        }
    }
}

impl ExpectedSpeech {
    fn check(&self, text: &str, got: &Utterance, scan: &Scan) -> Result<(), Wrong> {
        let Utterance { quotation, cue, rule, confidence, .. } = got;
        agrees("the words of a quotation", &self.text, &quotation.span.of(text))?;
        agrees("the kind", &self.kind, &quotation.kind.name())?;
        agrees("the form", &self.form, &quotation.form.name())?;
        agrees("the depth", &self.depth, &quotation.depth)?;
        agrees("whether it was repaired", &self.repaired, &quotation.repaired)?;
        let speaker = scan.speaker(got);
        agrees("the speaker", &self.speaker, &speaker.map_or("", |speaker| speaker.span.of(text)))?;
        let name = speaker.and_then(|speaker| scan.name(&speaker));
        agrees("the name", &self.name, &name.map_or("", |name| name.of(text)))?;
        agrees("the cue", &self.cue, &cue.map_or("", |cue| cue.span.of(text)))?;
        let class = cue.and_then(|cue| cue.class).map_or("", |class| class.name());
        agrees("the class of the cue", &self.class, &class)?;
        agrees("whether it is negated", &self.negated, &cue.is_some_and(|cue| cue.negated))?;
        agrees("whether it is asked", &self.questioned, &cue.is_some_and(|cue| cue.questioned))?;
        agrees("the rule", &self.rule, &rule.name())?;
        agrees("how sure it is", &self.confidence, &confidence.name())
    }
}

/// The memory that a look-up needs.
#[derive(Debug)]
pub struct Scratch([u32; SCRATCH_MAX]);

impl Default for Scratch {
    fn default() -> Scratch {
        Scratch([0; SCRATCH_MAX])
    }
}

impl AlignCase {
    /// Whether a look-up finds what the case expects.
    ///
    /// # Errors
    /// What differs.
    pub fn check(&self, scratch: &mut Scratch) -> Result<(), Wrong> {
        let AlignCase { quote, text, .. } = *self;
        let code = if self.language.is_empty() { "en" } else { self.language };
        let language = language(code, text)?;
        let needle = Needle::new(quote, language.align).map_err(|_| "an error")?;
        let dated = |text, iso| Ok(Dated { text, anchor: anchor(iso)?, base: 0 });
        let days = match self.anchors {
            Some([of_quote, of_text]) => {
                Some(SameDay::new(dated(quote, of_quote)?, dated(text, of_text)?, language.date))
            }
            None => None,
        };
        let query = Query::new(quote, text).with_context(self.prefix, self.suffix);
        let query = days.as_ref().map_or(query, |days| query.with_days(days));
        let found =
            needle.look(&query, &mut scratch.0, &mut [] as &mut [Operation]).map_err(|_| "an error")?;
        agrees("the verdict", &Some(self.verdict), &found.verdict.name())?;
        agrees("the passage", &self.at, &found.span.map_or("", |span| span.of(text)))?;
        agrees("the number of places", &self.places, &found.places)?;
        same("the alterations", self.alterations, || found.alterations.alterations().map(|one| one.name()))?;
        same("the warnings", self.warnings, || found.warnings.warnings().map(|one| one.name()))
    }
}

/// The memory that a comparison of a few short documents needs. What it holds before is of no account.
#[derive(Debug)]
pub struct Linking {
    quotes: [Utterance; LinkCase::QUOTES],
    dates: [DateMention; LinkCase::DATES],
    passages: [link::Passage; LinkCase::PASSAGES],
    fingerprints: [link::Fingerprint; LinkCase::FINGERPRINTS],
    utterances: [link::Utterance; LinkCase::PASSAGES],
    versions: [link::Version; LinkCase::VERSIONS],
    mentions: [link::Mention; LinkCase::DATES],
}

impl Default for Linking {
    fn default() -> Linking {
        Linking {
            quotes: [Utterance::default(); LinkCase::QUOTES],
            dates: [DateMention::default(); LinkCase::DATES],
            passages: [link::Passage::default(); LinkCase::PASSAGES],
            fingerprints: [link::Fingerprint::default(); LinkCase::FINGERPRINTS],
            utterances: [link::Utterance::default(); LinkCase::PASSAGES],
            versions: [link::Version::default(); LinkCase::VERSIONS],
            mentions: [link::Mention::default(); LinkCase::DATES],
        }
    }
}

impl LinkCase {
    // The vectors have 4, 4, 4, 14, 34 and 21 at most; what is too small is an error that the case tells.
    const DOCUMENTS: usize = 8;
    const QUOTES: usize = 16;
    const DATES: usize = 16;
    const PASSAGES: usize = 32;
    const FINGERPRINTS: usize = 128;
    const VERSIONS: usize = 48;

    /// Whether a comparison finds what the case expects.
    ///
    /// # Errors
    /// What differs.
    pub fn check(&self, memory: &mut Linking, scratch: &mut Scratch) -> Result<(), Wrong> {
        let Linking { quotes, dates, passages, fingerprints, utterances, versions, mentions } = memory;
        let mut scanned = [link::Document::default(); LinkCase::DOCUMENTS];
        let (mut quotes, mut dates) = (quotes.as_mut_slice(), dates.as_mut_slice());
        for (place, document) in scanned.iter_mut().zip(self.documents) {
            *place = document.scanned(&mut quotes, &mut dates)?;
        }
        let documents = scanned.get(..self.documents.len()).ok_or("too many documents")?;
        let scratch = &mut scratch.0;
        let memory = link::Memory { passages, fingerprints, utterances, versions, mentions, scratch };
        let record = link::compare(&ENGLISH, documents, memory).map_err(|_| "an error")?;
        if self.together.iter().any(|group| !share_one(&record, group)) {
            return Err("what belongs together");
        }
        if self.apart.iter().any(|group| share_one(&record, group)) {
            return Err("what does not belong together");
        }
        let named = |day: &ExpectedDay| day.mentions.iter().all(|places| names(&record, day.value, places));
        if self.days.iter().all(named) { Ok(()) } else { Err("the places that name a day") }
    }
}

impl Document {
    /// What a scan finds, laid into the first free places of both arrays.
    #[inline(never)]
    fn scanned<'m>(
        &self,
        quotes: &mut &'m mut [Utterance],
        dates: &mut &'m mut [DateMention],
    ) -> Result<link::Document<'m>, Wrong> {
        let Document { text, anchor } = *self;
        let anchor = self::anchor(anchor)?;
        let mut scan = Scan::new(&ENGLISH, anchor).with_system(System::of(text, ENGLISH.text));
        let (mut quoted, mut dated) = (0, 0);
        loop {
            match scan.next(text) {
                Ok(Some(Item::Quote(found))) => {
                    *quotes.get_mut(quoted).ok_or("too many quotations")? = found;
                    quoted += 1;
                }
                Ok(Some(Item::Date(found))) => {
                    *dates.get_mut(dated).ok_or("too many dates")? = found;
                    dated += 1;
                }
                Ok(None) => break,
                Err(error) if error.goes_on() => {}
                Err(_) => return Err("an error"),
            }
        }
        let (quotes, dates) = (taken(quotes, quoted), taken(dates, dated));
        for quote in &mut *quotes {
            let speaker = scan.speaker(quote);
            quote.speaker = speaker.map(|speaker| Speaker { name: scan.name(&speaker), ..speaker });
        }
        Ok(link::Document { text, quotes, dates, anchor })
    }
}

/// Takes the first `count` places off an array.
fn taken<'m, T>(array: &mut &'m mut [T], count: usize) -> &'m mut [T] {
    let whole = core::mem::take(array);
    let (first, rest) = whole.split_at_mut(count);
    *array = rest;
    first
}

/// Whether one utterance has a version at each of the places.
fn share_one(record: &link::Record<'_>, group: &[Place]) -> bool {
    let touches = |found: &link::Utterance, place: &Place| {
        let span = Span::new(place.start, place.end);
        record.versions_of(found).iter().any(|it| it.document == place.document && it.span.overlaps(span))
    };
    record.utterances.iter().any(|found| group.iter().all(|place| touches(found, place)))
}

/// Whether one of the places names the day of this value.
fn names(record: &link::Record<'_>, value: &str, places: &[Place]) -> bool {
    let at = |found: &link::Mention| {
        let same = |place: &Place| {
            found.document == place.document && found.span == Span::new(place.start, place.end)
        };
        places.iter().any(same)
    };
    record.days().filter(|day| day.value.as_str() == value).any(|day| day.mentions.iter().any(at))
}

/// Whether the same names stand in both, in any order.
fn same<N: Iterator<Item = &'static str>>(
    what: Wrong,
    wanted: Said<&[&str]>,
    got: impl Fn() -> N,
) -> Result<(), Wrong> {
    let Some(wanted) = wanted else { return Ok(()) };
    let known = got().all(|name| wanted.contains(&name));
    if known && got().count() == wanted.len() { Ok(()) } else { Err(what) }
}

include!(concat!(env!("OUT_DIR"), "/cases.rs"));
