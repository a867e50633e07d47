//! Laws of quotations and speakers that hold for every text, however odd. The first byte chooses language and options; the
//! rest is the text.
#![no_main]

use std::fmt::Debug;

use libfuzzer_sys::fuzz_target;
use quotidian::date::Anchor;
use quotidian::quote::{FirstLevel, Kind, Pairs, Quotation, Quotations, Style, System};
use quotidian::record::{Item, STREAM_BYTES, Scan, Stream};
use quotidian::speech::{Speaker, Speech, Speeches};
use quotidian::words::{LANGUAGES, Language};
use quotidian::{Error, Span};

#[path = "../same.rs"]
mod same;
use same::same;

/// A text of at most so many bytes may be repeated up to so many, so that it fills several blocks and passes their bounds.
const SHORT_BYTES: usize = 64;
const REPEATED_BYTES: usize = 9_000;

fuzz_target!(|data: &[u8]| {
    let Some((&choice, bytes)) = data.split_first() else { return };
    let mut options = Options::new(choice, bytes.len());
    if let Err(error) = std::str::from_utf8(bytes) {
        broken_stream(&options, bytes, error.valid_up_to());
    }
    let mut text = String::from_utf8_lossy(bytes).into_owned();
    if options.repeats && (1..=SHORT_BYTES).contains(&text.len()) {
        text = text.repeat(REPEATED_BYTES.div_ceil(text.len()));
    }
    options.system = options.system(&text);
    check(&options, &text);
});

struct Options {
    language: &'static Language,
    marks: u8,
    system: System,
    anchor: Option<Anchor>,
    indirect: bool,
    repeats: bool,
    /// The bytes of a chunk of a stream.
    chunk: usize,
    /// Anything: where a cursor is cloned.
    at: usize,
}

impl Options {
    fn new(choice: u8, length: usize) -> Options {
        Options {
            language: LANGUAGES[usize::from(choice & 1) % LANGUAGES.len()],
            marks: choice >> 1 & 3,
            system: System::default(),
            anchor: if choice & 8 == 0 { "2024-03-12".parse().ok() } else { None },
            indirect: choice & 16 == 0,
            repeats: choice >> 5 == 7,
            chunk: 1 + (length + usize::from(choice >> 5)) % 64,
            at: length,
        }
    }

    fn system(&self, text: &str) -> System {
        match self.marks {
            0 => System::default(),
            1 => System::of(text, self.language.text),
            2 => System::new(FirstLevel::Single, Style::Curly),
            _ => System::new(FirstLevel::Angle, Style::Inward),
        }
    }

    fn scan(&self) -> Scan {
        let scan = Scan::new(self.language, self.anchor).with_system(self.system);
        if self.indirect { scan.with_indirect() } else { scan }
    }

    fn speeches(&self, indirect: bool) -> Speeches {
        let speeches = Speeches::new(self.language).with_system(self.system);
        if indirect { speeches.with_indirect() } else { speeches }
    }
}

type Next<T> = Result<T, Error>;

/// Everything that a cursor gives up to its end, which it keeps to. More than a few items a byte are a cursor without end.
fn rest<T: Debug>(length: usize, mut next: impl FnMut() -> Result<Option<T>, Error>) -> Vec<Next<T>> {
    let mut items = Vec::new();
    while let Some(item) = next().transpose() {
        assert!(item.as_ref().map_or_else(Error::goes_on, |_| true), "{item:?}");
        items.push(item);
        assert!(items.len() <= 2 * length + 16, "a cursor without end");
    }
    assert!(matches!(next(), Ok(None)), "something after the end");
    items
}

fn check(options: &Options, text: &str) {
    let n = text.len();
    let mut scan = options.scan();
    let whole = rest(n, || scan.next(text));
    let speeches = speeches(options, text, options.indirect);
    let quotations: Vec<Quotation> = speeches.iter().flatten().map(|s| s.quotation).collect();

    for next in &whole {
        match next {
            Ok(item) => item_in(text, item, &scan),
            Err(error) => limit_in(text, error),
        }
    }
    laws(options, text, &quotations);
    same_speeches(&whole, &speeches);
    with_and_without_indirect(options, text, &quotations);
    pairs(options, text);
    dates(&whole);
    resumed(options, text, &whole);
    same("a stream", &chunked(options, text), &whole);
    elsewhere(options, text);
}

fn speeches(options: &Options, text: &str, indirect: bool) -> Vec<Next<Speech>> {
    let mut speeches = options.speeches(indirect);
    let all = rest(text.len(), || speeches.next(text));
    for speech in all.iter().flatten() {
        speaker_in(text, speeches.speaker(speech).as_ref(), |s| speeches.name(s));
    }
    all
}

fn span_in(text: &str, span: Span) {
    assert!(
        span.start <= span.end && text.get(span.start..span.end).is_some(),
        "{span:?} of {} bytes",
        text.len()
    );
}

fn speaker_in(text: &str, speaker: Option<&Speaker>, name: impl Fn(&Speaker) -> Option<Span>) {
    let Some(speaker) = speaker else { return };
    for span in [Some(speaker.span), speaker.name, name(speaker)].into_iter().flatten() {
        span_in(text, span);
        assert!(!span.is_empty(), "{speaker:?}");
    }
}

fn item_in(text: &str, item: &Item, scan: &Scan) {
    match item {
        Item::Quote(utterance) => {
            let quotation = utterance.quotation;
            span_in(text, quotation.span);
            span_in(text, quotation.content);
            assert!(
                !quotation.span.is_empty() && quotation.span.contains(quotation.content),
                "{quotation:?}"
            );
            if let Some(cue) = utterance.cue {
                span_in(text, cue.span);
                assert!(!cue.span.is_empty());
            }
            speaker_in(text, utterance.speaker.as_ref(), |s| scan.name(s));
            speaker_in(text, scan.speaker(utterance).as_ref(), |s| scan.name(s));
        }
        Item::Date(mention) => span_in(text, mention.resolution.span),
    }
}

fn limit_in(text: &str, error: &Error) {
    match error {
        Error::Limit { span, .. } | Error::NoSuchDay { span } => span_in(text, *span),
        other => panic!("{other}"),
    }
}

/// Quotations come in the order in which they begin, are nested or disjoint, and as deep as they lie.
fn laws(options: &Options, text: &str, quotations: &[Quotation]) {
    assert!(quotations.is_sorted_by_key(|q| q.span.start), "out of order: {quotations:?}");
    // Those that the one at hand lies in, and that did not end yet.
    let mut open: Vec<Quotation> = Vec::new();
    for q in quotations {
        open.retain(|o| o.span.end > q.span.start);
        for o in &open {
            assert!(o.span != q.span, "twice the same: {q:?}");
            let indirect = [o, q].map(|q| q.kind == Kind::Indirect);
            assert!(
                indirect != [true; 2],
                "indirect speech overlaps: {:?} {:?}",
                o.span.of(text),
                q.span.of(text)
            );
            // Of two that begin at the same byte the outer one comes first.
            assert!(o.span.contains(q.span), "{:?} cuts {:?}", o.span.of(text), q.span.of(text));
            assert!(
                !indirect[1],
                "indirect speech inside marks: {:?} {:?}",
                o.span.of(text),
                q.span.of(text)
            );
        }
        let around = open.iter().filter(|o| o.kind != Kind::Indirect).count();
        let depth = usize::from(q.depth);
        let system = options.system != System::default();
        assert!(
            depth == around || system && around == 0 && depth == 1 || system && depth == around.max(1),
            "{q:?} lies in {around}"
        );
        open.push(*q);
    }
}

/// `Speeches` finds what `Scan` finds, dates apart.
fn same_speeches(whole: &[Next<Item>], speeches: &[Next<Speech>]) {
    let of_scan = whole.iter().flatten().filter_map(|item| match item {
        Item::Quote(u) => Some((u.quotation, u.speaker, u.cue, u.rule, u.confidence)),
        Item::Date(_) => None,
    });
    let of_speeches =
        speeches.iter().flatten().map(|s| (s.quotation, s.speaker, s.cue, s.rule, s.confidence));
    same("speeches", &of_speeches.collect::<Vec<_>>(), &of_scan.collect::<Vec<_>>());
}

/// What stands between marks stands there whether indirect speech is looked for or not.
fn with_and_without_indirect(options: &Options, text: &str, quotations: &[Quotation]) {
    let marked = |q: &Quotation| (q.kind != Kind::Indirect).then_some((q.span, q.content, q.depth, q.form));
    let other = speeches(options, text, !options.indirect);
    let other: Vec<_> = other.iter().flatten().filter_map(|s| marked(&s.quotation)).collect();
    let these: Vec<_> = quotations.iter().filter_map(marked).collect();
    same("marked quotations", &other, &these);
}

/// `Pairs` finds what `Quotations` finds, kinds apart; the cursor resumes.
fn pairs(options: &Options, text: &str) {
    let (words, system, n) = (options.language.text, options.system, text.len());
    let mut pairs = Pairs::in_language(words).with_system(system);
    let mut quotations = Quotations::in_language(words).with_system(system);
    let with_kinds = rest(n, || quotations.next(text));
    let plain = |next: &Next<Quotation>| next.map(|q| Quotation { kind: Kind::Full, ..q });
    let of_pairs = rest(n, || pairs.next(text));
    same(
        "pairs",
        &of_pairs.iter().map(plain).collect::<Vec<_>>(),
        &with_kinds.iter().map(plain).collect::<Vec<_>>(),
    );
    for quotation in of_pairs.iter().flatten() {
        span_in(text, quotation.span);
        span_in(text, quotation.content);
    }
    let mut running = Pairs::in_language(words).with_system(system);
    let at = options.at % (of_pairs.len() + 1);
    for _ in 0..at {
        let _ = running.next(text);
    }
    let mut clone = running.clone();
    same("resumed pairs", &rest(n, || clone.next(text)), &of_pairs[at..]);
}

/// Dates come in order, and none overlaps another but a range, which comes behind its two ends and holds them.
fn dates(whole: &[Next<Item>]) {
    let [mut first, mut last] = [Span::new(0, 0); 2];
    for next in whole {
        if let Ok(Item::Date(mention)) = next {
            let span = mention.resolution.span;
            if span.start < last.end {
                assert!(span.contains(first) && span.end == last.end, "{mention:?} behind {last:?}");
            } else {
                (first, last) = (last, span);
            }
        }
    }
}

/// A clone of a scan gives the rest, and so does the scan itself.
fn resumed(options: &Options, text: &str, whole: &[Next<Item>]) {
    let at = options.at % (whole.len() + 1);
    let mut running = options.scan();
    for _ in 0..at {
        let _ = running.next(text);
    }
    let mut clone = running.clone();
    same("a clone", &rest(text.len(), || clone.next(text)), &whole[at..]);
    same("a scan with a clone", &rest(text.len(), || running.next(text)), &whole[at..]);
}

/// The items of a stream that gets `text` in chunks.
fn chunked(options: &Options, text: &str) -> Vec<Next<Item>> {
    let mut memory = vec![0; STREAM_BYTES];
    let mut stream = Stream::new(options.scan(), &mut memory).expect("room enough");
    let (mut left, mut items) = (text.as_bytes(), Vec::new());
    loop {
        let taken = stream.push(&left[..left.len().min(options.chunk)]);
        assert!(taken > 0 || left.is_empty(), "a stream without room");
        left = &left[taken..];
        if left.is_empty() {
            stream.finish();
        }
        while let Some(item) = stream.next().transpose() {
            assert!(item.as_ref().map_or_else(Error::goes_on, |_| true), "{item:?}");
            items.push(item);
            assert!(items.len() <= 2 * text.len() + 16, "a stream without end");
        }
        if left.is_empty() {
            return items;
        }
    }
}

/// Bytes that are no text are an error at their place.
fn broken_stream(options: &Options, bytes: &[u8], valid: usize) {
    let mut memory = vec![0; STREAM_BYTES];
    let mut stream = Stream::new(options.scan(), &mut memory).expect("room enough");
    let mut left = bytes;
    loop {
        left = &left[stream.push(&left[..left.len().min(options.chunk)])..];
        if left.is_empty() {
            stream.finish();
        }
        loop {
            match stream.next() {
                Ok(Some(_)) | Err(Error::Limit { .. } | Error::NoSuchDay { .. }) => {}
                Ok(None) => break,
                Err(error) => return assert_eq!(error, Error::Utf8 { at: valid }),
            }
        }
        assert!(!left.is_empty(), "no error for bytes that are no text");
    }
}

/// A cursor that goes on in another text says so or ends.
fn elsewhere(options: &Options, text: &str) {
    let mut scan = options.scan();
    let _ = scan.next(text);
    let other = text.get(text.ceil_char_boundary(text.len() / 3)..).unwrap_or("");
    for _ in 0..2 * text.len() + 16 {
        if matches!(scan.next(other), Ok(None) | Err(Error::Position { .. })) {
            return;
        }
    }
    panic!("a scan without end");
}
