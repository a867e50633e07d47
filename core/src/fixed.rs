//! Fixed memory without a place from which a panic could be reached: what `heapless` and `core` offer for the same has such places,
//! and `core`'s sorts take some 3 KB each.
//!
//! For the same reason a text is split at `[',']` and not at `','`, and so with `find`, here and in every other file: they look for a
//! `char` alone by `CharSearcher::next_match`, whose bounds checks the compiler cannot rule out, and the linker keeps them. An array of
//! chars (or a closure) is asked character by character, without any. To ask whether an ASCII char is there (`contains`), or
//! to trim one, takes no such care.

use core::mem;

use heapless::Vec;

/// The first items, as many as find room.
pub(crate) fn collected<T, const N: usize>(items: impl IntoIterator<Item = T>) -> Vec<T, N> {
    let mut all = Vec::new();
    for item in items {
        if all.push(item).is_err() {
            break;
        }
    }
    all
}

/// Takes the item at `at` out, where there is one, and leaves the others in their order.
pub(crate) fn remove<T, const N: usize>(items: &mut Vec<T, N>, at: usize) {
    if let Some(tail @ [_, ..]) = items.get_mut(at..) {
        for at in 1..tail.len() {
            if let Some([one, next]) = tail.get_mut(at - 1..=at) {
                mem::swap(one, next);
            }
        }
        items.pop();
    }
}

/// Puts an item before that at `at`; whether there was room.
pub(crate) fn insert<T, const N: usize>(items: &mut Vec<T, N>, at: usize, item: T) -> bool {
    if items.push(item).is_err() {
        return false;
    }
    for at in (at + 1..items.len()).rev() {
        if let Some([one, next]) = items.get_mut(at - 1..=at) {
            mem::swap(one, next);
        }
    }
    true
}

/// Writes the bytes of one slice into another, as many as it has room for. `copy_from_slice` panics where the lengths differ, and stays
/// a function with that place in it where little is inlined.
pub(crate) fn copy(into: &mut [u8], from: &[u8]) {
    for (slot, byte) in into.iter_mut().zip(from) {
        *slot = *byte;
    }
}

/// The bytes of a character. `encode_utf8` panics where the room is too small, and so does what is left of it.
#[allow(clippy::cast_possible_truncation)] // six bits each
pub(crate) fn utf8(c: char, room: &mut [u8; 4]) -> &[u8] {
    let (code, length) = (c as u32, c.len_utf8());
    let tail = |shift: u32| 0x80 | (code >> shift & 0x3f) as u8;
    *room = match length {
        1 => [code as u8, 0, 0, 0],
        2 => [0xc0 | (code >> 6) as u8, tail(0), 0, 0],
        3 => [0xe0 | (code >> 12) as u8, tail(6), tail(0), 0],
        _ => [0xf0 | (code >> 18) as u8, tail(12), tail(6), tail(0)],
    };
    room.get(..length).unwrap_or_default()
}

/// Sorts a few items, or such as are nearly in order: the time is that of their number and of how many stand before which they
/// belong behind.
pub(crate) fn sort_by_key<T, K: PartialOrd>(items: &mut [T], key: impl Fn(&T) -> K) {
    for end in 1..items.len() {
        for at in (1..=end).rev() {
            let Some([one, next]) = items.get_mut(at - 1..=at) else { break };
            if key(one) <= key(next) {
                break;
            }
            mem::swap(one, next);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(items: &[u8]) -> Vec<u8, 8> {
        collected(items.iter().copied())
    }

    #[test]
    fn no_more_is_collected_than_finds_room() {
        assert_eq!(collected::<_, 3>(0..5), [0, 1, 2]);
        assert_eq!(collected::<u8, 3>([]), []);
    }

    #[test]
    fn an_item_goes_and_comes_where_it_is_told() {
        for at in 0..3 {
            let mut items = of(&[0, 1, 2]);
            remove(&mut items, at);
            assert_eq!(items.len(), 2);
            assert!(!items.contains(&(at as u8)) && items.is_sorted());
            assert!(insert(&mut items, at, at as u8));
            assert_eq!(items, [0, 1, 2]);
        }
        let mut items = of(&[0, 1]);
        remove(&mut items, 2);
        assert!(insert(&mut items, 7, 2));
        assert_eq!(items, [0, 1, 2]);
        let mut full: Vec<u8, 2> = collected([0, 1]);
        assert!(!insert(&mut full, 0, 2));
        assert_eq!(full, [0, 1]);
    }

    #[test]
    fn characters_have_their_bytes() {
        for c in [
            '\0',
            'a',
            '\x7f',
            '\u{80}',
            'é',
            '\u{7ff}',
            '\u{800}',
            '漢',
            '\u{ffff}',
            '\u{10000}',
            '😀',
            char::MAX,
        ] {
            assert_eq!(utf8(c, &mut [7; 4]), c.encode_utf8(&mut [0; 4]).as_bytes(), "{c:?}");
        }
    }

    #[test]
    fn what_is_sorted_is_in_order_and_equal_ones_stay() {
        for items in [&[][..], &[1], &[2, 1], &[1, 2, 3], &[3, 3, 1, 2, 1], &[8, 7, 6, 5, 4, 3, 2, 1]] {
            let mut sorted = of(items);
            sort_by_key(&mut sorted, |item| *item);
            assert!(sorted.is_sorted(), "{items:?}");
        }
        let mut pairs = [(2, 'a'), (1, 'b'), (2, 'c'), (1, 'd')];
        sort_by_key(&mut pairs, |pair| pair.0);
        assert_eq!(pairs, [(1, 'b'), (1, 'd'), (2, 'a'), (2, 'c')]);
    }
}
