//! What the reading of a text remembers from block to block, and what one block holds.

use crate::error::Error;
use crate::fixed;
use crate::limits::Limit;
use crate::quote::{AllKept, Found, Pairing, Quoted, System, classify};
use crate::span::{Piece, Span};
use crate::speech::attribution::{Attribution, Attributions};
use crate::speech::block::{Scene, attribute};
use crate::speech::carried::{Carried, Inherited, Read};
use crate::speech::indirect::{AllReported, find};
use crate::speech::names::Names;
use crate::speech::trace::{self, trace};
use crate::speech::{Cue, Speaker, Speech};
use crate::text::block::Unread;
use crate::text::token::{Slice, Source, Tokens};
use crate::words::{SpeechWords, TextWords};

/// What is remembered of the blocks so far.
#[derive(Clone, Debug)]
pub(crate) struct Reader {
    text_words: &'static TextWords,
    words: &'static SpeechWords,
    pairing: Pairing,
    carried: Carried,
    names: Names,
    /// Whether speech without marks is looked for too.
    indirect: bool,
}

/// The quotations of one block with their speakers.
#[derive(Clone, Debug, Default)]
pub(crate) struct Held {
    pub(crate) found: Found,
    pub(crate) made: Attributions,
    inherited: Inherited,
    /// Where the block begins in the document.
    pub(crate) base: usize,
    /// Bounds that were passed, with the rest of the block behind.
    passed: [Option<(Limit, Piece)>; 2],
}

impl Reader {
    pub(crate) fn new(text_words: &'static TextWords, words: &'static SpeechWords) -> Reader {
        let (pairing, carried, names) = (Pairing::default(), Carried::default(), Names::default());
        Reader { text_words, words, pairing, carried, names, indirect: false }
    }

    pub(crate) fn set_indirect(&mut self) {
        self.indirect = true;
    }

    pub(crate) fn set_system(&mut self, system: System) {
        self.pairing.system = system;
    }

    /// Reads a block.
    ///
    /// The marks come first, and have left the stack when the words take their room there: side by side the two lists would
    /// need twice as much.
    pub(crate) fn read(&mut self, block: Unread<'_>, held: &mut Held) {
        let text = block.text;
        let first_group = self.read_marks(block, &mut AllKept::new(), held);
        self.read_words(text, first_group, &mut Tokens::default(), held);
    }

    /// Finds the quotations of a block. Returns the first number of a group that no earlier block has.
    #[inline(never)]
    pub(crate) fn read_marks(&mut self, block: Unread<'_>, marks: &mut AllKept, held: &mut Held) -> u32 {
        let (text, base) = (block.text, block.base);
        let first_group = self.pairing.next_group();
        let passed = self.pairing.block_through(block, self.text_words, marks, &mut held.found);
        held.passed = [passed.map(|p| (p.limit, Piece::new(Span::new(p.at, text.len())))), None];
        (held.base, held.inherited) = (base, self.carried.inherited);
        first_group
    }

    /// Reads the words of a block whose quotations are known; the first group of them is `first_group`. Returns the sentence that
    /// introduces with a colon who is to speak in the next one.
    #[inline(never)]
    pub(crate) fn read_words(
        &mut self,
        text: &str,
        first_group: u32,
        tokens: &mut Tokens,
        held: &mut Held,
    ) -> Option<Span> {
        // Where sentences end is asked beside quotations, and of who introduces one.
        let ends = self.indirect || !held.found.is_empty() || text.trim_end().ends_with(':');
        tokens.read(text, self.text_words, ends);
        if let Some(at) = tokens.passed {
            held.passed[1] = Some((Limit::WordsInBlock, Piece::new(Span::new(at, text.len()))));
        }
        let source = Source::of(text, self.text_words);
        let tokens = tokens.view(&source);
        classify(text, tokens, &mut held.found, self.text_words);
        let scene = self.scene(text, tokens, &held.inherited);
        if attribute(scene, &mut held.found, &mut held.made) {
            self.pairing.end();
        }
        if self.indirect {
            self.report(text, tokens, first_group, held);
        }
        let base = held.base;
        let scene = trace::Scene { text, base, tokens, found: &held.found, words: self.words };
        trace(&scene, &mut held.made, &mut self.names);
        self.carried.leave(&Read { text, base, tokens, found: &held.found, made: &held.made })
    }

    fn scene<'t>(&self, text: &'t str, tokens: Slice<'t>, inherited: &'t Inherited) -> Scene<'t> {
        Scene { text, tokens, inherited, words: self.words }
    }

    /// Adds speech without marks. Apart, so that its list takes stack only where it is asked for.
    #[inline(never)]
    fn report(&mut self, text: &str, tokens: Slice<'_>, first_group: u32, held: &mut Held) {
        let mut reported = AllReported::new();
        let scene = self.scene(text, tokens, &held.inherited);
        let lost = find(&scene, &held.found, self.pairing.next_group(), &mut reported);
        let full = held.take_in(&reported).or(lost);
        let full = full.map(|at| (Limit::QuotationsInBlock, Piece::new(Span::new(at, text.len()))));
        held.passed = [held.passed[0].or(full), held.passed[1]];
        self.pairing.renumber(first_group, &mut held.found);
    }

    /// The quotation of number `n` of a block, with the fullest name of its speaker known by now.
    pub(crate) fn speech(&self, held: &Held, n: usize) -> Option<Speech> {
        let quoted = held.found.get(n)?;
        let attribution = held.made.get(n).copied().unwrap_or_default();
        Some(self.place(held, quoted, &attribution))
    }

    fn place(&self, held: &Held, quoted: &Quoted, attribution: &Attribution) -> Speech {
        let kept = held.inherited.kept(attribution.source());
        let here = |span: Span| span.shifted(held.base);
        let span = kept.map(|k| k.speaker).or_else(|| attribution.speaker().map(here));
        let cue_here = || attribution.cue().map(|cue| Cue { span: here(cue.span), ..cue });
        let cue = kept.map_or_else(cue_here, |k| k.cue);
        Speech {
            quotation: quoted.placed(held.base),
            speaker: span.map(|span| self.speaker(span, attribution.person)),
            cue,
            rule: attribution.rule,
            confidence: attribution.confidence(),
        }
    }

    fn speaker(&self, span: Span, number: u32) -> Speaker {
        Speaker { span, name: self.names.fullest(number), number }
    }

    /// The fullest name known by now of whom `speaker` stands for.
    pub(crate) fn name(&self, speaker: &Speaker) -> Option<Span> {
        self.names.fullest(speaker.number).or(speaker.name)
    }

    /// The speaker of a group who was named only in a later paragraph.
    pub(crate) fn late_speaker(&self, group: u32) -> Option<Speaker> {
        self.carried.late(group).map(|late| self.speaker(late.span, late.person))
    }
}

impl Held {
    /// Puts speech without marks where it belongs in the order of the text; where the first begins for which there was no room.
    fn take_in(&mut self, reported: &AllReported) -> Option<usize> {
        let mut passed = None;
        for one in reported {
            let start = one.quoted.outer.start;
            let place = self.found.iter().position(|q| q.outer.start >= start).unwrap_or(self.found.len());
            let room = fixed::insert(&mut self.found, place, one.quoted);
            fixed::insert(&mut self.made, place, one.attribution);
            passed = passed.or((!room).then_some(usize::from(start)));
        }
        passed
    }

    /// Whether a bound was passed that was not told yet.
    pub(crate) fn has_passed(&self) -> bool {
        self.passed.iter().any(Option::is_some)
    }

    /// A bound that was passed, each once.
    pub(crate) fn passed(&mut self) -> Option<Error> {
        let (limit, rest) = self.passed.iter_mut().find_map(Option::take)?;
        Some(Error::Limit { limit, span: rest.span().shifted(self.base) })
    }
}

/// An error with its span in the document.
pub(crate) fn shifted(error: Error, base: usize) -> Error {
    match error {
        Error::Limit { limit, span } => Error::Limit { limit, span: span.shifted(base) },
        Error::NoSuchDay { span } => Error::NoSuchDay { span: span.shifted(base) },
        other => other,
    }
}
