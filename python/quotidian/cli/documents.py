"""Files and standard input as documents; what cannot be read is complained of and left out."""

from __future__ import annotations

import codecs
import re
import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from .. import _core
from ..anchors import to_iso
from ..documents import Document
from ..errors import AnchorError
from .anchors import Anchors
from .complaints import Bad, Complaints
from .lines import encodable, read_lines
from .markdown import MARKDOWN_ENDINGS, prose
from .paths import STANDARD_INPUT, files_or_input, near_file, opened, readable, reason, shown
from .webpage import NEEDED, PAGE_ENDINGS, article

__all__ = ["expanded", "files_and_errors", "named", "read_documents", "read_files"]

VISIBLE = re.compile(r"[^\s\ufeff]")
TEXT_ENDINGS = (".txt", *MARKDOWN_ENDINGS, *PAGE_ENDINGS)
JSON_ENDINGS = (".json", ".jsonl", ".ndjson")


def read_documents(
    files: tuple[str, ...], anchors: Anchors, jsonl: bool, complain: Complaints
) -> Iterator[Document]:
    """The documents of files (standard input when none is given), with their anchors; ids are checked at the end."""
    if jsonl:
        for document in _from_lines(files, complain):
            given = anchors.of(document.id)
            yield document if document.anchor else Document(document.id, document.text, given)
    else:
        for document in read_files(files_or_input(files), complain):
            yield Document(document.id, document.text, anchors.of_document(document))
    anchors.check()


def read_files(paths: Iterable[str], complain: Complaints) -> Iterator[Document]:
    """The files that can be read, in the order given."""
    for document in files_and_errors(paths):
        if isinstance(document, Bad):
            document.told(complain)
        else:
            yield document


def files_and_errors(paths: Iterable[str]) -> Iterator[Document | Bad]:
    """The same, and what cannot be read in its place among them."""
    for path, name in named(expanded(paths)).items():
        yield _read(path, name)


def named(paths: Iterable[str]) -> dict[str, str]:
    """Each path with its id: the file's name without the ending, or the path where two names would be one.

    >>> named(["a/x.txt", "b/y.md", "-"])
    {'a/x.txt': 'x', 'b/y.md': 'y', '-': 'stdin'}
    >>> named(["a/x.txt", "b/x.txt"])
    {'a/x.txt': 'a/x', 'b/x.txt': 'b/x'}
    """
    names = {path: "stdin" if path == STANDARD_INPUT else readable(Path(path).stem) for path in paths}
    for longer in (lambda path: readable(str(Path(path).with_suffix(""))), readable):
        taken = Counter(names.values())
        names = {path: name if taken[name] == 1 else longer(path) for path, name in names.items()}
    return names


def expanded(paths: Iterable[str]) -> list[str]:
    """The paths, with the files of a folder in its place: those that hold text by their names, in the order of these."""
    return [file for path in paths for file in (_files_of(path) or [path])]


def _files_of(path: str) -> list[str]:
    try:
        folder = opened(path)
        entries = sorted(folder.iterdir()) if folder.is_dir() else []
        return [str(file) for file in entries if file.suffix.lower() in TEXT_ENDINGS and file.is_file()]
    except OSError:
        return []  # what is wrong is told where the folder is read


def _read(path: str, name: str) -> Document | Bad:
    try:
        data = sys.stdin.buffer.read() if path == STANDARD_INPUT else opened(path).read_bytes()
        if Path(path).suffix.lower() in PAGE_ENDINGS:
            return _read_page(data, path, name)
        text = data.decode()
        if _is_wide(data):
            return Bad(shown(path), "no text: NUL in every second byte", _conversion(data), name)
    except IsADirectoryError:
        return Bad(shown(path), "holds no text", f"a folder's files in {', '.join(TEXT_ENDINGS)} are read", name)
    except OSError as error:
        return Bad(shown(path), reason(error), near_file(path, error), name)
    except UnicodeDecodeError as error:
        return Bad(shown(path), f"byte {error.start}: not UTF-8", _conversion(error.object), name)
    if Path(path).suffix in JSON_ENDINGS:
        return Bad(shown(path), "JSON, not text", "did you mean --jsonl?", name)
    if not VISIBLE.search(text):
        return Bad(shown(path), "holds no text", "is it the right file?", name)
    if Path(path).suffix.lower() in MARKDOWN_ENDINGS:
        text = prose(text)
        if not VISIBLE.search(text):
            return Bad(shown(path), "holds code and comments alone", "is it the right file?", name)
    return Document(name, text)


def _read_page(data: bytes, path: str, name: str) -> Document | Bad:
    try:
        found = article(data)
    except ImportError:
        return Bad(shown(path), "a page, not text", NEEDED, name)
    if found is None:
        return Bad(shown(path), "holds no article", "is it the right file?", name)
    return Document(name, found.text, found.day)


HEAD = 1000
"""Bytes of a file in which its encoding shows."""


def _is_wide(data: bytes) -> bool:
    """Whether most characters have a NUL beside them, as in UTF-16: without the sign for the order of bytes, that is UTF-8 too."""
    head = data[:HEAD]
    return 2 * max(head[::2].count(0), head[1::2].count(0)) > len(head) // 2 > 0


def _conversion(data: bytes) -> str:
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        encoding = "UTF-16"
    elif _is_wide(data):
        encoding = "UTF-16LE" if data[:HEAD][1::2].count(0) > data[:HEAD][::2].count(0) else "UTF-16BE"
    else:
        encoding = "LATIN1"
    return f"is it {encoding}? convert it with iconv -f {encoding} -t UTF-8"


def _from_lines(files: tuple[str, ...], complain: Complaints) -> Iterator[Document]:
    seen: dict[str, str] = {}
    for line in read_lines(files, ("id", "text"), complain):
        name, anchor = str(line.value["id"]), line.value.get("anchor")
        if name in seen:
            complain(f"{line.place}: the id {name!r} again", f"first on {seen[name]}")
            continue
        seen[name] = line.place
        if wrong := _what_is_wrong(name, line.value["text"], anchor):
            complain(f"{line.place}: {wrong}")
        else:
            yield Document(name, line.value["text"], anchor)


def _what_is_wrong(name: str, text: str, anchor: Any) -> str | None:
    """What keeps core from reading a document; it would refuse all for one, and the others are still to be done."""
    for field, value in (("id", name), ("text", text)):
        if not encodable(value):
            return f"{field!r} holds half of a surrogate pair"
    try:
        if (day := to_iso(anchor)) is not None:
            _core.check_anchor(day)
    except (AnchorError, TypeError) as error:
        return str(error)
    return None
