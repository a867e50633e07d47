"""Results out of the rows that the core gives: tuples with the values in the order of the fields.

A frozen dataclass sets each field by a call, which for a scan of an article takes longer than to find what stands in it. So a value is
put together as one of a class with the same slots that is not frozen, and then becomes one of the frozen class.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import fields
from typing import Any, TypeAlias, TypeVar

from .base import Result

__all__ = ["Row", "made"]

R = TypeVar("R", bound=Result)
Row: TypeAlias = tuple[Any, ...]

_MAKERS: dict[type[Result], Callable[..., Any]] = {}


def made(of: type[R], rows: Iterable[Row]) -> tuple[R, ...]:
    """A result for each row.

    >>> from quotidian import Place
    >>> made(Place, [(3, 7, "noon")])
    (Place(start=3, end=7, text='noon'),)
    """
    make = _maker(of)
    return tuple([make(*row) for row in rows])


def _maker(of: type[R]) -> Callable[..., R]:
    if of not in _MAKERS:
        _MAKERS[of] = _new_maker(of)
    return _MAKERS[of]


def _new_maker(of: type[R]) -> Callable[..., R]:
    """A function that takes the values of a row and gives the result, rows in it as results too."""
    names = [field.name for field in fields(of)]  # type: ignore[arg-type]
    scope: dict[str, Any] = {"of": of, "new": object.__new__, "made": made}
    scope["twin"] = type(of.__name__, of.__bases__, {"__slots__": names})
    lines = []
    for field in fields(of):  # type: ignore[arg-type]
        value, inner = field.name, field.metadata.get("of")
        if inner is not None:
            scope[f"of_{value}"], scope[f"make_{value}"] = inner, _maker(inner)
            several = str(field.type).startswith("tuple")
            value = f"made(of_{value}, {value})" if several else f"{value} and make_{value}(*{value})"
        lines.append(f"one.{field.name} = {value}")
    body = "\n    ".join(["one = new(twin)", *lines, "one.__class__ = of", "return one"])
    exec(f"def make({', '.join(names)}):\n    {body}\n", scope)
    make: Callable[..., R] = scope["make"]
    return make
