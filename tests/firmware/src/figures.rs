//! What a part took, as lines.

use core::hint::black_box;

use crate::article;
use crate::board::{self, Board};
use crate::report::{Console, number};

/// Runs `part` on the article twice: once to count its instructions, once to see how deep its stack gets; then says so, with
/// the bytes of its state.
pub fn show<S: Clone>(name: &str, state: &S, mut part: impl FnMut(&mut S, &str) -> bool) -> bool {
    let text = black_box(article::TEXT);
    let mut fresh = state.clone();
    let start = board::clock();
    let counted = part(&mut fresh, text);
    let instructions = board::since(start);
    fresh.clone_from(state);
    let paint = board::Paint::new();
    let painted = part(&mut fresh, text);
    let stack = paint.reached();
    line(name, "state", size_of::<S>());
    line(name, "stack", stack);
    line(name, "instructions", instructions);
    line(name, "bytes", text.len());
    counted && painted
}

/// A figure.
pub fn line(part: &str, what: &str, value: usize) {
    let board = &mut Board;
    ["# ", part, " ", what, " "].iter().for_each(|word| board.text(word));
    number(board, value);
    board.text("\n");
}
