"""JSON to standard output or to a file that can be gone on with, a line at a time."""

from __future__ import annotations

import json
import sys
from typing import Any, BinaryIO

from .complaints import Bad

__all__ = ["Output", "to_json", "write_json"]


class Output:
    """Where the answers for documents go, a line each: standard output, or a file."""

    def __init__(self, stream: BinaryIO | None = None) -> None:
        self._stream = stream

    def holds(self, name: Any) -> bool:
        """Whether there is an answer for this document from an earlier run. Asked once a document."""
        return False

    def write(self, name: Any, rest: bytes) -> None:
        """Writes the line ``{"id": name, …}``, where ``rest`` is an object as JSON that holds all but the id."""
        stream = self._stream or sys.stdout.buffer
        # one write a line: what is cut off at any point is at most the last line
        stream.write(b"".join((b'{"id":', to_json(name), b",", memoryview(rest)[1:], b"\n")))
        stream.flush()

    def write_error(self, bad: Bad) -> None:
        """Writes the line ``{"id": …, "error": {"what", "where", "expected"}}``."""
        self.write(bad.id, to_json({"error": bad.to_dict()}))


def write_json(value: Any) -> None:
    """Writes ``value`` as one line."""
    sys.stdout.buffer.write(to_json(value) + b"\n")
    sys.stdout.buffer.flush()


def to_json(value: Any) -> bytes:
    """The value as JSON in UTF-8."""
    # half of a surrogate pair in an id becomes \\ud83c, which is what JSON writes for it
    return json.dumps(value, ensure_ascii=False).encode(errors="backslashreplace")

