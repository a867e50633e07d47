//! Who spoke a quotation, by rules on the words around it. The first rule that finds a speaker wins.
//!
//! 1. *Label* (`block`): what stands before a colon in a transcript, before the words or between their marks.
//! 2. *Strong head*: a cue right before the mark (`X said, "`), or before what says where and when.
//! 3. *Tail*, where the quotation breaks off or asks (`," said X`); *head* where it goes on with the writer's sentence; then the
//!    other of the two. On either side what names a source without a verb (*according to*).
//! 4. *Colon*: who is signed behind a dash ahead of a colon, else the subject of what leads up to it. *Signed*: a name after a dash.
//! 5. *Goes on*: the speaker of the quotation before in the paragraph, or of the one that a new paragraph reopens.
//! 6. *Colon* of the paragraph before; *before*: who the sentence before says spoke.
//! 7. *Turn*: in a paragraph that is all quotation the last speaker of the one before, or the one before that where one of the
//!    two asks.
//!
//! What lies beside a quotation, and the order of the rules, is `beside`; the words before it are `head`, those after it `tail`;
//! the rules on a colon are `colon`, on a source without a verb `according`. Whose words those are that one verb gives of
//! another is `telling`, and of a verb that calls something so `calling`. What a sentence without marks says is `sentence`.

mod according;
mod beside;
mod calling;
mod colon;
mod head;
mod sentence;
mod tail;
mod telling;

pub(crate) use according::sourced;
pub(crate) use beside::Beside;
pub(crate) use colon::is_hearing;
pub(crate) use sentence::of_sentence;
pub(crate) use tail::{attribution_ends, attribution_follows};
