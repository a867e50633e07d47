//! One quotation against one text: a verdict from the word alignment, never from a score.
//!
//! | step | module |
//! |---|---|
//! | a text as lexemes: words, numbers with their units, parts of contractions, ellipses, brackets | `lexer` (`edits`: what an editor marks), `lexeme`, `number`, `spelling`, `canonical` |
//! | the quotation, compiled; what is asked of a text | `needle`, `query` |
//! | where it may be: byte for byte, around its rarest words, word by word | `exact`, `seeds`, `filter`, `candidates` |
//! | what of it a passage has at all | `presence` |
//! | the alignment with one passage | `window`, `grid`, `cost` |
//! | what the alignment says | `relation`, `brackets`, `attribution`, `subject`, `misspelling`, `boundary`, `signs`, `governed`, `conditional`, `hedged`, `judge`, `warnings`, `verdict` |
//! | all of it in order | `search` |
//!
//! ```
//! use quotidian::align::{Needle, Operation, Verdict};
//! use quotidian::words::en;
//!
//! let quote = "We will close the library";
//! let text = "“We will not close the library,” the mayor said.";
//! let needle = Needle::new(quote, &en::ALIGN).unwrap();
//! let mut scratch = vec![0; needle.scratch()];
//! let mut operations = [Operation::default(); 16];
//! let found = needle.find(quote, text, &mut scratch, &mut operations).unwrap();
//! assert_eq!(found.verdict, Verdict::Altered);
//! assert_eq!(found.span.unwrap().of(text), "We will not close the library");
//! assert_eq!(found.alterations.alterations().next().unwrap().name(), "negation");
//! assert_eq!(operations[2].text.of(text), "not");
//! ```

mod attribution;
mod boundary;
mod brackets;
mod candidates;
mod canonical;
mod cell;
mod conditional;
mod cost;
mod exact;
mod figures;
mod filter;
mod finder;
mod governed;
mod grid;
mod hedged;
mod judge;
mod lexeme;
mod lexer;
mod misspelling;
mod needle;
mod number;
mod phrase;
mod presence;
mod query;
mod relation;
mod row;
mod search;
mod seeds;
mod signs;
mod spelling;
mod step;
mod subject;
mod verdict;
mod warnings;
mod window;

pub(crate) use canonical::canonical;
pub use needle::{LOOKUP_BYTES, Needle, SCRATCH_MAX};
pub use query::{CONTEXT_LETTERS, Days, Query};
pub use verdict::{Alteration, Change, FEW_WORDS, Flags, Match, Operation, Verdict, Warning};
