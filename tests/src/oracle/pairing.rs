//! The pairing of quotation marks within one paragraph, as DESIGN tells it, by looking at every mark again for each mark.
//!
//! Only marks that say which way they face, and straight ones whose neighbours say it; no apostrophes, no measures.

/// Two marks that belong together, as byte offsets; none where the mark is missing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Paired {
    /// The opening mark.
    pub opening: Option<usize>,
    /// The closing mark.
    pub closing: Option<usize>,
}

#[derive(Clone, Copy)]
struct Mark {
    at: usize,
    family: usize,
    opens: bool,
    straight: bool,
}

const FAMILIES: [(char, char); 5] = [('“', '”'), ('«', '»'), ('‹', '›'), ('「', '」'), ('『', '』')];

/// The pairs of `paragraph`, sorted. Quadratic.
pub fn pairs(paragraph: &str) -> Vec<Paired> {
    let marks = marks(paragraph);
    let (mut open, mut found) = (Vec::<Mark>::new(), Vec::new());
    for (number, mark) in marks.iter().enumerate() {
        let later: Vec<&Mark> = marks[number + 1..].iter().filter(|m| m.family == mark.family).collect();
        let nearest = open.iter().rposition(|o| o.family == mark.family);
        match nearest {
            None if mark.opens => open.push(*mark),
            None if open.is_empty() => found.push(Paired { opening: None, closing: Some(mark.at) }),
            None => {}
            Some(place) if mark.opens && !is_turned_round(mark, &later) => {
                if !nests(mark, &open, &later) {
                    found.extend(open.drain(place..).map(|o| Paired { opening: Some(o.at), closing: None }));
                }
                open.push(*mark);
            }
            Some(place) => {
                let above = open.split_off(place + 1);
                found.extend(above.iter().map(|o| Paired { opening: Some(o.at), closing: None }));
                let closed = open.pop().map(|o| o.at);
                found.push(Paired { opening: closed, closing: Some(mark.at) });
            }
        }
    }
    found.extend(open.iter().map(|o| Paired { opening: Some(o.at), closing: None }));
    found.sort();
    found
}

/// A mark that opens while one of its family is open nests only where every open one, itself included, can still be
/// closed in the paragraph.
fn nests(mark: &Mark, open: &[Mark], later: &[&Mark]) -> bool {
    let (opening, closing): (Vec<&Mark>, Vec<&Mark>) = later.iter().partition(|m| m.opens);
    let waiting = open.iter().filter(|o| o.family == mark.family).count() + 1;
    !mark.straight && closing.len() >= opening.len() + waiting
}

/// A straight mark that seems to open while one is open closes it after all, unless the next one closes.
fn is_turned_round(mark: &Mark, later: &[&Mark]) -> bool {
    mark.straight && later.first().is_none_or(|next| next.opens)
}

fn marks(paragraph: &str) -> Vec<Mark> {
    let mut found = Vec::new();
    for (at, c) in paragraph.char_indices() {
        let facing = FAMILIES.iter().position(|&(open, close)| c == open || c == close);
        if let Some(family) = facing {
            found.push(Mark { at, family, opens: c == FAMILIES[family].0, straight: false });
        } else if c == '"' {
            let opens = paragraph[at + 1..].starts_with(char::is_alphanumeric);
            found.push(Mark { at, family: 0, opens, straight: true });
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::{Paired, pairs};

    fn pair(opening: Option<usize>, closing: Option<usize>) -> Paired {
        Paired { opening, closing }
    }

    #[test]
    fn the_oracle_itself() {
        assert_eq!(pairs("a “b” c"), [pair(Some(2), Some(6))]);
        assert_eq!(pairs("«b «c» d»"), [pair(Some(0), Some(11)), pair(Some(4), Some(7))]);
        assert_eq!(pairs("«b «c» d"), [pair(Some(0), None), pair(Some(4), Some(7))]);
        assert_eq!(pairs("b» c"), [pair(None, Some(1))]);
        assert_eq!(pairs("\"b \"c\""), [pair(Some(0), None), pair(Some(3), Some(5))]);
    }
}
