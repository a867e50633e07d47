"""``quotidian find``: where, and how faithfully, texts hold a quotation."""

from __future__ import annotations

import click

from .. import _core
from ..api import find
from ..errors import QuotidianError
from .complaints import Complaints
from .documents import read_files
from .find_view import show
from .lines import read_lines
from .options import json_option, language_option
from .paths import files_or_input
from .writing import write_object

__all__ = ["command"]


@click.command("find", short_help="Where texts hold a quotation, and what differs.")
@click.argument("arguments", nargs=-1, metavar="QUOTE [FILE]...")
@language_option
@json_option
@click.option("--jsonl", is_flag=True, help="Read objects with id, quote and doc, a line each; write a line each.")
def command(arguments: tuple[str, ...], language: str, as_json: bool, jsonl: bool) -> int:
    """Where each FILE ('-' is standard input) holds the words of QUOTE, and what differs.

    \b
    Examples:
      quotidian find "We will mend the bridge" articles/*.txt
      quotidian find --json "We will mend the bridge" - < report.txt
      quotidian find --jsonl < cases.jsonl > verdicts.jsonl
    """
    complain = Complaints()
    if jsonl:
        _lines(arguments, language, complain)
    elif arguments and arguments[0].strip():
        _files(arguments[0], files_or_input(arguments[1:]), language, as_json, complain)
    else:
        raise click.UsageError('no QUOTE given (for example: quotidian find "We will mend the bridge" report.txt)')
    return complain.status


def _lines(files: tuple[str, ...], language: str, complain: Complaints) -> None:
    for line in read_lines(files, ("id", "quote", "doc"), complain):
        try:
            found = _core.find_json(line.value["quote"], line.value["doc"], language)
        except QuotidianError as error:
            complain(f"{line.place}: {error}")
        else:
            write_object(line.value["id"], found)


def _files(quote: str, files: tuple[str, ...], language: str, as_json: bool, complain: Complaints) -> None:
    for document in read_files(files, complain):
        try:
            if as_json:
                write_object(document.id, _core.find_json(quote, document.text, language))
            else:
                show(quote, document, find(quote, document.text, language=language))
        except QuotidianError as error:
            complain(f"{document.id}: {error}")
