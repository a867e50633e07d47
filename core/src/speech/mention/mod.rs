//! Names of people and institutions in a block, as written.
//!
//! `cursor` walks over the words and finds where a name begins, behind its titles; `extent` how far it goes; `person` whether it is one, and
//! somebody's. What a name is comes out as a `Mention` (`name`), with the gender it tells (`gender`) and the office named with it
//! (`office`).

mod cursor;
mod extent;
mod gender;
mod name;
mod office;
mod person;

pub(crate) use cursor::Mentions;
pub(crate) use gender::Gender;
pub(crate) use name::{Mention, Particles};
pub(crate) use office::office;
