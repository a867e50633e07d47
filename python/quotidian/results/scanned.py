"""What a scan finds. Offsets are code points, or bytes where the text is ``bytes``, half open; days are ISO dates."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Self

from ..vocabulary import (
    Confidence,
    CueClass,
    DateType,
    FirstLevel,
    Form,
    Kind,
    LanguageCode,
    Modifier,
    ProblemKind,
    Reason,
    Rule,
    Style,
    Voice,
)
from .base import Dated, Later, Result, beside, nested
from .rows import made

if TYPE_CHECKING:
    from .. import _core

__all__ = [
    "Attributed",
    "Cue",
    "Date",
    "Marks",
    "Place",
    "Problem",
    "Quote",
    "Reading",
    "SaidOn",
    "Scan",
    "Speaker",
]


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
    """Who spoke: the words beside the quotation, and the fullest name that they stand for in the text.

    ``name_start`` and ``name_end`` are the place of that name; all three are None where there is none.
    """

    start: int
    end: int
    text: str
    name: str | None
    name_start: int | None
    name_end: int | None


@dataclass(frozen=True, slots=True)
class Cue(Result):
    """The word that introduces the speech (``said``), and what it does: ``class_`` is None for ``according to``.

    ``negated`` says that the writer says that the words were not said (``did not say``), ``questioned`` that the writer
    asks whether they were (``Did she say``).
    """

    start: int
    end: int
    text: str
    class_: CueClass | None
    negated: bool
    questioned: bool


@dataclass(frozen=True, slots=True)
class SaidOn(Dated):
    """When a quotation was spoken: a TIMEX3 value and its half-open interval."""

    value: str
    from_: str | None
    to: str | None


@dataclass(frozen=True, slots=True)
class Attributed(Result):
    """To whom, and to which day, a text gives words, where that is not what another says; None where it agrees."""

    speaker: Speaker | None = field(metadata=nested(Speaker))
    said_on: SaidOn | None = field(metadata=nested(SaidOn))


@dataclass(frozen=True, slots=True)
class Quote(Result):
    """A quotation, marks included where it has any.

    ``kind`` is ``full``, ``fragment``, ``scare``, ``title``, ``nickname``, ``measure``, ``markup`` or ``indirect``:
    speech without marks, whose span is the words reported, and which may hold fragments between marks. ``form`` says how
    it is set off. Quotations of one act of speech share ``group``; ``depth`` counts the quotations in marks around this
    one; ``repaired`` says that a mark was missing, doubled or turned the wrong way. ``rule`` says how the speaker was
    found, and ``confidence`` how sure that is: right in 98 of 100 at ``high``, in 9 of 10 at ``medium``, less often at
    ``low``.

    >>> from quotidian import scan
    >>> (quote,) = scan("“It rained,” Ann Poe did not say.").quotes
    >>> (quote.kind, quote.form, quote.rule, quote.cue.class_, quote.cue.negated)
    ('full', 'marks', 'tail', 'say', True)
    """

    start: int
    end: int
    text: str
    depth: int
    kind: Kind
    form: Form
    group: int
    repaired: bool
    speaker: Speaker | None = field(metadata=nested(Speaker))
    cue: Cue | None = field(metadata=nested(Cue))
    rule: Rule
    confidence: Confidence
    said_on: SaidOn | None = field(metadata=nested(SaidOn))


@dataclass(frozen=True, slots=True)
class Reading(Dated):
    """Another way to read a date, and why."""

    value: str
    from_: str | None
    to: str | None
    reason: Reason


@dataclass(frozen=True, slots=True)
class Date(Dated):
    """A date as written, with its place on the calendar.

    ``type``, ``value`` and ``mod`` are those of TIMEX3; ``from_`` and ``to`` bound the half-open interval and are
    None where the value names no place on the calendar; ``interval`` has them as ``datetime.date``. ``voice`` says whose "today" it counts from: ``writer``,
    ``speaker`` or ``editor``.
    """

    start: int
    end: int
    text: str
    type: DateType
    value: str
    mod: Modifier | None
    from_: str | None
    to: str | None
    voice: Voice
    readings: tuple[Reading, ...] = field(metadata=nested(Reading))


@dataclass(frozen=True, slots=True)
class Problem(Result):
    """A stretch of text that was not looked at, because it passes a bound of :data:`quotidian.LIMITS` (its name is the
    ``kind``), or a date that no calendar has (``NO_SUCH_DAY``: ``February 30``)."""

    kind: ProblemKind
    start: int
    end: int
    message: str


@dataclass(frozen=True, slots=True)
class Marks(Result):
    """Which marks a text uses for quotations of the first level, how they are written, and how sure that is."""

    first: FirstLevel
    style: Style
    confidence: Confidence


@dataclass(frozen=True, slots=True)
class Scan(Later):
    """Everything that a scan finds, each in the order of the text.

    ``language`` is the ISO 639-1 code of the language that the text was read in; ``marks`` is None where the text has no
    marks that tell.

    ``anchor`` is the day that relative dates count from; where none was given, ``anchor_at`` is the place in the text
    that it was read off. Both are None where the text does not say.

    ``text`` is the text itself as it was given, not a copy, so that a notebook can show what was found in it. It is no part of the value:
    two scans are equal without it, ``repr`` and ``to_dict`` leave it out.
    """

    language: LanguageCode
    marks: Marks | None = field(metadata=nested(Marks))
    anchor: str | None
    anchor_at: Place | None = field(metadata=nested(Place))
    quotes: tuple[Quote, ...] = field(metadata=nested(Quote))
    dates: tuple[Date, ...] = field(metadata=nested(Date))
    problems: tuple[Problem, ...] = field(metadata=nested(Problem))
    text: str | bytes | None = field(default=None, kw_only=True, repr=False, compare=False, metadata=beside())

    @classmethod
    def _of(cls, found: _core.Scanned, text: str | bytes) -> Self:
        """What was found in the text; quotations, dates and problems are made when they are asked for."""
        scan = object.__new__(cls)
        language, marks, anchor, anchor_at = found.head
        put = object.__setattr__
        put(scan, "language", language)
        put(scan, "marks", marks and Marks(*marks))
        put(scan, "anchor", anchor)
        put(scan, "anchor_at", anchor_at and Place(*anchor_at))
        put(scan, "text", text)
        later = {
            "quotes": lambda: made(Quote, found.quotes()),
            "dates": lambda: made(Date, found.dates()),
            "problems": lambda: made(Problem, found.problems()),
        }
        put(scan, "_later", later)
        return scan

    def _repr_html_(self) -> str:
        """What a notebook shows: the text with its quotations and dates marked, up to a bound."""
        from ..report.notebook import scan_html

        return scan_html(self)
