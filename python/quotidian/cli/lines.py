"""JSON lines as objects; a bad line is complained of with its number, and the others are still read."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO, TypeAlias

from .complaints import Bad, Complaints, suggestion
from .paths import STANDARD_INPUT, files_or_input, near_file, opened, reason, shown

__all__ = ["Fields", "Line", "encodable", "lines_and_errors", "read_lines", "size_of"]


@dataclass(frozen=True, slots=True)
class Line:
    """An object of a file of JSON lines, where it stands, and how many bytes of all files were read so far."""

    place: str
    value: dict[str, Any]
    read: int = 0


Fields: TypeAlias = tuple[str, ...] | Callable[[dict[str, Any]], tuple[str, ...]]
"""What an object must have; a function says so of each where they are not all of one kind."""


def read_lines(paths: tuple[str, ...], fields: Fields, complain: Complaints) -> Iterator[Line]:
    """The objects of the files (standard input when none is given) that have these fields, a line each."""
    for line in lines_and_errors(paths, fields):
        if isinstance(line, Bad):
            line.told(complain)
        else:
            yield line


def lines_and_errors(paths: tuple[str, ...], fields: Fields) -> Iterator[Line | Bad]:
    """The same, and what is wrong in its place among them."""
    read = 0
    for path in files_or_input(paths):
        try:
            stream = _open(path)
        except OSError as error:
            yield Bad(shown(path), reason(error), near_file(path, error))
            continue
        with stream as lines:
            for number, line in enumerate(lines, 1):
                read += len(line)
                if line.strip():
                    yield _object(line, number, shown(path), fields, read)


def size_of(paths: tuple[str, ...]) -> int | None:
    """How many bytes the files have; None where that is not known."""
    if not all(Path(path).is_file() for path in paths):
        return None
    return sum(Path(path).stat().st_size for path in paths) or None


def _open(path: str) -> AbstractContextManager[BinaryIO]:
    return nullcontext(sys.stdin.buffer) if path == STANDARD_INPUT else opened(path).open("rb")


def _object(line: bytes, number: int, name: str, wanted: Fields, read: int) -> Line | Bad:
    fields = wanted if isinstance(wanted, tuple) else wanted({})
    expected = f"expected an object with {', '.join(fields)}"
    place = f"{name}: line {number}"
    try:
        value = json.loads(line.decode("utf-8-sig" if number == 1 else "utf-8"))
    except UnicodeDecodeError as error:
        return Bad(place, f"byte {error.start}: not UTF-8")
    except (ValueError, RecursionError) as error:
        return Bad(place, f"not JSON: {error}", expected)
    id = value.get("id") if isinstance(value, dict) else None
    if not _writable(id):
        return Bad(place, "'id' is no number of JSON", "expected a finite number, or a string")
    if not isinstance(wanted, tuple) and isinstance(value, dict):
        fields = wanted(value)
        expected = f"expected an object with {', '.join(fields)}"
    if wrong := _what_is_wrong(value, fields):
        return Bad(place, wrong[0], wrong[1] or expected, id)
    return Line(place, value, read)


def _what_is_wrong(value: Any, fields: tuple[str, ...]) -> tuple[str, str] | None:
    """What keeps ``value`` from being an object with these fields, and a suggestion."""
    if not isinstance(value, dict):
        return f"a JSON {_kind(value)}, not an object", ""
    for field in fields:
        if field not in value:
            return f"no {field!r}", suggestion(field, value)
        if field != "id" and not isinstance(value[field], str):
            return f"{field!r} is a JSON {_kind(value[field])}, not a string", ""
    return None


def _writable(id: Any) -> bool:
    """Whether JSON can write an id: Python reads ``NaN`` and ``1e999`` too, which would make the answer no JSON."""
    try:
        json.dumps(id, allow_nan=False)
    except ValueError:
        return False
    return True


def encodable(text: str) -> bool:
    """Whether a text holds no half of a surrogate pair, which JSON can write and no file holds.

    >>> encodable("bread"), encodable("bread" + chr(0xD83C))
    (True, False)
    """
    return not any("\ud800" <= character <= "\udfff" for character in text)


def _kind(value: Any) -> str:
    names = {bool: "boolean", int: "number", float: "number", str: "string", list: "array", dict: "object"}
    return names.get(type(value), "null")
