"""A scan as tables for a terminal."""

from __future__ import annotations

from rich.console import Console
from rich.text import Text

from ..documents import Document
from ..results import Date, Quote, Scan
from .terminal import anchor_note, output, plain, print_rows

__all__ = ["show"]


def show(document: Document, found: Scan) -> None:
    """Prints what was found in the document."""
    console = output()
    console.rule(plain(document.id, "bold"), align="left")
    note = anchor_note(found.anchor, found.anchor_at, document.id)
    console.print(Text("written on ", "dim").append_text(note))
    _quotes(console, found.quotes)
    _dates(console, found.dates)
    for problem in found.problems:
        console.print(Text(f"{problem.start}–{problem.end}: {problem.message}", "yellow"))


def _quotes(console: Console, quotes: tuple[Quote, ...]) -> None:
    rows = (
        (
            Text(str(quote.start), "dim"),
            plain(quote.text, "cyan"),
            Text(quote.kind),
            plain((quote.speaker.name or quote.speaker.text) if quote.speaker else "–"),
            Text(quote.said_on.value if quote.said_on else "–"),
        )
        for quote in quotes
    )
    print_rows(console, ("at", "quotation", "kind", "speaker", "said on"), rows, len(quotes))


def _dates(console: Console, dates: tuple[Date, ...]) -> None:
    rows = (
        (
            Text(str(date.start), "dim"),
            plain(date.text, "magenta"),
            Text(f"{date.value} {date.mod}" if date.mod else date.value),
            Text(date.from_ or "–"),
            Text(date.to or "–"),
            Text(date.voice),
        )
        for date in dates
    )
    print_rows(console, ("at", "date", "value", "from", "to", "voice"), rows, len(dates))
