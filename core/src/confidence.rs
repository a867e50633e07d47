//! How sure a finding is.

/// How sure a finding is, in three steps; what each step means, the finding says.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Confidence {
    /// More likely right than wrong.
    #[default]
    Low,
    /// Right in most cases.
    Medium,
    /// Right but for rare exceptions.
    High,
}

impl Confidence {
    /// The name in JSON, C and Python.
    ///
    /// ```
    /// use quotidian::Confidence;
    /// assert_eq!(Confidence::High.name(), "high");
    /// assert!(Confidence::Low < Confidence::High);
    /// ```
    pub const fn name(self) -> &'static str {
        match self {
            Confidence::Low => "low",
            Confidence::Medium => "medium",
            Confidence::High => "high",
        }
    }
}
