"""JSON to standard output, a line at a time."""

from __future__ import annotations

import json
import sys
from typing import Any

__all__ = ["write_json", "write_object"]


def write_object(name: Any, rest: str) -> None:
    """Writes the line ``{"id": name, …}``, where ``rest`` is an object as JSON that holds all but the id."""
    _write(f'{{"id":{json.dumps(name, ensure_ascii=False)},{rest[1:]}\n')


def write_json(value: Any) -> None:
    """Writes ``value`` as one line."""
    _write(json.dumps(value, ensure_ascii=False) + "\n")


def _write(line: str) -> None:
    # half of a surrogate pair in an id becomes \\ud83c, which is what JSON writes for it
    sys.stdout.buffer.write(line.encode(errors="backslashreplace"))
    sys.stdout.buffer.flush()
