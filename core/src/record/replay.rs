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
}

impl Replay {
    /// Begins before the first date of a block.
    pub(crate) fn new(context: Context) -> Replay {
        Replay { start: context, now: context, next: 0, last: None }
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
        self.advance(n, text, parsed, found);
        let Some(expression) = parsed.get(n) else { return Resolution::default() };
        self.next = n + 1;
        let resolution = if voice::of(text, found, expression.span).0 == Voice::Writer {
            self.now.resolve(expression)
        } else {
            resolve(self.now, n, parsed)
        };
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
        self.advance(n, text, parsed, found);
        self.next = n + 1;
        resolve(self.now.on(point), n, parsed)
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

/// The date of number `n` in a context which is not that of the writer, after those that it needs.
fn resolve(mut context: Context, n: usize, parsed: &Parsed) -> Resolution {
    let Some(expression) = parsed.get(n) else { return Resolution::default() };
    for end in parsed.get(n.saturating_sub(expression.needs())..n).unwrap_or_default() {
        let _ = context.resolve(end);
    }
    context.resolve(expression)
}
