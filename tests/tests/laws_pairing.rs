//! The engine pairs marks as the oracle does, and one bad mark costs no more than its paragraph.

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use quotidian::Error;
use quotidian::quote::{Pairs, Quotation, Quotations};
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

    /// Marks alone are what the cursor with kinds gives, but for the kinds.
    #[test]
    fn marks_alone_are_the_quotations_without_their_kinds(text in news::text()) {
        let (mut pairs, mut quotations) = (Pairs::new(), Quotations::new());
        loop {
            let (alone, told) = (pairs.next(&text), quotations.next(&text));
            let kind = alone.as_ref().ok().and_then(|q| *q).map(|q| q.kind).unwrap_or_default();
            prop_assert_eq!(&alone, &told.map(|q| q.map(|q| Quotation { kind, ..q })));
            if !matches!(alone, Ok(Some(_)) | Err(Error::Limit { .. })) {
                break;
            }
        }
    }

    /// A character set anywhere changes nothing in a paragraph farther away than the lines that a dialogue or a transcript
    /// looks back and ahead.
    #[test]
    fn a_character_changes_nothing_far_away(
        paragraphs in vec(news::paragraph(news::STRAIGHT), 24..30),
        which in any::<prop::sample::Index>(),
        place in any::<prop::sample::Index>(),
        sign in select(&["\"", "'", "“", "’", "«", "—", ":", ">", "\n", "x", "&quot;"][..]),
    ) {
        let which = which.index(paragraphs.len());
        let mut changed = paragraphs.clone();
        let at = place.index(changed[which].len() + 1);
        let at = changed[which].floor_char_boundary(at);
        changed[which].insert_str(at, sign);
        let outside = |all: &[String]| {
            let text = all.join("\n\n");
            let (from, to) = (range(all, which.saturating_sub(2)).0, range(all, (which + 10).min(all.len() - 1)).1);
            let far = |q: &Quotation| q.span.end <= from || q.span.start >= to;
            let shape = |q: Quotation| (q.span.of(&text).to_owned(), q.depth, q.form, q.repaired);
            quotations(&text).into_iter().filter(far).map(shape).collect::<Vec<_>>()
        };
        prop_assert_eq!(outside(&changed), outside(&paragraphs));
    }

    /// Entities are cut nowhere, and stand for the marks that they name.
    #[test]
    fn entities_are_the_marks_that_they_stand_for(text in balanced(4)) {
        let named = [("“", "&ldquo;"), ("”", "&#8221;"), ("«", "&laquo;"), ("»", "&#xBB;"), ("‹", "&lsaquo;"), ("›", "&rsaquo;")];
        let written = named.iter().fold(text.clone(), |text, (mark, name)| text.replace(mark, name));
        let back = |text: &str| named.iter().fold(text.to_owned(), |text, (mark, name)| text.replace(name, mark));
        let wanted: Vec<_> = quotations(&text).iter().map(|q| q.span.of(&text).to_owned()).collect();
        let found: Vec<_> = quotations(&written).iter().map(|q| back(q.span.of(&written))).collect();
        prop_assert_eq!(found, wanted);
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
