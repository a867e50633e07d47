//! The attribution that a quotation without its closing mark has swallowed.

use crate::quote::{Form, Quoted};
use crate::span::Span;
use crate::speech::attribute::{attribution_ends, attribution_follows};
use crate::speech::block::search::Search;
use crate::speech::clause::Clause;

impl<'t> Search<'t> {
    /// Ends a quotation whose closing mark is missing before the attribution that it swallowed (`“We did, said Poe.`). One that
    /// the next paragraph seems to go on with ends so only where a name closes the paragraph.
    pub(super) fn cut_before_attribution(&mut self, at: usize) {
        let open = |q: &Quoted| q.repaired() || q.form() == Form::Dash || q.goes_on();
        let unclosed = |q: &Quoted| open(q) && q.outer.end == q.inner.end && q.depth == 0;
        let Some(quotation) = self.found.get(at).copied().filter(unclosed) else { return };
        // What lies inside must stay inside.
        if self.found.get(at + 1).is_some_and(|inner| inner.outer.start < quotation.outer.end) {
            return;
        }
        let tokens = self.scene.tokens;
        let tail_end =
            self.gaps(at).and_then(|gaps| Clause::of(gaps.tail).whole()).map_or(0, |tail| tail.end);
        let limit = tokens.before(tail_end.max(quotation.content().end));
        let content = quotation.content().of(self.scene.text);
        let follows = if quotation.goes_on() { attribution_ends } else { attribution_follows };
        // The attribution follows the first pause or one of the next few; the bound keeps a list of commas linear.
        let commas =
            content.match_indices([',', '?', '!']).take(16).map(|(at, _)| quotation.content().start + at + 1);
        let cut = commas.into_iter().find(|&comma| follows(tokens.range(tokens.before(comma), limit)));
        if let (Some(end), Some(quotation)) = (cut, self.found.get_mut(at)) {
            self.ended |= quotation.goes_on();
            *quotation = quotation.with_goes_on(false).with_repaired(true);
            quotation.inner = Span::new(quotation.content().start, end).into();
            quotation.outer = Span::new(quotation.span().start, end).into();
        }
    }
}
