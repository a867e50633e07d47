//! Resolving the parsed dates of a block one after the other, each with what those before it have fixed.

use crate::date::{Context, Expression, Point, Resolution};
use crate::quote::Found;
use crate::record::{Voice, voice};
use crate::span::Span;

/// The context that the first dates of a block have led to. Asking for one farther on resolves those between; asking for an
/// earlier one begins anew.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Replay {
    now: Context,
    /// The number of the next date.
    next: usize,
}

/// A block as its dates are resolved.
#[derive(Clone, Copy)]
pub(crate) struct Block<'t> {
    pub(crate) text: &'t str,
    /// What is known of dates where it begins.
    pub(crate) start: &'t Context,
    pub(crate) parsed: &'t [Expression],
    pub(crate) found: &'t Found,
}

/// How many dates before one that a speaker names can lead to it, if he named them too.
const SPOKEN_BEFORE: usize = 3;

impl Replay {
    /// Begins before the first date of a block.
    pub(crate) fn new(context: Context) -> Replay {
        Replay { now: context, next: 0 }
    }

    /// What the dates so far have led to.
    pub(crate) fn context(&self) -> Context {
        self.now
    }

    /// Writes the date of number `n`, in the voice in which it stands: the writer's and the editor's counted from the anchor, a speaker's from the
    /// day on which he speaks, where it is known, and from the dates that he named before.
    #[inline(never)] // asked in several places
    pub(crate) fn at(&mut self, n: usize, spoken_on: Option<Point>, block: Block<'_>, date: &mut Resolution) {
        let Block { text, parsed, found, .. } = block;
        self.advance(n, block);
        let Some(expression) = parsed.get(n) else { return };
        self.next = n + 1;
        let (voice, around) = voice::of(text, found, expression.span);
        match voice {
            Voice::Writer => self.now.resolve_into(expression, Some(date)),
            Voice::Editor => after_needed(&self.now, None, n, parsed, &|_| false, date),
            Voice::Speaker => {
                let told = |before: &Expression| is_of_group(around, before.span, text, found);
                after_needed(&self.now, spoken_on, n, parsed, &told, date);
            }
        }
    }

    /// Resolves the writer's dates before number `n`.
    fn advance(&mut self, n: usize, block: Block<'_>) {
        if n < self.next {
            (self.now, self.next) = (*block.start, 0);
        }
        for expression in block.parsed.get(self.next..n).unwrap_or_default() {
            if voice::of(block.text, block.found, expression.span).0 == Voice::Writer {
                self.now.resolve_into(expression, None);
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

/// Writes the date of number `n`, in a context which is not that of the writer (`now`, or that of the day on which it was spoken), after those
/// that it needs, and of the few before it those that are `told` in the same words.
#[inline(never)] // the context is a copy
fn after_needed(
    now: &Context,
    spoken_on: Option<Point>,
    n: usize,
    parsed: &[Expression],
    told: &dyn Fn(&Expression) -> bool,
    date: &mut Resolution,
) {
    let mut context = match spoken_on {
        Some(point) => now.on(point),
        None => *now,
    };
    let Some(expression) = parsed.get(n) else { return };
    let needed = n.saturating_sub(expression.needs());
    for at in needed.min(n.saturating_sub(SPOKEN_BEFORE))..n {
        if let Some(before) = parsed.get(at).filter(|before| at >= needed || told(before)) {
            context.resolve_into(before, None);
        }
    }
    context.resolve_into(expression, Some(date));
}
