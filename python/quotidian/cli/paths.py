"""Paths as they stand on the command line, and what to say of one that cannot be read."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from .complaints import suggestion

__all__ = ["NO_NAME", "STANDARD_INPUT", "files_or_input", "named", "near_file", "near_folder", "opened", "readable", "reason", "shown"]

STANDARD_INPUT = "-"


NO_NAME = "an empty name: is a variable of the shell not set?"
"""What to say of an empty path, which Python takes for the folder in which one is."""


def opened(path: str) -> Path:
    """The path of a file or folder that is to be there.

    Raises:
        FileNotFoundError: it is empty.
    """
    if not path:
        raise FileNotFoundError
    return Path(path)


def named(context: click.Context, option: click.Parameter, path: str | None) -> str | None:
    """What an option that takes the name of a file calls with it: an empty one is refused."""
    if path == "":
        raise click.BadParameter(NO_NAME, context, option)
    return path


def files_or_input(files: tuple[str, ...]) -> tuple[str, ...]:
    """The files, or standard input where none is given and something is piped in."""
    if not files and sys.stdin.isatty():
        raise click.UsageError("no FILE given, and nothing piped in ('-' reads what you type)")
    return files or (STANDARD_INPUT,)


def shown(path: str) -> str:
    """The path as an error line names it."""
    return "standard input" if path == STANDARD_INPUT else readable(path) or "''"


def readable(path: str) -> str:
    """The path with a replacement character for each byte that is no UTF-8."""
    return path.encode(errors="surrogateescape").decode(errors="replace")


def reason(error: OSError) -> str:
    """What the system says, without number and path."""
    return "no such file" if isinstance(error, FileNotFoundError) else (error.strerror or str(error)).lower()


def near_file(path: str, error: OSError) -> str:
    """What may have been meant by a path that cannot be read."""
    if isinstance(error, IsADirectoryError):
        return f"did you mean {Path(path) / '*.jsonl'}?"
    if not isinstance(error, FileNotFoundError):
        return ""
    if not path:
        return NO_NAME
    if Path(path).is_symlink():
        return f"a link to {readable(str(Path(path).readlink()))}, which is not there"
    folder = Path(path).parent
    if not folder.is_dir():
        return f"nor is there a folder {folder}"
    return suggestion(Path(path).name, _names(folder))


def near_folder(path: Path) -> str:
    """What may have been meant by the folder of a path, where there is none."""
    above = path.parent.parent
    return suggestion(path.parent.name, _names(above)) if above.is_dir() else ""


def _names(folder: Path) -> list[str]:
    try:
        return [readable(entry.name) for entry in folder.iterdir()]
    except OSError:
        return []  # a folder that nobody may look into
