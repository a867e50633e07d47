"""``quotidian verify``: is every quotation of a draft genuine?"""

from __future__ import annotations

import click

from ..api import verify
from ..results import Verification
from .complaints import Complaints
from .documents import read_files
from .options import json_option, language_option
from .terminal import working
from .verify_view import show
from .writing import write_json

__all__ = ["command"]

NOT_GENUINE = 1
"""The exit status when a quotation is altered, spliced or absent."""


@click.command("verify", short_help="Whether every quotation of a draft stands in its sources.")
@click.argument("draft")
@click.argument("sources", nargs=-1, required=True)
@language_option
@json_option
def command(draft: str, sources: tuple[str, ...], language: str, as_json: bool) -> int:
    """Checks every quotation of DRAFT against the SOURCES, a verdict a line ('-' is standard input).

    Ends with status 1 when a quotation is altered, spliced or absent.

    \b
    Examples:
      quotidian verify draft.md interviews/*.txt
      quotidian verify - transcript.txt < answer.md && echo all genuine
    """
    complain = Complaints()
    drafts = list(read_files([draft], complain))
    read = list(read_files(sources, complain))
    if not drafts or not read:
        return complain.status
    with working(f"checking {drafts[0].id} against {len(read)} sources"):
        found = verify(drafts[0].text, read, language=language)
    if as_json:
        write_json({"id": drafts[0].id, **found.to_dict()})
    else:
        show(found)
    return complain.status or _status(found)


def _status(found: Verification) -> int:
    return 0 if found.genuine else NOT_GENUINE
