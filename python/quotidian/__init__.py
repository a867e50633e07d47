"""Who said what, when did they say it, and do other texts repeat it faithfully?

Functions: :func:`scan` a text, or go through its :func:`quotations` or :func:`dates`; :func:`find` a quotation in a text;
:func:`compare` documents, or link them with a :class:`Linker`; :func:`verify` a draft. Offsets are code points, half open:
``text[place.start : place.end] == place.text``; in a text given as ``bytes`` (UTF-8) they are bytes. Everything that they give is frozen, compares, hashes and pickles.
"""

from __future__ import annotations

from types import MappingProxyType

from ._core import LANGUAGES as _LANGUAGES
from ._core import LIMITS as _LIMITS
from ._core import __version__

TYPE_CHECKING = False  # as typing has it, which takes longer to load than all of this
if TYPE_CHECKING:
    from .anchors import Anchor
    from .api import compare, dates, find, quotations, scan, verify, verify_quotes
    from .documents import Document, Documents
    from .errors import AnchorError, ColumnError, DocumentError, LanguageError, LimitError, QuotidianError, TextError
    from .linker import Linker
    from .results import (
        GENUINE,
        Attributed,
        Check,
        Cue,
        Date,
        Dated,
        Day,
        DocumentNote,
        Marks,
        Match,
        Mention,
        Operation,
        Place,
        Problem,
        Quote,
        Reading,
        Record,
        Result,
        SaidOn,
        Scan,
        Speaker,
        Utterance,
        Verification,
        Version,
    )
    from .vocabulary import (
        CONFIDENCES,
        VERDICTS,
        Alteration,
        Change,
        Confidence,
        CueClass,
        DateType,
        FirstLevel,
        Form,
        Kind,
        Language,
        LanguageCode,
        MatchWarning,
        Modifier,
        ProblemKind,
        Reason,
        Rule,
        Style,
        Verdict,
        Voice,
    )

LANGUAGES: tuple[LanguageCode, ...] = _LANGUAGES
"""The ISO 639-1 codes of the languages that there are words of; ``auto`` stands for that of the text."""

LIMITS: MappingProxyType[str, int] = MappingProxyType(_LIMITS)
"""Every bound of the core by name, such as ``LIMITS["NEEDLE_WORDS"]``."""

__all__ = [
    "CONFIDENCES",
    "GENUINE",
    "LANGUAGES",
    "LIMITS",
    "VERDICTS",
    "Alteration",
    "Anchor",
    "AnchorError",
    "Attributed",
    "Change",
    "Check",
    "ColumnError",
    "Confidence",
    "Cue",
    "CueClass",
    "Date",
    "DateType",
    "Dated",
    "Day",
    "Document",
    "DocumentError",
    "DocumentNote",
    "Documents",
    "FirstLevel",
    "Form",
    "Kind",
    "Language",
    "LanguageCode",
    "LanguageError",
    "LimitError",
    "Linker",
    "Marks",
    "Match",
    "MatchWarning",
    "Mention",
    "Modifier",
    "Operation",
    "Place",
    "Problem",
    "ProblemKind",
    "Quote",
    "QuotidianError",
    "Reading",
    "Reason",
    "Record",
    "Result",
    "Rule",
    "SaidOn",
    "Scan",
    "Speaker",
    "Style",
    "TextError",
    "Utterance",
    "Verdict",
    "Verification",
    "Version",
    "Voice",
    "__version__",
    "compare",
    "dates",
    "find",
    "quotations",
    "scan",
    "verify",
    "verify_quotes",
]

_HOMES = {
    name: module
    for module, names in {
        "anchors": "Anchor",
        "api": "compare dates find quotations scan verify verify_quotes",
        "documents": "Document Documents",
        "errors": "AnchorError ColumnError DocumentError LanguageError LimitError QuotidianError TextError",
        "linker": "Linker",
        "results": (
            "GENUINE Attributed Check Cue Date Dated Day DocumentNote Marks Match Mention Operation Place "
            "Problem Quote Reading Record Result SaidOn Scan Speaker Utterance Verification Version"
        ),
        "vocabulary": (
            "CONFIDENCES VERDICTS Alteration Change Confidence CueClass DateType FirstLevel Form Kind Language LanguageCode "
            "MatchWarning Modifier ProblemKind Reason Rule Style Verdict Voice"
        ),
    }.items()
    for name in names.split()
}
"""The module of each name: it is loaded when the name is first asked for, so that to import this package takes no time."""


if not TYPE_CHECKING:  # else every misspelt name would be one

    def __getattr__(name):
        from importlib import import_module

        if name in _HOMES.values():
            return import_module(f".{name}", __name__)
        if name not in _HOMES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        value = globals()[name] = getattr(import_module(f".{_HOMES[name]}", __name__), name)
        return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
