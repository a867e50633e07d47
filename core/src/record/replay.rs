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
    last: Option<Asked>,
    talk: Option<Talk>,
}

/// A date that was asked for.
#[derive(Clone, Copy, Debug)]
struct Asked {
    number: usize,
    spoken_on: Option<Point>,
    resolution: Resolution,
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

    /// The date of number `n` in the voice in which it stands: the writer's and the editor's counted from the anchor, a speaker's from the
    /// day on which he speaks, where it is known, and from the dates that he named before.
    pub(crate) fn at(
        &mut self,
        n: usize,
        spoken_on: Option<Point>,
        text: &str,
        parsed: &Parsed,
        found: &Found,
    ) -> Resolution {
        if let Some(last) = self.last.filter(|last| (last.number, last.spoken_on) == (n, spoken_on)) {
            return last.resolution;
        }
        self.advance(n, text, parsed, found);
        let Some(expression) = parsed.get(n) else { return Resolution::default() };
        self.next = n + 1;
        let (voice, around) = voice::of(text, found, expression.span);
        let group = around.and_then(|at| found.get(at)).map_or(0, |quotation| quotation.group);
        let resolution = match voice {
            Voice::Writer => self.now.resolve(expression),
            Voice::Editor => resolve(&mut { self.now }, 0, n, parsed),
            Voice::Speaker => {
                let goes_on = |talk: &Talk| (talk.group, talk.point) == (group, spoken_on);
                let context = spoken_on.map_or(self.now, |point| self.now.on(point));
                let fresh = Talk { group, point: spoken_on, next: 0, context };
                let mut talk = self.talk.filter(goes_on).unwrap_or(fresh);
                let resolution = resolve(&mut talk.context, talk.next, n, parsed);
                self.talk = Some(Talk { next: n + 1, ..talk });
                resolution
            }
        };
        self.last = Some(Asked { number: n, spoken_on, resolution });
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

/// The date of number `n` in a context which is not that of the writer, after those that it needs; the context has those before
/// `known`.
fn resolve(context: &mut Context, known: usize, n: usize, parsed: &Parsed) -> Resolution {
    let Some(expression) = parsed.get(n) else { return Resolution::default() };
    let needed = n.saturating_sub(expression.needs()).max(known);
    for end in parsed.get(needed..n).unwrap_or_default() {
        let _ = context.resolve(end);
    }
    context.resolve(expression)
}
