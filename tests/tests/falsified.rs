//! Ten thousand falsified quotations, none of which is genuine, and some thousands of honestly edited ones, most of which are.

use std::collections::BTreeMap;
use std::fmt::Write;

use quotidian::align::{Match, Needle, Operation};
use quotidian::words::en;
use quotidian_tests::falsify::source::sources;
use quotidian_tests::falsify::{Case, edited, falsified};

const FALSIFIED: usize = 10_000;
const EDITED: usize = 4_200;

/// Of a hundred honestly edited quotations so many are genuine at least.
const GENUINE_LEAST: usize = 95;

/// Of the random numbers.
const SEED: u64 = 1;

/// So many cases are shown.
const SHOWN: usize = 20;

fn find(case: &Case<'_>) -> Match {
    let needle = Needle::new(&case.quote, &en::ALIGN).expect("no more words than the bound");
    let mut scratch = vec![0; needle.scratch()];
    let mut operations = vec![Operation::default(); 256];
    needle.find(&case.quote, &case.text, &mut scratch, &mut operations).expect("room enough")
}

/// The class, the quotation, the verdict and the passage, a line each.
fn page(cases: &[(&Case<'_>, Match)]) -> String {
    cases.iter().take(SHOWN).fold(String::new(), |mut page, (case, found)| {
        let passage = found.span.map_or("", |span| span.of(&case.text));
        let Case { class, quote, .. } = case;
        writeln!(page, "{class}\n  {quote:?}\n  {}\n  {passage:?}", found.verdict.name())
            .expect("a string grows");
        page
    })
}

/// For each class how many of its cases are genuine.
fn by_class(cases: &[(&Case<'_>, Match)]) -> String {
    let mut classes: BTreeMap<&str, (usize, usize)> = BTreeMap::new();
    for (case, found) in cases {
        let (genuine, all) = classes.entry(&case.class).or_default();
        *genuine += usize::from(found.verdict.is_genuine());
        *all += 1;
    }
    let lines = classes.iter().map(|(class, (genuine, all))| format!("{genuine:6} of {all:6}  {class}\n"));
    lines.collect()
}

#[test]
fn no_falsified_quotation_is_genuine() {
    let sources = sources();
    let cases = falsified(&sources, FALSIFIED, SEED);
    let found: Vec<_> = cases.iter().map(|case| (case, find(case))).collect();
    let genuine: Vec<_> = found.into_iter().filter(|(_, found)| found.verdict.is_genuine()).collect();
    assert!(genuine.is_empty(), "{} of {FALSIFIED} are genuine:\n{}", genuine.len(), page(&genuine));
}

#[test]
fn honestly_edited_quotations_are_genuine() {
    let sources = sources();
    let cases = edited(&sources, EDITED, SEED);
    let found: Vec<_> = cases.iter().map(|case| (case, find(case))).collect();
    let refused: Vec<_> = found.iter().copied().filter(|(_, found)| !found.verdict.is_genuine()).collect();
    let genuine = found.len() - refused.len();
    assert!(
        genuine * 100 >= found.len() * GENUINE_LEAST,
        "{genuine} of {EDITED} are genuine:\n{}{}",
        by_class(&found),
        page(&refused)
    );
}
