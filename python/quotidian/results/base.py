"""What all results share: conversion to and from plain dictionaries."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import FrozenInstanceError, fields
from datetime import MAXYEAR, date, timedelta
from typing import TYPE_CHECKING, Any, Self, TypeAlias

__all__ = ["Dated", "Later", "Result", "beside", "nested"]


def nested(of: type[Result]) -> dict[str, type[Result]]:
    """The metadata of a field that holds a result, several of them, or None."""
    return {"of": of}


def beside() -> dict[str, bool]:
    """The metadata of a field that is no part of the value, and stands in no JSON."""
    return {"beside": True}


class Result:
    """A frozen value: it compares, hashes, pickles, matches, and its ``repr`` evaluates back to it."""

    __slots__ = ()

    def __init_subclass__(cls) -> None:
        """Called for a class once more when it got its slots; what a dataclass says of a name that is no field is then about itself."""
        for name, refuse in (("__setattr__", _refuse_to_set), ("__delattr__", _refuse_to_delete)):
            if name in vars(cls):
                setattr(cls, name, refuse)

    def to_dict(self) -> dict[str, Any]:
        """The same as a dictionary of plain values, with the keys of the JSON.

        >>> from quotidian import Place
        >>> Place(start=3, end=7, text="noon").to_dict()
        {'start': 3, 'end': 7, 'text': 'noon'}
        """
        return {key: _plain(getattr(self, name)) for name, key, _ in _plan(type(self))}

    def _repr_html_(self) -> str:
        """What a notebook shows: its fields, and those of the results in it."""
        from ..report.notebook import result_html

        return result_html(self)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """The result that :meth:`to_dict` gave as ``data``; keys that it does not know are left out.

        Raises:
            TypeError: ``data`` is no dictionary, or lacks a key.

        >>> from quotidian import Place
        >>> Place.from_dict({"start": 3, "end": 7, "text": "noon"})
        Place(start=3, end=7, text='noon')
        """
        if not isinstance(data, Mapping):
            raise TypeError(f"a {cls.__name__} is made from a dictionary, not {type(data).__name__}")
        return cls(**{name: _built(of, data[key]) for name, key, of in _plan(cls) if key in data})


def _refuse_to_set(self: Result, name: str, value: object) -> None:
    raise FrozenInstanceError(f"cannot assign to field {name!r}")


def _refuse_to_delete(self: Result, name: str) -> None:
    raise FrozenInstanceError(f"cannot delete field {name!r}")


class Dated(Result):
    """A result with a half-open interval, whose ends ``from_`` and ``to`` are ISO dates or datetimes."""

    __slots__ = ()
    if TYPE_CHECKING:
        from_: str | None
        to: str | None

    @property
    def interval(self) -> tuple[date | None, date | None]:
        """The same in whole days, from the first one to the one after the last.

        None for an end that is open or not known, or that :class:`datetime.date` cannot hold (before Christ, after the year 9999).

        >>> from quotidian import scan
        >>> (june,) = scan("It rained in June 2019.").dates
        >>> june.interval
        (datetime.date(2019, 6, 1), datetime.date(2019, 7, 1))
        """
        return _day(self.from_, up=False), _day(self.to, up=True)


def _day(moment: str | None, *, up: bool) -> date | None:
    """The day of a moment, or with ``up`` the day after it where it is no midnight."""
    if moment is None:
        return None
    day, _, time = moment.partition("T")
    if not day[:4].isdigit() or len(day) != len("2019-06-01") or int(day[:4]) == 0:
        return None
    found = date.fromisoformat(day)
    if not up or not time.strip("0:"):
        return found
    return None if found == date(MAXYEAR, 12, 31) else found + timedelta(days=1)


class Later(Result):
    """A result some of whose fields are made when they are first asked for."""

    __slots__ = ("_later",)
    _later: dict[str, Callable[[], object]]

    if not TYPE_CHECKING:  # else every misspelt field would be one

        def __getattr__(self, name):
            """Called for a field that is not there yet."""
            if name != "_later" and (later := getattr(self, "_later", None)) and (make := later.get(name)):
                object.__setattr__(self, name, make())
                later.pop(name, None)
            return object.__getattribute__(self, name)


_Plan: TypeAlias = tuple[tuple[str, str, type[Result] | None], ...]
_PLANS: dict[type, _Plan] = {}


def _plan(cls: type[Result]) -> _Plan:
    """For each field its name, its key (``from`` is a word of Python's: the field is ``from_``), and its class."""
    if cls not in _PLANS:
        declared = [f for f in fields(cls) if not f.metadata.get("beside")]  # type: ignore[arg-type]
        _PLANS[cls] = tuple((f.name, f.name.rstrip("_"), f.metadata.get("of")) for f in declared)
    return _PLANS[cls]


def _plain(value: Any) -> Any:
    if isinstance(value, Result):
        return value.to_dict()
    if isinstance(value, tuple):
        return [_plain(item) for item in value]
    return value


def _built(of: type[Result] | None, value: Any) -> Any:
    if isinstance(value, list):
        return tuple(value) if of is None else tuple(map(of.from_dict, value))
    return value if of is None or value is None else of.from_dict(value)
