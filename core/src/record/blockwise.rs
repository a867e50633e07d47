//! One block: its quotations with speakers and days, its dates with voices. Offsets count from the block's start.
//!
//! A resolved date is large, a parsed one small: the block keeps its dates parsed, and resolves each when it is asked for
//! (`replay`), from the context with which the block began.

use heapless::Vec;

use crate::date::{Context, Expression, Expressions, Resolution};
use crate::error::Error;
use crate::fixed;
use crate::limits::{DATES_IN_BLOCK, Limit, QUOTATIONS_IN_BLOCK};
use crate::quote::AllKept;
use crate::record::day::{Day, distance, may_be_said_on};
use crate::record::replay::{Block, Replay};
use crate::record::{DateMention, Utterance, Voice, voice};
use crate::span::{Span, absolute};
use crate::speech::{Attribution, Held, Reader, Rule, shifted};
use crate::text::block::Unread;
use crate::text::token::Tokens;
use crate::words::{DateWords, SpeechWords, TextWords};

/// The day of each quotation of a block.
pub(crate) type Days = Vec<Day, QUOTATIONS_IN_BLOCK>;

/// The parsed dates of a block.
pub(crate) type Parsed = Vec<Expression, DATES_IN_BLOCK>;

/// What the scan of one document remembers from block to block.
#[derive(Clone, Debug)]
pub(crate) struct Memory {
    date: &'static DateWords,
    pub(crate) reader: Reader,
    /// The day of the last quotation, and that of a sentence which ended with a colon, for a speaker carried on.
    last_day: Option<Resolution>,
    introduced_day: Option<Resolution>,
}

/// What one block holds.
#[derive(Clone, Debug)]
pub(crate) struct Load {
    held: Held,
    days: Days,
    room: Room,
    /// The days that the blocks before have left: the last one, and the introduced one.
    before: [Option<Resolution>; 2],
    /// What is known of dates where the block begins.
    start: Context,
    /// Resolves the dates in their order.
    in_order: Replay,
    /// Resolves the days of quotations, mostly in order.
    of_days: Replay,
    /// The day that was asked for last, with the number of its date: quotations that go on ask for it again.
    last_of_days: Option<(u8, Resolution)>,
    passed: Option<Error>,
}

/// The memory of a block that holds one list after the other: its marks, its words, its dates.
#[derive(Debug)]
#[allow(clippy::large_enum_variant)] // that is what it is for: there is no other memory to put them in
enum Room {
    Marks(AllKept),
    Words(Tokens),
    Dates(Parsed),
}

impl Clone for Room {
    /// Marks and words are read anew with each block: dates alone are kept.
    fn clone(&self) -> Room {
        Room::Dates(fixed::collected(self.dates().iter().copied()))
    }
}

impl Room {
    /// Room for marks.
    fn marks(&mut self) -> Option<&mut AllKept> {
        *self = Room::Marks(AllKept::new());
        if let Room::Marks(marks) = self { Some(marks) } else { None }
    }

    /// Room for words.
    fn words(&mut self) -> Option<&mut Tokens> {
        *self = Room::Words(Tokens::default());
        if let Room::Words(words) = self { Some(words) } else { None }
    }

    /// Room for dates.
    fn new_dates(&mut self) -> Option<&mut Parsed> {
        *self = Room::Dates(Parsed::new());
        if let Room::Dates(dates) = self { Some(dates) } else { None }
    }

    /// The dates, where they were read.
    fn dates(&self) -> &[Expression] {
        if let Room::Dates(dates) = self { dates } else { &[] }
    }
}

impl Memory {
    pub(crate) fn new(
        text: &'static TextWords,
        speech: &'static SpeechWords,
        date: &'static DateWords,
    ) -> Memory {
        Memory { date, reader: Reader::new(text, speech), last_day: None, introduced_day: None }
    }

    /// Reads a block into `load`. What it calls is apart, so that no step's memory lies on the stack during the next.
    pub(crate) fn read(&mut self, block: Unread<'_>, load: &mut Load) {
        let (text, base) = (block.text, block.base);
        let (held, room) = (&mut load.held, &mut load.room);
        let first_group = room.marks().map(|marks| self.reader.read_marks(block, marks, held));
        let introduction = room
            .words()
            .and_then(|words| self.reader.read_words(text, first_group.unwrap_or(0), words, held));
        let passed = room.new_dates().and_then(|dates| parse(text, self.date, dates));
        load.passed = passed.map(|e| shifted(e, base));
        load.before = [self.last_day, self.introduced_day];
        load.begin_block();
        load.choose_days(text);
        self.keep(text, introduction, load);
    }

    /// Keeps the days that the next block may ask for.
    #[inline(never)]
    fn keep(&mut self, text: &str, introduction: Option<Span>, load: &mut Load) {
        if let Some(last) = load.held.made.iter().rposition(Attribution::is_made) {
            self.last_day = load.day(text, last);
        }
        self.introduced_day = introduction.and_then(|frame| load.day_in(text, frame));
    }
}

/// Parses the dates of a block.
#[inline(never)]
fn parse(text: &str, words: &'static DateWords, parsed: &mut Parsed) -> Option<Error> {
    let mut cursor = Expressions::within(words, Span::new(0, text.len()));
    loop {
        let expression = match cursor.next(text) {
            Ok(Some(expression)) => expression,
            Err(Error::NoSuchDay { span }) => Expression::impossible(span),
            Ok(None) | Err(_) => return None,
        };
        let span = Span::new(expression.span.start, text.len());
        if parsed.push(expression).is_err() {
            return Some(Error::Limit { limit: Limit::DatesInBlock, span });
        }
    }
}

impl Load {
    pub(crate) fn new(context: Context) -> Load {
        let replay = Replay::new(context);
        Load {
            held: Held::default(),
            days: Days::new(),
            room: Room::Dates(Parsed::new()),
            before: [None; 2],
            start: context,
            in_order: replay,
            of_days: replay,
            last_of_days: None,
            passed: None,
        }
    }

    /// Goes on with what is known of dates behind the block before.
    #[inline(never)]
    fn begin_block(&mut self) {
        self.begin(self.in_order.context());
    }

    /// Begins with what is known of dates in place of the anchor alone.
    pub(crate) fn begin(&mut self, context: Context) {
        self.start = context;
        self.in_order = Replay::new(context);
        self.of_days = self.in_order;
        self.last_of_days = None;
    }

    /// The block, for what resolves its dates.
    fn block<'t>(&'t self, text: &'t str) -> Block<'t> {
        Block { text, start: &self.start, parsed: self.room.dates(), found: &self.held.found }
    }

    /// Finds for each quotation the date on which it was said: one in the sentence that attributes it, that of another quotation
    /// of its group, or that of an earlier block.
    #[inline(never)]
    fn choose_days(&mut self, text: &str) {
        self.days.clear();
        let mut nearest: Vec<Near, QUOTATIONS_IN_BLOCK> =
            fixed::collected(self.held.made.iter().map(|_| Near::NONE));
        if self.held.made.iter().any(|a| a.frame().is_some()) {
            self.each_writers(text, |at, date| {
                // Quotations that go on share the cue, and so the distance.
                let mut measured: Option<(Span, usize)> = None;
                for (attribution, best) in self.held.made.iter().zip(nearest.iter_mut()) {
                    let Some(frame) = attribution.frame().filter(|f| f.contains(date.span)) else { continue };
                    let cue = attribution.cue().map_or(Span::new(frame.end, frame.end), |cue| cue.span);
                    let far = measured.filter(|&(known, _)| known == cue);
                    let far = far.map_or_else(|| distance(text, cue, date.span), |(_, far)| far);
                    measured = Some((cue, far));
                    *best = Near::new(far, at).min(*best);
                }
            });
        }
        for (attribution, near) in self.held.made.iter().zip(&nearest) {
            let carried = match attribution.rule {
                _ if attribution.frame().is_some() || !attribution.is_made() => Day::Unknown,
                Rule::Colon => Day::Introduced,
                _ => Day::Last,
            };
            let _ = self.days.push(near.date().map_or(carried, Day::Here));
        }
        self.share_days();
        self.keep_days();
    }

    /// Gives a quotation without a day that of the one before in the paragraph, where the same person goes on
    /// (`"A," Poe said on Monday. "B," she added.`).
    fn keep_days(&mut self) {
        let mut last: Option<(u32, Day)> = None;
        for (day, made) in self.days.iter_mut().zip(&self.held.made) {
            let number = made.person;
            if number == 0 {
                continue;
            }
            match (*day, last) {
                (Day::Unknown, Some((before, known))) if before == number => *day = known,
                (Day::Unknown, _) => last = None,
                (known, _) => last = Some((number, known)),
            }
        }
    }

    /// Gives a quotation without a day that of the nearest one of its group (`"A," he said. "B," he said on Monday.`).
    fn share_days(&mut self) {
        for forward in [true, false] {
            let mut last: Option<(u32, Day)> = None;
            for step in 0..self.days.len() {
                let at = if forward { step } else { self.days.len() - 1 - step };
                let (Some(quotation), Some(day)) = (self.held.found.get(at), self.days.get_mut(at)) else {
                    continue;
                };
                match (*day, last) {
                    (Day::Unknown, Some((group, known))) if group == quotation.group => *day = known,
                    (Day::Unknown, _) => {}
                    (known, _) => last = Some((quotation.group, known)),
                }
            }
        }
    }

    /// Gives `take` each date of the writer's that may be a day of speaking, with its number.
    fn each_writers(&self, text: &str, mut take: impl FnMut(u8, &Resolution)) {
        let mut replay = self.of_days;
        let block = self.block(text);
        for (at, expression) in block.parsed.iter().enumerate() {
            let writers = voice::of(text, block.found, expression.span).0 == Voice::Writer;
            if !writers || expression.is_impossible() {
                continue;
            }
            let date = replay.at(at, None, block);
            if let (true, Ok(at)) = (may_be_said_on(&date), u8::try_from(at)) {
                take(at, &date);
            }
        }
    }

    /// The date of the writer's in `frame` that is nearest to its end.
    #[inline(never)]
    fn day_in(&self, text: &str, frame: Span) -> Option<Resolution> {
        let mut last = None;
        self.each_writers(text, |_, date| {
            if frame.contains(date.span) {
                last = Some(absolutely(*date, self.held.base));
            }
        });
        last
    }

    /// The day of the quotation at `at`, with its span in the document.
    fn day(&mut self, text: &str, at: usize) -> Option<Resolution> {
        let [last, introduced] = self.before;
        match self.days.get(at)? {
            Day::Unknown => None,
            Day::Last => last,
            Day::Introduced => introduced,
            Day::Here(date) => Some(absolutely(self.day_here(text, *date), self.held.base)),
        }
    }

    /// The date of this number, as the day of quotations.
    fn day_here(&mut self, text: &str, number: u8) -> Resolution {
        if let Some((_, known)) = self.last_of_days.filter(|&(last, _)| last == number) {
            return known;
        }
        let mut replay = self.of_days;
        let date = replay.at(number.into(), None, self.block(text));
        (self.of_days, self.last_of_days) = (replay, Some((number, date)));
        date
    }

    /// A bound that was passed, each once.
    pub(crate) fn passed(&mut self) -> Option<Error> {
        self.held.passed().or_else(|| self.passed.take())
    }

    /// The number of quotations.
    pub(crate) fn quotes(&self) -> usize {
        self.held.found.len()
    }

    /// The quotation of number `n`, with offsets in the document; `text` is the block.
    pub(crate) fn quote(&mut self, reader: &Reader, text: &str, n: usize) -> Option<Utterance> {
        let speech = reader.speech(&self.held, n)?;
        Some(Utterance::new(speech, self.day(text, n)))
    }

    /// The date of number `n`, with offsets in the document, or why it is none; `text` is the block. Numbers have to rise.
    pub(crate) fn date(&mut self, text: &str, n: usize) -> Option<Result<DateMention, Error>> {
        let expression = *self.room.dates().get(n)?;
        if expression.is_impossible() {
            return Some(Err(Error::NoSuchDay { span: absolute(expression.span, self.held.base) }));
        }
        let (voice, around) = voice::of(text, &self.held.found, expression.span);
        let day = around
            .filter(|_| voice == Voice::Speaker)
            .and_then(|at| self.day(text, at))
            .and_then(|day| day.from);
        let mut replay = self.in_order;
        let resolution = replay.at(n, day, self.block(text));
        self.in_order = replay;
        Some(Ok(DateMention { voice, resolution: absolutely(resolution, self.held.base) }))
    }
}

/// The date that is nearest to a cue: its distance, and in the lowest byte its number.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Near(u32);

impl Near {
    const NONE: Near = Near(u32::MAX);

    /// A date of this number at a distance within a block, which is far less than three bytes may tell.
    fn new(far: usize, number: u8) -> Near {
        let far = u32::try_from(far).unwrap_or(u32::MAX).min((u32::MAX >> u8::BITS) - 1);
        Near(far << u8::BITS | u32::from(number))
    }

    #[allow(clippy::cast_possible_truncation)] // the lowest byte
    fn date(self) -> Option<u8> {
        (self != Near::NONE).then_some(self.0 as u8)
    }
}

/// A date with its span in the document.
fn absolutely(date: Resolution, base: usize) -> Resolution {
    Resolution { span: absolute(date.span, base), ..date }
}
