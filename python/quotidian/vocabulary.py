"""The words of closed sets, as types: ``def shown(kind: Kind) -> str``. A later version may add to them."""

from __future__ import annotations

from typing import Final, Literal, TypeAlias, get_args

__all__ = [
    "CONFIDENCES",
    "Confidence",
    "CueClass",
    "DateType",
    "FirstLevel",
    "Form",
    "Kind",
    "Language",
    "Modifier",
    "Reason",
    "Rule",
    "Style",
    "Voice",
]

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

DateType: TypeAlias = Literal["DATE", "TIME", "DURATION", "SET"]
"""What a date is, as TIMEX3 has it."""

Modifier: TypeAlias = Literal[
    "BEFORE", "AFTER", "ON_OR_BEFORE", "ON_OR_AFTER", "LESS_THAN", "MORE_THAN", "EQUAL_OR_LESS", "EQUAL_OR_MORE", "START", "MID", "END", "APPROX"
]
"""What the words around a date do to it (``mod`` of TIMEX3)."""

Voice: TypeAlias = Literal["writer", "speaker", "editor"]
"""Whose "today" a date counts from."""

Reason: TypeAlias = Literal["past", "future", "day_first", "month_first", "context"]
"""Why a date can be read in another way."""

Language: TypeAlias = Literal["auto", "en", "de"]
"""A language by its ISO 639-1 code, one of :data:`quotidian.LANGUAGES`; ``auto`` stands for that of the text."""
