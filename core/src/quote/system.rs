//! Which marks a document uses at the first level.

use crate::quote::apostrophe;
use crate::quote::mark::{Family, Fit, next_mark};
use crate::words::TextWords;

/// The marks that a document uses at its first level. The others are second-level marks: a quotation in them has depth 1 even
/// where it stands alone, as headlines print them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum System {
    /// Not known: a quotation that lies in no other has depth 0, whatever its marks.
    #[default]
    Unknown,
    /// `"…"`, `“…”` first, `'…'` inside.
    Double,
    /// `'…'`, `‘…’` first, `"…"` inside.
    Single,
}

impl System {
    /// The system of `text`: whichever of double and single marks opens more quotations. Linear.
    ///
    /// ```
    /// use quotidian::{quote::System, words::en::TEXT};
    /// assert_eq!(System::of("Mayor calls it ‘over’\n\n“It’s over,” she said. “Go.”", &TEXT), System::Double);
    /// assert_eq!(System::of("‘It’s over,’ she said.", &TEXT), System::Single);
    /// assert_eq!(System::of("Nobody spoke.", &TEXT), System::Unknown);
    /// ```
    pub fn of(text: &str, words: &TextWords) -> System {
        let (mut double, mut single, mut at, mut open) = (0_usize, 0_usize, 0, false);
        let mut single_outside = false;
        while let Some(mark) = next_mark(text, at) {
            at = mark.span.end;
            match mark.family {
                Family::Double => {
                    single_outside |= open && mark.opens > mark.closes && double == 0;
                    double += usize::from(mark.opens > mark.closes);
                }
                Family::Single if apostrophe::within_word(text, &mark, words) => {}
                // A single mark that closes counts, for one that only opens may be an apostrophe.
                Family::Single if mark.opens > mark.closes => open = true,
                Family::Single if open && mark.closes == Fit::Strong => (single, open) = (single + 1, false),
                _ => {}
            }
        }
        match (double, single) {
            (0, 0) => System::Unknown,
            // As many of both: the outer ones are of the first level.
            _ if double == single && single_outside => System::Single,
            _ if double >= single => System::Double,
            _ => System::Single,
        }
    }

    /// The depth that a quotation in marks of `family` has at least.
    pub(crate) fn least_depth(self, family: Family) -> usize {
        let second =
            matches!((self, family), (System::Double, Family::Single) | (System::Single, Family::Double));
        usize::from(second)
    }
}
