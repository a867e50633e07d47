//! How quotations end: at their mark, at one that stands for it, or where a missing one is mended.

use crate::quote::glyph::{self, Family, Written};
use crate::quote::mark::Mark;
use crate::quote::mend;
use crate::quote::pair::{Open, Pairer};
use crate::quote::{Kind, Quoted};
use crate::span::Span;
use crate::text::chars::{is_invisible, is_space};

impl Pairer<'_> {
    /// Closes the open mark at `place` of the stack; what was opened above it and not closed is mended or was an apostrophe.
    pub(super) fn close(&mut self, place: usize, mark: &Mark) {
        if place + 1 < self.stack.len() {
            self.mend_end(place + 1, mark.span.start);
        }
        let Some(open) = self.stack.pop() else { return };
        let angle = matches!(open.mark.family, Family::Angle | Family::SingleAngle);
        let low = matches!(open.mark.sign, '„' | '‚' | ',');
        let turned =
            mark.written == Written::Opening && open.mark.written == Written::Opening && !angle && !low;
        let span = Span::new(open.mark.span.start, mark.span.end);
        let content = Span::new(open.mark.span.end, mark.span.start);
        if self.stack.is_empty() {
            self.floor = mark.span.end;
        }
        let first = self.around.block.as_bytes().get(content.start);
        let plain = !content.is_empty() && first.is_some_and(u8::is_ascii_graphic);
        if !plain && content.of(self.around.block).trim().is_empty() {
            return;
        }
        if let Some(last) =
            self.pairs.last_mut().filter(|p| p.outer == content.into() && p.family == open.mark.family)
        {
            // Both marks stand twice.
            *last = Quoted { outer: span.into(), ..last.with_repaired(true) };
            return;
        }
        let repaired = open.repaired || turned;
        self.push(pair(&open, span, content).with_repaired(repaired));
    }

    /// The same with a mark that is not the one of the opening kind.
    pub(super) fn close_repaired(&mut self, place: usize, mark: &Mark) {
        if let Some(open) = self.stack.get_mut(place) {
            open.repaired = true;
        }
        self.close(place, mark);
    }

    /// Ends the open mark at `place`, and those above it, before `limit`; single ones were apostrophes. The outer one first, so
    /// that the inner ones end within it.
    pub(super) fn mend_end(&mut self, place: usize, limit: usize) {
        let mut within = limit;
        let known = self.pairs.len();
        for at in place..self.stack.len() {
            let first = self.around.system.opens_with_single();
            let kept = |o: &&Open| o.mark.family != Family::Single || first && o.mark.span.start == 0;
            let Some(&open) = self.stack.get(at).filter(kept) else { continue };
            let (start, content) = (open.mark.span.start, open.mark.span.end);
            if start >= within {
                within = limit;
            }
            let end = mend::end(self.around.block, content, within, self.around.words);
            let end = self.past_inner(start, end, known);
            if end > content {
                let ends = pair(&open, Span::new(start, end), Span::new(content, end));
                self.push(ends.with_repaired(true));
                within = end;
            }
        }
        self.stack.truncate(place);
        if place == 0 {
            self.floor = self.floor.max(within.min(limit));
        }
    }

    /// `end`, or the end of one of the first `known` pairs, since `start`, that would be cut by it.
    fn past_inner(&self, start: usize, end: usize, known: usize) -> usize {
        // What was paired since the mark was opened lies behind it, and last.
        let since =
            self.pairs.iter().take(known).rev().map(Quoted::span).take_while(|inner| inner.start >= start);
        since.filter(|inner| inner.start < end && end < inner.end).map(|inner| inner.end).max().unwrap_or(end)
    }

    /// A closing mark that nothing opened.
    pub(super) fn mend_start(&mut self, mark: &Mark) {
        if !self.stack.is_empty() {
            return;
        }
        if let Some(last) = self.pairs.last_mut()
            && last.span().end == mark.span.start
            && last.family == mark.family
            && last.kind != Kind::Measure
            && last.inner.end < last.outer.end
        {
            // A mark that stands twice.
            let outer = Span::new(last.span().start, mark.span.end).into();
            *last = Quoted { outer, ..last.with_repaired(true) };
            self.floor = mark.span.end;
            return;
        }
        let start = mend::start(self.around.block, self.floor, mark.span.start);
        if start < mark.span.start {
            let (span, content) = (Span::new(start, mark.span.end), Span::new(start, mark.span.start));
            self.push(Quoted::new(span, content, mark.family).with_repaired(true));
        }
        self.floor = mark.span.end;
    }

    /// Whether the mark opens a line as the one at `place` of the stack does: each line of a poem may reopen its mark.
    pub(super) fn reopens_line(&self, place: usize, mark: &Mark) -> bool {
        let begins = |mark: &Mark| {
            let line = self.before(mark).trim_end_matches([' ', '\t']);
            line.is_empty() || line.ends_with(['\n', '\r'])
        };
        mark.span.start > 0
            && self.stack.get(place).is_some_and(|open| open.mark.sign == mark.sign && begins(&open.mark))
            && begins(mark)
    }

    /// Ends the line that was opened at `place`, and goes on with the next at `mark`.
    pub(super) fn end_line(&mut self, place: usize, mark: &Mark) {
        let end = self.before(mark).trim_end().len();
        self.mend_end(place + 1, end);
        if let Some(open) = self.stack.pop()
            && open.mark.span.end < end
        {
            let span = Span::new(open.mark.span.start, end);
            self.push(pair(&open, span, Span::new(open.mark.span.end, end)));
        }
        self.push_open(Open { mark: *mark, repaired: false, continues: true });
    }

    /// What is still open at the end of the block goes on in the next one, or is mended.
    pub(super) fn finish(&mut self) {
        let end = self.around.block.len();
        let Some(&open) = self.stack.first() else { return };
        let cut = open.mark.family != Family::Single && !self.around.ends_paragraph;
        let reopened = self.reopened(&open.mark);
        let trimmed = self.around.block.trim_end().len().max(open.mark.span.end);
        if !(cut || reopened || self.runs_on(&open)) || open.mark.span.end >= end {
            return self.mend_end(0, end);
        }
        let inner =
            self.stack.get(1).copied().filter(|inner| reopened && self.reopened_too(&open.mark, &inner.mark));
        self.mend_end(if inner.is_some() { 2 } else { 1 }, trimmed);
        for open in [Some(open), inner].into_iter().flatten().filter(|open| open.mark.span.end < trimmed) {
            let span = Span::new(open.mark.span.start, trimmed);
            let goes_on = pair(&open, span, Span::new(open.mark.span.end, trimmed));
            self.push(goes_on.with_goes_on(true));
        }
    }

    /// Whether the next paragraph begins with the same mark, as a quotation of several paragraphs does.
    pub(super) fn reopened(&self, open: &Mark) -> bool {
        reopens(opening_of(self.around.ahead), open)
    }

    /// Whether it begins with the mark inside, too.
    pub(super) fn reopened_too(&self, open: &Mark, inner: &Mark) -> bool {
        let next = opening_of(self.around.ahead);
        let second = glyph::read(next, 0).and_then(|glyph| next.get(glyph.bytes..));
        let second = second.map(|rest| rest.trim_start_matches(is_space));
        second.is_some_and(|second| reopens(second, inner)) && inner.family != open.family
    }

    /// Whether the quotation runs on into an indented piece that reopens nothing: verse or a letter within a speech.
    fn runs_on(&self, open: &Open) -> bool {
        let indented = |line: &str| line.starts_with(VERSE_INDENT) || line.starts_with('\t');
        let behind = self.around.ahead;
        let next = opening_of(behind);
        let line =
            behind.get(..behind.len() - next.len()).unwrap_or("").rsplit(['\n', '\r']).next().unwrap_or("");
        let here = self.around.block;
        let written = open.mark.written != Written::Closing && open.mark.family != Family::Single;
        let shown = next.starts_with(char::is_alphabetic);
        written && shown && indented(line) && (!indented(here) || self.around.inside.is_some())
    }
}

/// The least spaces before a line that is set apart from the text around it.
pub(crate) const VERSE_INDENT: &str = "    ";

/// What a block begins with, of the bytes `ahead` of the one before it; a bracket before a quoted line passed over.
fn opening_of(ahead: &str) -> &str {
    ahead.trim_start_matches(|c| is_space(c) || is_invisible(c) || c == '>')
}

/// Whether the block that begins in `ahead` begins with a mark of `family`.
pub(crate) fn begins_with(ahead: &str, family: Family) -> bool {
    glyph::read(opening_of(ahead), 0).is_some_and(|glyph| glyph.family == family)
}

/// Whether `next` begins with a mark that goes on with what `open` opened.
fn reopens(next: &str, open: &Mark) -> bool {
    let Some(glyph) = glyph::read(next, 0) else { return false };
    match open.family {
        family if family != glyph.family => false,
        // A straight single mark may be an apostrophe: the same glyph at least.
        Family::Single => glyph.sign == open.sign,
        Family::Angle | Family::SingleAngle => true,
        _ => glyph.written != Written::Closing,
    }
}

fn pair(open: &Open, span: Span, content: Span) -> Quoted {
    Quoted::new(span, content, open.mark.family).with_repaired(open.repaired).with_continues(open.continues)
}
