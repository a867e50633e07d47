//! The dates of quotidian alone, with English words: what a firmware links that looks for nothing else. It is measured
//! (`tests/size`), not run.

#![no_std]
#![no_main]

use core::hint::black_box;

use quotidian::date::{Anchor, Dates, Point};
use quotidian::words::en::DATE;

// What a text takes in memory where a pointer has 32 bits.
const _: () = assert!(size_of::<Dates>() <= 512);

/// Every date of a text that the compiler does not know.
#[unsafe(no_mangle)]
extern "C" fn _start() -> ! {
    let anchor = black_box(Point::day(2024, 3, 12)).map(Anchor::from);
    let text: &str = black_box("on Monday");
    let mut dates = Dates::new(&DATE, anchor);
    while let Ok(Some(date)) = dates.next(text) {
        black_box(&date);
    }
    loop {}
}

#[panic_handler]
fn panic(_: &core::panic::PanicInfo<'_>) -> ! {
    loop {}
}
