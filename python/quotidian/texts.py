"""Texts as they are given: ``str``, whose offsets count code points, or UTF-8 in ``bytes``, whose offsets count bytes."""

from __future__ import annotations

import re

__all__ = ["HARMFUL", "characters", "one_line", "place", "stands"]

HARMFUL = {
    code: "\N{REPLACEMENT CHARACTER}"
    for code in (
        *range(9), 11, 12, *range(14, 32), *range(127, 160),  # controls, NUL among them
        *range(0x202A, 0x202F), *range(0x2066, 0x206A),  # these turn the order of what stands behind them
        *range(0xD800, 0xE000), 0xFFFE, 0xFFFF,  # no characters
    )
}  # fmt: skip
"""Characters that a page cannot hold, that a terminal would obey, or that would hide or turn what stands there."""


def one_line(text: str) -> str:
    """A text on one line, with nothing in it that a terminal would obey.

    >>> one_line("a\\n\\x1b[2Jb\\u202e")
    'a �[2Jb�'
    """
    return re.sub(r"\s+", " ", text).translate(HARMFUL)


def characters(text: str | bytes) -> str:
    """The characters of a text, or of a part of one: what is left of a character that was cut is left out.

    >>> characters("café"), characters("café".encode()), characters("café".encode()[:-1])
    ('café', 'café', 'caf')
    """
    return text if isinstance(text, str) else text.decode(errors="ignore")


def place(text: str | bytes, at: int) -> str:
    """An offset with what it counts.

    >>> place("café", 3), place(b"tea", 2)
    ('at code point 3', 'at byte 2')
    """
    return f"at {'code point' if isinstance(text, str) else 'byte'} {at}"


def stands(words: str, text: str | bytes, start: int, end: int) -> bool:
    """Whether a text has these words at a place.

    >>> stands("tea", "café, tea", 6, 9), stands("tea", "café, tea".encode(), 7, 10)
    (True, True)
    """
    return text[start:end] == (words if isinstance(text, str) else words.encode())
