"""Results out of the rows that the core gives: tuples with the values in the order of the fields.

A frozen dataclass sets each field by a call, which for a scan of an article takes longer than to find what stands in it. So a value is
put together as one of a subclass that is not frozen, and then becomes one of the frozen class. The rows of one class are made by one
function, which is written for it: a call for each would take as long as the rest.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import fields
from typing import Any, TypeAlias, TypeVar

from .base import Result

__all__ = ["Row", "made"]

R = TypeVar("R", bound=Result)
Row: TypeAlias = tuple[Any, ...]

_MAKERS: dict[type[Result], Callable[[Iterable[Row]], tuple[Any, ...]]] = {}


def made(of: type[R], rows: Iterable[Row]) -> tuple[R, ...]:
    """A result for each row.

    >>> from quotidian import Place
    >>> made(Place, [(3, 7, "noon")])
    (Place(start=3, end=7, text='noon'),)
    """
    if of not in _MAKERS:
        _MAKERS[of] = _new_maker(of)
    return _MAKERS[of](rows)


def _new_maker(of: type[R]) -> Callable[[Iterable[Row]], tuple[R, ...]]:
    """A function that takes rows and gives the results, rows in them as results too."""
    scope: dict[str, Any] = {}
    each = "\n        ".join([*_one("one", "row", of, scope), "put(one)"])
    body = f"def make(rows):\n    results = []\n    put = results.append\n    for row in rows:\n        {each}\n    return tuple(results)\n"
    exec(body, scope)
    make: Callable[[Iterable[Row]], tuple[R, ...]] = scope["make"]
    return make


def _one(name: str, row: str, of: type[Result], scope: dict[str, Any]) -> list[str]:
    """The lines that put the result of a row into ``name``; the classes that they name go into ``scope``."""
    declared = fields(of)  # type: ignore[arg-type]
    scope[f"of_{name}"] = of
    scope[f"open_{name}"] = _opened(of)
    lines = [f"{name} = open_{name}()", ", ".join(f"{name}.{field.name}" for field in declared) + f", = {row}"]
    for field in declared:
        inner, at = field.metadata.get("of"), f"{name}.{field.name}"
        if inner is None:
            continue
        part = f"{name}_{field.name}"
        if str(field.type).startswith("tuple"):
            scope.update(made=made, **{f"of_{part}": inner})
            lines.append(f"if {at}: {at} = made(of_{part}, {at})")
        else:
            lines += [f"if {at} is not None:", *(f"    {line}" for line in _one(part, at, inner, scope)), f"    {at} = {part}"]
    return [*lines, f"{name}.__class__ = of_{name}"]


def _opened(of: type[Result]) -> type[Result]:
    """A subclass whose values are made empty and take any field. It has no slots of its own: of two classes with slots, those of one
    would be compared with those of the other whenever a value changes its class."""
    opened = type(of.__name__, (of,), {"__slots__": ()})
    for name in ("__init__", "__setattr__", "__delattr__"):  # when it is there, since a result's subclasses refuse to set
        setattr(opened, name, getattr(object, name))
    return opened
