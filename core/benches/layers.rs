//! How fast each layer reads news, beside the limit (memchr for a quotation mark) and a peer (a regular expression) over the same
//! text. Compare the rows of one run.

use divan::Bencher;
use divan::counter::BytesCount;
use quotidian::date::Dates;
use quotidian::quote::{Pairs, Quotations, System};
use quotidian::record::Scan;
use quotidian::speech::Speeches;
use quotidian::text::Blocks;
use quotidian::words::en::ENGLISH;

fn main() {
    divan::main();
}

/// Five reports, 64 times over: 630 KB of news; or what the file holds that `NEWS` names.
fn news() -> String {
    if let Some(text) = std::env::var_os("NEWS").and_then(|file| std::fs::read_to_string(file).ok()) {
        return text;
    }
    let articles = [
        include_str!("../../tests/articles/courier.txt"),
        include_str!("../../tests/articles/examiner.txt"),
        include_str!("../../tests/articles/gazette.txt"),
        include_str!("../../tests/articles/post.txt"),
        include_str!("../../tests/articles/wire.txt"),
    ];
    articles.join("\n\n").repeat(64)
}

#[divan::bench]
fn a_memchr_of_one_mark(bencher: Bencher) {
    let text = news();
    bencher.counter(BytesCount::of_str(&text)).bench(|| memchr::memchr_iter(b'"', text.as_bytes()).count());
}

/// The marks and the apostrophes that a reader of quotations has to look at, one after the other: where each stands, for their
/// mere number (`count`) is found without stopping at any.
#[divan::bench]
fn a_memchr_of_the_same_marks(bencher: Bencher) {
    let text = news();
    let marks = || {
        let ascii = memchr::memchr3_iter(b'"', b'\'', b'`', text.as_bytes());
        let wide = memchr::memchr_iter(0xe2, text.as_bytes());
        ascii.fold(0, |sum, at| sum ^ at) ^ wide.fold(0, |sum, at| sum ^ at)
    };
    bencher.counter(BytesCount::of_str(&text)).bench(marks);
}

#[divan::bench]
fn b_blocks(bencher: Bencher) {
    let text = news();
    bencher.counter(BytesCount::of_str(&text)).bench(|| {
        let mut cursor = Blocks::new();
        let mut count = 0;
        while let Ok(Some(_)) = cursor.next(&text, true) {
            count += 1;
        }
        count
    });
}

#[divan::bench]
fn c_system_of_marks(bencher: Bencher) {
    let text = news();
    bencher.counter(BytesCount::of_str(&text)).bench(|| System::of(&text, ENGLISH.text));
}

#[divan::bench]
fn d_marks_alone(bencher: Bencher) {
    let text = news();
    bencher.counter(BytesCount::of_str(&text)).bench(|| {
        let mut cursor = Pairs::new();
        let mut count = 0;
        while let Ok(Some(_)) = cursor.next(&text) {
            count += 1;
        }
        count
    });
}

#[divan::bench]
fn d_quotations(bencher: Bencher) {
    let text = news();
    bencher.counter(BytesCount::of_str(&text)).bench(|| {
        let mut cursor = Quotations::new();
        let mut count = 0;
        while let Ok(Some(_)) = cursor.next(&text) {
            count += 1;
        }
        count
    });
}

/// What a script does that looks for speakers: forty-five verbs of saying behind a quotation, and a name behind the verb. It
/// finds two of the sixty-six quotations of the five reports; where it finds none it hardly stops.
const SAID: &str = concat!(
    r#"["“]([^"”]+)["”][,.]? (?:said|says|told|tells|asked|asks|added|adds|replied|replies|answered|answers|noted|notes"#,
    r"|explained|explains|insisted|insists|argued|argues|claimed|claims|warned|warns|recalled|recalls|admitted|admits",
    r"|wrote|writes|stated|states|announced|announces|declared|declares|shouted|whispered|agreed",
    r"|complained|concluded|conceded|continued|observed|remarked) ((?:[A-Z]\w+ ?)+)",
);

#[divan::bench]
fn e_regex_peer(bencher: Bencher) {
    let text = news();
    let Ok(said) = regex::Regex::new(SAID) else { return };
    bencher.counter(BytesCount::of_str(&text)).bench(|| said.captures_iter(&text).count());
}

#[divan::bench]
fn e_speeches(bencher: Bencher) {
    let text = news();
    bencher.counter(BytesCount::of_str(&text)).bench(|| {
        let mut cursor = Speeches::new(&ENGLISH);
        let mut count = 0;
        while let Ok(Some(_)) = cursor.next(&text) {
            count += 1;
        }
        count
    });
}

#[divan::bench]
fn e_speeches_with_reports(bencher: Bencher) {
    let text = news();
    bencher.counter(BytesCount::of_str(&text)).bench(|| {
        let mut cursor = Speeches::new(&ENGLISH).with_indirect();
        let mut count = 0;
        while let Ok(Some(_)) = cursor.next(&text) {
            count += 1;
        }
        count
    });
}

#[divan::bench]
fn f_dates(bencher: Bencher) {
    let text = news();
    bencher.counter(BytesCount::of_str(&text)).bench(|| {
        let mut cursor = Dates::new(ENGLISH.date, None);
        let mut count = 0;
        while let Ok(Some(_)) = cursor.next(&text) {
            count += 1;
        }
        count
    });
}

#[divan::bench]
fn g_everything(bencher: Bencher) {
    let text = news();
    bencher.counter(BytesCount::of_str(&text)).bench(|| {
        let mut scan = Scan::new(&ENGLISH, None);
        let mut count = 0;
        while let Ok(Some(_)) = scan.next(&text) {
            count += 1;
        }
        count
    });
}
