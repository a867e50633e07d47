"""``quotidian scan``: the quotations and dates of texts."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import nullcontext

import click

from ..vocabulary import CONFIDENCES, Confidence, Language
from .anchors import Anchors
from .answering import Task, answered, jobs_option
from .choosing import Choice
from .complaints import Bad, Complaints
from .documents import expanded, files_and_errors, read_documents
from .lines import lines_and_errors, size_of
from .options import anchor_option, files_argument, json_option, language_option
from .paths import files_or_input
from .resuming import resume_option, resumed
from .scan_view import show
from .terminal import Meter, working
from .writing import Output

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
    jobs: int,
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
    with resumed(resume, complain) if resume else nullcontext(Output()) as output:
        if output is not None:
            tasks = _lines(files, given) if jsonl else _files(files, given)
            total = size_of(files) if jsonl else len(files) or None
            _answer(tasks, output, choice, jobs, Meter("scanned", total, alone=resume is not None), complain)
            given.check()
    return complain.status


def _lines(files: tuple[str, ...], given: Anchors) -> Iterator[Task | Bad]:
    for line in lines_and_errors(files, ("id", "text")):
        if isinstance(line, Bad):
            yield line
        else:
            name = line.value["id"]
            anchor = line.value.get("anchor") or given.of(str(name))
            yield Task(name, line.value["text"], anchor, line.place, line.read)


def _files(files: tuple[str, ...], given: Anchors) -> Iterator[Task | Bad]:
    for number, document in enumerate(files_and_errors(files_or_input(files)), 1):
        if isinstance(document, Bad):
            yield document
        else:
            yield Task(document.id, document.text, given.of_document(document), document.id, number)


def _answer(
    tasks: Iterator[Task | Bad], output: Output, choice: Choice, jobs: int, meter: Meter, complain: Complaints
) -> None:
    """Writes an answer a document; one that is wrong is complained of, and has an error for its answer where its id is known."""
    left = (task for task in tasks if task.id is None or not output.holds(task.id))
    with meter:
        for task, found in answered(left, choice.json, jobs):
            if isinstance(found, bytes):
                output.write(task.id, found)
            else:
                found.told(complain)
                if found.id is not None:
                    output.write_error(found)
            if isinstance(task, Task):
                meter.step(task.read)


def _show(files: tuple[str, ...], given: Anchors, choice: Choice, complain: Complaints) -> None:
    for document in read_documents(files, given, False, complain):
        with working(f"scanning {document.id}"):
            scanned = choice.scan(document.text, document.anchor)
        show(document, scanned)
