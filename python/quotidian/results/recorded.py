"""The record of several documents: every utterance once, with all its versions, and every day."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from ..vocabulary import Alteration, Verdict
from .base import Dated, Result, nested
from .scanned import Attributed, Place, Problem, SaidOn

if TYPE_CHECKING:
    from ..documents import Documents

__all__ = ["Day", "DocumentNote", "Mention", "Record", "Utterance", "Version"]


@dataclass(frozen=True, slots=True)
class DocumentNote(Result):
    """A document of the record: its anchor, the words that it was read off where none was given, and its problems."""

    id: str
    anchor: str | None
    anchor_at: Place | None = field(metadata=nested(Place))
    problems: tuple[Problem, ...] = field(metadata=nested(Problem))


@dataclass(frozen=True, slots=True)
class Version(Result):
    """The words of an utterance as one document has them; ``verdict`` compares them with the fullest version.

    ``attributed`` tells where the document gives the words to another speaker or day than the utterance has.
    """

    doc: str
    start: int
    end: int
    text: str
    quoted: bool
    verdict: Verdict
    alterations: tuple[Alteration, ...]
    attributed: Attributed | None = field(default=None, metadata=nested(Attributed))


@dataclass(frozen=True, slots=True)
class Utterance(Result):
    """One thing said once.

    ``text`` is the fullest version; ``part_of`` the id of a longer utterance that holds these words among others.
    """

    id: int
    speaker: str | None
    said_on: SaidOn | None = field(metadata=nested(SaidOn))
    text: str
    part_of: int | None
    versions: tuple[Version, ...] = field(metadata=nested(Version))


@dataclass(frozen=True, slots=True)
class Mention(Result):
    """A place that names a day; ``completed`` where another document gave the year or month that it leaves out."""

    doc: str
    start: int
    end: int
    text: str
    completed: bool


@dataclass(frozen=True, slots=True)
class Day(Dated):
    """A day, or a longer stretch of the calendar, with every place that names it."""

    value: str
    from_: str | None
    to: str | None
    mentions: tuple[Mention, ...] = field(metadata=nested(Mention))


@dataclass(frozen=True, slots=True)
class Record(Result):
    """Utterances in the order in which they were said, then days in the order of the calendar."""

    documents: tuple[DocumentNote, ...] = field(metadata=nested(DocumentNote))
    utterances: tuple[Utterance, ...] = field(metadata=nested(Utterance))
    days: tuple[Day, ...] = field(metadata=nested(Day))

    def to_html(self, documents: Documents) -> str:
        """The record as a page that needs nothing else: one HTML file, with the articles side by side.

        ``documents`` are those that were compared: the record holds places, not their texts. Everything of the texts is
        escaped, and the page asks no network.

        Raises:
            DocumentError: the text of a document is not given, or is not the one that was compared.

        >>> from quotidian import compare
        >>> texts = {"herald": "“We baked all night,” Anna Kowalczyk said.", "post": "“We baked all night,” she said."}
        >>> page = compare(texts).to_html(texts)
        >>> page.startswith("<!doctype html>"), "2 articles compared" in page
        (True, True)
        """
        from ..report.record_page import record_page

        return record_page(self, documents)

    def _repr_html_(self) -> str:
        """What a notebook shows: the first utterances with their versions."""
        from ..report.notebook import record_html

        return record_html(self)
