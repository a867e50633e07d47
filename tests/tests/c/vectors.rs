//! The shared vectors through C: `tests/c/vectors.c` answers on its output what it is asked on its input.

use std::fmt::Debug;
use std::io::{BufRead, BufReader, Write};
use std::process::{Child, ChildStdin, ChildStdout, Stdio};

use quotidian::Span;
use quotidian::date::Point;
use quotidian_tests::compare::{Day, Document, Mention, Record, Utterance, Version};
use quotidian_tests::engine::{Asked, Core, Engine, Found};
use quotidian_tests::scan::{Date, Quote, Scanned, iso, streamed};
use quotidian_tests::vectors::{
    AlignCase, Case, DateCase, IndirectCase, LinkCase, QuoteCase, SpeechCase, load,
};

use crate::library::{compile, guarded};

/// The C program, running.
struct Driver {
    child: Child,
    requests: Option<ChildStdin>,
    answers: BufReader<ChildStdout>,
}

impl Driver {
    fn start() -> Driver {
        let mut command = guarded(&compile("vectors"));
        let mut child =
            command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().expect("the program starts");
        let requests = child.stdin.take();
        let answers = BufReader::new(child.stdout.take().expect("a pipe"));
        Driver { child, requests, answers }
    }

    /// The lines of the answer, each in fields.
    fn ask(&mut self, request: &str) -> Result<Vec<Vec<String>>, String> {
        let requests = self.requests.as_mut().ok_or("the program has ended")?;
        requests.write_all(request.as_bytes()).and_then(|()| requests.flush()).map_err(|e| e.to_string())?;
        let mut lines = Vec::new();
        loop {
            let mut line = String::new();
            if self.answers.read_line(&mut line).map_err(|e| e.to_string())? == 0 {
                return Err("the program ended within an answer".into());
            }
            let fields: Vec<String> = line.trim_end_matches('\n').split('\t').map(String::from).collect();
            match fields[0].as_str() {
                "end" => return Ok(lines),
                "failed" => return Err(fields[2..].join(" ")),
                _ => lines.push(fields),
            }
        }
    }

    /// Ends the program, which says with its status whether valgrind saw anything.
    fn finish(mut self) {
        self.requests = None;
        let status = self.child.wait().expect("the program was started");
        assert!(status.success(), "the C program: {status}");
    }
}

impl Driver {
    /// The scan of a text that arrives in chunks: byte by byte where it is short.
    fn stream(
        &mut self,
        text: &str,
        anchor: Option<&str>,
        language: Option<&str>,
    ) -> Result<Scanned, String> {
        let (anchor, language) = (anchor.unwrap_or("-"), language.unwrap_or("-"));
        let chunk = if text.len() < 200 { 1 } else { 256 };
        scanned(&self.ask(&format!("stream {language} {anchor} {chunk} {}\n{text}\n", text.len()))?, text)
    }
}

impl Engine for Driver {
    fn compare(&mut self, documents: &[Document]) -> Result<Record, String> {
        record(&self.ask(&request(documents))?, documents)
    }

    fn scan(&mut self, text: &str, anchor: Option<&str>, language: Option<&str>) -> Result<Scanned, String> {
        let (anchor, language) = (anchor.unwrap_or("-"), language.unwrap_or("-"));
        scanned(&self.ask(&format!("scan {language} {anchor} {}\n{text}\n", text.len()))?, text)
    }

    fn find(&mut self, asked: &Asked<'_>) -> Result<Found, String> {
        let Asked { quote, text, prefix, suffix, language, anchors } = *asked;
        let [of_quote, of_text] = anchors.unwrap_or(["-", "-"]);
        let lengths = [quote, text, prefix, suffix].map(|part| part.len().to_string()).join(" ");
        let language = language.unwrap_or("en");
        let lines = self.ask(&format!(
            "find {language} {lengths} {of_quote} {of_text}\n{quote}{text}{prefix}{suffix}\n"
        ))?;
        let [fields, steps @ ..] = lines.as_slice() else { return Err("no answer".into()) };
        let set = |field: &str| field.split_whitespace().map(String::from).collect();
        Ok(Found {
            verdict: fields[1].clone(),
            span: Some(span(fields, 2)).filter(|span| !span.is_empty()),
            places: number(&fields[4]),
            alterations: set(&fields[5]),
            warnings: set(&fields[6]),
            operations: steps
                .iter()
                .map(|f| (f[1].clone(), span(f, 2), span(f, 4), f[6].clone(), f[7] == "1"))
                .collect(),
        })
    }
}

fn scanned(lines: &[Vec<String>], text: &str) -> Result<Scanned, String> {
    let mut scanned = Scanned::default();
    for fields in lines {
        match fields[0].as_str() {
            "quote" => scanned.quotes.push(quote(fields, text)),
            "date" => scanned.dates.push(date(fields, text)),
            "marks" => scanned.marks = [1, 2, 3].map(|field| fields[field].clone()),
            "passed" => scanned.problems.push(format!("{} {}", fields[1], span(fields, 2).of(text))),
            other => return Err(format!("the program answers {other:?}")),
        }
    }
    Ok(scanned)
}

fn request(documents: &[Document]) -> String {
    let one = |document: &Document| {
        let anchor = document.anchor.as_deref().unwrap_or("-");
        format!("{anchor} {}\n{}\n", document.text.len(), document.text)
    };
    format!("compare {}\n{}", documents.len(), documents.iter().map(one).collect::<String>())
}

fn record(lines: &[Vec<String>], documents: &[Document]) -> Result<Record, String> {
    let mut record = Record::default();
    for fields in lines {
        match (fields[0].as_str(), record.utterances.last_mut(), record.days.last_mut()) {
            ("utterance", ..) => record.utterances.push(utterance(fields, documents)),
            ("version", Some(utterance), _) => utterance.versions.push(version(fields)),
            ("day", ..) => record.days.push(Day {
                value: fields[1].clone(),
                from: point(&fields[2]).ok_or("a day begins")?,
                to: point(&fields[3]).ok_or("a day ends")?,
                mentions: Vec::new(),
            }),
            ("mention", _, Some(day)) => day.mentions.push(Mention {
                document: number(&fields[1]),
                span: span(fields, 2),
                completed: fields[4] == "1",
            }),
            (other, ..) => return Err(format!("the program answers {other:?}")),
        }
    }
    Ok(record)
}

fn utterance(fields: &[String], documents: &[Document]) -> Utterance {
    let part_of: usize = number(&fields[6]);
    Utterance {
        speaker: passage(fields, 2, &documents[number::<usize>(&fields[1])].text),
        said_on: Some(fields[4].clone()).filter(|value| !value.is_empty()),
        fullest: number(&fields[7]),
        part_of: (fields[5] == "1").then_some(part_of),
        versions: Vec::new(),
    }
}

fn version(fields: &[String]) -> Version {
    Version {
        document: number(&fields[1]),
        span: span(fields, 2),
        quoted: fields[4] == "1",
        verdict: fields[5].clone(),
        alterations: fields[6].split_whitespace().map(String::from).collect(),
    }
}

fn number<T: std::str::FromStr>(field: &str) -> T {
    field.parse().unwrap_or_else(|_| panic!("the program prints {field:?} for a number"))
}

fn span(fields: &[String], first: usize) -> Span {
    Span { start: number(&fields[first]), end: number(&fields[first + 1]) }
}

/// The passage at a span that may say "none".
fn passage(fields: &[String], first: usize, text: &str) -> Option<String> {
    let span = span(fields, first);
    (!span.is_empty()).then(|| text[span.start..span.end].to_owned())
}

fn quote(fields: &[String], text: &str) -> Quote {
    let span = span(fields, 1);
    Quote {
        span,
        text: text[span.start..span.end].to_owned(),
        kind: fields[5].clone(),
        form: fields[21].clone(),
        depth: number(&fields[6]),
        group: number(&fields[7]),
        repaired: fields[8] == "1",
        speaker: passage(fields, 9, text),
        name: passage(fields, 11, text),
        name_span: Some(self::span(fields, 11)).filter(|span| !span.is_empty()),
        cue: passage(fields, 13, text),
        said_on: Some(fields[15].clone()).filter(|value| !value.is_empty()),
        rule: fields[16].clone(),
        confidence: fields[17].clone(),
        class: Some(fields[18].clone()).filter(|class| !class.is_empty()),
        negated: fields[19] == "1",
        questioned: fields[20] == "1",
    }
}

fn date(fields: &[String], text: &str) -> Date {
    let span = span(fields, 1);
    Date {
        span,
        text: text[span.start..span.end].to_owned(),
        kind: fields[3].clone(),
        value: fields[4].clone(),
        modifier: Some(fields[5].clone()).filter(|name| !name.is_empty()),
        voice: fields[6].clone(),
        from: point(&fields[7]),
        to: point(&fields[8]),
        readings: fields[9].split_whitespace().map(String::from).collect(),
    }
}

fn point(field: &str) -> Option<String> {
    let numbers: Vec<i32> = field.split(',').filter(|part| !part.is_empty()).map(number).collect();
    let [year, month, day, second] = *numbers else { return None };
    let narrow = |number: i32| u8::try_from(number).expect("a month or a day");
    let year = i16::try_from(year).expect("a year");
    Some(iso(Point { year, month: narrow(month), day: narrow(day), second: u32::try_from(second).ok() }))
}

/// The core and C side by side: everything that C finds must be what the core finds, whether a case asks for it or not.
struct Both(Driver);

impl Engine for Both {
    fn compare(&mut self, documents: &[Document]) -> Result<Record, String> {
        same(Core.compare(documents), self.0.compare(documents))
    }

    fn scan(&mut self, text: &str, anchor: Option<&str>, language: Option<&str>) -> Result<Scanned, String> {
        let _ = same(streamed(text, anchor, language), self.0.stream(text, anchor, language));
        same(Core.scan(text, anchor, language), self.0.scan(text, anchor, language))
    }

    fn find(&mut self, asked: &Asked<'_>) -> Result<Found, String> {
        same(Core.find(asked), self.0.find(asked))
    }
}

/// What both gave. That both refuse is the same, though each has its own words for it.
fn same<T: PartialEq + Debug>(core: Result<T, String>, c: Result<T, String>) -> Result<T, String> {
    assert!(core == c || core.is_err() && c.is_err(), "the core gives {core:#?}\nC gives {c:#?}");
    c
}

/// Runs a file. Whether the core agrees with a case is what the runner of Rust says; C must give what the core gives.
fn run<T: Case>() {
    let mut both = Both(Driver::start());
    let cases = load::<T>();
    assert!(!cases.is_empty(), "{}.toml holds no case", T::FILE);
    for case in &cases {
        assert_eq!(case.check(&mut both), case.check(&mut Core), "{}.toml: {}", T::FILE, case.name());
    }
    both.0.finish();
}

#[test]
fn quotes() {
    run::<QuoteCase>();
}

#[test]
fn speech() {
    run::<SpeechCase>();
}

#[test]
fn indirect() {
    run::<IndirectCase>();
}

#[test]
fn dates() {
    run::<DateCase>();
}

#[test]
fn align() {
    run::<AlignCase>();
}

#[test]
fn link() {
    run::<LinkCase>();
}

/// Whole articles, one by one and compared with each other.
#[test]
fn articles() {
    let mut paths: Vec<_> = std::fs::read_dir(quotidian_tests::path("articles"))
        .expect("tests/articles")
        .map(|entry| entry.expect("a file").path())
        .filter(|path| path.extension().is_some_and(|ending| ending == "txt"))
        .collect();
    paths.sort();
    let documents: Vec<Document> = paths
        .iter()
        .map(|path| Document {
            id: path.display().to_string(),
            anchor: Some("2027-03-09".into()),
            text: std::fs::read_to_string(path).expect("an article is UTF-8"),
        })
        .collect();
    let mut both = Both(Driver::start());
    for document in &documents {
        let scanned =
            both.scan(&document.text, document.anchor.as_deref(), None).expect("an article is scanned");
        assert!(!scanned.quotes.is_empty(), "{}", document.id);
    }
    let record = both.compare(&documents).expect("the articles are compared");
    both.0.finish();
    assert!(record.utterances.iter().any(|utterance| utterance.versions.len() > 2));
}
