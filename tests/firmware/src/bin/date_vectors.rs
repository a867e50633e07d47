//! The shared vectors of dates in English, for a machine that has room for the dates alone: those without quotation marks,
//! since whose "today" it is a scan alone knows.

#![no_std]
#![no_main]

use quotidian::words::en::DATE;
use quotidian_firmware::board::Board;
use quotidian_firmware::cases::ALONE;
use quotidian_firmware::firmware;
use quotidian_firmware::report::{Console, number};

firmware!(all_went_well);

#[inline(never)]
fn all_went_well() -> bool {
    let mut agree = 0;
    for case in ALONE {
        match case.check_alone(&DATE) {
            Ok(()) => agree += 1,
            Err(wrong) => {
                ["dates: ", case.name, ": ", wrong, "\n"].iter().for_each(|word| Board.text(word));
            }
        }
    }
    Board.text("dates alone: ");
    number(&mut Board, agree);
    Board.text(" of ");
    number(&mut Board, ALONE.len());
    Board.text(" cases agree\n");
    agree == ALONE.len()
}
