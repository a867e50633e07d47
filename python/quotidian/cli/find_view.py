"""A match as lines for a terminal."""

from __future__ import annotations

from rich.text import Text

from ..differences import Piece, pieces
from ..differences import changed as differing
from ..documents import Document
from ..results import Match, Operation
from ..vocabulary import Verdict
from .terminal import output, plain

__all__ = ["changed", "differences", "show", "verdict_style"]


def show(quote: str, document: Document, found: Match) -> None:
    """Prints the verdict, the place, the passage, and what differs."""
    line = Text.assemble(plain(document.id, "bold"), "  ", (found.verdict, verdict_style(found.verdict)))
    if found.text is not None:
        line.append(f"  {found.start}–{found.end}", "dim")
        line.append("  ").append_text(plain(found.text))
    console = output()
    console.print(line, soft_wrap=True)
    notes = [*found.alterations, *found.warnings]
    if notes:
        console.print(Text("    " + ", ".join(notes), "yellow"))
    if found.verdict not in ("verbatim", "absent"):
        console.print(Text("    ").append_text(differences(quote, found.operations)), soft_wrap=True)


def verdict_style(verdict: Verdict) -> str:
    """Green for the same words, yellow for an editor's, red for others."""
    match verdict:
        case "verbatim" | "typographic" | "variant":
            return "green"
        case "editorial" | "interrupted":
            return "yellow"
        case _:
            return "red"


def differences(quote: str, operations: tuple[Operation, ...]) -> Text:
    """The quotation as it is written, with ``{+words that the text lacks+}`` and ``[-words of the text alone-]``."""
    return Text().join(map(_shown, pieces(quote, operations)))


def changed(operations: tuple[Operation, ...]) -> Text:
    """What differs, and nothing else: ``[-words of the text-]{+words of the quotation+}``, place by place."""
    return Text(" ").join(Text().join(map(_shown, place)) for place in differing(operations))


def _shown(piece: Piece) -> Text:
    match piece.kind:
        case "less":
            return plain(f"[-{piece.text}-]", "red")
        case "more":
            return plain(f"{{+{piece.text}+}}", "green")
        case _:
            return plain(piece.text, keep_ends=True)
