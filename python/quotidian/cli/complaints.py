"""Errors as one line each on standard error; the work goes on, and the exit status remembers."""

from __future__ import annotations

import difflib
from collections.abc import Iterable

import click

__all__ = ["Complaints", "suggestion"]


class Complaints:
    """What was wrong so far.

    Attributes:
        status: the exit status: 0, or 2 after a complaint.
    """

    def __init__(self) -> None:
        self.status = 0

    def __call__(self, what: str, hint: str = "") -> None:
        """Writes one line and goes on."""
        click.echo(f"quotidian: {what}" + (f" ({hint})" if hint else ""), err=True)
        self.status = 2


def suggestion(word: str, known: Iterable[str]) -> str:
    """``did you mean …?`` where something known is near ``word``; else empty.

    >>> suggestion("compar", ["scan", "find", "compare"])
    'did you mean compare?'
    >>> suggestion("xyzzy", ["scan", "find"])
    ''
    """
    near = difflib.get_close_matches(word, list(known), n=2, cutoff=0.6)
    return f"did you mean {' or '.join(near)}?" if near else ""
