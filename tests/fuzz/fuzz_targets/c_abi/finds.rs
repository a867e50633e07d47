//! Quotations looked up, also in a text that was checked before.

use crate::checks::*;
use crate::given::*;
use quotidian_c::find::*;
use quotidian_c::status::QuotidianStatus::{
    Length, Limit, Null, Position, Room, State, Unaligned, Utf8, Value,
};
use quotidian_c::text::*;
use quotidian_c::vocabulary::*;
use std::ptr;

pub(crate) fn finds(choices: &mut Choices<'_>) {
    let language = choices.language();
    let [of_needle, of_found, of_quote, of_text, of_prefix, of_suffix] = [(); 6].map(|()| choices.byte());
    let [less, room, options] = [(); 3].map(|()| choices.byte());
    let anchors = [choices.anchor(), choices.anchor()];
    let of_anchors = anchors.each_ref().map(|anchor| anchor.as_ref().map_or(ptr::null(), ptr::from_ref));
    let of_context = choices.language();
    let [quote, text] = [of_quote, of_text].map(|how| choices.text(how));
    let [prefix, suffix] = [of_prefix, of_suffix].map(|how| choices.text(how));
    let (mut needle, mut problem) = (Lent::<QuotidianNeedle>::new(of_needle), Lent::new(2));
    // SAFETY, here and below: pointers are NULL, not aligned, or to memory of that size.
    let status = unsafe {
        let (pointer, length) = (quote.pointer(), quote.length());
        quotidian_needle_init(needle.pointer(), language, pointer, length, problem.pointer())
    };
    one_of(status, &[DONE, Limit, Utf8, Value, Null, Unaligned, Length]);
    assert_eq!(status == DONE, problem.is_untouched());
    if status != DONE {
        check_problem(problem.written(), status);
    }
    let needed = unsafe { quotidian_needle_scratch(needle.pointer()) };
    let given = if less < 64 { needed.saturating_sub(usize::from(less)) } else { needed };
    let context = QuotidianContext {
        prefix: prefix.pointer(),
        prefix_length: prefix.length(),
        suffix: suffix.pointer(),
        suffix_length: suffix.length(),
        quote_anchor: of_anchors[0],
        text_anchor: of_anchors[1],
        language: of_context,
    };
    let look = Look {
        needle: needle.pointer(),
        quote: &quote,
        context: if options & 1 == 1 { &raw const context } else { ptr::null() },
        given,
        no_scratch: options & 0xf0 == 0xf0,
        room: usize::from(room),
        of_found,
    };
    let found = look.call(&text, None);
    assert!(found.is_none() || given == needed, "too little memory was enough");
    in_checked(&look, &text, &prefix, found.as_deref(), options);
}

/// A look-up but for the text.
pub(crate) struct Look<'a> {
    needle: *const QuotidianNeedle,
    quote: &'a Given,
    context: *const QuotidianContext,
    given: usize,
    no_scratch: bool,
    room: usize,
    of_found: u8,
}

impl Look<'_> {
    /// Looks in a text, which `checked` says is UTF-8 where that is given; what was found is put into words.
    pub(crate) fn call(&self, text: &Given, checked: Option<*const QuotidianText>) -> Option<String> {
        let mut scratch = vec![u32::MAX; self.given].into_boxed_slice();
        let mut array = Box::<[QuotidianOperation]>::new_uninit_slice(self.room);
        // SAFETY: an array of that size.
        unsafe { ptr::write_bytes(array.as_mut_ptr(), PAINT, array.len()) };
        let (mut found, mut problem) = (Lent::<QuotidianMatch>::new(self.of_found), Lent::new(2));
        let memory = if self.no_scratch { ptr::null_mut() } else { scratch.as_mut_ptr() };
        let (quote, quote_length) = (self.quote.pointer(), self.quote.length());
        let (operations, length) = (array.as_mut_ptr().cast(), array.len());
        // SAFETY: pointers are NULL, not aligned, or to memory of that size.
        let status = unsafe {
            match checked {
                None => quotidian_find_in_context(
                    self.needle,
                    quote,
                    quote_length,
                    text.pointer(),
                    text.length(),
                    self.context,
                    memory,
                    scratch.len(),
                    operations,
                    length,
                    found.pointer(),
                    problem.pointer(),
                ),
                Some(checked) => quotidian_find_checked(
                    self.needle,
                    quote,
                    quote_length,
                    checked,
                    text.pointer(),
                    text.length(),
                    self.context,
                    memory,
                    scratch.len(),
                    operations,
                    length,
                    found.pointer(),
                    problem.pointer(),
                ),
            }
        };
        one_of(status, &[DONE, Room, Utf8, State, Value, Null, Unaligned, Length, Position]);
        assert!(status != Position || checked.is_some(), "POSITION without a text that was checked");
        assert_eq!(status == DONE, problem.is_untouched());
        if status != DONE {
            check_problem(problem.written(), status);
            assert!(found.is_untouched(), "{status:?}: the match was written");
            // SAFETY: painted, or written by the library as a whole.
            let bytes =
                unsafe { core::slice::from_raw_parts(array.as_ptr().cast::<u8>(), size_of_val(&*array)) };
            assert!(bytes.iter().all(|&byte| byte == PAINT), "{status:?}: operations were written");
            return None;
        }
        let found = found.written();
        let (quote, text) = (self.quote.text().expect("OK"), text.text().expect("OK"));
        placed(found.span, text.len(), Some(text));
        assert!(found.written <= array.len());
        assert_eq!(
            found.span.start == found.span.end,
            found.verdict == QuotidianVerdict::Absent,
            "{found:?}"
        );
        let mut told = format!("{found:?}");
        for operation in array.iter().take(found.written) {
            // SAFETY: as many were written.
            let operation = unsafe { operation.assume_init_ref() };
            placed(operation.quote, quote.len(), Some(quote));
            placed(operation.text, text.len(), Some(text));
            told += &format!("{operation:?}");
        }
        Some(told)
    }
}

/// The same is found in a text that was checked before, as often as it is asked; in any other nothing is.
pub(crate) fn in_checked(look: &Look<'_>, text: &Given, other: &Given, found: Option<&str>, options: u8) {
    let how = match options >> 1 & 7 {
        6 => 0,
        7 => 1,
        _ => 2,
    };
    let (mut checked, mut problem) = (Lent::<QuotidianText>::new(how), Lent::new(2));
    // SAFETY, here and below: pointers are NULL, not aligned, or to memory of that size.
    let status =
        unsafe { quotidian_text_init(checked.pointer(), text.pointer(), text.length(), problem.pointer()) };
    assert_eq!(status == DONE, problem.is_untouched());
    match (text.text(), how) {
        (Err(bad), _) => assert_eq!(status, bad),
        (Ok(_), 0) => assert_eq!(status, Null),
        (Ok(_), 1) => assert_eq!(status, Unaligned),
        (Ok(_), _) => assert_eq!(status, DONE),
    }
    if status != DONE {
        check_problem(problem.written(), status);
        assert_eq!(look.call(text, Some(checked.pointer())), None, "a text that could not be checked");
        return;
    }
    let mut moved = checked.copied();
    for checked in [&mut checked, &mut moved] {
        assert_eq!(look.call(text, Some(checked.pointer())).as_deref(), found, "in a text that was checked");
    }
    let mut blank = Lent::<QuotidianText>::new(2);
    assert_eq!(look.call(text, Some(blank.pointer())), None, "a struct that was not initialised");
    let empty = |given: &Given| given.text().is_ok_and(str::is_empty);
    assert!(
        empty(text) && empty(other) || look.call(other, Some(checked.pointer())).is_none(),
        "another text was taken for the one that was checked"
    );
    // Other bytes at the same place: none of them is UTF-8.
    if !empty(text) {
        let mut written_over = Given { bytes: text.bytes.clone(), how: text.how };
        let init = unsafe {
            let (pointer, length) = (written_over.pointer(), written_over.length());
            quotidian_text_init(checked.pointer(), pointer, length, ptr::null_mut())
        };
        assert_eq!(init, DONE);
        written_over.bytes.fill(0xff);
        assert_eq!(look.call(&written_over, Some(checked.pointer())), None, "a text that was written over");
    }
}
