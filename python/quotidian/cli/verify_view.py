"""A verification as one line a quotation."""

from __future__ import annotations

from rich.text import Text

from ..results import Check, Verification
from .find_view import differences, verdict_style
from .terminal import output, plain

__all__ = ["show"]


def show(found: Verification) -> None:
    """Prints a verdict a line, and under a quotation that is not word for word what differs."""
    console = output()
    for check in found.quotes:
        console.print(_line(check), soft_wrap=True)
        if check.found.alterations or check.found.warnings:
            notes = ", ".join((*check.found.alterations, *check.found.warnings))
            console.print(Text(f"    {notes}", "yellow"), soft_wrap=True)
        if check.found.alterations:
            console.print(Text("    ").append_text(differences(check.found.operations)), soft_wrap=True)
    for problem in found.problems:
        console.print(Text(f"unchecked    {problem.start}–{problem.end}  {problem.message}", "red"), soft_wrap=True)


def _line(check: Check) -> Text:
    line = Text(f"{check.found.verdict:<12} ", verdict_style(check.found.verdict))
    line.append_text(plain(check.text))
    if check.source is not None:
        line.append(f"  {check.source} {check.found.start}–{check.found.end}", "dim")
    return line
