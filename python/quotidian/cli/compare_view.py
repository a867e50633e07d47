"""The record for a terminal: documents, utterances in the order said, days."""

from __future__ import annotations

from itertools import groupby

from rich.console import Console
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from ..api import find
from ..differences import same_letters
from ..errors import LimitError
from ..results import Day, DocumentNote, Mention, Record, Utterance, Version
from .find_view import differences, verdict_style
from .terminal import anchor_note, columns, output, plain

__all__ = ["show"]

NARROW_VERSIONS = 60
"""Letters of a line in which document, place, verdict and what differs stand side by side."""


def show(record: Record) -> None:
    """Prints the whole record."""
    console = output()
    _documents(console, record.documents)
    console.rule(Text("Who said what", "bold"), align="left")
    for utterance in record.utterances:
        _utterance(console, utterance)
    if record.days:
        console.rule(Text("Days", "bold"), align="left")
        console.print(_days(record.days))


def _documents(console: Console, documents: tuple[DocumentNote, ...]) -> None:
    table = columns("document", "written on")
    for document in documents:
        table.add_row(plain(document.id, "bold"), anchor_note(document.anchor, document.anchor_at, document.id))
        for problem in document.problems:
            table.add_row("", plain(f"{problem.start}–{problem.end}: {problem.message}", "yellow"))
    console.print(table)
    console.print()


def _utterance(console: Console, utterance: Utterance) -> None:
    day = utterance.said_on.value if utterance.said_on else "day unknown"
    heading = Text.assemble(
        (f"{utterance.id}  ", "bold"), plain(utterance.speaker or "speaker unknown", "bold"), (f", {day}", "dim")
    )
    if utterance.part_of is not None:
        heading.append(f", part of {utterance.part_of}", "dim")
    console.print(heading)
    console.print(Padding(plain(utterance.text, "cyan"), (0, 0, 0, 3)))
    versions = _lines(utterance) if console.width < NARROW_VERSIONS else _versions(utterance)
    console.print(Padding(versions, (0, 0, 1, 3)))


def _lines(utterance: Utterance) -> Text:
    """The versions below each other, for a terminal in which a table would leave out what differs."""
    return Text("\n").join(Text("  ").join(_cells(version, utterance.text)) for version in utterance.versions)


def _versions(utterance: Utterance) -> Table:
    table = Table.grid(padding=(0, 2, 0, 0))
    for _ in range(3):
        table.add_column(no_wrap=True)
    table.add_column(overflow="fold")
    for version in utterance.versions:
        table.add_row(*_cells(version, utterance.text))
    return table


def _cells(version: Version, fullest: str) -> tuple[Text, Text, Text, Text]:
    return (
        plain(version.doc, "bold"),
        Text(f"{version.start}–{version.end}", "dim"),
        Text(version.verdict, verdict_style(version.verdict)),
        _wording(version, fullest),
    )


def _wording(version: Version, fullest: str) -> Text:
    """What a reader has to know of a version beside the fullest one."""
    notes = [*version.alterations] if version.quoted else ["without marks", *version.alterations]
    line = Text(", ".join(notes) + (": " if notes else ""), "yellow")
    if version.text == fullest:
        return line
    if same_letters(version.text, fullest):
        return line.append("the same words", "dim")
    try:
        found = find(version.text, fullest)
    except LimitError:
        return line.append_text(plain(version.text))
    return line.append_text(differences(version.text, found.operations))


def _days(days: tuple[Day, ...]) -> Table:
    table = columns("day", "named as")
    for day in days:
        for number, (doc, mentions) in enumerate(groupby(day.mentions, key=lambda mention: mention.doc)):
            words = Text(", ").join(map(_named, mentions))
            named = Text.assemble(plain(doc, "bold"), " ").append_text(words)
            table.add_row("" if number else Text(day.value, "magenta"), named)
    return table


def _named(mention: Mention) -> Text:
    return plain(f"“{mention.text}”").append(" (completed)" if mention.completed else "", "dim")
