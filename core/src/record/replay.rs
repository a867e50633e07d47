//! Resolving the parsed dates of a block one after the other, each with what those before it have fixed.

use crate::date::{Context, Point, Resolution};
use crate::quote::Found;
use crate::record::blockwise::Parsed;
use crate::record::{Voice, voice};

/// The context that the first dates of a block have led to. Asking for one farther on resolves those between; asking for an
/// earlier one begins anew.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Replay {
    start: Context,
    now: Context,
    /// The number of the next date.
    next: usize,
    /// The date that was asked for last, for it is often asked for again.
    last: Option<(usize, Resolution)>,
    talk: Option<Talk>,
}

/// What the dates that a speaker named so far have fixed for those that follow in his words.
#[derive(Clone, Copy, Debug)]
struct Talk {
    /// The group of his quotations, and when he speaks.
    group: u32,
    point: Option<Point>,
    /// The number of the next date.
    next: usize,
    context: Context,
}

impl Replay {
    /// Begins before the first date of a block.
    pub(crate) fn new(context: Context) -> Replay {
        Replay { start: context, now: context, next: 0, last: None, talk: None }
    }

    /// What the dates so far have led to.
    pub(crate) fn context(&self) -> Context {
        self.now
    }

    /// The date of number `n` in the voice in which it stands, a speaker's counted from the anchor.
    pub(crate) fn at(&mut self, n: usize, text: &str, parsed: &Parsed, found: &Found) -> Resolution {
        if let Some((_, last)) = self.last.filter(|&(number, _)| number == n) {
            return last;
        }
        let resolution = self.spoken(None, n, text, parsed, found);
        self.last = Some((n, resolution));
        resolution
    }

    /// The date of number `n`, which a speaker names on the day `point`.
    pub(crate) fn spoken_on(
        &mut self,
        point: Point,
        n: usize,
        text: &str,
        parsed: &Parsed,
        found: &Found,
    ) -> Resolution {
        self.spoken(Some(point), n, text, parsed, found)
    }

    fn spoken(
        &mut self,
        point: Option<Point>,
        n: usize,
        text: &str,
        parsed: &Parsed,
        found: &Found,
    ) -> Resolution {
        self.advance(n, text, parsed, found);
        let Some(expression) = parsed.get(n) else { return Resolution::default() };
        self.next = n + 1;
        let (voice, around) = voice::of(text, found, expression.span);
        let group = around.and_then(|at| found.get(at)).map(|quotation| quotation.group);
        let (Voice::Speaker, Some(group)) = (voice, group) else {
            return if voice == Voice::Writer {
                self.now.resolve(expression)
            } else {
                resolve(self.now, n, parsed)
            };
        };
        let goes_on = |talk: &Talk| talk.group == group && talk.point == point && talk.next <= n;
        let fresh = || {
            let context = point.map_or(self.now, |point| self.now.on(point));
            Talk { group, point, next: n.saturating_sub(expression.needs()), context }
        };
        let mut talk = self.talk.filter(goes_on).unwrap_or_else(fresh);
        for needed in parsed.get(talk.next.max(n.saturating_sub(expression.needs()))..n).unwrap_or_default() {
            let _ = talk.context.resolve(needed);
        }
        let resolution = talk.context.resolve(expression);
        talk.next = n + 1;
        self.talk = Some(talk);
        resolution
    }

    /// Resolves the writer's dates before number `n`.
    fn advance(&mut self, n: usize, text: &str, parsed: &Parsed, found: &Found) {
        if n < self.next {
            (self.now, self.next, self.talk) = (self.start, 0, None);
        }
        for expression in parsed.get(self.next..n).unwrap_or_default() {
            if voice::of(text, found, expression.span).0 == Voice::Writer {
                let _ = self.now.resolve(expression);
            }
        }
        self.next = n;
    }
}

/// The date of number `n` in a context which is not that of the writer, after those that it needs.
fn resolve(mut context: Context, n: usize, parsed: &Parsed) -> Resolution {
    let Some(expression) = parsed.get(n) else { return Resolution::default() };
    for end in parsed.get(n.saturating_sub(expression.needs())..n).unwrap_or_default() {
        let _ = context.resolve(end);
    }
    context.resolve(expression)
}
