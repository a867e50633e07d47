//! Which marks a document uses at the first level, how it writes them, and how sure that is.

use crate::Confidence;
use crate::quote::apostrophe;
use crate::quote::find::Candidates;
use crate::quote::glyph::{Family, Written};
use crate::quote::mark::{Fit, Mark, Marks};
use crate::words::TextWords;

/// The marks that a document uses at its first level.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FirstLevel {
    /// `"…"`, `“…”`, `„…“`: single marks are of the second level.
    Double,
    /// `'…'`, `‘…’`: double marks are of the second level.
    Single,
    /// `«…»`, `»…«`
    Angle,
    /// `「…」`, with `『…』` inside.
    Corner,
}

/// How the first-level marks are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Style {
    /// The typewriter's `"…"` or `'…'`.
    Straight,
    /// `“…”`, `‘…’`
    Curly,
    /// `„…“`, `‚…‘`, `„…”`
    Low,
    /// ``` ``…'' ```
    Backtick,
    /// `''…''`
    Apostrophes,
    /// `«…»`
    Outward,
    /// `»…«`
    Inward,
    /// `「…」`
    Corner,
    /// More than one of these, none of them three times as often as the others.
    Mixed,
}

/// The marks of a document: which are of the first level, how they are written, and how sure that is. The others are
/// second-level marks: a quotation in single marks has depth 1 in a text whose first level is double even where it stands
/// alone, as headlines print it. The default is not known: a quotation that lies in no other has depth 0, whatever its marks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct System {
    // All known, or none. One option around them would leave bytes undefined, which the compiler may read before it asks.
    first: Option<FirstLevel>,
    style: Option<Style>,
    confidence: Option<Confidence>,
}

impl System {
    /// A system that the caller is sure of.
    pub const fn new(first: FirstLevel, style: Style) -> System {
        System { first: Some(first), style: Some(style), confidence: Some(Confidence::High) }
    }

    /// The system of `text`: whichever marks open most quotations, among its first sixteen thousand marks. One pass, linear.
    ///
    /// ```
    /// use quotidian::Confidence;
    /// use quotidian::quote::{FirstLevel, Style, System};
    /// use quotidian::words::en::TEXT;
    /// let system = System::of("Mayor calls it ‘over’\n\n“It’s over,” she said. “Go.”", &TEXT);
    /// assert_eq!((system.first(), system.style()), (Some(FirstLevel::Double), Some(Style::Curly)));
    /// assert_eq!(system.confidence(), Some(Confidence::Low));
    /// assert_eq!(System::of("'It's over,' she said.", &TEXT).first(), Some(FirstLevel::Single));
    /// assert_eq!(System::of("»Es ist aus«, sagte sie.", &TEXT).style(), Some(Style::Inward));
    /// assert_eq!(System::of("Nobody spoke.", &TEXT), System::default());
    /// ```
    pub fn of(text: &str, words: &TextWords) -> System {
        let mut census = Census::default();
        let mut left = MARKS_MOST;
        Marks::new(text).each(Candidates::new(text.as_bytes()), |mark| {
            census.take(&mark, text, words);
            left -= 1;
            left > 0
        });
        census.system()
    }

    /// The marks of the first level; none where they are not known.
    pub const fn first(self) -> Option<FirstLevel> {
        self.first
    }

    /// How they are written.
    pub const fn style(self) -> Option<Style> {
        self.style
    }

    /// How sure that is.
    pub const fn confidence(self) -> Option<Confidence> {
        self.confidence
    }

    /// The depth that a quotation in marks of `family` has at least.
    pub(crate) fn least_depth(self, family: Family) -> usize {
        let second = matches!(
            (self.first(), family),
            (Some(FirstLevel::Double), Family::Single) | (Some(FirstLevel::Single), Family::Double)
        );
        usize::from(second)
    }

    /// Whether a single mark at the start of a paragraph opens a quotation though none closes it.
    pub(crate) fn opens_with_single(self) -> bool {
        self.first() == Some(FirstLevel::Single) && self.confidence() >= Some(Confidence::Medium)
    }

    /// Whether `»` opens.
    pub(crate) fn is_inward(self) -> bool {
        self.style() == Some(Style::Inward) && self.confidence() >= Some(Confidence::Medium)
    }
}

impl FirstLevel {
    /// The name in JSON, C and Python.
    pub const fn name(self) -> &'static str {
        match self {
            FirstLevel::Double => "double",
            FirstLevel::Single => "single",
            FirstLevel::Angle => "angle",
            FirstLevel::Corner => "corner",
        }
    }
}

impl Style {
    /// The name in JSON, C and Python.
    pub const fn name(self) -> &'static str {
        match self {
            Style::Straight => "straight",
            Style::Curly => "curly",
            Style::Low => "low",
            Style::Backtick => "backtick",
            Style::Apostrophes => "apostrophes",
            Style::Outward => "outward",
            Style::Inward => "inward",
            Style::Corner => "corner",
            Style::Mixed => "mixed",
        }
    }
}

/// How many marks are looked at: those of a megabyte of news, for no document's system shows later. The bound keeps a text of
/// marks alone as fast as others.
const MARKS_MOST: usize = 1 << 14;

/// How many quotations are opened in each style, double and single apart.
#[derive(Clone, Copy, Debug, Default)]
struct Census {
    double: Styles,
    single: Styles,
    angle: Styles,
    corner: Styles,
    /// A single mark that opens and waits for one to close it: alone it may be an apostrophe.
    open: Option<Style>,
    /// A single mark was open where the first double one opened.
    single_outside: bool,
}

const STYLES: [Style; 8] = [
    Style::Straight,
    Style::Curly,
    Style::Low,
    Style::Backtick,
    Style::Apostrophes,
    Style::Outward,
    Style::Inward,
    Style::Corner,
];

#[derive(Clone, Copy, Debug, Default)]
struct Styles([u32; STYLES.len()]);

impl Styles {
    fn add(&mut self, style: Style) {
        if let Some(count) = self.0.get_mut(style as usize) {
            *count = count.saturating_add(1);
        }
    }

    fn total(&self) -> u32 {
        self.0.iter().fold(0, |sum, &count| sum.saturating_add(count))
    }

    fn most(&self) -> Style {
        let most = self.0.iter().zip(STYLES).max_by_key(|&(&count, _)| count);
        let (count, style) = most.map_or((0, Style::Mixed), |(&count, style)| (count, style));
        let others = self.total().saturating_sub(count);
        if count >= others.saturating_mul(3) { style } else { Style::Mixed }
    }
}

impl Census {
    fn take(&mut self, mark: &Mark, text: &str, words: &TextWords) {
        let opens = mark.opens > mark.closes;
        match mark.family {
            Family::Double if opens => {
                self.single_outside |= self.open.is_some() && self.double.total() == 0;
                self.double.add(style(mark));
            }
            Family::Single if opens && apostrophe::is_clipped(text, mark, words) => {}
            Family::Single if opens => self.open = Some(style(mark)),
            Family::Single if mark.closes == Fit::Strong => {
                if let Some(style) = self.open.take() {
                    self.single.add(style);
                }
            }
            Family::Angle if opens => self.angle.add(style(mark)),
            Family::Corner if opens => self.corner.add(Style::Corner),
            _ => {}
        }
    }

    fn system(&self) -> System {
        let (double, single) = (self.double.total(), self.single.total());
        // As many of both: the outer ones are of the first level.
        let singles = single > double || single == double && self.single_outside;
        let (letters, by_letters) =
            if singles { (FirstLevel::Single, &self.single) } else { (FirstLevel::Double, &self.double) };
        let candidates =
            [(letters, by_letters), (FirstLevel::Angle, &self.angle), (FirstLevel::Corner, &self.corner)];
        let Some((first, styles)) = candidates.into_iter().rev().max_by_key(|(_, styles)| styles.total())
        else {
            return System::default();
        };
        let count = styles.total();
        let others = [double, single, self.angle.total(), self.corner.total()];
        let others = others.iter().fold(0_u32, |sum, &n| sum.saturating_add(n)) - count;
        let confidence = match count {
            0 => return System::default(),
            8.. if count >= others.saturating_mul(4) => Confidence::High,
            3.. if count >= others.saturating_mul(2) => Confidence::Medium,
            _ => Confidence::Low,
        };
        System { first: Some(first), style: Some(styles.most()), confidence: Some(confidence) }
    }
}

/// The style of a mark that opens.
fn style(mark: &Mark) -> Style {
    match (mark.sign, mark.family) {
        ('\'', Family::Double) => Style::Apostrophes,
        ('`', Family::Double) => Style::Backtick,
        ('„' | '‚' | ',', _) => Style::Low,
        ('«', _) => Style::Outward,
        ('»', _) => Style::Inward,
        _ if mark.written == Written::Straight => Style::Straight,
        _ => Style::Curly,
    }
}
