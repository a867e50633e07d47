"""A match as lines for a terminal."""

from __future__ import annotations

from rich.text import Text

from ..results import Match, Operation
from .documents import Document
from .terminal import output, plain

__all__ = ["differences", "show", "verdict_style"]


def show(document: Document, found: Match) -> None:
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
        console.print(Text("    ").append_text(differences(found.operations)), soft_wrap=True)


def verdict_style(verdict: str) -> str:
    """Green for the same words, yellow for an editor's, red for others."""
    match verdict:
        case "verbatim" | "typographic" | "variant":
            return "green"
        case "editorial" | "interrupted":
            return "yellow"
        case _:
            return "red"


def differences(operations: tuple[Operation, ...]) -> Text:
    """The words of both sides: those of the quotation alone after +, those of the text alone after -."""
    line = Text()
    for operation in operations:
        if line:
            line.append(" ")
        if operation.change == "equal":
            line.append_text(plain(operation.quote.text))
            continue
        if operation.doc.text:
            line.append_text(plain(f"[-{operation.doc.text}-]", "red"))
        if operation.quote.text:
            line.append_text(plain(f"{{+{operation.quote.text}+}}", "green"))
    return line
