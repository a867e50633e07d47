"""``--html FILE``: a result as a page, in place of the listing."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from ..report.rendering import GENERATOR
from .complaints import Complaints
from .paths import STANDARD_INPUT, named, near_folder, readable, reason

__all__ = ["PageFile", "html_option"]

STANDARD_OUTPUT = STANDARD_INPUT

HEAD = 1000
"""Bytes of a file in which a page says what made it."""

html_option = click.option(
    "--html",
    "page",
    metavar="FILE",
    callback=named,
    help="Write a page for a browser to FILE ('-' is standard output), in place of the listing.",
)


class PageFile:
    """Where a page goes; whether it can go there is asked before the work is done."""

    def __init__(self, path: str, as_json: bool, complain: Complaints) -> None:
        self._path = path
        self._complain = complain
        if path == STANDARD_OUTPUT and as_json:
            raise click.UsageError("--json and --html - both write to standard output (give --html a file)")
        self.fits = path == STANDARD_OUTPUT or self._fits(Path(path))

    def _fits(self, path: Path) -> bool:
        """Whether a page can be written; nothing is written over but an earlier page."""
        name = readable(self._path)
        try:
            if path.is_dir():
                self._complain(f"{name}: a folder", f"did you mean {readable(str(path / 'report.html'))}?")
                return False
            if not path.parent.is_dir():
                self._complain(f"{name}: no such folder", near_folder(path))
                return False
            if path.is_file() and (head := _head(path)) and GENERATOR not in head:
                self._complain(f"{name}: exists, and is no page of Quotidian", "give another name, or move it away")
                return False
        except OSError as error:
            self._complain(f"{name}: {reason(error)}")
            return False
        return True

    def write(self, page: str) -> None:
        """Writes the page; complains where that fails."""
        data = page.encode()
        if self._path == STANDARD_OUTPUT:
            sys.stdout.buffer.write(data)
            sys.stdout.buffer.flush()
            return
        try:
            Path(self._path).write_bytes(data)
        except OSError as error:
            self._complain(f"{readable(self._path)}: {reason(error)}")


def _head(path: Path) -> bytes:
    with path.open("rb") as file:
        return file.read(HEAD)
