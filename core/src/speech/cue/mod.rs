//! Which word is a cue, and who is its subject.
//!
//! A word that can be one is asked whether it is used as a verb (`verb`). Its subject stands to the left, behind adverbs, days and
//! parentheses, or to the right (`subject`): over a relative clause (`relative`), over what stands between commas
//! (`parenthesis`), with what hangs on it (`extent`). A verb without a subject of its own has that of an earlier one, or of the
//! sentence (`sentence`).

mod extent;
mod parenthesis;
mod relative;
mod sentence;
mod subject;
mod verb;

pub(crate) use extent::whole;
pub(crate) use sentence::{earlier_subject, sentence_subject};
pub(crate) use subject::{agent, subject_after, subject_before, time_phrase};
pub(crate) use verb::{cue_at, is_cue, is_passive};
