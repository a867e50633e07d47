"""A text cut into paragraphs, and these into runs that lie within the same quotations."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import TypeAlias

from ..texts import characters

__all__ = ["Paragraph", "Piece", "Run", "paragraphs", "wrapped"]

BREAK = re.compile(r"[^\S\n]*\n[^\S\n]*\n\s*")

FULL = 40
"""Characters of a line that may have been cut since it was full."""

Spans: TypeAlias = Sequence[tuple[int, int]]


@dataclass(frozen=True, slots=True)
class Piece:
    """Characters that lie within the same dates; ``dates`` holds their numbers, the shortest date first."""

    text: str
    dates: tuple[int, ...]


@dataclass(slots=True)
class Run:
    """Characters that lie within the same quotations; ``quotes`` holds their numbers, the shortest quotation first.

    ``opens`` are those that begin here.
    """

    quotes: tuple[int, ...]
    opens: tuple[int, ...]
    pieces: list[Piece] = field(default_factory=list)


Paragraph: TypeAlias = list[Run]


def paragraphs(text: str | bytes, quotes: Spans, dates: Spans) -> Iterator[Paragraph]:
    """The paragraphs of a text; no character is lost but the blank lines between them.

    >>> (only,) = paragraphs("He said “no” today.", [(8, 12)], [(13, 18)])
    >>> [(run.quotes, [(piece.text, piece.dates) for piece in run.pieces]) for run in only]
    [((), [('He said ', ())]), ((0,), [('“no”', ())]), ((), [(' ', ()), ('today', (0,)), ('.', ())])]
    """
    if isinstance(text, bytes):
        points = _points(text, (*quotes, *dates))
        quotes, dates = ([(points[start], points[end]) for start, end in spans] for spans in (quotes, dates))
        text = characters(text)
    cuts = sorted({point for span in (*quotes, *dates) for point in span})
    quoted, dated = _Sweep(quotes), _Sweep(dates)
    seen: set[int] = set()
    number = 0
    for start, end in _stretches(text):
        paragraph: Paragraph = []
        at = start
        while at < end:
            while number < len(cuts) and cuts[number] <= at:
                number += 1
            to = min(end, cuts[number] if number < len(cuts) else end)
            within = quoted.at(at)
            if not paragraph or paragraph[-1].quotes != within:
                paragraph.append(Run(within, tuple(one for one in within if one not in seen)))
                seen.update(within)
            paragraph[-1].pieces.append(Piece(text[at:to], dated.at(at)))
            at = to
        yield paragraph


def wrapped(paragraph: Paragraph) -> bool:
    """Whether the lines of a paragraph end where they were full, so that their ends say nothing.

    >>> lines = "It rained so hard that nobody in the whole town\\ncould cross the bridge."
    >>> [wrapped(one) for text in (lines, "Home\\nWeather") for one in paragraphs(text, [], [])]
    [True, False]
    """
    *full, _ = "".join(piece.text for run in paragraph for piece in run.pieces).split("\n")
    return bool(full) and all(len(line.strip()) >= FULL for line in full)


def _points(text: bytes, spans: Spans) -> dict[int, int]:
    """The code points before each end of these spans.

    >>> _points("“é” no".encode(), [(3, 5), (0, 8)])
    {0: 0, 3: 1, 5: 2, 8: 3}
    """
    points: dict[int, int] = {}
    before = count = 0
    for at in sorted({at for span in spans for at in span}):
        count += len(characters(text[before:at]))
        points[at], before = count, at
    return points


def _stretches(text: str) -> Iterator[tuple[int, int]]:
    """Where paragraphs begin and end."""
    start = 0
    for found in BREAK.finditer(text):
        if text[start : found.start()].strip():
            yield start, found.start()
        start = found.end()
    if text[start:].strip():
        yield start, len(text)


class _Sweep:
    """Which spans hold a place, asked from the left to the right."""

    def __init__(self, spans: Spans) -> None:
        self._spans = spans
        self._waiting = sorted(range(len(spans)), key=lambda number: spans[number], reverse=True)
        self._open: list[int] = []

    def at(self, place: int) -> tuple[int, ...]:
        spans, waiting = self._spans, self._waiting
        while waiting and spans[waiting[-1]][0] <= place:
            self._open.append(waiting.pop())
        self._open = [number for number in self._open if spans[number][1] > place]
        return tuple(sorted(self._open, key=lambda number: (spans[number][1] - spans[number][0], number)))
