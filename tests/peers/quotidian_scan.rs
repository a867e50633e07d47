//! `time_scan TEXTS`: the seconds of the processor that the core takes to find everything in all the texts (a NUL between two), as the
//! module of Python asks it to.

use std::error::Error;
use std::hint::black_box;

use quotidian::quote::System;
use quotidian::record::{Item, Scan};
use quotidian::words::Language;

fn read(text: &str) -> Result<(), quotidian::Error> {
    let written = "2024-03-12".parse().ok();
    let language = Language::of(text);
    let mut scan = Scan::new(language, written).with_system(System::of(text, language.text));
    let (mut quotes, mut dates) = (Vec::new(), Vec::new());
    loop {
        match scan.next(text) {
            Ok(None) => break,
            Ok(Some(Item::Quote(quote))) => quotes.push(quote),
            Ok(Some(Item::Date(date))) => dates.push(date),
            Err(error) if error.goes_on() => {}
            Err(error) => return Err(error),
        }
    }
    for quote in &mut quotes {
        quote.speaker = scan.speaker(quote);
        if let Some(speaker) = quote.speaker.as_mut() {
            speaker.name = scan.name(speaker);
        }
    }
    black_box((quotes, dates));
    Ok(())
}

/// The seconds of the processor that this process has taken, where the system tells them (`/proc`).
fn processor() -> Result<f64, Box<dyn Error>> {
    let told = std::fs::read_to_string("/proc/self/schedstat")?;
    let nanoseconds: f64 = told.split_whitespace().next().ok_or("no time in schedstat")?.parse()?;
    Ok(nanoseconds / 1e9)
}

fn main() -> Result<(), Box<dyn Error>> {
    let file = std::env::args().nth(1).ok_or("time_scan TEXTS")?;
    let file = std::fs::read_to_string(file)?;
    let texts: Vec<&str> = file.split('\0').collect();
    texts.first().map_or(Ok(()), |text| read(text))?;
    let start = processor()?;
    for text in &texts {
        read(text)?;
    }
    println!("{}", processor()? - start);
    Ok(())
}
