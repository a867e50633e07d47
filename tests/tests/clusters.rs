//! What reports repeat is linked, and what they do not is not, in a bounded memory for each quotation.

use quotidian_tests::clusters::measure;

#[test]
fn repetitions_are_linked_in_less_than_a_hundred_bytes_each() {
    let found = measure(20_000).expect("the record is made");
    assert!(found.recall >= 0.98, "{found:?}");
    assert_eq!(found.wrong, 0, "{found:?}");
    assert!(found.bytes <= 96.0, "{found:?}");
}
