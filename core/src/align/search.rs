//! Looking a quotation up: exactly, then around its seeds, then word by word.

use heapless::Vec;

use super::candidates::Candidates;
use super::exact;
use super::filter;
use super::grid::{Best, Grid};
use super::judge::{Judge, PIECE_WORDS, Sides, reorder};
use super::lexeme::{Lexeme, flag};
use super::lexer::Lexer;
use super::needle::Needle;
use super::presence::{Presence, Rows};
use super::query::Query;
use super::relation::{Relation, relation};
use super::step::Step;
use super::verdict::{FEW_WORDS, Flags, Match, Operation, Verdict, Warning};
use super::warnings;
use super::window::{self, Packed, lexeme_at};
use crate::fixed;
use crate::limits::{CANDIDATE_PLACES, NEEDLE_WORDS};
use crate::span::Span;

/// Bytes before the first seed that are read, since an attribution (of at most 24 words) may stand before it, and for each ellipsis.
const LEAD: usize = 160;
const LEAD_OF_GAP: usize = 400;

/// Bytes that a word of a passage has on average at most; more of a text without words is not read.
const WORD_BYTES: usize = 32;

/// Words of a quotation that is also looked for word by word where its seeds lead to nothing genuine: of longer ones too few are edited
/// in all of their seeds, and a pass costs twenty times as much as those of six seeds.
const BRIEF_WORDS: usize = 10;

/// One look-up.
pub(super) struct Search<'a> {
    needle: &'a Needle,
    query: Query<'a>,
    grid: Grid<'a>,
}

/// Whether a passage is not genuine, and what its alignment costs.
pub(super) type Rank = (bool, u32);

/// Where the best alignments with one passage end.
type Ends = Vec<usize, CANDIDATE_PLACES>;

/// Where one of the best alignments ends.
#[derive(Clone, Copy)]
struct Place {
    /// Where its window begins.
    start: usize,
    best: Best,
    /// Where its last word ends in the text.
    last: usize,
    /// How much of the context stands around it.
    agreement: usize,
}

impl<'a> Search<'a> {
    /// A look-up of `needle`; none when the scratch memory is too small.
    pub(super) fn new(needle: &'a Needle, query: Query<'a>, scratch: &'a mut [u32]) -> Option<Search<'a>> {
        let grid = Grid::new(scratch, needle.rows().len(), needle.passage())?;
        Some(Search { needle, query, grid })
    }

    /// The verdict on the best place.
    pub(super) fn find(mut self, operations: &mut [Operation]) -> Match {
        if let Some(found) = self.exact(operations) {
            return found;
        }
        let mut starts = self.window_starts();
        let (best, mut places) = self.weighed(&self.supported(&starts));
        if self.is_brief() && best.is_none_or(|(altered, _)| altered) {
            let others = self.filtered_starts();
            let (better, found) = self.weighed(&others);
            if better.is_some_and(|rank| best.is_none_or(|best| rank < best)) {
                (places, starts) = (found, others);
            }
        }
        let agreement = places.iter().map(|place| place.agreement).max().unwrap_or(0);
        let mut agreeing = places.iter().filter(|place| place.agreement == agreement);
        let Some(chosen) = agreeing.clone().min_by_key(|place| place.last) else { return Match::default() };
        let mut found = self.settle(chosen, operations, &starts);
        if found.verdict != Verdict::Absent {
            found.places = u32::try_from(places.len()).unwrap_or(1).max(1);
        }
        if found.places > 1 && agreeing.nth(1).is_some() {
            found.warnings.add_warning(Warning::Ambiguous);
        }
        self.with_weakness(found)
    }

    /// The best places in the passages at `starts`, and how good they are.
    #[inline(never)] // what it needs leaves the stack before the next is read
    fn weighed(&mut self, starts: &[usize]) -> (Option<Rank>, Vec<Place, CANDIDATE_PLACES>) {
        let mut best: Option<Rank> = None;
        let mut places: Vec<Place, CANDIDATE_PLACES> = Vec::new();
        for &(start, presence) in &self.promising(starts) {
            if best.is_some_and(|best| presence.at_best() > best) {
                continue;
            }
            let (rank, cheapest, ends) = self.weigh(start);
            if best.is_none_or(|best| rank < best) {
                best = Some(rank);
                places.clear();
            }
            if best == Some(rank) {
                self.collect(start, cheapest, &ends, &mut places);
            }
        }
        (best, places)
    }

    /// Whether the quotation has so few words that its seeds may stand everywhere but where it does, in a text that is not read as a
    /// whole.
    fn is_brief(&self) -> bool {
        self.needle.rows().len() <= BRIEF_WORDS && self.query.within.len() > 8 * self.needle.passage()
    }

    /// With a warning where the quotation is so short that it proves little.
    fn with_weakness(&self, mut found: Match) -> Match {
        let words = || {
            self.needle
                .rows()
                .iter()
                .map(Lexeme::unpacked)
                .filter(|word| !word.has(flag::GAP | flag::BRACKET))
        };
        let weak = words().count() < FEW_WORDS || words().all(|word| word.has(flag::FUNCTION));
        if weak && found.verdict != Verdict::Absent {
            found.warnings.add_warning(Warning::WeakEvidence);
        }
        found
    }

    /// The verdict where the text has the quotation byte for byte.
    fn exact(&mut self, operations: &mut [Operation]) -> Option<Match> {
        let quote = self.query.quote.trim();
        let query = self.query;
        let (span, places, ambiguous) =
            exact::find(quote, query.text, query.within, self.needle.words(), |span| query.agreement(span))?;
        let mut found = Match { verdict: Verdict::Verbatim, span: Some(span), places, ..Match::default() };
        let lead = self.query.quote.len() - self.query.quote.trim_start().len();
        for packed in self.needle.rows() {
            let place = Lexeme::unpacked(packed).span(0);
            let Some(slot) = operations.get_mut(found.written) else {
                found.more = true;
                break;
            };
            let at = place.start.saturating_sub(lead) + span.start;
            let there = Span::new(at, at + place.len());
            *slot = Operation { quote: place, text: there, ..Operation::default() };
            found.written += 1;
        }
        warnings::of_ends(self.query.text, span, self.needle.words(), &mut found.warnings);
        if ambiguous {
            found.warnings.add_warning(Warning::Ambiguous);
        }
        Some(self.with_weakness(found))
    }

    /// Where the windows begin that are worth an alignment.
    #[inline(never)]
    fn window_starts(&mut self) -> Vec<usize, CANDIDATE_PLACES> {
        let mut starts = Vec::new();
        let whole = self.needle.passage() * WORD_BYTES;
        if self.query.within.len() <= 8 * self.needle.passage()
            && !self.read_bytes(self.query.within.start, whole)
        {
            let _ = starts.push(self.query.within.start);
            return starts;
        }
        let mut candidates = Candidates::default();
        let seeded = self.needle.seeds().candidates(
            self.query.quote,
            self.query.text,
            self.query.within,
            self.reach(),
            &mut candidates,
        );
        if seeded { self.starts_of(&candidates) } else { self.filtered_starts() }
    }

    /// The same where no seed hits, or those that hit are of another passage: the text is read word by word.
    #[inline(never)]
    fn filtered_starts(&mut self) -> Vec<usize, CANDIDATE_PLACES> {
        let mut candidates = Candidates::default();
        let Query { text, within, .. } = self.query;
        let ring = self.grid.spare();
        if self.needle.rows().len() <= BRIEF_WORDS {
            // few words, of which none may be missed for the way it is written
            let mut lexer = Lexer::of_text(text, within, self.needle.words());
            let words = core::iter::from_fn(|| lexer.next());
            let words = words.map(|lexeme| (lexeme.span(within.start), [lexeme.hash, lexeme.root]));
            self.needle.filter().candidates(words, within, ring, &mut candidates);
        } else {
            self.needle.filter().candidates(filter::words(text, within), within, ring, &mut candidates);
        }
        self.starts_of(&candidates)
    }

    /// Where the windows of the best candidates begin.
    fn starts_of(&self, candidates: &Candidates) -> Vec<usize, CANDIDATE_PLACES> {
        let lead = self.lead();
        fixed::collected(candidates.best().map(|c| self.word_start(c.start.saturating_sub(lead))))
    }

    /// Of the passages at `starts` those that have enough of the quotation's words, byte for byte, to be read; all of them where
    /// it may stand in several, in pieces.
    fn supported(&self, starts: &[usize]) -> Vec<usize, CANDIDATE_PLACES> {
        let seeds = self.needle.seeds();
        if starts.len() < 2 {
            return fixed::collected(starts.iter().copied());
        }
        let reach = self.reach() + self.lead();
        let support = |&start: &usize| {
            let end =
                self.query.text.ceil_char_boundary(start.saturating_add(reach).min(self.query.within.end));
            seeds.support(self.query.quote, Span::new(start, end).of(self.query.text))
        };
        let all: Vec<u32, CANDIDATE_PLACES> = fixed::collected(starts.iter().map(support));
        let pieces = seeds.are_all(all.iter().fold(0, |sum, support| sum | support));
        // where no word is there byte for byte, others pointed at the passages
        let none = all.iter().all(|&support| support == 0);
        let enough = |support: u32| pieces || none || seeds.suffice(support);
        let supported = starts.iter().zip(&all).filter(|(_, support)| enough(**support));
        fixed::collected(supported.map(|(start, _)| *start))
    }

    /// Bytes before a seed that are read with it.
    fn lead(&self) -> usize {
        LEAD + LEAD_OF_GAP * self.needle.gaps()
    }

    /// Bytes in which a passage lies.
    fn reach(&self) -> usize {
        self.query.quote.len() + self.query.quote.len() / 4 + self.lead()
    }

    /// Of the passages at `starts` those that may be more than absent, with what of the quotation they have at all; those with
    /// most of it first.
    #[inline(never)] // as in `weighed`
    fn promising(&mut self, starts: &[usize]) -> Vec<(usize, Presence), CANDIDATE_PLACES> {
        let mut all = Vec::<_, CANDIDATE_PLACES>::new();
        let mut pieces = Rows::default();
        for &start in starts {
            self.read(start);
            let presence = Presence::of(self.needle.rows(), self.grid.lexemes(), &mut pieces);
            let _ = all.push((start, presence));
        }
        // in pieces it can stand in several passages, none of which has much of it
        if !pieces.are_all(self.needle.rows().len()) {
            all.retain(|(_, presence)| !presence.only_absent());
        }
        fixed::sort_by_key(&mut all, |&(start, presence)| (presence.at_best(), start));
        all
    }

    /// The start of the first word at or after byte `at`.
    fn word_start(&self, at: usize) -> usize {
        if at <= self.query.within.start {
            return self.query.within.start;
        }
        let start = (at..self.query.text.len())
            .find(|&at| self.query.text.is_char_boundary(at))
            .unwrap_or(self.query.text.len());
        let near = self.query.text.get(start..).unwrap_or("").char_indices().take(64);
        near.into_iter()
            .find(|(_, c)| crate::text::chars::is_space(*c))
            .map_or(start, |(space, _)| start + space)
    }

    /// Reads the passage that begins at byte `start`.
    fn read(&mut self, start: usize) {
        let whole = self.needle.passage() * WORD_BYTES;
        let small = self.query.within.len() <= 8 * self.needle.passage();
        self.read_bytes(start, if small { whole } else { whole.min(self.reach() + self.lead()) });
    }

    /// Reads the passage of about so many bytes that begins at byte `start`, and says whether the text goes on after it.
    fn read_bytes(&mut self, start: usize, bytes: usize) -> bool {
        let end = self.word_start(start.saturating_add(bytes)).min(self.query.within.end);
        let window = Span::new(start, end);
        let mut lexer = Lexer::of_text(self.query.text, window, self.needle.words());
        let (columns, more) = window::read(&mut lexer, self.grid.passage, self.needle.words());
        self.grid.set_columns(columns);
        more || window.end < self.query.within.end
    }

    /// Some rows of the quotation.
    fn rows(&self, (from, to): (usize, usize)) -> &'a Packed {
        self.needle.rows().get(from..to).unwrap_or_default()
    }

    fn sides(&self, rows: (usize, usize), base: usize) -> Sides<'_> {
        Sides {
            quote: self.query.quote,
            rows: self.rows(rows),
            ends: rows.1 == self.needle.rows().len(),
            text: self.query.text,
            passage: self.grid.lexemes(),
            base,
            words: self.needle.words(),
            days: self.query.days,
        }
    }

    /// Aligns the rows of the quotation with the passage at `start`.
    fn align(&mut self, rows: (usize, usize), start: usize) -> Best {
        self.read(start);
        self.grid.align(self.rows(rows))
    }

    /// How good the passage at `start` is, its best alignment, and where those end that are as good.
    fn weigh(&mut self, start: usize) -> (Rank, Best, Ends) {
        let rows = self.needle.rows().len();
        let best = self.align((0, rows), start);
        let ends = fixed::collected(self.grid.ends(best, rows));
        let genuine = self.judge(start, best).verdict.is_genuine();
        ((!genuine, best.cost), best, ends)
    }

    /// The verdict on an alignment with the passage at `start`, which was aligned last.
    fn judge(&mut self, start: usize, best: Best) -> Match {
        let rows = self.needle.rows();
        let (column, count) = self.grid.trace(rows, best.end);
        Judge::judge(self.sides((0, rows.len()), start), column, self.grid.steps(count), &mut [])
    }

    /// Adds the places of the passage at `start` whose alignments are as good as the best.
    fn collect(
        &mut self,
        start: usize,
        best: Best,
        ends: &[usize],
        places: &mut Vec<Place, CANDIDATE_PLACES>,
    ) {
        for &end in ends {
            let last = lexeme_at(self.grid.lexemes(), end.saturating_sub(1)).span(start).end;
            if places.iter().any(|place| place.last == last) {
                continue;
            }
            let best = Best { end, ..best };
            let agreement = match self.query.has_context().then(|| self.judge(start, best).span).flatten() {
                Some(span) => self.query.agreement(span),
                None => 0,
            };
            let _ = places.push(Place { start, best, last, agreement });
        }
    }

    /// The verdict on the best passage, with its operations.
    #[inline(never)] // as in `weighed`
    fn settle(&mut self, place: &Place, operations: &mut [Operation], starts: &[usize]) -> Match {
        let rows = (0, self.needle.rows().len());
        self.align(rows, place.start);
        let (column, count) = self.grid.trace(self.needle.rows(), place.best.end);
        let sides = self.sides(rows, place.start);
        let mut found = Judge::judge(sides, column, self.grid.steps(count), operations);
        if found.verdict.is_genuine() || found.verdict == Verdict::Spliced {
            return found;
        }
        reorder(&mut found, &sides, column, self.grid.steps(count));
        let pieces = Pieces::of(&sides, column, self.grid.steps(count));
        if let Some(span) = pieces.span
            && self.stand_elsewhere(&pieces, starts)
        {
            let written = found.written;
            let warnings = found.warnings;
            found = Match { verdict: Verdict::Spliced, span: Some(span), places: 1, written, ..found };
            (found.alterations, found.warnings) = (Flags::default(), warnings);
        }
        if found.verdict == Verdict::Absent {
            return Match::default();
        }
        found
    }

    /// Whether each piece of the quotation that the best passage does not have stands somewhere else.
    fn stand_elsewhere(&mut self, pieces: &Pieces, starts: &[usize]) -> bool {
        !pieces.missing.is_empty()
            && pieces.missing.iter().all(|&rows| {
                starts.iter().any(|&start| {
                    let best = self.align(rows, start);
                    let (column, count) = self.grid.trace(self.rows(rows), best.end);
                    let sides = self.sides(rows, start);
                    let found = Judge::judge(sides, column, self.grid.steps(count), &mut []);
                    found.verdict.is_genuine()
                })
            })
    }
}

/// The place of a word that has none: no passage has as many words.
const NOWHERE: u16 = u16::MAX;

/// What of a quotation an alignment leaves without a place.
struct Pieces {
    /// Rows in a row, from the first up to the last.
    missing: Vec<(usize, usize), 4>,
    /// Where the others stand.
    span: Option<Span>,
}

impl Pieces {
    /// The pieces of a quotation that an alignment leaves without a place: runs of [`PIECE_WORDS`] rows and more, while the
    /// rest has its place in such runs too. None when it does not come apart like that.
    #[inline(never)] // a place for each word, 1 KB, that who judges does not need
    fn of(sides: &Sides<'_>, column: usize, steps: impl Iterator<Item = Step>) -> Pieces {
        let mut placed = [NOWHERE; NEEDLE_WORDS];
        let (mut row, mut at) = (0, column);
        for step in steps {
            let (rows, columns) = step.takes();
            let faithful = match step {
                Step::Pair(1, 1) => {
                    let relation = relation(sides.quote_at(row), sides.text_at(at), false, sides.words);
                    matches!(relation, Relation::Faithful(_))
                }
                Step::Skip(_) | Step::Pair(..) => true,
                _ => false,
            };
            for slot in placed.iter_mut().skip(row).take(rows).filter(|_| faithful) {
                *slot = u16::try_from(at).unwrap_or(NOWHERE);
            }
            (row, at) = (row + rows, at + columns);
        }
        Pieces::from_places(sides, placed.get(..sides.rows.len()).unwrap_or_default())
    }

    fn from_places(sides: &Sides<'_>, placed: &[u16]) -> Pieces {
        let mut pieces = Pieces { missing: Vec::new(), span: None };
        let none = Pieces { missing: Vec::new(), span: None };
        let is_word = |row: usize| !lexeme_at(sides.rows, row).has(flag::GAP | flag::BRACKET);
        let words = |&(from, to): &(usize, usize)| (from..to).filter(|&row| is_word(row)).count();
        let (mut from, mut rest) = (0, placed);
        while let Some(first) = rest.first() {
            let alike = rest.iter().take_while(|&&place| (place == NOWHERE) == (*first == NOWHERE)).count();
            let Some((run, behind)) = rest.split_at_checked(alike) else { break };
            rest = behind;
            let to = from + run.len();
            let is_placed = *first != NOWHERE && words(&(from, to)) >= PIECE_WORDS;
            if is_placed {
                // an ellipsis at its end may lie behind the text
                let at = |(_, place): (usize, &u16)| Some(usize::from(*place)).filter(|_| *place != NOWHERE);
                let mut words = (from..to).zip(run).filter(|(row, _)| is_word(*row));
                let (first, last) = (words.clone().next().and_then(at), words.next_back().and_then(at));
                let (Some(first), Some(last)) = (first, last) else { return none };
                let span = window::span_of(sides.passage, first, last + 1, sides.base);
                let whole = pieces.span.map_or(span, |known: Span| Span::new(known.start, span.end));
                pieces.span = Some(whole);
            } else if let Some(last) = pieces.missing.last_mut().filter(|last| last.1 == from) {
                last.1 = to;
            } else if pieces.missing.push((from, to)).is_err() {
                return none;
            }
            from = to;
        }
        if pieces.missing.iter().any(|piece| words(piece) < PIECE_WORDS) { none } else { pieces }
    }
}
