//! How a quotation is set off from the words around it.

/// How a quotation is set off from the words around it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Form {
    /// By quotation marks.
    #[default]
    Marks,
    /// As a block of its own: indented, or with `>` before each line.
    Block,
    /// By a dash at the start of a line, as dialogue is in Spanish, French and some English books.
    Dash,
    /// By the speaker's name or `Q` and a colon before it. The label is no part of the span.
    Transcript,
}

impl Form {
    /// The name in JSON, C and Python.
    ///
    /// ```
    /// assert_eq!(quotidian::quote::Form::Transcript.name(), "transcript");
    /// ```
    pub const fn name(self) -> &'static str {
        match self {
            Form::Marks => "marks",
            Form::Block => "block",
            Form::Dash => "dash",
            Form::Transcript => "transcript",
        }
    }
}
