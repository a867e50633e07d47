//! Resolving the parsed dates of a block one after the other, each with what those before it have fixed.

use crate::date::{Context, Expression, Point, Resolution};
use crate::quote::Found;
use crate::record::blockwise::Parsed;
use crate::record::{Voice, voice};
use crate::span::Span;

/// The context that the first dates of a block have led to. Asking for one farther on resolves those between; asking for an
/// earlier one begins anew.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Replay {
    start: Context,
    now: Context,
    /// The number of the next date.
    next: usize,
    /// The date that was asked for last, for it is often asked for again; a speaker's only where the day on which he speaks is not known.
    last: Option<(usize, Resolution)>,
}

/// How many dates before one that a speaker names can lead to it, if he named them too.
const SPOKEN_BEFORE: usize = 3;

impl Replay {
    /// Begins before the first date of a block.
    pub(crate) fn new(context: Context) -> Replay {
        Replay { start: context, now: context, next: 0, last: None }
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
        if let Some((_, last)) = self.last.filter(|&(number, _)| number == n && spoken_on.is_none()) {
            return last;
        }
        self.advance(n, text, parsed, found);
        let Some(expression) = parsed.get(n) else { return Resolution::default() };
        self.next = n + 1;
        let (voice, around) = voice::of(text, found, expression.span);
        let resolution = match voice {
            Voice::Writer => self.now.resolve(expression),
            Voice::Editor => after_needed(self.now, n, parsed, |_| false),
            Voice::Speaker => {
                let context = spoken_on.map_or(self.now, |point| self.now.on(point));
                after_needed(context, n, parsed, |before| is_of_group(around, before.span, text, found))
            }
        };
        self.last = spoken_on.is_none().then_some((n, resolution));
        resolution
    }

    /// Resolves the writer's dates before number `n`.
    fn advance(&mut self, n: usize, text: &str, parsed: &Parsed, found: &Found) {
        if n < self.next {
            (self.now, self.next) = (self.start, 0);
        }
        for expression in parsed.get(self.next..n).unwrap_or_default() {
            if voice::of(text, found, expression.span).0 == Voice::Writer {
                let _ = self.now.resolve(expression);
            }
        }
        self.next = n;
    }
}

/// Whether the date at `span` is a speaker's, in a quotation of the same group as the one at `around`.
fn is_of_group(around: Option<usize>, span: Span, text: &str, found: &Found) -> bool {
    let (voice, here) = voice::of(text, found, span);
    let group = |at: Option<usize>| at.and_then(|at| found.get(at)).map(|quotation| quotation.group);
    voice == Voice::Speaker && group(here) == group(around)
}

/// The date of number `n` in a context which is not that of the writer, after those that it needs, and of the few before it those that
/// are `told` in the same words.
fn after_needed(
    mut context: Context,
    n: usize,
    parsed: &Parsed,
    told: impl Fn(&Expression) -> bool,
) -> Resolution {
    let Some(expression) = parsed.get(n) else { return Resolution::default() };
    let needed = n.saturating_sub(expression.needs());
    for at in needed.min(n.saturating_sub(SPOKEN_BEFORE))..n {
        if let Some(before) = parsed.get(at).filter(|before| at >= needed || told(before)) {
            let _ = context.resolve(before);
        }
    }
    context.resolve(expression)
}
