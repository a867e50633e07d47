//! `time_dates TEXTS PASSES`: the seconds that the core takes for all the texts (a NUL between two), so many times over, and
//! the dates of one pass.

use std::error::Error;
use std::hint::black_box;
use std::time::Instant;

use quotidian::date::Dates;
use quotidian::words::en::DATE;

fn read(texts: &[&str]) -> Result<usize, Box<dyn Error>> {
    let written = "2024-03-12".parse()?;
    let mut count = 0;
    for text in texts {
        let mut dates = Dates::new(&DATE, Some(written));
        while let Some(date) = dates.next(text)? {
            black_box(date);
            count += 1;
        }
    }
    Ok(count)
}

fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    let (Some(file), Some(passes)) = (arguments.next(), arguments.next()) else {
        return Err("time_dates TEXTS PASSES".into());
    };
    let file = std::fs::read_to_string(file)?;
    let texts: Vec<&str> = file.split('\0').collect();
    let dates = read(&texts)?;
    let start = Instant::now();
    for _ in 0..passes.parse::<u32>()? {
        read(&texts)?;
    }
    println!("{} {dates}", start.elapsed().as_secs_f64());
    Ok(())
}
