//! The tests of quotidian.
