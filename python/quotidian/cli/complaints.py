"""Errors as one line each on standard error; the work goes on, and the exit status remembers."""

from __future__ import annotations

import difflib
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

import click

from ..errors import QuotidianError
from ..texts import one_line

__all__ = ["Bad", "Complaints", "refusal", "suggestion"]


class Complaints:
    """What was wrong so far.

    Attributes:
        status: the exit status: 0, or 2 after a complaint.
    """

    def __init__(self) -> None:
        self.status = 0

    def __call__(self, what: str, hint: str = "") -> None:
        """Writes one line and goes on."""
        self.note(what, hint)
        self.status = 2

    def note(self, what: str, hint: str = "") -> None:
        """Writes one line of what is no error, but should be known."""
        # names of files and ids are as little to be trusted as texts
        click.echo(one_line(f"quotidian: {what}" + (f" ({hint})" if hint else "")), err=True)


@dataclass(frozen=True, slots=True)
class Bad:
    """A document that cannot be read.

    Attributes:
        place: where it stands.
        what: what is wrong.
        hint: what would have been right, or may have been meant.
        id: its id; None where that cannot be read either.
    """

    place: str
    what: str
    hint: str = ""
    id: Any = None

    def told(self, complain: Complaints) -> None:
        """Complains of it."""
        complain(f"{self.place}: {self.what}", self.hint)

    def to_dict(self) -> dict[str, str]:
        """What a row of output says of it, in the words of the exceptions.

        >>> Bad("a.jsonl: line 3", "no 'text'", "expected an object with id, text").to_dict()
        {'what': "no 'text'", 'where': 'a.jsonl: line 3', 'expected': 'an object with id, text'}
        """
        return {"what": self.what, "where": self.place, "expected": self.hint.removeprefix("expected ")}


def refusal(place: str, error: QuotidianError, id: Any = None) -> Bad:
    """A document at a place that the core refused."""
    where = f"{place}, {error.where}" if error.where else place
    return Bad(where, error.what, f"expected {error.expected}" if error.expected else "", id)


def suggestion(word: str, known: Iterable[str]) -> str:
    """``did you mean …?`` where something known is near ``word``; else empty.

    >>> suggestion("compar", ["scan", "find", "compare"])
    'did you mean compare?'
    >>> suggestion("xyzzy", ["scan", "find"])
    ''
    """
    near = difflib.get_close_matches(word, list(known), n=2, cutoff=0.6)
    return f"did you mean {' or '.join(near)}?" if near else ""
