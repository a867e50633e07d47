"""How the words of one text differ from those of another, as pieces for a page."""

from __future__ import annotations

from ..api import find
from ..differences import Piece, pieces, same_letters
from ..errors import LimitError
from ..results import Match

__all__ = ["against", "of_match"]


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


def of_match(quote: str, found: Match) -> tuple[Piece, ...]:
    """The same for a quotation as it is written, marks included, whose words were looked up without them."""
    before = _marks_before(quote, found)
    return (Piece("same", quote[:before]), *pieces(quote[before:], found.operations))


def _marks_before(quote: str, found: Match) -> int:
    """How many characters stand before those that the operations count from."""
    for before in range(min(4, len(quote))):
        places = [step.quote for step in found.operations if step.quote.text]
        if all(quote[before + place.start : before + place.end] == place.text for place in places):
            return before
    return 0
