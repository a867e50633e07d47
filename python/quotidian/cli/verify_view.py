"""A verification as one line a quotation."""

from __future__ import annotations

from rich.text import Text

from ..results import Attributed, Check, Verification
from .find_view import changed, verdict_style
from .terminal import output, plain

__all__ = ["show"]


def show(found: Verification) -> None:
    """Prints a verdict a line, with the place, and the words that differ."""
    console = output()
    for check in found.quotes:
        console.print(_line(check), soft_wrap=True)
    for problem in found.problems:
        line = Text(f"unchecked    {problem.start}–{problem.end}  ", "red")
        console.print(line.append_text(plain(problem.message, "red")), soft_wrap=True)


def _line(check: Check) -> Text:
    line = Text(f"{check.found.verdict:<12} ", verdict_style(check.found.verdict))
    line.append_text(plain(check.text))
    if check.source is not None:
        line.append("  ").append_text(plain(f"{check.source} {check.found.start}–{check.found.end}", "dim"))
    if notes := (*check.found.alterations, *check.found.warnings):
        line.append(f"  {', '.join(notes)}", "yellow")
    if differing := changed(check.found.operations):
        line.append("  ").append_text(differing)
    if check.attributed is not None:
        line.append_text(_attributed(check.attributed))
    return line


def _attributed(other: Attributed) -> Text:
    line = Text("  but said there", "yellow")
    if other.speaker is not None:
        line.append(" by ", "yellow").append_text(plain(other.speaker.name or other.speaker.text, "yellow"))
    if other.said_on is not None:
        line.append(f" on {other.said_on.value}", "yellow")
    return line
