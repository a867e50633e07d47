//! The dates alone, with English words.

#![no_std]
#![no_main]

use quotidian_firmware::board::Board;
use quotidian_firmware::report::{each_date, new_dates, show_date};
use quotidian_firmware::{article, figures, firmware};

firmware!(all_went_well);

#[inline(never)]
fn all_went_well() -> bool {
    let cursor = new_dates();
    let mut shown = cursor.clone();
    let well = each_date(&mut shown, article::TEXT, &mut |item| show_date(&mut Board, article::TEXT, item));
    figures::show("dates", &cursor, |cursor, text| each_date(cursor, text, &mut |_| ())) && well
}
