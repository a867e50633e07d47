"""``quotidian find``: where, and how faithfully, texts hold a quotation."""

from __future__ import annotations

from typing import TypeAlias

import click

from .. import _core
from ..anchors import to_iso
from ..api import find
from ..errors import AnchorError, QuotidianError
from .anchors import Anchors
from .complaints import Bad, Complaints, refusal
from .documents import read_files
from .find_view import show
from .lines import lines_and_errors
from .options import anchor_option, json_option, language_option
from .paths import files_or_input
from .writing import Output, write_object
from ..vocabulary import Language

__all__ = ["command"]


@click.command("find", short_help="Where texts hold a quotation, and what differs.")
@click.argument("arguments", nargs=-1, metavar="QUOTE [FILE]...")
@language_option
@json_option
@click.option("--jsonl", is_flag=True, help="Read objects with id, quote and doc, a line each; write a line each.")
@click.option("--prefix", default="", metavar="TEXT", help="What stands right before it: decides between places as good.")
@click.option("--suffix", default="", metavar="TEXT", help="What stands right behind it.")
@click.option("--quote-anchor", metavar="DATE", help="The day on which the quotation was written (for '[Monday]' in it).")
@anchor_option
def command(
    arguments: tuple[str, ...],
    language: Language,
    as_json: bool,
    jsonl: bool,
    prefix: str,
    suffix: str,
    quote_anchor: str | None,
    anchors: tuple[str, ...],
) -> int:
    """Where each FILE ('-' is standard input) holds the words of QUOTE, and what differs.

    \b
    Examples:
      quotidian find "We will mend the bridge" articles/*.txt
      quotidian find --json "We will mend the bridge" - < report.txt
      quotidian find --jsonl < cases.jsonl > verdicts.jsonl
      quotidian find "no comment" report.txt --prefix "asked again he had"
      quotidian find "We open [Monday]" report.txt --anchor 2024-03-11 --quote-anchor 2024-03-12

    Lines of --jsonl have id, quote and doc, and may have prefix, suffix, anchor (of doc) and quote_anchor too.
    """
    complain = Complaints()
    given = Anchors(anchors, complain)
    if quote_anchor is not None:
        quote_anchor = _checked(quote_anchor, complain)
    known = (prefix, suffix, quote_anchor)
    if jsonl:
        _lines(arguments, language, known, given, complain)
    elif arguments and arguments[0].strip():
        _files(arguments[0], files_or_input(arguments[1:]), language, as_json, known, given, complain)
    else:
        raise click.UsageError('no QUOTE given (for example: quotidian find "We will mend the bridge" report.txt)')
    return complain.status


_Known: TypeAlias = tuple[str, str, str | None]
"""What stands before and behind the quotation, and when it was written."""

_BESIDE = ("prefix", "suffix", "anchor", "quote_anchor")


def _checked(anchor: str, complain: Complaints) -> str | None:
    try:
        _core.check_anchor(anchor)
    except AnchorError as error:
        complain(f"--quote-anchor {anchor}: {error.what}", f"expected {error.expected}")
        return None
    return anchor


def _lines(files: tuple[str, ...], language: Language, known: _Known, given: Anchors, complain: Complaints) -> None:
    for line in lines_and_errors(files, ("id", "quote", "doc")):
        if isinstance(line, Bad):
            _refused(line, complain)
            continue
        wrong = next((name for name in _BESIDE if not isinstance(line.value.get(name, ""), str | None)), None)
        if wrong:
            _refused(Bad(line.place, f"{wrong!r} is no string", "", line.value["id"]), complain)
            continue
        beside = {name: line.value.get(name) for name in _BESIDE}
        prefix, suffix = beside["prefix"] or known[0], beside["suffix"] or known[1]
        anchors = beside["quote_anchor"] or known[2], beside["anchor"] or given.of(str(line.value["id"]))
        try:
            found = _core.find_json(line.value["quote"], line.value["doc"], language, (prefix, suffix, *anchors))
        except QuotidianError as error:
            _refused(refusal(line.place, error, line.value["id"]), complain)
        else:
            write_object(line.value["id"], found)
    given.check()


def _refused(bad: Bad, complain: Complaints) -> None:
    """Complains of a line, which has an error for its answer where its id is known."""
    bad.told(complain)
    if bad.id is not None:
        Output().write_error(bad)


def _files(
    quote: str,
    files: tuple[str, ...],
    language: Language,
    as_json: bool,
    known: _Known,
    given: Anchors,
    complain: Complaints,
) -> None:
    prefix, suffix, quote_anchor = known
    for document in read_files(files, complain):
        anchor = to_iso(given.of_document(document))
        try:
            if as_json:
                beside = (prefix, suffix, quote_anchor, anchor)
                write_object(document.id, _core.find_json(quote, document.text, language, beside))
            else:
                found = find(
                    quote,
                    document.text,
                    language=language,
                    prefix=prefix,
                    suffix=suffix,
                    anchor=anchor,
                    quote_anchor=quote_anchor,
                )
                show(quote, document, found)
        except QuotidianError as error:
            complain(f"{document.id}: {error}")
    given.check()
