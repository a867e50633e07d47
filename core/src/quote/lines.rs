//! Speech that is set off without quotation marks, by how its lines begin: block quotations, dialogue behind dashes,
//! transcripts.
//!
//! A wrong quotation harms more than a missed one, so each needs evidence: a block its bracket or the colon before it, a dash or
//! a label a second one near it and words that people say to each other. What that takes is the block, the bytes behind
//! it, and a few numbers from the blocks before, so that a stream decides as the whole text does.

use crate::limits::Limit;
use crate::quote::glyph::Family;
use crate::quote::pair::{Passed, Surroundings};
use crate::quote::settle::VERSE_INDENT;
use crate::quote::{Form, Found, Quoted};
use crate::span::Span;
use crate::text::Words;
use crate::text::chars::{is_invisible, is_lower, is_space, is_upper};
use crate::words::TextWords;

/// What the blocks before have left.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Before {
    /// The block before ended with a colon, and was not indented.
    introduced: bool,
    /// The block before was a block quotation.
    pub(crate) block: bool,
    /// How many blocks ago a line began with a dash, and with one of a dialogue.
    dash: u8,
    dialogue: u8,
    /// How many blocks ago one had a speaker's label.
    labelled: u8,
}

impl Default for Before {
    fn default() -> Before {
        Before { introduced: false, block: false, dash: FAR, dialogue: FAR, labelled: FAR }
    }
}

/// So many blocks ago, nothing counts any more.
const FAR: u8 = 8;
/// A label this many blocks ago still speaks for a transcript: its speaker may go on in a second paragraph.
const NEAR: u8 = 3;
/// The bytes of a block that are looked over for words of talk.
const TALK_BYTES: usize = 600;
/// How many line ends ahead a second dash is looked for.
const LINES_AHEAD: usize = 8;
/// The most bytes of a speaker's label.
const LABEL_BYTES: usize = 40;

/// Adds to `pairs` the speech of a block that no mark sets off. Returns the bound that was passed, if one was.
pub(crate) fn add(around: &Surroundings<'_>, before: &mut Before, pairs: &mut Found) -> Option<Passed> {
    let last = *before;
    let nearer = |age: u8| (age + 1).min(FAR);
    let ends = around.block.as_bytes().trim_ascii_end().ends_with(b":");
    *before = Before {
        introduced: ends && !is_indented(around.block),
        block: false,
        dash: nearer(last.dash),
        dialogue: nearer(last.dialogue),
        labelled: nearer(last.labelled),
    };
    if !may_begin(around.block) {
        return None;
    }
    let line = Line::of(around.block);
    let mut passed = None;
    if let Some(start) = block_quotation(&line, &last) {
        before.block = set_off(around, Span::new(start, line.end), Form::Block, pairs, &mut passed);
    } else if let Some(dash) = Dash::of(line.body) {
        before.dash = 0;
        if dash.is_dialogue(line.body, &last, around) && dash.add(around, &line, pairs, &mut passed) {
            before.dialogue = 0;
        }
    } else if let Some(label) = Label::of(line.body, around.words)
        && label.is_speakers(line.body, &last, around)
        && set_off(around, label.said(line.body).shifted(line.start), Form::Transcript, pairs, &mut passed)
    {
        before.labelled = 0;
    }
    passed
}

/// A block without the blanks around it.
struct Line<'t> {
    body: &'t str,
    start: usize,
    end: usize,
    indented: bool,
}

impl Line<'_> {
    fn of(block: &str) -> Line<'_> {
        let body = block.trim_start_matches(|c| is_space(c) || is_invisible(c));
        let start = block.len() - body.len();
        let body = body.trim_end();
        Line { body, start, end: start + body.len(), indented: is_indented(block) }
    }
}

fn is_indented(block: &str) -> bool {
    block.starts_with(VERSE_INDENT) || block.starts_with('\t')
}

/// Whether speech without marks may begin so: with a space, a bracket, a dash, or a name and a colon near it.
fn may_begin(block: &str) -> bool {
    match block.as_bytes().first() {
        Some(b'A'..=b'Z') => {
            let near = block.as_bytes().get(..LABEL_BYTES).unwrap_or(block.as_bytes());
            // A search of many bytes at a time takes longer to begin than to look at a few.
            let few = || near.len() < 16 && !near.contains(&b':');
            !few() && memchr::memchr(b':', near).is_some() || matches!(near, [b'Q' | b'A', b'.', ..])
        }
        Some(b' ' | b'\t' | b'>' | b'-' | b'*' | b'_' | 0x80..) => true,
        _ => false,
    }
}

/// Where the words of a block quotation begin.
fn block_quotation(line: &Line<'_>, last: &Before) -> Option<usize> {
    if line.body.starts_with('>') {
        let words = line.body.trim_start_matches(|c| c == '>' || is_space(c));
        return words.contains(char::is_alphabetic).then_some(line.end - words.len());
    }
    let set_apart = line.indented && (last.introduced || last.block);
    (set_apart && is_prose(line.body)).then_some(line.start)
}

/// Whether an indented line is prose or verse, and no code, list or table.
fn is_prose(body: &str) -> bool {
    let code = |c| matches!(c, '{' | '}' | '=' | '$' | '|' | '\\' | '/' | '_' | '#' | '\t');
    let words = body.split(is_space).filter(|w| w.contains(char::is_alphabetic)).take(3).count();
    words == 3
        && body.starts_with(|c: char| c.is_alphabetic() || c == '[' || c == '…')
        && !body.contains(code)
}

/// Adds the piece `span` as a quotation, unless its words stand in marks already, or marks lie across its border.
fn set_off(
    around: &Surroundings<'_>,
    span: Span,
    form: Form,
    pairs: &mut Found,
    passed: &mut Option<Passed>,
) -> bool {
    let across = |p: &Quoted| p.span().overlaps(span) && !span.contains(p.span()) || p.span() == span;
    let (mut marked, mut start) = (0, usize::MAX);
    // What lies inside was paired before what it lies in.
    for pair in pairs.iter().rev().map(Quoted::span) {
        if pair.end <= start {
            marked += pair.len();
            start = pair.start;
        }
    }
    if span.of(around.block).trim().is_empty() || pairs.iter().any(across) || 2 * marked > span.len() {
        return false;
    }
    push(piece(span, span, form, false), pairs, passed)
}

/// Adds a quotation; notes where it begins if it does not fit.
fn push(piece: Quoted, pairs: &mut Found, passed: &mut Option<Passed>) -> bool {
    let fits = pairs.push(piece).is_ok();
    if !fits {
        *passed = Some(Passed { limit: Limit::QuotationsInBlock, at: piece.span().start });
    }
    fits
}

const fn piece(span: Span, content: Span, form: Form, continues: bool) -> Quoted {
    Quoted::new(span, content, Family::Double).in_form(form).with_continues(continues)
}

/// A dash at the start of a line.
struct Dash {
    /// Its bytes.
    length: usize,
    /// Whether the words follow without a space.
    tight: bool,
}

const DASHES: [&str; 4] = ["—", "–", "―", "--"];

impl Dash {
    /// The dash that `body` begins with, a sentence right behind it.
    fn of(body: &str) -> Option<Dash> {
        let dash = DASHES.iter().find(|dash| body.starts_with(**dash))?;
        let rest = body.get(dash.len()..)?;
        let words = rest.trim_start_matches(is_space);
        let sentence = words.starts_with(|c: char| is_upper(c) || matches!(c, '¿' | '¡' | '…'));
        sentence.then_some(Dash { length: dash.len(), tight: words.len() == rest.len() })
    }

    /// Whether the line is one of a dialogue: one near it begins so too, and it has words of talk, or stands among such.
    fn is_dialogue(&self, body: &str, last: &Before, around: &Surroundings<'_>) -> bool {
        let ended = body.ends_with(['.', '!', '?', '…', ',', '—', '-', ':', '"', '”', '»']);
        let ahead = around.ahead.trim_start_matches(|c| is_space(c) || is_invisible(c));
        let next = Dash::of(ahead).is_some();
        let second = || {
            let lines = ahead.split(['\n', '\r']).skip(1);
            lines.take(LINES_AHEAD).any(|line| Dash::of(line.trim_start_matches(is_space)).is_some())
        };
        // Two lines behind a colon are a list.
        let asked = last.introduced && !next && self.tight;
        let near = last.dash < FAR || next || second();
        // What the writer puts in between two more dashes is an attribution.
        let incised = || {
            let (dash, rest) = body.split_at_checked(self.length).unwrap_or_default();
            let between = incise(rest, dash).and_then(|s| rest.get(s.start + dash.len()..s.end));
            self.tight && between.is_some_and(|between| place(between, dash).is_some())
        };
        // A question in the next line is an answer's, or is answered.
        let talk = || is_talk(body, around.words) || next && is_talk(ahead, around.words);
        ended && (asked || last.dialogue < FAR || near && talk() || incised())
    }

    /// Adds what is said, without the incises (`—No vengas —dijo Ana—. Es tarde.`).
    fn add(
        &self,
        around: &Surroundings<'_>,
        line: &Line<'_>,
        pairs: &mut Found,
        passed: &mut Option<Passed>,
    ) -> bool {
        let dash = line.body.get(..self.length).unwrap_or("");
        let known = pairs.len();
        let (mut start, mut from) = (line.start, line.start + self.length);
        loop {
            let rest = around.block.get(from..line.end).unwrap_or("");
            let said = if self.tight { incise(rest, dash) } else { None };
            let end = from + said.as_ref().map_or(rest.len(), |s| s.start);
            let trimmed = from + around.block.get(from..end).unwrap_or("").trim_end().len();
            let blank = rest.get(..end - from).unwrap_or("").trim().is_empty();
            let span = Span::new(start, trimmed);
            let crossed = |p: &Quoted| p.span().overlaps(span) && !span.contains(p.span());
            if pairs.iter().take(known).any(crossed) {
                pairs.truncate(known);
                return false;
            }
            if !blank {
                let content = Span::new(from, trimmed);
                if !push(piece(span, content, Form::Dash, pairs.len() > known), pairs, passed) {
                    return true;
                }
            }
            let Some(incise) = said.filter(|s| s.end < rest.len()) else { return pairs.len() > known };
            from += incise.end;
            start = from;
        }
    }
}

/// The bytes of `rest` that the writer puts in between dashes, from the space before them to the words behind.
fn incise(rest: &str, dash: &str) -> Option<Span> {
    let mut looked = 0;
    // Three dashes that begin no incise are a speech full of dashes; the bound keeps that linear.
    for _ in 0..3 {
        let at = looked + place(rest.get(looked..)?, dash)?;
        let behind = rest.get(at + dash.len()..)?;
        let opens = rest.get(..at)?.ends_with(is_space) && behind.starts_with(is_lower);
        if opens {
            let close = place(behind, dash).map(|c| at + dash.len() + c + dash.len());
            let words = close.map_or(rest.len(), |close| {
                let rest = rest.get(close..).unwrap_or("");
                close + rest.len()
                    - rest.trim_start_matches(|c| is_space(c) || matches!(c, '.' | ',' | ';' | ':')).len()
            });
            return Some(Span::new(at, words));
        }
        looked = at + dash.len();
    }
    None
}

/// Where `dash` stands first.
fn place(text: &str, dash: &str) -> Option<usize> {
    let begins = |at: &usize| text.get(*at..).is_some_and(|rest| rest.starts_with(dash));
    memchr::memchr_iter(*dash.as_bytes().first()?, text.as_bytes()).find(begins)
}

/// What emphasises a label, or a whole line, in Markdown.
const EMPHASIS: [char; 2] = ['*', '_'];

/// The label at the start of a line of a transcript.
struct Label {
    /// The offset of the words behind it.
    end: usize,
    kind: LabelKind,
    /// Whether the line stands as a whole between stars, and not the label alone.
    whole: bool,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum LabelKind {
    /// `Q:`, `A:`
    Letter,
    /// `Q.`, `A.`, which may be an initial or the number of a list.
    Initial,
    /// `MODERATOR:`, `Ann Poe:`
    Name,
}

impl Label {
    fn of(body: &str, words: &TextWords) -> Option<Label> {
        let plain = body.trim_start_matches(EMPHASIS);
        let bytes = plain.as_bytes();
        if !bytes.first().is_some_and(|b| b.is_ascii_uppercase() || !b.is_ascii()) {
            return None;
        }
        let near = bytes.get(..LABEL_BYTES).unwrap_or(bytes);
        let initial = matches!(near, [b'Q' | b'A', b'.', ..]);
        let stop = if initial { 1 } else { memchr::memchr(b':', near)? };
        let (name, behind) = (plain.get(..stop)?, plain.get(stop + 1..)?);
        let (bare, open) = (name.trim_end_matches(EMPHASIS), behind.trim_start_matches(EMPHASIS));
        let said = open.trim_start_matches(is_space);
        let kind = match bare {
            "Q" | "A" if initial => LabelKind::Initial,
            "Q" | "A" => LabelKind::Letter,
            _ => LabelKind::Name,
        };
        let emphasised = plain.len() < body.len();
        // `**Pros:**` heads a list
        let known = kind != LabelKind::Name || is_name(bare, words) && (!emphasised || bare.contains(' '));
        let whole = emphasised && bare.len() == name.len() && open.len() == behind.len();
        (known && said.len() < open.len()).then_some(Label { end: body.len() - said.len(), kind, whole })
    }

    /// The bytes of what is said in a line with this label.
    fn said(&self, body: &str) -> Span {
        let end = if self.whole { body.trim_end_matches(EMPHASIS).len() } else { body.len() };
        Span::new(self.end, end.max(self.end))
    }

    fn is_upper(&self, body: &str) -> bool {
        !body.get(..self.end).is_some_and(|label| label.contains(is_lower))
    }

    fn is_one_word(&self, body: &str) -> bool {
        !body.get(..self.end).is_some_and(|label| label.trim_end().contains(is_space))
    }

    /// Whether it names who speaks: what follows is talk, or others near it are such labels.
    fn is_speakers(&self, body: &str, last: &Before, around: &Surroundings<'_>) -> bool {
        let said = self.said(body).of(body);
        let begun = said.starts_with(|c: char| !is_lower(c));
        let ended = said.ends_with(['.', '!', '?', '…', '—', '-', '"', '”', ')', ']', ',']);
        let ahead = around.ahead.trim_start_matches(|c| is_space(c) || is_invisible(c));
        let next = Label::of(ahead, around.words);
        let among = last.labelled < NEAR;
        let talk = || is_talk(said, around.words);
        begun
            && ended
            && match self.kind {
                LabelKind::Letter => among || next.is_some() || talk(),
                LabelKind::Initial => among || next.is_some_and(|n| n.kind == LabelKind::Initial) && talk(),
                LabelKind::Name if self.is_upper(body) => {
                    among || (next.is_some() || self.is_one_word(body)) && talk()
                }
                LabelKind::Name => among || next.is_some_and(|n| n.kind != LabelKind::Initial) && talk(),
            }
    }
}

/// The most words of a speaker's label.
const LABEL_WORDS: usize = 4;

/// Whether `label` can be a speaker's name or role: a few words, each with a capital, none of them a headline's.
fn is_name(label: &str, words: &TextWords) -> bool {
    let mut count = 0;
    let named = label.split([' ']).all(|word| {
        count += 1;
        let letters = word.trim_matches(|c| matches!(c, '.' | ',' | '(' | ')'));
        letters.starts_with(is_upper)
            && letters.chars().all(|c| c.is_alphabetic() || matches!(c, '.' | '-' | '\'' | '’'))
            && !words.is_heading(letters)
    });
    named && count <= LABEL_WORDS && label.chars().count() > 1
}

/// Whether people say `said` to each other: a question, a cry, a word for who speaks or is spoken to.
fn is_talk(said: &str, words: &TextWords) -> bool {
    let near = said.get(..said.floor_char_boundary(TALK_BYTES)).unwrap_or(said);
    if near.contains(['?', '!', '¿', '¡']) {
        return true;
    }
    let mut cursor = Words::new(0);
    while let Some(word) = cursor.next(near) {
        if word.is_letters() && words.in_talk(word.of(near)) {
            return true;
        }
    }
    false
}
