"""``quotidian scan``: the quotations and dates of texts."""

from __future__ import annotations

import click

from ..errors import QuotidianError
from ..vocabulary import CONFIDENCES, Confidence
from .anchors import Anchors
from .choosing import Choice
from .complaints import Complaints
from .documents import read_documents
from .lines import read_lines
from .options import anchor_option, files_argument, json_option, language_option
from .scan_view import show
from .terminal import working
from .writing import write_object

__all__ = ["command"]


@click.command("scan", short_help="The quotations and the dates of texts.")
@files_argument
@anchor_option
@language_option
@click.option(
    "--min-confidence",
    "least",
    type=click.Choice(CONFIDENCES),
    default=CONFIDENCES[0],
    help="How sure a speaker must be to be named: about 98 of 100 are right at high, 9 of 10 at medium.",
)
@click.option("--indirect/--no-indirect", default=False, help="Find speech without marks too (she said that …).")
@json_option
@click.option("--jsonl", is_flag=True, help="Read objects with id, text and anchor, a line each; write a line each.")
def command(
    files: tuple[str, ...],
    anchors: tuple[str, ...],
    language: str,
    least: Confidence,
    indirect: bool,
    as_json: bool,
    jsonl: bool,
) -> int:
    """The quotations and the dates of each FILE ('-' is standard input).

    \b
    Examples:
      quotidian scan report.txt
      quotidian scan --anchor 2017-11-14 report.txt
      quotidian scan --indirect --min-confidence high report.txt
      quotidian scan --json a.txt b.md --anchor a=2017-11-14
      quotidian scan --jsonl < articles.jsonl > found.jsonl
    """
    complain = Complaints()
    given = Anchors(anchors, complain)
    choice = Choice(language, indirect, least)
    if jsonl:
        _lines(files, given, choice, complain)
    else:
        _files(files, given, choice, as_json, complain)
    return complain.status


def _lines(files: tuple[str, ...], given: Anchors, choice: Choice, complain: Complaints) -> None:
    for line in read_lines(files, ("id", "text"), complain):
        name, text = line.value["id"], line.value["text"]
        anchor = line.value.get("anchor") or given.of(str(name))
        try:
            found = choice.json(text, anchor)
        except (QuotidianError, TypeError) as error:
            complain(f"{line.place}: {error}")
        else:
            write_object(name, found)
    given.check()


def _files(files: tuple[str, ...], given: Anchors, choice: Choice, as_json: bool, complain: Complaints) -> None:
    for document in read_documents(files, given, False, complain):
        if as_json:
            with working(f"scanning {document.id}"):
                found = choice.json(document.text, document.anchor)
            write_object(document.id, found)
        else:
            with working(f"scanning {document.id}"):
                scanned = choice.scan(document.text, document.anchor)
            show(document, scanned)
