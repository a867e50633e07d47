"""The documents and the utterances of a record, made ready to be shown side by side."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from ..differences import Piece
from ..documents import Document
from ..errors import DocumentError
from ..results import Attributed, DocumentNote, Mention, Record, Utterance, Version
from ..texts import place as placed
from ..texts import stands
from ..vocabulary import Alteration, Verdict
from .days import named
from .marking import Paragraph, paragraphs
from .wording import against

__all__ = ["Article", "Place", "Row", "Said", "articles", "articles_without_text", "faults", "sayings"]

COLOURS = 10
"""Colours of the page's style; then they come again with another line below the words."""

LINES = 4


@dataclass(slots=True)
class Row:
    """Versions of one utterance that have the same words and the same verdict."""

    id: str
    version: Version
    faults: tuple[str, ...]
    pieces: tuple[Piece, ...]
    places: list[tuple[int, str]] = field(default_factory=list)
    """The number of each document, and the id of the place in it."""


@dataclass(slots=True)
class Said:
    """An utterance with its colour and its rows."""

    utterance: Utterance
    look: str
    speaker: int
    day: str
    rows: list[Row] = field(default_factory=list)

    @property
    def numbers(self) -> list[int]:
        """The numbers of the documents that hold it."""
        return sorted({number for row in self.rows for number, _ in row.places})

    @property
    def wrong(self) -> list[Row]:
        """The rows that do not agree with the others."""
        return [row for row in self.rows if row.faults]


@dataclass(slots=True)
class Place:
    """A version where it stands in its article."""

    id: str
    said: Said
    row: Row


@dataclass(slots=True)
class Article:
    """A document; ``spans`` are those of ``places``, ``date_spans`` those of ``dates``."""

    number: int
    note: DocumentNote
    text: str | bytes | None
    places: list[Place] = field(default_factory=list)
    spans: list[tuple[int, int]] = field(default_factory=list)
    dates: list[tuple[str, str]] = field(default_factory=list)
    """The id of each date, and the day in words."""
    date_spans: list[tuple[int, int]] = field(default_factory=list)

    @property
    def paragraphs(self) -> Iterator[Paragraph]:
        return paragraphs(self.text or "", self.spans, self.date_spans)

    @property
    def faults(self) -> int:
        return sum(bool(place.row.faults) for place in self.places)

    def add(self, version: Version, said: Said, row: Row) -> str:
        """Marks a version; the id of its place."""
        self._check(version)
        place = Place(f"v{self.number}-{len(self.places)}", said, row)
        self.places.append(place)
        self.spans.append((version.start, version.end))
        return place.id

    def add_date(self, mention: Mention, value: str) -> str:
        """Marks a date; the id of its place."""
        self._check(mention)
        place = f"m{self.number}-{len(self.dates)}"
        self.dates.append((place, named(value)))
        self.date_spans.append((mention.start, mention.end))
        return place

    def _check(self, place: Version | Mention) -> None:
        if self.text is not None and not stands(place.text, self.text, place.start, place.end):
            where = placed(self.text, place.start)
            raise DocumentError(f"the text of {place.doc!r} is not the one that was compared", where, repr(place.text))


def articles(record: Record, documents: Sequence[Document]) -> dict[str, Article]:
    """The documents of the record by id, with nothing marked yet.

    Raises:
        DocumentError: the text of one is not given.
    """
    texts = {document.id: document.text for document in documents}
    for note in record.documents:
        if note.id not in texts:
            raise DocumentError(f"no text of the document {note.id!r}", None, "every document that was compared")
    return {note.id: Article(number, note, texts[note.id]) for number, note in enumerate(record.documents)}


def articles_without_text(record: Record) -> dict[str, Article]:
    """The documents of the record by id, for where their text is not shown."""
    return {note.id: Article(number, note, None) for number, note in enumerate(record.documents)}


def sayings(
    record: Record, by_id: dict[str, Article], speakers: list[str], most: int | None = None
) -> list[Said]:
    """The first ``most`` utterances in their order, each with its colour; marks their versions in the articles."""
    coloured = sorted(record.utterances, key=lambda one: (len(one.versions) < 2, one.id))
    looks = {one.id: f"c{n % COLOURS} p{n // COLOURS % LINES}" for n, one in enumerate(coloured)}
    return [_said(one, looks[one.id], by_id, speakers) for one in record.utterances[:most]]


def faults(verdict: Verdict, alterations: tuple[Alteration, ...], attributed: Attributed | None) -> tuple[str, ...]:
    """What does not agree, in one word each.

    >>> faults("altered", ("number",), None), faults("spliced", (), None), faults("verbatim", (), None)
    (('number',), ('spliced',), ())
    """
    wrong: list[str] = list(alterations) if verdict == "altered" else []
    if verdict in ("spliced", "absent"):
        wrong.append(verdict)
    if attributed is not None:
        wrong += ["speaker"] * (attributed.speaker is not None) + ["day"] * (attributed.said_on is not None)
    return tuple(wrong)


def _said(one: Utterance, look: str, by_id: dict[str, Article], speakers: list[str]) -> Said:
    speaker = speakers.index(one.speaker) if one.speaker else -1
    said = Said(one, look, speaker, named(one.said_on.value) if one.said_on else "day unknown")
    rows: dict[tuple[object, ...], Row] = {}
    for version in one.versions:
        difference = against(version.text, one.text)
        other = version.attributed
        who = (other.speaker and (other.speaker.name or other.speaker.text), other.said_on) if other else None
        key = (version.verdict, version.alterations, version.quoted, difference, version.text == one.text, who)
        row = rows.get(key)
        if row is None:
            wrong = faults(version.verdict, version.alterations, other)
            row = rows[key] = Row(f"r{one.id}-{len(rows)}", version, wrong, difference)
        article = by_id[version.doc]
        row.places.append((article.number, article.add(version, said, row)))
    said.rows = list(rows.values())
    return said
