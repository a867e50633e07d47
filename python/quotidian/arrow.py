"""Whole columns at once, through Arrow: one call, no loop over rows in Python, several threads without the lock.

A column is any object with ``__arrow_c_array__`` or ``__arrow_c_stream__`` (of pyarrow, Polars, pandas, DuckDB, …) that holds
strings, or bytes in UTF-8. A row in gives a row out: null for null, and for a row that is wrong one whose ``error`` says what is.

Needs ``pip install 'quotidian[arrow]'``.
"""

from __future__ import annotations

from typing import Any, Final, Protocol, SupportsIndex, TypeAlias, runtime_checkable

from . import _core
from .anchors import Anchor, to_iso
from .api import AUTO, spelt, threads
from .errors import ColumnError
from .vocabulary import Language

try:
    import pyarrow as pa  # type: ignore[import-not-found, import-untyped, unused-ignore]
except ImportError as error:
    raise ImportError("quotidian.arrow needs pyarrow: pip install 'quotidian[arrow]'") from error

__all__ = ["FIND_TYPE", "SCAN_TYPE", "ArrowColumn", "find", "scan"]


@runtime_checkable
class ArrowArrayLike(Protocol):
    """What gives one Arrow array."""

    def __arrow_c_array__(self, requested_schema: object | None = None) -> tuple[object, object]: ...


@runtime_checkable
class ArrowStreamLike(Protocol):
    """What gives a stream of Arrow arrays."""

    def __arrow_c_stream__(self, requested_schema: object | None = None) -> object: ...


ArrowColumn: TypeAlias = ArrowArrayLike | ArrowStreamLike
"""A column of any library that knows the Arrow PyCapsule interface."""

SCAN_TYPE: Final = pa.array(_core.scan_arrow([], None, AUTO, False, 1)[0]).type
"""The type of what :func:`scan` gives: a struct with ``language``, ``marks``, ``anchor``, ``anchor_at``, the lists ``quotes``, ``dates``
and ``problems``, with the keys of the JSON, and ``error``."""

FIND_TYPE: Final = pa.array(_core.find_arrow([], [], AUTO, 1)[0]).type
"""The type of what :func:`find` gives: a struct with ``verdict``, ``start``, ``end``, ``text``, the lists ``alterations``, ``warnings`` and
``operations``, with the keys of the JSON, ``places``, and ``error``."""


def scan(
    texts: ArrowColumn,
    anchors: ArrowColumn | Anchor = None,
    *,
    language: Language = AUTO,
    indirect: bool = False,
    jobs: SupportsIndex | None = None,
) -> pa.Array | pa.ChunkedArray:
    """What :func:`quotidian.scan` finds in each text, as structs of :data:`SCAN_TYPE`.

    ``anchors`` is the day on which all were written, or a column of days: ISO strings, dates or timestamps (with their zone, if
    they have one). ``jobs`` is how many threads work; without it, as many as the machine runs at once. An array gives an
    array, a stream or a chunked array gives a chunked array.

    A null text gives null. A text that is no UTF-8 or passes 128 MB, and an anchor that is none, give a row whose ``error`` has
    ``what``, ``where`` and ``expected``, as the exceptions have, and all else null.

    Raises:
        ColumnError: a column is none of strings, or the columns are not of one length.
        AnchorError: the anchor for all is neither an ISO date nor an ISO datetime.
        LanguageError: the language is not known.

    >>> found = scan(pa.array(["“We baked all night,” Anna Kowalczyk said.", None]), "2024-05-14")
    >>> [row and row["quotes"][0]["speaker"]["name"] for row in found.to_pylist()]
    ['Anna Kowalczyk', None]
    """
    column = _column(texts)
    if isinstance(anchors, ArrowArrayLike | ArrowStreamLike):
        days = _days(_column(anchors))
        _same_length(column, days)
        parts = _core.scan_arrow(_pairs(column), _pairs(days, "a column of ISO strings, dates or timestamps"), spelt(language), indirect, threads(jobs))
    else:
        parts = _core.scan_arrow(_pairs(column), to_iso(anchors), spelt(language), indirect, threads(jobs))
    return _joined(parts, SCAN_TYPE, isinstance(column, pa.ChunkedArray))


def find(
    quotes: ArrowColumn | str,
    texts: ArrowColumn | str,
    *,
    language: Language = AUTO,
    jobs: SupportsIndex | None = None,
) -> pa.Array | pa.ChunkedArray:
    """How each quotation stands to the text in its row, as :func:`quotidian.find` says, as structs of :data:`FIND_TYPE`.

    Either may be one string for all rows, but not both. Where quotation or text is null, so is the row; where a quotation has more
    words than ``LIMITS["NEEDLE_WORDS"]``, or one of the two is no UTF-8, its ``error`` says so.

    Raises:
        ColumnError: a column is none of strings, or the columns are not of one length.
        LanguageError: the language is not known.

    >>> texts = pa.array(["“We baked all night,” she said.", "“We baked all day,” she said."])
    >>> [row["verdict"] for row in find("We baked all night", texts).to_pylist()]
    ['verbatim', 'altered']
    """
    if isinstance(quotes, str) and isinstance(texts, str):
        raise ColumnError("two strings", None, "at least one column (quotidian.find takes two strings)")
    asked = quotes if isinstance(quotes, str) else _column(quotes)
    given = texts if isinstance(texts, str) else _column(texts)
    if not isinstance(asked, str) and not isinstance(given, str):
        _same_length(asked, given)
    parts = _core.find_arrow(_words(asked), _words(given), spelt(language), threads(jobs))
    chunked = any(isinstance(column, pa.ChunkedArray) for column in (asked, given))
    return _joined(parts, FIND_TYPE, chunked)


def _column(given: object) -> pa.Array | pa.ChunkedArray:
    """The strings of a column, as pyarrow holds them."""
    match given:
        case pa.Array() | pa.ChunkedArray():
            column = given
        case ArrowStreamLike():
            column = pa.chunked_array(given)
        case ArrowArrayLike():
            column = pa.array(given)
        case _:
            expected = "an object with __arrow_c_array__ or __arrow_c_stream__"
            raise ColumnError(f"no column: {type(given).__name__}", None, expected)
    kind = column.type
    if pa.types.is_dictionary(kind):
        column, kind = _looked_up(column), kind.value_type
    if pa.types.is_null(kind):
        return column.cast(pa.string())
    return column


def _looked_up(column: pa.DictionaryArray | pa.ChunkedArray) -> pa.Array | pa.ChunkedArray:
    """The values that a column of categories stands for."""
    kind = column.type.value_type
    if not (pa.types.is_string_view(kind) or pa.types.is_binary_view(kind)):
        return column.cast(kind)
    # Arrow cannot look views up, and Polars hands its categories over as such
    plain = pa.large_string() if pa.types.is_string_view(kind) else pa.large_binary()
    chunks = column.chunks if isinstance(column, pa.ChunkedArray) else [column]
    looked_up = [chunk.dictionary.cast(plain).take(chunk.indices) for chunk in chunks]
    return pa.chunked_array(looked_up, plain) if isinstance(column, pa.ChunkedArray) else looked_up[0]


def _days(column: pa.Array | pa.ChunkedArray) -> pa.Array | pa.ChunkedArray:
    """Dates and timestamps as ISO strings."""
    import pyarrow.compute as pc  # type: ignore[import-not-found, import-untyped, unused-ignore]

    kind = column.type
    if pa.types.is_date(kind):
        return pc.strftime(column, format="%Y-%m-%d")
    if pa.types.is_timestamp(kind):
        seconds = pc.floor_temporal(column, unit="second").cast(pa.timestamp("s", kind.tz))
        return pc.strftime(seconds, format="%Y-%m-%dT%H:%M:%S" + ("%z" if kind.tz else ""))
    return column


def _same_length(first: pa.Array | pa.ChunkedArray, second: pa.Array | pa.ChunkedArray) -> None:
    if len(first) != len(second):
        raise ColumnError(f"columns of {len(first)} and {len(second)} rows", None, "two columns of one length")


def _pairs(
    column: pa.Array | pa.ChunkedArray, expected: str = "a column of strings, or of bytes in UTF-8"
) -> list[tuple[object, object]]:
    kind = column.type
    if not any(of(kind) for of in _STRINGS):
        raise ColumnError(f"a column of {kind}", None, expected)
    chunks = column.chunks if isinstance(column, pa.ChunkedArray) else [column]
    return [chunk.__arrow_c_array__() for chunk in chunks]


def _words(given: Any) -> str | list[tuple[object, object]]:
    return given if isinstance(given, str) else _pairs(given)


def _joined(parts: list[_core.ArrowArray], kind: pa.DataType, chunked: bool) -> pa.Array | pa.ChunkedArray:
    arrays = [pa.array(part) for part in parts]
    if chunked:
        return pa.chunked_array(arrays, type=kind)
    return arrays[0] if len(arrays) == 1 else pa.concat_arrays(arrays)


_STRINGS: Final = (
    pa.types.is_string,
    pa.types.is_large_string,
    pa.types.is_string_view,
    pa.types.is_binary,
    pa.types.is_large_binary,
    pa.types.is_binary_view,
)
"""What a column may hold."""
