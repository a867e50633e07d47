"""How the words of one text differ from those of another, as pieces for a page."""

from __future__ import annotations

from ..api import find
from ..differences import Piece, pieces, same_letters
from ..errors import LimitError
from ..results import Check, Operation
from ..texts import characters, stands

__all__ = ["against", "of_check"]

MARKS = 12
"""Bytes of the marks that stand before the words of a quotation."""


def against(text: str, fullest: str) -> tuple[Piece, ...]:
    """What differs between a version and the fullest; nothing where the words are the same.

    >>> [piece.text for piece in against("“We will mend it”", "“We will not mend it”") if piece.kind == "less"]
    ['not']
    >>> against("“We will mend it”", "We will mend it")
    ()
    """
    if same_letters(text, fullest):
        return ()
    try:
        return tuple(pieces(text, find(text, fullest).operations))
    except LimitError:
        return (Piece("same", text),)


def of_check(check: Check) -> tuple[Piece, ...]:
    """The same for a quotation as it is written, marks included, whose words were looked up without them."""
    operations = check.found.operations
    # a check does not say what its offsets count, but its length does
    encoded = check.text.encode()
    quote = encoded if check.end - check.start == len(encoded) else check.text
    before = _marks_before(quote, operations)
    return (Piece("same", characters(quote[:before])), *pieces(quote[before:], operations))


def _marks_before(quote: str | bytes, operations: tuple[Operation, ...]) -> int:
    """Where in the quotation the operations count from."""
    places = [step.quote for step in operations if step.quote.text]
    for before in range(min(MARKS + 1, len(quote))):
        if all(stands(place.text, quote, before + place.start, before + place.end) for place in places):
            return before
    return 0
