//! What the search for speakers carries from paragraph to paragraph.

use heapless::Vec;

use crate::quote::{Found, Kind, Quoted};
use crate::span::{Span, absolute, relative};
use crate::speech::attribute::{Attribution, of_sentence};
use crate::speech::block::{Attributions, Tables, last_sentence};
use crate::speech::trace::Speakers;
use crate::speech::{Rule, Speaker};
use crate::text::Block;

/// How many speeches of several paragraphs whose speaker was named late are remembered.
const LATE: usize = 16;

/// Who spoke last, who is to speak, whose speech may go on.
#[derive(Clone, Debug, Default)]
pub(crate) struct Carried {
    /// Who spoke last, where the paragraph before has a quotation.
    last: Option<Attribution>,
    /// Who is to speak, where the paragraph before ended with a colon.
    introduced: Option<Attribution>,
    /// The group and the speaker of a quotation that may go on.
    open: Option<(u32, Attribution)>,
    /// The group of the last quotation, where nobody is known to have spoken it yet.
    unspoken: Option<u32>,
    /// Those who were named only in a later paragraph of their speech.
    late: Vec<(u32, Speaker), LATE>,
}

impl Carried {
    /// The same with offsets from a block that begins at `base`. What lies before it wraps.
    pub(crate) fn relative(&self, base: usize) -> Carried {
        let shift = |a: Attribution| Attribution {
            speaker: a.speaker.map(|s| relative(s, base)),
            cue: a.cue.map(|c| relative(c, base)),
            ..a
        };
        Carried {
            last: self.last.map(shift),
            introduced: self.introduced.map(shift),
            open: self.open.map(|(group, a)| (group, shift(a))),
            unspoken: self.unspoken,
            late: Vec::new(),
        }
    }

    /// Who speaks a quotation that opens a paragraph and has no attribution in it.
    pub(crate) fn into(&self, quotation: &Quoted, alone: bool) -> Option<Attribution> {
        let reopened = self
            .open
            .filter(|&(open, _)| open == quotation.group)
            .map(|(_, a)| Attribution { rule: Rule::GoesOn, ..a });
        let turn = self
            .last
            .filter(|_| alone && quotation.kind == Kind::Full)
            .map(|a| Attribution { rule: Rule::Turn, ..a });
        reopened.or(self.introduced).or(turn)
    }

    /// Remembers what the next paragraph may need. Returns the sentence that introduces a speaker with a colon.
    pub(crate) fn leave(
        &mut self,
        text: &str,
        block: &Block,
        base: usize,
        read: &Read<'_>,
        tables: Tables<'_>,
    ) -> Option<Span> {
        self.name_late(base, read);
        let places = || read.made.iter().zip(read.found.iter()).zip(read.speakers.iter());
        let last = places().rfind(|((a, _), _)| a.speaker.is_some());
        let kept = last.map(|((a, q), s)| (q.group, keep(a, s.as_ref(), base)));
        self.open = kept;
        let prose = block.span.of(text).trim_end();
        if kept.is_some() || prose.contains(char::is_alphabetic) {
            self.last = kept.map(|(_, a)| a);
        }
        let spoken = |group| places().any(|((a, q), _)| q.group == group && a.speaker.is_some());
        self.unspoken = read.found.iter().rfind(|q| q.depth == 0).map(|q| q.group).filter(|&g| !spoken(g));
        let after = read.found.last().map_or(block.span.start, |q| q.span().end.min(block.span.end));
        let head = prose
            .ends_with(':')
            .then(|| last_sentence(text, Span::new(after, block.span.end), tables.text).0);
        let introduced = head.and_then(|head| of_sentence(text, head, tables.speech, true));
        self.introduced = introduced.map(|a| Attribution { rule: Rule::Colon, ..keep(&a, None, base) });
        head
    }

    /// Notes the speaker of a speech whose earlier paragraphs did not name one.
    fn name_late(&mut self, base: usize, read: &Read<'_>) {
        let Some(group) = self.unspoken else { return };
        let speaker = read.found.iter().zip(read.speakers).find_map(|(q, s)| s.filter(|_| q.group == group));
        if let Some(speaker) = speaker {
            if self.late.is_full() {
                self.late.remove(0);
            }
            let _ = self.late.push((group, Speaker { span: absolute(speaker.span, base), ..speaker }));
        }
    }

    /// The speaker of a group that was named only in a later paragraph.
    pub(crate) fn late_speaker(&self, group: u32) -> Option<Speaker> {
        self.late.iter().find(|(g, _)| *g == group).map(|(_, speaker)| *speaker)
    }
}

/// What was read of a block.
pub(crate) struct Read<'b> {
    pub(crate) found: &'b Found,
    pub(crate) made: &'b Attributions,
    pub(crate) speakers: &'b Speakers,
}

/// An attribution for later blocks: offsets in the document, the person by number.
fn keep(attribution: &Attribution, speaker: Option<&Speaker>, base: usize) -> Attribution {
    Attribution {
        speaker: attribution.speaker.map(|s| absolute(s, base)),
        cue: attribution.cue.map(|c| absolute(c, base)),
        rule: attribution.rule,
        frame: None,
        person: speaker.map_or(attribution.person, |s| s.number),
        carried: true,
    }
}
