"""A scan as tables for a terminal."""

from __future__ import annotations

from rich.console import Console
from rich.text import Text

from ..documents import Document
from ..results import Date, Quote, Scan
from .terminal import anchor_note, columns, output, plain

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
    table = columns("at", "quotation", "kind", "speaker", "said on")
    for quote in quotes:
        speaker = quote.speaker
        table.add_row(
            str(quote.start),
            plain(quote.text, "cyan"),
            quote.kind,
            plain((speaker.name or speaker.text) if speaker else "–"),
            quote.said_on.value if quote.said_on else "–",
        )
    if quotes:
        console.print(table)


def _dates(console: Console, dates: tuple[Date, ...]) -> None:
    table = columns("at", "date", "value", "from", "to", "voice")
    for date in dates:
        value = f"{date.value} {date.mod}" if date.mod else date.value
        bounds = (date.from_ or "–", date.to or "–")
        table.add_row(str(date.start), plain(date.text, "magenta"), value, *bounds, date.voice)
    if dates:
        console.print(table)
