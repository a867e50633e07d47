"""The words of closed sets, as types: ``def shown(kind: Kind) -> str``. A later version may add to them."""

from __future__ import annotations

from typing import Final, Literal, TypeAlias, get_args

__all__ = ["CONFIDENCES", "Confidence", "CueClass", "FirstLevel", "Form", "Kind", "Rule", "Style"]

Kind: TypeAlias = Literal["full", "fragment", "scare", "title", "nickname", "measure", "markup", "indirect"]
"""What a quotation is; ``indirect`` is speech without marks."""

Form: TypeAlias = Literal["marks", "block", "dash", "transcript"]
"""How a quotation is set off."""

Rule: TypeAlias = Literal[
    "none", "tail", "head", "colon", "signed", "according", "goes_on", "before", "turn", "label"
]
"""How a speaker was found; ``none`` where none was."""

Confidence: TypeAlias = Literal["low", "medium", "high"]
"""How sure a finding is."""

CONFIDENCES: Final[tuple[Confidence, ...]] = get_args(Confidence)
"""Each :data:`Confidence`, the least first."""

CueClass: TypeAlias = Literal[
    "say", "ask", "tell", "deny", "write", "think", "judge", "call", "order", "promise", "show", "sound", "noun"
]
"""What a cue does with the words that it introduces."""

FirstLevel: TypeAlias = Literal["double", "single", "angle", "corner"]
"""The marks of a text's first level."""

Style: TypeAlias = Literal[
    "straight", "curly", "low", "backtick", "apostrophes", "outward", "inward", "corner", "mixed"
]
"""How they are written."""
