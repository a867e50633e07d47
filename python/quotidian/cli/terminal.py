"""What is written for people: tables, colour on a terminal only, progress on standard error."""

from __future__ import annotations

import sys
import threading
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from datetime import timedelta
from itertools import count
from typing import Self

from rich import box
from rich.console import Console
from rich.progress import BarColumn, Progress, TaskProgressColumn, TextColumn, TimeRemainingColumn
from rich.status import Status
from rich.table import Table
from rich.text import Text

from ..results import Place
from ..texts import one_line

__all__ = ["Meter", "anchor_note", "columns", "output", "paced", "plain", "print_rows", "working"]

TABLE_ROWS = 2000
"""Rows of the longest table: its columns are as wide as the widest cell, so it has to be measured as a whole."""

LEAST_WIDTH = 20
"""Letters of the narrowest terminal for which lines are broken: what is set in would leave no room for words."""

NARROW = 8
"""Letters that a column of a table needs at least: in a terminal that has fewer a table would break each word, or leave columns out."""

PATIENCE = 1.0
"""Seconds of work before progress is shown."""

REFRESHED = 0.2
"""Seconds after which it is shown anew."""


def output() -> Console:
    """Standard output: colour on a terminal only."""
    console = Console(highlight=False, markup=False, emoji=False)
    console.width = max(console.width, LEAST_WIDTH)
    return console


def plain(text: str, style: str = "", *, keep_ends: bool = False) -> Text:
    """Text of a document: one line, nothing in it taken for markup or for a control sequence."""
    line = one_line(text)
    return Text(line if keep_ends else line.strip(" "), style=style)


def print_rows(console: Console, headings: tuple[str, ...], rows: Iterable[tuple[Text, ...]], number: int) -> None:
    """Prints a table of ``number`` rows, or tab-separated lines where a table would be too long to lay out, or the terminal is too
    narrow for it."""
    if number > TABLE_ROWS or number and console.width < NARROW * len(headings):
        console.file.write("\t".join(headings) + "\n")
        console.file.writelines("\t".join(cell.plain for cell in row) + "\n" for row in rows)
    elif number:
        table = columns(*headings)
        for row in rows:
            table.add_row(*row)
        console.print(table)


def columns(*headings: str) -> Table:
    """An empty table with these headings."""
    table = Table(box=box.SIMPLE_HEAD, pad_edge=False, show_edge=False)
    for heading in headings:
        table.add_column(heading, overflow="fold")
    return table


def anchor_note(anchor: str | None, place: Place | None, name: str) -> Text:
    """Which day dates count from, and who says so."""
    if anchor is None:
        return plain(f"not known: give it with --anchor {name}=DATE", "yellow")
    if place is None:
        return Text.assemble(anchor, ("  as given", "dim"))
    return Text.assemble(anchor, ("  read off ", "dim"), plain(f"“{place.text}”"), (f" at {place.start}", "dim"))


@contextmanager
def working(what: str) -> Iterator[Status]:
    """Shows on standard error, if that is a terminal, that work goes on for more than a second."""
    console = Console(stderr=True)
    status = console.status(plain(what))
    timer = threading.Timer(PATIENCE, status.start)
    if console.is_terminal:
        timer.start()
    try:
        yield status
    finally:
        timer.cancel()
        status.stop()


class Meter:
    """Shows on standard error how many documents are done, how many a second, and how long the rest will take: after a second of
    work, and only where standard error is a terminal and standard output is none.

    ``total`` is what :meth:`step` counts to: bytes of input, or documents; None where nobody knows, and no end can be told. ``alone`` says
    that nothing goes to standard output: then a terminal there is no hindrance.
    """

    def __init__(self, what: str, total: int | None, *, alone: bool = False) -> None:
        self._what = what
        self._total = total
        self._alone = alone
        self._documents = 0
        self._start = self._next = time.monotonic()
        self._progress: Progress | None = None

    def __enter__(self) -> Self:
        console = Console(stderr=True)
        if console.is_terminal and (self._alone or not sys.stdout.isatty()):
            columns = (TextColumn("{task.description}"), BarColumn(), TaskProgressColumn(), TimeRemainingColumn())
            self._progress = Progress(*columns, console=console, transient=True, auto_refresh=False)
            self._next += PATIENCE
        return self

    def step(self, read: int) -> None:
        """A document is done; ``read`` is how far the input is read with it."""
        self._documents += 1
        if self._progress is None or (now := time.monotonic()) < self._next:
            return
        if not self._progress.tasks:
            self._progress.start()
            self._progress.add_task("", total=self._total)
        self._next = now + REFRESHED
        rate = self._documents / (now - self._start)
        words = f"{self._what} {self._documents} documents, {rate:.0f} a second"
        self._progress.update(self._progress.task_ids[0], completed=read, description=words, refresh=True)

    def __exit__(self, *error: object) -> None:
        if self._progress is not None:
            self._progress.stop()


class Pace:
    """Work in steps, of one kind and then perhaps of another: how many are done, how many a second, and how long the rest of them will take."""

    def __init__(self, what: str, status: Status) -> None:
        self._what = what
        self._status = status
        self._start = self._told = self._shown = time.monotonic()
        self._done = 0

    def counting(self, steps: int, unit: str) -> Callable[[], None]:
        """What is to be called after each of these steps."""
        numbers = count(1)
        return lambda: self.show(next(numbers), steps, unit)

    def linking(self, done: int, steps: int) -> None:
        """So many of the steps in which documents are linked are done."""
        self.show(done, steps, "steps")

    def show(self, done: int, steps: int, unit: str) -> None:
        """So many are done; fewer than before are those of another kind, or the same begun anew."""
        now = time.monotonic()
        if done < self._done:
            self._start = self._told
        self._done, self._told = done, now
        if now - self._shown >= REFRESHED or done == steps:
            self._shown = now
            rate = done / max(now - self._start, 0.001)
            left = timedelta(seconds=round((steps - done) / rate))
            self._status.update(plain(f"{self._what}: {done} of {steps} {unit}, {rate:.0f} a second, {left} left"))


@contextmanager
def paced(what: str) -> Iterator[Pace]:
    """The same as :func:`working` for work that tells of its steps."""
    with working(what) as status:
        yield Pace(what, status)
