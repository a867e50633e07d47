"""``quotidian compare``: the record of several reports."""

from __future__ import annotations

import click

from ..api import compare
from .anchors import Anchors
from .answering import jobs_option
from .complaints import Complaints
from .compare_view import show
from .documents import read_documents
from .options import anchor_option, files_argument, json_option, language_option
from .pages import PageFile, html_option
from .terminal import paced, working
from .writing import write_json
from ..vocabulary import Language

__all__ = ["command"]


@click.command("compare", short_help="The record of several reports: who said what, when, where it differs.")
@files_argument
@anchor_option
@language_option
@json_option
@html_option
@jobs_option
@click.option("--jsonl", is_flag=True, help="Read documents as objects with id, text and anchor, a line each.")
def command(
    files: tuple[str, ...],
    anchors: tuple[str, ...],
    language: Language,
    as_json: bool,
    page: str | None,
    jobs: int | None,
    jsonl: bool,
) -> int:
    """Who said what, when, in which FILE ('-' is standard input), and where the wordings differ.

    \b
    Examples:
      quotidian compare articles/*.txt
      quotidian compare a.txt b.txt --anchor a=2017-11-14 --anchor b=2017-11-15
      quotidian compare articles/*.txt --html report.html
      quotidian compare --json articles/*.txt > record.json
      quotidian compare --jsonl < articles.jsonl
    """
    complain = Complaints()
    target = PageFile(page, as_json, complain) if page is not None else None
    if target is not None and not target.fits:
        return complain.status
    given = Anchors(anchors, complain)
    read = list(read_documents(files, given, jsonl, complain))
    if not read:
        return complain.status
    with paced(f"comparing {len(read)} documents") as pace:
        reading = pace.counting(len(read), "read")
        record = compare(read, language=language, jobs=jobs or 1, progress=reading, linking=pace.linking)
    if target is not None:
        with working("making the page"):
            made = record.to_html(read)
        target.write(made)
    if as_json:
        write_json(record.to_dict())
    elif target is None:
        show(record)
    return complain.status
