"""``--anchor DATE`` for all documents and ``--anchor ID=DATE`` for one."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, field

from .. import _core
from ..errors import AnchorError
from .complaints import Complaints, suggestion

__all__ = ["Anchors"]


@dataclass
class Anchors:
    """The anchors given on the command line."""

    for_all: str | None = None
    by_id: dict[str, str] = field(default_factory=dict)

    @classmethod
    def parse(cls, given: tuple[str, ...], complain: Complaints) -> Anchors:
        """Reads the option's values; a bad one is complained of and left out."""
        anchors = cls()
        for value in given:
            name, equals, day = value.rpartition("=")
            try:
                _core.check_anchor(day)
            except AnchorError as error:
                complain(f"--anchor {value}: {error.what}", f"expected {error.expected}")
                continue
            if equals:
                anchors.by_id[name] = day
            else:
                anchors.for_all = day
        return anchors

    def of(self, name: str) -> str | None:
        """The anchor of the document ``name``, if one was given."""
        return self.by_id.get(name, self.for_all)

    def check(self, known: Collection[str], complain: Complaints) -> None:
        """Complains of an id that no document has."""
        for name in self.by_id:
            if name not in known:
                hint = suggestion(name, known) or f"the ids are {', '.join(known)}"
                complain(f"--anchor {name}={self.by_id[name]}: no document {name!r}", hint)
