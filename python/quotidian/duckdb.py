"""DuckDB: the functions ``quotidian_scan`` and ``quotidian_find`` in SQL.

Needs ``pip install 'quotidian[duckdb]'``.
"""

from __future__ import annotations

from contextlib import suppress
from typing import Any, SupportsIndex

try:
    import duckdb  # type: ignore[import-not-found, unused-ignore]
    import pyarrow as pa  # type: ignore[import-not-found, import-untyped, unused-ignore]
except ImportError as error:
    raise ImportError("quotidian.duckdb needs DuckDB and pyarrow: pip install 'quotidian[duckdb]'") from error

from . import arrow
from .api import AUTO
from .errors import ColumnError
from .vocabulary import Language

__all__ = ["register"]


def register(
    connection: duckdb.DuckDBPyConnection, *, language: Language = AUTO, indirect: bool = False, jobs: SupportsIndex | None = None
) -> None:
    """Makes ``quotidian_scan(text)``, ``quotidian_scan(text, anchor)`` and ``quotidian_find(quote, text)`` known to a connection.

    They give the structs of :data:`quotidian.arrow.SCAN_TYPE` and :data:`quotidian.arrow.FIND_TYPE`. An anchor is ISO text, a DATE or a
    TIMESTAMP; NULL stands for none. DuckDB hands over some 2000 rows at a time. Called again, it puts these functions, with the new
    options, in the place of the earlier ones.

    >>> connection = duckdb.connect()
    >>> register(connection)
    >>> connection.execute("SELECT quotidian_find('We baked all night', '“We baked all day.”').verdict").fetchone()
    ('altered',)
    """

    def scanned(*columns: pa.ChunkedArray) -> pa.ChunkedArray:
        if not 1 <= len(columns) <= 2:
            raise ColumnError(f"quotidian_scan of {len(columns)} columns", None, "a text, or a text and an anchor")
        return arrow.scan(*columns, language=language, indirect=indirect, jobs=jobs)

    def found(quotes: pa.ChunkedArray, texts: pa.ChunkedArray) -> pa.ChunkedArray:
        return arrow.find(quotes, texts, language=language, jobs=jobs)

    text = duckdb.sqltype("VARCHAR")
    returned = _type(connection, arrow.SCAN_TYPE)
    _forget(connection, "quotidian_scan")
    connection.create_function("quotidian_scan", scanned, None, returned, type=_ARROW, null_handling=_NULL)
    returned = _type(connection, arrow.FIND_TYPE)
    _forget(connection, "quotidian_find")
    connection.create_function("quotidian_find", found, [text, text], returned, type=_ARROW, null_handling=_NULL)


_ARROW: Any = "arrow"
_NULL: Any = "special"
"""A NULL is handed on: an anchor may be NULL where a text is not."""


def _forget(connection: duckdb.DuckDBPyConnection, name: str) -> None:
    """Takes a function of an earlier call away, if there is one."""
    # the connection does not tell which functions it has; a name that it lacks is this error
    with suppress(duckdb.InvalidInputException):
        connection.remove_function(name)


def _type(connection: duckdb.DuckDBPyConnection, kind: pa.DataType) -> Any:
    """What DuckDB makes of a type of Arrow."""
    return connection.from_arrow(pa.table({"value": pa.array([], kind)})).types[0]
