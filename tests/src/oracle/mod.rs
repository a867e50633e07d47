//! Engines too simple to be wrong, and too slow to be used.

pub mod align;
pub mod pairing;
pub mod timex;
