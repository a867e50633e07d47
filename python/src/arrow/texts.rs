//! A column of strings or of bytes, whichever way Arrow lays it out.

use arrow_array::array::{
    Array, BinaryArray, BinaryViewArray, LargeBinaryArray, LargeStringArray, StringArray, StringViewArray,
};
use arrow_schema::DataType;
use pyo3::exceptions::PyTypeError;
use pyo3::prelude::*;

use super::exchange::{Pair, taken};
use crate::errors::Wrong;

/// Bytes of the longest text in a column. A column of findings repeats words of the text (quotations one in another, names), and
/// counts the bytes of all its strings with 31 bits.
const TEXT_BYTES: usize = 1 << 27;

/// A text, or why it is none.
pub(super) type Cell<'a> = Result<&'a str, Wrong>;

/// An array of bytes: text is checked where it is read, so that no column can pass bytes off as UTF-8.
enum Bytes {
    Small(BinaryArray),
    Large(LargeBinaryArray),
    View(BinaryViewArray),
}

impl Bytes {
    fn new(pair: &Pair<'_>) -> PyResult<Bytes> {
        // made by type, since a function for arrays of any type brings the code of all of them into the library
        let data = taken(pair)?;
        Ok(match data.data_type() {
            DataType::Utf8 => Bytes::Small(StringArray::from(data).into()),
            DataType::LargeUtf8 => Bytes::Large(LargeStringArray::from(data).into()),
            DataType::Utf8View => Bytes::View(StringViewArray::from(data).to_binary_view()),
            DataType::Binary => Bytes::Small(data.into()),
            DataType::LargeBinary => Bytes::Large(data.into()),
            DataType::BinaryView => Bytes::View(data.into()),
            other => {
                return Err(PyTypeError::new_err(format!("a column of strings is needed, not of {other}")));
            }
        })
    }

    fn len(&self) -> usize {
        match self {
            Bytes::Small(array) => array.len(),
            Bytes::Large(array) => array.len(),
            Bytes::View(array) => array.len(),
        }
    }

    fn get(&self, row: usize) -> Option<&[u8]> {
        match self {
            Bytes::Small(array) => array.is_valid(row).then(|| array.value(row)),
            Bytes::Large(array) => array.is_valid(row).then(|| array.value(row)),
            Bytes::View(array) => array.is_valid(row).then(|| array.value(row)),
        }
    }
}

/// A column that may lie in several arrays.
pub(super) struct Texts {
    /// Each array with the number of its first row; none is empty.
    arrays: Vec<(usize, Bytes)>,
    len: usize,
}

impl Texts {
    pub(super) fn new(pairs: Vec<Pair<'_>>) -> PyResult<Texts> {
        let mut texts = Texts { arrays: Vec::new(), len: 0 };
        for pair in &pairs {
            let array = Bytes::new(pair)?;
            let (start, rows) = (texts.len, array.len());
            texts.len += rows;
            if rows > 0 {
                texts.arrays.push((start, array));
            }
        }
        Ok(texts)
    }

    pub(super) fn len(&self) -> usize {
        self.len
    }

    fn value(&self, row: usize) -> Option<&[u8]> {
        let number = self.arrays.partition_point(|(start, _)| *start <= row);
        let (start, array) = self.arrays.get(number.checked_sub(1)?)?;
        (row < self.len).then(|| array.get(row - start))?
    }

    /// How long the text of a row is; 0 where there is none.
    pub(super) fn bytes(&self, row: usize) -> usize {
        self.value(row).map_or(0, <[u8]>::len)
    }

    /// The text of a row; none where it is null.
    pub(super) fn get(&self, row: usize) -> Option<Cell<'_>> {
        self.value(row).map(text)
    }
}

fn text(bytes: &[u8]) -> Cell<'_> {
    if bytes.len() > TEXT_BYTES {
        return Err(Wrong {
            class: "LimitError",
            what: format!("a text of {} bytes", bytes.len()),
            place: None,
            expected: format!("at most {TEXT_BYTES} in a column (scan takes longer ones)"),
        });
    }
    str::from_utf8(bytes).map_err(|error| Wrong::not_utf8(error, "text"))
}
