//! Where a quotation ends or begins whose mark is missing. Always within its paragraph.

use crate::text::Sentences;
use crate::text::chars::{is_space, is_upper};
use crate::words::TextWords;

/// Where the quotation ends whose content begins at `content`, when nothing closes it before `limit`: one that
/// begins a sentence runs on to the last sentence end before `limit`; words inside the writer's sentence end with it.
pub(crate) fn end(block: &str, content: usize, limit: usize, words: &TextWords) -> usize {
    past_bracket(block, content, sentence_end(block, content, limit, words), limit)
}

/// `end`, or the end of the square bracket that it would cut.
fn past_bracket(block: &str, content: usize, end: usize, limit: usize) -> usize {
    let bracket = |c: char| c == '[' || c == ']';
    let all = block.as_bytes().get(content..limit).unwrap_or_default();
    if all.len() < 16 && !all.contains(&b'[') || memchr::memchr2(b'[', b']', all).is_none() {
        return end;
    }
    let before = block.get(content..end).unwrap_or("");
    let after = block.get(end..limit).unwrap_or("");
    let open = before.rfind(bracket).is_some_and(|at| before.get(at..).is_some_and(|b| b.starts_with('[')));
    let close = after.find(bracket).filter(|&at| open && after.get(at..).is_some_and(|b| b.starts_with(']')));
    close.map_or(end, |at| end + at + 1)
}

fn sentence_end(block: &str, content: usize, limit: usize, words: &TextWords) -> usize {
    let within = block.get(..limit).unwrap_or(block);
    let trimmed = within.trim_end_matches(|c| is_space(c) || matches!(c, '(' | '[')).len().max(content);
    let starts_sentence =
        block.get(content..).is_some_and(|s| s.starts_with(|c: char| is_upper(c) || !c.is_alphabetic()));
    if !starts_sentence && !may_stop(within.get(content..).unwrap_or("")) {
        return within.trim_end_matches(is_space).len().max(content);
    }
    let mut sentences = Sentences::new(content);
    let mut last = None;
    while let Some(sentence) = sentences.next(within, words) {
        let whole = block
            .get(sentence.start..sentence.end)
            .is_some_and(|s| s.ends_with(['.', '!', '?', '…', ')', ',']));
        if whole {
            last = Some(sentence.end);
        }
        if !starts_sentence {
            return sentence.end.max(content);
        }
    }
    // Up to the block's own end nothing has to be left out; before another quotation its lead-in has.
    if limit >= block.len() { trimmed } else { last.unwrap_or(trimmed) }
}

/// Whether a stop may stand in `text`.
fn may_stop(text: &str) -> bool {
    let bytes = text.as_bytes();
    // A search of many bytes at a time takes longer to begin than to look at a few.
    if bytes.len() < 16 {
        return bytes.iter().any(|byte| matches!(byte, b'.' | b'!' | b'?' | 0xe2 | 0xe3));
    }
    memchr::memchr3(b'.', b'!', b'?', bytes).is_some() || memchr::memchr2(0xe2, 0xe3, bytes).is_some()
}

/// Where the quotation begins that is closed at `close` and nothing opens after `floor`: at the start of the first
/// sentence after `floor`.
pub(crate) fn start(block: &str, floor: usize, close: usize) -> usize {
    let between = block.get(floor..close).unwrap_or("");
    let begun = between.trim_start_matches(|c: char| !c.is_alphanumeric());
    floor + between.len() - begun.len()
}
