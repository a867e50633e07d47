//! The engine pairs marks as the oracle does, and one bad mark costs no more than its paragraph.

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use quotidian::quote::{Quotation, Quotations};
use quotidian_tests::news::{self, Style};
use quotidian_tests::oracle::pairing::{Paired, pairs};

fn quotations(text: &str) -> Vec<Quotation> {
    let mut cursor = Quotations::new();
    std::iter::from_fn(|| cursor.next(text).expect("no bound is reached")).collect()
}

/// The marks at the ends of what the engine finds.
fn paired(text: &str) -> Vec<Paired> {
    let marks = |q: &Quotation| Paired {
        opening: (q.content.start > q.span.start).then_some(q.span.start),
        closing: (q.content.end < q.span.end).then_some(q.content.end),
    };
    let mut found: Vec<_> = quotations(text).iter().map(marks).collect();
    found.sort();
    found
}

/// Words, some with a mark before them, some with one behind: balanced only by chance.
fn unbalanced(marks: &'static [(&'static str, &'static str)]) -> impl Strategy<Value = String> {
    let word =
        (news::clause(), select(marks), 0..3_u8).prop_map(|(clause, (open, close), shape)| match shape {
            0 => clause,
            1 => format!("{open}{clause}"),
            _ => format!("{clause}{close}"),
        });
    vec(word, 1..12).prop_map(|words| words.join(" "))
}

/// The same with every mark closed.
fn balanced(depth: u32) -> impl Strategy<Value = String> {
    let leaf = news::clause();
    leaf.prop_recursive(depth, 24, 4, |inner| {
        (vec(inner, 1..4), select(FACING))
            .prop_map(|(parts, (open, close))| format!("and {open}so {} it was{close} then", parts.join(" ")))
    })
}

const FACING: &[(&str, &str)] = &[("“", "”"), ("«", "»"), ("‹", "›"), ("「", "」"), ("『", "』")];
const CURLY: &[(&str, &str)] = &[("“", "”")];
const STRAIGHT: &[(&str, &str)] = &[("\"", "\"")];

/// An article, the number of one of its paragraphs, and the number of a mark in it.
fn damaged() -> impl Strategy<Value = (Style, Vec<String>, usize, usize)> {
    let styles = select([&news::FACING[..3], &[news::STRAIGHT]].concat());
    styles.prop_flat_map(|style| {
        let paragraphs = vec(news::paragraph(style), 3..6);
        (Just(style), paragraphs, any::<prop::sample::Index>(), 0..8_usize)
            .prop_map(|(style, all, which, mark)| (style, all.clone(), which.index(all.len()), mark))
    })
}

proptest! {
    #![proptest_config(news::laws(1500))]

    #[test]
    fn balanced_marks_are_paired_as_by_the_oracle(text in balanced(5)) {
        let wanted = pairs(&text);
        prop_assert!(wanted.iter().all(|p| p.opening.is_some() && p.closing.is_some()));
        prop_assert_eq!(paired(&text), wanted);
        prop_assert!(quotations(&text).iter().all(|q| !q.repaired));
    }

    #[test]
    fn unbalanced_marks_of_one_family_are_paired_as_by_the_oracle(text in unbalanced(CURLY)) {
        prop_assert_eq!(paired(&text), pairs(&text));
    }

    #[test]
    fn unbalanced_marks_of_all_families_are_paired_as_by_the_oracle(text in unbalanced(FACING)) {
        prop_assert_eq!(paired(&text), pairs(&text));
    }

    #[test]
    fn straight_marks_are_paired_as_by_the_oracle(text in unbalanced(STRAIGHT)) {
        prop_assert_eq!(paired(&text), pairs(&text));
    }

    #[test]
    fn what_lacks_a_mark_is_flagged_as_repaired(text in unbalanced(FACING)) {
        for quotation in quotations(&text) {
            let whole = quotation.content.start > quotation.span.start && quotation.content.end < quotation.span.end;
            prop_assert!(whole != quotation.repaired, "{:?}", quotation.span.of(&text));
        }
    }

    /// Paragraphs that end in a word keep a quotation from running on into the next.
    #[test]
    fn a_lost_mark_costs_no_more_than_its_paragraph((style, paragraphs, which, mark) in damaged()) {
        let article = |all: &[String]| all.iter().map(|p| format!("So it went. {p} So it was.")).collect::<Vec<_>>();
        let whole = article(&paragraphs);
        let mut hurt = whole.clone();
        hurt[which] = without_mark(&whole[which], style, mark);
        let found = |all: &[String]| {
            let text = all.join("\n\n");
            let (from, to) = range(all, which);
            let outside: Vec<_> = quotations(&text).iter()
                .filter(|q| q.span.end <= from || q.span.start >= to)
                .map(|q| q.span.of(&text).to_owned()).collect();
            outside
        };
        prop_assert_eq!(found(&hurt), found(&whole));
    }
}

/// `paragraph` without its mark of number `mark`, counted round and round.
fn without_mark(paragraph: &str, style: Style, mark: usize) -> String {
    let (open, close) = style.outer;
    let is_mark = |rest: &str| rest.starts_with(open) || rest.starts_with(close);
    let places: Vec<_> = paragraph.char_indices().filter(|&(at, _)| is_mark(&paragraph[at..])).collect();
    if places.is_empty() {
        return paragraph.to_owned();
    }
    let (at, c) = places[mark % places.len()];
    format!("{}{}", &paragraph[..at], &paragraph[at + c.len_utf8()..])
}

/// The bytes of paragraph `which` in the joined text.
fn range(paragraphs: &[String], which: usize) -> (usize, usize) {
    let from = paragraphs[..which].iter().map(|p| p.len() + 2).sum();
    (from, from + paragraphs[which].len())
}
