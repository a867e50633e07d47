"""The functions of this package: each calls the core once, without the interpreter's lock."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Iterator, Mapping
from operator import index
from typing import Final, SupportsIndex, TypeVar

from . import _core
from .anchors import Anchor, to_iso
from .documents import Documents, as_documents, as_rows
from .results import Date, Match, Quote, Record, Result, Scan, Verification
from .results.rows import Row, made
from .sources import Sources
from .vocabulary import Language

__all__ = ["AUTO", "compare", "dates", "find", "quotations", "scan", "verify", "verify_quotes"]

AUTO: Final = "auto"
"""Stands for the language that a text shows."""


def scan(text: str | bytes, anchor: Anchor = None, *, language: Language = AUTO, indirect: bool = False) -> Scan:
    """Everything that the text says of speech and dates: quotations with speakers, dates, problems.

    Offsets count code points; where the text is UTF-8 as ``bytes``, they count bytes. What results hold of a text is ``str``
    either way.

    ``anchor`` is the day on which the text was written: a date, a datetime or an ISO string. ``language`` is one of
    ``LANGUAGES``, or ``auto``: the one that the text shows. With ``indirect``, speech without marks
    (``she said that …``) is found too.

    Raises:
        TextError: the text holds half of a surrogate pair, or is not UTF-8.
        AnchorError: the anchor is neither an ISO date nor an ISO datetime.
        LanguageError: the language is not known.

    >>> found = scan("“We baked all night,” Anna Kowalczyk said.")
    >>> [(quote.text, quote.speaker.text) for quote in found.quotes if quote.speaker]
    [('“We baked all night,”', 'Anna Kowalczyk')]
    >>> data = "In the café: “We baked all night,” she said.".encode()
    >>> [data[quote.start : quote.end].decode() for quote in scan(data).quotes]
    ['“We baked all night,”']
    >>> [quote.text for quote in scan("Anna Kowalczyk said that they had baked all night.", indirect=True).quotes]
    ['that they had baked all night']
    """
    return Scan._of(_core.scan(text, to_iso(anchor), spelt(language), indirect), text)


def quotations(
    text: str | bytes, anchor: Anchor = None, *, language: Language = AUTO, indirect: bool = False
) -> Iterator[Quote]:
    """The quotations of a text in their order: those of :func:`scan`, made a few at a time when it is their turn.

    The text is scanned at the call; the iterator holds no copy of it (a ``str`` that is not ASCII keeps its UTF-8, as Python does). Arguments and errors are those of :func:`scan`; an error is raised at the call. Bounds that
    were passed are told by :func:`scan` alone.

    >>> first = next(quotations("“It rained,” Ann Poe said. “It poured.”"))
    >>> (first.text, first.speaker.name)
    ('“It rained,”', 'Ann Poe')
    """
    return _each(Quote, _core.scan(text, to_iso(anchor), spelt(language), indirect).quotes)


def dates(text: str | bytes, anchor: Anchor = None, *, language: Language = AUTO) -> Iterator[Date]:
    """The dates of a text in their order: those of :func:`scan`, made a few at a time when it is their turn.

    The text is scanned at the call; the iterator holds no copy of it (a ``str`` that is not ASCII keeps its UTF-8, as Python does). Arguments and errors are those of :func:`scan`; an error is raised at the call. Days that no
    calendar has are told by :func:`scan` alone.

    >>> [(date.text, date.from_) for date in dates("It rained on Monday and poured two days later.", "2024-05-08")]
    [('Monday', '2024-05-06'), ('two days later', '2024-05-08')]
    """
    return _each(Date, _core.scan(text, to_iso(anchor), spelt(language), False).dates)


R = TypeVar("R", bound=Result)


def _each(of: type[R], rows: Callable[[int, int], tuple[Row, ...]]) -> Iterator[R]:
    """A result for each of the rows, which are asked for a few at a time, and more each time: each asking reads the text's offsets anew."""
    first, most = 0, 32
    while batch := rows(first, most):
        yield from made(of, batch)
        first, most = first + most, most * 2


def find(
    quote: str | bytes,
    text: str | bytes,
    *,
    language: Language = AUTO,
    prefix: str | bytes = "",
    suffix: str | bytes = "",
    anchor: Anchor = None,
    quote_anchor: Anchor = None,
) -> Match:
    """How the quotation stands to the text: verdict, best place, and what differs word by word.

    Quotation and text may be ``str`` or ``bytes``, each with offsets of its own: code points, or bytes.

    ``language`` is that of the text. ``prefix`` and ``suffix`` are what stands right before and right behind the quotation
    (64 letters of each are looked at): of places as good it is the one that agrees with more of it; ``places`` counts all of
    them. ``anchor`` is the day on which the text was written, ``quote_anchor`` that of the quotation: with both, a date in
    brackets agrees with a date in the other text where the two name one day and nothing else, and only there.

    Raises:
        TextError: the quotation or the text holds half of a surrogate pair, or is not UTF-8.
        LimitError: the quotation has more words than ``LIMITS["NEEDLE_WORDS"]``.
        AnchorError: an anchor is neither an ISO date nor an ISO datetime.
        LanguageError: the language is not known.

    >>> found = find("We will open it again", "“We will not open it again,” the mayor said.")
    >>> (found.verdict, found.alterations, found.genuine)
    ('altered', ('negation',), False)
    >>> data = "In the café: “We baked all night,” she said.".encode()
    >>> found = find("baked all night", data)
    >>> data[found.start : found.end]
    b'baked all night'
    >>> text = "Asked in May, she would not comment. Asked in June, he would not comment."
    >>> find("would not comment", text, prefix="he ").start
    55
    >>> find("We open [Monday]", "“We open tonight.”", anchor="2024-03-11", quote_anchor="2024-03-12").verdict
    'editorial'
    """
    known = (prefix, suffix, to_iso(quote_anchor), to_iso(anchor))
    return Match.from_dict(_core.find(quote, text, spelt(language), known))


def compare(
    documents: Documents,
    *,
    language: Language = AUTO,
    jobs: SupportsIndex | None = None,
    progress: Callable[[], object] | None = None,
    linking: Callable[[int, int], object] | None = None,
) -> Record:
    """The record of several documents: every utterance once, with all its versions, and every day.

    Texts may be ``str`` or ``bytes``; offsets in each document count what its text is given in, code points or bytes.

    With the language ``auto`` each document is read in its own, and all are compared in that of the first. Speech without
    marks makes no utterance. ``jobs`` is how many threads read the documents; without it, as many as the machine runs at once.
    ``progress`` is called after each that is read. ``linking`` is called while they are linked, with how many steps are done
    and how many there are: ten times a second at most, and after the last one. It begins anew where more memory was needed.

    Raises:
        TextError: a text holds half of a surrogate pair, or is not UTF-8.
        AnchorError: an anchor is neither an ISO date nor an ISO datetime.
        DocumentError: two documents have one id.
        LanguageError: the language is not known.

    >>> record = compare({
    ...     "herald": "“We baked all night, and we will do it again before the winter fair,” Anna Kowalczyk said.",
    ...     "post": "Kowalczyk said: “We will do it again before the winter fair.”",
    ... })
    >>> [[(version.doc, version.verdict) for version in one.versions] for one in record.utterances]
    [[('herald', 'verbatim'), ('post', 'typographic')]]
    >>> texts = {"herald": "In the café: “We baked all night.”".encode()}
    >>> [texts[one.doc][one.start : one.end].decode() for one in compare(texts).utterances[0].versions]
    ['“We baked all night.”']
    """
    listed = as_documents(documents)
    return Record.from_dict(_core.compare(as_rows(listed), spelt(language), threads(jobs), progress, linking))


def verify(
    draft: str | bytes,
    sources: Documents,
    *,
    anchor: Anchor = None,
    language: Language = AUTO,
    progress: Callable[[], object] | None = None,
) -> Verification:
    """How every quotation of the draft stands to the source that holds it best.

    Draft and sources may be ``str`` or ``bytes``; offsets in each count code points or bytes.

    Quotations that name a thing rather than repeat words (titles, nicknames, measures) are left out, and so is speech
    without marks. Where a source gives the words to another speaker or another day, ``attributed`` says so. ``anchor`` is
    the day on which the draft was written. ``progress`` is called after each source.

    Raises:
        TextError: the draft or a source holds half of a surrogate pair, or is not UTF-8.
        AnchorError: an anchor is neither an ISO date nor an ISO datetime.
        DocumentError: two sources have one id.
        LanguageError: the language is not known.

    >>> found = verify("She “baked all night”.", {"interview": "“We baked all night,” Anna Kowalczyk said."})
    >>> [(check.text, check.source, check.found.verdict) for check in found.quotes]
    [('“baked all night”', 'interview', 'verbatim')]
    >>> found.genuine
    True
    >>> draft = "In the café she “baked all night”.".encode()
    >>> found = verify(draft, {"interview": "“We baked all night,” Anna Kowalczyk said."})
    >>> [draft[check.start : check.end].decode() for check in found.quotes]
    ['“baked all night”']
    >>> found = verify("“We baked all night,” said Bo Lind.", {"wire": "“We baked all night,” Anna Kowalczyk said."})
    >>> found.quotes[0].attributed.speaker.name
    'Anna Kowalczyk'
    """
    return Sources(as_documents(sources), spelt(language)).verify(draft, to_iso(anchor), progress)


def verify_quotes(
    quotes: Iterable[str | bytes | tuple[str | bytes, str | None]],
    sources: Documents,
    *,
    language: Language = AUTO,
    progress: Callable[[], object] | None = None,
) -> Verification:
    """How quotations that stand alone stand to the source that each is said to come from.

    A quotation is its words, or a pair of its words and the id of its source; without an id, every source is looked at.
    Offsets of the checks count in the quotation itself, in code points or, where it is ``bytes``, in bytes. A quotation of more words than ``LIMITS["NEEDLE_WORDS"]`` is a
    problem. ``progress`` is called after each source.

    Raises:
        TypeError: ``quotes`` is one string or a mapping, or holds something else than strings and pairs.
        TextError: a quotation or a source holds half of a surrogate pair, or is not UTF-8.
        DocumentError: two sources have one id, or there is none with the id that a quotation names.
        LanguageError: the language is not known.

    >>> sources = {"interview": "“We baked all night,” Anna Kowalczyk said."}
    >>> found = verify_quotes([("we slept all night", "interview"), "baked all night"], sources)
    >>> [check.found.verdict for check in found.quotes]
    ['altered', 'verbatim']
    """
    if isinstance(quotes, str | bytes):
        raise TypeError("quotes are several strings or pairs, not one string")
    if isinstance(quotes, Mapping):
        raise TypeError("quotes are several strings or pairs, not a mapping (of words to ids of sources: give its items())")
    if not isinstance(quotes, Iterable):
        raise TypeError(f"quotes are several strings or pairs, not {type(quotes).__name__}")
    return Sources(as_documents(sources), spelt(language)).verify_quotes(map(_pair, quotes), progress)


def threads(jobs: SupportsIndex | None) -> int:
    """The number of threads as the core takes it: 0 for as many as the machine runs at once.

    Raises:
        TypeError: it is no whole number.
        ValueError: it is less than 1, or more than a machine can count.

    >>> threads(None), threads(4)
    (0, 4)
    """
    if jobs is None:
        return 0
    try:
        number = index(jobs)
    except TypeError:
        raise TypeError(f"jobs is a number of threads, or None for all, not {type(jobs).__name__}") from None
    if not 1 <= number <= sys.maxsize:
        raise ValueError(f"jobs is a number of threads from 1 to {sys.maxsize}, or None for all, not {number}")
    return number


def spelt(language: str) -> str:
    """The language as the core takes it, which knows the languages there are.

    Raises:
        TypeError: it is no string.

    >>> spelt("de")
    'de'
    """
    if not isinstance(language, str):
        raise TypeError(f"a language is 'auto' or one of LANGUAGES, not {type(language).__name__}")
    # half of a surrogate pair is no language either, and core is told so in letters that it takes
    return language if language.isascii() else language.encode(errors="backslashreplace").decode()


def _pair(quote: object) -> tuple[str | bytes, str | None]:
    match quote:
        case str() | bytes():
            return quote, None
        case ((str() | bytes()) as words, (str() | None) as source):
            return words, source
    raise TypeError(f"a quotation is str or bytes, or a pair of its words and the id of its source, not {quote!r}")
