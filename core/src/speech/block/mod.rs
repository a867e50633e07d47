//! The quotations of one block, each with its attribution.
//!
//! `search` asks of each in turn: the words beside it first (`attribute`, next door), then what stands farther away. `gaps` are the
//! writer's words around one; `acts` what somebody does beside a line; `label` those of transcripts; `reported` what the
//! form of the verb says; `swallowed` the attribution that a quotation without a closing mark has taken in.

mod acts;
mod gaps;
mod label;
mod reported;
mod search;
mod swallowed;

pub(crate) use search::{Scene, attribute};
