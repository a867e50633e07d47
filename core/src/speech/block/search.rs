//! The quotations of a block in turn.

use crate::quote::{Form, Found, Kind, Quoted, is_title_shaped};
use crate::speech::Rule;
use crate::speech::attribute::{Beside, is_hearing, of_sentence};
use crate::speech::attribution::{Attribution, Attributions};
use crate::speech::block::gaps::{Gaps, Lead, outermost};
use crate::speech::block::label::label;
use crate::speech::block::reported::earlier;
use crate::speech::carried::Inherited;
use crate::speech::clause::Clause;
use crate::text::token::Slice;
use crate::words::{CueClass, SpeechWords};

/// A block as its quotations are attributed in it.
#[derive(Clone, Copy)]
pub(crate) struct Scene<'t> {
    pub(crate) text: &'t str,
    pub(crate) tokens: Slice<'t>,
    pub(crate) inherited: &'t Inherited,
    pub(crate) words: &'t SpeechWords,
}

/// Finds the speaker of each outermost quotation of a block, and gives quotations of one act of speech one group. Returns whether
/// one that seemed to go on in the next block turned out to end here.
#[inline(never)] // as `classify`
pub(crate) fn attribute(scene: Scene<'_>, found: &mut Found, made: &mut Attributions) -> bool {
    made.clear();
    let mut search = Search { scene, found, made, ended: false };
    for at in 0..search.found.len() {
        search.cut_before_attribution(at);
        let attribution = search.one(at);
        let reported = attribution.is_none() && search.is_reported(at);
        let _ = search.made.push(attribution.unwrap_or_default());
        if let Some(quotation) = search
            .found
            .get_mut(at)
            .filter(|q| attribution.is_none() && q.kind == Kind::Fragment && !reported)
        {
            quotation.kind = Kind::Scare;
        }
    }
    search.ended
}

pub(super) struct Search<'t> {
    pub(super) scene: Scene<'t>,
    pub(super) found: &'t mut Found,
    pub(super) made: &'t mut Attributions,
    /// Whether a quotation that seemed to go on in the next block ends here.
    pub(super) ended: bool,
}

impl<'t> Search<'t> {
    /// The attribution of the quotation at `at`, which joins the group of the one before where that goes on.
    pub(super) fn one(&mut self, at: usize) -> Option<Attribution> {
        let gaps = self.gaps(at)?;
        let quotation = *self.found.get(at)?;
        if quotation.form() == Form::Transcript {
            return label(Clause::of(gaps.head));
        }
        let inside = if quotation.kind.is_speech() { self.label_inside(&quotation) } else { None };
        if inside.is_some() {
            return inside;
        }
        let beside = Beside {
            text: self.scene.text,
            words: self.scene.words,
            content: quotation.content(),
            head: Clause::ending(gaps.head),
            tail: Clause::beginning(gaps.tail),
        };
        if self.is_title(&gaps, &quotation, &beside) {
            self.found.get_mut(at)?.kind = Kind::Title;
            return None;
        }
        let address = quotation.kind == Kind::Title && self.is_address(&quotation, &beside);
        let direct = self.direct(&quotation, &beside, address);
        let heard = direct.is_none() && beside.is_heard();
        let direct = direct.or_else(|| if heard { None } else { self.over_names(at, &gaps, beside) });
        let previous = gaps.previous.and_then(|p| self.made.get(p).copied()).filter(Attribution::is_made);
        let Some(direct) = direct else {
            return if heard { None } else { self.going_on(at, &gaps, previous) };
        };
        if let Some(quotation) = self.found.get_mut(at).filter(|_| address) {
            quotation.kind = Kind::Full;
        }
        if gaps.mid_sentence && previous.is_some_and(|p| p.speaker() == direct.speaker()) {
            self.join(at, gaps.previous);
        }
        Some(direct)
    }

    /// Whether what was taken for speech stands in the sentence as a title does.
    fn is_title(&self, gaps: &Gaps<'_>, quotation: &Quoted, beside: &Beside<'_>) -> bool {
        match quotation.kind {
            Kind::Full => {
                let content = self.scene.tokens.within(quotation.content());
                beside.is_mid_sentence() && is_title_shaped(content)
            }
            Kind::Fragment => self.is_apposed(gaps, quotation),
            _ => false,
        }
    }

    /// Whether what looks like a title is cut by commas, or introduced: `“Oh, Mr. Poe,” she said`.
    fn is_address(&self, quotation: &Quoted, beside: &Beside<'_>) -> bool {
        let written = quotation.content().of(self.scene.text);
        beside.is_introduced() || written.matches([',', '!', '?']).count() > 1
    }

    /// By the words beside it in its sentence.
    fn direct(&self, quotation: &Quoted, beside: &Beside<'_>, address: bool) -> Option<Attribution> {
        let speech = quotation.kind.is_speech();
        if !speech && !address {
            return None;
        }
        // A few words in the middle of a sentence are not spoken by who stands behind them.
        let written = quotation.content().of(self.scene.text);
        let outside = self.scene.tokens.words().stops_outside && beside.tail.is_sign(0, &[',']);
        let passing = quotation.kind == Kind::Fragment
            && beside.is_mid_sentence()
            && !written.trim_end().ends_with(',')
            && !outside
            && !beside.is_closed();
        let introduced = quotation.kind == Kind::Title && beside.is_introduced();
        let fits = |a: &Attribution| if a.rule == Rule::Tail { !passing } else { speech || introduced };
        beside.attribute().filter(fits)
    }

    /// Of a quotation that no word beside it attributes: by what somebody did before it, by the quotation before, which it may go on, or by
    /// what stands farther away.
    fn going_on(&mut self, at: usize, gaps: &Gaps<'t>, previous: Option<Attribution>) -> Option<Attribution> {
        let quotation = *self.found.get(at)?;
        let acted = gaps
            .before
            .filter(|_| quotation.kind == Kind::Full && gaps.head.is_empty())
            .and_then(|sentence| self.gesture(sentence).or_else(|| self.answer(sentence, gaps)));
        match previous {
            Some(_) if acted.is_some() => acted,
            // With nothing between, another answers or asks back.
            Some(_) if gaps.adjacent && (self.asks(&quotation) || self.previous_asks(gaps)) => None,
            Some(previous)
                if quotation.kind == Kind::Full || gaps.mid_sentence && quotation.kind != Kind::Measure =>
            {
                self.join(at, gaps.previous);
                Some(previous.going_on(gaps.apart))
            }
            previous if quotation.kind == Kind::Fragment && self.is_mood_reported(gaps) => {
                earlier(gaps.earlier).or(previous.map(|p| p.going_on(gaps.apart)))
            }
            _ if quotation.kind == Kind::Full || gaps.opens_block => self.farther(gaps, &quotation),
            _ => None,
        }
    }

    /// Whether the quotation ends with a question.
    fn asks(&self, quotation: &Quoted) -> bool {
        quotation.content().of(self.scene.text).trim_end().ends_with('?')
    }

    pub(super) fn previous_asks(&self, gaps: &Gaps<'_>) -> bool {
        gaps.previous.and_then(|p| self.found.get(p)).is_some_and(|q| self.asks(q))
    }

    /// By the words before what stands between marks and is nobody's words (`whose book “Grit” sold, told them to “wake up”`).
    fn over_names(&self, at: usize, gaps: &Gaps<'t>, beside: Beside<'t>) -> Option<Attribution> {
        let speech = |at: usize| self.found.get(at).is_some_and(|q| q.kind.is_speech());
        // where the verb may stand behind it all, a name more is one more subject
        if beside.head.verb_second() || !gaps.mid_sentence || !speech(at) || speech(gaps.previous?) {
            return None;
        }
        let floor = (0..at).rev().find(|&i| outermost(self.found, i) && speech(i));
        let start = floor.and_then(|p| self.found.get(p)).map_or(0, |q| q.span().end);
        let tokens = self.scene.tokens;
        let opening = tokens.before(self.found.get(at)?.span().start);
        let lead = Lead::of(tokens.range(tokens.before(start), opening));
        Beside { head: Clause::ending(lead.head), ..beside }.attribute()
    }

    /// Gives the quotation at `at` the group of the one at `previous`.
    fn join(&mut self, at: usize, previous: Option<usize>) {
        let group = previous.and_then(|p| self.found.get(p)).map(|q| q.group);
        if let (Some(group), Some(quotation)) = (group, self.found.get_mut(at)) {
            quotation.group = group;
        }
    }

    /// By what stands farther away: in the paragraph before, or in the sentence before.
    fn farther(&self, gaps: &Gaps<'_>, quotation: &Quoted) -> Option<Attribution> {
        let asks = self.asks(quotation);
        if gaps.opens_block {
            let inherited = self.scene.inherited.attribute(quotation, gaps.alone, asks);
            return inherited
                .or_else(|| if quotation.kind == Kind::Full { self.beat(gaps.tail) } else { None });
        }
        let sentence = gaps.before.filter(|_| gaps.head.is_empty())?;
        if is_hearing(sentence, self.scene.words) {
            return None;
        }
        let found = of_sentence(sentence, true);
        // Who asks in a sentence of its own is answered.
        let asked = |a: &Attribution| a.cue().is_some_and(|cue| cue.class == Some(CueClass::Ask));
        found.filter(|a| !asked(a) || asks)
    }

    pub(super) fn gaps(&self, at: usize) -> Option<Gaps<'t>> {
        Gaps::around(&self.scene, self.found, at)
    }
}
