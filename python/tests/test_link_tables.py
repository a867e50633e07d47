"""What a cluster does, without one: documents linked by pairs, and each component compared, give what one machine gives for all."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable
from typing import Any, TypeAlias

import pytest
from articles import articles

import quotidian
from quotidian import _core

Rows: TypeAlias = list[tuple[str, str, str | None]]
Node: TypeAlias = tuple[int, int, int, bool]
PASSAGES = quotidian.LIMITS["PASSAGES_OF_FINGERPRINT"]
LENDERS = quotidian.LIMITS["NAME_LENDERS"]


class Sets:
    """Places that are joined."""

    def __init__(self) -> None:
        self.above: dict[Node, Node] = {}

    def of(self, node: Node) -> Node:
        while self.above.setdefault(node, node) != node:
            node = self.above[node]
        return node

    def join(self, a: Node, b: Node) -> None:
        first, second = sorted((self.of(a), self.of(b)))
        self.above[second] = first


def by_components(rows: Rows) -> set[Any]:
    """Each utterance with the whole of which it is a part, and its speaker."""
    texts = [(text, anchor) for _, text, anchor in rows]
    has: defaultdict[int, list[tuple[int, int]]] = defaultdict(list)
    asks: list[list[int]] = []
    for number, (text, anchor) in enumerate(texts):
        found = _core.link_lookups(text, anchor, "en")
        asks.append(found["asks"])
        for hash, passage in found["has"]:
            has[hash].append((number, passage))
    late: list[set[tuple[int, int]]] = [set() for _ in rows]
    for hash, owners in has.items():
        for number, passage in sorted(owners)[PASSAGES:]:
            late[number].add((hash, passage))
    pairs = {(number, number) for number in range(len(rows))}
    for number, asked in enumerate(asks):
        for one in {one for hash in asked for one, _ in has.get(hash, ())[:PASSAGES]}:
            pairs.add((min(one, number), max(one, number)))
    sets = components(_core.link_pairs(texts, sorted(pairs), "en"))
    places: defaultdict[Node, defaultdict[int, list[Node]]] = defaultdict(lambda: defaultdict(list))
    for node in list(sets.above):
        places[sets.of(node)][node[0]].append(node)
    own: defaultdict[int, list[Node]] = defaultdict(list)
    kept = []
    for parts in (parts for parts in places.values() if len(parts) > 1):
        for number, nodes in parts.items():
            own[number] += nodes
        kept += record(rows, late, sorted(parts), lambda held: held, [node for nodes in parts.values() for node in nodes])
    for number in range(len(rows)):
        kept += record(rows, late, [number], lambda held: not held, own[number])
    assert len({one[:2] for one in kept}) == len(kept), "an utterance in two components"
    return named(rows, kept)


def named(rows: Rows, found: list[Any]) -> set[Any]:
    """The same with the fullest names that documents which share utterances give."""
    shared: defaultdict[int, set[int]] = defaultdict(set)
    for versions, _, _, _, telling in found:
        for number in telling if len(versions) > 1 else ():
            shared[number] |= telling
    full = set()
    for versions, whole, speaker, is_named, _ in found:
        own = versions[0][0]
        lenders = sorted({own} | shared[own])
        texts = [rows[number][1] for number in lenders] if len(lenders) <= LENDERS else []
        name = speaker and _core.link_names(texts, [(speaker, is_named)], "en")[0]
        full.add((versions, whole, name or speaker))
    return full


def components(linked: dict[str, Any]) -> Sets:
    sets = Sets()
    for p, q in linked["links"]:
        sets.join(p, q)
    for p, q, i, j in linked["beside"]:
        for node in (p, q, i, j):
            sets.of(node)
    widest = (-1, 0, 0, False)
    for node in sorted(node for node in sets.above if not node[3]):
        if widest[0] == node[0] and node[1] < widest[2]:
            sets.join(widest, node)
        widest = max(widest, node, key=lambda node: (node[0], node[2]))
    more = True
    while more:
        more = False
        for p, q, i, j in linked["beside"]:
            if sets.of(i) == sets.of(j) and not sets.of(p) == sets.of(q) == sets.of(i):
                sets.join(p, q), sets.join(p, i)
                more = True
    return sets


def record(rows: Rows, late: list[set[tuple[int, int]]], numbers: list[int], keep: Callable[[bool], bool], places: list[Node]) -> list[Any]:
    """The utterances of some documents that hold a place, or of which none does."""
    given = [(str(number), *rows[number][1:]) for number in numbers]
    found = _core.link_record(given, [late[number] for number in numbers], "en")["utterances"]
    shown = {one["id"]: versions(one) for one in found}
    return [
        (shown[one["id"]], shown.get(one["part_of"]), one["speaker"], one["is_named"], frozenset(int(v["doc"]) for v in one["versions"] if v["tells"]))
        for one in found
        if keep(any(touches(version, place) for version in one["versions"] for place in places))
    ]


def touches(version: dict[str, Any], place: Node) -> bool:
    number, start, end, quoted = place
    same = (int(version["doc"]), version["quoted"]) == (number, quoted)
    return same and bool(version["start"] < end and start < version["end"])


def versions(one: dict[str, Any]) -> tuple[Any, ...]:
    keys = ("start", "end", "quoted", "verdict")
    return tuple(
        sorted((int(v["doc"]), *(v[key] for key in keys), tuple(v["alterations"])) for v in one["versions"])
    )


@pytest.mark.parametrize("count,seed", [(12, 4), (60, 5), (250, 6)])
def test_components_give_what_one_machine_gives(count: int, seed: int) -> None:
    rows = articles(count, seed)
    all_of_them = [(str(number), text, anchor) for number, (_, text, anchor) in enumerate(rows)]
    found = _core.compare(all_of_them, "en", 0, None, None)["utterances"]
    shown = {one["id"]: versions(one) for one in found}
    assert by_components(rows) == {(shown[one["id"]], shown.get(one["part_of"]), one["speaker"]) for one in found}


def test_fingerprints_that_are_left_out_find_nothing() -> None:
    said = "“The old ferry will sail again before the first snow,” said Ana Ruiz."
    given = [("a", said, None), ("b", said, None)]
    late = set(_core.link_lookups(said, None, "en")["has"])
    apart, together = (_core.link_record(given, [left, left], "en")["utterances"] for left in (late, set()))
    assert (len(apart), len(together)) == (2, 1)


def test_languages_share_no_fingerprint() -> None:
    english, german = (set(_core.link_lookups("Kowalczyk Torf Marsch Kanal Radar", None, code)["asks"]) for code in ("en", "de"))
    assert english and german and not english & german
