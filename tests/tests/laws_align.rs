//! The alignment against the oracle, and what the operations promise.
//!
//! Over words of one class, none of which resembles another, the engine pays 128 for a word added or dropped and 112 for a
//! word exchanged, where the oracle pays 1 for each. So its alignment, the cheapest by its own costs, has at most 128/112
//! times the edits of the oracle's: no more at all, up to six.

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::{Index, select};
use quotidian::align::{Change, Match, Needle, Operation};
use quotidian::words::en;
use quotidian_tests::news;
use quotidian_tests::oracle::align::edits;

/// Words of one class, far from one another.
const WORDS: &[&str] = &[
    "anchor", "blanket", "cobbler", "dolphin", "engine", "feather", "gallery", "herring", "island", "jacket",
    "kettle", "lantern", "marble", "nephew", "orchard", "puzzle", "quarry", "ribbon", "saddle", "thunder",
    "umbrella", "velvet", "walnut", "yogurt", "zephyr",
];

fn find(quote: &str, text: &str) -> (Match, Vec<Operation>) {
    let needle = Needle::new(quote, &en::ALIGN).expect("no more words than the bound");
    let mut scratch = vec![0; needle.scratch()];
    let mut operations = vec![Operation::default(); 4096];
    let found = needle.find(quote, text, &mut scratch, &mut operations).expect("room enough");
    operations.truncate(found.written);
    (found, operations)
}

fn edited(operations: &[Operation]) -> usize {
    operations.iter().filter(|operation| operation.change != Change::Equal).count()
}

/// A text, and words cut out of it with some edits.
fn edited_words(most: usize) -> impl Strategy<Value = (Vec<&'static str>, String)> {
    let edit = (any::<Index>(), 0..3_u8, select(WORDS));
    (vec(select(WORDS), 20..120), any::<Index>(), 8..16_usize, vec(edit, 0..=most)).prop_map(
        |(text, from, count, edits)| {
            let from = from.index(text.len() - count.min(text.len() - 1));
            let mut quote = text[from..(from + count).min(text.len())].to_vec();
            for (at, kind, word) in edits {
                let at = at.index(quote.len());
                match kind {
                    0 => drop(quote.remove(at)),
                    1 => quote.insert(at, word),
                    _ => quote[at] = word,
                }
            }
            (quote, text.join(" "))
        },
    )
}

proptest! {
    #![proptest_config(news::laws(200))]

    #[test]
    fn no_more_edits_than_the_oracle((quote, text) in edited_words(3)) {
        let quote = quote.join(" ");
        let fewest = edits(&quote, &text);
        let (found, operations) = find(&quote, &text);
        if found.verdict.name() == "altered" {
            prop_assert!(edited(&operations) * 112 <= fewest * 128, "{} > {fewest} in {quote:?}", edited(&operations));
        }
    }

    #[test]
    fn genuine_where_the_oracle_needs_no_edit((quote, text) in edited_words(1)) {
        let quote = quote.join(" ");
        let (found, _) = find(&quote, &text);
        prop_assert_eq!(found.verdict.is_genuine(), edits(&quote, &text) == 0, "{:?} for {:?}", found.verdict, quote);
    }

    #[test]
    fn typographic_changes_stay_typographic((quote, text) in edited_words(0)) {
        let quote = format!("“{}.”", quote.join("  "));
        let capital = quote.chars().map(|c| c.to_ascii_uppercase()).collect::<String>();
        for quote in [quote, capital] {
            let (found, _) = find(&quote, &text);
            prop_assert_eq!(found.verdict.name(), "typographic");
        }
    }

    #[test]
    fn far_text_changes_no_verdict((quote, text) in edited_words(2), far in vec(select(&["vast", "plain"][..]), 0..300)) {
        let quote = quote.join(" ");
        let (near, near_operations) = find(&quote, &text);
        let longer = format!("{text}. {}", far.join(" "));
        let (found, operations) = find(&quote, &longer);
        prop_assert_eq!(found.verdict, near.verdict);
        prop_assert_eq!(found.span, near.span);
        prop_assert_eq!(operations, near_operations);
    }

    #[test]
    fn the_operations_rebuild_the_quotation((quote, text) in edited_words(3), soup in news::soup(), news in news::text()) {
        for (quote, text) in [(quote.join(" "), text), (soup, news)] {
            let (found, operations) = find(&quote, &text);
            let (mut quoted, mut read) = (0, 0);
            let mut rebuilt = String::new();
            for operation in &operations {
                if operation.change != Change::Delete {
                    prop_assert!(operation.quote.start >= quoted, "{:?}", operations);
                    quoted = operation.quote.end;
                    rebuilt.extend(operation.quote.of(&quote).chars().filter(|c| c.is_alphanumeric()));
                }
                if operation.change != Change::Insert {
                    prop_assert!(operation.text.start >= read, "{:?}", operations);
                    read = operation.text.end;
                }
            }
            if found.verdict.is_genuine() {
                prop_assert_eq!(rebuilt, quote.chars().filter(|c| c.is_alphanumeric()).collect::<String>());
            }
        }
    }
}
