//! A source that is named without a verb (`according to Poe`).

use crate::Confidence;
use crate::speech::attribute::Beside;
use crate::speech::attribution::Attribution;
use crate::speech::clause::Clause;
use crate::speech::source::{Source, source_beside, source_by};
use crate::speech::{Cue, Rule};

impl Beside<'_> {
    /// `according to X` anywhere in the words before.
    pub(super) fn according(&self, clause: &Clause<'_>) -> Option<Attribution> {
        let by = (0..clause.len()).rev().find_map(|at| source_by(clause, self.text, self.words, at));
        sourced(clause, &by.or_else(|| self.source_between(clause))?)
    }

    /// A source by everyday words that stands between commas (`Die Kritik, so Weber, sei „haltlos“`).
    fn source_between(&self, clause: &Clause<'_>) -> Option<Source> {
        let commas = (1..clause.len()).filter(|&at| clause.verb_second() && clause.is_sign(at - 1, &[',']));
        let mut sources = commas.filter_map(|at| source_beside(clause, self.text, self.words, at));
        sources.find(|source| clause.is_sign(source.last() + 1, &[',']))
    }
}

/// What a source without a verb says of who speaks.
pub(crate) fn sourced(clause: &Clause<'_>, source: &Source) -> Option<Attribution> {
    let speaker = clause.span(source.speaker.first, source.speaker.last)?;
    let cue = clause.span(source.cue.first, source.cue.last).map(|span| Cue { span, ..Cue::default() });
    Some(Attribution::new(Rule::According, speaker, cue).sure(Confidence::Medium))
}
