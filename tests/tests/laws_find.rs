//! Laws of looking a quotation up: what is there is found, what was falsified is never called genuine.

use proptest::prelude::*;
use proptest::sample::select;
use quotidian::align::{LOOKUP_BYTES, Match, Needle, Operation, Query, SCRATCH_MAX};
use quotidian::link::{Dated, SameDay};
use quotidian::words::en;
use quotidian_tests::claims::{Claim, claim, falsified};
use quotidian_tests::engine::{Asked, Core, Engine};
use quotidian_tests::falsify::source::sources;
use quotidian_tests::news;
use quotidian_tests::vectors::{AlignCase, load};

fn find(quote: &str, text: &str) -> Match {
    let needle = Needle::new(quote, &en::ALIGN).expect("no more words than the bound");
    let mut scratch = vec![0; needle.scratch()];
    let mut operations = vec![Operation::default(); 2048];
    needle.find(quote, text, &mut scratch, &mut operations).expect("room enough")
}

/// An article that holds `claim` as a quotation once, among paragraphs that do not speak of it.
fn article(before: &str, claim: &Claim, after: &str) -> String {
    format!("{before}\n\n“{},” Ann Croft said on Monday.\n\n{after}", claim.sentence())
}

/// Every vector that is genuine is so in a text of some hundred kilobytes, too, however few its words.
#[test]
fn what_is_genuine_is_found_in_a_long_text() {
    let news: String = sources().iter().flat_map(|source| [source.text.as_str(), "\n\n"]).collect();
    let filler = news.repeat(100_000 / news.len() + 1);
    for case in load::<AlignCase>() {
        let (short, long) =
            (case.clone(), AlignCase { text: format!("{filler}{}\n\n{filler}", case.text), ..case });
        let verdict = |case: &AlignCase| {
            let AlignCase { quote, text, prefix, suffix, language, anchors, .. } = case;
            let anchors = anchors.as_ref().map(|[quote, text]| [quote.as_str(), text.as_str()]);
            let asked = Asked { quote, text, prefix, suffix, language: language.as_deref(), anchors };
            Core.find(&asked).expect("a sound case").verdict
        };
        let (alone, far) = (verdict(&short), verdict(&long));
        assert!(!is_genuine(&alone) || is_genuine(&far), "{}: {alone}, but {far} in a long text", short.name);
    }
}

fn is_genuine(verdict: &str) -> bool {
    !["altered", "spliced", "absent"].contains(&verdict)
}

proptest! {
    #![proptest_config(news::laws(700))]

    #[test]
    fn words_cut_out_of_a_text_are_verbatim(text in news::news(), from in 0..400_usize, count in 3..20_usize) {
        let starts: Vec<_> = text.match_indices(|c: char| c.is_whitespace()).map(|(at, _)| at + 1).collect();
        prop_assume!(starts.len() > count + 1);
        let from = from % (starts.len() - count);
        let quote = text[starts[from]..starts[from + count]].trim();
        prop_assume!(quote.contains(char::is_alphanumeric));
        let found = find(quote, &text);
        prop_assert_eq!(found.verdict.name(), "verbatim", "{:?}", quote);
        prop_assert_eq!(found.span.map(|span| span.of(&text)), Some(quote));
    }

    #[test]
    fn what_was_said_is_found(claim in claim(), before in news::news(), after in news::news()) {
        let text = article(&before, &claim, &after);
        let said = claim.sentence();
        let found = find(&said, &text);
        prop_assert_eq!(found.verdict.name(), "verbatim");
        prop_assert_eq!(found.span.map(|span| span.of(&text)), Some(said.as_str()));
    }

    #[test]
    fn what_was_falsified_is_never_genuine(
        (claim, (false_one, class)) in claim().prop_flat_map(|claim| (Just(claim), falsified(claim))),
        before in news::news(),
        after in news::news(),
    ) {
        let text = article(&before, &claim, &after);
        let found = find(&false_one.sentence(), &text);
        prop_assert!(!found.verdict.is_genuine(), "{}: {:?} for {:?}", class, found.verdict, false_one.sentence());
    }

    #[test]
    fn what_was_falsified_is_not_found_genuine_in_marks_and_capitals(
        (claim, (false_one, class)) in claim().prop_flat_map(|claim| (Just(claim), falsified(claim))),
    ) {
        let text = article("So it went.", &claim, "So it was.");
        for quote in [
            format!("“{}.”", false_one.sentence()),
            format!("[…] {}", false_one.sentence()),
            format!("'{} …'", false_one.sentence()),
            false_one.sentence().replace("all ", "all … "),
            false_one.sentence().replace("the old ", "the [very] old "),
            false_one.sentence().replace("whatever", "— whatever"),
        ] {
            let found = find(&quote, &text);
            prop_assert!(!found.verdict.is_genuine(), "{}: {:?} for {:?}", class, found.verdict, quote);
        }
    }

    #[test]
    fn any_quotation_in_any_text_has_an_answer(quote in news::soup(), text in news::text()) {
        let found = find(&quote, &text);
        if let Some(span) = found.span {
            prop_assert!(text.get(span.start..span.end).is_some());
        } else {
            prop_assert_eq!(found.verdict.name(), "absent");
        }
    }

    #[test]
    fn to_know_the_days_excuses_nothing_else(
        bracket in select(DAYS),
        beside in select(BESIDE),
        said in select(DAYS),
        swallowed in select(BESIDE),
        first in any::<bool>(),
        written in 1..28_u8,
    ) {
        let words = |one: &str, other: &str| format!("{one} {other}").trim().to_owned();
        let marked = if first { words(beside, bracket) } else { words(bracket, beside) };
        let quote = format!("We will go [{marked}] to the north side");
        let text = format!("“We will go {} to the north side,” she said.", words(swallowed, said));
        let plain = find(&quote, &text);
        let needle = Needle::new(&quote, &en::ALIGN).expect("no more words than the bound");
        let dated = |text, anchor: &str| Dated { text, anchor: anchor.parse().ok(), base: 0 };
        let anchor = format!("2024-03-{written:02}");
        let days = SameDay::new(dated(&quote, &anchor), dated(&text, "2024-03-11"), &en::DATE);
        let query = Query::new(&quote, &text).with_days(&days);
        let found = needle.look(&query, &mut vec![0; needle.scratch()], &mut []).expect("room enough");
        prop_assert!(plain.verdict.is_genuine() || !found.verdict.is_genuine(), "{quote:?} in {text:?}");
        let same = marked == words(swallowed, said);
        if !(same || beside.is_empty() && swallowed.is_empty()) {
            prop_assert!(!found.verdict.is_genuine(), "{quote:?} in {text:?}");
        }
    }
}

proptest! {
    #![proptest_config(news::laws(60))]

    #[test]
    fn more_memory_changes_nothing(text in news::news(), from in 0..400_usize, count in 100..480_usize, edit in 0..6_usize) {
        let words: Vec<&str> = text.split_whitespace().cycle().take(900).collect();
        let text = words.join(" ");
        let mut quote = words[from..from + count].to_vec();
        let at = count / 7 * (edit + 1);
        match edit {
            0 => drop(quote.drain(at..at + 9)),
            1 => quote[at] = "nobody",
            2 => quote.swap(at, at + 1),
            3 => quote.insert(at, "…"),
            4 => quote[at] = "[they]",
            _ => quote.truncate(at),
        }
        let quote = quote.join(" ");
        let Ok(needle) = Needle::new(&quote, &en::ALIGN) else { return Ok(()) };
        let look = |scratch: usize| {
            let mut operations = vec![Operation::default(); 1024];
            let found = needle.find(&quote, &text, &mut vec![0; scratch], &mut operations).expect("room enough");
            (found, operations)
        };
        prop_assert_eq!(look(needle.scratch()), look(1 << 18));
    }
}

#[test]
fn a_lookup_never_needs_more_than_its_bound() {
    for gap in ["", "… ", "[the quay] "] {
        for words in (0..=512).filter(|words| words % 7 < 2) {
            let quote = format!("quay {gap}").repeat(words / if gap.is_empty() { 1 } else { 2 });
            let needle = Needle::new(&quote, &en::ALIGN).expect("no more words than the bound");
            assert!(needle.scratch() <= SCRATCH_MAX);
            assert!(
                size_of_val(&needle) + 4 * needle.scratch() <= LOOKUP_BYTES,
                "{words} words with {gap:?}"
            );
        }
    }
}

const DAYS: &[&str] = &["Monday", "Tuesday", "today", "tonight", "yesterday", "March 11", "2024-03-11"];
/// What may stand beside a day, and is something else with it or without.
const BESIDE: &[&str] =
    &["", "50 ships", "Smith", "must", "never", "after", "before", "to Paris", "by", "every", "Friday or"];
