"""What a notebook shows of a result: small, escaped, with a style of its own that suits light and dark."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from ..differences import Piece, changed
from ..results import Match, Quote, Record, Scan, Verification
from ..texts import characters
from .articles import Said, articles_without_text, sayings
from .marking import Paragraph, paragraphs
from .rendering import render
from .wording import of_check

__all__ = ["match_html", "record_html", "scan_html", "verification_html"]

CHARACTERS = 20_000
"""Of a text that many are shown; of bytes, as many bytes."""

ROWS = 50
"""Of a table that many."""

COLOURS = 6
"""Speakers with a colour of their own."""


@dataclass(slots=True)
class Shown:
    """A quotation with its colour and what stands behind it."""

    quote: Quote
    colour: int
    label: str


def scan_html(found: Scan) -> str:
    """The text with its quotations and dates marked; without the text, these alone."""
    whole = found.text or ""
    text = whole[:CHARACTERS]
    inside = [quote for quote in found.quotes if quote.end <= len(text)]
    dates = [date for date in found.dates if date.end <= len(text)]
    spans = [(quote.start, quote.end) for quote in inside]
    marked: list[Paragraph] = list(paragraphs(text, spans, [(date.start, date.end) for date in dates]))
    return render(
        "scan_notebook.html",
        found=found,
        paragraphs=marked,
        quotes=list(_shown(inside if found.text else found.quotes[:ROWS])),
        dates=dates if found.text else found.dates[:ROWS],
        left_out=len(characters(whole)) - len(characters(text)),
    )


def record_html(record: Record) -> str:
    """Every utterance with its versions, and what differs."""
    by_id = articles_without_text(record)
    speakers = sorted({one.speaker for one in record.utterances if one.speaker})
    said: list[Said] = sayings(record, by_id, speakers, most=ROWS)
    return render("record_notebook.html", record=record, articles=list(by_id.values()), said=said)


def verification_html(found: Verification) -> str:
    """Every quotation with its verdict, and what differs."""
    checks = [(check, of_check(check)) for check in islice(found.quotes, ROWS)]
    return render("verification_notebook.html", found=found, checks=checks)


def match_html(found: Match) -> str:
    """The verdict, the passage, and what differs."""
    differing: list[tuple[Piece, ...]] = list(changed(found.operations))
    return render("match_notebook.html", found=found, differing=differing)


def _shown(quotes: tuple[Quote, ...] | list[Quote]) -> Iterator[Shown]:
    colours: dict[str, int] = {}
    for quote in quotes:
        name = (quote.speaker.name or quote.speaker.text) if quote.speaker else ""
        colour = colours.setdefault(name, len(colours) % COLOURS) if name else -1
        label = ", ".join(filter(None, [name, quote.said_on.value if quote.said_on else ""]))
        yield Shown(quote, colour, label or quote.kind)
