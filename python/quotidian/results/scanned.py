"""What a scan finds. Offsets are code points, half open; days are ISO dates."""

from __future__ import annotations

from dataclasses import dataclass, field

from .base import Result, nested

__all__ = ["Date", "Place", "Problem", "Quote", "Reading", "SaidOn", "Scan", "Speaker"]


@dataclass(frozen=True, slots=True)
class Place(Result):
    """A span of a text, and the characters that it covers.

    >>> text = "It was noon."
    >>> place = Place(start=7, end=11, text="noon")
    >>> text[place.start : place.end] == place.text
    True
    """

    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class Speaker(Result):
    """Who spoke: the words beside the quotation, and the fullest name that they stand for in the text."""

    start: int
    end: int
    text: str
    name: str | None


@dataclass(frozen=True, slots=True)
class SaidOn(Result):
    """When a quotation was spoken: a TIMEX3 value and its half-open interval."""

    value: str
    from_: str | None
    to: str | None


@dataclass(frozen=True, slots=True)
class Quote(Result):
    """A quotation, marks included where it has any.

    ``kind`` is ``full``, ``fragment``, ``scare``, ``title``, ``nickname``, ``measure``, ``markup`` or ``indirect``.
    Quotations of one act of speech share ``group``; ``depth`` counts the quotations around this one; ``repaired``
    says that a mark was missing, doubled or turned the wrong way.
    """

    start: int
    end: int
    text: str
    depth: int
    kind: str
    group: int
    repaired: bool
    speaker: Speaker | None = field(metadata=nested(Speaker))
    cue: Place | None = field(metadata=nested(Place))
    said_on: SaidOn | None = field(metadata=nested(SaidOn))


@dataclass(frozen=True, slots=True)
class Reading(Result):
    """Another way to read a date, and why."""

    value: str
    from_: str | None
    to: str | None
    reason: str


@dataclass(frozen=True, slots=True)
class Date(Result):
    """A date as written, with its place on the calendar.

    ``type``, ``value`` and ``mod`` are those of TIMEX3; ``from_`` and ``to`` bound the half-open interval and are
    None where the value names no place on the calendar. ``voice`` says whose "today" it counts from: ``writer``,
    ``speaker`` or ``editor``.
    """

    start: int
    end: int
    text: str
    type: str
    value: str
    mod: str | None
    from_: str | None
    to: str | None
    voice: str
    readings: tuple[Reading, ...] = field(metadata=nested(Reading))


@dataclass(frozen=True, slots=True)
class Problem(Result):
    """A stretch of text that was not looked at, because it passes a bound of :data:`quotidian.LIMITS`."""

    kind: str
    start: int
    end: int
    message: str


@dataclass(frozen=True, slots=True)
class Scan(Result):
    """Everything that a scan finds, each in the order of the text.

    ``anchor`` is the day that relative dates count from; where none was given, ``anchor_at`` is the place in the text
    that it was read off. Both are None where the text does not say.
    """

    anchor: str | None
    anchor_at: Place | None = field(metadata=nested(Place))
    quotes: tuple[Quote, ...] = field(metadata=nested(Quote))
    dates: tuple[Date, ...] = field(metadata=nested(Date))
    problems: tuple[Problem, ...] = field(metadata=nested(Problem))
