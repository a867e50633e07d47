"""Whether the quotations of a draft stand in its sources."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from ..vocabulary import Kind, Verdict
from .base import Result, nested
from .matched import Match, rank
from .scanned import Attributed, Problem, Speaker

if TYPE_CHECKING:
    from ..documents import Document, Documents

__all__ = ["Check", "Verification"]


@dataclass(frozen=True, slots=True)
class Check(Result):
    """A quotation of the draft, and how it stands to the source that holds it best.

    ``source`` is the id of that source, None where no source holds it; ``found`` has the verdict. ``attributed`` tells
    where that source gives the words to another speaker or day; the verdict does not depend on it.
    """

    start: int
    end: int
    text: str
    kind: Kind
    speaker: Speaker | None = field(metadata=nested(Speaker))
    source: str | None
    found: Match = field(metadata=nested(Match))
    attributed: Attributed | None = field(default=None, metadata=nested(Attributed))


@dataclass(frozen=True, slots=True)
class Verification(Result):
    """Every quotation of a draft that claims somebody's words, and what could not be checked."""

    quotes: tuple[Check, ...] = field(metadata=nested(Check))
    problems: tuple[Problem, ...] = field(metadata=nested(Problem))

    @property
    def genuine(self) -> bool:
        """Whether every quotation was checked and is faithful."""
        return self.is_at_least("interrupted")

    def is_at_least(self, verdict: Verdict) -> bool:
        """Whether every quotation was checked, and is as faithful as ``verdict`` says, or more.

        Raises:
            ValueError: there is no such verdict.
        """
        rank(verdict)  # where no quotation is asked a misspelt one would pass
        return not self.problems and all(check.found.is_at_least(verdict) for check in self.quotes)

    def to_html(self, draft: str | bytes | Document | None, sources: Documents) -> str:
        """The verification as a page that needs nothing else: one HTML file, with the draft and what differs.

        ``draft`` and ``sources`` are those that were checked; ``draft`` is None for quotations that stood alone. Everything of
        the texts is escaped, and the page asks no network.

        Raises:
            DocumentError: the text of a source is not given, or is not the one that was looked in.

        >>> from quotidian import verify
        >>> draft, sources = "She “slept all night”.", {"interview": "“We baked all night,” Anna Kowalczyk said."}
        >>> page = verify(draft, sources).to_html(draft, sources)
        >>> page.startswith("<!doctype html>"), "1 quotation checked" in page
        (True, True)
        """
        from ..report.verification_page import verification_page

        return verification_page(self, draft, sources)

    def _repr_html_(self) -> str:
        """What a notebook shows: the first quotations with their verdicts."""
        from ..report.notebook import verification_html

        return verification_html(self)
