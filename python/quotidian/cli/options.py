"""Options that several subcommands share."""

from __future__ import annotations

import click

from .. import LANGUAGES
from ..api import AUTO

__all__ = ["anchor_option", "files_argument", "json_option", "language_option"]

anchor_option = click.option(
    "--anchor",
    "anchors",
    multiple=True,
    metavar="[ID=]DATE",
    help="The day on which the texts were written, or one of them: 2017-11-14, or 2017-11-14T19:31-05:00. "
    "Without it, it is read off the text.",
)
language_option = click.option(
    "--language",
    type=click.Choice([AUTO, *LANGUAGES]),
    default=AUTO,
    help="The language of the texts; without it, it is known by their words.",
)
json_option = click.option("--json", "as_json", is_flag=True, help="Write JSON.")
files_argument = click.argument("files", nargs=-1, metavar="[FILE]...")
