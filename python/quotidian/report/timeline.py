"""The days of a record: what was said on each, and how the articles name it."""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import pairwise

from ..results import Day, Record, SaidOn
from .articles import Article, Said
from .days import gap, named

__all__ = ["Moment", "Wording", "moments"]


@dataclass(slots=True)
class Wording:
    """One way in which articles name a day."""

    text: str
    completed: bool
    places: list[tuple[int, str]] = field(default_factory=list)
    """The number of each document, and the id of the first place in it."""


@dataclass(slots=True)
class Moment:
    """A day, or a longer stretch of the calendar."""

    value: str
    start: str
    label: str
    gap: str = ""
    said: list[Said] = field(default_factory=list)
    wordings: list[Wording] = field(default_factory=list)


def moments(record: Record, said: list[Said], by_id: dict[str, Article]) -> list[Moment]:
    """The days on which something was said, and those that are named, in the order of the calendar."""
    found: dict[str, Moment] = {}
    for day in record.days:
        _at(found, day).wordings = _wordings(day, by_id)
    for one in said:
        if one.utterance.said_on is not None:
            _at(found, one.utterance.said_on).said.append(one)
    ordered = sorted(found.values(), key=lambda moment: (moment.start, moment.value))
    for before, after in pairwise(ordered):
        after.gap = gap(before.start, after.start)
    return ordered


def _at(found: dict[str, Moment], day: Day | SaidOn) -> Moment:
    return found.setdefault(day.value, Moment(day.value, day.from_ or "", named(day.value)))


def _wordings(day: Day, by_id: dict[str, Article]) -> list[Wording]:
    wordings: dict[tuple[str, bool], Wording] = {}
    for mention in day.mentions:
        words = " ".join(mention.text.split())
        wording = wordings.setdefault((words.casefold(), mention.completed), Wording(words, mention.completed))
        article = by_id[mention.doc]
        place = article.add_date(mention, day.value)
        if not wording.places or wording.places[-1][0] != article.number:
            wording.places.append((article.number, place))
    return sorted(wordings.values(), key=lambda wording: -len(wording.places))
