"""``quotidian verify``: is every quotation of a draft genuine?"""

from __future__ import annotations

from pathlib import Path

import click

from ..api import verify, verify_quotes
from ..documents import Document
from ..results import Verification
from .anchors import Anchors
from .complaints import Complaints, suggestion
from .documents import JSON_ENDINGS, read_files
from .lines import encodable, read_lines
from .options import anchor_option, json_option, language_option
from .pages import PageFile, html_option
from .paths import shown
from .terminal import paced
from .verify_view import show
from .writing import write_json
from ..vocabulary import VERDICTS, Language, Verdict

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
@click.option("--jsonl", is_flag=True, help="DRAFT holds objects with quote and, if it is known, source, a line each.")
@anchor_option
@language_option
@json_option
@html_option
def command(
    draft: str,
    sources: tuple[str, ...],
    bar: Verdict,
    jsonl: bool,
    anchors: tuple[str, ...],
    language: Language,
    as_json: bool,
    page: str | None,
) -> int:
    """Checks every quotation of DRAFT against the SOURCES, a verdict a line ('-' is standard input).

    Ends with status 1 when a quotation is altered, spliced or absent, or less faithful than --min asks. Where a source gives
    the words to another speaker or day, the line says so. DRAFT may be text, Markdown, or with --jsonl (or a name in
    .jsonl) quotations one by one: the source of an object is the id of one of SOURCES, its file name without the ending.

    \b
    Examples:
      quotidian verify draft.md interviews/*.txt
      quotidian verify - transcript.txt < answer.md && echo all genuine
      quotidian verify draft.md interviews/*.txt --html report.html
      quotidian verify --min variant draft.txt speech.txt
      quotidian verify claims.jsonl speeches/*.txt
    """
    complain = Complaints()
    target = PageFile(page, as_json, complain) if page is not None else None
    if target is not None and not target.fits:
        return complain.status
    given = Anchors(anchors, complain)
    read = [Document(source.id, source.text, given.of_document(source)) for source in read_files(sources, complain)]
    if jsonl or Path(draft).suffix in JSON_ENDINGS:
        found = _quotes(draft, read, language, complain)
    else:
        found = _draft(draft, read, language, given, complain)
    given.check()
    if found is None:
        return complain.status
    name, text, checked = found
    if target is not None:
        target.write(checked.to_html(None if text is None else Document(name, text), read))
    if as_json:
        write_json({"id": name, **checked.to_dict()})
    elif target is None:
        show(checked)
    return complain.status or (0 if checked.is_at_least(bar) else NOT_GENUINE)


def _draft(
    draft: str, sources: list[Document], language: Language, given: Anchors, complain: Complaints
) -> tuple[str, str | bytes | None, Verification] | None:
    if Path(draft).is_dir():
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
    path: str, sources: list[Document], language: Language, complain: Complaints
) -> tuple[str, str | bytes | None, Verification] | None:
    ids = [source.id for source in sources]
    quotes: list[tuple[str, str | None]] = []
    for line in read_lines((path,), ("quote",), complain):
        source = line.value.get("source")
        if not encodable(line.value["quote"]):
            complain(f"{line.place}: 'quote' holds half of a surrogate pair")
        elif source is None or source in ids:
            quotes.append((line.value["quote"], source))
        else:
            hint = suggestion(str(source), ids) or f"the sources are {', '.join(ids) or 'none'}"
            complain(f"{line.place}: no source {source!r}", hint)
    if not quotes and not complain.status:
        complain(f"{shown(path)}: holds no quotation", "is it the right file?")
    if not sources or not quotes:
        return None
    with paced(f"checking {len(quotes)} quotations") as pace:
        found = verify_quotes(quotes, sources, language=language, progress=pace.counting(len(sources), "sources"))
    return Path(path).stem, None, found
