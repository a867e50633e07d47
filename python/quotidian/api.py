"""The functions of this package: each calls the core once, without the interpreter's lock."""

from __future__ import annotations

from typing import Final

from . import _core
from .anchors import Anchor, to_iso
from .documents import Documents, as_documents
from .results import Match, Record, Scan, Verification

__all__ = ["AUTO", "compare", "find", "scan", "verify"]

AUTO: Final = "auto"
"""Stands for the language that a text shows."""


def scan(text: str, anchor: Anchor = None, *, language: str = AUTO, indirect: bool = False) -> Scan:
    """Everything that the text says of speech and dates: quotations with speakers, dates, problems.

    ``anchor`` is the day on which the text was written: a date, a datetime or an ISO string. ``language`` is one of
    ``LANGUAGES``, or ``auto``: the one that the text shows. With ``indirect``, speech without marks
    (``she said that …``) is found too.

    Raises:
        TextError: the text holds half of a surrogate pair.
        AnchorError: the anchor is neither an ISO date nor an ISO datetime.
        LanguageError: the language is not known.

    >>> found = scan("“We baked all night,” Anna Kowalczyk said.")
    >>> [(quote.text, quote.speaker.text) for quote in found.quotes if quote.speaker]
    [('“We baked all night,”', 'Anna Kowalczyk')]
    >>> [quote.text for quote in scan("Anna Kowalczyk said that they had baked all night.", indirect=True).quotes]
    ['that they had baked all night']
    """
    return Scan.from_dict(_core.scan(text, to_iso(anchor), language, indirect))


def find(quote: str, text: str, *, language: str = AUTO) -> Match:
    """How the quotation stands to the text: verdict, best place, and what differs word by word.

    ``language`` is that of the text.

    Raises:
        TextError: the quotation or the text holds half of a surrogate pair.
        LimitError: the quotation has more words than ``LIMITS["NEEDLE_WORDS"]``.
        LanguageError: the language is not known.

    >>> found = find("We will open it again", "“We will not open it again,” the mayor said.")
    >>> (found.verdict, found.alterations, found.genuine)
    ('altered', ('negation',), False)
    """
    return Match.from_dict(_core.find(quote, text, language))


def compare(documents: Documents, *, language: str = AUTO) -> Record:
    """The record of several documents: every utterance once, with all its versions, and every day.

    With the language ``auto`` each document is read in its own, and all are compared in that of the first. Speech without
    marks makes no utterance.

    Raises:
        TextError: a text holds half of a surrogate pair.
        AnchorError: an anchor is neither an ISO date nor an ISO datetime.
        DocumentError: two documents have one id.
        LanguageError: the language is not known.

    >>> record = compare({
    ...     "herald": "“We baked all night, and we will do it again before the winter fair,” Anna Kowalczyk said.",
    ...     "post": "Kowalczyk said: “We will do it again before the winter fair.”",
    ... })
    >>> [[(version.doc, version.verdict) for version in one.versions] for one in record.utterances]
    [[('herald', 'verbatim'), ('post', 'typographic')]]
    """
    listed = as_documents(documents)
    given = [(document.id, document.text, to_iso(document.anchor)) for document in listed]
    return Record.from_dict(_core.compare(given, language))


def verify(draft: str, sources: Documents, *, language: str = AUTO) -> Verification:
    """How every quotation of the draft stands to the source that holds it best.

    Quotations that name a thing rather than repeat words (titles, nicknames, measures) are left out, and so is speech
    without marks.

    Raises:
        TextError: the draft or a source holds half of a surrogate pair.
        DocumentError: two sources have one id.
        LanguageError: the language is not known.

    >>> found = verify("She “baked all night”.", {"interview": "“We baked all night,” Anna Kowalczyk said."})
    >>> [(check.text, check.source, check.found.verdict) for check in found.quotes]
    [('“baked all night”', 'interview', 'verbatim')]
    >>> found.genuine
    True
    """
    listed = as_documents(sources)
    found = _core.verify(draft, [source.text for source in listed], language)
    for check in found["quotes"]:
        check["source"] = None if check["source"] is None else listed[check["source"]].id
    return Verification.from_dict(found)
