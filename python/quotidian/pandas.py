"""pandas: :func:`scan` and :func:`find` over a series. What they give is of an Arrow type: ``.struct`` and ``.list`` take it apart.

Needs ``pip install 'quotidian[pandas]'``.
"""

from __future__ import annotations

from typing import Any

try:
    import pandas as pd  # type: ignore[import-not-found, import-untyped, unused-ignore]
    import pyarrow as pa  # type: ignore[import-not-found, import-untyped, unused-ignore]
except ImportError as error:
    raise ImportError("quotidian.pandas needs pandas and pyarrow: pip install 'quotidian[pandas]'") from error

from . import arrow
from .anchors import Anchor
from .api import AUTO
from .vocabulary import Language

__all__ = ["find", "scan"]


def scan(
    texts: pd.Series[Any],
    anchors: pd.Series[Any] | Anchor = None,
    *,
    language: Language = AUTO,
    indirect: bool = False,
    jobs: int | None = None,
) -> pd.Series[Any]:
    """As :func:`quotidian.arrow.scan`: what is found in each text, as structs, with the index of the texts.

    Missing values (None, NaN, NaT) are null. Anchors stand beside texts by position.

    >>> found = scan(pd.Series(["“We baked all night,” Anna Kowalczyk said.", None], index=[7, 8]))
    >>> found.struct.field("quotes").list[0].struct.field("text")[7]
    '“We baked all night,”'
    """
    days = _column(anchors) if isinstance(anchors, pd.Series) else anchors
    found = arrow.scan(_column(texts), days, language=language, indirect=indirect, jobs=jobs)
    return _series(found, texts)


def find(
    quotes: pd.Series[Any] | str, texts: pd.Series[Any] | str, *, language: Language = AUTO, jobs: int | None = None
) -> pd.Series[Any]:
    """As :func:`quotidian.arrow.find`: how each quotation stands to the text in its row. Either may be one string for all.

    >>> texts = pd.Series(["“We baked all night,” she said.", "“We baked all day,” she said."])
    >>> find("We baked all night", texts).struct.field("verdict").to_list()
    ['verbatim', 'altered']
    """
    quote, text = (given if isinstance(given, str) else _column(given) for given in (quotes, texts))
    found = arrow.find(quote, text, language=language, jobs=jobs)
    return _series(found, texts if isinstance(quotes, str) else quotes)


def _column(series: pd.Series[Any]) -> pa.Array | pa.ChunkedArray:
    return pa.array(series, from_pandas=True)


def _series(found: pa.Array | pa.ChunkedArray, like: Any) -> pd.Series[Any]:
    values = pd.arrays.ArrowExtensionArray(found)
    return pd.Series(values, index=like.index, name=like.name)
