"""Lines of ``verify --jsonl``: quotations that stand alone (claims), or drafts."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Any, TypeAlias

from ..anchors import Anchor, to_iso
from ..results import Verification
from ..sources import Sources
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

    sources: Sources
    given: Anchors
    judge: Callable[[Verification], object]

    def claim(self, line: Line) -> Claim | Bad:
        """The claim of a line."""
        quote, source, name = line.value["quote"], line.value.get("source"), line.value.get("id")
        if not encodable(quote):
            return Bad(line.place, "'quote' holds half of a surrogate pair", "", name)
        if source is not None and source not in self.sources:
            ids = self.sources.ids
            hint = suggestion(str(source), ids) or f"the sources are {', '.join(ids) or 'none'}"
            return Bad(line.place, f"no source {source!r}", hint, name)
        return quote, source

    def task(self, line: Line) -> Task | Bad:
        """The check of one line by itself."""
        if is_draft(line.value):
            name, text = line.value["id"], line.value["text"]
            anchor = line.value.get("anchor") or self.given.of(str(name))
            return Task(name, partial(self._draft, text, anchor), len(text), line.place, line.read)
        claim = self.claim(line)
        if isinstance(claim, Bad):
            return claim
        if "id" not in line.value:
            return Bad(line.place, "no 'id'", "expected an object with id, quote")
        return Task(line.value["id"], partial(self._claim, claim), len(claim[0]), line.place, line.read)

    def _draft(self, text: str, anchor: Anchor) -> bytes:
        return self._answer(self.sources.verify(text, to_iso(anchor)))

    def _claim(self, claim: Claim) -> bytes:
        return self._answer(self.sources.verify_quotes([claim]))

    def _answer(self, found: Verification) -> bytes:
        self.judge(found)
        return to_json(found.to_dict())
