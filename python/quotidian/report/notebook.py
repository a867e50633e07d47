"""What a notebook shows of a result: small, escaped, with a style of its own that suits light and dark."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from typing import Any

from ..differences import Piece, changed
from ..results import Match, Quote, Record, Result, Scan, Verification
from ..texts import characters
from .articles import Said, articles_without_text, sayings
from .marking import Paragraph, paragraphs
from .rendering import render
from .wording import of_check

__all__ = ["match_html", "record_html", "result_html", "scan_html", "verification_html"]

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


@dataclass(slots=True)
class Row:
    """A field of a result: its key in the JSON, and its value in words, or the fields of each result that it holds."""

    key: str
    value: str | None
    results: list[list[Row]]
    left_out: int


def result_html(result: Result) -> str:
    """Its fields as a table, with those of the results in it; a quotation and a date are marked as they are in a text."""
    return render("result_notebook.html", kind=type(result).__name__, rows=_rows(result.to_dict()))


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


def _rows(fields: dict[str, Any]) -> list[Row]:
    return [_row(key, value) for key, value in fields.items() if value not in (None, [])]


def _row(key: str, value: Any) -> Row:
    held: list[Any] = value if isinstance(value, list) else [value]
    if held and isinstance(held[0], dict):
        return Row(key, None, [_rows(one) for one in held[:ROWS]], len(held) - ROWS)
    return Row(key, ", ".join(map(_in_words, held)), [], 0)


def _in_words(value: object) -> str:
    return {True: "yes", False: "no"}[value] if isinstance(value, bool) else str(value)


def _shown(quotes: tuple[Quote, ...] | list[Quote]) -> Iterator[Shown]:
    colours: dict[str, int] = {}
    for quote in quotes:
        name = (quote.speaker.name or quote.speaker.text) if quote.speaker else ""
        colour = colours.setdefault(name, len(colours) % COLOURS) if name else -1
        label = ", ".join(filter(None, [name, quote.said_on.value if quote.said_on else ""]))
        yield Shown(quote, colour, label or quote.kind)
