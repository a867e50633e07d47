"""Texts as they are given: ``str``, whose offsets count code points, or UTF-8 in ``bytes``, whose offsets count bytes."""

from __future__ import annotations

__all__ = ["characters", "place", "stands"]


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
