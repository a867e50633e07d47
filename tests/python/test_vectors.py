"""The vectors, run through the Python module. Fields that a case leaves out are not checked."""

from __future__ import annotations

from typing import Any

import pytest
import quotidian
from conftest import cases
from linking import Places, touches

Case = dict[str, Any]


def check(wanted: Case, got: dict[str, Any], why: str) -> None:
    """Every field of `wanted` is that of `got`; an empty string stands for None."""
    given = {field: "" if got[field] is None else got[field] for field in wanted}
    assert given == wanted, why


def in_bounds(spans: Any, text: str) -> None:
    """The offsets are code points of the text."""
    for span in spans:
        assert text[span.start : span.end] == span.text


def attribution(quote: quotidian.Quote, text: str) -> dict[str, Any]:
    """What is said of a quotation's speaker and cue, with their offsets checked."""
    speaker, cue = quote.speaker, quote.cue
    in_bounds(filter(None, [speaker, cue]), text)
    if speaker:
        name = None if speaker.name_start is None else text[speaker.name_start : speaker.name_end]
        assert speaker.name == name
    return {
        "text": quote.text,
        "speaker": speaker and speaker.text,
        "name": speaker and speaker.name,
        "cue": cue and cue.text,
        "class": cue and cue.class_,
        "negated": cue is not None and cue.negated,
        "questioned": cue is not None and cue.questioned,
        "rule": quote.rule,
        "confidence": quote.confidence,
    }


@pytest.mark.parametrize("case", cases("quotes"))
def test_quotes(case: Case) -> None:
    quotes = quotidian.scan(case["text"]).quotes
    in_bounds(quotes, case["text"])
    assert len(quotes) == len(case["quotes"]), [quote.text for quote in quotes]
    groups: set[tuple[int, int]] = set()
    for wanted, quote in zip(case["quotes"], quotes, strict=True):
        fields = {name: value for name, value in wanted.items() if name != "group"}
        check(fields, {name: getattr(quote, name) for name in fields}, case["why"])
        if "group" in wanted:
            groups.add((wanted["group"], quote.group))
    ours, theirs = {pair[0] for pair in groups}, {pair[1] for pair in groups}
    assert len(groups) == len(ours) == len(theirs), f"{case['why']} {groups}"


@pytest.mark.parametrize("case", cases("speech"))
def test_speech(case: Case) -> None:
    found = quotidian.scan(case["text"], language=case.get("language", "auto"))
    quotes = [quote for quote in found.quotes if quote.depth == 0 and quote.kind != "indirect"]
    assert len(quotes) == len(case["quotes"]), [quote.text for quote in quotes]
    for wanted, quote in zip(case["quotes"], quotes, strict=True):
        check(wanted, attribution(quote, case["text"]), case["why"])


@pytest.mark.parametrize("case", cases("indirect"))
def test_indirect(case: Case) -> None:
    found = quotidian.scan(case["text"], language=case.get("language", "auto"), indirect=True)
    reports = [quote for quote in found.quotes if quote.kind == "indirect"]
    in_bounds(reports, case["text"])
    assert len(reports) == len(case["reports"]), [report.text for report in reports]
    groups: set[tuple[int, int]] = set()
    for wanted, report in zip(case["reports"], reports, strict=True):
        assert report.depth == 0
        fields = {name: value for name, value in wanted.items() if name != "group"}
        check(fields, attribution(report, case["text"]), case["why"])
        if "group" in wanted:
            groups.add((wanted["group"], report.group))
    ours, theirs = {pair[0] for pair in groups}, {pair[1] for pair in groups}
    assert len(groups) == len(ours) == len(theirs), f"{case['why']} {groups}"


@pytest.mark.parametrize("case", cases("dates"))
def test_dates(case: Case) -> None:
    found = quotidian.scan(case["text"], case.get("anchor"), language=case.get("language", "auto"))
    dates = found.dates
    in_bounds(dates, case["text"])
    problems = [f"{problem.kind} {case['text'][problem.start : problem.end]}" for problem in found.problems]
    assert problems == [f"NO_SUCH_DAY {date}" for date in case.get("impossible", [])], case["why"]
    assert len(dates) == len(case["dates"]), [date.text for date in dates]
    for wanted, date in zip(case["dates"], dates, strict=True):
        got = {
            "text": date.text,
            "type": date.type,
            "value": date.value,
            "mod": date.mod,
            "from": date.from_,
            "to": date.to,
            "voice": date.voice,
            "readings": sorted(reading.value for reading in date.readings),
        }
        check(wanted | ({"readings": sorted(wanted["readings"])} if "readings" in wanted else {}), got, case["why"])


@pytest.mark.parametrize("case", cases("align"))
def test_align(case: Case) -> None:
    of_quote, of_text = case.get("anchors", [None, None])
    beside = {name: case.get(name, "") for name in ("prefix", "suffix")}
    language = case.get("language", "en")
    match = quotidian.find(
        case["quote"], case["text"], language=language, anchor=of_text, quote_anchor=of_quote, **beside
    )
    days = [[step.quote.text, step.doc.text] for step in match.operations if step.same_day]
    assert days == case.get("same_day", []), case["why"]
    if match.start is not None:
        assert case["text"][match.start : match.end] == match.text
    assert match.verdict == case["verdict"], case["why"]
    for name, got in [("at", match.text or ""), ("places", match.places)]:
        assert got == case.get(name, got), case["why"]
    for name in ("alterations", "warnings"):
        if name in case:
            assert sorted(getattr(match, name)) == sorted(case[name]), case["why"]


@pytest.mark.parametrize("case", cases("link"))
def test_link(case: Case) -> None:
    documents = [quotidian.Document(d["id"], d["text"], d.get("anchor") or None) for d in case["documents"]]
    record = quotidian.compare(documents)
    places = Places({document.id: document.text for document in documents})
    for group in case.get("together", []):
        spots = [places.find(*passage.split(": ", 1)) for passage in group]
        assert any(all(touches(u, spot) for spot in spots) for u in record.utterances), f"{case['why']} {group}"
    for group in case.get("apart", []):
        spots = [places.find(*passage.split(": ", 1)) for passage in group]
        assert not any(all(touches(u, spot) for spot in spots) for u in record.utterances), f"{case['why']} {group}"
    for speaker in case.get("speakers", []):
        spot = places.find(*speaker["of"].split(": ", 1))
        spoken = {utterance.speaker for utterance in record.utterances if touches(utterance, spot)}
        assert spoken == {speaker["name"]}, case["why"]
    for day in case.get("days", []):
        mentions = [m for d in record.days if d.value == day["value"] for m in d.mentions]
        named = {f"{mention.doc}: {mention.text}" for mention in mentions}
        assert set(day["mentions"]) <= named, case["why"]
