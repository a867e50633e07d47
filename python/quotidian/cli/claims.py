"""Lines of ``verify --jsonl``: quotations that stand alone (claims), or drafts."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Any, TypeAlias

from ..api import verify, verify_quotes
from ..documents import Document
from ..results import Verification
from ..vocabulary import Language
from .anchors import Anchors
from .answering import Task
from .complaints import Bad, suggestion
from .lines import Line, encodable
from .writing import to_json

__all__ = ["Claim", "Checking", "fields", "is_draft"]

Claim: TypeAlias = tuple[str, str | None]
"""The words of a quotation, and the id of the source that is to hold it."""


def is_draft(value: dict[str, Any]) -> bool:
    """Whether an object is a draft, and no claim.

    >>> is_draft({"id": 1, "text": "She “slept all night”."}), is_draft({"quote": "slept all night"})
    (True, False)
    """
    return "text" in value and "quote" not in value


def fields(value: dict[str, Any]) -> tuple[str, ...]:
    """What an object must have."""
    return ("id", "text") if is_draft(value) else ("quote",)


@dataclass(frozen=True, slots=True)
class Checking:
    """What lines are checked against; ``judge`` is told every verification."""

    sources: list[Document]
    language: Language
    given: Anchors
    judge: Callable[[Verification], object]

    def claim(self, line: Line) -> Claim | Bad:
        """The claim of a line."""
        quote, source, name = line.value["quote"], line.value.get("source"), line.value.get("id")
        ids = [source.id for source in self.sources]
        if not encodable(quote):
            return Bad(line.place, "'quote' holds half of a surrogate pair", "", name)
        if source is not None and source not in ids:
            hint = suggestion(str(source), ids) or f"the sources are {', '.join(ids) or 'none'}"
            return Bad(line.place, f"no source {source!r}", hint, name)
        return quote, source

    def task(self, line: Line) -> Task | Bad:
        """The check of one line by itself."""
        if is_draft(line.value):
            name, text = line.value["id"], line.value["text"]
            anchor = line.value.get("anchor") or self.given.of(str(name))
            work = partial(verify, text, self.sources, anchor=anchor, language=self.language)
            return Task(name, partial(self._answer, work), len(text), line.place, line.read)
        claim = self.claim(line)
        if isinstance(claim, Bad):
            return claim
        if "id" not in line.value:
            return Bad(line.place, "no 'id'", "expected an object with id, quote")
        # no other source is looked at, so none is read
        sources = [source for source in self.sources if claim[1] in (None, source.id)]
        work = partial(verify_quotes, [claim], sources, language=self.language)
        return Task(line.value["id"], partial(self._answer, work), len(claim[0]), line.place, line.read)

    def _answer(self, work: Callable[[], Verification]) -> bytes:
        found = work()
        self.judge(found)
        return to_json(found.to_dict())
