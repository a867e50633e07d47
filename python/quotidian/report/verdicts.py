"""Verdicts as a page shows them: a sign, a group for the colour, and words. Neither sign nor colour stands alone."""

from __future__ import annotations

from typing import Final

from ..results import GENUINE
from ..vocabulary import Verdict

__all__ = ["FAULTS", "MEANINGS", "SIGNS", "group", "weight"]

SIGNS: Final[dict[Verdict, str]] = {
    "verbatim": "=",
    "typographic": "≈",
    "variant": "≈",
    "editorial": "[ ]",
    "interrupted": "…",
    "altered": "≠",
    "spliced": "⇄",
    "absent": "✕",
}

MEANINGS: Final[dict[Verdict, str]] = {
    "verbatim": "letter for letter",
    "typographic": "but for marks, spaces and capitals",
    "variant": "but for spelling and the form of numbers",
    "editorial": "with edits that are marked as such",
    "interrupted": "with an attribution inside",
    "altered": "with words changed that carry meaning",
    "spliced": "in pieces that were not said like that",
    "absent": "not there at all",
}

FAULTS: Final = {
    "absent": "in no source",
    "negation": "negation changed",
    "number": "number changed",
    "name": "name changed",
    "modal": "“may”, “must” or the like changed",
    "spliced": "spliced",
    "speaker": "speakers disagree",
    "day": "days disagree",
    "order": "order changed",
    "word": "word changed",
}
"""What can be wrong with a quotation, the gravest first."""


def group(verdict: Verdict) -> str:
    """``same`` for the same words, ``edited`` for an editor's work that is marked, ``changed`` for other words.

    >>> [group(verdict) for verdict in ("verbatim", "editorial", "altered")]
    ['same', 'edited', 'changed']
    """
    if verdict not in GENUINE:
        return "changed"
    return "edited" if verdict in ("editorial", "interrupted") else "same"


def weight(faults: tuple[str, ...]) -> int:
    """The lower, the graver.

    >>> weight(("word", "negation")) < weight(("word",))
    True
    """
    grave = list(FAULTS)
    return min((grave.index(fault) for fault in faults if fault in grave), default=len(grave))
