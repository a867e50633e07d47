"""A match as lines for a terminal."""

from __future__ import annotations

from itertools import groupby

from rich.text import Text

from ..documents import Document
from ..results import Match, Operation
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


def verdict_style(verdict: str) -> str:
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
    line, at = Text(), 0
    for equal, steps in groupby(operations, key=lambda operation: operation.change == "equal"):
        group = tuple(steps)
        quoted = [operation.quote for operation in group if operation.quote.text]
        start = at if equal or not quoted else quoted[0].start
        end = quoted[-1].end if quoted else at
        line.append_text(plain(quote[at : end if equal else start], keep_ends=True))
        if not equal:
            line.append(" " if not quoted else "").append_text(_place(group))
        at = end
    return line.append_text(plain(quote[at:], keep_ends=True))


def changed(operations: tuple[Operation, ...]) -> Text:
    """What differs, and nothing else: ``[-words of the text-]{+words of the quotation+}``, place by place."""
    places = groupby(operations, key=lambda operation: operation.change == "equal")
    return Text(" ").join(_place(tuple(steps)) for equal, steps in places if not equal)


def _place(steps: tuple[Operation, ...]) -> Text:
    """What differs at one place."""
    said = " ".join(step.doc.text for step in steps if step.doc.text)
    quoted = " ".join(step.quote.text for step in steps if step.quote.text)
    line = plain(f"[-{said}-]", "red") if said else Text()
    return line.append_text(plain(f"{{+{quoted}+}}", "green")) if quoted else line
