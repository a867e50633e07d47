//! The quotations with their kinds, without speakers.

#![no_std]
#![no_main]

use quotidian::quote::Quotations;
use quotidian::words::en::TEXT;
use quotidian_firmware::board::Board;
use quotidian_firmware::report::{each_quotation, show_quotation};
use quotidian_firmware::{article, figures, firmware};

firmware!(all_went_well);

#[inline(never)]
fn all_went_well() -> bool {
    let cursor = Quotations::in_language(&TEXT);
    let mut shown = cursor.clone();
    let well = each_quotation(&mut shown, article::TEXT, &mut |item| {
        show_quotation(&mut Board, article::TEXT, item)
    });
    figures::show("quotations", &cursor, |cursor, text| each_quotation(cursor, text, &mut |_| ())) && well
}
