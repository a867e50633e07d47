"""What a reader should look at first: words that were changed, and speakers and days that do not agree."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field

from ..differences import letters
from .articles import Row, Said
from .verdicts import weight

__all__ = ["Discrepancy", "discrepancies"]

WORDS = 6
"""From how many words on the same words in two mouths are worth a look: many people say “no comment”."""


@dataclass(slots=True)
class Discrepancy:
    """Rows of an utterance that do not agree with the others; or the same words, given to ``others`` too."""

    said: Said
    rows: list[Row]
    others: list[Said] = field(default_factory=list)

    @property
    def faults(self) -> tuple[str, ...]:
        """What does not agree, each once, the gravest first."""
        found = {fault for row in self.rows for fault in row.faults} | ({"speaker"} if self.others else set())
        return tuple(sorted(found, key=lambda fault: weight((fault,))))


def discrepancies(said: list[Said]) -> list[Discrepancy]:
    """All of them, the gravest first, then in the order in which the words were said."""
    found = [*_changed(said), *_in_two_mouths(said)]
    return sorted(found, key=lambda one: (weight(one.faults), one.said.utterance.id))


def _changed(said: list[Said]) -> Iterator[Discrepancy]:
    for one in said:
        if one.wrong:
            yield Discrepancy(one, one.wrong)


def _in_two_mouths(said: list[Said]) -> Iterator[Discrepancy]:
    """Utterances that are apart only since the articles name different speakers."""
    alike: dict[str, list[Said]] = defaultdict(list)
    for one in said:
        if one.utterance.speaker and len(one.utterance.text.split()) >= WORDS:
            alike[letters(one.utterance.text)].append(one)
    for first, *others in alike.values():
        if len({one.utterance.speaker for one in (first, *others)}) > 1:
            yield Discrepancy(first, [], others)
