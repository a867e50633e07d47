//! The calls without a cursor.

use crate::checks::*;
use crate::given::*;
use quotidian_c::abi::quotidian_abi_check;
use quotidian_c::attribution::*;
use quotidian_c::calendar::*;
use quotidian_c::dates::*;
use quotidian_c::language::*;
use quotidian_c::marks::*;
use quotidian_c::status::QuotidianStatus::{Abi, Length, Null, Unaligned, Utf8, Value};
use quotidian_c::status::*;
use quotidian_c::system::*;
use quotidian_c::vocabulary::*;
use std::ptr;

pub(crate) fn small(choices: &mut Choices<'_>) {
    let number = choices.number();
    let any = u32::from_ne_bytes(number.to_ne_bytes()) >> (choices.byte() & 31);
    for name in [
        quotidian_language_code,
        quotidian_kind_name,
        quotidian_voice_name,
        quotidian_type_name,
        quotidian_modifier_name,
        quotidian_reason_name,
        quotidian_verdict_name,
        quotidian_alteration_name,
        quotidian_warning_name,
        quotidian_change_name,
        quotidian_rule_name,
        quotidian_confidence_name,
        quotidian_cue_class_name,
        quotidian_form_name,
        quotidian_first_level_name,
        quotidian_style_name,
    ] {
        word(name(any));
    }
    word(quotidian_status_message(number));
    one_of(quotidian_abi_check(any, any), &[DONE, Abi]);
    let language = choices.language();
    let [of_place, how] = [(); 2].map(|()| choices.byte());
    let text = choices.text(how);
    let (pointer, length) = (text.pointer(), text.length());
    let (mut marks, mut problem) = (Lent::<QuotidianMarks>::new(of_place), Lent::new(2));
    // SAFETY: pointers are NULL, not aligned, or to memory of that size.
    unsafe {
        let of = quotidian_language_of(pointer, length);
        assert_eq!(of == QuotidianLanguage::Unknown as u32, text.text().is_err());
        quotidian_language_named(pointer, length);
        let status = quotidian_marks_of(language, pointer, length, marks.pointer(), problem.pointer());
        one_of(status, &[DONE, Value, Utf8, Null, Unaligned, Length]);
        assert_eq!([status == DONE; 2], [!marks.is_untouched(), problem.is_untouched()]);
        let mut anchor = Lent::<QuotidianAnchor>::new(of_place);
        let status = quotidian_anchor_parse(pointer, length, anchor.pointer(), ptr::null_mut());
        one_of(status, &[DONE, Utf8, QuotidianStatus::Anchor, Null, Unaligned, Length]);
        assert_eq!(status == DONE, !anchor.is_untouched());
        if status == DONE {
            // What was read is taken.
            let mut dates = Lent::<QuotidianDates>::new(2);
            assert_eq!(quotidian_dates_init(dates.pointer(), 0, anchor.pointer()), DONE);
        }
    }
}
