//! Calls through the C interface as a program gone wrong makes them. The first byte chooses what is called, those behind it how the
//! arguments are given (NULL, not aligned, a length past the address space, numbers of no enumeration, too little memory), the
//! rest are the texts, a `|` between two. Every struct lies in a block of its own and of its size, so that AddressSanitizer sees
//! a byte read or written beside it.
#![no_main]

mod checks;
mod compares;
mod cursors;
mod finds;
mod given;
mod small;
mod streams;

use cursors::{DATES, SCAN, SPEECHES, cursor};
use given::Choices;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|data: &[u8]| {
    let mut choices = Choices(data);
    match choices.byte() % 8 {
        0 => cursor(&mut choices, &SCAN),
        1 => cursor(&mut choices, &SPEECHES),
        2 => cursor(&mut choices, &DATES),
        3 => streams::streams(&mut choices),
        4 | 5 => finds::finds(&mut choices),
        6 => compares::compares(&mut choices),
        _ => small::small(&mut choices),
    }
});
