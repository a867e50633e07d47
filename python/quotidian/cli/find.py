"""``quotidian find``: where, and how faithfully, texts hold a quotation."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

import click

from .. import _core
from ..anchors import Anchor, to_iso
from ..api import find
from ..errors import AnchorError, QuotidianError
from ..results import Match
from ..vocabulary import Language
from .anchors import Anchors
from .answering import Task, jobs_option
from .complaints import Bad, Complaints
from .documents import expanded, read_files
from .find_view import show
from .lines import Line, encodable, lines_and_errors, size_of
from .many import answer_many, file_tasks, line_tasks
from .options import anchor_option, json_option, language_option
from .paths import files_or_input, readable
from .resuming import Answers, resume_option

__all__ = ["command"]

ANSWERS = Answers("find", "searched", "verdict")


@click.command("find", short_help="Where texts hold a quotation, and what differs.")
@click.argument("arguments", nargs=-1, metavar="QUOTE [FILE]...")
@language_option
@json_option
@click.option("--jsonl", is_flag=True, help="Read objects with id, quote and doc, a line each; write a line each.")
@click.option("--prefix", default="", metavar="TEXT", help="What stands right before it: decides between places as good.")
@click.option("--suffix", default="", metavar="TEXT", help="What stands right behind it.")
@click.option("--quote-anchor", metavar="DATE", help="The day on which the quotation was written (for '[Monday]' in it).")
@anchor_option
@jobs_option
@resume_option
def command(
    arguments: tuple[str, ...],
    language: Language,
    as_json: bool,
    jsonl: bool,
    prefix: str,
    suffix: str,
    quote_anchor: str | None,
    anchors: tuple[str, ...],
    jobs: int | None,
    resume: str | None,
) -> int:
    """Where each FILE ('-' is standard input) holds the words of QUOTE, and what differs.

    \b
    Examples:
      quotidian find "We will mend the bridge" articles/*.txt
      quotidian find --json "We will mend the bridge" - < report.txt
      quotidian find --jsonl < cases.jsonl > verdicts.jsonl
      quotidian find --jsonl cases.jsonl --jobs 4 --resume verdicts.jsonl
      quotidian find "no comment" report.txt --prefix "asked again he had"
      quotidian find "We open [Monday]" report.txt --anchor 2024-03-11 --quote-anchor 2024-03-12

    Lines of --jsonl have id, quote and doc, and may have prefix, suffix, anchor (of doc) and quote_anchor too. One that cannot
    be read has an "error" for its answer. --jobs and --resume are for JSON.
    """
    complain = Complaints()
    given = Anchors(anchors, complain)
    if quote_anchor is not None:
        quote_anchor = _checked(quote_anchor, complain)
    asked = Asked(language, prefix, suffix, quote_anchor)
    if not jsonl and not (arguments and arguments[0].strip()):
        raise click.UsageError('no QUOTE given (for example: quotidian find "We will mend the bridge" report.txt)')
    for name, words in (("QUOTE", "" if jsonl else arguments[0]), ("--prefix", prefix), ("--suffix", suffix)):
        if not encodable(words):
            raise click.UsageError(f"{name} is not UTF-8: {readable(words)}")
    files = arguments if jsonl else tuple(expanded(arguments[1:]))
    if not (jsonl or as_json or resume):
        _show(arguments[0], files_or_input(files), asked, given, complain)
        return complain.status
    if jsonl:
        tasks = line_tasks(lines_and_errors(files, ("id", "quote", "doc")), partial(_line, given, asked))
    else:
        tasks = file_tasks(files, given, partial(asked.json, arguments[0]))
    total = size_of(files) if jsonl else len(files) or None
    if answer_many(tasks, ANSWERS, complain, total=total, jobs=jobs, resume=resume):
        given.check()
    return complain.status


@dataclass(frozen=True, slots=True)
class Asked:
    """The language, what stands before and behind the quotation, and when it was written."""

    language: Language
    prefix: str
    suffix: str
    quote_anchor: str | None

    def json(self, quote: str, text: str | bytes, anchor: Anchor) -> bytes:
        """How the quotation stands to the text, as an object of JSON."""
        return _core.find_json(quote, text, self.language, (self.prefix, self.suffix, self.quote_anchor, to_iso(anchor)))

    def find(self, quote: str, text: str | bytes, anchor: Anchor) -> Match:
        """The same as an object of Python."""
        return find(
            quote,
            text,
            language=self.language,
            prefix=self.prefix,
            suffix=self.suffix,
            anchor=anchor,
            quote_anchor=self.quote_anchor,
        )


_BESIDE = ("prefix", "suffix", "anchor", "quote_anchor")


def _checked(anchor: str, complain: Complaints) -> str | None:
    try:
        _core.check_anchor(anchor)
    except AnchorError as error:
        complain(f"--quote-anchor {anchor}: {error.what}", f"expected {error.expected}")
        return None
    return anchor


def _line(given: Anchors, asked: Asked, line: Line) -> Task | Bad:
    name, quote, text = (line.value[field] for field in ("id", "quote", "doc"))
    beside = {field: line.value.get(field) for field in _BESIDE}
    if wrong := next((field for field, value in beside.items() if not isinstance(value, str | None)), None):
        return Bad(line.place, f"{wrong!r} is no string", "", name)
    own = Asked(
        asked.language,
        beside["prefix"] or asked.prefix,
        beside["suffix"] or asked.suffix,
        beside["quote_anchor"] or asked.quote_anchor,
    )
    anchor = beside["anchor"] or given.of(str(name))
    return Task(name, partial(own.json, quote, text, anchor), len(text), line.place, line.read)


def _show(quote: str, files: tuple[str, ...], asked: Asked, given: Anchors, complain: Complaints) -> None:
    for document in read_files(files, complain):
        try:
            show(quote, document, asked.find(quote, document.text, given.of_document(document)))
        except QuotidianError as error:
            complain(f"{document.id}: {error}")
    given.check()
