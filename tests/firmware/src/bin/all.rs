//! All of it: a scan of the article as a whole, one of the article in pieces, and a quotation looked up.

#![no_std]
#![no_main]

use quotidian::align::{Needle, Operation, SCRATCH_MAX};
use quotidian::record::{STREAM_BYTES, Scan, Stream};
use quotidian::words::en::{ALIGN, ENGLISH};
use quotidian_firmware::board::{Board, Paint};
use quotidian_firmware::report::{self, Console, each_item, each_streamed, show_item, show_match};
use quotidian_firmware::{article, figures, firmware};

firmware!(all_went_well);

/// The steps that are shown.
const STEPS: usize = 32;

#[inline(never)]
fn all_went_well() -> bool {
    let whole = scanned();
    Board.text("\n");
    let pieces = streamed();
    Board.text("\n");
    whole && pieces && found()
}

#[inline(never)]
fn scanned() -> bool {
    let scan = Scan::new(&ENGLISH, report::anchor());
    let mut shown = scan.clone();
    let well = each_item(&mut shown, article::TEXT, &mut |item| show_item(&mut Board, article::TEXT, item));
    figures::show("all", &scan, |scan, text| each_item(scan, text, &mut |_| ())) && well
}

#[inline(never)]
fn streamed() -> bool {
    let mut memory = [0; STREAM_BYTES];
    let scan = Scan::new(&ENGLISH, report::anchor());
    let Ok(mut stream) = Stream::new(scan, memory.as_mut_slice()) else { return false };
    figures::line("stream", "state", size_of::<Stream<&mut [u8]>>() + STREAM_BYTES);
    let paint = Paint::new();
    let well =
        each_streamed(&mut stream, article::TEXT, &mut |item| show_item(&mut Board, article::TEXT, item));
    figures::line("stream", "stack", paint.reached());
    well
}

#[inline(never)]
fn found() -> bool {
    let Ok(needle) = Needle::new(article::QUOTE, &ALIGN) else { return false };
    let mut scratch = [0; SCRATCH_MAX];
    let mut steps = [Operation::default(); STEPS];
    let Ok(found) = needle.find(article::QUOTE, article::TEXT, &mut scratch, &mut steps) else {
        return false;
    };
    show_match(&mut Board, article::QUOTE, article::TEXT, &found, &steps);
    true
}
