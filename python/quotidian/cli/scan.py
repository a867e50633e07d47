"""``quotidian scan``: the quotations and dates of texts."""

from __future__ import annotations

from functools import partial

import click

from ..vocabulary import CONFIDENCES, Confidence, Language
from .anchors import Anchors
from .answering import Task, jobs_option
from .choosing import Choice
from .complaints import Complaints
from .documents import expanded, read_documents
from .lines import Line, lines_and_errors, size_of
from .many import answer_many, file_tasks, line_tasks
from .options import anchor_option, files_argument, json_option, language_option
from .resuming import Answers, resume_option
from .scan_view import show
from .terminal import working

__all__ = ["command"]

ANSWERS = Answers("scan", "scanned", "language")


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
@jobs_option
@resume_option
def command(
    files: tuple[str, ...],
    anchors: tuple[str, ...],
    language: Language,
    least: Confidence,
    indirect: bool,
    as_json: bool,
    jsonl: bool,
    jobs: int | None,
    resume: str | None,
) -> int:
    """The quotations and the dates of each FILE ('-' is standard input).

    \b
    Examples:
      quotidian scan report.txt
      quotidian scan --anchor 2017-11-14 report.txt
      quotidian scan --indirect --min-confidence high report.txt
      quotidian scan --json a.txt b.md --anchor a=2017-11-14
      quotidian scan --jsonl < articles.jsonl > found.jsonl
      quotidian scan --jsonl articles.jsonl --jobs 4 --resume found.jsonl

    A document that cannot be read has an "error" for its answer, is told on standard error too, and makes the status 2 at
    the end; the others are done. --jobs and --resume are for JSON.
    """
    complain = Complaints()
    given = Anchors(anchors, complain)
    files = files if jsonl else tuple(expanded(files))
    choice = Choice(language, indirect, least)
    if not (jsonl or as_json or resume):
        _show(files, given, choice, complain)
        return complain.status
    if jsonl:
        tasks = line_tasks(lines_and_errors(files, ("id", "text")), partial(_line, given, choice))
    else:
        tasks = file_tasks(files, given, choice.json)
    total = size_of(files) if jsonl else len(files) or None
    if answer_many(tasks, ANSWERS, complain, total=total, jobs=jobs, resume=resume):
        given.check()
    return complain.status


def _line(given: Anchors, choice: Choice, line: Line) -> Task:
    name, text = line.value["id"], line.value["text"]
    anchor = line.value.get("anchor") or given.of(str(name))
    return Task(name, partial(choice.json, text, anchor), len(text), line.place, line.read)


def _show(files: tuple[str, ...], given: Anchors, choice: Choice, complain: Complaints) -> None:
    for document in read_documents(files, given, False, complain):
        with working(f"scanning {document.id}"):
            scanned = choice.scan(document.text, document.anchor)
        show(document, scanned)
