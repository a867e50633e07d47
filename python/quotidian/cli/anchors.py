"""``--anchor DATE`` for all documents and ``--anchor ID=DATE`` for one."""

from __future__ import annotations

from .. import _core
from ..anchors import Anchor
from ..documents import Document
from ..errors import AnchorError
from .complaints import Complaints, suggestion

__all__ = ["Anchors"]

SHOWN = 10
"""Ids that an error line lists where none is near."""


class Anchors:
    """The anchors given on the command line; a bad one is complained of and left out."""

    def __init__(self, given: tuple[str, ...], complain: Complaints) -> None:
        self._complain = complain
        self._for_all: str | None = None
        self._by_id: dict[str, str] = {}
        self._seen: dict[str, None] = {}
        for value in given:
            self._add(value)

    def _add(self, value: str) -> None:
        name, equals, day = value.rpartition("=")
        try:
            _core.check_anchor(day)
        except AnchorError as error:
            self._complain(f"--anchor {value}: {error.what}", f"expected {error.expected}")
            return
        if equals:
            self._by_id[name] = day
        else:
            self._for_all = day

    def of(self, name: str) -> str | None:
        """The anchor of the document ``name``, if one was given."""
        if self._by_id:
            self._seen[name] = None
        return self._by_id.get(name, self._for_all)

    def of_document(self, document: Document) -> Anchor:
        """The anchor of a file: the one given, else the day that the page itself names, which is then told."""
        given = self.of(document.id)
        if given is None and document.anchor is not None:
            another = f"another with --anchor {document.id}=DATE"
            self._complain.note(f"{document.id}: written on {document.anchor}, as the page says", another)
            return document.anchor
        return given

    def check(self) -> None:
        """Complains of every id that :meth:`of` was never asked for. Call it when all documents are known."""
        known = list(self._seen)
        for name, day in self._by_id.items():
            if name not in self._seen:
                listed = ", ".join(known[:SHOWN]) + (", …" if len(known) > SHOWN else "")
                hint = suggestion(name, known) or f"the ids are {listed or 'none'}"
                self._complain(f"--anchor {name}={day}: no document {name!r}", hint)
