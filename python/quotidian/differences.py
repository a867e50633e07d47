"""What differs between a quotation and a text, piece by piece, for whatever shows it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby
from typing import Literal

from .results import Operation
from .texts import characters

__all__ = ["Piece", "changed", "letters", "pieces", "same_letters"]


@dataclass(frozen=True, slots=True)
class Piece:
    """Words that both have (``same``), that the quotation alone has (``more``), or the text alone (``less``)."""

    kind: Literal["same", "more", "less"]
    text: str


def pieces(quote: str | bytes, operations: tuple[Operation, ...]) -> Iterator[Piece]:
    """The quotation as it is written, and at their places the words that the text has instead or besides.

    >>> from quotidian import find
    >>> quote = "We will mend the new bridge"
    >>> found = find(quote, "“We will mend the old bridge,” she said.")
    >>> [(piece.kind, piece.text) for piece in pieces(quote, found.operations)]
    [('same', 'We will mend the'), ('same', ' '), ('less', 'old'), ('more', 'new'), ('same', ' bridge')]
    """
    at = 0
    for equal, steps in groupby(operations, key=lambda operation: operation.change == "equal"):
        group = tuple(steps)
        quoted = [operation.quote for operation in group if operation.quote.text]
        start = at if equal or not quoted else quoted[0].start
        end = quoted[-1].end if quoted else at
        yield from _same(characters(quote[at : end if equal else start]))
        if not equal:
            yield from _same("" if quoted else " ")
            yield from _place(group)
        at = end
    yield from _same(characters(quote[at:]))


def changed(operations: tuple[Operation, ...]) -> Iterator[tuple[Piece, ...]]:
    """What differs, and nothing else, place by place."""
    for equal, steps in groupby(operations, key=lambda operation: operation.change == "equal"):
        if not equal:
            yield tuple(_place(tuple(steps)))


def same_letters(one: str, other: str) -> bool:
    """Whether two texts differ in nothing but marks, spaces and capitals.

    >>> same_letters("“We open it,”", "we open it")
    True
    """
    return letters(one) == letters(other)


def letters(text: str) -> str:
    """The letters and digits of a text, without capitals."""
    return "".join(character for character in text.casefold() if character.isalnum())


def _same(text: str) -> Iterator[Piece]:
    if text:
        yield Piece("same", text)


def _place(steps: tuple[Operation, ...]) -> Iterator[Piece]:
    """What differs at one place."""
    if said := " ".join(step.doc.text for step in steps if step.doc.text):
        yield Piece("less", said)
    if quoted := " ".join(step.quote.text for step in steps if step.quote.text):
        yield Piece("more", quoted)
