//! What the targets compare with.

use std::fmt::Debug;

/// Says where two lists part, without the whole of them.
pub fn same<T: PartialEq + Debug>(what: &str, these: &[T], those: &[T]) {
    if these != those {
        let at = these.iter().zip(those).take_while(|(a, b)| a == b).count();
        panic!(
            "{what}: item {at} of {} and {}: {:?} for {:?}",
            these.len(),
            those.len(),
            these.get(at),
            those.get(at)
        );
    }
}
