//! `cargo run -p quotidian-tests --bin vectors -- FILE [NAME]`: what the core gets wrong in a file of vectors, or in the
//! cases whose names begin with NAME.

use std::process::ExitCode;

use quotidian_tests::engine::Core;
use quotidian_tests::vectors::{
    AlignCase, Case, DateCase, IndirectCase, LinkCase, QuoteCase, SpeechCase, failures, load,
};

fn run<T: Case>(prefix: &str) -> ExitCode {
    let cases: Vec<T> = load::<T>().into_iter().filter(|case| case.name().starts_with(prefix)).collect();
    let failed = failures(&cases, &mut Core);
    failed.iter().for_each(|failure| println!("{failure}"));
    println!("{}: {} of {} cases agree", T::FILE, cases.len() - failed.len(), cases.len());
    if failed.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let prefix = arguments.get(1).map_or("", String::as_str);
    match arguments.first().map(String::as_str) {
        Some("quotes") => run::<QuoteCase>(prefix),
        Some("speech") => run::<SpeechCase>(prefix),
        Some("indirect") => run::<IndirectCase>(prefix),
        Some("dates") => run::<DateCase>(prefix),
        Some("align") => run::<AlignCase>(prefix),
        Some("link") => run::<LinkCase>(prefix),
        _ => {
            eprintln!("vectors (quotes | speech | indirect | dates | align | link) [NAME]");
            ExitCode::from(2)
        }
    }
}
