//! `time_find TEXT QUOTATIONS PASSES`: the seconds that the core takes to compile each quotation (a NUL between two) and look it up
//! in the text, so many times over; then where each stands, a line each, in bytes, or `-`.

use std::error::Error;
use std::hint::black_box;
use std::time::Instant;

use quotidian::align::{Match, Needle, Operation, SCRATCH_MAX, Verdict};
use quotidian::words::en::ALIGN;

const OPERATIONS: usize = 512;

/// Who looks quotations up, with room for all of them.
struct Reader {
    scratch: Vec<u32>,
    operations: Vec<Operation>,
}

impl Reader {
    fn find(&mut self, quotation: &str, text: &str) -> Result<Match, quotidian::Error> {
        Needle::new(quotation, &ALIGN)?.find(quotation, text, &mut self.scratch, &mut self.operations)
    }
}

fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    let (Some(text), Some(quotations), Some(passes)) = (arguments.next(), arguments.next(), arguments.next())
    else {
        return Err("time_find TEXT QUOTATIONS PASSES".into());
    };
    let (text, quotations) = (std::fs::read_to_string(text)?, std::fs::read_to_string(quotations)?);
    let quotations: Vec<&str> = quotations.split('\0').collect();
    let mut reader =
        Reader { scratch: vec![0; SCRATCH_MAX], operations: vec![Operation::default(); OPERATIONS] };
    let matches =
        quotations.iter().map(|quotation| reader.find(quotation, &text)).collect::<Result<Vec<_>, _>>()?;
    let start = Instant::now();
    for _ in 0..passes.parse::<u32>()? {
        for quotation in &quotations {
            black_box(reader.find(quotation, &text)?);
        }
    }
    println!("{}", start.elapsed().as_secs_f64());
    for found in matches {
        match found.span {
            Some(span) if found.verdict != Verdict::Absent => println!("{} {}", span.start, span.end),
            _ => println!("-"),
        }
    }
    Ok(())
}
