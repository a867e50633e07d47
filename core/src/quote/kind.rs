//! What a quotation is, read off its form.

use crate::quote::{Form, Found, Quoted};
use crate::text::chars::{is_space, is_upper};
use crate::text::token::{Slice, Source, Token, Tokens};
use crate::words::speech::class;
use crate::words::{Tags, TextWords};

/// What a quotation is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Kind {
    /// A clause or more.
    #[default]
    Full,
    /// Words inside the writer's sentence.
    Fragment,
    /// A word held at a distance (`so-called “experts”`).
    Scare,
    /// The title of a work.
    Title,
    /// A name within a name (`Earvin “Magic” Johnson`).
    Nickname,
    /// Feet and inches, minutes and seconds of arc (`6'2"`).
    Measure,
    /// Marks that belong to code or markup (`<a href="…">`).
    Markup,
    /// Speech without marks.
    Indirect,
}

impl Kind {
    /// The name in JSON, C and Python.
    pub const fn name(self) -> &'static str {
        match self {
            Kind::Full => "full",
            Kind::Fragment => "fragment",
            Kind::Scare => "scare",
            Kind::Title => "title",
            Kind::Nickname => "nickname",
            Kind::Measure => "measure",
            Kind::Markup => "markup",
            Kind::Indirect => "indirect",
        }
    }

    /// Whether somebody says it.
    pub const fn is_speech(self) -> bool {
        matches!(self, Kind::Full | Kind::Fragment | Kind::Indirect)
    }
}

/// Tells the kinds of the quotations of `block`, by their form alone: whether one is speech takes the words around it too.
/// What is set off without marks is speech, and full. `tokens` are those of the block.
#[inline(never)] // of what is done with the words of a block each step has the stack for itself
pub(crate) fn classify(block: &str, tokens: Slice<'_>, found: &mut Found, words: &TextWords) {
    for quotation in found.iter_mut() {
        if quotation.kind != Kind::Measure && quotation.form() == Form::Marks {
            quotation.kind = Look::at(block, tokens, quotation, words).kind();
        }
    }
}

/// The same for a block whose words nobody else reads.
#[inline(never)] // its words take 8 KB of stack, 6 on a small machine: not beside the marks
pub(crate) fn classify_block(block: &str, found: &mut Found, words: &TextWords) {
    if !found.is_empty() {
        let mut tokens = Tokens::default();
        tokens.read(block, words, false);
        classify(block, tokens.view(&Source::of(block, words)), found, words);
    }
}

/// A quotation and what stands beside it.
struct Look<'t> {
    content: &'t str,
    /// The words of the content.
    inside: Slice<'t>,
    before: &'t str,
    after: &'t str,
    words: &'t TextWords,
}

impl<'t> Look<'t> {
    fn at(block: &'t str, tokens: Slice<'t>, quotation: &Quoted, words: &'t TextWords) -> Look<'t> {
        Look {
            content: quotation.content().of(block),
            inside: tokens.within(quotation.content()),
            before: block.get(..quotation.span().start).unwrap_or(""),
            after: block.get(quotation.span().end..).unwrap_or(""),
            words,
        }
    }

    fn kind(&self) -> Kind {
        if is_markup(self.before, self.after) {
            Kind::Markup
        } else if self.is_clause() {
            Kind::Full
        } else if held_off(self.before, self.words) {
            Kind::Scare
        } else if self.is_nickname() {
            Kind::Nickname
        } else if self.is_title() {
            Kind::Title
        } else {
            Kind::Fragment
        }
    }

    fn letters(&self) -> impl Iterator<Item = Token<'t>> {
        let inside = self.inside;
        (0..inside.len()).filter_map(move |at| inside.get(at)).filter(|word| word.is_letters())
    }

    /// Whether it is a clause or more: it ends like a sentence, or has a word that only clauses have.
    fn is_clause(&self) -> bool {
        let content = self.content.trim();
        let begins = |c: char| is_upper(c) || c.is_ascii_digit() || matches!(c, '[' | '…' | '@');
        let begins = content.starts_with(begins);
        let stops = content.ends_with(['.', '!', '?', ',']);
        let (mut count, mut clause, mut small) = (0, false, false);
        for word in self.letters() {
            count += 1;
            small |= count > 1 && !word.capital() && !word.is(class::SMALL);
            // told by its ends, it needs no look at what its other words can be
            if begins && stops && small {
                return true;
            }
            clause |= word.is(class::CLAUSE);
            if clause && count > 4 {
                return true;
            }
        }
        let sentence = stops || small && self.stops_outside();
        let ended = sentence || content.ends_with(['…', '—', '–', '-', ':', ';']);
        begins && (clause && count > 1 && (ended || small) || sentence && (small || count < 3 || clause))
    }

    /// Whether the stop that ends it as a sentence stands behind its mark, where it begins a sentence.
    fn stops_outside(&self) -> bool {
        let begins = || {
            let before = self.before.trim_end_matches(is_space);
            before.is_empty() || before.ends_with(['.', '!', '?', ':'])
        };
        self.words.stops_outside && self.after.starts_with([',', '.']) && begins()
    }

    /// Whether it stands between the words of a name, on the same line.
    fn is_nickname(&self) -> bool {
        let capital = |s: &str| s.starts_with(is_upper);
        let (before, after) = (self.before, self.after);
        let near = before.ends_with(is_space) && after.starts_with(is_space);
        if !near || !capital(self.content) || self.content.ends_with([',', '.', '?', '!']) {
            return false;
        }
        let last = before.trim_end_matches(is_space).rsplit(is_space).next().unwrap_or("");
        let next =
            after.trim_start_matches(is_space).split(|c: char| !c.is_alphabetic()).next().unwrap_or("");
        let name =
            |w: &str| capital(w) && w.chars().all(|c| c.is_alphabetic() || c == '.') && w.chars().count() > 1;
        let short = self.content.split(is_space).count() <= 3;
        // Where nouns have a capital, a given name alone tells that a name stands around it.
        let given = || !self.words.nouns_capitalised || self.words.tags(last).any(class::GIVEN);
        short
            && given()
            && self.content.split(is_space).all(|w| capital(w) || self.words.is_small(w))
            && name(last)
            && name(next)
    }

    /// Whether its words are capitalised as a title's are, and it is no sentence of the text around it.
    fn is_title(&self) -> bool {
        let (mut capitals, mut first) = (0, true);
        for word in self.letters() {
            if word.capital() {
                capitals += 1;
            } else if first || !word.is(class::SMALL) {
                return false;
            }
            first = false;
        }
        let named = || {
            let before = self.before.trim_end_matches(|c| is_space(c) || c == ',');
            let last = before.rsplit(|c: char| !c.is_alphanumeric()).next().unwrap_or("");
            self.words.is_work(last)
        };
        let in_sentence = !self.before.trim_end().is_empty() || !self.after.trim_start().is_empty();
        const FUNCTION: Tags = class::DETERMINER
            .and(class::POSSESSIVE)
            .and(class::SUBJECT)
            .and(class::ADVERB)
            .and(class::PREPOSITION);
        // Nouns beside each other without a small word or an adjective are a name (`„Morning Star“`).
        let name = || {
            let plain = self.letters().all(|word| word.capital() && !word.is(FUNCTION));
            plain && !self.letters().next().is_some_and(|word| word.adjective_shaped())
        };
        let several = capitals > 1 && (!self.words.nouns_capitalised || name());
        in_sentence && (several || (capitals > 0 && named()))
    }
}

/// Whether the marks belong to an attribute in a tag (`<a href="…">`, `title=\"…\"`), or lie in inline code.
fn is_markup(before: &str, after: &str) -> bool {
    let attribute = before.strip_suffix('\\').unwrap_or(before);
    attribute.ends_with('=') || before.ends_with('`') && after.starts_with('`')
}

/// Whether the writer says outright that the words are not his (`so-called`).
fn held_off(before: &str, words: &TextWords) -> bool {
    let before = before.trim_end_matches(is_space);
    words.distancing.iter().any(|d| {
        before.len() >= d.len()
            && before.get(before.len() - d.len()..).is_some_and(|s| s.eq_ignore_ascii_case(d))
    })
}

/// Whether every word has a capital, apart from those that titles write small; four words at most.
pub(crate) fn is_title_shaped(inside: Slice<'_>) -> bool {
    let mut count = 0;
    for word in (0..inside.len()).filter_map(|at| inside.get(at)).filter(|word| word.is_letters()) {
        let small = !word.capital() && (count == 0 || !word.is(class::SMALL));
        count += 1;
        if small || count > 4 {
            return false;
        }
    }
    count > 0
}
