//! The cursor that finds and parses.

use super::form::{Base, Behind, Clock, Expression, Fields, Form, Name, Reach, Tense, Year};
use super::grammar::{self, Carry, Found};
use super::lead::Lead;
use super::lexer::{Token, Window, ring};
use super::range::Opened;
use super::seeds::Seeds;
use super::tense::{Sentence, rows};
use crate::error::Error;
use crate::span::Span;
use crate::text::Blocks;
use crate::words::date::{Pick, Sense, Way, telling};
use crate::words::{DateWords, Tags};

/// A cursor over the date expressions of a text. It needs no anchor: a [`Context`](super::Context) places them.
///
/// No expression crosses the end of a [block](crate::text::Block), so that a text gives the same expressions block by block as
/// whole. Linear: at each word the grammar looks at most 28 words ahead and 4 back, a verb is looked for within 160 bytes, and what
/// lies before a found expression is read again once at the next call. The state is a few offsets, and can be copied at any item.
///
/// ```
/// use quotidian::{date::Expressions, words::en};
/// let text = "It opened on 3 May 1998 and closed two years later.";
/// let mut cursor = Expressions::new(&en::DATE);
/// assert_eq!(cursor.next(text).unwrap().unwrap().span.of(text), "3 May 1998");
/// assert_eq!(cursor.next(text).unwrap().unwrap().span.of(text), "two years later");
/// assert_eq!(cursor.next(text).unwrap(), None);
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Expressions {
    words: &'static DateWords,
    /// The blocks still to come; none where one span alone is scanned.
    blocks: Option<Blocks>,
    /// The block that is being scanned.
    block: Span,
    /// The next byte to look at, and the one from which to read for what lies behind it.
    at: usize,
    behind: usize,
    carry: Carry,
    /// The end of the day that the paragraph has named last.
    day_named: Option<usize>,
    /// The end of the year that was named alone, and of what lies in it.
    year_named: Option<usize>,
    /// Bytes of the block whose words tell nothing of past and future.
    quiet: Span,
    /// The last expression, where a range can go on behind it, and the range that it ended.
    last: Option<Opened>,
    range: Option<Expression>,
}

impl Expressions {
    /// A cursor at the start of a text.
    pub fn new(words: &'static DateWords) -> Expressions {
        Expressions { blocks: Some(Blocks::new()), ..Expressions::within(words, Span::new(0, 0)) }
    }

    /// A cursor over the bytes `span` alone, as if the text around it were not there.
    ///
    /// ```
    /// use quotidian::{Span, date::Expressions, words::en};
    /// let text = "On Monday.\n\nOn Tuesday.";
    /// let mut cursor = Expressions::within(&en::DATE, Span::new(12, text.len()));
    /// assert_eq!(cursor.next(text).unwrap().unwrap().span.of(text), "Tuesday");
    /// assert_eq!(cursor.next(text).unwrap(), None);
    /// ```
    pub fn within(words: &'static DateWords, span: Span) -> Expressions {
        Expressions {
            words,
            blocks: None,
            block: span,
            at: span.start,
            behind: span.start,
            carry: Carry::default(),
            quiet: Span::default(),
            last: None,
            range: None,
            day_named: None,
            year_named: None,
        }
    }

    /// The next expression of `text`; none at the end.
    ///
    /// # Errors
    /// [`Error::NoSuchDay`] for a date that no calendar has (go on calling), [`Error::Position`] when the cursor belongs to another
    /// text.
    #[inline(never)] // what it needs leaves the stack before what it found is resolved
    pub fn next(&mut self, text: &str) -> Result<Option<Expression>, Error> {
        for at in [self.at, self.behind, self.block.end] {
            text.get(at..).ok_or(Error::Position { at })?;
        }
        if let Some(range) = self.range.take() {
            return Ok(Some(range));
        }
        loop {
            match self.in_block(text) {
                Some(Expression { form: Form::Impossible, span, .. }) => {
                    return Err(Error::NoSuchDay { span });
                }
                Some(found) => return Ok(Some(found)),
                None => {}
            }
            if !self.next_block(text)? {
                return Ok(None);
            }
        }
    }

    /// Goes on to the next block; false where there is none.
    #[inline(never)] // what finds it leaves the stack before its dates are read
    fn next_block(&mut self, text: &str) -> Result<bool, Error> {
        let Some(blocks) = &mut self.blocks else { return Ok(false) };
        let Some(block) = blocks.next(text, true)? else { return Ok(false) };
        (self.block, self.at, self.behind) = (block.span, block.span.start, block.span.start);
        (self.carry, self.last, self.quiet) = (Carry::default(), None, Span::default());
        (self.day_named, self.year_named) = (None, None);
        Ok(true)
    }

    /// The next expression of the block.
    fn in_block(&mut self, text: &str) -> Option<Expression> {
        let mut seeds = Seeds::new(text, self.words, self.behind, self.block.end);
        while let Some(row) = seeds.row(self.at) {
            if row.start > self.at {
                // A word stands between that no list goes on behind.
                self.carry = Carry::default();
            }
            (self.at, self.behind) = (row.start, row.behind);
            if let Some(found) = self.in_row(text) {
                return Some(found);
            }
        }
        (self.at, self.behind) = (self.block.end, self.block.end);
        None
    }

    /// The next expression that begins in a row of words of time.
    fn in_row(&mut self, text: &str) -> Option<Expression> {
        let written = self.written(text)?;
        Some(self.found(text, written))
    }

    /// The same, with what the words beside it say.
    #[inline(never)] // the window leaves the stack before the sentence is read
    fn written(&mut self, text: &str) -> Option<Written> {
        let ring = ring();
        let mut window = Window::new(text, self.words, &ring, self.behind, self.at, self.block.end);
        while window.is_of_time() {
            let parsed = if window.at(0).begins() { grammar::parse(&window, &self.carry) } else { None };
            match parsed {
                Some(found) => return Some(self.beside(text, &mut window, found)),
                None => {
                    self.carry = self.kept(&window);
                    window.advance();
                }
            }
        }
        self.go_on_from(&window);
        None
    }

    /// The tense of a date at `span`, by the sentence around it, and whether a length counts from now on there.
    #[inline(never)] // its sentence leaves the stack with it
    fn hear(&mut self, text: &str, span: Span, wants: Wants, lead: &Lead) -> (Tense, bool) {
        let before = lead.sense;
        let rows = rows();
        let sentence = Sentence::around(text, self.words, &rows, self.block, span);
        let loud = wants.asks && self.is_loud(&sentence);
        let tense = if loud { sentence.tense() } else { Tense::Unsaid };
        if loud && tense == Tense::Unsaid {
            self.quiet = sentence.heard_nothing().unwrap_or_default();
        }
        let owed = || loud && sentence.is_owed();
        // `By Friday, the town was dry`
        let over = || {
            sentence.is_completed()
                || tense.is_past()
                    && !owed()
                    && !if lead.opens { sentence.looks_ahead() } else { sentence.sets_bound() }
        };
        let ahead = wants.bound && !(loud && over());
        // `must win in November`
        let due = matches!(before, Sense::In | Sense::On) && owed();
        // `was postponed until April`
        let put_off = || wants.round && loud && sentence.is_moved();
        // `was moved to Thursday`
        let shifted = || before == Sense::To && tense.is_past() && sentence.was_moved();
        let asked = wants.day && tense == Tense::Unsaid && {
            let proposes = if loud { sentence.proposes() } else { None };
            proposes.unwrap_or(wants.asked)
        };
        let tense = match (tense, wants.known) {
            (_, Some(known @ (Tense::Past | Tense::Done))) => known,
            (Tense::Due, _) => tense,
            _ if ahead || due || asked || wants.known.is_some() || put_off() => Tense::Future,
            (Tense::Past | Tense::Done, _) if wants.round => Tense::Unsaid,
            _ if shifted() => Tense::Once,
            _ => tense,
        };
        (tense, lead.points_ahead(tense) && !(loud && sentence.is_record()))
    }

    /// Whether the sentence may tell something: not where all of its words are known to be quiet.
    fn is_loud(&mut self, sentence: &Sentence<'_>) -> bool {
        let quiet = sentence.quiet(self.quiet);
        self.quiet = quiet.unwrap_or(self.quiet);
        quiet.is_none()
    }

    /// Whether the sentence around `span` puts something from this date to another.
    #[inline(never)] // its sentence leaves the stack before that of the next date is read
    fn is_moved(&self, text: &str, span: Span) -> bool {
        Sentence::around(text, self.words, &rows(), self.block, span).is_moved()
    }

    /// Goes on from the head of the window.
    fn go_on_from(&mut self, window: &Window<'_>) {
        let head = window.at(0);
        self.at = if head.exists() { head.span.start } else { self.block.end };
        self.behind = if head.exists() { window.behind() } else { self.block.end };
    }

    /// What a list goes on with: it ends at the first word that is neither a comma nor `and`; or what opens a range in a week.
    fn kept(&self, window: &Window<'_>) -> Carry {
        let opens = matches!(window.sense(0), Sense::From | Sense::Between | Sense::Until);
        let joint = matches!(window.sense(0), Sense::And | Sense::To) || window.is(0, ',');
        let joint = joint || opens && self.carry.week.is_some();
        if joint { self.carry } else { Carry::default() }
    }

    /// What the words beside `found` say.
    #[inline(never)] // the grammar, which needs the most stack, has ended
    fn beside(&mut self, text: &str, window: &mut Window<'_>, found: Found) -> Written {
        let start = window.at(0).span.start;
        let span = Span::new(start, window.at(found.end.saturating_sub(1)).span.end);
        let lead = Lead::of(window, &found);
        let before = lead.sense;
        let opened = self.last.take().filter(|opened| opened.leads_to(window, &found, text));
        let weekday = matches!(found.form, Form::Named { name: Name::Weekday(_), .. })
            && (matches!(before, Sense::And | Sense::To) || window.sign_back(1) == Some(','))
            && matches!(window.sense_back(2), Sense::Weekday(_));
        let possessive = window.is_possessive(found.end.saturating_sub(1));
        let known = self.known(window, &found, before, possessive);
        for _ in 0..found.end.max(1) {
            window.advance();
        }
        self.go_on_from(window);
        self.carry = Carry::of(&found.form);
        Written { found, span, lead, opened, weekday, possessive, known }
    }

    /// What the words right beside `found` tell of past and future, whatever the sentence tells; `before` is the sense of the
    /// word before it, which is `possessive` where it owns what follows.
    #[inline(never)]
    fn known(&self, window: &Window<'_>, found: &Found, before: Sense, possessive: bool) -> Option<Tense> {
        let tells = |token: Token, tags: Tags| self.words.telling.tags_at(window.text, token.span).any(tags);
        // `the first since March`, not `since Friday is a feast`
        let verb = telling::PRESENT.and(telling::FUTURE).and(telling::AHEAD);
        let placed = is_bound(found) || comes_round(found);
        if before == Sense::Since && placed && !tells(window.at(found.end), verb) {
            return Some(Tense::Done);
        }
        if !is_bound(found) {
            // `for March delivery`
            let traded = matches!(found.form, Form::Named { name: Name::Month(_), pick: Pick::Bare, .. })
                && tells(window.at(found.end), telling::TRADED);
            // `pushed back to November`
            let shifted = before == Sense::To
                && comes_round(found)
                && !possessive
                && (2..4).any(|back| tells(window.back(back), telling::MOVES));
            return (traded || shifted).then_some(Tense::Future);
        }
        let meant = before == Sense::Preposition && tells(window.back(1), telling::MEANT);
        // `ahead of Saturday’s final`, `waiting for Saturday’s final`
        let awaited = (before == Sense::Of || meant) && tells(window.back(2), telling::AWAITED);
        // `called a vote for June 8`, but not `for Monday’s vote`
        let appointed = meant && !possessive && tells(window.back(2), telling::APPOINTED);
        // `by Friday at the latest`
        let latest = window.sense(found.end) == Sense::At
            && (1..=2).any(|on| window.sense(found.end + on) == Sense::Pick(Pick::Latest));
        if awaited || appointed || latest {
            return Some(Tense::Future);
        }
        // `will look into Monday’s crash`, but not `ready for Monday’s verdict`
        let happened =
            possessive && !meant && (0..2).any(|on| tells(window.at(found.end + on), telling::HAPPENED));
        // `The raid on Friday?`
        let asked = window.is(found.end, '?') && tells(window.back(2), telling::HAPPENED);
        (happened || asked).then_some(Tense::Past)
    }

    /// What was written as a date of the text.
    #[inline(never)] // as in `written`
    fn found(&mut self, text: &str, written: Written) -> Expression {
        let Written { found, span, lead, opened, weekday, possessive, known } = written;
        let (start, before) = (span.start, lead.sense);
        let opened = opened.filter(|opened| before == Sense::And || !self.is_moved(text, opened.span));
        let asks = asks_tense(&found.form, before) || self.day_named.is_some() && asks_day(&found.form);
        let until = before == Sense::Until || before == Sense::To && self.words.to_bounds && opened.is_none();
        let wants = Wants {
            asks,
            bound: until && is_bound(&found),
            round: until && comes_round(&found) && !possessive,
            day: is_bound(&found) && known.is_none(),
            asked: is_bound(&found) && text.as_bytes().get(span.end) == Some(&b'?'),
            known,
        };
        let (tense, hence) = self.hear(text, span, wants, &lead);
        let tense = by_the_clock(&found.clock, tense);
        let (form, counts) = match found.form {
            Form::Duration { count, unit } if hence => (Form::Shift { count, unit, way: Way::Hence }, true),
            Form::Sum { sum, way: None } if hence => (Form::Sum { sum, way: Some(Way::Hence) }, true),
            form => (form, false),
        };
        // a range takes in the word that makes it one: `from 4 to 22 January`
        let ranged = matches!(form, Form::Through(..)) || matches!(found.clock, Clock::Through(..));
        let led = ranged && matches!(before, Sense::From | Sense::Between);
        // `in two weeks` as `two weeks from now`: what makes it a date belongs to it
        let span = if counts || led { Span::new(lead.start, span.end) } else { span };
        let reach = match found.reach {
            Reach::Whole if before == Sense::Since => Reach::Open,
            Reach::Whole if lead.bounds(tense) => Reach::Within,
            reach => reach,
        };
        let ends = opened.is_some();
        let day_named = self.day_named;
        self.day_named = if grammar::names_day(&form) { Some(span.end) } else { day_named };
        let near = day_named.is_some_and(|end| is_one_sentence(text, Span::new(end, start)));
        let year_named = self.year_named.is_some_and(|end| joins_year(text, Span::new(end, start)));
        let alone = matches!(form, Form::Date(Fields { year: Year::Full(_), month: 0, day: 0, .. }));
        // `In 2012, on March 3`, not `Kern, who left in 2003, died Nov. 9`
        let year_alone = alone && before == Sense::In && lead.opens;
        self.year_named = (year_named || year_alone).then_some(span.end);
        let (clock, modifier) = (found.clock, found.modifier);
        let behind = Behind::RANGE
            .only_if(ends)
            .and(Behind::DAY.only_if(day_named.is_some()))
            .and(Behind::NEAR.only_if(near))
            .and(Behind::WEEKDAY.only_if(weekday))
            .and(Behind::THROUGH.only_if(weekday && before == Sense::To))
            .and(Behind::YEAR.only_if(year_named));
        let told = Expression { span, tense, form, clock, modifier, reach, behind };
        self.range = opened.map(|opened| opened.range(&told));
        self.last = if ends { None } else { Opened::by(&told, &lead) };
        told
    }
}

/// What a row of words holds, and what is asked of the words beside it.
struct Written {
    found: Found,
    span: Span,
    lead: Lead,
    /// What it may end as a range.
    opened: Option<Opened>,
    /// Whether a weekday stands before a weekday.
    weekday: bool,
    /// Whether it owns what follows (`until April’s vote`).
    possessive: bool,
    /// What the words beside it tell of past and future.
    known: Option<Tense>,
}

/// What is asked of the sentence around a date.
#[derive(Clone, Copy)]
struct Wants {
    /// Whether where the date lies hangs on it at all.
    asks: bool,
    /// Whether the date is a bound that is mostly still to come.
    bound: bool,
    /// Whether it is one that comes round each year: how long something lasted tells nothing of it (`worked there until April`).
    round: bool,
    /// Whether it is a day.
    day: bool,
    /// Whether the date alone is asked (`Lunch Friday?`).
    asked: bool,
    /// What the words beside the date tell of past and future.
    known: Option<Tense>,
}

/// Whether no more stands between a year and the day in it than joins them (`In 2012, on March 3`).
fn joins_year(text: &str, between: Span) -> bool {
    let words = between.of(text).trim_start_matches([',']).trim();
    words.is_empty() || words.len() <= 3 && words.bytes().all(|byte| byte.is_ascii_lowercase())
}

/// The most bytes between a day and what lies on it in one sentence.
const DAY_REACH: usize = 160;

/// Whether no sentence ends in between.
fn is_one_sentence(text: &str, between: Span) -> bool {
    let bytes = between.of(text).as_bytes();
    bytes.len() <= DAY_REACH
        && !bytes.windows(3).any(
            |at| matches!(at, [b'.' | b'!' | b'?' | b';', b' ' | b'\n', next] if !next.is_ascii_lowercase()),
        )
}

/// Whether where a form lies may hang on a day that was named before.
fn asks_day(form: &Form) -> bool {
    matches!(form, Form::Clock | Form::Date(Fields { month: 0, day: 1.., .. }))
}

/// Whether where a form lies hangs on past or future; `before` is the sense of the word before it.
fn asks_tense(form: &Form, before: Sense) -> bool {
    match form {
        Form::Date(Fields { year: Year::Unsaid, .. })
        | Form::Through(Fields { year: Year::Unsaid, .. }, _) => true,
        Form::Named { year: Year::Unsaid, .. } => true,
        Form::BesideHoliday { year: Year::Unsaid, .. }
        | Form::UnitOfHoliday { year: Year::Unsaid, .. }
        | Form::WeekdayBesideHoliday { year: Year::Unsaid, .. } => true,
        Form::WeekdayBeside { base: Base::Date(Fields { year: Year::Unsaid, .. }), .. } => true,
        Form::Unit { pick: Pick::Bare, .. }
        | Form::Shift { way: Way::Later, .. }
        | Form::Sum { way: Some(Way::Later), .. } => true,
        Form::Duration { .. } | Form::Sum { way: None, .. } => matches!(before, Sense::In | Sense::Within),
        _ => false,
    }
}

/// Whether what was found is a day or a time, which `until` sets as a bound that is mostly still to come.
fn is_bound(found: &Found) -> bool {
    match found.form {
        Form::Date(fields) => fields.day > 0,
        Form::Named { name, .. } => matches!(name, Name::Weekday(_)),
        _ => false,
    }
}

/// Whether what was found is a month or season alone.
fn comes_round(found: &Found) -> bool {
    matches!(found.form, Form::Named { name: Name::Month(_) | Name::Season(_), pick: Pick::Bare, .. })
}

/// What goes by the clock is to come (`is open from 10 to 5 on Saturday`).
#[inline(never)] // compiled into its caller it asks for bytes of a clock that has none there
fn by_the_clock(clock: &Clock, tense: Tense) -> Tense {
    match (clock, tense) {
        (Clock::Through(..), Tense::Present | Tense::Unsaid) => Tense::Once,
        _ => tense,
    }
}

#[cfg(test)]
mod tests {
    extern crate std;
    use super::*;
    use crate::words::en;
    use std::string::String;
    use std::vec::Vec;

    const TEXT: &str = "PORTO, 3 May 1998 – He said Monday that he had left two weeks ago.\n\nOn April 2, 4 and 9, \
        2011, early in the third quarter, prices rose.\r\nIt was the day before yesterday, at 7:31 p.m. EST.";

    fn all(mut cursor: Expressions, text: &str) -> Vec<Expression> {
        let mut found = Vec::new();
        while let Some(expression) = cursor.next(text).unwrap() {
            found.push(expression);
        }
        found
    }

    #[test]
    fn block_by_block_and_whole_give_the_same() {
        let (mut blocks, mut found) = (Blocks::new(), Vec::new());
        while let Some(block) = blocks.next(TEXT, true).unwrap() {
            found.extend(all(Expressions::within(&en::DATE, block.span), TEXT));
        }
        assert_eq!(found, all(Expressions::new(&en::DATE), TEXT));
        assert_eq!(found.len(), 8);
    }

    #[test]
    fn a_copy_made_at_any_item_gives_the_rest() {
        let whole = all(Expressions::new(&en::DATE), TEXT);
        let mut cursor = Expressions::new(&en::DATE);
        for done in 0..whole.len() {
            assert_eq!(all(cursor, TEXT), whole[done..]);
            cursor.next(TEXT).unwrap();
        }
    }

    #[test]
    fn a_cursor_of_another_text_is_an_error() {
        let mut cursor = Expressions::new(&en::DATE);
        cursor.next(TEXT).unwrap();
        assert!(matches!(cursor.next("é"), Err(Error::Position { .. })));
    }

    #[test]
    fn soup_is_read_once_and_nothing_is_lost() {
        let months = all(Expressions::new(&en::DATE), &"in May 3 ".repeat(20_000));
        assert_eq!(months.len(), 20_000);
        for soup in ["1", "May ", "1/", "1-", "9:", "the ", "last ", "twenty ", "4 and ", "’", "1,"] {
            let text: String = soup.repeat(10_000);
            all(Expressions::new(&en::DATE), &text);
        }
    }
}
