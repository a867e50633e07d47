"""``--resume FILE``: answers go into a file that an earlier run may have begun; what stands there is not done again."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO

import click

from .complaints import Complaints
from .paths import named, near_folder, readable, reason
from .writing import Output, to_json

__all__ = ["Answers", "Resumed", "resume_option", "resumed"]

resume_option = click.option(
    "--resume",
    "resume",
    metavar="FILE",
    callback=named,
    help="Write to FILE in place of standard output, and leave out the documents whose id stands there from an earlier run.",
)

HEAD = b'{"id":'
ERROR = ',"error":'
"""How an answer begins, and how one that is an error goes on behind the id."""

DECODER = json.JSONDecoder()


@dataclass(frozen=True, slots=True)
class Answers:
    """What a subcommand answers a document with.

    Attributes:
        command: its name.
        done: what it has done with a document.
        key: the first key of its answers behind the id, by which they are known.
        earlier: is told each answer of an earlier run, a line of JSON.
    """

    command: str
    done: str
    key: str
    earlier: Callable[[bytes], object] | None = None


class Resumed(Output):
    """A file of answers, how often each id stood there at the start, and how many of its answers are errors."""

    def __init__(self, stream: BinaryIO, answers: Answers) -> None:
        super().__init__(stream)
        self._answers = answers
        self._ids: Counter[bytes] = Counter()
        self.failed = 0

    def holds(self, name: Any) -> bool:
        """Whether the file had an answer left for this id when it was opened. Each answer stands for one document: of two with one
        id the second is held only where the file has two."""
        if not self._ids or not self._ids[key := to_json(name)]:
            return False
        self._ids[key] -= 1
        return True

    def read(self, stream: BinaryIO) -> int | None:
        """Reads the answers of an earlier run, and cuts off the last line where it was half written. The number of a line that is no
        answer, if there is one."""
        end = 0
        for number, line in enumerate(stream, 1):
            found = _id(line, self._answers.key)
            if found is None and line.endswith(b"\n"):
                return number
            if found is None or not line.endswith(b"\n"):
                stream.seek(end)
                stream.truncate()
                break
            name, failed = found
            self._ids[name] += 1
            self.failed += failed
            if self._answers.earlier is not None and not failed:
                self._answers.earlier(line)
            end += len(line)
        stream.seek(end)
        return None


@contextmanager
def resumed(path: str, answers: Answers, complain: Complaints) -> Iterator[Resumed | None]:
    """The file, ready to be written on; None, with a complaint, where it cannot be."""
    name = readable(path)
    try:
        if Path(path).exists() and not Path(path).is_file() and not Path(path).is_dir():
            complain(f"{name}: no file", "expected a file that can be read again, and written on")
            yield None
            return
        Path(path).touch()
        stream = Path(path).open("r+b")
    except OSError as error:
        complain(f"{name}: {reason(error)}", near_folder(Path(path)))
        yield None
        return
    with stream:
        output = Resumed(stream, answers)
        wrong = output.read(stream)
        if wrong is not None:
            complain(f"{name}: line {wrong} is no answer of {answers.command}", "give another name, or move the file away")
            yield None
            return
        if output.failed:
            complain(f"{name}: {output.failed} documents failed in an earlier run", "take their lines out to do them again")
        yield output


def _id(line: bytes, key: str) -> tuple[bytes, bool] | None:
    """The id of an answer as it is written, and whether it stands for an error; None for what is no answer."""
    if not line.startswith(HEAD):
        return None
    try:
        text = line.decode()
        name, end = DECODER.raw_decode(text, len(HEAD))
    except ValueError:
        return None
    failed = text.startswith(ERROR, end)
    return (to_json(name), failed) if failed or text.startswith(f',"{key}":', end) else None
