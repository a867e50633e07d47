"""A scan as tables for a terminal."""

from __future__ import annotations

from rich.console import Console
from rich.text import Text

from ..documents import Document
from ..results import Date, Quote, Scan
from ..vocabulary import Confidence
from .terminal import anchor_note, output, plain, print_rows

__all__ = ["show"]

CONFIDENCE_STYLES: dict[Confidence, str] = {"high": "green", "medium": "", "low": "yellow"}


def show(document: Document, found: Scan) -> None:
    """Prints what was found in the document."""
    console = output()
    console.rule(plain(document.id, "bold"), align="left")
    note = anchor_note(found.anchor, found.anchor_at, document.id)
    console.print(Text("written on ", "dim").append_text(note))
    _quotes(console, found.quotes)
    _dates(console, found.dates)
    for problem in found.problems:
        console.print(plain(f"{problem.start}–{problem.end}: {problem.message}", "yellow"))


def _quotes(console: Console, quotes: tuple[Quote, ...]) -> None:
    rows = (
        (
            Text(str(quote.start), "dim"),
            plain(quote.text, "cyan"),
            Text(_kind(quote)),
            plain((quote.speaker.name or quote.speaker.text) if quote.speaker else "–"),
            _found(quote),
            Text(quote.said_on.value if quote.said_on else "–"),
        )
        for quote in quotes
    )
    print_rows(console, ("at", "quotation", "kind", "speaker", "found by", "said on"), rows, len(quotes))


def _kind(quote: Quote) -> str:
    """The kind, and whether the writer denies the words or asks for them."""
    notes: list[str] = [quote.kind]
    if quote.cue and quote.cue.negated:
        notes.append("negated")
    if quote.cue and quote.cue.questioned:
        notes.append("questioned")
    return ", ".join(notes)


def _found(quote: Quote) -> Text:
    """How the speaker was found, and how sure that is."""
    if quote.speaker is None:
        return Text("–")
    return Text(f"{quote.rule}, {quote.confidence}", CONFIDENCE_STYLES[quote.confidence])


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
