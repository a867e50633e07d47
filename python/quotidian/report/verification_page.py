"""The page of a verification: the draft, its quotations coloured by verdict, each with its best place in a source."""

from __future__ import annotations

import re
from dataclasses import dataclass

from ..differences import Piece
from ..documents import Document, Documents, as_documents
from ..errors import DocumentError
from ..results import Check, Verification
from ..texts import characters, place, stands
from ..vocabulary import VERDICTS
from . import verdicts
from .articles import faults
from .marking import paragraphs
from .rendering import render
from .wording import of_check

__all__ = ["verification_page"]

SPACE = re.compile(r"\s+")

CONTEXT = 180
"""Characters of the source shown on each side of a quotation."""

NEAR = 4 * (CONTEXT + 1)
"""What holds more characters than these, in either kind of text."""


@dataclass(slots=True)
class Checked:
    """A quotation of the draft, what differs, and where its source has the words."""

    number: int
    check: Check
    speaker: str | None
    pieces: tuple[Piece, ...]
    faults: tuple[str, ...]
    before: str = ""
    there: str = ""
    after: str = ""

    @property
    def verdict(self) -> str:
        return self.check.found.verdict


def verification_page(found: Verification, draft: str | bytes | Document | None, sources: Documents) -> str:
    """The page as HTML; without a draft, for quotations that stand alone, the list of these.

    Raises:
        DocumentError: draft or sources are not those that were checked.
    """
    texts = {source.id: source.text for source in as_documents(sources)}
    if isinstance(draft, str | bytes):
        draft = Document("draft", draft)
    if draft is not None and not isinstance(draft, Document):
        raise TypeError(f"draft must be str, bytes, Document or None, not {type(draft).__name__}")
    checks = [_checked(number, check, texts) for number, check in enumerate(found.quotes, 1)]
    if draft is not None:
        for check in found.quotes:
            _agrees(draft.text, check.start, check.end, check.text, f"the draft {draft.id!r}")
    given = {one.speaker for one in checks}
    speakers = sorted(filter(None, given), key=str.casefold)
    return render(
        "verification.html",
        draft=draft,
        paragraphs=draft and list(paragraphs(draft.text, [(one.start, one.end) for one in found.quotes], [])),
        checks=checks,
        wrong=sorted((one for one in checks if one.faults), key=lambda one: (verdicts.weight(one.faults), one.number)),
        problems=found.problems,
        speakers=speakers,
        sources=list(texts),
        speaker_options=[*enumerate(speakers), *([(-1, "speaker unknown")] if None in given else [])],
        verdict_options=[(name, name) for name in VERDICTS if any(one.verdict == name for one in checks)],
        article_options=list(enumerate(texts)),
    )


def _checked(number: int, check: Check, texts: dict[str, str | bytes]) -> Checked:
    found = check.found
    speaker = (check.speaker.name or check.speaker.text) if check.speaker else None
    wrong = faults(found.verdict, found.alterations, check.attributed)
    shown = Checked(number, check, speaker, of_check(check), wrong)
    if check.source is None or found.start is None or found.end is None:
        return shown
    if check.source not in texts:
        raise DocumentError(f"no text of the source {check.source!r}", None, "every source that was looked in")
    text = texts[check.source]
    _agrees(text, found.start, found.end, found.text or "", f"the source {check.source!r}")
    before = characters(text[max(0, found.start - NEAR) : found.start])
    after = characters(text[found.end : found.end + NEAR])
    shown.before = _whole_words(before[-CONTEXT:], len(before) > CONTEXT, False)
    shown.there = found.text or ""
    shown.after = _whole_words(after[:CONTEXT], False, len(after) > CONTEXT)
    return shown


def _whole_words(text: str, cut_before: bool, cut_after: bool) -> str:
    """The text without the part of a word at an end where it was cut.

    >>> _whole_words("dge was shut on Mon", True, True)
    '… was shut on …'
    """
    text = SPACE.sub(" ", text)
    if cut_before:
        text = "… " + text.partition(" ")[2]
    if cut_after:
        text = text.rpartition(" ")[0] + " …"
    return text


def _agrees(text: str | bytes, start: int, end: int, expected: str, name: str) -> None:
    if not stands(expected, text, start, end):
        raise DocumentError(f"{name} is not the text that was checked", place(text, start), repr(expected))
