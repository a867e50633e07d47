//! Who acts beside a line, and so says it (`“Look.” Vos lit the lamp. “Here.”`).

use crate::span::Span;
use crate::speech::Rule;
use crate::speech::attribute::of_sentence;
use crate::speech::attribution::Attribution;
use crate::speech::block::gaps::Gaps;
use crate::speech::block::search::{Scene, Search};
use crate::speech::clause::Clause;
use crate::speech::cue::sentence_subject;
use crate::speech::phrase::{is_named, is_role};
use crate::text::token::Slice;
use crate::words::CueClass;
use crate::words::speech::class;

impl<'t> Search<'t> {
    /// Whom the block has named, and who does no more in the sentence before than sound or nod (`Weil shrugged. “Not my call.”`).
    pub(super) fn gesture(&self, sentence: Slice<'_>) -> Option<Attribution> {
        /// The words of such a sentence, its point included.
        const WORDS: usize = 8;
        let who = sentence.get(0).filter(|t| t.is_name() && sentence.len() <= WORDS)?.span();
        let found = of_sentence(sentence, false)
            .filter(|found| found.speaker().is_some_and(|speaker| speaker.start == who.start))
            .filter(|found| found.cue().is_some_and(|cue| cue.class == Some(CueClass::Sound)))?;
        let Scene { text, tokens, .. } = self.scene;
        let writer = |place: Span| !self.found.iter().any(|q| q.span().contains(place));
        let named = (0..tokens.before(who.start))
            .filter_map(|at| tokens.get(at))
            .any(|t| t.span().of(text) == who.of(text) && writer(t.span()));
        named.then_some(found)
    }

    /// Who acts in the sentence between, where the quotation before asked or was told of by an act too, and somebody else is named
    /// (`“Where is it?” Vos asked. Poe held it out. “Here.”`).
    pub(super) fn answer(&self, sentence: Slice<'_>, gaps: &Gaps<'_>) -> Option<Attribution> {
        let before = self.made.get(gaps.previous?).filter(|before| before.is_made())?;
        let sounds = before.cue().is_none_or(|cue| cue.class == Some(CueClass::Sound));
        let acted =
            sounds && before.rule == Rule::Before || before.cue().is_none() && before.rule == Rule::Tail;
        sentence.get(0).filter(|t| t.is_name() && (acted || self.previous_asks(gaps)))?;
        let found = self.beat(sentence)?;
        let (first, other) = (self.words_at(before.speaker()?), self.words_at(found.speaker()?));
        // who was `she` a moment ago is not named again, but `Ann Poe` may be `Poe`
        (!self.share_word(first, other)).then_some(found.by(Rule::Before))
    }

    fn words_at(&self, span: Span) -> Slice<'t> {
        self.scene.tokens.within(span)
    }

    /// Whether two phrases have a word in common.
    fn share_word(&self, one: Slice<'_>, other: Slice<'_>) -> bool {
        let word = |of: Slice<'_>, at: usize| of.get(at).map(|t| t.stem().of(self.scene.text));
        (0..one.len()).any(|a| (0..other.len()).any(|b| word(one, a) == word(other, b)))
    }

    /// Who does something in the sentence behind a quotation that stands without an attribution, or behind a question (`“Look.” Vos lit
    /// the lamp. “Here.”`); nobody where that is how somebody takes the words.
    pub(super) fn beat(&self, sentence: Slice<'_>) -> Option<Attribution> {
        beat(sentence).filter(|_| !self.takes_in(sentence))
    }

    /// Whether somebody looks at another, or starts (`“Stay.” Vos stared at him.`): who hears does that too.
    fn takes_in(&self, sentence: Slice<'_>) -> bool {
        let listed = |at: usize, list: &[&str]| sentence.get(at).is_some_and(|t| t.is_one_of(list));
        let words = self.scene.words;
        let verb = (1..sentence.len()).find(|&at| listed(at, words.looks) || listed(at, words.starts));
        let at_another = |at: usize| {
            sentence.get(at + 1).is_some_and(|t| t.is(class::PREPOSITION))
                && sentence.get(at + 2).is_some_and(|t| t.is(class::OBJECT) || t.is_name())
        };
        verb.is_some_and(|at| listed(at, words.starts) || at_another(at))
    }
}

/// The longest sentence that tells what somebody does as they speak, in bytes.
const BEAT_BYTES: usize = 60;

/// Who does something in the sentence behind a quotation that stands without an attribution (`“Look.” Vos lit the lamp. “Here.”`).
pub(super) fn beat(sentence: Slice<'_>) -> Option<Attribution> {
    let clause = Clause::beginning(sentence);
    let opens = clause.get(0).filter(|t| t.capital() && !t.is_any_sign())?;
    let subject = sentence_subject(&clause).filter(|subject| subject.first == 0)?;
    // with an article it is a firm's rather than a person's
    let named = opens.is_name() && is_named(&clause, subject);
    let somebody = opens.is_only_subject() || named || is_role(&clause, subject);
    // `“They killed him.” Vos died in custody on Monday.`: a report, and no act beside a line
    let (start, end) = (opens.span().start, clause.whole()?.end);
    let tells = |at: usize| clause.is(at, class::TIME) || clause.get(at).is_some_and(|t| t.is_number());
    if end - start > BEAT_BYTES || (0..clause.len()).any(tells) {
        return None;
    }
    // `“Gone.” Vos did not answer`, `The boy, still asleep, was taken away`: another, of whom something is told
    let acts = clause.get(subject.last + 1).is_some_and(|t| t.is_letters() && !t.is(class::AUXILIARY));
    let speaker = clause.span(subject.first, subject.last).filter(|_| somebody && acts)?;
    Some(Attribution::new(Rule::Tail, speaker, None))
}
