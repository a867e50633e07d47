//! Columns that are built row by row: leaves, lists of a column, and structs of columns.

use arrow_array::array::{ArrayRef, ListArray};
use arrow_array::builder::{BooleanBuilder, Int64Builder, StringBuilder};
use arrow_buffer::{NullBufferBuilder, OffsetBuffer, ScalarBuffer};
use arrow_schema::{DataType, Field};
use std::sync::Arc;

/// A column that takes a value a row, or null.
pub(super) trait Column: Default {
    /// What stands in a row.
    type Item<'i>;

    fn kind() -> DataType;

    fn push(&mut self, item: Option<Self::Item<'_>>);

    fn finish(self) -> ArrayRef;
}

/// Strings.
#[derive(Default)]
pub(super) struct Text(StringBuilder);

impl Column for Text {
    type Item<'i> = &'i str;

    fn kind() -> DataType {
        DataType::Utf8
    }

    fn push(&mut self, item: Option<&str>) {
        self.0.append_option(item);
    }

    fn finish(mut self) -> ArrayRef {
        Arc::new(self.0.finish())
    }
}

/// Offsets and counts. They have a sign in Arrow, since many engines know no others.
#[derive(Default)]
pub(super) struct Count(Int64Builder);

impl Column for Count {
    type Item<'i> = usize;

    fn kind() -> DataType {
        DataType::Int64
    }

    fn push(&mut self, item: Option<usize>) {
        self.0.append_option(item.and_then(|count| i64::try_from(count).ok()));
    }

    fn finish(mut self) -> ArrayRef {
        Arc::new(self.0.finish())
    }
}

/// Yes or no.
pub(super) struct Flag(BooleanBuilder);

impl Default for Flag {
    fn default() -> Flag {
        Flag(BooleanBuilder::new())
    }
}

impl Column for Flag {
    type Item<'i> = bool;

    fn kind() -> DataType {
        DataType::Boolean
    }

    fn push(&mut self, item: Option<bool>) {
        self.0.append_option(item);
    }

    fn finish(mut self) -> ArrayRef {
        Arc::new(self.0.finish())
    }
}

/// A list of values of another column in each row.
pub(super) struct List<C> {
    values: C,
    /// Where each row ends among the values.
    ends: Vec<i32>,
    count: i32,
    nulls: NullBufferBuilder,
}

impl<C: Column> Default for List<C> {
    fn default() -> List<C> {
        List { values: C::default(), ends: vec![0], count: 0, nulls: NullBufferBuilder::new(0) }
    }
}

impl<C: Column> List<C> {
    fn field() -> Field {
        Field::new("item", C::kind(), true)
    }
}

impl<C: Column> Column for List<C> {
    type Item<'i> = Vec<C::Item<'i>>;

    fn kind() -> DataType {
        DataType::List(Arc::new(Self::field()))
    }

    fn push(&mut self, item: Option<Vec<C::Item<'_>>>) {
        self.nulls.append(item.is_some());
        for value in item.into_iter().flatten() {
            self.values.push(Some(value));
            self.count += 1;
        }
        self.ends.push(self.count);
    }

    fn finish(mut self) -> ArrayRef {
        let ends = OffsetBuffer::new(ScalarBuffer::from(self.ends));
        Arc::new(ListArray::new(Arc::new(Self::field()), ends, self.values.finish(), self.nulls.finish()))
    }
}

/// Declares a struct of columns that is filled from rows of one type: `Name of Row, |row| { field: Column = value, … }`. A value is
/// an `Option`; where the row itself is null, every field is.
macro_rules! columns {
    ($(#[$doc:meta])* $name:ident of $item:ty, |$row:ident| { $($field:ident: $column:ty = $value:expr,)* }) => {
        $(#[$doc])*
        #[derive(Default)]
        pub(super) struct $name {
            $($field: $column,)*
            nulls: Nulls,
        }

        impl $name {
            fn fields() -> Fields {
                let named = |name: &str, kind| Field::new(name.trim_start_matches("r#"), kind, true);
                [$(named(stringify!($field), <$column>::kind()),)*].into_iter().collect()
            }
        }

        impl Column for $name {
            type Item<'i> = &'i $item;

            fn kind() -> DataType {
                DataType::Struct(Self::fields())
            }

            // of the rows that hold text the lifetime is a part
            #[allow(clippy::needless_lifetimes)]
            fn push<'i>(&mut self, item: Option<&'i $item>) {
                self.nulls.0.append(item.is_some());
                $(self.$field.push(item.and_then(|$row| $value));)*
            }

            fn finish(mut self) -> ArrayRef {
                let columns = vec![$(self.$field.finish(),)*];
                Arc::new(StructArray::new(Self::fields(), columns, self.nulls.0.finish()))
            }
        }
    };
}

/// Which rows of a struct are null.
pub(super) struct Nulls(pub(super) NullBufferBuilder);

impl Default for Nulls {
    fn default() -> Nulls {
        Nulls(NullBufferBuilder::new(0))
    }
}

pub(super) use columns;
