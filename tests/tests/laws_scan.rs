//! Laws of a scan that hold for every text, however odd.

use proptest::prelude::*;
use quotidian::date::Resolution;
use quotidian::quote::{Kind, Quotations};
use quotidian::record::{Item, Scan};
use quotidian::words::en::ENGLISH;
use quotidian::{Error, Span};
use quotidian_tests::news;

type Next = Result<Option<Item>, Error>;

/// Everything that a scan gives from where `scan` stands; the texts are short, so that an endless scan shows.
fn rest(scan: &mut Scan, text: &str) -> Vec<Next> {
    let mut items = Vec::new();
    loop {
        let next = scan.next(text);
        let ends = !matches!(next, Ok(Some(_))) && !next.is_err_and(|error| error.goes_on());
        items.push(next);
        assert!(items.len() < 10 * text.len() + 10, "a scan without end");
        if ends {
            return items;
        }
    }
}

fn scan() -> Scan {
    Scan::new(&ENGLISH, "2024-03-12".parse().ok()).with_indirect()
}

fn spans(next: &Next) -> Vec<Span> {
    match next {
        Ok(Some(Item::Quote(utterance))) => {
            let speaker = utterance.speaker.iter().flat_map(|s| [Some(s.span), s.name]);
            let parts = [
                Some(utterance.quotation.span),
                Some(utterance.quotation.content),
                utterance.cue.map(|c| c.span),
            ];
            parts.into_iter().chain(speaker).flatten().collect()
        }
        Ok(Some(Item::Date(mention))) => vec![mention.resolution.span],
        Err(Error::Limit { span, .. } | Error::NoSuchDay { span }) => vec![*span],
        _ => Vec::new(),
    }
}

fn quotations(text: &str) -> Vec<quotidian::quote::Quotation> {
    let items = rest(&mut scan(), text);
    items
        .iter()
        .filter_map(|n| if let Ok(Some(Item::Quote(u))) = n { Some(u.quotation) } else { None })
        .collect()
}

proptest! {
    #![proptest_config(news::laws(250))]

    #[test]
    fn spans_lie_in_the_text_and_on_character_boundaries(text in news::text()) {
        for span in rest(&mut scan(), &text).iter().flat_map(spans) {
            prop_assert!(text.get(span.start..span.end).is_some(), "{span:?} of {} bytes", text.len());
        }
    }

    #[test]
    fn a_quotation_holds_its_content_and_is_not_empty(text in news::text()) {
        for quotation in quotations(&text) {
            prop_assert!(quotation.span.contains(quotation.content), "{quotation:?}");
            prop_assert!(!quotation.span.is_empty(), "{quotation:?}");
        }
    }

    #[test]
    fn quotations_are_nested_or_disjoint(text in news::text()) {
        let all = quotations(&text);
        for (number, a) in all.iter().enumerate() {
            for b in &all[number + 1..] {
                let nested = a.span.contains(b.span) || b.span.contains(a.span);
                prop_assert!(nested || !a.span.overlaps(b.span), "{a:?} {b:?}");
                prop_assert!(a.span != b.span, "twice the same: {a:?}");
            }
        }
    }

    #[test]
    fn a_quotation_is_at_least_as_deep_as_what_it_lies_in(text in news::text()) {
        let all = quotations(&text);
        for a in &all {
            let marked = all.iter().filter(|b| b.kind != Kind::Indirect);
            let around = marked.filter(|b| b.span != a.span && b.span.contains(a.span)).count();
            prop_assert!(usize::from(a.depth) == around, "{a:?} lies in {around}");
        }
    }

    #[test]
    fn quotations_come_in_the_order_in_which_they_begin(text in news::text()) {
        let starts: Vec<_> = quotations(&text).iter().map(|q| q.span.start).collect();
        prop_assert!(starts.is_sorted(), "{starts:?}");
    }

    #[test]
    fn dates_come_in_order_and_only_a_range_holds_others_its_two_ends(text in news::text()) {
        let items = rest(&mut scan(), &text);
        let dates = items.iter().filter_map(|n| if let Ok(Some(Item::Date(d))) = n { Some(d.resolution) } else { None });
        let mut before: Vec<Resolution> = Vec::new();
        for date in dates {
            if let [.., first, last] = before[..]
                && date.span.start <= first.span.start
            {
                prop_assert!(date.span.end == last.span.end, "{date:?} behind {last:?}");
                prop_assert_eq!(date.value.as_str(), format!("{}/{}", first.value, last.value));
                prop_assert!(date.from.is_none() || (date.from, date.to) == (first.from, last.to), "{date:?}");
            } else {
                prop_assert!(before.last().is_none_or(|last| last.span.end <= date.span.start), "{date:?}");
                before.push(date);
            }
        }
    }

    #[test]
    fn an_interval_does_not_end_before_it_begins(text in news::text()) {
        for next in rest(&mut scan(), &text) {
            let Ok(Some(Item::Date(mention))) = next else { continue };
            let date = mention.resolution;
            if let (Some(from), Some(to)) = (date.from, date.to) {
                prop_assert!(from < to, "{:?}: {from:?} to {to:?}", date.span.of(&text));
            }
        }
    }

    #[test]
    fn a_scan_resumed_at_any_item_gives_the_rest(text in news::text()) {
        let whole = rest(&mut scan(), &text);
        let mut running = scan();
        for number in 0..whole.len() {
            prop_assert_eq!(&rest(&mut running.clone(), &text), &whole[number..]);
            let _ = running.next(&text);
        }
    }

    #[test]
    fn the_cursor_of_one_layer_resumes_too(text in news::text()) {
        let all = |mut cursor: Quotations| {
            let mut items = Vec::new();
            while let next @ (Ok(Some(_)) | Err(Error::Limit { .. })) = cursor.next(&text) {
                items.push(next);
            }
            items
        };
        let whole = all(Quotations::new());
        let mut running = Quotations::new();
        for number in 0..whole.len() {
            prop_assert_eq!(&all(running.clone()), &whole[number..]);
            let _ = running.next(&text);
        }
    }

    #[test]
    fn after_the_end_comes_the_end(text in news::text()) {
        let mut scan = scan();
        rest(&mut scan, &text);
        prop_assert_eq!(scan.next(&text), Ok(None));
    }

    #[test]
    fn a_cursor_in_another_text_says_so_or_ends(text in news::text(), other in news::soup()) {
        let mut scan = scan();
        let _ = scan.next(&text);
        rest(&mut scan, &other);
    }
}
