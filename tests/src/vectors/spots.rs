//! Where words stand in a text. The firmware's `build.rs` reads this file too, so that a board is given places and looks for none.

use std::ops::Range;

/// Every place at which `words` stand in `text`; a space of them stands for any white space.
pub fn spots(text: &str, words: &str) -> Vec<Range<usize>> {
    let starts = text.char_indices().map(|(start, _)| start);
    starts.filter_map(|start| Some(start..start + prefix(&text[start..], words)?)).collect()
}

/// How many bytes of `text` the words of `passage` take at its beginning; none where other words stand there.
fn prefix(text: &str, passage: &str) -> Option<usize> {
    let mut rest = text;
    for (number, word) in passage.split_whitespace().enumerate() {
        let bare = rest.trim_start();
        if (number == 0) != (bare.len() == rest.len()) {
            return None;
        }
        rest = bare.strip_prefix(word)?;
    }
    Some(text.len() - rest.len())
}
