//! Whether a capital is a name, and whether what stands beside it shows a person.

use crate::span::Span;
use crate::speech::mention::name::{Name, Title};
use crate::speech::mention::{Gender, Mention, Mentions, Particles};
use crate::text::chars::is_lower;
use crate::text::token::Token;
use crate::words::speech::class;
use crate::words::{CueClass, Tags};

impl Mentions<'_> {
    /// A lone capital that the start of a sentence explains is a name only where nothing speaks against it.
    pub(super) fn finish(
        &self,
        name: &Name<'_>,
        fresh: bool,
        leads: bool,
        title: Option<Title>,
    ) -> Option<Mention> {
        const ORDINARY: Tags = class::ROLE
            .and(class::CUE_NOUN)
            .and(class::ANY_CUE)
            .and(class::ADVERB)
            .and(class::ADJECTIVE)
            .and(class::TITLE);
        // `April` and `Will` are names beside another word of a name alone.
        const OTHER: Tags = class::TIME.and(class::AUXILIARY);
        let Name { first, known, span, count, suffix, possessive, .. } = *name;
        let title_role = title.map_or(0, |t| t.role);
        let given = first.is(class::GIVEN);
        let person = title.is_some() || given || suffix || self.is_one(name);
        let explained = fresh && !first.shaped();
        let dated = title_role == 0 && known.any(OTHER);
        let ordinary = !person && (known.any(ORDINARY) || explained && known.0 != 0);
        let doubtful = count == 1 && (dated || ordinary);
        if doubtful && !self.stands_alone(name) {
            return None;
        }
        let gender = if given { Gender::of(first.tags()) } else { Gender::Unknown };
        // who is named right before a verb of speech is whom the next pronoun means
        let cue_follows = || {
            let cue = |next: Token<'_>| next.is(class::CUE) && !next.is(class::CUE_PAST_PARTICIPLE);
            self.peek(0).is_some_and(|next| !next.capital() && cue(next))
        };
        let hash = first.hash();
        let particles = match (known.any(class::PARTICLE), first.is(class::PARTICLE) && !given) {
            (true, true) if count > 1 => Particles::Leading,
            (true, false) => Particles::Inside,
            _ => Particles::None,
        };
        let (led, led_gender) = self.role_before(name);
        let heading = self.is_heading(name);
        Some(Mention {
            span,
            titled: Span::new(title.map_or(span.start, |t| t.start), span.end),
            first: hash,
            last: if count == 1 { hash } else { name.last.hash() },
            count,
            suffix,
            particles,
            gender: title.map_or(Gender::Unknown, |t| t.gender).or(gender).or(led_gender),
            doubtful,
            person: person || led || name.spaced && !known.any(class::INSTITUTION) && !heading,
            subject: (leads || self.is_led_up_to(title.map_or(name.place, |t| t.place))) && !heading
                || cue_follows()
                || self.cue_leads(title.map_or(name.place, |t| t.place)),
            possessive,
            role: if title_role == 0 { self.apposed_role() } else { title_role },
            place: name.place,
            behind: self.at,
            age: 0,
        })
    }

    /// Whether a common word stands as a name does: beside a verb of speech, or before an auxiliary or an owned thing, and behind
    /// nothing that makes a noun of it (`Young said`, `says King`, but not `the King said`, `Young fans said`).
    #[inline(never)] // rare, and `finish` is hot
    fn stands_alone(&self, name: &Name<'_>) -> bool {
        const OTHER: Tags = class::DETERMINER.and(class::POSSESSIVE).and(class::ADJECTIVE);
        let before = || name.place.checked_sub(1).and_then(|at| self.tokens.get(at));
        let next = self.peek(0);
        let acts = |t: Token<'_>| !t.capital() && t.is(class::CUE.and(class::AUXILIARY));
        let said = || next.is_none_or(|t| t.is_any_sign()) && before().is_some_and(|t| t.is(class::CUE));
        (name.possessive || next.is_some_and(acts) || said()) && !before().is_some_and(|t| t.is(OTHER))
    }

    /// Whether an age behind the name or somebody's kin shows one person (`Vos, 41,`, `Vos’s wife`).
    fn is_one(&self, name: &Name<'_>) -> bool {
        let Some(next) = self.peek(0).filter(|_| name.count == 1) else { return false };
        let kin = || next.is(class::ROLE) && next.is(class::MALE.and(class::FEMALE));
        let years = |t: Token<'_>| t.is_number() && t.span().len() == 2;
        let sign = |ahead: usize, signs: &[char]| self.peek(ahead).is_some_and(|t| t.is_sign(signs));
        let aged = || sign(0, &[',']) && sign(2, &[',', '.', ';']) && self.peek(1).is_some_and(years);
        name.possessive && kin() || aged()
    }

    /// Whether capitals alone make a name of it (`FULL TEXT`, `Former Democratic`).
    fn is_heading(&self, name: &Name<'_>) -> bool {
        let described = name.last.is(class::ADJECTIVE) && !name.first.is(class::GIVEN);
        described || name.count > 1 && !name.span.of(self.text).contains(is_lower)
    }

    /// Whether a word for what somebody is stands right before the name (`her husband Lars`), and the gender that it tells.
    fn role_before(&self, name: &Name<'_>) -> (bool, Gender) {
        const OTHER: Tags = class::INSTITUTION
            .and(class::CUE_NOUN)
            .and(class::DETERMINER)
            .and(class::PLURAL)
            .and(class::ANY_CUE);
        let person = |t: &Token<'_>| {
            t.is(class::ROLE) && !t.capital() && !t.plural_shaped() && !t.possessive() && !t.is(OTHER)
        };
        let ends = || self.peek(0).is_none_or(|t| t.is_any_sign());
        // `his wife, Ida,` and `a man named Poe`
        let over = name.place.checked_sub(1).filter(|&at| {
            let apposed = self.tokens.is_sign(at, &[',']) && ends();
            let kin = apposed
                && at > 1
                && self.tokens.get(at - 2).is_some_and(|t| t.is(class::POSSESSIVE) || t.possessive());
            kin || self.tokens.is(at, class::CUE) && self.tokens.cue_class(at) == Some(CueClass::Call)
        });
        let before = over.unwrap_or(name.place).checked_sub(1);
        let before = before.and_then(|at| self.tokens.get(at)).filter(person);
        (before.is_some(), before.map_or(Gender::Unknown, |t| Gender::of(t.tags())))
    }

    /// Whether no more than an article, and perhaps what somebody is, stands in the sentence before what begins at `place` (`The farmer Al
    /// Vos left`).
    fn is_led_up_to(&self, place: usize) -> bool {
        let role = place.checked_sub(1).filter(|&at| self.tokens.is(at, class::ROLE)).unwrap_or(place);
        let article = role.checked_sub(1).and_then(|at| self.tokens.get(at));
        let begins = |t: Token<'_>| t.capital() && t.is(class::DETERMINER.and(class::POSSESSIVE));
        let ends = |at: usize| self.tokens.get(at).is_some_and(|t| t.ends());
        article.is_some_and(begins) && role.checked_sub(2).is_none_or(ends)
    }

    /// Whether a verb of speech behind a comma stands right before what begins at `place` (`It was late, said Poe`).
    fn cue_leads(&self, place: usize) -> bool {
        let says = |t: Token<'_>| t.is(class::CUE) && t.is(class::CUE_CLAUSAL) && !t.is(class::ADDRESSES);
        let comma = place.checked_sub(2).filter(|&at| self.tokens.is_sign(at, &[',']));
        // `Poe, a pilot, said Vos will wait`: a clause of its own
        let ends = || self.peek(0).is_none_or(|t| t.is_any_sign());
        comma.and_then(|at| self.tokens.get(at + 1)).is_some_and(|t| !t.capital() && ends() && says(t))
    }
}
