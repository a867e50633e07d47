"""Files, standard input and JSON lines as documents; what cannot be read is complained of and left out."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO

from .complaints import Complaints, suggestion

__all__ = ["STANDARD_INPUT", "Document", "Line", "named", "read_files", "read_lines"]

STANDARD_INPUT = "-"


@dataclass(frozen=True)
class Document:
    """A text with its id and the anchor given for it, if any."""

    id: str
    text: str
    anchor: str | None = None


@dataclass(frozen=True)
class Line:
    """An object of a file of JSON lines, and where it stands."""

    place: str
    value: dict[str, Any]


def named(paths: Iterable[str]) -> dict[str, str]:
    """Each path with its id: the file's name without the ending, or the path where two names would be one.

    >>> named(["a/x.txt", "b/y.md", "-"])
    {'a/x.txt': 'x', 'b/y.md': 'y', '-': 'stdin'}
    >>> named(["a/x.txt", "b/x.txt"])
    {'a/x.txt': 'a/x', 'b/x.txt': 'b/x'}
    """
    stems = {path: "stdin" if path == STANDARD_INPUT else Path(path).stem for path in paths}
    taken = list(stems.values())
    short = {path: stem if taken.count(stem) == 1 else str(Path(path).with_suffix("")) for path, stem in stems.items()}
    given = list(short.values())
    return {path: name if given.count(name) == 1 else path for path, name in short.items()}


def read_files(paths: Iterable[str], complain: Complaints) -> Iterator[Document]:
    """The files that can be read, in the order given."""
    for path, name in named(paths).items():
        text = _read_text(path, complain)
        if text is not None:
            yield Document(name, text)


def _read_text(path: str, complain: Complaints) -> str | None:
    try:
        data = sys.stdin.buffer.read() if path == STANDARD_INPUT else Path(path).read_bytes()
        text = data.decode()
    except OSError as error:
        complain(f"{path}: {_reason(error)}", _near_file(path, error))
    except UnicodeDecodeError as error:
        complain(f"{path}: byte {error.start}: not UTF-8", "convert it, for example with iconv -t UTF-8")
    else:
        if text.strip("\ufeff \t\r\n"):
            return text
        complain(f"{path}: holds no text", "an empty file?")
    return None


def read_lines(paths: Iterable[str], fields: tuple[str, ...], complain: Complaints) -> Iterator[Line]:
    """The JSON objects of the files (standard input when none is given), a line each, each with these fields."""
    for path in paths or (STANDARD_INPUT,):
        try:
            stream = sys.stdin.buffer if path == STANDARD_INPUT else Path(path).open("rb")
        except OSError as error:
            complain(f"{path}: {_reason(error)}", _near_file(path, error))
            continue
        with stream:
            yield from _objects(stream, "stdin" if path == STANDARD_INPUT else path, fields, complain)


def _objects(stream: BinaryIO, name: str, fields: tuple[str, ...], complain: Complaints) -> Iterator[Line]:
    for number, line in enumerate(stream, 1):
        place = f"{name}: line {number}"
        if not line.strip():
            continue
        try:
            value = json.loads(line)
        except UnicodeDecodeError as error:
            complain(f"{place}: byte {error.start}: not UTF-8")
        except (json.JSONDecodeError, RecursionError) as error:
            complain(f"{place}: not JSON: {error}", f"expected an object with {', '.join(fields)}")
        else:
            if _fits(value, fields, place, complain):
                yield Line(place, value)


def _fits(value: Any, fields: tuple[str, ...], place: str, complain: Complaints) -> bool:
    if not isinstance(value, dict):
        complain(f"{place}: not an object", f"expected an object with {', '.join(fields)}")
        return False
    for field in fields:
        if field not in value:
            complain(f"{place}: no {field!r}", suggestion(field, value) or f"expected {', '.join(fields)}")
            return False
        if field != "id" and not isinstance(value[field], str):
            complain(f"{place}: {field!r} is not a string")
            return False
    return True


def _reason(error: OSError) -> str:
    if isinstance(error, FileNotFoundError):
        return "no such file"
    return (error.strerror or str(error)).lower()


def _near_file(path: str, error: OSError) -> str:
    if isinstance(error, IsADirectoryError):
        return f"did you mean {Path(path) / '*.txt'}?"
    if not isinstance(error, FileNotFoundError):
        return ""
    try:
        return suggestion(Path(path).name, (entry.name for entry in Path(path).parent.iterdir()))
    except OSError:
        return "the folder does not exist either"
