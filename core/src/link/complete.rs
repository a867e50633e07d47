//! Dates without a year, completed by another text.
//!
//! `Oct. 3` here is `Oct. 3, 2016` there: because one utterance was said on both, or because it is the same day of the
//! same month and the words around agree. The text is then read on from there as if the year were written, so that
//! `two days later` counts from the day that was meant.

use super::company::{self, Lenders};
use super::days::{self, Mention, position};
use super::evidence::{Place, context};
use super::linker::Linker;
use super::order::quotes;
use super::relation::Relation;
use super::speaker::Names;
use super::{Document, Utterance, Version};
use crate::date::{Context, Expressions};
use crate::record::Voice;
use crate::words::Language;

/// What the words around two mentions of a day of a month have to weigh together.
const DAY: i32 = 2;
/// The same for a month, which has many events.
const MONTH: i32 = 4;
/// The same for a day where the texts share nothing that anybody said.
const STRANGERS_DAY: i32 = 4;
/// Mentions in full whose surroundings are compared with those of one without a year.
const COMPARED: usize = 8;

/// Completes mentions, which stand by document and place before and after.
pub(super) fn complete(
    linker: &Linker<'_>,
    documents: &[Document<'_>],
    (utterances, versions): (&[Utterance], &[Version]),
    mentions: &mut [Mention],
) {
    for utterance in utterances {
        let own = utterance.own(versions);
        by_utterance(linker, documents, own, mentions);
    }
    by_date(linker, documents, (utterances, versions), mentions);
    days::sort_by_place(mentions);
    let mut rest = mentions;
    while let Some(first) = rest.first() {
        let number = first.document;
        let count = rest.partition_point(|mention| mention.document == number);
        let Some((own, others)) = rest.split_at_mut_checked(count) else { break };
        if own.iter().any(|mention| mention.completed) {
            read_again(documents, number, linker.language, own);
        }
        rest = others;
    }
}

/// One utterance was said on one day: where a text gives it in full, the texts that lack the year or the week mean it.
fn by_utterance(
    linker: &Linker<'_>,
    documents: &[Document<'_>],
    versions: &[Version],
    mentions: &mut [Mention],
) {
    let said = |mentions: &[Mention], version: &Version| {
        let dates = quotes(linker, documents, version).filter_map(|(_, quote)| quote.said_on);
        dates.filter_map(|date| position(mentions, version.document, date.span)).next()
    };
    let mut full: Option<Mention> = None;
    for version in versions {
        let known = said(mentions, version).and_then(|at| mentions.get(at)).copied();
        match (full, known.filter(|known| !known.lacks_year)) {
            (Some(full), Some(known)) if full.interval() != known.interval() => return,
            (_, known) => full = known.or(full),
        }
    }
    let Some(full) = full else { return };
    for version in versions {
        let at = said(mentions, version);
        let Some(this) = at.and_then(|at| mentions.get_mut(at)).filter(|this| this.lacks_year) else {
            continue;
        };
        let meets = |made: Mention| {
            let relation = made.interval()?.relation(full.interval()?);
            matches!(relation, Relation::Equal | Relation::Within | Relation::Contains).then_some(made)
        };
        if let Some(made) = this.in_year_of(&full).and_then(meets).or_else(|| this.in_week_of(&full)) {
            place(this, made);
        }
    }
}

/// Puts what completes a mention in its place.
fn place(this: &mut Mention, made: Mention) {
    let completed = made.interval() != this.interval();
    *this = Mention { lacks_year: false, completed, ..made };
}

/// The same day of the same month: where another document gives it in full, none gives the year that was guessed, and
/// the words around agree for one year alone.
fn by_date(
    linker: &Linker<'_>,
    documents: &[Document<'_>],
    (utterances, versions): (&[Utterance], &[Version]),
    mentions: &mut [Mention],
) {
    let year = |mention: &Mention| mention.from.map_or(i16::MAX, |from| from.year);
    mentions.sort_unstable_by_key(|m| (m.month_and_day(), !m.is_full, year(m), m.document, m.span));
    let mut rest = mentions;
    while let Some(first) = rest.first() {
        let date = first.month_and_day();
        let count = rest.partition_point(|mention| mention.month_and_day() == date);
        let Some((these, others)) = rest.split_at_mut_checked(count) else { break };
        let fulls = these.partition_point(|mention| mention.is_full);
        if let (Some((_, day)), Some((full, bare))) = (date, these.split_at_mut_checked(fulls))
            && fulls > 0
        {
            for this in bare.iter_mut().filter(|this| this.lacks_year) {
                let company =
                    company::of(this.document, &linker.table, utterances, versions).unwrap_or_default();
                if let Some(by) = completing((documents, &company), linker.language, full, this, day)
                    && let Some(made) = this.in_year_of(&by)
                {
                    place(this, made);
                }
            }
        }
        rest = others;
    }
}

/// The mention in full that completes `this`, on a day of a month or (0) in any. A month completes one of a text about the same alone.
fn completing(
    (documents, company): (&[Document<'_>], &Lenders),
    language: &'static Language,
    full: &[Mention],
    this: &Mention,
    day: u8,
) -> Option<Mention> {
    let least = |other: &Mention| match (company.contains(&other.document), day) {
        (true, 0) => MONTH,
        (true, _) => DAY,
        (false, _) => STRANGERS_DAY,
    };
    let may_tell = |other: &Mention| day > 0 || company.contains(&other.document);
    let others = || full.iter().filter(|other| other.document != this.document && may_tell(other));
    if others().any(|other| other.interval() == this.interval()) {
        return None;
    }
    let place = |mention: &Mention| {
        let text = documents.get(mention.document).map_or("", |document| document.text);
        Place { text, span: mention.span }
    };
    let known = |other: &&Mention| company.contains(&other.document);
    let strangers = others().filter(|other| !known(other)).take(COMPARED);
    let mut found: Option<Mention> = None;
    for other in others().filter(known).take(COMPARED).chain(strangers) {
        let agree =
            context(place(this), place(other), [&Names::default(); 2], language).weight >= least(other);
        if agree && found.is_some_and(|found| found.interval() != other.interval()) {
            return None;
        }
        found = if agree { Some(*other) } else { found };
    }
    found
}

/// Reads the dates of a document again, as if those that others complete were written in full.
fn read_again(
    documents: &[Document<'_>],
    number: usize,
    language: &'static Language,
    mentions: &mut [Mention],
) {
    let Some(document) = documents.get(number) else { return };
    let mut context = Context::new(document.anchor).with_day_first(language.date.day_first);
    let mut cursor = Expressions::new(language.date);
    let mut begun = false;
    loop {
        let expression = match cursor.next(document.text) {
            Ok(Some(expression)) => expression,
            Err(error) if error.goes_on() => continue,
            Ok(None) | Err(_) => return,
        };
        let at = position(mentions, number, expression.span);
        let mention = at.and_then(|at| mentions.get_mut(at));
        if let Some(told) = mention.as_ref().filter(|mention| mention.completed) {
            let full = Expressions::new(language.date).next(told.value.as_str());
            context.resolve(&full.ok().flatten().unwrap_or(expression));
            begun = true;
            continue;
        }
        let again = context.resolve(&expression);
        let Some(mention) = mention.filter(|_| begun) else { continue };
        let voice = document.dates.get(mention.date).map(|date| date.voice);
        if let Some(made) = Mention::new(number, mention.date, &again, document.text)
            && voice == Some(Voice::Writer)
            && made.interval().is_some()
            && made.interval() != mention.interval()
        {
            *mention = Mention { completed: true, ..made };
        }
    }
}
