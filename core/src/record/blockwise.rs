//! One block: its quotations with speakers and days, its dates with voices. Offsets count from the block's start.

use heapless::Vec;

use crate::date::{Anchor, Context, Expression, Expressions, Resolution};
use crate::error::Error;
use crate::limits::{DATES_IN_BLOCK, Limit, QUOTATIONS_IN_BLOCK};
use crate::quote::{Found, Pairing, System};
use crate::record::{DateMention, Utterance, Voice, day, voice};
use crate::span::{Span, absolute};
use crate::speech::{Attributions, Carried, Names, Read, Rule, Speaker, Speakers, Tables, attribute, trace};
use crate::text::Block;
use crate::words::Language;

/// The dates of a block.
type Mentions = Vec<DateMention, DATES_IN_BLOCK>;

/// What the scan of one document remembers from block to block.
#[derive(Clone, Debug)]
pub(crate) struct Memory {
    language: &'static Language,
    pairing: Pairing,
    carried: Carried,
    context: Context,
    pub(crate) names: Names,
    /// The day of the last quotation, and that of a sentence which ended with a colon, for a speaker carried on.
    last_day: Option<Resolution>,
    introduced_day: Option<Resolution>,
}

/// What one block holds.
#[derive(Clone, Debug, Default)]
pub(crate) struct Load {
    found: Found,
    attributions: Attributions,
    speakers: Speakers,
    days: Vec<Option<Resolution>, QUOTATIONS_IN_BLOCK>,
    dates: Mentions,
    passed: [Option<Error>; 2],
    base: usize,
}

impl Memory {
    pub(crate) fn new(language: &'static Language, anchor: Option<Anchor>) -> Memory {
        Memory {
            language,
            pairing: Pairing::default(),
            carried: Carried::default(),
            context: Context::new(anchor),
            names: Names::default(),
            last_day: None,
            introduced_day: None,
        }
    }

    /// The speaker of a group of quotations who was named only in a later paragraph.
    pub(crate) fn late_speaker(&self, group: u32) -> Option<Speaker> {
        self.carried.late_speaker(group)
    }

    pub(crate) fn set_system(&mut self, system: System) {
        self.pairing.system = system;
    }

    pub(crate) fn set_context(&mut self, context: Context) {
        self.context = context;
    }

    /// Reads `text`, a block that begins at byte `base` of the document.
    pub(crate) fn read(&mut self, text: &str, base: usize, whole: &Block) -> Load {
        let block = Block { span: Span::new(0, text.len()), ..*whole };
        let (mut found, marks_passed) = self.pairing.block(text, &block, self.language.text);
        let tables = Tables { text: self.language.text, speech: self.language.speech };
        let carried = self.carried.relative(base);
        let attributions = attribute(text, &block, &mut found, &carried, tables);
        let speakers = trace(text, base, &found, &attributions, &mut self.names, self.language.speech);
        let (expressions, dates_passed) = self.expressions(text);
        let mut dates = self.writers(text, &found, &expressions);
        let days = self.days(text, &found, &attributions, &dates);
        let read = Read { found: &found, made: &attributions, speakers: &speakers };
        let introduction = self.carried.leave(text, &block, base, &read, tables);
        self.introduced_day = introduction.and_then(|frame| day_in(text, frame, None, &dates));
        self.speakers_dates(text, &found, &expressions, &days, &mut dates);
        let passed = [marks_passed.map(|e| shifted(e, base)), dates_passed.map(|e| shifted(e, base))];
        Load { found, attributions, speakers, days, dates, passed, base }
    }

    fn expressions(&self, text: &str) -> (Vec<Expression, DATES_IN_BLOCK>, Option<Error>) {
        let mut cursor = Expressions::within(self.language.date, Span::new(0, text.len()));
        let mut all = Vec::new();
        while let Ok(Some(expression)) = cursor.next(text) {
            let span = Span::new(expression.span.start, text.len());
            if all.push(expression).is_err() {
                return (all, Some(Error::Limit { limit: Limit::DatesInBlock, span }));
            }
        }
        (all, None)
    }

    /// The dates, those of the writer resolved.
    fn writers(&mut self, text: &str, found: &Found, expressions: &[Expression]) -> Mentions {
        let mut dates = Mentions::new();
        for expression in expressions {
            let (voice, _) = voice::of(text, found, expression.span);
            let resolution = match voice {
                Voice::Writer => self.context.resolve(expression),
                Voice::Editor => self.context.peek(expression),
                Voice::Speaker => Resolution { span: expression.span, ..Resolution::default() },
            };
            let _ = dates.push(DateMention { voice, resolution });
        }
        dates
    }

    /// The day of each quotation.
    fn days(
        &mut self,
        text: &str,
        found: &Found,
        attributions: &Attributions,
        dates: &Mentions,
    ) -> Vec<Option<Resolution>, QUOTATIONS_IN_BLOCK> {
        let mut days: Vec<Option<Resolution>, QUOTATIONS_IN_BLOCK> = Vec::new();
        for (at, attribution) in attributions.iter().enumerate() {
            let own = attribution.frame.and_then(|frame| day_in(text, frame, attribution.cue, dates));
            let group = found.get(at).map(|q| q.group);
            let of_group = || {
                let earlier =
                    found.iter().zip(&days).rev().find(|(q, d)| Some(q.group) == group && d.is_some());
                earlier.and_then(|(_, d)| *d)
            };
            let carried = match attribution.rule {
                _ if attribution.frame.is_some() || attribution.speaker.is_none() => None,
                Rule::Colon => self.introduced_day,
                _ => self.last_day,
            };
            let _ = days.push(own.or_else(of_group).or(carried));
        }
        share_backwards(found, &mut days);
        if let Some(last) = attributions.iter().rposition(|a| a.speaker.is_some()) {
            self.last_day = days.get(last).copied().flatten();
        }
        days
    }

    /// Resolves the dates inside quotations, each from the day on which its quotation was said.
    fn speakers_dates(
        &self,
        text: &str,
        found: &Found,
        expressions: &[Expression],
        days: &[Option<Resolution>],
        dates: &mut Mentions,
    ) {
        for (expression, mention) in
            expressions.iter().zip(dates.iter_mut()).filter(|(_, m)| m.voice == Voice::Speaker)
        {
            let (_, around) = voice::of(text, found, expression.span);
            let spoken = around.and_then(|at| days.get(at).copied().flatten()).and_then(|day| day.from);
            mention.resolution = match spoken {
                Some(point) => self.context.resolve_from(point, expression),
                None => self.context.peek(expression),
            };
        }
    }
}

/// The date of the writer's in `frame` that is nearest to the cue.
fn day_in(text: &str, frame: Span, cue: Option<Span>, dates: &Mentions) -> Option<Resolution> {
    let cue = cue.unwrap_or(Span::new(frame.end, frame.end));
    let inside = dates.iter().filter(|d| d.voice == Voice::Writer && frame.contains(d.resolution.span));
    let fitting = inside.map(|d| d.resolution).filter(day::may_be_said_on);
    fitting.min_by_key(|date| day::distance(text, cue, date.span))
}

/// Gives the first quotations of a group the day that a later one has (`"A," he said. "B," he said on Monday.`).
fn share_backwards(found: &Found, days: &mut [Option<Resolution>]) {
    let mut last: Option<(u32, Resolution)> = None;
    for (quotation, day) in found.iter().zip(days.iter_mut()).rev() {
        match (*day, last) {
            (Some(known), _) => last = Some((quotation.group, known)),
            (None, Some((group, known))) if group == quotation.group => *day = Some(known),
            _ => {}
        }
    }
}

fn shifted(error: Error, base: usize) -> Error {
    match error {
        Error::Limit { limit, span } => Error::Limit { limit, span: span.shifted(base) },
        other => other,
    }
}

impl Load {
    /// The bound of number `n` that was passed.
    pub(crate) fn passed(&mut self) -> Option<Error> {
        self.passed.iter_mut().find_map(Option::take)
    }

    /// The quotation of number `n`, with offsets in the document.
    pub(crate) fn quote(&self, n: usize) -> Option<Utterance> {
        let mut quotation = *self.found.get(n)?;
        quotation.span = quotation.span.shifted(self.base);
        quotation.content = quotation.content.shifted(self.base);
        let attribution = self.attributions.get(n).copied().unwrap_or_default();
        let speaker = self.speakers.get(n).copied().flatten();
        Some(Utterance {
            quotation,
            speaker: speaker.map(|s| Speaker { span: absolute(s.span, self.base), ..s }),
            cue: attribution.cue.map(|cue| absolute(cue, self.base)),
            rule: attribution.rule,
            said_on: self.days.get(n).copied().flatten().map(|day| self.resolution(day)),
        })
    }

    /// The date of number `n`, with offsets in the document.
    pub(crate) fn date(&self, n: usize) -> Option<DateMention> {
        self.dates.get(n).map(|d| DateMention { resolution: self.resolution(d.resolution), ..*d })
    }

    fn resolution(&self, resolution: Resolution) -> Resolution {
        Resolution { span: absolute(resolution.span, self.base), ..resolution }
    }
}
