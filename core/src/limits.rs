//! Every bound on what is found, in one table, with its reason. Passing one is an [`Error::Limit`](crate::Error::Limit) item,
//! unless its line says that there is none. How far a single look goes (the words beside a quotation that are read for its
//! speaker, the bytes of a measure) is a constant beside that look: passing it finds less, and loses no item.

use core::ffi::CStr;

macro_rules! limits {
    ($($(#[doc = $doc:literal])+ $variant:ident, $constant:ident = $value:literal;)+) => {
        $($(#[doc = $doc])+ pub const $constant: usize = $value;)+

        /// A bound, as an error item names it.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub enum Limit {
            $($(#[doc = $doc])+ $variant,)+
        }

        impl Limit {
            /// Every bound, in the order of the table.
            pub const ALL: &'static [Limit] = &[$(Limit::$variant,)+];

            /// The constant's name.
            pub const fn name(self) -> &'static str {
                match self { $(Limit::$variant => stringify!($constant),)+ }
            }

            /// The greatest number allowed.
            pub const fn value(self) -> usize {
                match self { $(Limit::$variant => $constant,)+ }
            }

            /// The constant's name, as C has it.
            pub const fn c_name(self) -> &'static CStr {
                match self {
                    $(Limit::$variant => match CStr::from_bytes_with_nul(concat!(stringify!($constant), "\0").as_bytes()) {
                        Ok(name) => name,
                        Err(_) => c"",
                    },)+
                }
            }

            /// What it counts, and the reason for the number: the lines of the table.
            pub const fn reason(self) -> &'static str {
                match self { $(Limit::$variant => concat!($($doc, "\n"),+),)+ }
            }
        }
    };
}

limits! {
    /// Bytes of one block: the piece of text that is looked at as a whole. A paragraph is a block; a longer
    /// one is cut at its last sentence end or space before the bound, and what is open goes on in the next. No
    /// error item: nothing is lost by it. Of a thousand news articles two have a paragraph of more than 4 KB.
    BlockBytes, BLOCK_BYTES = 4096;
    /// Quotation marks in one block. News has 12 in a long paragraph, a list of titles 100.
    MarksInBlock, MARKS_IN_BLOCK = 512;
    /// Quotations in one block. A transcript without paragraphs has 40 in as many bytes.
    QuotationsInBlock, QUOTATIONS_IN_BLOCK = 128;
    /// Words, numbers and signs in one block that are looked at for speakers and names. A paragraph of 4 KB has 800; a table
    /// of figures and signs may have more.
    WordsInBlock, WORDS_IN_BLOCK = 1024;
    /// Levels of quotations within quotations. Print has three; five were seen in a court record.
    QuotationDepth, QUOTATION_DEPTH = 8;
    /// Date expressions in one block. A chronology in one paragraph has 60.
    DatesInBlock, DATES_IN_BLOCK = 128;
    /// People and institutions remembered at once for tracing short forms; the one named least recently is forgotten. No
    /// error item: a speaker found by its surname alone then has that surname for a name. Three of four articles name fewer.
    NamesRemembered, NAMES_REMEMBERED = 64;
    /// Words of a quotation that is looked for. Of 6,000 in the news one has more.
    NeedleWords, NEEDLE_WORDS = 512;
    /// Words of one passage that a quotation is aligned with, attributions and what an ellipsis leaves out included. No
    /// error item: what lies behind is another passage.
    PassageWords, PASSAGE_WORDS = 1024;
    /// Places of a text that are read word by word for one quotation, after what its rarest words single out: those around
    /// which most of these words stand. No error item: `places` then counts those that were read.
    CandidatePlaces, CANDIDATE_PLACES = 8;
    /// Readings that one date keeps beside its value: past and future, by day and by month. No error item: rules make no more.
    ReadingsOfDate, READINGS_OF_DATE = 4;
    /// Bytes of a document whose quotations are linked: offsets are kept in four bytes there. The quotations of a longer
    /// one are not taken in.
    LinkedBytes, LINKED_BYTES = 4_294_967_295;
    /// Passages that one fingerprint stands for. A phrase that more have is everywhere; those that come later are found
    /// by their other phrases, or through the first ones. No error item.
    PassagesOfFingerprint, PASSAGES_OF_FINGERPRINT = 32;
    /// Places of a text that are read for versions of passages at one time; of more, the oldest is compared at once.
    /// No error item: nothing is lost by it.
    PlacesCompared, PLACES_COMPARED = 64;
    /// Utterances that one statement falls into where texts give different parts of it; more wait for a further
    /// round. No error item: nothing is lost by it.
    PartsOfStatement, PARTS_OF_STATEMENT = 16;
    /// Documents that lend the names of speakers, and the years of months, to one, itself among them. Where more share utterances
    /// with it, none lends: a name that is not read may be that of somebody else. No error item: speakers keep the names that
    /// their own quotations give.
    NameLenders, NAME_LENDERS = 32;
    /// Names that are lent at one time, and institutions for which one is looked for. Of more names none is lent, as above. No error
    /// item.
    NamesLent, NAMES_LENT = 128;
}
