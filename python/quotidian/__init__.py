"""Who said what, when did they say it, and do other texts repeat it faithfully?

Functions: :func:`scan` a text, :func:`find` a quotation in a text. Offsets are code points, half open:
``text[place.start : place.end] == place.text``. Everything that they give is frozen, compares, hashes and pickles.
"""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from ._core import LIMITS as _LIMITS
from ._core import __version__
from .anchors import Anchor
from .api import find, scan, verify
from .documents import Document, Documents
from .errors import AnchorError, DocumentError, LimitError, QuotidianError, TextError
from .results import (
    GENUINE,
    Check,
    Date,
    Match,
    Operation,
    Place,
    Problem,
    Quote,
    Reading,
    Result,
    SaidOn,
    Scan,
    Speaker,
    Verification,
)

LIMITS: Final[Mapping[str, int]] = MappingProxyType(_LIMITS)
"""Every bound of the core by name, such as ``LIMITS["NEEDLE_WORDS"]``."""

__all__ = [
    "GENUINE",
    "LIMITS",
    "Anchor",
    "AnchorError",
    "Check",
    "Date",
    "Document",
    "DocumentError",
    "Documents",
    "LimitError",
    "Match",
    "Operation",
    "Place",
    "Problem",
    "Quote",
    "QuotidianError",
    "Reading",
    "Result",
    "SaidOn",
    "Scan",
    "Speaker",
    "TextError",
    "Verification",
    "__version__",
    "find",
    "scan",
    "verify",
]
