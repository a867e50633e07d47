//! The marks alone: which quotations there are, not what they are.

#![no_std]
#![no_main]

use quotidian::quote::Pairs;
use quotidian_firmware::board::Board;
use quotidian_firmware::report::{each_pair, show_quotation};
use quotidian_firmware::{article, figures, firmware};

firmware!(all_went_well);

#[inline(never)]
fn all_went_well() -> bool {
    let cursor = Pairs::new();
    let mut shown = cursor.clone();
    let well =
        each_pair(&mut shown, article::TEXT, &mut |item| show_quotation(&mut Board, article::TEXT, item));
    figures::show("marks", &cursor, |cursor, text| each_pair(cursor, text, &mut |_| ())) && well
}
