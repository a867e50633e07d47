//! What the programs share. Each program prints what it finds in the [`article`] and then, behind `#`, what that took;
//! `tests/firmware/measure` compares the one with `expected/` and holds the other to its bounds.
//!
//! | module | what it gives |
//! |---|---|
//! | [`article`] | the text that every program reads |
//! | [`report`] | what is found, as lines |
//! | [`board`] | the console, the exit, the stack and the clock of the machine |
//! | [`figures`] | what a part took, as lines |
//! | [`cases`] | the shared vectors as tables, and how each is checked |
#![no_std]

pub mod article;
pub mod board;
pub mod cases;
pub mod figures;
pub mod report;
