//! Writes the linker's script of the board, and the shared vectors as tables of constants.

use std::env;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use serde::Deserialize;

#[path = "../src/vectors/spots.rs"]
mod spots;

/// The marks by which a case with a quotation is known: the dates alone cannot tell whose "today" it is there.
const MARKS: [char; 9] = ['“', '”', '"', '„', '«', '»', '‘', '[', '›'];

/// The bytes of flash that the dates leave for cases on the board with 256 KB.
const SMALL: usize = 86 * 1024;

#[derive(Deserialize)]
struct File<T> {
    case: Vec<T>,
}

#[derive(Deserialize)]
struct DateCase {
    name: String,
    text: String,
    #[serde(default)]
    anchor: String,
    #[serde(default)]
    language: String,
    dates: Vec<ExpectedDate>,
    #[serde(default)]
    impossible: Vec<String>,
}

#[derive(Deserialize)]
struct ExpectedDate {
    text: String,
    #[serde(rename = "type")]
    kind: Option<String>,
    value: Option<String>,
    #[serde(rename = "mod")]
    modifier: Option<String>,
    from: Option<String>,
    to: Option<String>,
    voice: Option<String>,
    readings: Option<Vec<String>>,
}

#[derive(Deserialize)]
struct SpeechCase {
    name: String,
    text: String,
    #[serde(default)]
    language: String,
    #[serde(alias = "reports")]
    quotes: Vec<ExpectedSpeech>,
}

#[derive(Deserialize)]
struct ExpectedSpeech {
    text: Option<String>,
    kind: Option<String>,
    form: Option<String>,
    depth: Option<u8>,
    group: Option<u32>,
    repaired: Option<bool>,
    speaker: Option<String>,
    name: Option<String>,
    cue: Option<String>,
    class: Option<String>,
    negated: Option<bool>,
    questioned: Option<bool>,
    rule: Option<String>,
    confidence: Option<String>,
}

#[derive(Deserialize)]
struct AlignCase {
    name: String,
    quote: String,
    text: String,
    #[serde(default)]
    prefix: String,
    #[serde(default)]
    suffix: String,
    #[serde(default)]
    language: String,
    anchors: Option<[String; 2]>,
    verdict: String,
    at: Option<String>,
    places: Option<u32>,
    alterations: Option<Vec<String>>,
    warnings: Option<Vec<String>>,
}

#[derive(Deserialize)]
struct LinkCase {
    name: String,
    documents: Vec<Document>,
    #[serde(default)]
    together: Vec<Vec<String>>,
    #[serde(default)]
    apart: Vec<Vec<String>>,
    #[serde(default)]
    days: Vec<NamedDay>,
}

#[derive(Deserialize)]
struct Document {
    id: String,
    text: String,
    #[serde(default)]
    anchor: String,
}

#[derive(Deserialize)]
struct NamedDay {
    value: String,
    mentions: Vec<String>,
}

/// A passage of a document as the board is told it.
struct Place {
    document: usize,
    start: usize,
    end: usize,
}

/// A day as the board is told it: one of the places of each mention names it.
struct ExpectedDay {
    value: String,
    mentions: Vec<Vec<Place>>,
}

impl LinkCase {
    /// Where a passage (`id: words`) stands.
    fn places(&self, passage: &str) -> Vec<Place> {
        let (id, words) = passage.split_once(": ").unwrap_or_else(|| panic!("no document in {passage:?}"));
        let document = self.documents.iter().position(|document| document.id == id);
        let document = document.unwrap_or_else(|| panic!("no document {id:?}"));
        let found = spots::spots(&self.documents[document].text, words);
        assert!(!found.is_empty(), "{words:?} does not stand in {id}");
        found.into_iter().map(|at| Place { document, start: at.start, end: at.end }).collect()
    }

    /// The only place of each passage of each group.
    fn groups(&self, groups: &[Vec<String>]) -> Vec<Vec<Place>> {
        let one = |passage: &String| self.places(passage).swap_remove(0);
        groups.iter().map(|group| group.iter().map(one).collect()).collect()
    }
}

impl Written for LinkCase {
    fn written(&self) -> String {
        let day = |day: &NamedDay| ExpectedDay {
            value: day.value.clone(),
            mentions: day.mentions.iter().map(|mention| self.places(mention)).collect(),
        };
        format!(
            "LinkCase {{ name: {}, documents: {}, together: {}, apart: {}, days: {} }}",
            self.name.written(),
            self.documents.written(),
            self.groups(&self.together).written(),
            self.groups(&self.apart).written(),
            self.days.iter().map(day).collect::<Vec<_>>().written()
        )
    }
}

/// A value as Rust writes it, lists as slices of constants.
trait Written {
    fn written(&self) -> String;
}

impl Written for String {
    fn written(&self) -> String {
        format!("{self:?}")
    }
}

impl<T: Written> Written for Vec<T> {
    fn written(&self) -> String {
        format!("&[{}]", self.iter().map(T::written).collect::<Vec<_>>().join(", "))
    }
}

impl<T: Written> Written for [T; 2] {
    fn written(&self) -> String {
        format!("[{}, {}]", self[0].written(), self[1].written())
    }
}

impl<T: Written> Written for Option<T> {
    fn written(&self) -> String {
        self.as_ref().map_or("None".to_owned(), |value| format!("Some({})", value.written()))
    }
}

macro_rules! written {
    ($($plain:ty),+) => {$(impl Written for $plain {
        fn written(&self) -> String {
            self.to_string()
        }
    })+};
    ($($of:ident: $($field:ident)+;)+) => {$(impl Written for $of {
        fn written(&self) -> String {
            let mut all = String::from(concat!(stringify!($of), " { "));
            $(_ = write!(all, concat!(stringify!($field), ": {}, "), self.$field.written());)+
            all + "}"
        }
    })+};
}

written!(u8, u32, usize, bool);
written! {
    ExpectedDate: text kind value modifier from to voice readings;
    SpeechCase: name text language quotes;
    ExpectedSpeech: text kind form depth group repaired speaker name cue class negated questioned rule confidence;
    AlignCase: name quote text prefix suffix language anchors verdict at places alterations warnings;
    Document: text anchor;
    Place: document start end;
    ExpectedDay: value mentions;
}

impl Written for DateCase {
    fn written(&self) -> String {
        let DateCase { name, text, anchor, language, dates, impossible } = self;
        format!(
            "DateCase {{ name: {name:?}, text: {text:?}, anchor: {anchor:?}, language: {language:?}, dates: {}, impossible: {} }}",
            dates.written(),
            impossible.len()
        )
    }
}

impl DateCase {
    /// What it takes of flash where a pointer has 32 bits: each text, and eight bytes for each place of one.
    fn bytes(&self) -> usize {
        let of = |field: &Option<String>| field.as_ref().map_or(0, String::len);
        let date = |date: &ExpectedDate| {
            let fields = [&date.kind, &date.value, &date.modifier, &date.from, &date.to].map(of);
            let readings = date.readings.iter().flatten().map(|value| value.len() + 8).sum::<usize>();
            64 + date.text.len() + fields.iter().sum::<usize>() + readings
        };
        let own = 44 + self.name.len() + self.text.len() + self.anchor.len() + self.language.len();
        own + self.dates.iter().map(date).sum::<usize>()
    }

    /// Whether the dates of English alone can be held to it.
    fn stands_alone(&self) -> bool {
        let english = self.language.is_empty() || self.language == "en";
        english && !self.text.contains(MARKS) && self.dates.iter().all(|date| date.voice.is_none())
    }
}

fn cases<T: for<'d> Deserialize<'d>>(file: &str) -> Vec<T> {
    let path = Path::new("../vectors").join(file).with_extension("toml");
    println!("cargo:rerun-if-changed={}", path.display());
    let text = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let file: File<T> = toml::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    file.case
}

fn table(name: &str, of: &str, cases: &[String]) -> String {
    format!("/// A file of vectors.\npub static {name}: &[{of}] = &[\n{}\n];\n", cases.join(",\n"))
}

fn main() {
    let out = PathBuf::from(env::var_os("OUT_DIR").expect("cargo sets it"));
    let dates: Vec<DateCase> = cases("dates");
    let mut room = if env::var("TARGET").is_ok_and(|target| target.starts_with("thumbv6m")) {
        SMALL
    } else {
        usize::MAX
    };
    let fits = |case: &&DateCase| {
        let bytes = case.bytes();
        let fits = bytes <= room;
        room = room.saturating_sub(bytes);
        fits
    };
    let alone = dates.iter().filter(|case| case.stands_alone()).take_while(fits);
    let alone: Vec<_> = alone.map(Written::written).collect();
    let said = |file: &str| cases::<SpeechCase>(file).iter().map(Written::written).collect::<Vec<_>>();
    let tables = [
        table("QUOTES", "SpeechCase", &said("quotes")),
        table("SPEECH", "SpeechCase", &said("speech")),
        table("INDIRECT", "SpeechCase", &said("indirect")),
        table("DATES", "DateCase", &dates.iter().map(Written::written).collect::<Vec<_>>()),
        table("ALONE", "DateCase", &alone),
        table(
            "ALIGN",
            "AlignCase",
            &cases::<AlignCase>("align").iter().map(Written::written).collect::<Vec<_>>(),
        ),
        table(
            "LINK",
            "LinkCase",
            &cases::<LinkCase>("link").iter().map(Written::written).collect::<Vec<_>>(),
        ),
    ];
    fs::write(out.join("cases.rs"), tables.concat()).expect("a folder that can be written to");
    board(&out);
}

/// Puts the memory of the board where the linker finds it.
fn board(out: &Path) {
    println!("cargo:rerun-if-changed=boards");
    println!("cargo:rustc-check-cfg=cfg(quotidian_small)");
    let target = env::var("TARGET").unwrap_or_default();
    let name = target.split('-').next().unwrap_or_default();
    if name == "thumbv6m" {
        println!("cargo:rustc-cfg=quotidian_small");
    }
    if let Ok(memory) = fs::read_to_string(Path::new("boards").join(name).with_extension("x")) {
        fs::write(out.join("memory.x"), memory).expect("a folder that can be written to");
        println!("cargo:rustc-link-search={}", out.display());
    }
}
