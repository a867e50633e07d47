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
use crate::record::{DateMention, Item, Utterance, Voice, voice};
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
    /// The day that was asked for last, and the number of its date: quotations that go on ask for it again.
    last_of_days: Resolution,
    last_number: Option<u8>,
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

    /// Reads the marks of a block into `load`. Returns the first number of a group that no earlier block has.
    pub(crate) fn read_marks(&mut self, block: Unread<'_>, load: &mut Load) -> u32 {
        let held = &mut load.held;
        load.room.marks().map_or(0, |marks| self.reader.read_marks(block, marks, held))
    }

    /// Reads the rest of the block whose marks were read, when nothing of the look for them is left on the stack. What it calls is
    /// apart, so that no step's memory lies there during the next.
    #[inline(never)]
    pub(crate) fn read(&mut self, text: &str, first_group: u32, load: &mut Load) {
        let (held, room) = (&mut load.held, &mut load.room);
        let introduction =
            room.words().and_then(|words| self.reader.read_words(text, first_group, words, held));
        let passed = room.new_dates().and_then(|dates| parse(text, self.date, dates));
        load.passed = passed.map(|e| shifted(e, load.held.base));
        load.before = [self.last_day, self.introduced_day];
        load.begin_block();
        load.choose_days(text);
        self.keep(text, introduction, load);
    }

    /// Keeps the days that the next block may ask for.
    #[inline(never)]
    fn keep(&mut self, text: &str, introduction: Option<Span>, load: &mut Load) {
        if let Some(last) = load.held.made.iter().rposition(Attribution::is_made) {
            copy(load.day(text, last), &mut self.last_day);
        }
        self.introduced_day = None;
        if let Some(frame) = introduction {
            load.day_in(text, frame, &mut self.introduced_day);
        }
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
            last_of_days: Resolution::default(),
            last_number: None,
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
        self.last_number = None;
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
        let mut dates = Numbers::default();
        if self.held.made.iter().any(|a| a.frame().is_some()) {
            self.each_writers(text, &mut |at, _| dates.add(at));
        }
        // Quotations that go on share the cue, and so the date.
        let mut last: Option<(Span, Span, Near)> = None;
        for attribution in &self.held.made {
            let near = match attribution.frame() {
                Some(frame) => {
                    let cue = attribution.cue().map_or(Span::new(frame.end, frame.end), |cue| cue.span);
                    let known = last.filter(|(known, of, _)| (*known, *of) == (frame, cue));
                    let near =
                        known.map_or_else(|| self.nearest(text, frame, cue, &dates), |(.., near)| near);
                    last = Some((frame, cue, near));
                    near
                }
                None => Near::NONE,
            };
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

    /// Of the dates with these numbers the one in `frame` that is nearest to the cue.
    fn nearest(&self, text: &str, frame: Span, cue: Span, numbers: &Numbers) -> Near {
        let mut best = Near::NONE;
        for (date, number) in self.room.dates().iter().zip(0..) {
            if numbers.has(number) && frame.contains(date.span) {
                best = Near::new(distance(text, cue, date.span), number).min(best);
            }
        }
        best
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
    #[inline(never)] // its copy of what is known leaves the stack with it
    fn each_writers(&self, text: &str, take: &mut dyn FnMut(u8, &Resolution)) {
        let mut replay = self.of_days;
        let mut date = Resolution::default();
        let block = self.block(text);
        for (at, expression) in block.parsed.iter().enumerate() {
            let writers = voice::of(text, block.found, expression.span).0 == Voice::Writer;
            if !writers || expression.is_impossible() {
                continue;
            }
            replay.at(at, None, block, &mut date);
            if let (true, Ok(at)) = (may_be_said_on(&date), u8::try_from(at)) {
                take(at, &date);
            }
        }
    }

    /// Writes the date of the writer's in `frame` that is nearest to its end.
    #[inline(never)]
    fn day_in(&self, text: &str, frame: Span, last: &mut Option<Resolution>) {
        self.each_writers(text, &mut |_, date| {
            if frame.contains(date.span) {
                copy(Some(date), last);
                if let Some(last) = last {
                    last.span = absolute(last.span, self.held.base);
                }
            }
        });
    }

    /// The day of the quotation at `at`, with its span in the document.
    fn day(&mut self, text: &str, at: usize) -> Option<&Resolution> {
        match *self.days.get(at)? {
            Day::Unknown => None,
            Day::Last => self.before[0].as_ref(),
            Day::Introduced => self.before[1].as_ref(),
            Day::Here(number) => Some(self.day_here(text, number)),
        }
    }

    /// The date of this number, as the day of quotations, with its span in the document.
    fn day_here(&mut self, text: &str, number: u8) -> &Resolution {
        if self.last_number != Some(number) {
            let Load { room, start, held, of_days, last_of_days, .. } = self;
            let block = Block { text, start, parsed: room.dates(), found: &held.found };
            of_days.at(number.into(), None, block, last_of_days);
            last_of_days.span = absolute(last_of_days.span, held.base);
            self.last_number = Some(number);
        }
        &self.last_of_days
    }

    /// A bound that was passed, each once.
    pub(crate) fn passed(&mut self) -> Option<Error> {
        self.held.passed().or_else(|| self.passed.take())
    }

    /// Whether a date from number `n` on, or a bound that was passed, is still to be told.
    pub(crate) fn rests(&self, n: usize) -> bool {
        n < self.room.dates().len() || self.held.has_passed() || self.passed.is_some()
    }

    /// The number of quotations.
    pub(crate) fn quotes(&self) -> usize {
        self.held.found.len()
    }

    /// The quotation of number `n`, with offsets in the document; `text` is the block.
    pub(crate) fn quote(&mut self, reader: &Reader, text: &str, n: usize) -> Option<Item> {
        let speech = reader.speech(&self.held, n)?;
        Some(Item::Quote(Utterance::new(speech, self.day(text, n).copied())))
    }

    /// The date of number `n`, with offsets in the document, or why it is none; `text` is the block. Numbers have to rise.
    pub(crate) fn date(&mut self, text: &str, n: usize) -> Option<Result<Item, Error>> {
        let expression = *self.room.dates().get(n)?;
        if expression.is_impossible() {
            return Some(Err(Error::NoSuchDay { span: absolute(expression.span, self.held.base) }));
        }
        let (voice, around) = voice::of(text, &self.held.found, expression.span);
        let day = around
            .filter(|_| voice == Voice::Speaker)
            .and_then(|at| self.day(text, at))
            .and_then(|day| day.from);
        let Load { room, start, held, in_order, .. } = self;
        let block = Block { text, start, parsed: room.dates(), found: &held.found };
        let mut mention = DateMention { voice, ..DateMention::default() };
        in_order.at(n, day, block, &mut mention.resolution);
        mention.resolution.span = absolute(mention.resolution.span, held.base);
        Some(Ok(Item::Date(mention)))
    }
}

/// Numbers of dates of a block.
#[derive(Default)]
struct Numbers([u32; DATES_IN_BLOCK.div_ceil(32)]);

impl Numbers {
    fn add(&mut self, number: u8) {
        if let Some(word) = self.0.get_mut(usize::from(number / 32)) {
            *word |= 1 << (number % 32);
        }
    }

    fn has(&self, number: u8) -> bool {
        self.0.get(usize::from(number / 32)).is_some_and(|word| word >> (number % 32) & 1 == 1)
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

/// Copies a date where it is to lie: by way of an `Option` of its own it would lie on the stack too.
fn copy(date: Option<&Resolution>, into: &mut Option<Resolution>) {
    match (date, into) {
        (Some(date), Some(into)) => *into = *date,
        (Some(date), into) => *into = Some(*date),
        (None, into) => *into = None,
    }
}
