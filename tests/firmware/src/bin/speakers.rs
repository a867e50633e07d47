//! The quotations with their speakers, without dates.

#![no_std]
#![no_main]

use quotidian::speech::Speeches;
use quotidian::words::en::ENGLISH;
use quotidian_firmware::board::Board;
use quotidian_firmware::report::{each_speech, show_speech};
use quotidian_firmware::{article, figures, firmware};

firmware!(all_went_well);

#[inline(never)]
fn all_went_well() -> bool {
    let cursor = Speeches::new(&ENGLISH);
    let mut shown = cursor.clone();
    let well =
        each_speech(&mut shown, article::TEXT, &mut |item| show_speech(&mut Board, article::TEXT, item));
    figures::show("speakers", &cursor, |cursor, text| each_speech(cursor, text, &mut |_| ())) && well
}
