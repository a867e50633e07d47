"""Paths as they stand on the command line, and what to say of one that cannot be read."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from .complaints import suggestion

__all__ = ["STANDARD_INPUT", "files_or_input", "near_file", "near_folder", "readable", "reason", "shown"]

STANDARD_INPUT = "-"


def files_or_input(files: tuple[str, ...]) -> tuple[str, ...]:
    """The files, or standard input where none is given and something is piped in."""
    if not files and sys.stdin.isatty():
        raise click.UsageError("no FILE given, and nothing piped in ('-' reads what you type)")
    return files or (STANDARD_INPUT,)


def shown(path: str) -> str:
    """The path as an error line names it."""
    return "standard input" if path == STANDARD_INPUT else readable(path)


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
    folder = Path(path).parent
    if not folder.is_dir():
        return f"nor is there a folder {folder}"
    return suggestion(Path(path).name, (entry.name for entry in folder.iterdir()))


def near_folder(path: Path) -> str:
    """What may have been meant by the folder of a path, where there is none."""
    above = path.parent.parent
    return suggestion(path.parent.name, (entry.name for entry in above.iterdir())) if above.is_dir() else ""
