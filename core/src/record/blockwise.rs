//! One block: its quotations with speakers and days, its dates with voices. Offsets count from the block's start.
//!
//! A resolved date is large, a parsed one small: the block keeps its dates parsed, and resolves each when it is asked for
//! (`replay`), from the context with which the block began.

use heapless::Vec;

use crate::date::{Context, Expression, Expressions, Resolution};
use crate::error::Error;
use crate::fixed;
use crate::limits::{DATES_IN_BLOCK, Limit, QUOTATIONS_IN_BLOCK};
use crate::record::day::{Day, distance, may_be_said_on};
use crate::record::replay::Replay;
use crate::record::{DateMention, Utterance, Voice, voice};
use crate::span::{Span, absolute};
use crate::speech::{Attribution, Held, Reader, Rule, shifted};
use crate::text::block::Unread;
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
    parsed: Parsed,
    /// The days that the blocks before have left: the last one, and the introduced one.
    before: [Option<Resolution>; 2],
    /// Resolves the dates in their order.
    in_order: Replay,
    /// Resolves the days of quotations, mostly in order.
    of_days: Replay,
    passed: Option<Error>,
}

impl Memory {
    pub(crate) fn new(
        text: &'static TextWords,
        speech: &'static SpeechWords,
        date: &'static DateWords,
    ) -> Memory {
        Memory { date, reader: Reader::new(text, speech), last_day: None, introduced_day: None }
    }

    /// Reads a block into `load`. What it calls is apart: the words of the block take most of a small stack, and nothing that
    /// comes behind them is to lie there meanwhile.
    pub(crate) fn read(&mut self, block: Unread<'_>, load: &mut Load) {
        let (text, base) = (block.text, block.base);
        let introduction = self.reader.read(block, &mut load.held);
        let passed = parse(text, self.date, &mut load.parsed);
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
    parsed.clear();
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
            parsed: Parsed::new(),
            before: [None; 2],
            in_order: replay,
            of_days: replay,
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
        self.in_order = Replay::new(context);
        self.of_days = Replay::new(context);
    }

    /// Finds for each quotation the date on which it was said: one in the sentence that attributes it, that of another quotation
    /// of its group, or that of an earlier block.
    #[inline(never)]
    fn choose_days(&mut self, text: &str) {
        self.days.clear();
        let mut nearest: Vec<Option<(usize, u8)>, QUOTATIONS_IN_BLOCK> =
            fixed::collected(self.held.made.iter().map(|_| None));
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
                    let near = (far, at);
                    *best = Some(best.map_or(near, |b| b.min(near)));
                }
            });
        }
        for (attribution, near) in self.held.made.iter().zip(&nearest) {
            let carried = match attribution.rule {
                _ if attribution.frame().is_some() || !attribution.is_made() => Day::Unknown,
                Rule::Colon => Day::Introduced,
                _ => Day::Last,
            };
            let _ = self.days.push(near.map_or(carried, |(_, at)| Day::Here(at)));
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
        for (at, expression) in self.parsed.iter().enumerate() {
            let writers = voice::of(text, &self.held.found, expression.span).0 == Voice::Writer;
            if !writers || expression.is_impossible() {
                continue;
            }
            let date = replay.at(at, None, text, &self.parsed, &self.held.found);
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
            Day::Here(date) => {
                let date = self.of_days.at(usize::from(*date), None, text, &self.parsed, &self.held.found);
                Some(absolutely(date, self.held.base))
            }
        }
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
        let expression = *self.parsed.get(n)?;
        if expression.is_impossible() {
            return Some(Err(Error::NoSuchDay { span: absolute(expression.span, self.held.base) }));
        }
        let (voice, around) = voice::of(text, &self.held.found, expression.span);
        let day = around
            .filter(|_| voice == Voice::Speaker)
            .and_then(|at| self.day(text, at))
            .and_then(|day| day.from);
        let resolution = self.in_order.at(n, day, text, &self.parsed, &self.held.found);
        Some(Ok(DateMention { voice, resolution: absolutely(resolution, self.held.base) }))
    }
}

/// A date with its span in the document.
fn absolutely(date: Resolution, base: usize) -> Resolution {
    Resolution { span: absolute(date.span, base), ..date }
}
