"""``quotidian verify``: is every quotation of a draft genuine?"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from itertools import chain
from pathlib import Path

import click

from ..api import verify
from ..documents import Document
from ..results import Verification
from ..sources import Sources
from ..vocabulary import VERDICTS, Language, Verdict
from .anchors import Anchors
from .answering import jobs_option
from .claims import Checking, Claim, fields, is_draft
from .complaints import Bad, Complaints
from .documents import JSON_ENDINGS, read_files
from .lines import Line, lines_and_errors, size_of
from .many import answer_many, line_tasks
from .options import anchor_option, json_option, language_option
from .pages import PageFile, html_option
from .paths import STANDARD_INPUT, shown
from .resuming import Answers, resume_option
from .terminal import paced
from .verify_view import show
from .writing import write_json

__all__ = ["command"]

NOT_GENUINE = 1
"""The exit status when a quotation is less faithful than it has to be."""

BARS = VERDICTS[: VERDICTS.index("interrupted") + 1]
"""The verdicts that ``--min`` takes."""


@click.command("verify", short_help="Whether every quotation of a draft stands in its sources.")
@click.argument("draft")
@click.argument("sources", nargs=-1, required=True)
@click.option(
    "--min",
    "bar",
    type=click.Choice(BARS),
    default=BARS[-1],
    help="The least faithful verdict that passes; without it, every genuine one does.",
)
@click.option("--jsonl", is_flag=True, help="DRAFT holds objects, a line each: quote and, if it is known, source; or id, text, anchor.")
@anchor_option
@language_option
@json_option
@html_option
@jobs_option
@resume_option
def command(
    draft: str,
    sources: tuple[str, ...],
    bar: Verdict,
    jsonl: bool,
    anchors: tuple[str, ...],
    language: Language,
    as_json: bool,
    page: str | None,
    jobs: int | None,
    resume: str | None,
) -> int:
    """Checks every quotation of DRAFT against the SOURCES, a verdict a line ('-' is standard input).

    Ends with status 1 when a quotation is altered, spliced or absent, or less faithful than --min asks. Where a source gives
    the words to another speaker or day, the line says so. DRAFT may be text, Markdown, or with --jsonl (or a name in
    .jsonl) quotations one by one: the source of an object is the id of one of SOURCES, its file name without the ending.

    Objects with id and text are many drafts: each is answered with a line of JSON. So are quotations (which then need an id)
    with --jobs or --resume.

    \b
    Examples:
      quotidian verify draft.md interviews/*.txt
      quotidian verify - transcript.txt < answer.md && echo all genuine
      quotidian verify draft.md interviews/*.txt --html report.html
      quotidian verify --min variant draft.txt speech.txt
      quotidian verify claims.jsonl speeches/*.txt
      quotidian verify answers.jsonl speeches/*.txt --jobs 4 --resume checked.jsonl
    """
    complain = Complaints()
    target = PageFile(page, as_json, complain) if page is not None else None
    if target is not None and not target.fits:
        return complain.status
    jsonl = jsonl or Path(draft).suffix in JSON_ENDINGS
    if not jsonl and (jobs or resume):
        raise click.UsageError("--jobs and --resume are for --jsonl")
    if draft == STANDARD_INPUT in sources:
        raise click.UsageError("standard input ('-') can be read once: it is DRAFT or one of SOURCES")
    given = Anchors(anchors, complain)
    read = [Document(source.id, source.text, given.of_document(source)) for source in read_files(sources, complain)]
    judged = Judged(bar)
    if jsonl:
        checking = Checking(Sources(read, language), given, judged.add)
        lines, each = _lines(draft, jobs is not None or resume is not None)
        if each:
            if target is not None:
                raise click.UsageError("--html is for one draft, or for quotations that are listed together")
            answers = Answers("verify", "checked", "quotes", judged.earlier)
            tasks = line_tasks(lines, checking.task)
            if read and answer_many(tasks, answers, complain, total=size_of((draft,)), jobs=jobs, resume=resume):
                given.check()
            return complain.status or judged.status
        found = _quotes(draft, lines, checking, complain)
    else:
        found = _draft(draft, read, language, given, complain)
    given.check()
    if found is None:
        return complain.status
    name, text, checked = found
    judged.add(checked)
    if target is not None:
        target.write(checked.to_html(None if text is None else Document(name, text), read))
    if as_json:
        write_json({"id": name, **checked.to_dict()})
    elif target is None:
        show(checked)
    return complain.status or judged.status


class Judged:
    """Whether all that was checked is as faithful as it has to be.

    Attributes:
        status: 0, or 1 after something that is not.
    """

    def __init__(self, bar: Verdict) -> None:
        self._bar = bar
        self.status = 0

    def add(self, found: Verification) -> None:
        """Takes a verification in."""
        if not found.is_at_least(self._bar):
            self.status = NOT_GENUINE

    def earlier(self, answer: bytes) -> None:
        """The same for one that an earlier run wrote."""
        self.add(Verification.from_dict(json.loads(answer)))


def _lines(path: str, each: bool) -> tuple[Iterator[Line | Bad], bool]:
    """What the file holds, and whether each line is to be answered: it is where the first object is a draft."""
    lines = lines_and_errors((path,), fields)
    read: list[Line | Bad] = []
    for line in () if each else lines:
        read.append(line)
        if isinstance(line, Line):
            each = is_draft(line.value)
            break
    return chain(read, lines), each


def _draft(
    draft: str, sources: list[Document], language: Language, given: Anchors, complain: Complaints
) -> tuple[str, str | bytes | None, Verification] | None:
    if draft and Path(draft).is_dir():
        complain(f"{shown(draft)}: a folder", "DRAFT is one file; SOURCES may be a folder")
        return None
    drafts = list(read_files([draft], complain))
    if not drafts or not sources:
        return None
    (text,) = drafts
    with paced(f"checking {text.id}") as pace:
        done = pace.counting(len(sources), "sources")
        found = verify(text.text, sources, anchor=given.of_document(text), language=language, progress=done)
    return text.id, text.text, found


def _quotes(
    path: str, lines: Iterable[Line | Bad], checking: Checking, complain: Complaints
) -> tuple[str, str | bytes | None, Verification] | None:
    quotes: list[Claim] = []
    for line in lines:
        claim = line if isinstance(line, Bad) else _claim(line, checking)
        if isinstance(claim, Bad):
            claim.told(complain)
        else:
            quotes.append(claim)
    if not quotes and not complain.status:
        complain(f"{shown(path)}: holds no quotation", "is it the right file?")
    sources = checking.sources
    if not sources or not quotes:
        return None
    with paced(f"checking {len(quotes)} quotations") as pace:
        found = sources.verify_quotes(quotes, pace.counting(len(sources), "sources"))
    return Path(path).stem, None, found


def _claim(line: Line, checking: Checking) -> Claim | Bad:
    if is_draft(line.value):
        return Bad(line.place, "a draft among quotations", "expected an object with quote; --jobs answers each line")
    return checking.claim(line)
