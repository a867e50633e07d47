//! The C interface as a C programmer has it: the header, the static library, and programs of C99 in `tests/c`.
//!
//! It needs a C compiler: `CC`, or `cc`. Where valgrind is installed, the programs run under it.

mod guide;
mod install;
mod layout;
mod library;
mod programs;
mod sanitizers;
mod symbols;
mod vectors;
