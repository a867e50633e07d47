"""Where a passage stands in a document, and whether an utterance of a record has a version there."""

from __future__ import annotations

import re
from dataclasses import dataclass

from quotidian import Utterance


@dataclass(frozen=True, slots=True)
class Spot:
    """A span of a document, in code points."""

    doc: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Places:
    """Texts by id, in which passages are looked up."""

    texts: dict[str, str]

    def find(self, doc: str, passage: str) -> Spot:
        """The only place of the passage; a space of it stands for any white space."""
        pattern = r"\s+".join(map(re.escape, passage.split()))
        found = list(re.finditer(pattern, self.texts[doc]))
        assert len(found) == 1, f"{passage!r} stands {len(found)} times in {doc}"
        return Spot(doc, *found[0].span())


def touches(utterance: Utterance, spot: Spot) -> bool:
    """Whether a version of the utterance has a character in common with the spot."""
    versions = [version for version in utterance.versions if version.doc == spot.doc]
    return any(min(v.end, spot.end) > max(v.start, spot.start) for v in versions)
