"""pandas: :func:`scan` and :func:`find` over a series. What they give is of an Arrow type: ``.struct`` and ``.list`` take it apart.

Needs ``pip install 'quotidian[pandas]'``.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, SupportsIndex, TypeAlias

try:
    import pandas as pd  # type: ignore[import-not-found, import-untyped, unused-ignore]
    import pyarrow as pa  # type: ignore[import-not-found, import-untyped, unused-ignore]
except ImportError as error:
    raise ImportError("quotidian.pandas needs pandas and pyarrow: pip install 'quotidian[pandas]'") from error

from . import arrow
from .anchors import Anchor, to_iso
from .api import AUTO
from .errors import ColumnError
from .texts import place
from .vocabulary import Language

__all__ = ["find", "scan"]


def scan(
    texts: pd.Series[Any],
    anchors: pd.Series[Any] | Anchor = None,
    *,
    language: Language = AUTO,
    indirect: bool = False,
    jobs: SupportsIndex | None = None,
) -> pd.Series[Any]:
    """As :func:`quotidian.arrow.scan`: what is found in each text, as structs, with the index of the texts.

    Missing values (None, NaN, NaT) are null. Anchors stand beside texts by position, and are refused where they bear the labels of the
    texts in another order, as a sorted series does: each would date another text. Among texts and anchors, a value that is none (a
    number, a string with half of a surrogate pair) gives a row whose ``error`` says so.

    Raises:
        ColumnError: what is given is no series, or one of something else than strings, or anchors in another order than the texts.

    >>> found = scan(pd.Series(["“We baked all night,” Anna Kowalczyk said.", None], index=[7, 8]))
    >>> found.struct.field("quotes").list[0].struct.field("text")[7]
    '“We baked all night,”'
    >>> scan(pd.Series(["“We baked.”", 5])).struct.field("error").struct.field("what")[1]
    'text must be str or bytes, not int'
    """
    column = _texts(texts, "text")
    if isinstance(anchors, pd.Series):
        _in_one_order(texts, anchors, "anchors")
    days = _days(anchors) if isinstance(anchors, pd.Series) else None
    beside = anchors if days is None else days.values
    found = arrow.scan(column.values, beside, language=language, indirect=indirect, jobs=jobs)
    return _series(_with_errors(found, _errors((column, days), needed=(column,))), texts)


def find(
    quotes: pd.Series[Any] | str, texts: pd.Series[Any] | str, *, language: Language = AUTO, jobs: SupportsIndex | None = None
) -> pd.Series[Any]:
    """As :func:`quotidian.arrow.find`: how each quotation stands to the text in its row. Either may be one string for all.

    A value that is no text gives a row whose ``error`` says so, as for :func:`scan`. The two stand beside each other by position, and are
    refused where they bear the same labels in another order.

    >>> texts = pd.Series(["“We baked all night,” she said.", "“We baked all day,” she said."])
    >>> find("We baked all night", texts).struct.field("verdict").to_list()
    ['verbatim', 'altered']
    """
    quote = None if isinstance(quotes, str) else _texts(quotes, "quote")
    text = None if isinstance(texts, str) else _texts(texts, "text")
    if isinstance(quotes, pd.Series) and isinstance(texts, pd.Series):
        _in_one_order(quotes, texts, "texts")
    asked: Any = quotes if quote is None else quote.values
    given: Any = texts if text is None else text.values
    found = arrow.find(asked, given, language=language, jobs=jobs)
    return _series(_with_errors(found, _errors((quote, text), needed=(quote, text))), texts if quote is None else quotes)


def _in_one_order(first: pd.Series[Any], second: pd.Series[Any], name: str) -> None:
    """Refuses series that stand beside each other by position where their labels say that they belong together otherwise."""
    here, there = first.index, second.index
    if len(here) != len(there) or here.equals(there) or not (here.is_unique and there.is_unique):
        return
    if here.isin(there).all():
        raise ColumnError(f"{name}: the labels of the index in another order", None, f"{name}.reindex(…), or {name}.reset_index(drop=True) where the order is meant")


Error: TypeAlias = dict[str, str | None]
"""What is wrong with a row: ``what``, ``where`` and ``expected``, as the exceptions have."""


@dataclass(frozen=True, slots=True)
class Column:
    """A series as Arrow holds it: null in the rows that it cannot hold, and what is wrong with each of these."""

    values: pa.Array | pa.ChunkedArray
    wrong: dict[int, Error]

    def lacks(self, number: int) -> bool:
        """Whether a row has no value, neither a right nor a wrong one."""
        return number not in self.wrong and not self.values[number].is_valid


def _texts(series: object, name: str) -> Column:
    """A series of strings."""
    if not isinstance(series, pd.Series):
        raise ColumnError(f"no column: {type(series).__name__}", None, "a Series of pandas")

    def wrong(value: object) -> Error | None:
        if not isinstance(value, str | bytes):
            return {"what": f"{name} must be str or bytes, not {type(value).__name__}", "where": None, "expected": None}
        return _half_a_pair(value, name) if isinstance(value, str) else None

    return _column(series, wrong, lambda value: value)


def _days(series: pd.Series[Any]) -> Column:
    """A series of anchors: all that :func:`quotidian.scan` takes, and mixed at that."""

    def wrong(value: Any) -> Error | None:
        try:
            to_iso(value)
        except TypeError as error:
            return {"what": str(error), "where": None, "expected": None}
        return None

    return _column(series, wrong, to_iso)


def _column(series: pd.Series[Any], wrong: Callable[[Any], Error | None], held: Callable[[Any], Any]) -> Column:
    """The series at once, without a loop; value by value only where one of them keeps Arrow from it."""
    try:
        return Column(pa.array(series, from_pandas=True), {})
    except (pa.ArrowException, UnicodeError, OverflowError):
        pass
    errors: dict[int, Error] = {}
    kept: list[Any] = []
    for number, value in enumerate(series):
        # a list is no missing value, and pandas would ask each of its members
        missing = pd.api.types.is_scalar(value) and pd.isna(value)
        if not missing and (error := wrong(value)) is not None:
            errors[number] = error
        kept.append(None if missing or number in errors else held(value))
    kind = pa.large_binary() if any(isinstance(value, bytes) for value in kept) else pa.large_string()
    return Column(pa.array(kept, kind), errors)


def _half_a_pair(text: str, name: str) -> Error | None:
    try:
        text.encode()
    except UnicodeEncodeError as error:
        what = f"the {name} holds half of a surrogate pair, which is no character"
        return {"what": what, "where": place(text, error.start), "expected": "text decoded with errors='strict' or errors='replace'"}
    return None


def _errors(columns: tuple[Column | None, ...], needed: tuple[Column | None, ...]) -> dict[int, Error]:
    """What is wrong with each row: of two things, the one in the column that stands first. A row that has no value where one is
    needed is null, whatever stands beside it."""
    wrong = {number: error for column in reversed(columns) if column for number, error in column.wrong.items()}
    return {number: error for number, error in wrong.items() if not any(column and column.lacks(number) for column in needed)}


def _with_errors(found: pa.Array | pa.ChunkedArray, errors: dict[int, Error]) -> pa.Array | pa.ChunkedArray:
    """What was found, with a row that says what is wrong in the place of each that could not be asked for."""
    if not errors:
        return found
    chunks = found.chunks if isinstance(found, pa.ChunkedArray) else [found]
    rows = pa.array([{"error": error} for error in errors.values()], found.type)
    places = list(range(len(found)))
    for number, row in zip(errors, range(len(found), len(found) + len(rows)), strict=True):
        places[number] = row
    return pa.chunked_array([*chunks, rows]).take(pa.array(places))


def _series(found: pa.Array | pa.ChunkedArray, like: Any) -> pd.Series[Any]:
    values = pd.arrays.ArrowExtensionArray(found)
    return pd.Series(values, index=like.index, name=like.name)
