//! The cursor over a text that arrives in chunks.

use core::ffi::c_char;

use quotidian::date::Anchor;
use quotidian::record::{STREAM_BYTES, Stream, Utterance};

use crate::calendar::{QuotidianAnchor, anchor};
use crate::cursor;
use crate::item::{QuotidianItem, QuotidianQuotation};
use crate::memory::{self, Checked, Opaque};
use crate::scan::ScanWords;
use crate::status::{QuotidianProblem, QuotidianStatus, finish};

/// Cells of 8 bytes in a QuotidianStream.
pub const QUOTIDIAN_STREAM_CELLS: usize = 3136;

/// Bytes of a QuotidianStream: its `sizeof`, in the library as in the program.
pub const QUOTIDIAN_STREAM_SIZE: usize = 25088;

/// Bytes of text that a stream holds at most. An item that it gives begins no farther than this behind what it took in; a
/// name may.
pub const QUOTIDIAN_STREAM_BYTES: usize = 4608;

const _: () = {
    assert!(QUOTIDIAN_STREAM_SIZE == size_of::<QuotidianStream>());
    assert!(QUOTIDIAN_STREAM_BYTES == STREAM_BYTES);
};

/// A cursor over the quotations and the dates of a text that arrives in chunks. It holds what it needs of the text: the bytes
/// that were taken in need not be kept. Its memory is the caller's; what is in it is the library's. A copy of it is a second
/// cursor.
#[repr(C)]
pub struct QuotidianStream {
    /// Not to be touched.
    pub opaque: [u64; QUOTIDIAN_STREAM_CELLS],
}

pub(crate) struct StreamState {
    words: ScanWords,
    anchor: Option<Anchor>,
    indirect: bool,
    finished: bool,
    /// Made at the first call that needs it, when what was asked for is known.
    stream: Option<Stream<[u8; STREAM_BYTES]>>,
}

impl StreamState {
    /// Makes the cursor. Apart, for it is handed about: its size is not to lie on the stack below what reads a block.
    #[inline(never)]
    fn begin(&mut self) {
        let scan = self.words.scan(self.anchor);
        let scan = if self.indirect { scan.with_indirect() } else { scan };
        self.stream = Stream::new(scan, [0; STREAM_BYTES]).ok();
    }

    /// The cursor, made at the first call.
    fn begun(&mut self) -> Checked<&mut Stream<[u8; STREAM_BYTES]>> {
        if self.stream.is_none() {
            self.begin();
        }
        self.stream.as_mut().ok_or(QuotidianProblem::of(QuotidianStatus::Room, c"stream"))
    }
}

impl Opaque for QuotidianStream {
    type State = StreamState;
    const SEAL: u64 = u64::from_be_bytes(*b"QUOstrea");
}

/// Puts a cursor at the start of a text in a language (a QuotidianLanguage) written at `anchor`; NULL where that is not
/// known. Returns OK, VALUE for a number out of its range, NULL or UNALIGNED for a pointer that cannot be used.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn quotidian_stream_init(
    stream: *mut QuotidianStream,
    language: u32,
    anchor: *const QuotidianAnchor,
) -> QuotidianStatus {
    let make = || {
        // SAFETY: the caller's promise.
        let anchor = unsafe { self::anchor(anchor) }?;
        let words = ScanWords::of(language)?;
        Ok(StreamState { words, anchor, indirect: false, finished: false, stream: None })
    };
    // SAFETY: the caller's promise.
    unsafe { cursor::init(c"stream", stream, make) }
}

/// Asks for speech without marks as well, as quotidian_scan_set_indirect does. Call it before the first byte is taken in.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn quotidian_stream_set_indirect(
    stream: *mut QuotidianStream,
    indirect: bool,
) -> QuotidianStatus {
    // SAFETY: the caller's promise.
    unsafe {
        cursor::tell_before(
            c"stream",
            stream,
            |state| state.stream.is_some(),
            |state| state.indirect = indirect,
        )
    }
}

/// Takes in the next bytes of the text, which may end within a character, and writes into `taken` how many of them fitted.
/// Take the items out with quotidian_stream_next, then give the rest: where none is left inside, one byte fits at least.
///
/// Returns OK, STATE for a cursor that was not initialised or whose text has ended, NULL, UNALIGNED or LENGTH for a pointer
/// that cannot be used.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn quotidian_stream_push(
    stream: *mut QuotidianStream,
    bytes: *const c_char,
    length: usize,
    taken: *mut usize,
) -> QuotidianStatus {
    let push = || {
        let place = memory::place(c"taken", taken)?;
        // SAFETY: the caller's promise, for both.
        let (state, bytes) =
            unsafe { (memory::open_mut(c"stream", stream)?, memory::bytes(c"bytes", bytes, length)?) };
        if state.finished {
            return Err(QuotidianProblem::of(QuotidianStatus::State, c"stream"));
        }
        let fitted = state.begun()?.push(bytes);
        // SAFETY: `place` found it not NULL and aligned; writable by the caller's promise.
        unsafe { place.write(fitted) };
        Ok(())
    };
    // SAFETY: no problem is asked for.
    unsafe { finish(push(), core::ptr::null_mut()) }
}

/// Says that the text ends with the bytes that were taken in; take out the items that are left. Returns OK, STATE for a
/// cursor that was not initialised, NULL or UNALIGNED for a pointer that cannot be used.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn quotidian_stream_finish(stream: *mut QuotidianStream) -> QuotidianStatus {
    let end = |state: &mut StreamState| {
        state.begun()?.finish();
        state.finished = true;
        Ok(())
    };
    // SAFETY: the caller's promise.
    unsafe { cursor::tell(c"stream", stream, end) }
}

/// Finds the next quotation, date or passed bound in what was taken in, and writes it into `item`: the items of a
/// QuotidianScan, but that no look at the whole text has told which marks it uses. Spans count from the start of the text.
///
/// Returns OK for an item; END where more of the text is needed, and after the last one. Any other status is a failure that
/// the item tells as a problem: UTF8 with the place of the first bad byte, behind which nothing can be read, else as
/// quotidian_scan_next does.
///
/// Constant work for each byte of the text, in the memory of the cursor.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn quotidian_stream_next(
    stream: *mut QuotidianStream,
    item: *mut QuotidianItem,
) -> QuotidianStatus {
    let next = || {
        // SAFETY: the caller's promise.
        let state = unsafe { memory::open_mut(c"stream", stream) }?;
        QuotidianItem::of(state.begun()?.next(), c"bytes")
    };
    // SAFETY: the caller's promise.
    unsafe { QuotidianItem::give(item, next) }
}

/// Brings `speaker`, `name` and `person` of a quotation up to what is known by now, as quotidian_scan_speaker does.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn quotidian_stream_speaker(
    stream: *const QuotidianStream,
    quotation: *mut QuotidianQuotation,
) -> QuotidianStatus {
    let update = || {
        // SAFETY: the caller's promise.
        let state = unsafe { memory::open(c"stream", stream) }?;
        let known = |quotation, speaker| {
            let stream = state.stream.as_ref()?;
            let speaker = stream.speaker(&Utterance { quotation, speaker, ..Utterance::default() })?;
            Some((speaker, stream.name(&speaker)))
        };
        // SAFETY: the caller's promise.
        unsafe { QuotidianQuotation::update(quotation, known) }
    };
    // SAFETY: no problem is asked for.
    unsafe { finish(update(), core::ptr::null_mut()) }
}
