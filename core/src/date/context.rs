//! What places expressions on the calendar: the anchor, and what the dates before have fixed.

use jiff_core::civil::Date;

use super::bounds::{Bounds, bounds};
use super::calendar;
use super::form::{Clock, Count, Expression, Fields, Form, Year};
use super::place::Place;
use super::point::{Anchor, Point};
use super::resolve::Resolver;
use super::told::Told;
use super::value::{Modifier, Reading, Type, Value};
use crate::limits::READINGS_OF_DATE;
use crate::span::Span;
use crate::words::date::{DayPart, Pick, Unit};

/// An expression placed on the calendar.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Resolution {
    /// The bytes of the expression.
    pub span: Span,
    /// The TIMEX3 type.
    pub kind: Type,
    /// The TIMEX3 value.
    pub value: Value,
    /// The TIMEX3 `mod`.
    pub modifier: Option<Modifier>,
    /// The first moment; none where the value names no place on the calendar, or where the past is open.
    pub from: Option<Point>,
    /// The moment after the last; none too where the future is open (`since 2009`).
    pub to: Option<Point>,
    /// Every other reading.
    pub readings: [Option<Reading>; READINGS_OF_DATE],
}

/// What the dates before have fixed.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Story {
    /// The day that was spoken of last.
    pub(super) day: Option<Date>,
    /// The day that was spoken of last, where its month was written.
    pub(super) dated: Option<Date>,
    /// Whether it was in the evening or at night of that day.
    pub(super) late: bool,
    /// The year that was written last by itself.
    pub(super) year_alone: Option<i16>,
    /// The year that was written last beside a month or a day.
    pub(super) year: Option<i16>,
    /// The year that was spoken of last.
    pub(super) spoken_year: Option<i16>,
    /// The month that was spoken of last.
    pub(super) month: Option<(i16, u8)>,
    /// That month, where no day was spoken of since.
    pub(super) vague: Option<(i16, u8)>,
    /// The year that was spoken of last, where it is over, nothing finer was since, and no day was written.
    pub(super) vague_year: Option<i16>,
    /// The quarter that was spoken of last.
    pub(super) quarter: Option<(i16, u8)>,
    /// The quarter whose figures are being told: `a year earlier` is the same quarter of the year before.
    pub(super) compared: Option<(i16, u8)>,
    /// Whether the day stands before the month in figures, where the text has shown it.
    pub(super) day_first: Option<bool>,
    /// The last two dates: the ends of a range.
    pub(super) ends: [Place; 2],
}

/// What places expressions on the calendar: the anchor, and what the dates before have fixed. Small, and copied at will.
#[derive(Clone, Copy, Debug)]
pub struct Context {
    anchor: Option<Anchor>,
    story: Story,
    day_first: bool,
}

impl Context {
    /// With this anchor and no date before.
    pub fn new(anchor: Option<Anchor>) -> Context {
        Context { anchor, story: Story::default(), day_first: false }
    }

    /// The same, with the order that `5/4/2021` is read in where the text does not show it.
    pub fn with_day_first(self, day_first: bool) -> Context {
        Context { day_first, ..self }
    }

    /// The anchor.
    pub fn anchor(&self) -> Option<Anchor> {
        self.anchor
    }

    /// Places `expression` on the calendar, and remembers it for those after it. A range with ends of its own
    /// (`from May 3 to June 4`) comes behind them, and lies between the two that were resolved last.
    ///
    /// ```
    /// use quotidian::{date::{Context, Expressions}, words::en};
    /// let text = "She was crowned on 2 June 1953. On 14 June she left.";
    /// let (mut cursor, mut context) = (Expressions::new(&en::DATE), Context::new(None));
    /// let crowned = cursor.next(text).unwrap().unwrap();
    /// let left = cursor.next(text).unwrap().unwrap();
    /// assert_eq!(context.resolve(&crowned).value.as_str(), "1953-06-02");
    /// assert_eq!(context.resolve(&left).value.as_str(), "1953-06-14");
    /// ```
    #[inline(never)] // one place for it, and not a second where it is called
    pub fn resolve(&mut self, expression: &Expression) -> Resolution {
        let mut placed = Resolution::default();
        self.resolve_into(expression, Some(&mut placed));
        placed
    }

    /// The same, written where it is to lie: a resolution takes 300 bytes, and what is returned lies on the stack twice. Without a
    /// place for it `expression` is remembered alone.
    #[inline(never)] // else what it needs lies on the stack while dates are read
    pub(crate) fn resolve_into(&mut self, expression: &Expression, placed: Option<&mut Resolution>) {
        let told = self.told(self.anchor, expression);
        let bounds = bounds(expression, &told.place, self.anchor);
        self.keep(expression, &told, bounds);
        if let Some(placed) = placed {
            write(expression, &told, bounds, placed);
        }
    }

    /// Keeps a date, and what later ones may count from.
    #[inline(never)]
    fn keep(&mut self, expression: &Expression, told: &Told, (from, to): Bounds) {
        if !matches!(expression.form, Form::Range) {
            let place = Place { value: told.place.value, from, to };
            self.story.ends = [self.story.ends[1], place];
            self.remember(expression, told);
        }
    }

    /// Places `expression` as [`resolve`](Context::resolve) would, and remembers nothing. A range with ends of its own
    /// (`from May 3 to June 4`) lies between the two that were resolved last: resolve its ends before it.
    pub fn peek(&self, expression: &Expression) -> Resolution {
        let told = self.told(self.anchor, expression);
        let mut placed = Resolution::default();
        write(expression, &told, bounds(expression, &told.place, self.anchor), &mut placed);
        placed
    }

    /// Places `expression` as if it were written on another day (the day of speaking); remembers nothing, and takes
    /// nothing but the order of figures from the dates before. Of a range with ends of its own it knows no ends, and gives
    /// none.
    ///
    /// ```
    /// use quotidian::{date::{Context, Expressions, Point}, words::en};
    /// let text = "“I saw him yesterday.”";
    /// let expression = Expressions::new(&en::DATE).next(text).unwrap().unwrap();
    /// let spoken = Point::day(2016, 10, 5).unwrap();
    /// assert_eq!(Context::new(None).resolve_from(spoken, &expression).value.as_str(), "2016-10-04");
    /// ```
    pub fn resolve_from(&self, point: Point, expression: &Expression) -> Resolution {
        self.on(point).peek(expression)
    }

    /// What is known on another day.
    pub(crate) fn on(&self, point: Point) -> Context {
        let story =
            Story { day: calendar::day_of(point), day_first: self.story.day_first, ..Story::default() };
        Context { anchor: Some(Anchor::from(point)), story, day_first: self.day_first }
    }

    fn told(&self, anchor: Option<Anchor>, expression: &Expression) -> Told {
        let day = anchor.and_then(|a| calendar::day_of(a.point));
        let second = anchor.and_then(|a| a.point.second);
        let day_first = self.story.day_first.unwrap_or(self.day_first);
        Resolver { anchor: day, second, story: &self.story, day_first }.told(expression)
    }

    /// Keeps what later dates may count from.
    fn remember(&mut self, expression: &Expression, told: &Told) {
        let story = &mut self.story;
        let year = told.place.from.map(|p| p.year);
        match expression.form {
            Form::Date(fields) => {
                match (fields.year, fields.month) {
                    (Year::Full(_), 0) => story.year_alone = year,
                    (Year::Full(_), _) => story.year = year,
                    _ => {}
                }
                if let Some(day_first) = shown_order(&fields) {
                    story.day_first = Some(day_first);
                }
            }
            Form::Duration { unit: Unit::Month, count: Count::Exact { whole: 6 | 9, .. } } => {
                // the figures of half or three quarters of this year
                story.compared = None;
                story.spoken_year = self.anchor.map_or(story.spoken_year, |anchor| Some(anchor.point.year));
                return;
            }
            Form::Duration { .. }
            | Form::Sum { way: None, .. }
            | Form::Set { .. }
            | Form::SetOf(_)
            | Form::Impossible
            | Form::Reference(_) => return,
            _ => {}
        }
        let anchor = self.anchor.map(|a| a.point.year);
        if let Some(quarter) = told.quarter.filter(|&(year, _)| anchor.is_none_or(|anchor| anchor == year)) {
            (story.quarter, story.compared) = (Some(quarter), Some(quarter));
        }
        if let Some(day) = told.day {
            let written = matches!(
                expression.form,
                Form::Date(Fields { month: 1.., .. }) | Form::Through(Fields { month: 1.., .. }, _)
            );
            // `on Nov 13th, on the 15th and on the 20th`
            let goes_on = matches!(expression.form, Form::Date(_)) && story.dated.is_some();
            story.dated = (written || goes_on).then_some(day);
            story.late = match expression.clock {
                Clock::At { second, .. } => second >= EVENING,
                Clock::Part(DayPart::Evening | DayPart::Night) => true,
                _ => false,
            };
            // told of now again: a year long over is no longer that of what follows
            let now = self.anchor.and_then(|anchor| calendar::day_of(anchor.point));
            let near = |now: Date| !written && !goes_on && calendar::days_between(day, now).abs() <= WEEK;
            if let Some(now) = now.filter(|&now| near(now)) {
                story.year = story.year.filter(|&year| year >= now.year() - 1);
            }
            story.day = Some(day);
            story.month = Some(month_of(day));
            story.vague = None;
        } else if let Some(month) = told.place.month_alone() {
            let back = from_story(&expression.form) && story.day.is_some_and(|day| month < month_of(day));
            story.vague = if back { story.vague } else { Some(month) };
            story.month = Some(month);
        }
        let alone =
            matches!(expression.form, Form::Date(Fields { year: Year::Full(_), month: 0, day: 0, .. }));
        let over = |&year: &i16| anchor.is_none_or(|anchor| year < anchor);
        story.vague_year = year.filter(over).filter(|_| alone && story.dated.is_none());
        story.spoken_year = year.or(story.spoken_year);
    }
}

/// Days of a week.
const WEEK: i32 = 7;

/// From when on a day is late: six in the evening, in seconds.
const EVENING: u32 = 18 * 3600;

/// Whether a month is told from the date before (`June of that year`): one that lies before the day of the story is a look
/// back, and the story stays on its day.
fn from_story(form: &Form) -> bool {
    matches!(
        form,
        Form::Date(Fields { year: Year::Context(_), .. })
            | Form::Named { year: Year::Context(_), .. }
            | Form::Named { pick: Pick::That | Pick::Previous, .. }
    )
}

fn month_of(day: Date) -> (i16, u8) {
    (day.year(), day.month().unsigned_abs())
}

/// Whether the date, written in figures, shows that the day stands before the month.
fn shown_order(fields: &Fields) -> Option<bool> {
    fields.day_first
}

/// Writes a date that was told.
fn write(expression: &Expression, told: &Told, (from, to): Bounds, placed: &mut Resolution) {
    let timed = told.timed && matches!(expression.clock, Clock::Unsaid);
    placed.span = expression.span;
    placed.kind = if timed { Type::Time } else { expression.kind() };
    placed.value = told.place.value;
    placed.modifier = expression.modifier;
    (placed.from, placed.to) = (from, to);
    placed.readings = [None; READINGS_OF_DATE];
    let [first, ..] = &mut placed.readings;
    *first = told.reading;
}
