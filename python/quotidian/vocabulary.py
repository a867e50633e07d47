"""The words of closed sets, as types: ``def shown(kind: Kind) -> str``. A later version may add to them."""

from __future__ import annotations

from typing import Final, Literal, TypeAlias, get_args

__all__ = [
    "CONFIDENCES",
    "VERDICTS",
    "Alteration",
    "Change",
    "Confidence",
    "CueClass",
    "DateType",
    "FirstLevel",
    "Form",
    "Kind",
    "Language",
    "LanguageCode",
    "MatchWarning",
    "Modifier",
    "ProblemKind",
    "Reason",
    "Rule",
    "Style",
    "Verdict",
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

LanguageCode: TypeAlias = Literal["en", "de"]
"""A language by its ISO 639-1 code, one of :data:`quotidian.LANGUAGES`."""

Language: TypeAlias = Literal["auto", LanguageCode]
"""A language to be read in; ``auto`` stands for that of the text."""

Verdict: TypeAlias = Literal[
    "verbatim", "typographic", "variant", "editorial", "interrupted", "altered", "spliced", "absent"
]
"""How a quotation stands to a text."""

VERDICTS: Final[tuple[Verdict, ...]] = get_args(Verdict)
"""Every :data:`Verdict`, from the most to the least faithful."""

Change: TypeAlias = Literal["equal", "insert", "delete", "replace"]
"""What a step of an alignment does."""

Alteration: TypeAlias = Literal["negation", "number", "name", "modal", "order", "word"]
"""What a change that alters the meaning is one of."""

MatchWarning: TypeAlias = Literal[
    "elision_hides_negation",
    "elision_hides_condition",
    "truncated_condition",
    "joins_separate_quotes",
    "ambiguous",
    "weak_evidence",
]
"""What the verdict does not say, and who relies on it should know."""

ProblemKind: TypeAlias = Literal[
    "MARKS_IN_BLOCK",
    "QUOTATIONS_IN_BLOCK",
    "WORDS_IN_BLOCK",
    "QUOTATION_DEPTH",
    "DATES_IN_BLOCK",
    "NEEDLE_WORDS",
    "LINKED_BYTES",
    "NO_SUCH_DAY",
]
"""The bound of :data:`quotidian.LIMITS` that keeps a stretch from being looked at, or ``NO_SUCH_DAY`` where no calendar has a date."""
