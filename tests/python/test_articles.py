"""The record of the five articles holds what `tests/articles/expected.toml` says."""

from __future__ import annotations

import itertools
import tomllib
from typing import Any

import pytest
import quotidian
from conftest import TESTS
from linking import Places, Spot, touches

FOLDER = TESTS / "articles"
EXPECTED = tomllib.loads((FOLDER / "expected.toml").read_text(encoding="utf-8"))
TEXTS = {d["id"]: (FOLDER / f"{d['id']}.txt").read_text(encoding="utf-8") for d in EXPECTED["documents"]}
PLACES = Places(TEXTS)


@pytest.fixture(scope="module")
def record() -> quotidian.Record:
    return quotidian.compare(TEXTS)


@pytest.fixture(scope="module")
def scans() -> dict[str, quotidian.Scan]:
    return {doc: quotidian.scan(text) for doc, text in TEXTS.items()}


def spot(version: dict[str, Any]) -> Spot:
    return PLACES.find(version["doc"], version["passage"])


def named(kind: str, key: str) -> list[Any]:
    return [pytest.param(item, id=f"{number}-{item[key]}") for number, item in enumerate(EXPECTED[kind])]


def values(scan: quotidian.Scan, doc: str, text: str, within: str) -> list[str]:
    """The values of the dates with this text that stand in the passage."""
    place = PLACES.find(doc, within)
    return [d.value for d in scan.dates if d.text == text and place.start <= d.start and d.end <= place.end]


def test_anchors(record: quotidian.Record) -> None:
    found = {note.id: note.anchor or "" for note in record.documents}
    assert found == {document["id"]: document["anchor"] for document in EXPECTED["documents"]}


@pytest.mark.parametrize("utterance", named("utterance", "name"))
def test_versions_are_linked(record: quotidian.Record, utterance: dict[str, Any]) -> None:
    for a, b in itertools.combinations(map(spot, utterance["versions"]), 2):
        linked = any(touches(u, a) and touches(u, b) for u in record.utterances)
        assert linked, f"{a.doc} and {b.doc}: {utterance['why']}"


@pytest.mark.parametrize("utterance", named("utterance", "name"))
def test_verdicts(record: quotidian.Record, utterance: dict[str, Any]) -> None:
    """An altered version is called altered, and no faithful version of the utterance is."""
    for version in utterance["versions"]:
        place = spot(version)
        versions = [v for u in record.utterances for v in u.versions if touches(u, place)]
        there = [v for v in versions if v.doc == place.doc and min(v.end, place.end) > max(v.start, place.start)]
        verdicts = {v.verdict for v in there}
        if "verdict" in version:
            assert version["verdict"] in verdicts, f"{place.doc}: {verdicts}"
            assert any(set(version["alterations"]) <= set(v.alterations) for v in there)
        else:
            assert verdicts & quotidian.GENUINE, f"{place.doc}: {verdicts}"


@pytest.mark.parametrize("utterance", named("utterance", "name"))
def test_speakers_and_days(record: quotidian.Record, utterance: dict[str, Any]) -> None:
    places = [spot(version) for version in utterance["versions"]]
    rows = [u for u in record.utterances if sum(touches(u, place) for place in places) > 1]
    assert any(utterance["speaker"] == row.speaker for row in rows), [row.speaker for row in rows]
    if "said_on" in utterance:
        assert any(row.said_on and row.said_on.value == utterance["said_on"] for row in rows)


@pytest.mark.parametrize("pair", named("apart", "why"))
def test_what_is_apart_stays_apart(record: quotidian.Record, pair: dict[str, Any]) -> None:
    a, b = map(spot, pair["pair"])
    assert not any(touches(u, a) and touches(u, b) for u in record.utterances)


@pytest.mark.parametrize("mark", named("mark", "passage"))
def test_kinds(scans: dict[str, quotidian.Scan], mark: dict[str, Any]) -> None:
    place = spot(mark)
    kinds = [q.kind for q in scans[mark["doc"]].quotes if (q.start, q.end) == (place.start, place.end)]
    assert kinds == [mark["kind"]]


@pytest.mark.parametrize("day", named("day", "value"))
def test_days(record: quotidian.Record, day: dict[str, Any]) -> None:
    rows = [m for d in record.days if d.value == day["value"] for m in d.mentions]
    for mention in day["mentions"]:
        place = PLACES.find(mention["doc"], mention["within"])
        inside = [m for m in rows if m.doc == place.doc and place.start <= m.start and m.end <= place.end]
        assert [m.text for m in inside] == [mention["text"]], f"{day['why']} {mention}"


@pytest.mark.parametrize("interval", named("interval", "doc"))
def test_intervals(scans: dict[str, quotidian.Scan], interval: dict[str, Any]) -> None:
    dates = [d for d in scans[interval["doc"]].dates if d.text == interval["text"]]
    assert [(d.from_, d.to) for d in dates] == [(interval["from"], interval["to"])]


@pytest.mark.parametrize("phrase", named("no_date", "text"))
def test_what_is_no_date(scans: dict[str, quotidian.Scan], phrase: dict[str, Any]) -> None:
    place = PLACES.find(phrase["doc"], phrase["text"])
    assert not [d.text for d in scans[phrase["doc"]].dates if min(d.end, place.end) > max(d.start, place.start)]
