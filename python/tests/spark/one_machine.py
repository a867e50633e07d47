"""What one machine says of the same documents, in the form in which it can be compared with what a cluster says."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from typing import Any

import quotidian

Version = tuple[Any, ...]
Versions = tuple[Version, ...]
Utterance = tuple[Versions, Versions | None, str | None]


def by_one_machine(rows: Iterable[tuple[str, str, str | None]], language: str = "auto") -> set[Utterance]:
    """Each utterance with its versions, those of the one that it is part of, and its speaker."""
    documents = [quotidian.Document(*row) for row in sorted(rows)]
    found = quotidian.compare(documents, language=language).utterances
    versions = {one.id: tuple(sorted(map(_version, one.versions))) for one in found}
    return {(versions[one.id], one.part_of and versions[one.part_of], one.speaker) for one in found}


def _version(version: quotidian.Version) -> Version:
    alterations = tuple(version.alterations)
    place = (version.doc, version.start, version.end)
    return (*place, version.text, version.quoted, version.verdict, alterations)


def by_cluster(versions: Any) -> set[Utterance]:
    """The same from the table of versions."""
    rows = [row.asDict() for row in versions.collect()]
    found: dict[str, list[Version]] = defaultdict(list)
    about: dict[str, tuple[str | None, str | None]] = {}
    for row in rows:
        about[row["utterance"]] = row["part_of"], row["speaker"]
        keys = ("id", "start", "end", "text", "quoted", "verdict")
        found[row["utterance"]].append((*(row[key] for key in keys), tuple(row["alterations"])))
    wholes = {name: tuple(sorted(versions)) for name, versions in found.items()}
    return {(wholes[name], part and wholes[part], speaker) for name, (part, speaker) in about.items()}
