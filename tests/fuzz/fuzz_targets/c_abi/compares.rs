//! Documents compared, and the record read.

use crate::checks::*;
use crate::given::*;
use core::ffi::c_void;
use quotidian_c::calendar::*;
use quotidian_c::compare::*;
use quotidian_c::status::QuotidianStatus::{End, Length, Null, Room, State, Unaligned, Utf8, Value};
use quotidian_c::status::*;
use std::ptr;

pub(crate) fn compares(choices: &mut Choices<'_>) {
    let language = choices.language();
    let [count, of_record, grows] = [(); 3].map(|()| choices.byte());
    let anchors = [(); 3].map(|()| choices.anchor());
    let hows = [(); 3].map(|()| choices.byte());
    let texts = hows.map(|how| choices.text(how));
    let document = |(text, anchor): (&Given, &Option<QuotidianAnchor>)| QuotidianDocument {
        text: text.pointer(),
        length: text.length(),
        anchor: anchor.as_ref().map_or(ptr::null(), ptr::from_ref),
    };
    let documents: Box<[_]> = texts.iter().zip(&anchors).take(usize::from(count % 4)).map(document).collect();
    let mut block: Box<[u64]> = Box::default();
    for attempt in 0.. {
        assert!(attempt < 60, "no block is large enough");
        let (mut record, mut problem) = (Lent::<QuotidianRecord>::new(of_record), Lent::new(2));
        let size = size_of_val(&*block);
        // SAFETY: pointers are NULL, not aligned, or to memory of that size.
        let status = unsafe {
            let memory = if block.is_empty() { ptr::null_mut() } else { block.as_mut_ptr().cast::<c_void>() };
            let (first, length) = (documents.as_ptr(), documents.len());
            quotidian_compare(language, first, length, memory, size, record.pointer(), problem.pointer())
        };
        one_of(status, &[DONE, Room, Utf8, Value, Null, Unaligned, Length]);
        assert_eq!(status == DONE, problem.is_untouched());
        if status == DONE {
            return check_record(record.written(), &block, &texts);
        }
        assert!(record.is_untouched(), "{status:?}: the record was written");
        let problem: &QuotidianProblem = problem.written();
        check_problem(problem, status);
        if status != Room {
            return;
        }
        assert!(problem.needed > size, "{problem:?} for a block of {size}");
        let part =
            if attempt < 20 && grows & 1 == 1 { (problem.needed - size) / 2 } else { problem.needed - size };
        block = vec![u64::MAX; (size + part).div_ceil(8)].into_boxed_slice();
    }
}

pub(crate) fn check_record(record: &QuotidianRecord, block: &[u64], texts: &[Given]) {
    let (memory, size) = (block.as_ptr().cast::<c_void>(), size_of_val(block));
    let within = |document: usize, span: QuotidianSpan| {
        let text = texts[document].text().expect("OK");
        placed(span, text.len(), Some(text));
    };
    // SAFETY: the block that quotidian_compare has filled, or the first bytes of it.
    unsafe {
        let utterances =
            parts(record.utterances, |at, place| quotidian_record_utterance(memory, size, at, place));
        for found in utterances {
            assert!(
                found.first + found.count <= record.versions && found.fullest < record.versions,
                "{found:?}"
            );
            assert!(!found.is_part || found.part_of < record.utterances, "{found:?}");
            ended(&found.said_on);
            within(found.speaker_document, found.speaker);
        }
        for found in parts(record.versions, |at, place| quotidian_record_version(memory, size, at, place)) {
            within(found.document, found.span);
        }
        for found in parts(record.days, |at, place| quotidian_record_day(memory, size, at, place)) {
            assert!(found.first + found.count <= record.mentions, "{found:?}");
            ended(&found.value);
        }
        for found in parts(record.mentions, |at, place| quotidian_record_mention(memory, size, at, place)) {
            within(found.document, found.span);
        }
        let mut place = Lent::<QuotidianUtterance>::new(2);
        for less in [0, 1, size / 2, size] {
            let status = quotidian_record_utterance(memory, size - less, 0, place.pointer());
            one_of(status, &[DONE, End, State]);
        }
    }
}

/// All parts of a kind; behind the last there is none.
pub(crate) fn parts<T: Copy>(count: usize, get: impl Fn(usize, *mut T) -> QuotidianStatus) -> Vec<T> {
    let one = |at: usize| {
        let mut place = Lent::<T>::new(2);
        let status = get(at, place.pointer());
        one_of(status, &[DONE, End]);
        assert_eq!(status == End, place.is_untouched());
        (status == DONE).then(|| *place.written())
    };
    for behind in [count, count + 1, usize::MAX] {
        assert!(one(behind).is_none(), "a part behind the last");
    }
    assert_eq!(get(0, ptr::null_mut()), Null);
    (0..count).map(|at| one(at).expect("a part")).collect()
}
