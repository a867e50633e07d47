//! The shared vectors, in the machine.

#![no_std]
#![no_main]

use quotidian_firmware::board::Board;
use quotidian_firmware::cases::{self, Linking, Listed, Scratch, Wrong};
use quotidian_firmware::firmware;
use quotidian_firmware::report::{Console, number};

firmware!(all_went_well);

#[inline(never)]
fn all_went_well() -> bool {
    let mut scratch = Scratch::default();
    let mut agree = agreeing("quotes", cases::QUOTES, |case| case.name, |case| case.check(Listed::Marked));
    agree &= agreeing("speech", cases::SPEECH, |case| case.name, |case| case.check(Listed::Outermost));
    agree &= agreeing("indirect", cases::INDIRECT, |case| case.name, |case| case.check(Listed::Indirect));
    agree &= agreeing("dates", cases::DATES, |case| case.name, |case| case.check());
    agree &= agreeing("align", cases::ALIGN, |case| case.name, |case| case.check(&mut scratch));
    agree & linked(&mut scratch)
}

/// Apart, so that its memory lies on the stack while it is needed.
#[inline(never)]
fn linked(scratch: &mut Scratch) -> bool {
    let mut memory = Linking::default();
    agreeing("link", cases::LINK, |case| case.name, |case| case.check(&mut memory, scratch))
}

/// Whether every case of a file agrees; says how many do, and what is wrong with the others.
fn agreeing<C>(
    file: &str,
    cases: &'static [C],
    name: impl Fn(&C) -> &'static str,
    mut check: impl FnMut(&C) -> Result<(), Wrong>,
) -> bool {
    let mut agree = 0;
    for case in cases {
        match check(case) {
            Ok(()) => agree += 1,
            Err(wrong) => {
                [file, ": ", name(case), ": ", wrong, "\n"].iter().for_each(|word| Board.text(word));
            }
        }
    }
    Board.text(file);
    Board.text(": ");
    number(&mut Board, agree);
    Board.text(" of ");
    number(&mut Board, cases.len());
    Board.text(" cases agree\n");
    agree == cases.len()
}
