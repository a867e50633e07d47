//! The decision on two passages that share a phrase: one utterance, an altered one, or none.
//!
//! Words propose, the aligner decides: two passages are joined where the part that they share is genuine, and where
//! that part is all of one of them, or the end of one and the beginning of the other.

use core::ops::Range;

use super::Document;
use super::chain::Chain;
use super::days::Mention;
use super::evidence::{self, Context, Counted, Evidence};
use super::fingerprint::plain;
use super::futile::{Acts, Outcome};
use super::gather::with_brackets;
use super::judged::{Judgement, Shown, Watched};
use super::linker::{FEW_CONTENT, Linker, Place, Stretch};
use super::passage::New;
use super::relation::{Relation, relation};
use super::same_day::{Dated, SameDay};
use super::speaker::{Agreement, Names};
use super::token::{Token, Tokens, content_of};
use crate::align::{Match, Needle, Query, Verdict};
use crate::date::Anchor;
use crate::error::Error;
use crate::fixed::collected;
use crate::limits::PASSAGES_OF_FINGERPRINT;
use crate::span::Span;

/// What shared words must weigh for two passages to be compared on their words alone.
const STRONG: usize = 15;
/// Words of content that two passages must have, or share, for one to be an alteration of the other.
const MEANT: usize = 4;
/// Shared words that are enough where they are not most of either passage.
const LONG: usize = 8;
/// Words that bare prose must share with a quotation.
const BARE: usize = 6;
/// How much more a word of content weighs than one of grammar.
const CONTENT_WEIGHT: usize = 3;
/// Bytes around the shared words of bare prose that are read with them.
const MARGIN_BYTES: usize = 240;

/// A passage as part of its act of speech: its words among the act's.
#[derive(Clone, Debug)]
struct Piece {
    passage: usize,
    words: Range<usize>,
}

/// What two pieces share.
#[derive(Clone, Debug)]
struct Shared {
    /// Words of the first piece, from the first shared to the last, and beyond where neither piece ends.
    a: Range<usize>,
    /// The same in the second piece.
    b: Range<usize>,
    words: usize,
    content: usize,
    /// Words of the shorter piece.
    shorter: usize,
    /// Words at the ends, of the shared part, that are not shared.
    slack: usize,
}

impl Shared {
    /// What the shared words weigh.
    fn is_strong(&self) -> bool {
        self.words + CONTENT_WEIGHT * self.content >= STRONG
    }

    /// Whether the shared words are at least `percent` of the shorter piece.
    fn covers(&self, percent: usize) -> bool {
        self.words * 100 >= self.shorter * percent
    }
}

impl Linker<'_> {
    /// Compares two quotations, with those of the same acts of speech, and joins what is one utterance.
    pub(super) fn judge_quoted(
        &mut self,
        documents: &[Document<'_>],
        p: usize,
        q: usize,
        compared: &mut Acts,
    ) -> Result<Outcome, Error> {
        let (a, b) = (self.words_of_act(documents, p), self.words_of_act(documents, q));
        let chain = Chain::between(&a, &b);
        if chain.words() + CONTENT_WEIGHT * chain.content(&a) < STRONG {
            return self.judge_alike(documents, p, q);
        }
        compared.add(self.passages.first_of_act(p), self.passages.first_of_act(q));
        let mut outcome = Outcome::Nothing;
        let (all, mut rest) = (0..b.len(), self.passages.act(q));
        for i in self.passages.act(p) {
            let first = self.piece_of_act(i, &a);
            let reached = chain.within(&first.words, &all);
            if reached.is_empty() {
                continue;
            }
            // the chain goes forward in both acts: what ends before it does so for the passages to come too
            let reached = reached.in_b();
            while !rest.is_empty() && self.piece_of_act(rest.start, &b).words.end <= reached.start {
                rest.start += 1;
            }
            for j in rest.clone() {
                let second = self.piece_of_act(j, &b);
                if second.words.start >= reached.end {
                    break;
                }
                if let Some(shared) = shared(&chain, &a, &first, &second)
                    && shared.slack <= 2 + shared.words / 4
                {
                    let whole = chain.words() > shared.words && shared.covers(80);
                    outcome = outcome.or(if self.passages.set(i) == self.passages.set(j) {
                        Outcome::Linked
                    } else {
                        self.compare_pieces(documents, (&a, &first), (&b, &second), &shared, whole)?
                    });
                }
            }
        }
        let alone = self.passages.act(p).len() == 1 && self.passages.act(q).len() == 1;
        Ok(if outcome == Outcome::Altered && !alone { Outcome::Linked } else { outcome })
    }

    /// Compares two quotations of about one length that share a phrase: what they write otherwise (`4 months`, `four
    /// months`) the aligner knows.
    fn judge_alike(&mut self, documents: &[Document<'_>], p: usize, q: usize) -> Result<Outcome, Error> {
        let (a, b) = (self.passages.get(p), self.passages.get(q));
        let (fewer, more) = (a.words.min(b.words), a.words.max(b.words));
        if usize::from(a.content.min(b.content)) < MEANT
            || usize::from(fewer) * 3 < usize::from(more) * 2
            || usize::from(a.content) < FEW_CONTENT && self.are_others(documents, p, q)
        {
            return Ok(Outcome::Nothing);
        }
        let (one, other) = (self.excerpt(documents, p, a.span()), self.excerpt(documents, q, b.span()));
        if !self.either_way(documents, one, other)?.verdict.is_genuine() {
            return Ok(Outcome::Nothing);
        }
        self.passages.join(p, q);
        Ok(Outcome::Linked)
    }

    /// Compares two pieces that share words; `in_line`: they stand beside others that share words too.
    fn compare_pieces(
        &mut self,
        documents: &[Document<'_>],
        (a, first): (&[Token], &Piece),
        (b, second): (&[Token], &Piece),
        shared: &Shared,
        in_line: bool,
    ) -> Result<Outcome, Error> {
        let strong = shared.is_strong() && (shared.covers(60) || shared.words >= LONG);
        let (i, j) = (first.passage, second.passage);
        if !(strong || in_line && shared.content > 0)
            || shared.content < FEW_CONTENT && self.are_others(documents, i, j)
        {
            return Ok(Outcome::Nothing);
        }
        let one = self.excerpt(documents, i, span_of(a, &shared.a));
        let other = self.excerpt(documents, j, span_of(b, &shared.b));
        if are_equal(a.get(shared.a.clone()), b.get(shared.b.clone())) {
            self.passages.join(i, j);
            return Ok(Outcome::Linked);
        }
        let verdict = self.either_way(documents, one, other)?.verdict;
        let altered = verdict != Verdict::Absent && shared.content >= MEANT && shared.covers(70);
        if verdict.is_genuine() {
            self.passages.join(i, j);
            return Ok(Outcome::Linked);
        }
        if altered && !self.are_others(documents, i, j) {
            self.alters(i, j);
            return Ok(Outcome::Altered);
        }
        Ok(Outcome::Nothing)
    }

    /// Compares a quotation with the prose around a place of a text, and takes in a repetition.
    pub(super) fn judge_bare(
        &mut self,
        documents: &[Document<'_>],
        Stretch { document: number, span: stretch, .. }: Stretch,
        &Place { of: p, span: place, .. }: &Place,
    ) -> Result<Outcome, Error> {
        if let Some(known) = self.bare_at(number, place).filter(|_| !self.wide)
            && self.passages.set(known) == self.passages.set(p)
        {
            return Ok(Outcome::Linked);
        }
        let Some(document) = documents.get(number) else { return Ok(Outcome::Nothing) };
        let start = stretch.start.max(place.start.saturating_sub(MARGIN_BYTES));
        let end = stretch.end.min(place.end.saturating_add(MARGIN_BYTES));
        let window = Span::new(
            document.text.floor_char_boundary(start).max(stretch.start),
            document.text.ceil_char_boundary(end),
        );
        let a = self.words_of_act(documents, p);
        let b: Tokens = collected(self.known.read(document.text, window));
        let chain = Chain::between(&a, &b);
        let around = Piece { passage: usize::MAX, words: 0..b.len() };
        let mut found: Option<usize> = None;
        for i in self.passages.act(p) {
            let piece = self.piece_of_act(i, &a);
            let Some(shared) = shared(&chain, &a, &piece, &around) else { continue };
            let own = chain.within(&piece.words, &around.words);
            let strong =
                shared.words >= BARE && shared.is_strong() && (shared.covers(60) || shared.words >= LONG);
            let in_line = chain.words() >= shared.words + BARE && shared.covers(80) && shared.content > 0;
            if !(strong || in_line) {
                continue;
            }
            let (one, other) = (span_of(&a, &own.in_a()), span_of(&b, &own.in_b()));
            let statement = self.excerpt(documents, i, one);
            let prose = Excerpt::of(documents, number, other);
            let verdict = self.either_way(documents, statement, prose)?.verdict;
            let altered = verdict != Verdict::Absent && shared.covers(80) && shared.words >= LONG;
            if !(verdict.is_genuine() || altered) {
                continue;
            }
            let Some(bare) = self.take_in(document, number, (other, window), found) else {
                return Ok(Outcome::Linked);
            };
            found = Some(bare);
            if verdict.is_genuine() {
                self.passages.join(bare, i);
            } else {
                self.alters(bare, i);
            }
        }
        Ok(if found.is_some() { Outcome::Linked } else { Outcome::Nothing })
    }

    /// The unquoted repetition that a span of a document overlaps.
    fn bare_at(&self, number: usize, span: Span) -> Option<usize> {
        self.passages.unquoted_of(number).find(|&at| self.passages.get(at).span().overlaps(span))
    }

    /// Takes an unquoted repetition in, or widens one that it overlaps or that `before` began.
    fn take_in(
        &mut self,
        document: &Document<'_>,
        number: usize,
        (span, window): (Span, Span),
        before: Option<usize>,
    ) -> Option<usize> {
        let span = with_brackets(document.text, span, window);
        let span = Span::new(span.start, with_stops(document.text, span.end));
        let known = before.or_else(|| self.bare_at(number, span));
        let span = known.map_or(span, |known| {
            let old = self.passages.get(known).span();
            Span::new(old.start.min(span.start), old.end.max(span.end))
        });
        let tokens: Tokens = self.known.read(document.text, span).take(512).collect();
        let (words, content) = (tokens.len(), content_of(&tokens));
        if let Some(known) = known {
            self.passages.widen(known, span, words, content);
            return Some(known);
        }
        let new = New { document: number, span, quote: None, goes_on: false, words, content, scare: false };
        self.passages.add(new)
    }

    /// Links two quotations of which one holds all the words of the other, and these are few, where the evidence around
    /// them suffices.
    pub(super) fn judge_fragment(
        &mut self,
        documents: &[Document<'_>],
        p: usize,
        q: usize,
        counted: &mut Counted,
    ) -> Result<(), Error> {
        if self.passages.get(p).words > self.passages.get(q).words {
            return Ok(());
        }
        let (mut few, mut more) = (Tokens::new(), Tokens::new());
        few.extend(self.words_of(documents, p));
        more.extend(self.words_of(documents, q));
        let hashes = |window: &[Token]| window.iter().zip(&few).all(|(x, y)| x.hash == y.hash);
        if few.is_empty() || !more.windows(few.len()).any(hashes) {
            return Ok(());
        }
        let (one, other) = (self.names(documents, p), self.names(documents, q));
        let span = span_of(&few, &(0..few.len()));
        let here = evidence::Place { text: self.text_of(documents, p), span };
        if content_of(&few) == 0 {
            let span = span_of(&more, &(0..more.len()));
            let there = evidence::Place { text: self.text_of(documents, q), span };
            let alike = few.len() == more.len()
                && evidence::are_led_alike(here, there, [&one, &other], self.language);
            if !alike {
                return Ok(());
            }
        }
        for window in more.windows(few.len()).filter(|window| hashes(window)) {
            let span = span_of(window, &(0..few.len()));
            let there = evidence::Place { text: self.text_of(documents, q), span };
            let evidence = Evidence {
                speakers: one.agreement(&other),
                words: few.len(),
                content: content_of(&few),
                alone: few.len() == more.len(),
                neighbours: self.beside || !self.wide && self.have_linked_neighbours(p, q),
                other_day: self.other_day(documents, p, q),
                context: Context::default(),
            };
            if evidence.decides((here, there), [&one, &other], self.language, counted) {
                if evidence.content > 0 || !self.would_mix(documents, p, q, &few) {
                    self.passages.join(p, q);
                }
                break;
            }
        }
        Ok(())
    }

    /// Whether two answers without a word of content, joined, would bring two of one text or of two people into one set. Those of them that
    /// are not looked up are not known, and stay as they are.
    fn would_mix(&mut self, documents: &[Document<'_>], p: usize, q: usize, words: &[Token]) -> bool {
        if self.wide {
            return self.passages.get(p).document == self.passages.get(q).document;
        }
        let alike: heapless::Vec<usize, PASSAGES_OF_FINGERPRINT> =
            collected(plain(words).into_iter().flat_map(|hash| self.table.passages(hash)));
        if !alike.contains(&p) || !alike.contains(&q) {
            return true;
        }
        let mut set = |of: usize| -> heapless::Vec<usize, PASSAGES_OF_FINGERPRINT> {
            let number = self.passages.set(of);
            collected(alike.iter().copied().filter(|&at| self.passages.set(at) == number))
        };
        let (ones, others) = (set(p), set(q));
        let mixed = |one: usize, other: usize| {
            self.passages.get(one).document == self.passages.get(other).document
                || self.names(documents, one).agreement(&self.names(documents, other)) != Agreement::Same
        };
        ones.iter().any(|&one| others.iter().any(|&other| mixed(one, other)))
    }

    /// Whether a quotation next to the one and a quotation next to the other are one utterance.
    fn have_linked_neighbours(&mut self, p: usize, q: usize) -> bool {
        let near = |at: usize, passages: &super::passage::Passages<'_>| {
            let document = passages.get(at).document as usize;
            let all = passages.first_of(document)..passages.first_of(document + 1);
            (at.saturating_sub(1).max(all.start)..(at + 2).min(all.end)).filter(move |&other| other != at)
        };
        for i in near(p, &self.passages) {
            for j in near(q, &self.passages) {
                if i != j && i != q && j != p && self.passages.set(i) == self.passages.set(j) {
                    return true;
                }
            }
        }
        false
    }

    /// Whether both texts say when it was said, and name two days that do not meet, in no year.
    fn other_day(&self, documents: &[Document<'_>], p: usize, q: usize) -> bool {
        let said = |at: usize| {
            let passage = self.passages.get(at);
            let document = documents.get(passage.document as usize)?;
            let said_on = document.quotes.get(passage.quote()?)?.said_on?;
            Some((said_on, Mention::new(0, 0, &said_on, document.text)?))
        };
        let (Some((a, first)), Some((b, second))) = (said(p), said(q)) else { return false };
        let meets = |bare: &Mention, other: &Mention| {
            let made = if bare.lacks_year {
                bare.in_year_of(other).or_else(|| bare.in_week_of(other))
            } else {
                None
            };
            made.and_then(|made| Some(made.interval()?.relation(other.interval()?).may_be_one()))
        };
        let one = relation(&a, &b).is_none_or(Relation::may_be_one);
        !one && meets(&first, &second) != Some(true) && meets(&second, &first) != Some(true)
    }

    /// Whether two passages have different speakers. To read their names takes as long as to compare their words: it is
    /// asked last.
    fn are_others(&self, documents: &[Document<'_>], p: usize, q: usize) -> bool {
        self.names(documents, p).agreement(&self.names(documents, q)) == Agreement::Different
    }

    /// The name of the speaker of a passage, or of the act of speech that it belongs to.
    pub(super) fn names(&self, documents: &[Document<'_>], at: usize) -> Names {
        let named = self.passages.act(at).filter_map(|at| {
            let passage = self.passages.get(at);
            let document = documents.get(passage.document as usize)?;
            let speaker = document.quotes.get(passage.quote()?)?.speaker.as_ref()?;
            Some(Names::of(document.text, Some(speaker), self.language.link))
        });
        named.max_by_key(Names::len).unwrap_or_default()
    }

    /// Notes that one of two passages alters the words of the other.
    pub(super) fn alters(&mut self, i: usize, j: usize) {
        if self.wide {
            self.passages.join(i, j);
        }
        let (earlier, later) = (i.min(j), i.max(j));
        let edge = u32::try_from(earlier + 1).unwrap_or(0);
        self.passages.change(later, |slot| {
            if slot.altered == 0 {
                slot.altered = edge;
            }
        });
    }

    /// The text of the document of a passage.
    pub(super) fn text_of<'t>(&self, documents: &[Document<'t>], at: usize) -> &'t str {
        documents.get(self.passages.get(at).document as usize).map_or("", |document| document.text)
    }

    /// Bytes of the document of a passage.
    fn excerpt<'t>(&self, documents: &[Document<'t>], at: usize, span: Span) -> Excerpt<'t> {
        Excerpt::of(documents, self.passages.get(at).document as usize, span)
    }

    /// The words of a passage.
    pub(super) fn words_of<'t>(
        &self,
        documents: &[Document<'t>],
        at: usize,
    ) -> impl Iterator<Item = Token> + use<'_, 't> {
        let (text, span) = (self.text_of(documents, at), self.passages.get(at).span());
        self.known.read(text, span).take(crate::limits::NEEDLE_WORDS)
    }

    /// The words of the act of speech that a passage belongs to.
    fn words_of_act(&self, documents: &[Document<'_>], at: usize) -> Tokens {
        let words = self.passages.act(at).flat_map(|at| self.words_of(documents, at));
        collected(words.take(crate::limits::NEEDLE_WORDS))
    }

    /// A passage as part of its act of speech.
    fn piece_of_act(&self, passage: usize, act: &[Token]) -> Piece {
        let span = self.passages.get(passage).span();
        let before = |at: usize| act.partition_point(|token| token.span().start < at);
        Piece { passage, words: before(span.start)..before(span.end) }
    }

    /// The more faithful of the two ways to take one excerpt for a quotation of the other.
    fn either_way(
        &mut self,
        documents: &[Document<'_>],
        a: Excerpt<'_>,
        b: Excerpt<'_>,
    ) -> Result<Judgement, Error> {
        let there = self.verdict(documents, a, b)?;
        if there.verdict.is_genuine() {
            return Ok(there);
        }
        let back = self.verdict(documents, b, a)?;
        Ok(if back.verdict < there.verdict { back } else { there })
    }

    /// What the aligner says of one excerpt as a quotation of another.
    pub(super) fn verdict(
        &mut self,
        documents: &[Document<'_>],
        quote: Excerpt<'_>,
        source: Excerpt<'_>,
    ) -> Result<Judgement, Error> {
        let shown = Shown::new(&quote, &source);
        if let Some(known) = self.judged.find(documents, &shown) {
            return Ok(known);
        }
        let words = quote.span.of(quote.text);
        let (said, there) = (quote.dated(quote.span.start), source.dated(shown.base()));
        let days = Watched::new(SameDay::new(said, there, self.language.date));
        let query = Query::new(words, shown.text).with_within(shown.within).with_days(&days);
        let found = match Needle::new(words, self.language.align) {
            Ok(needle) => needle.look(&query, self.scratch, &mut [])?,
            // the aligner counts words in its own way: a passage at the bound may be one too many for it
            Err(_) => Match::default(),
        };
        Ok(self.judged.keep(&shown, &days, &found))
    }
}

/// Bytes of a document.
#[derive(Clone, Copy, Debug)]
pub(super) struct Excerpt<'t> {
    /// The number of the document.
    pub(super) document: usize,
    pub(super) text: &'t str,
    pub(super) anchor: Option<Anchor>,
    pub(super) span: Span,
}

impl<'t> Excerpt<'t> {
    pub(super) fn of(documents: &[Document<'t>], document: usize, span: Span) -> Excerpt<'t> {
        let Document { text, anchor, .. } = documents.get(document).copied().unwrap_or_default();
        Excerpt { document, text, anchor, span }
    }

    /// Its document, where spans count from byte `base`.
    fn dated(&self, base: usize) -> Dated<'t> {
        Dated { text: self.text, anchor: self.anchor, base }
    }
}

/// Whether two passages have the same words, in whatever spelling: then no aligner has to be asked whether one is a
/// genuine version of the other.
fn are_equal(a: Option<&[Token]>, b: Option<&[Token]>) -> bool {
    let (a, b) = (a.unwrap_or(&[]), b.unwrap_or(&[]));
    !a.is_empty() && a.len() == b.len() && a.iter().zip(b).all(|(x, y)| x.hash == y.hash)
}

/// The bytes from the first to the last of some words.
pub(super) fn span_of(tokens: &[Token], words: &Range<usize>) -> Span {
    let some = tokens.get(words.clone()).unwrap_or(&[]);
    let (first, last) = (some.first(), some.last());
    Span::new(first.map_or(0, |word| word.span().start), last.map_or(0, |word| word.span().end))
}

/// The end of what ends at `end`, with a closing bracket and the stops of its sentence.
pub(super) fn with_stops(text: &str, end: usize) -> usize {
    let rest = text.get(end..).unwrap_or("");
    end + rest.len() - rest.trim_start_matches([']', ')', '.', '!', '?', '…', '。']).len()
}

/// What two pieces share by a chain between their acts of speech.
fn shared(chain: &Chain, a: &[Token], first: &Piece, second: &Piece) -> Option<Shared> {
    let own = chain.within(&first.words, &second.words);
    if own.is_empty() {
        return None;
    }
    let (in_a, in_b) = (own.in_a(), own.in_b());
    let left = (in_a.start - first.words.start).min(in_b.start - second.words.start);
    let right = (first.words.end - in_a.end).min(second.words.end - in_b.end);
    Some(Shared {
        a: in_a.start - left..in_a.end + right,
        b: in_b.start - left..in_b.end + right,
        words: own.words(),
        content: own.content(a),
        shorter: first.words.len().min(second.words.len()),
        slack: left + right,
    })
}
