"""The group of subcommands, and how the process ends."""

from __future__ import annotations

import importlib
import io
import os
import signal
import sys
from typing import Any, NoReturn

import click

from .. import __version__
from .complaints import Complaints, suggestion

__all__ = ["cli", "main"]

SUBCOMMANDS = ("compare", "find", "scan", "verify")


class Subcommands(click.Group):
    """Loads a subcommand when it is asked for, and suggests one for a name that is none."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(SUBCOMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in SUBCOMMANDS:
            return None
        command = importlib.import_module(f".{cmd_name}", __package__).command
        assert isinstance(command, click.Command)
        return command

    def resolve_command(self, ctx: click.Context, args: list[str]) -> tuple[Any, Any, Any]:
        name = args[0]
        if not name.startswith("-") and self.get_command(ctx, name) is None:
            hint = suggestion(name, SUBCOMMANDS) or f"there are {', '.join(SUBCOMMANDS)}"
            raise click.UsageError(f"no subcommand {name!r} ({hint})", ctx)
        return super().resolve_command(ctx, args)


@click.command(
    cls=Subcommands,
    invoke_without_command=True,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100, "auto_envvar_prefix": "QUOTIDIAN"},
)
@click.version_option(__version__, prog_name="quotidian")
@click.pass_context
def cli(ctx: click.Context) -> None:
    """Who said what, when did they say it, and do other texts repeat it faithfully?

    \b
    Examples:
      quotidian compare articles/*.txt                  who said what, when, in which article
      quotidian scan report.txt                         the quotations and dates of one text
      quotidian find "mend the bridge" articles/*.txt   where words are quoted, and how faithfully
      quotidian verify draft.md sources/*.txt           is every quotation of a draft genuine?
    """
    if ctx.invoked_subcommand is None:
        click.echo(ctx.get_help())


def main() -> None:
    """Runs the command and ends the process: 0, 1 where the answer is no, 2 after bad input."""
    if hasattr(signal, "SIGPIPE"):
        signal.signal(signal.SIGPIPE, signal.SIG_DFL)  # `quotidian … | head` ends without a word
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")  # a terminal without “ and ” shows ? for them
    if sys.stdin is None:  # closed: there is nothing to read
        sys.stdin = open(os.devnull, encoding="utf-8")
    if sys.stdout is None:
        Complaints()("standard output is closed: expected somewhere to write to (quotidian … > FILE)")
        sys.exit(2)
    try:
        status = cli.main(standalone_mode=False) or 0
        sys.stdout.flush()
    except click.ClickException as error:
        Complaints()(_one_line(error))
        status = error.exit_code
    except OSError as error:
        Complaints()(f"cannot read or write: {error.strerror or error} (is the disk full, or a stream closed?)")
        status = 2
    except (KeyboardInterrupt, click.Abort):
        status = INTERRUPTED
    _leave(status)


INTERRUPTED = 130
"""The exit status after Ctrl-C."""


def _leave(status: int) -> NoReturn:
    """Ends the process; what standard output does not take any more is not tried again at the end, and threads that still read are not
    waited for after Ctrl-C."""
    try:
        sys.stdout.flush()
    except OSError:
        sys.stdout = open(os.devnull, "w", encoding="utf-8")
    if status == INTERRUPTED:
        os._exit(status)
    sys.exit(status)


def _one_line(error: click.ClickException) -> str:
    return " ".join(error.format_message().split())
