//! One quotation looked up in a text.

#![no_std]
#![no_main]

use quotidian::align::{Needle, Operation, SCRATCH_MAX};
use quotidian::words::en::ALIGN;
use quotidian_firmware::board::Board;
use quotidian_firmware::report::show_match;
use quotidian_firmware::{article, figures, firmware};

firmware!(all_went_well);

/// The steps that are shown.
const STEPS: usize = 32;

#[inline(never)]
fn all_went_well() -> bool {
    let Ok(needle) = Needle::new(article::QUOTE, &ALIGN) else { return false };
    let mut scratch = [0; SCRATCH_MAX];
    let mut steps = [Operation::default(); STEPS];
    let mut look = |text: &str| needle.find(article::QUOTE, text, &mut scratch, &mut steps);
    let Ok(found) = look(article::TEXT) else { return false };
    figures::line("find", "scratch", needle.scratch() * size_of::<u32>());
    let well = figures::show("find", &needle, |_, text| look(text).is_ok());
    show_match(&mut Board, article::QUOTE, article::TEXT, &found, &steps);
    well
}
