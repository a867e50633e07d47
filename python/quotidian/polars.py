"""Polars: :func:`scan` and :func:`find` over a series, or over an expression of a (lazy) frame.

Needs ``pip install 'quotidian[polars]'``.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, Final, SupportsIndex, TypeVar

try:
    import polars as pl  # type: ignore[import-not-found, unused-ignore]
    import pyarrow as pa  # type: ignore[import-not-found, import-untyped, unused-ignore]
except ImportError as error:
    raise ImportError("quotidian.polars needs Polars: pip install 'quotidian[polars]'") from error

from . import arrow
from .anchors import Anchor
from .api import AUTO
from .errors import ColumnError
from .vocabulary import Language

__all__ = ["FIND_DTYPE", "SCAN_DTYPE", "find", "scan"]

SCAN_DTYPE: Final[pl.DataType] = pl.Series(pa.array([], arrow.SCAN_TYPE)).dtype
"""The type of what :func:`scan` gives."""

FIND_DTYPE: Final[pl.DataType] = pl.Series(pa.array([], arrow.FIND_TYPE)).dtype
"""The type of what :func:`find` gives."""


Column = TypeVar("Column", pl.Series, pl.Expr)
"""A series, or an expression."""


def scan(
    texts: Column,
    anchors: Column | Anchor = None,
    *,
    language: Language = AUTO,
    indirect: bool = False,
    jobs: SupportsIndex | None = None,
) -> Column:
    """As :func:`quotidian.arrow.scan`: what is found in each text, as structs. A series gives a series, an expression an expression.

    >>> frame = pl.DataFrame({"text": ["“We baked all night,” Anna Kowalczyk said.", None]})
    >>> found = frame.select(scan(pl.col("text")).alias("found"))["found"]
    >>> found.struct.field("quotes").list.first().struct.field("speaker").struct.field("name").to_list()
    ['Anna Kowalczyk', None]
    """

    def scanned(columns: Sequence[pl.Series]) -> pl.Series:
        beside = columns[1] if isinstance(anchors, pl.Series | pl.Expr) else anchors
        found = arrow.scan(columns[0], beside, language=language, indirect=indirect, jobs=jobs)
        return pl.Series(columns[0].name, found)

    columns = [texts, anchors] if isinstance(anchors, pl.Series | pl.Expr) else [texts]
    applied: Column = _applied(scanned, columns, SCAN_DTYPE)
    return applied


def find(quotes: Column | str, texts: Column | str, *, language: Language = AUTO, jobs: SupportsIndex | None = None) -> Column:
    """As :func:`quotidian.arrow.find`: how each quotation stands to the text in its row. Either may be one string for all.

    >>> frame = pl.DataFrame({"text": ["“We baked all night,” she said.", "“We baked all day,” she said."]})
    >>> frame.select(find("We baked all night", pl.col("text")).struct.field("verdict")).to_series().to_list()
    ['verbatim', 'altered']
    """

    def found(columns: Sequence[pl.Series]) -> pl.Series:
        left = iter(columns)
        quote, text = (given if isinstance(given, str) else next(left) for given in (quotes, texts))
        return pl.Series(columns[0].name, arrow.find(quote, text, language=language, jobs=jobs))

    columns = [column for column in (quotes, texts) if not isinstance(column, str)]
    applied: Column = _applied(found, columns, FIND_DTYPE)
    return applied


def _applied(work: Callable[[Sequence[pl.Series]], pl.Series], columns: list[Any], kind: pl.DataType) -> Any:
    """Series are worked on at once; of expressions it becomes an expression."""
    if columns and all(isinstance(column, pl.Series) for column in columns):
        return work(columns)
    if columns and all(isinstance(column, pl.Expr) for column in columns):
        return pl.map_batches(columns, lambda given: work(_of_one_length(given)), return_dtype=kind, is_elementwise=True)
    given = " and ".join(type(column).__name__ for column in columns) or "two strings"
    raise ColumnError(f"columns of Polars: {given}", None, "series alone, or expressions alone")


def _of_one_length(columns: Sequence[pl.Series]) -> Sequence[pl.Series]:
    """The columns of an expression: one value (``pl.lit``) stands for all rows, as elsewhere in Polars."""
    rows = next((len(column) for column in columns if len(column) != 1), 1)
    return [column.new_from_index(0, rows) if len(column) == 1 != rows else column for column in columns]
