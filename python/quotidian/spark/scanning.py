"""What is found in each document of a table."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

import pyarrow as pa  # type: ignore[import-not-found, import-untyped, unused-ignore]
from pyspark.sql import DataFrame  # type: ignore[import-not-found, unused-ignore]
from pyspark.sql import types as spark  # type: ignore[import-not-found, unused-ignore]

from .. import arrow
from ..api import AUTO
from ..errors import ColumnError
from ..vocabulary import Language

__all__ = ["columns_of", "scan"]


def scan(
    frame: DataFrame,
    text: str = "text",
    anchor: str | None = None,
    *,
    found: str = "found",
    language: Language = AUTO,
    indirect: bool = False,
) -> DataFrame:
    """The table with a column ``found`` in place of the texts: a struct of :data:`quotidian.arrow.SCAN_TYPE` in each row.

    ``text`` is the column of the texts: strings, or bytes in UTF-8. ``anchor`` is the column of the days on which they were
    written: ISO strings, dates or timestamps. All other columns stay. A task works on one thread, so that a machine has as many
    tasks as Spark gives it cores. A null text gives null; a bad text or anchor gives a row whose ``error`` says what is wrong.

    Raises:
        ColumnError: a column is missing, or there is one with the name ``found``.

    >>> rows = [("herald", "“We baked all night,” Anna Kowalczyk said."), ("post", None)]
    >>> table = scan(session.createDataFrame(rows, "id string, text string"))
    >>> table.columns
    ['id', 'found']
    >>> table.selectExpr("id", "found.quotes[0].speaker.name AS name").orderBy("id").collect()
    [Row(id='herald', name='Anna Kowalczyk'), Row(id='post', name=None)]
    """
    columns_of(frame, text, *([] if anchor is None else [anchor]))
    kept = [name for name in frame.columns if name != text]
    if found in kept:
        raise ColumnError(f"a column {found!r} in the table", None, "another name for what is found")
    fields = [field for field in frame.schema.fields if field.name in kept]
    schema = spark.StructType([*fields, spark.StructField(found, _spark_type(arrow.SCAN_TYPE))])

    def scanned(batches: Iterator[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
        for batch in batches:
            days = None if anchor is None else batch.column(anchor)
            structs = arrow.scan(batch.column(text), days, language=language, indirect=indirect, jobs=1)
            beside = [batch.column(name) for name in kept]
            yield pa.RecordBatch.from_arrays([*beside, structs], names=[*kept, found])

    return frame.mapInArrow(scanned, schema)


def columns_of(frame: DataFrame, *names: str) -> None:
    """Sees that a table has these columns.

    Raises:
        ColumnError: it has not.
    """
    for name in names:
        if name not in frame.columns:
            raise ColumnError(f"no column {name!r} in the table", None, "one of " + ", ".join(frame.columns))


def _spark_type(kind: Any) -> spark.DataType:
    """What Spark makes of a type of Arrow that a scan has."""
    if pa.types.is_struct(kind):
        fields = [kind.field(number) for number in range(kind.num_fields)]
        return spark.StructType([spark.StructField(field.name, _spark_type(field.type)) for field in fields])
    if pa.types.is_list(kind):
        return spark.ArrayType(_spark_type(kind.value_type))
    if pa.types.is_boolean(kind):
        return spark.BooleanType()
    return spark.LongType() if pa.types.is_integer(kind) else spark.StringType()
