//! Text that nobody writes on purpose: it is read in linear time, and what is not looked at is reported.

use std::time::{Duration, Instant};

use quotidian::align::{Match, Needle, Operation};
use quotidian::record::{Item, Scan};
use quotidian::words::en::{self, ENGLISH};
use quotidian::{Error, Span};
use quotidian_tests::compare::{Document, compare};

/// What a scan of `text` gives: the spans of quotations and dates, and those of problems.
fn scan(text: &str) -> (Vec<Span>, Vec<Span>, Vec<Span>) {
    let (mut quotes, mut dates, mut problems) = (Vec::new(), Vec::new(), Vec::new());
    let mut scan = Scan::new(&ENGLISH, "2024-03-12".parse().ok()).with_indirect();
    loop {
        match scan.next(text) {
            Ok(Some(Item::Quote(utterance))) => quotes.push(utterance.quotation.span),
            Ok(Some(Item::Date(mention))) => dates.push(mention.resolution.span),
            Ok(None) => return (quotes, dates, problems),
            Err(Error::Limit { span, .. }) => problems.push(span),
            Err(error) => panic!("{error}"),
        }
    }
}

fn find(quote: &str, text: &str) -> Match {
    let needle = Needle::new(quote, &en::ALIGN).expect("no more words than the bound");
    let mut scratch = vec![0; needle.scratch()];
    let mut operations = vec![Operation::default(); 2048];
    needle.find(quote, text, &mut scratch, &mut operations).expect("room enough")
}

/// Time on the processor so far, so that neighbours on the machine do not count; by the clock where the system does not tell.
fn worked(since: Instant) -> Duration {
    let told = std::fs::read_to_string("/proc/thread-self/schedstat").ok();
    let nanoseconds = told.as_deref().and_then(|line| line.split(' ').next()?.parse().ok());
    nanoseconds.map_or_else(|| since.elapsed(), Duration::from_nanos)
}

fn time(run: impl FnOnce()) -> Duration {
    let since = Instant::now();
    let before = worked(since);
    run();
    worked(since) - before
}

/// The least that is timed: the system counts processor time in ticks of some milliseconds.
const TIMED_LEAST: Duration = Duration::from_millis(40);

/// Four times as much takes less than eight times as long, in one of five tries: quadratic work would take sixteen times.
fn assert_linear(what: &str, size: usize, run: impl Fn(usize)) {
    let repeated = |repeats: u32, size: usize| time(|| (0..repeats).for_each(|_| run(size)));
    let mut repeats = 1;
    while repeats < 1024 && repeated(repeats, size) < TIMED_LEAST {
        repeats *= 2;
    }
    let tries = (0..5).map(|_| (repeated(repeats, size), repeated(repeats, 4 * size)));
    let slow: Vec<_> = tries.take_while(|(one, four)| *four >= 8 * *one).collect();
    assert!(slow.len() < 5, "{what}: {slow:?} for {size} and four times as many, {repeats} times");
}

fn assert_scan_is_linear(piece: &str, count: usize) {
    assert_linear(piece, count, |count| {
        scan(&piece.repeat(count));
    });
}

/// Every place of `mark` lies in a quotation or in a problem.
fn assert_none_is_lost(text: &str, mark: &str) {
    let (quotes, _, problems) = scan(text);
    let mut spans: Vec<_> = quotes.into_iter().chain(problems).collect();
    spans.sort();
    let (mut next, mut covered) = (0, 0);
    for (at, _) in text.match_indices(mark) {
        while let Some(span) = spans.get(next).filter(|span| span.start <= at) {
            covered = covered.max(span.end);
            next += 1;
        }
        assert!(at < covered, "the mark at byte {at} is in no quotation and in no problem");
    }
}

#[test]
fn a_hundred_thousand_marks_that_open() {
    assert_none_is_lost(&"“nets ".repeat(100_000), "“");
    assert_scan_is_linear("“nets ", 25_000);
}

#[test]
fn a_hundred_thousand_marks_that_close() {
    assert_none_is_lost(&"nets” ".repeat(100_000), "”");
    assert_scan_is_linear("nets” ", 25_000);
}

#[test]
fn a_hundred_thousand_straight_marks() {
    assert_scan_is_linear("\"nets ", 25_000);
    assert_scan_is_linear("nets\" ", 25_000);
    assert_scan_is_linear("\"", 25_000);
    assert_scan_is_linear("'", 25_000);
    assert_scan_is_linear("' ", 25_000);
}

#[test]
fn marks_of_all_kinds_side_by_side() {
    assert_scan_is_linear("“‘„‚«‹「『\"'``''", 5_000);
    assert_scan_is_linear("』」›»’”", 5_000);
}

#[test]
fn more_speech_without_marks_than_a_block_holds() {
    assert_none_is_lost(&"Ann said it was uncomfortable. ".repeat(131), "it was");
    assert_none_is_lost(&("“Go.” ".repeat(100) + &"Ann said it was uncomfortable. ".repeat(40)), "it was");
    assert_none_is_lost(&format!("—{}Vale.", "Vale —d— ".repeat(200)), "Vale");
}

#[test]
fn ten_thousand_levels() {
    let text = "“so ".repeat(10_000) + &"it was” ".repeat(10_000);
    let (quotes, _, problems) = scan(&text);
    assert!(!quotes.is_empty() && !problems.is_empty(), "more levels than the bound are reported");
    assert_linear("levels", 10_000, |n| {
        scan(&("“so ".repeat(n) + &"it was” ".repeat(n)));
    });
}

#[test]
fn a_line_of_ten_megabytes() {
    let sentence =
        "“The tide turns at noon,” Ann Croft said on Monday, and nobody on the quay believed her. ";
    let count = 10_000_000 / sentence.len();
    let (quotes, dates, problems) = scan(&sentence.repeat(count));
    assert_eq!(problems, []);
    // Noon is a time of day, and Monday a day.
    assert_eq!((quotes.len(), dates.len()), (count, 2 * count));
}

#[test]
fn paragraphs_without_end() {
    let (quotes, ..) = scan(&"“We mended the nets.\n\n".repeat(50_000));
    assert_eq!(quotes.len(), 50_000);
    assert_scan_is_linear("\n", 500_000);
    assert_scan_is_linear("\r\n \u{a0}", 100_000);
}

#[test]
fn a_million_digits() {
    let (quotes, dates, _) = scan(&"7".repeat(1_000_000));
    assert_eq!((quotes, dates), (Vec::new(), Vec::new()));
    assert_scan_is_linear("7", 250_000);
    assert_scan_is_linear("1/", 60_000);
    assert_scan_is_linear("2023-", 40_000);
    assert_scan_is_linear("12:", 60_000);
    assert_scan_is_linear("1,", 60_000);
}

#[test]
fn words_of_dates_without_end() {
    for piece in [
        "Monday ",
        "last ",
        "the day after ",
        "between ",
        "two weeks ",
        "early ",
        "March ",
        "1931 ",
        "and ",
        "from March to ",
        "years before ",
        "third ",
        "half ",
    ] {
        assert_scan_is_linear(piece, 20_000);
    }
}

#[test]
fn only_capitals() {
    assert_scan_is_linear("THE TIDE TURNS AT NOON ", 20_000);
    assert_scan_is_linear("A", 250_000);
    assert_scan_is_linear("Ann Croft ", 30_000);
    assert_scan_is_linear("“X,” Ann Croft said. ", 10_000);
    assert_scan_is_linear("Ann Croft said that ", 10_000);
    assert_scan_is_linear("Ann Croft said the nets were gone. ", 10_000);
    assert_scan_is_linear("the nets, she said, ", 10_000);
}

#[test]
fn a_word_without_end() {
    assert_scan_is_linear("nets", 100_000);
    assert_scan_is_linear("e\u{301}", 100_000);
    assert_scan_is_linear("said", 100_000);
    assert_scan_is_linear("\u{200b}", 100_000);
    assert_scan_is_linear(".", 250_000);
    assert_scan_is_linear("(", 250_000);
    assert_scan_is_linear("[", 250_000);
}

#[test]
fn looking_up_in_a_text_of_one_word() {
    let quote = "nets and nets and boats and nets and the other nets";
    assert_linear("find", 50_000, |n| {
        find(quote, &"nets and ".repeat(n));
    });
    assert_linear("find", 50_000, |n| {
        find("the nets, the nets and nothing else", &"the nets, ".repeat(n));
    });
    let found = find(quote, &("nets and ".repeat(100_000) + "boats and nets and the other nets"));
    assert_eq!(found.verdict.name(), "verbatim");
}

#[test]
fn looking_up_what_is_almost_there_everywhere() {
    let quote = "we did not mend the nets before the storm came in from the west";
    assert_linear("find", 4_000, |n| {
        find(quote, &"We did mend the nets before the storm came in from the west. ".repeat(n));
    });
    assert_linear("find", 100_000, |n| {
        find(quote, &"7 ".repeat(n));
    });
    assert_linear("find", 100_000, |n| {
        find(quote, &"“”…[".repeat(n));
    });
}

#[test]
fn looking_up_what_overlaps_itself_everywhere() {
    let almost = "a ".repeat(400);
    let quotes = ["a".repeat(40), "a".repeat(10_000), "ab ".repeat(400) + "a", almost + "“”…"];
    for quote in &quotes {
        assert_linear("find", 100_000, |n| {
            find(quote, &"a".repeat(n));
            find(quote, &"ab ".repeat(n / 3));
        });
    }
    for quote in &quotes[..2] {
        let needed = time(|| assert_eq!(find(quote, &"a".repeat(10_000_000)).verdict.name(), "absent"));
        assert!(needed < Duration::from_secs(5), "{needed:?} for one word of ten megabytes");
    }
}

#[test]
fn comparing_what_a_text_repeats_all_over() {
    // every fragment is held against 32 others: what stands around it is to be counted once
    let alone = ["She called it “worn”.\n\n", "“Worn.” "];
    // paragraphs that go on an act of speech: two acts of hundreds of quotations are to be compared once
    let joined = ["“worn past repair\n\n", "“The pier is worn past repair, she said.\n\n"];
    for piece in alone.iter().chain(&joined) {
        let document = Document { id: String::new(), anchor: None, text: piece.repeat(800) };
        let needed = time(|| assert!(compare(&[document]).is_ok()));
        assert!(needed < Duration::from_secs(4), "{needed:?} for {piece:?}");
    }
}
