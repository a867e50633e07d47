//! The Python module of quotidian.
