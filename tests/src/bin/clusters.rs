//! `cargo run --release -p quotidian-tests --bin clusters -- [COUNT]`: how much of what reports repeat is linked, and in what memory.

use std::process::ExitCode;
use std::time::Instant;

use quotidian_tests::clusters::measure;

fn main() -> ExitCode {
    let count = std::env::args().nth(1).and_then(|count| count.parse().ok()).unwrap_or(100_000);
    let since = Instant::now();
    match measure(count) {
        Ok(found) => {
            let seconds = since.elapsed().as_secs_f64();
            println!("{found:?} in {seconds:.1} s");
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}
