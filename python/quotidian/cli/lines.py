"""JSON lines as objects; a bad line is complained of with its number, and the others are still read."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO

from .complaints import Complaints, suggestion
from .paths import STANDARD_INPUT, files_or_input, near_file, reason, shown

__all__ = ["Line", "encodable", "read_lines"]


@dataclass(frozen=True, slots=True)
class Line:
    """An object of a file of JSON lines, and where it stands."""

    place: str
    value: dict[str, Any]


def read_lines(paths: tuple[str, ...], fields: tuple[str, ...], complain: Complaints) -> Iterator[Line]:
    """The objects of the files (standard input when none is given) that have these fields, a line each."""
    for path in files_or_input(paths):
        try:
            stream = _open(path)
        except OSError as error:
            complain(f"{shown(path)}: {reason(error)}", near_file(path, error))
            continue
        with stream as lines:
            yield from _objects(lines, shown(path), fields, complain)


def _open(path: str) -> AbstractContextManager[BinaryIO]:
    return nullcontext(sys.stdin.buffer) if path == STANDARD_INPUT else Path(path).open("rb")


def _objects(stream: BinaryIO, name: str, fields: tuple[str, ...], complain: Complaints) -> Iterator[Line]:
    expected = f"expected an object with {', '.join(fields)}"
    for number, line in enumerate(stream, 1):
        place = f"{name}: line {number}"
        if not line.strip():
            continue
        try:
            value = json.loads(line.decode("utf-8-sig" if number == 1 else "utf-8"))
        except UnicodeDecodeError as error:
            complain(f"{place}: byte {error.start}: not UTF-8")
        except (ValueError, RecursionError) as error:
            complain(f"{place}: not JSON: {error}", expected)
        else:
            if wrong := _what_is_wrong(value, fields):
                complain(f"{place}: {wrong[0]}", wrong[1] or expected)
            else:
                yield Line(place, value)


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


def encodable(text: str) -> bool:
    """Whether a text holds no half of a surrogate pair, which JSON can write and no file holds.

    >>> encodable("bread"), encodable("bread" + chr(0xD83C))
    (True, False)
    """
    return not any("\ud800" <= character <= "\udfff" for character in text)


def _kind(value: Any) -> str:
    names = {bool: "boolean", int: "number", float: "number", str: "string", list: "array", dict: "object"}
    return names.get(type(value), "null")
