"""A match as lines for a terminal."""

from __future__ import annotations

from rich.text import Text

from ..documents import Document
from ..results import Match, Operation
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


def differences(operations: tuple[Operation, ...], *, only_changes: bool = False) -> Text:
    """The words of both sides: ``{+those of the quotation alone+}``, ``[-those of the text alone-]``."""
    words = [_step(operation) for operation in operations if operation.change != "equal" or not only_changes]
    return Text(" ").join(words)


def _step(operation: Operation) -> Text:
    if operation.change == "equal":
        return plain(operation.quote.text)
    step = Text()
    if operation.doc.text:
        step.append_text(plain(f"[-{operation.doc.text}-]", "red"))
    if operation.quote.text:
        step.append_text(plain(f"{{+{operation.quote.text}+}}", "green"))
    return step
