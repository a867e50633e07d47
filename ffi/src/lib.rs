//! The C interface of quotidian.
