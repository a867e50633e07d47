//! Calls through the C interface as a program gone wrong makes them. The first byte chooses what is called, those behind it how the
//! arguments are given (NULL, not aligned, a length past the address space, numbers of no enumeration, too little memory), the
//! rest are the texts, a `|` between two. Every struct lies in a block of its own and of its size, so that AddressSanitizer sees
//! a byte read or written beside it.
#![no_main]

use core::ffi::{CStr, c_char, c_void};
use std::mem::MaybeUninit;
use std::ptr;

use libfuzzer_sys::fuzz_target;
use quotidian_c::abi::quotidian_abi_check;
use quotidian_c::attribution::*;
use quotidian_c::calendar::*;
use quotidian_c::compare::*;
use quotidian_c::dates::*;
use quotidian_c::find::*;
use quotidian_c::item::*;
use quotidian_c::language::*;
use quotidian_c::marks::*;
use quotidian_c::scan::*;
use quotidian_c::speeches::*;
use quotidian_c::status::QuotidianStatus::{
    Abi, End, Length, Limit, Null, Position, Room, State, Unaligned, Utf8, Value,
};
use quotidian_c::status::*;
use quotidian_c::stream::*;
use quotidian_c::system::*;
use quotidian_c::text::*;
use quotidian_c::vocabulary::*;

fuzz_target!(|data: &[u8]| {
    let mut choices = Choices(data);
    match choices.byte() % 8 {
        0 => cursor(&mut choices, &SCAN),
        1 => cursor(&mut choices, &SPEECHES),
        2 => cursor(&mut choices, &DATES),
        3 => streams(&mut choices),
        4 | 5 => finds(&mut choices),
        6 => compares(&mut choices),
        _ => small(&mut choices),
    }
});

/// What is left of the input.
struct Choices<'a>(&'a [u8]);

impl Choices<'_> {
    fn byte(&mut self) -> u8 {
        let (&first, rest) = self.0.split_first().unwrap_or((&0, &[]));
        self.0 = rest;
        first
    }

    fn number(&mut self) -> i32 {
        i32::from_le_bytes([(); 4].map(|()| self.byte()))
    }

    /// A language: mostly one that there is.
    fn language(&mut self) -> u32 {
        match self.byte() {
            known @ ..=199 => u32::from(known & 1),
            200..=219 => u32::from_ne_bytes(self.number().to_ne_bytes()),
            other => u32::from(other),
        }
    }

    /// An anchor: none, a good one, or any numbers.
    fn anchor(&mut self) -> Option<QuotidianAnchor> {
        let day = |year, month, day, second| QuotidianPoint { year, month, day, second };
        let point = match self.byte() {
            ..=79 => return None,
            80..=159 => day(2024, 3, 12, QUOTIDIAN_NO_TIME),
            160..=199 => day(i16::from(self.byte()) * 39, 2, self.byte() % 32, QUOTIDIAN_NO_TIME),
            _ => day(self.number() as i16, self.byte(), self.byte(), self.number() % 100_000),
        };
        let offset = if self.byte() < 200 { QUOTIDIAN_NO_OFFSET } else { self.number() % 1600 };
        Some(QuotidianAnchor { point, offset })
    }

    /// The bytes up to the next `|`, or all, as they are given in a call.
    fn text(&mut self, how: u8) -> Given {
        let mut parts = self.0.splitn(2, |&byte| byte == b'|');
        let (first, rest) = (parts.next().unwrap_or_default(), parts.next().unwrap_or_default());
        self.0 = rest;
        Given { bytes: first.into(), how }
    }
}

/// A text as it is given: in a block of its own, or as no program should.
struct Given {
    bytes: Box<[u8]>,
    how: u8,
}

impl Given {
    fn pointer(&self) -> *const c_char {
        if self.how < 2 { ptr::null() } else { self.bytes.as_ptr().cast() }
    }

    fn length(&self) -> usize {
        match self.how {
            1 => 0,
            2 => usize::MAX,
            3 => isize::MAX.unsigned_abs() + 1,
            _ => self.bytes.len(),
        }
    }

    /// The text, or what a call that is given it must return.
    fn text(&self) -> Result<&str, QuotidianStatus> {
        match self.how {
            0 if !self.bytes.is_empty() => Err(Null),
            0 | 1 => Ok(""),
            2 | 3 => Err(Length),
            _ => core::str::from_utf8(&self.bytes).map_err(|_| Utf8),
        }
    }
}

/// `Ok` of a call, beside that of a result.
const DONE: QuotidianStatus = QuotidianStatus::Ok;

/// What memory of the caller's holds before the library writes it.
const PAINT: u8 = 0xa5;

/// A struct of the caller's: painted, in a block of its size, given as it lies, as NULL, or one byte further.
struct Lent<T> {
    place: Box<MaybeUninit<T>>,
    how: u8,
}

impl<T> Lent<T> {
    fn new(how: u8) -> Lent<T> {
        // What lies anywhere is never out of line: one byte further would be beside the block.
        let how = if how == 1 && align_of::<T>() == 1 { 2 } else { how };
        let mut place = Box::<T>::new_uninit();
        // SAFETY: a place of that size.
        unsafe { ptr::write_bytes(place.as_mut_ptr(), PAINT, 1) };
        Lent { place, how }
    }

    fn pointer(&mut self) -> *mut T {
        match self.how {
            0 => ptr::null_mut(),
            1 => self.place.as_mut_ptr().wrapping_byte_add(1),
            _ => self.place.as_mut_ptr(),
        }
    }

    fn is_good(&self) -> bool {
        self.how > 1
    }

    /// Whether no byte was written.
    fn is_untouched(&self) -> bool {
        // SAFETY: all bytes were painted, and the library writes no struct in part.
        let bytes = unsafe { core::slice::from_raw_parts(self.place.as_ptr().cast::<u8>(), size_of::<T>()) };
        bytes.iter().all(|&byte| byte == PAINT)
    }

    /// What the library wrote; call it after OK.
    fn written(&self) -> &T {
        assert!(self.is_good(), "OK for a pointer that cannot be used");
        // SAFETY: the library says that it wrote it.
        unsafe { self.place.assume_init_ref() }
    }

    /// The same struct at another place.
    fn copied(&self) -> Lent<T> {
        let mut copy = Lent::new(self.how);
        // SAFETY: two places of one size.
        unsafe { ptr::copy_nonoverlapping(self.place.as_ptr(), copy.place.as_mut_ptr(), 1) };
        copy
    }
}

/// The status is one that the header says of this call, and has a message.
fn one_of(status: QuotidianStatus, known: &[QuotidianStatus]) {
    assert!(known.contains(&status), "{status:?}, not one of {known:?}");
    assert_ne!(word(quotidian_status_message(status as i32)), "unknown status");
}

/// A static string of the library.
fn word(pointer: *const c_char) -> &'static str {
    assert!(!pointer.is_null());
    // SAFETY: strings of the library are static and end.
    unsafe { CStr::from_ptr(pointer) }.to_str().expect("words are ASCII")
}

/// A span lies in a text of `length` bytes; on characters, where it is known which text.
fn placed(span: QuotidianSpan, length: usize, text: Option<&str>) {
    assert!(span.start <= span.end && span.end <= length, "{span:?} in {length} bytes");
    assert!(text.is_none_or(|text| text.get(span.start..span.end).is_some()), "{span:?} within a character");
}

/// A string in a struct ends.
fn ended(value: &[c_char]) {
    assert!(value.contains(&0), "a value without an end");
}

fn check_date(date: &QuotidianDate, length: usize, text: Option<&str>) {
    placed(date.span, length, text);
    ended(&date.value);
    assert!(usize::from(date.readings_written) <= QUOTIDIAN_READINGS_OF_DATE);
    date.readings.iter().for_each(|reading| ended(&reading.value));
}

fn check_quotation(found: &QuotidianQuotation, length: usize, text: Option<&str>) {
    for span in [found.span, found.content, found.speaker, found.name, found.cue] {
        placed(span, length, text);
    }
    assert!(found.span.start < found.span.end, "a quotation without a byte");
    check_date(&found.said_on, length, text);
}

/// A problem has a sentence, which is written as far as there is room.
fn check_problem(problem: &QuotidianProblem, status: QuotidianStatus) {
    assert!(status == DONE || problem.status == status, "{status:?}: {problem:?}");
    // SAFETY: NULL with 0 asks for the length.
    let length = unsafe { quotidian_problem_message(problem, ptr::null_mut(), 0) };
    for capacity in [1, 8, length] {
        let mut sentence = vec![PAINT; capacity].into_boxed_slice();
        // SAFETY: as many bytes.
        let again = unsafe { quotidian_problem_message(problem, sentence.as_mut_ptr().cast(), capacity) };
        assert_eq!(again, length);
        assert!(CStr::from_bytes_until_nul(&sentence).is_ok(), "a sentence without an end");
    }
}

/// What an item says, to be compared: its tag and its spans.
fn told(item: &QuotidianItem) -> (u32, Vec<(usize, usize)>) {
    let pair = |span: QuotidianSpan| (span.start, span.end);
    // SAFETY: the tag says which.
    let spans = unsafe {
        match item.tag {
            QuotidianTag::Quotation => {
                let found = &item.r#as.quotation;
                vec![pair(found.span), pair(found.speaker), pair(found.name), pair(found.said_on.span)]
            }
            QuotidianTag::Date => vec![pair(item.r#as.date.span)],
            QuotidianTag::Problem => vec![pair(item.r#as.problem.span)],
        }
    };
    (item.tag as u32, spans)
}

/// An item after a call that returned `status`.
fn check_item(item: &Lent<QuotidianItem>, status: QuotidianStatus, length: usize, text: Option<&str>) {
    if status == End || !item.is_good() {
        assert!(item.is_untouched(), "{status:?}: the item was written");
        return;
    }
    let item = item.written();
    // SAFETY: the tag says which.
    unsafe {
        match item.tag {
            QuotidianTag::Quotation => check_quotation(&item.r#as.quotation, length, text),
            QuotidianTag::Date => check_date(&item.r#as.date, length, text),
            QuotidianTag::Problem => {
                check_problem(&item.r#as.problem, status);
                if status == DONE {
                    placed(item.r#as.problem.span, length, text);
                }
            }
        }
        assert!(status == DONE || item.tag == QuotidianTag::Problem, "{status:?} without a problem");
    }
}

/// A cursor over a text.
struct Calls<C> {
    init: unsafe fn(*mut C, u32, *const QuotidianAnchor) -> QuotidianStatus,
    indirect: Option<unsafe extern "C" fn(*mut C, bool) -> QuotidianStatus>,
    next: unsafe extern "C" fn(*mut C, *const c_char, usize, *mut QuotidianItem) -> QuotidianStatus,
    speaker: Option<unsafe extern "C" fn(*const C, *mut QuotidianQuotation) -> QuotidianStatus>,
}

const SCAN: Calls<QuotidianScan> = Calls {
    // SAFETY: the same promise.
    init: |cursor, language, anchor| unsafe { quotidian_scan_init(cursor, language, anchor) },
    indirect: Some(quotidian_scan_set_indirect),
    next: quotidian_scan_next,
    speaker: Some(quotidian_scan_speaker),
};

const SPEECHES: Calls<QuotidianSpeeches> = Calls {
    // SAFETY: the same promise.
    init: |cursor, language, _| unsafe { quotidian_speeches_init(cursor, language) },
    indirect: Some(quotidian_speeches_set_indirect),
    next: quotidian_speeches_next,
    speaker: Some(quotidian_speeches_speaker),
};

const DATES: Calls<QuotidianDates> = Calls {
    // SAFETY: the same promise.
    init: |cursor, language, anchor| unsafe { quotidian_dates_init(cursor, language, anchor) },
    indirect: None,
    next: quotidian_dates_next,
    speaker: None,
};

/// More items than a text of this many bytes can have.
fn too_many(length: usize) -> usize {
    4 * length + 64
}

fn cursor<C>(choices: &mut Choices<'_>, calls: &Calls<C>) {
    let (language, anchor) = (choices.language(), choices.anchor());
    let [of_cursor, of_item, of_text, of_other, switch, copy] = [(); 6].map(|()| choices.byte());
    let (text, other) = (choices.text(of_text), choices.text(of_other));
    let mut cursor = Lent::<C>::new(of_cursor);
    let anchor = anchor.as_ref().map_or(ptr::null(), ptr::from_ref);
    // SAFETY, here and below: pointers are NULL, not aligned, or to memory of that size.
    let status = unsafe { (calls.init)(cursor.pointer(), language, anchor) };
    one_of(status, &[DONE, Value, Null, Unaligned]);
    assert!(status != DONE || cursor.is_good() && language < 2);
    if let (Some(indirect), true) = (calls.indirect, switch & 1 == 1) {
        let set = unsafe { indirect(cursor.pointer(), switch & 2 == 2) };
        one_of(set, &[DONE, State, Null, Unaligned]);
    }
    let begun = status == DONE;
    let mut mixed = false;
    for step in 0.. {
        assert!(step < too_many(text.bytes.len()) + too_many(other.bytes.len()), "no end");
        let strange = step == usize::from(switch >> 2) && of_other % 4 != 3;
        let given = if strange { &other } else { &text };
        mixed |= strange;
        let mut item = Lent::new(of_item);
        let mut twin = (step == usize::from(copy)).then(|| (cursor.copied(), Lent::new(of_item)));
        let status =
            unsafe { (calls.next)(cursor.pointer(), given.pointer(), given.length(), item.pointer()) };
        one_of(status, &[DONE, End, Null, Unaligned, Length, Utf8, State, Position]);
        let known = given.text().ok().filter(|_| !mixed);
        assert!(matches!(status, DONE | End) <= (begun && item.is_good()), "{status:?} of nothing");
        if begun && item.is_good() && !mixed {
            assert_eq!(failure(status), given.text().err(), "{status:?}");
        }
        check_item(&item, status, given.length(), known);
        if let Some((other_cursor, other_item)) = &mut twin {
            let (pointer, length) = (given.pointer(), given.length());
            let again =
                unsafe { (calls.next)(other_cursor.pointer(), pointer, length, other_item.pointer()) };
            assert_eq!(again, status, "of a copy");
            assert!(status != DONE || told(item.written()) == told(other_item.written()), "of a copy");
        }
        if let (DONE, QuotidianTag::Quotation, Some(speaker)) = (status, item.tag(), calls.speaker) {
            let updated = unsafe { speaker(cursor.pointer(), &raw mut (*item.pointer()).r#as.quotation) };
            assert_eq!(updated, DONE);
            check_item(&item, status, given.length(), known);
        }
        if status != DONE && !strange {
            break;
        }
    }
    if let Some(speaker) = calls.speaker {
        stranger(choices, |quotation| unsafe { speaker(cursor.pointer(), quotation) });
    }
}

/// A quotation that no cursor has given.
fn stranger(choices: &mut Choices<'_>, speaker: impl FnOnce(*mut QuotidianQuotation) -> QuotidianStatus) {
    let mut quotation = Lent::<QuotidianQuotation>::new(choices.byte());
    one_of(speaker(quotation.pointer()), &[DONE, State, Null, Unaligned]);
}

/// The failure; none for OK and END.
fn failure(status: QuotidianStatus) -> Option<QuotidianStatus> {
    (!matches!(status, DONE | End)).then_some(status)
}

impl Lent<QuotidianItem> {
    /// The tag of an item that was written; that of a problem for none.
    fn tag(&self) -> QuotidianTag {
        if self.is_good() && !self.is_untouched() { self.written().tag } else { QuotidianTag::Problem }
    }
}

/// The items of a text in chunks are the same whatever the chunks.
fn streams(choices: &mut Choices<'_>) {
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

type Told = Vec<(u32, Vec<(usize, usize)>)>;

fn chunks(
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

fn finds(choices: &mut Choices<'_>) {
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
struct Look<'a> {
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
    fn call(&self, text: &Given, checked: Option<*const QuotidianText>) -> Option<String> {
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
fn in_checked(look: &Look<'_>, text: &Given, other: &Given, found: Option<&str>, options: u8) {
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

fn compares(choices: &mut Choices<'_>) {
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

fn check_record(record: &QuotidianRecord, block: &[u64], texts: &[Given]) {
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
fn parts<T: Copy>(count: usize, get: impl Fn(usize, *mut T) -> QuotidianStatus) -> Vec<T> {
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

/// The calls without a cursor.
fn small(choices: &mut Choices<'_>) {
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
