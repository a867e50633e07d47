"""JSON to standard output, a line at a time."""

from __future__ import annotations

import json
import sys
from typing import Any

__all__ = ["write_json", "write_object"]


def write_object(name: Any, rest: bytes) -> None:
    """Writes the line ``{"id": name, …}``, where ``rest`` is an object as JSON that holds all but the id."""
    _write(b'{"id":', _json(name), b",", memoryview(rest)[1:], b"\n")


def write_json(value: Any) -> None:
    """Writes ``value`` as one line."""
    _write(_json(value), b"\n")


def _json(value: Any) -> bytes:
    # half of a surrogate pair in an id becomes \\ud83c, which is what JSON writes for it
    return json.dumps(value, ensure_ascii=False).encode(errors="backslashreplace")


def _write(*pieces: bytes | memoryview) -> None:
    sys.stdout.buffer.writelines(pieces)
    sys.stdout.buffer.flush()
