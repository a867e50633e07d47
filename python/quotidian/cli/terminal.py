"""What is written for people: tables, colour on a terminal only, progress on standard error."""

from __future__ import annotations

import re
import threading
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from typing import TypeVar

from rich import box
from rich.console import Console
from rich.status import Status
from rich.table import Table
from rich.text import Text

from ..results import Place

__all__ = ["anchor_note", "columns", "output", "plain", "print_rows", "stepping", "working"]

TABLE_ROWS = 2000
"""Rows of the longest table: its columns are as wide as the widest cell, so it has to be measured as a whole."""

PATIENCE = 1.0
"""Seconds of work before progress is shown."""

T = TypeVar("T")

CONTROLS = {code: "\N{REPLACEMENT CHARACTER}" for code in (*range(9), *range(14, 32), *range(127, 160))}


def output() -> Console:
    """Standard output: colour on a terminal only."""
    return Console(highlight=False, markup=False, emoji=False)


def plain(text: str, style: str = "", *, keep_ends: bool = False) -> Text:
    """Text of a document: one line, nothing in it taken for markup or for a control sequence."""
    line = re.sub(r"\s+", " ", text).translate(CONTROLS)
    return Text(line if keep_ends else line.strip(" "), style=style)


def print_rows(console: Console, headings: tuple[str, ...], rows: Iterable[tuple[Text, ...]], number: int) -> None:
    """Prints a table of ``number`` rows, or tab-separated lines where a table would be too long to lay out."""
    if number > TABLE_ROWS:
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
    status = console.status(what)
    timer = threading.Timer(PATIENCE, status.start)
    if console.is_terminal:
        timer.start()
    try:
        yield status
    finally:
        timer.cancel()
        status.stop()


def stepping(what: str, steps: int, work: Callable[[Callable[[], object]], T]) -> T:
    """Does work that calls what it is given after each of its steps, and shows how many are done, as :func:`working` does."""
    ready = 0
    with working(what) as status:

        def done() -> None:
            nonlocal ready
            ready += 1
            status.update(f"{what}: {ready} of {steps} sources")

        return work(done)
