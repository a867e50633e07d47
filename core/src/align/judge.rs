//! The verdict, read off the steps of an alignment.

use super::attribution;
use super::boundary::{cuts_negation, is_whole};
use super::brackets;
use super::cost;
use super::governed::is_negated;
use super::lexeme::{Lexeme, chained, flag};
use super::misspelling::is_foreign;
use super::query::Days;
use super::relation::{Placed, Relation, class_of, relation};
use super::row::is_edge;
use super::signs;
use super::spelling::folded;
use super::step::Step;
use super::verdict::{Alteration, Change, Flags, Match, Operation, Verdict, Warning};
use super::warnings;
use super::window::{Packed, lexeme_at, span_of};
use crate::span::Span;
use crate::words::AlignWords;
use crate::words::align::class;

/// Of a hundred parts of the quotation's weight, how many may be altered before it is absent.
const ALTERED_MOST: u32 = 35;
/// The most words that count as the same words in another order.
const ORDERED_MOST: usize = 8;
/// Words of the quotation in a row without a place, from which on they are looked for elsewhere.
pub(super) const PIECE_WORDS: usize = 3;

/// A quotation and a passage of a text, both as lexemes.
#[derive(Clone, Copy)]
pub(super) struct Sides<'t> {
    pub(super) quote: &'t str,
    pub(super) rows: &'t Packed,
    /// Whether the quotation ends with them.
    pub(super) ends: bool,
    pub(super) text: &'t str,
    pub(super) passage: &'t Packed,
    /// Where the passage begins in the text.
    pub(super) base: usize,
    pub(super) words: &'static AlignWords,
    /// Who knows whether two words name one day.
    pub(super) days: Option<&'t dyn Days>,
}

impl<'t> Sides<'t> {
    /// Whether bytes of the quotation and of the text, which name days, name the same.
    pub(super) fn same_day(&self, quote: Span, text: Span) -> Option<bool> {
        self.days?.same(quote, text)
    }

    /// What stands between two words of the quotation.
    fn quote_between(&self, from: usize, to: usize) -> &'t str {
        between(self.rows, self.quote, (from, to), 0)
    }

    /// What stands between two words of the text.
    fn text_between(&self, from: usize, to: usize) -> &'t str {
        between(self.passage, self.text, (from, to), self.base)
    }

    pub(super) fn quote_at(&self, at: usize) -> Placed<'t> {
        let lexeme = lexeme_at(self.rows, at);
        Placed { lexeme, written: lexeme.span(0).of(self.quote) }
    }

    pub(super) fn text_at(&self, at: usize) -> Placed<'t> {
        let lexeme = lexeme_at(self.passage, at);
        Placed { lexeme, written: lexeme.span(self.base).of(self.text) }
    }
}

/// Whether a quotation of `words` words and weight `total` is absent where `edits` words of weight `altered` were altered: where
/// they are too much of it, and more than one of a few.
pub(super) const fn is_absent(altered: u32, total: u32, edits: usize, words: usize) -> bool {
    altered * 100 > total * ALTERED_MOST && !(edits == 1 && words >= PIECE_WORDS)
}

/// What stands between two lexemes of a text.
fn between<'t>(packed: &Packed, text: &'t str, (from, to): (usize, usize), base: usize) -> &'t str {
    text.get(lexeme_at(packed, from).span(base).end..lexeme_at(packed, to).span(base).start).unwrap_or("")
}

/// A verdict under construction.
pub(super) struct Judge<'t, 'o> {
    sides: Sides<'t>,
    operations: &'o mut [Operation],
    found: Match,
    /// The worst of what is faithful.
    level: Verdict,
    /// The weight of the quotation's words that the text has, and of what was altered.
    matched: u32,
    altered: u32,
    /// How many words were.
    edits: usize,
    /// The first word of the text that belongs to the quotation, and one past the last.
    first: Option<usize>,
    last: usize,
    /// The first word of the text since an ellipsis or a bracket.
    piece: Option<usize>,
    /// Whether the last word was added (or dropped) as the first of a filler of several.
    filler: Option<bool>,
    /// Whether words outside quotation marks were passed over that are no attribution, or two that name two speakers.
    joined: bool,
    /// The first attribution that was passed over, as words of the passage.
    attributed: Option<(usize, usize)>,
    /// Whether the words of this step name one day.
    same_day: bool,
    /// The last word of the quotation that was compared with one of the text, and that.
    paired: Option<(usize, usize)>,
    /// Whether an opening mark of the text stands within the quotation.
    opened: bool,
    /// The first word behind the mark with which the speech ended.
    outside: Option<usize>,
}

impl<'t, 'o> Judge<'t, 'o> {
    /// The verdict on an alignment that begins at word `column` of the passage.
    pub(super) fn judge(
        sides: Sides<'t>,
        column: usize,
        steps: impl Iterator<Item = Step> + Clone,
        operations: &'o mut [Operation],
    ) -> Match {
        let mut judge = Judge {
            sides,
            operations,
            found: Match::default(),
            level: Verdict::Verbatim,
            matched: 0,
            altered: 0,
            edits: 0,
            first: None,
            last: 0,
            piece: None,
            filler: None,
            joined: false,
            attributed: None,
            same_day: false,
            paired: None,
            opened: false,
            outside: None,
        };
        let (mut row, mut at) = (0, column);
        for step in steps {
            judge.step(step, row, at);
            let (rows, columns) = step.takes();
            (row, at) = (row + rows, at + columns);
        }
        judge.verdict()
    }

    fn step(&mut self, step: Step, row: usize, at: usize) {
        let opened = self.filler;
        match step {
            Step::Pair(1, 1) => self.pair(row, at),
            Step::Pair(rows, columns) => self.merge(row, rows, at, columns),
            Step::Insert => self.single(self.sides.quote_at(row), true, at),
            Step::Delete => self.single(self.sides.text_at(at), false, at),
            Step::Skip(words) => self.skip(row, at, words),
            Step::Attribution(words) => self.attribution(at, words),
        }
        if opened.is_some() && opened == self.filler {
            // half of a filler is no filler
            self.filler = None;
            self.alter(Alteration::Word, cost::LEAST_EDIT);
        }
    }

    fn pair(&mut self, row: usize, at: usize) {
        let (quote, text) = (self.sides.quote_at(row), self.sides.text_at(at));
        let edge = is_edge(self.sides.rows, row) && (self.sides.ends || row + 1 < self.sides.rows.len());
        let spans = (quote.lexeme.span(0), text.lexeme.span(self.sides.base));
        self.place(&text.lexeme, &quote.lexeme, at, 1);
        let days =
            quote.lexeme.has(flag::DAY) && text.lexeme.has(flag::DAY) && text.lexeme.has(flag::BRACKETED);
        let same = if days && !quote.lexeme.equals(&text.lexeme) {
            self.sides.same_day(spans.0, spans.1)
        } else {
            None
        };
        let relation = match same {
            Some(true) => Relation::Faithful(Verdict::Editorial),
            Some(false) => Relation::Altered(Alteration::Word),
            None => relation(quote, text, edge, self.sides.words),
        };
        self.same_day = same == Some(true);
        let relation = match self.altered_by_signs(row, at) {
            Some(class) if matches!(relation, Relation::Faithful(_)) => Relation::Altered(class),
            _ => relation,
        };
        self.paired = Some((row, at));
        match relation {
            Relation::Faithful(level) => {
                self.matched += cost::single(&quote.lexeme);
                self.level = self.level.max(level);
                let equal = quote.lexeme.equals(&text.lexeme);
                self.write(if equal { Change::Equal } else { Change::Replace }, spans, None);
            }
            Relation::Altered(class) => {
                self.alter(class, cost::single(&quote.lexeme).max(cost::single(&text.lexeme)));
                self.write(Change::Replace, spans, Some(class));
            }
        }
    }

    /// What the signs between the word before and this one alter: a range, a negation that ends its sentence, a question.
    fn altered_by_signs(&self, row: usize, at: usize) -> Option<Alteration> {
        if self.parts_range(row, at) {
            return Some(Alteration::Number);
        }
        let (row_before, at_before) = self.paired.filter(|(before, _)| before + 1 == row)?;
        let sides = &self.sides;
        let (quote, text) = (sides.quote_between(row_before, row), sides.text_between(at_before, at));
        let (last, next) = (lexeme_at(sides.rows, row_before), lexeme_at(sides.rows, row));
        let opens = flag::AFTER_SENTENCE | flag::AFTER_OPENING;
        let first = last.has(opens) || lexeme_at(sides.passage, at_before).has(opens);
        let negates = last.has(flag::NEGATION) && !next.has(flag::NUMBER);
        if negates && signs::ends_negation(quote, text, first) {
            return Some(Alteration::Negation);
        }
        signs::asks_otherwise(quote, text).then_some(Alteration::Modal)
    }

    /// Whether two numbers in a row are a range or a fraction in one of the two alone.
    fn parts_range(&self, row: usize, at: usize) -> bool {
        let (Some(row_before), Some(at_before)) = (row.checked_sub(1), at.checked_sub(1)) else {
            return false;
        };
        let sides = &self.sides;
        let both = |packed: &Packed, first: usize| {
            lexeme_at(packed, first).has(flag::NUMBER) && lexeme_at(packed, first + 1).has(flag::NUMBER)
        };
        let (quote, text) = (sides.quote_between(row_before, row), sides.text_between(at_before, at));
        let figures = [sides.quote_at(row_before), sides.quote_at(row)].map(|number| number.written);
        both(sides.rows, row_before)
            && both(sides.passage, at_before)
            && signs::parts_range(figures, quote, text)
    }

    /// Words of the text that belong to the quotation: marks the passage, and what is crossed on the way.
    fn place(&mut self, text: &Lexeme, quote: &Lexeme, at: usize, words: usize) {
        if self.first.is_some() {
            if text.has(flag::AFTER_PARAGRAPH) {
                self.level = self.level.max(Verdict::Interrupted);
            }
            let reopened = flag::AFTER_CLOSING | flag::AFTER_OPENING;
            if text.flags & reopened == reopened && quote.flags & reopened != reopened {
                self.found.warnings.add_warning(Warning::JoinsSeparateQuotes);
            }
            // `“I hate,” Kern told me`: the writer’s words are none of the speaker’s
            let closed = text.flags & reopened == flag::AFTER_CLOSING && !quote.has(flag::AFTER_CLOSING);
            if closed && !self.opened && signs::ends_speech(self.sides.text, text.span(self.sides.base).start)
            {
                self.outside = self.outside.or(Some(at));
            } else if text.has(flag::AFTER_OPENING) && self.outside.take().is_some() {
                self.join();
            }
            self.opened |= text.has(flag::AFTER_OPENING);
        }
        self.first = self.first.or(Some(at));
        self.piece = self.piece.or(Some(at));
        self.last = self.last.max(at + words);
    }

    fn merge(&mut self, row: usize, rows: usize, at: usize, columns: usize) {
        let quote = span_of(self.sides.rows, row, row + rows, 0);
        let text = span_of(self.sides.passage, at, at + columns, self.sides.base);
        self.place(&lexeme_at(self.sides.passage, at), &lexeme_at(self.sides.rows, row), at, columns);
        let weight = cost::single(&lexeme_at(self.sides.rows, row));
        match self.merges(row, rows, at, columns) {
            Some(level) => {
                self.matched += weight * u32::try_from(rows).unwrap_or(1);
                self.level = self.level.max(level);
                self.write(Change::Replace, (quote, text), None);
            }
            None => {
                self.alter(Alteration::Word, weight);
                self.write(Change::Replace, (quote, text), Some(Alteration::Word));
            }
        }
    }

    /// How faithful it is to write these words as one or one as these.
    fn merges(&self, row: usize, rows: usize, at: usize, columns: usize) -> Option<Verdict> {
        let sides = &self.sides;
        let parts = || {
            let quotes = (row..row + rows).map(|row| sides.quote_at(row));
            quotes.chain((at..at + columns).map(|at| sides.text_at(at)))
        };
        let hyphen = (rows > 1 && lexeme_at(sides.rows, row + 1).has(flag::AFTER_HYPHEN))
            || (columns > 1 && lexeme_at(sides.passage, at + 1).has(flag::AFTER_HYPHEN));
        // `use less` is not `useless`
        let tells = flag::NUMBER | flag::NEGATION | flag::MODAL | flag::REVERSES;
        if parts().any(|part| part.lexeme.has(tells)) {
            return None;
        }
        if hyphen {
            let tells = |part: Placed<'_>| {
                folded(part.written).is_some_and(|word| sides.words.hyphen_tells.contains(&word.as_str()))
            };
            return (!parts().any(tells)).then_some(Verdict::Typographic);
        }
        let plain =
            parts().all(|part| !part.lexeme.has(flag::FUNCTION | flag::NAME) && part.written.len() > 2);
        let foreign = parts().any(|part| is_foreign(part.written, sides.words));
        ((plain && rows != columns) || foreign).then_some(Verdict::Variant)
    }

    /// A word that only the quotation (`inserted`) or only the text has.
    fn single(&mut self, word: Placed<'_>, inserted: bool, at: usize) {
        let here = lexeme_at(self.sides.passage, at).span(self.sides.base).start;
        let spans = if inserted {
            (word.lexeme.span(0), Span::new(here, here))
        } else {
            (Span::default(), word.lexeme.span(self.sides.base))
        };
        let change = if inserted { Change::Insert } else { Change::Delete };
        let allowed = match () {
            () if word.lexeme.has(flag::FILLER) && self.is_whole_filler(&word.lexeme, inserted) => {
                Some(Verdict::Variant)
            }
            () if word.lexeme.has(flag::NEGATION) => None,
            () if !inserted && word.lexeme.has(flag::BRACKETED) => {
                (!self.belongs_to_number(word, at)).then_some(Verdict::Editorial)
            }
            () => None,
        };
        if let Some(level) = allowed {
            self.level = self.level.max(level);
            return self.write(change, spans, None);
        }
        let class = class_of(&word.lexeme);
        self.alter(class, cost::single(&word.lexeme));
        self.write(change, spans, Some(class));
    }

    /// Whether a word of the text, in brackets, belongs to the number before it.
    fn belongs_to_number(&self, word: Placed<'_>, at: usize) -> bool {
        let follows = |at: usize| lexeme_at(self.sides.passage, at).has(flag::NUMBER);
        at.checked_sub(1).is_some_and(follows)
            && folded(word.written)
                .is_some_and(|word| self.sides.words.lexicon.tags(&word).any(class::AFTER_NUMBER))
    }

    /// Whether a word of a filler comes with all of it: the first word opens it, and the last has to follow.
    fn is_whole_filler(&mut self, word: &Lexeme, inserted: bool) -> bool {
        let opened = self.filler.take();
        if word.has(flag::CONTINUES) {
            self.filler = Some(inserted);
            return true;
        }
        !word.has(flag::CONTINUED) || opened == Some(inserted)
    }

    fn skip(&mut self, row: usize, at: usize, words: usize) {
        let mark = lexeme_at(self.sides.rows, row);
        let text = span_of(self.sides.passage, at, at + words, self.sides.base);
        let change = if words == 0 { Change::Insert } else { Change::Replace };
        let mut class = None;
        if mark.has(flag::GAP) {
            self.end_piece();
            warnings::of_gap(&self.sides, at, words, &mut self.found.warnings);
            self.pass_over(at, words);
            if words > 0
                && self
                    .paired
                    .is_some_and(|(_, last)| signs::holds_label(self.sides.text_between(last, at + words)))
            {
                self.join();
            }
            let shown = lexeme_at(self.sides.passage, at).has(flag::AFTER_ELLIPSIS) && words == 0;
            let level = if shown { Verdict::Typographic } else { Verdict::Editorial };
            self.level = self.level.max(level);
        } else {
            let same = if words > 0 && !mark.has(flag::NOTE) { self.day_of(&mark, at, words) } else { None };
            self.same_day = same == Some(true);
            let relation = match same {
                Some(true) => Relation::Faithful(Verdict::Editorial),
                Some(false) => Relation::Altered(Alteration::Word),
                None => brackets::relation(&self.sides, &mark, row, at, words),
            };
            match relation {
                Relation::Faithful(level) => self.level = self.level.max(level),
                Relation::Altered(altered) => {
                    self.alter(altered, cost::LEAST_EDIT);
                    class = Some(altered);
                }
            }
            if words > 0 {
                self.end_piece();
                self.pass_over(at, words);
                self.first = self.first.or(Some(at));
                self.last = self.last.max(at + words);
            }
        }
        self.write(change, (mark.span(0), text), class);
    }

    /// Looks at the attributions among the words in whose place an ellipsis or a bracket is.
    fn pass_over(&mut self, at: usize, words: usize) {
        let cued = |at: usize| lexeme_at(self.sides.passage, at).has(flag::CUE);
        for to in
            (at + 1..=at + words).filter(|&to| lexeme_at(self.sides.passage, to).has(flag::AFTER_OPENING))
        {
            let closes = |at: &usize| lexeme_at(self.sides.passage, *at).has(flag::AFTER_CLOSING);
            if let Some(from) = (at..to).rev().find(closes)
                && (from..to).any(cued)
                && !self.is_of_one_speaker(from, to)
            {
                return self.join();
            }
        }
    }

    /// Ends the words that stand in the text as in the quotation, at an ellipsis or a bracket: neither takes a part off a word.
    fn end_piece(&mut self) {
        let Some(first) = self.piece.take() else { return };
        let span = span_of(self.sides.passage, first, self.last, self.sides.base);
        if let Some(class) = self.cut(span, first) {
            self.alter(class, cost::LEAST_EDIT);
        }
    }

    /// Whether a bracket that names a day stands for words that name the same; none where one of them names none, or they are the
    /// same words.
    fn day_of(&self, mark: &Lexeme, at: usize, words: usize) -> Option<bool> {
        let replaced = (at..at + words).map(|at| lexeme_at(self.sides.passage, at));
        if replaced.fold(0, |hash, word| chained(hash, &word)) == mark.hash {
            return None;
        }
        let text = span_of(self.sides.passage, at, at + words, self.sides.base);
        self.sides.same_day(mark.span(0), text)
    }

    fn attribution(&mut self, at: usize, words: usize) {
        if self.is_of_one_speaker(at, at + words) {
            self.level = self.level.max(Verdict::Interrupted);
        } else {
            self.join();
        }
        let text = span_of(self.sides.passage, at, at + words, self.sides.base);
        self.write(Change::Delete, (Span::default(), text), None);
    }

    /// Notes that two quotations were made one.
    fn join(&mut self) {
        self.joined = true;
        self.found.warnings.add_warning(Warning::JoinsSeparateQuotes);
    }

    /// Whether the words between two quotations, which are passed over, give both to one speaker.
    fn is_of_one_speaker(&mut self, from: usize, to: usize) -> bool {
        let known = *self.attributed.get_or_insert((from, to));
        attribution::is_of_one_speaker(&self.sides, self.first, known, (from, to))
    }

    fn alter(&mut self, class: Alteration, weight: u32) {
        self.found.alterations.add_alteration(class);
        self.altered += weight;
        self.edits += 1;
    }

    fn write(&mut self, change: Change, spans: (Span, Span), alteration: Option<Alteration>) {
        let same_day = core::mem::take(&mut self.same_day);
        match self.operations.get_mut(self.found.written) {
            Some(slot) => {
                *slot = Operation { change, quote: spans.0, text: spans.1, alteration, same_day };
                self.found.written += 1;
            }
            None => self.found.more = true,
        }
    }

    fn verdict(mut self) -> Match {
        let total: u32 = (0..self.sides.rows.len())
            .map(|row| lexeme_at(self.sides.rows, row))
            .filter(|lexeme| !lexeme.has(flag::GAP | flag::BRACKET))
            .map(|lexeme| cost::single(&lexeme))
            .sum();
        let Some(first) = self.first else { return Match::default() };
        if let Some(known) = self.attributed
            && let Some(behind) = attribution::behind(&self.sides, self.last)
            && attribution::names_another(self.sides.passage, known, behind)
        {
            self.joined = true;
            self.found.warnings.add_warning(Warning::JoinsSeparateQuotes);
        }
        let span = span_of(self.sides.passage, first, self.last, self.sides.base);
        if self.found.alterations.is_empty() {
            self.end_piece();
        }
        if self.found.alterations.is_empty()
            && let Some(class) = self.cut(span, first)
        {
            self.alter(class, cost::LEAST_EDIT);
        }
        let cut = self.begins_behind_negation(first) || self.stops_before_negation(span);
        if self.found.alterations.is_empty() && cut {
            self.alter(Alteration::Negation, cost::LEAST_EDIT);
        }
        if self.outside.is_some_and(|from| !self.says_who(from)) {
            self.join();
        }
        self.found.span = Some(span);
        self.found.places = 1;
        let absent = is_absent(self.altered, total, self.edits, self.sides.rows.len());
        self.found.verdict = match () {
            () if self.matched == 0 || absent => Verdict::Absent,
            () if !self.found.alterations.is_empty() => Verdict::Altered,
            () if self.joined => Verdict::Spliced,
            () => self.level.max(Verdict::Typographic),
        };
        warnings::of_ends(self.sides.text, span, self.sides.words, &mut self.found.warnings);
        self.found
    }

    /// Whether the quotation begins as a sentence right behind the negation of its first words (`Not | all men lie`, `None of | the men lie`).
    fn begins_behind_negation(&self, first: usize) -> bool {
        let (opening, word) = (lexeme_at(self.sides.rows, 0), lexeme_at(self.sides.passage, first));
        let capital = opening.has(flag::CAPITAL) && !opening.has(flag::EDITED) && !word.has(flag::CAPITAL);
        capital && is_negated(self.sides.text, word.span(self.sides.base).start, self.sides.words)
    }

    /// Whether the quotation stops as a sentence right before the negation of its verb (`We will. | never`).
    fn stops_before_negation(&self, span: Span) -> bool {
        let sides = &self.sides;
        let (opening, last) =
            (lexeme_at(sides.rows, 0), lexeme_at(sides.rows, sides.rows.len().saturating_sub(1)));
        let behind = sides.quote.get(last.span(0).end..).unwrap_or("");
        let stops = opening.has(flag::CAPITAL) && behind.starts_with(['.', '!']);
        stops && !last.has(flag::GAP) && cuts_negation(sides.text, span, sides.words)
    }

    /// Whether the words from `from` on say who speaks: the quotation shows that the speech is over.
    fn says_who(&self, from: usize) -> bool {
        (from..self.last).any(|at| lexeme_at(self.sides.passage, at).has(flag::CUE))
    }

    /// What is altered where words from `first` on begin or end inside a word of the text.
    fn cut(&self, span: Span, first: usize) -> Option<Alteration> {
        if is_whole(self.sides.text, span, self.sides.words) {
            return None;
        }
        let last = lexeme_at(self.sides.passage, self.last.saturating_sub(1));
        let next = lexeme_at(self.sides.passage, self.last);
        let before = first.checked_sub(1).map(|at| lexeme_at(self.sides.passage, at));
        let bound = before.is_some_and(|before| before.end as usize + self.sides.base != span.start);
        match () {
            () if last.has(flag::CONTINUES) && next.has(flag::NEGATION) => Some(Alteration::Negation),
            () if last.has(flag::NUMBER) || lexeme_at(self.sides.passage, first).has(flag::NUMBER) => {
                Some(Alteration::Number)
            }
            () if bound => Some(Alteration::Negation),
            () => Some(Alteration::Word),
        }
    }
}

/// Tells words in another order from words exchanged: takes the class [`Alteration::Order`] where each altered word of
/// the quotation is an altered word of the text.
pub(super) fn reorder(
    found: &mut Match,
    sides: &Sides<'_>,
    column: usize,
    steps: impl Iterator<Item = Step> + Clone,
) {
    if found.verdict.is_genuine() {
        return;
    }
    let edited = |wanted: bool| {
        let (mut row, mut at) = (0, column);
        let (sides, steps) = (*sides, steps.clone());
        steps.filter_map(move |step| {
            let (quote, text) = (lexeme_at(sides.rows, row), lexeme_at(sides.passage, at));
            let (rows, columns) = step.takes();
            (row, at) = (row + rows, at + columns);
            let of_quote = match step {
                Step::Insert => true,
                Step::Pair(1, 1) if !quote.equals(&text) => true,
                Step::Delete => false,
                _ => return None,
            };
            let of_text = !matches!(step, Step::Insert);
            if wanted { of_quote.then_some(quote) } else { of_text.then_some(text) }
        })
    };
    let count = edited(true).count();
    let found_in = |word: &Lexeme, quote: bool| edited(quote).any(|other| other.equals(word));
    if count == 0 || count > ORDERED_MOST || edited(false).count() != count {
        return;
    }
    if edited(true).all(|word| found_in(&word, false)) && edited(false).all(|word| found_in(&word, true)) {
        found.alterations = Flags::default();
        found.alterations.add_alteration(Alteration::Order);
        found.verdict = Verdict::Altered;
    }
}
