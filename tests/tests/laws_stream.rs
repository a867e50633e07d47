//! A text in chunks gives the same items as the text whole.

use proptest::collection::vec;
use proptest::prelude::*;
use quotidian::Error;
use quotidian::record::{Item, STREAM_BYTES, Scan, Stream};
use quotidian::words::en::ENGLISH;
use quotidian_tests::news;

type Next = Result<Item, Error>;

fn scan() -> Scan {
    Scan::new(&ENGLISH, "2024-03-12".parse().ok()).with_indirect()
}

fn whole(text: &str) -> Vec<Next> {
    let mut scan = scan();
    std::iter::from_fn(|| scan.next(text).transpose()).collect()
}

/// The items of a stream that gets `text` in chunks of these sizes, round and round.
fn chunked(text: &str, sizes: &[usize]) -> Vec<Next> {
    let mut memory = [0; STREAM_BYTES];
    let mut stream = Stream::new(scan(), &mut memory).expect("room enough");
    let (mut rest, mut items) = (text.as_bytes(), Vec::new());
    for size in sizes.iter().cycle() {
        let chunk = &rest[..rest.len().min(*size)];
        rest = &rest[stream.push(chunk)..];
        if rest.is_empty() {
            stream.finish();
        }
        items.extend(std::iter::from_fn(|| stream.next().transpose()));
        if rest.is_empty() {
            break;
        }
    }
    items
}

fn sizes() -> impl Strategy<Value = Vec<usize>> {
    prop_oneof![Just(vec![1]), vec(1..40_usize, 1..5), vec(1..9000_usize, 1..5)]
}

proptest! {
    #![proptest_config(news::laws(80))]

    #[test]
    fn a_text_in_chunks_is_the_text_whole(text in news::text(), sizes in sizes()) {
        prop_assert_eq!(chunked(&text, &sizes), whole(&text));
    }

    #[test]
    fn a_long_text_in_chunks_is_the_text_whole(texts in vec(news::text(), 5..20), sizes in vec(1..9000_usize, 1..5)) {
        let text = texts.join("\n");
        prop_assert_eq!(chunked(&text, &sizes), whole(&text));
    }

    /// Paragraphs longer than a block are cut at the same places.
    #[test]
    fn a_long_line_in_chunks_is_the_line_whole(texts in vec(news::text(), 20..40), sizes in vec(1..9000_usize, 1..5)) {
        let text = texts.join(" ").replace(['\n', '\r'], " ");
        prop_assert_eq!(chunked(&text, &sizes), whole(&text));
    }

    #[test]
    fn bytes_that_are_no_text_are_an_error_at_their_place(text in news::news(), tail in news::news(), sizes in sizes()) {
        let mut bytes = text.clone().into_bytes();
        bytes.push(0xff);
        bytes.extend(tail.bytes());
        let mut memory = [0; STREAM_BYTES];
        let mut stream = Stream::new(scan(), &mut memory).expect("room enough");
        let (mut rest, mut error) = (&bytes[..], None);
        for size in sizes.iter().cycle() {
            rest = &rest[stream.push(&rest[..rest.len().min(*size)])..];
            if rest.is_empty() {
                stream.finish();
            }
            while let Some(item) = stream.next().transpose() {
                error = item.err().filter(|e| !e.goes_on());
                if error.is_some() {
                    break;
                }
            }
            if error.is_some() || rest.is_empty() {
                break;
            }
        }
        prop_assert_eq!(error, Some(Error::Utf8 { at: text.len() }));
    }
}
