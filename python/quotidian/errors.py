"""What can go wrong, said with what, where and what was expected.

>>> import quotidian
>>> try:
...     quotidian.scan("It opened on Monday.", anchor="14/11/2017")
... except quotidian.AnchorError as error:
...     error.what
'no anchor: "14/11/2017"'
"""

from __future__ import annotations

__all__ = ["AnchorError", "ColumnError", "DocumentError", "LanguageError", "LimitError", "QuotidianError", "TextError"]


class QuotidianError(Exception):
    """Any error of this package.

    Attributes:
        what: what is wrong.
        where: the place, such as ``at code point 17`` or ``at byte 17``; None where the whole is meant.
        expected: what would have been right; empty where nothing can be said.
    """

    def __init__(self, what: str, where: str | None = None, expected: str = "") -> None:
        super().__init__(what, where, expected)
        self.what = what
        self.where = where
        self.expected = expected

    def __str__(self) -> str:
        place = f" {self.where}" if self.where else ""
        return f"{self.what}{place}" + (f"; expected {self.expected}" if self.expected else "")


class TextError(QuotidianError, ValueError):
    """What is no text: a string that holds half of a surrogate pair, or bytes that are not UTF-8."""


class AnchorError(QuotidianError, ValueError):
    """An anchor that is neither an ISO date nor an ISO datetime."""


class LanguageError(QuotidianError, ValueError):
    """A language that is none of :data:`quotidian.LANGUAGES`."""


class LimitError(QuotidianError, ValueError):
    """Something longer than a bound of :data:`quotidian.LIMITS` allows."""


class DocumentError(QuotidianError, ValueError):
    """Documents that cannot be compared, such as two with one id."""


class ColumnError(QuotidianError, ValueError):
    """A column that holds no strings, or columns of which one is longer than the other."""
