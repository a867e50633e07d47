"""How a quotation stands to a text."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final

from ..vocabulary import VERDICTS, Alteration, Change, MatchWarning, Verdict
from .base import Result, nested
from .scanned import Place

__all__ = ["GENUINE", "Match", "Operation"]

GENUINE: Final[frozenset[Verdict]] = frozenset({"verbatim", "typographic", "variant", "editorial", "interrupted"})
"""The verdicts on a faithful quotation."""



def rank(verdict: Verdict) -> int:
    """The place of a verdict in ``VERDICTS``.

    Raises:
        ValueError: there is no such verdict.
    """
    if verdict not in VERDICTS:
        raise ValueError(f"no verdict: {verdict!r}; there are {', '.join(VERDICTS)}")
    return VERDICTS.index(verdict)


@dataclass(frozen=True, slots=True)
class Operation(Result):
    """One step of an alignment: ``equal``, ``insert``, ``delete`` or ``replace``.

    ``quote`` is its place in the quotation, ``doc`` that in the text; ``alteration`` is its class (``negation``,
    ``number``, ``name``, ``modal``, ``order``, ``word``) where it alters the meaning. ``same_day`` says that other words
    name one day in both (``[Monday]``, ``tonight``), each counted from when it was written.
    """

    change: Change
    quote: Place = field(metadata=nested(Place))
    doc: Place = field(metadata=nested(Place))
    alteration: Alteration | None
    same_day: bool = False


@dataclass(frozen=True, slots=True)
class Match(Result):
    """The verdict on the best place, and how many places are as good.

    ``start``, ``end`` and ``text`` are None when the quotation is absent.
    """

    verdict: Verdict
    start: int | None
    end: int | None
    text: str | None
    alterations: tuple[Alteration, ...]
    warnings: tuple[MatchWarning, ...]
    operations: tuple[Operation, ...] = field(metadata=nested(Operation))
    places: int

    @property
    def genuine(self) -> bool:
        """Whether the quotation is faithful, ``verbatim`` down to ``interrupted``."""
        return self.verdict in GENUINE

    def is_at_least(self, verdict: Verdict) -> bool:
        """Whether the quotation is as faithful as ``verdict`` says, or more.

        Raises:
            ValueError: there is no such verdict.

        >>> from quotidian import find
        >>> find("we baked all night", "“We baked all night.”").is_at_least("typographic")
        True
        """
        return VERDICTS.index(self.verdict) <= rank(verdict)

    def _repr_html_(self) -> str:
        """What a notebook shows: verdict, passage, and what differs."""
        from ..report.notebook import match_html

        return match_html(self)
