//! A text in chunks.

use crate::checks::*;
use crate::given::*;
use quotidian_c::status::QuotidianStatus::{End, Null, State, Unaligned, Utf8, Value};
use quotidian_c::status::*;
use quotidian_c::stream::*;
use std::ptr;

/// The items of a text in chunks are the same whatever the chunks.
pub(crate) fn streams(choices: &mut Choices<'_>) {
    let (language, anchor) = (choices.language(), choices.anchor());
    let [of_stream, of_item, of_taken, options, size] = [(); 5].map(|()| choices.byte());
    let bytes: Box<[u8]> = choices.0.into();
    let run = |size: usize| {
        let mut stream = Lent::<QuotidianStream>::new(of_stream);
        let anchor = anchor.as_ref().map_or(ptr::null(), ptr::from_ref);
        // SAFETY, here and below: pointers are NULL, not aligned, or to memory of that size.
        let status = unsafe { quotidian_stream_init(stream.pointer(), language, anchor) };
        one_of(status, &[DONE, Value, Null, Unaligned]);
        let set = unsafe { quotidian_stream_set_indirect(stream.pointer(), options & 1 == 1) };
        assert_eq!(set == DONE, status == DONE);
        chunks(&mut stream, &bytes, size, of_item, of_taken)
    };
    let whole = run(4000);
    assert_eq!(run(usize::from(size) + 1), whole, "in chunks of {}", usize::from(size) + 1);
}

pub(crate) type Told = Vec<(u32, Vec<(usize, usize)>)>;

pub(crate) fn chunks(
    stream: &mut Lent<QuotidianStream>,
    bytes: &[u8],
    size: usize,
    of_item: u8,
    of_taken: u8,
) -> (Told, QuotidianStatus) {
    let text = core::str::from_utf8(bytes).ok();
    let (mut at, mut found, mut finished) = (0, Vec::new(), false);
    loop {
        let chunk: Box<[u8]> = bytes.get(at..).unwrap_or_default().iter().take(size).copied().collect();
        let mut taken = Lent::<usize>::new(of_taken);
        // SAFETY, here and below: as in `streams`.
        let status = unsafe {
            quotidian_stream_push(stream.pointer(), chunk.as_ptr().cast(), chunk.len(), taken.pointer())
        };
        one_of(status, &[DONE, State, Null, Unaligned]);
        if status != DONE {
            assert!(taken.is_untouched());
            return (found, status);
        }
        let fitted = *taken.written();
        assert!(fitted <= chunk.len() && (fitted > 0 || chunk.is_empty()), "{fitted} of {}", chunk.len());
        at += fitted;
        if at == bytes.len() {
            assert_eq!(unsafe { quotidian_stream_finish(stream.pointer()) }, DONE);
            finished = true;
        }
        loop {
            let mut item = Lent::new(of_item);
            let status = unsafe { quotidian_stream_next(stream.pointer(), item.pointer()) };
            one_of(status, &[DONE, End, Null, Unaligned, Utf8]);
            check_item(&item, status, bytes.len(), text);
            match status {
                DONE => found.push(told(item.written())),
                End => break,
                _ => return (found, status),
            }
            assert!(found.len() < too_many(bytes.len()), "no end");
        }
        if finished {
            assert!(text.is_some(), "no text, and no failure");
            let late = unsafe { quotidian_stream_push(stream.pointer(), ptr::null(), 0, taken.pointer()) };
            assert_eq!(late, State);
            return (found, End);
        }
    }
}
