"""Texts as ``bytes``: what is found is what the same text as ``str`` has, with offsets in bytes."""

from __future__ import annotations

import copy
import html
import json
import pickle
import re
from typing import Any

import pytest

import quotidian
from quotidian import Document, Result, _core

PUBLIC = {name: getattr(quotidian, name) for name in quotidian.__all__}

OFFSETS = {"start", "end", "name_start", "name_end"}

BEFORE = ["", "a", "é", "漢", "😀", "a é 漢 😀 " * 30]

before = pytest.mark.parametrize("before", BEFORE, ids=lambda before: before[:8] or "nothing")

ARTICLE = (
    "{0} Zoë Kowalczyk opened the {0} café on May 14, 2024.\n\n“We {0} baked all night,” Kowalczyk said on Monday. “It {0} was "
    "‘hot’,” she added.\n\n“Nobody came on February 30,” said Bo {0} Lind."
)
DRAFT = (
    "{0} “We {0} slept all night,” Bo Lind said on May 2, 2024. She said it {0} “was ‘hot’”, “nobody came on {0}” and “no ovens”.\n\n"
    "“We {0} baked all night,” Zoë Kowalczyk said."
)


def in_bytes(value: Any, text: str, **others: str) -> Any:
    """A result for texts of ``str``, as a dictionary, with offsets in bytes. ``others`` are the texts in which the parts of these
    names count, and the rows of documents with these ids."""
    if isinstance(value, Result):
        value = value.to_dict()
    if isinstance(value, list):
        return [in_bytes(one, text, **others) for one in value]
    if not isinstance(value, dict):
        return value
    text = others.get(str(value.get("doc", value.get("id"))), text)
    return {
        key: len(text[:part].encode())
        if key in OFFSETS and part is not None
        else in_bytes(part, others.get(key, text), **others)
        for key, part in value.items()
    }


@before
@pytest.mark.parametrize("indirect", [False, True])
def test_scan(before: str, indirect: bool) -> None:
    text = ARTICLE.format(before)
    data = text.encode()
    found = quotidian.scan(data, indirect=indirect)
    assert found.quotes and found.dates and found.problems and found.anchor_at is None
    assert found.to_dict() == in_bytes(quotidian.scan(text, indirect=indirect), text)
    assert found.text is data
    speakers = [quote.speaker for quote in found.quotes if quote.speaker]
    parts: list[quotidian.Quote | quotidian.Date | quotidian.Speaker] = [*found.quotes, *found.dates, *speakers]
    for part in parts:
        assert data[part.start : part.end].decode() == part.text
    assert json.loads(_core.scan_json(data, None, "auto", indirect)) == found.to_dict()


@before
def test_the_place_of_an_anchor(before: str) -> None:
    text = f"{before} café\n\nPublished May 14, 2024\n\n“We baked all night,” she said today."
    found = quotidian.scan(text.encode())
    assert found.anchor_at is not None and found.to_dict() == in_bytes(quotidian.scan(text), text)


@before
def test_find_counts_quotation_and_text_each_in_its_own_unit(before: str) -> None:
    quote, text = f"We {before} slept all night", ARTICLE.format(before)
    found = quotidian.find(quote, text)
    assert found.verdict == "altered"
    assert quotidian.find(quote.encode(), text.encode()).to_dict() == in_bytes(found, text, quote=quote)
    mixed = quotidian.find(quote, text.encode()).to_dict()
    assert [step["quote"] for step in mixed["operations"]] == [step.quote.to_dict() for step in found.operations]
    assert mixed["start"] == in_bytes(found, text)["start"]
    other = quotidian.find(quote.encode(), text)
    assert (other.start, other.end) == (found.start, found.end)
    assert [step.quote.to_dict() for step in other.operations] == in_bytes([step.quote for step in found.operations], quote)


def test_what_stands_around_a_quotation_may_be_bytes() -> None:
    text = "In May, she would not. In June, hé would not."
    found = quotidian.find(b"would not", text.encode(), prefix="hé ".encode(), suffix=b".")
    assert found.start == text.encode().rindex(b"would")


@before
def test_verify(before: str) -> None:
    text, draft = ARTICLE.format(before), DRAFT.format(before)
    found = quotidian.verify(draft, {"wire": text}, anchor="2024-05-16")
    assert {check.found.verdict for check in found.quotes} > {"altered", "absent"}
    assert any(check.attributed for check in found.quotes)
    inside = quotidian.verify(draft.encode(), {"wire": text.encode()}, anchor="2024-05-16")
    assert len(inside.quotes) == len(found.quotes)
    for check, other in zip(found.quotes, inside.quotes, strict=True):
        assert other.to_dict() == in_bytes(check, draft, found=text, attributed=text, quote=check.text[1:-1])


@before
def test_verify_quotes(before: str) -> None:
    text, quote = ARTICLE.format(before), f"We {before} slept all night"
    (check,) = quotidian.verify_quotes([quote], {"wire": text}).quotes
    for given in (quote.encode(), (quote.encode(), "wire")):
        (other,) = quotidian.verify_quotes([given], {"wire": text.encode()}).quotes
        assert other.to_dict() == in_bytes(check, quote, found=text, quote=quote)
    with pytest.raises(TypeError, match="not one string"):
        quotidian.verify_quotes(b"We baked", {"wire": text})  # type: ignore[arg-type]


@before
def test_compare(before: str) -> None:
    texts = {"wire": ARTICLE.format(before), "post": DRAFT.format(before), "note": f"{before} Published May 14, 2024\n\nIt rained."}
    record = quotidian.compare(texts)
    assert any(len(one.versions) > 1 for one in record.utterances) and record.days
    inside = quotidian.compare({name: text.encode() for name, text in texts.items()})
    assert inside.to_dict() == in_bytes(record, "", **texts)
    given: dict[str, str | bytes] = {**texts, "wire": texts["wire"].encode()}
    mixed = quotidian.compare(given)
    for one, other, whole in zip(*(value.utterances for value in (mixed, inside, record)), strict=True):
        for version, *same in zip(*(value.versions for value in (one, other, whole)), strict=True):
            assert version == same[version.doc != "wire"]


@before
def test_results_are_values(before: str) -> None:
    text = ARTICLE.format(before)
    scan = quotidian.scan(text.encode())
    written = quotidian.Scan.from_dict(json.loads(json.dumps(scan.to_dict())))
    for twin in (copy.deepcopy(scan), pickle.loads(pickle.dumps(scan)), eval(repr(scan), PUBLIC), written):
        assert twin == scan and hash(twin) == hash(scan)
    assert pickle.loads(pickle.dumps(scan)).text == text.encode()
    document = Document("wire", text.encode())
    assert eval(repr(document), PUBLIC) == document and hash(document) == hash(copy.copy(document))


def words(page: str) -> str:
    """What a page shows but the offsets, without its tags."""
    return re.sub(r"\d+", "0", html.unescape(re.sub(r"<[^>]*>", "|", page)))


def pages(text: str | bytes, draft: str | bytes) -> list[str]:
    sources, both = {"wire": text}, {"wire": text, "post": draft}
    record, found = quotidian.compare(both), quotidian.verify(draft, sources)
    shown = [
        quotidian.scan(text)._repr_html_(),
        quotidian.find("We slept all night", text)._repr_html_(),
        record._repr_html_(),
        record.to_html(both),
        found._repr_html_(),
        found.to_html(draft, sources),
    ]
    return [words(page) for page in shown]


@before
def test_pages_show_the_same(before: str) -> None:
    text, draft = ARTICLE.format(before), DRAFT.format(before)
    assert pages(text, draft) == pages(text.encode(), draft.encode())


def test_a_notebook_shows_whole_characters_of_a_long_text() -> None:
    text = "“We baked,” she said. a" + "漢" * 30_000
    page = quotidian.scan(text.encode())._repr_html_()
    assert "\ufffd" not in page and "“We baked,”" in page
    assert str(30_000 - page.count("漢")) in page


def test_a_page_of_another_text_is_refused_with_the_byte() -> None:
    record = quotidian.compare({"a": "é “We baked all night,” she said.".encode()})
    with pytest.raises(quotidian.DocumentError, match="at byte 3"):
        record.to_html({"a": "ab “We baked all day,” she said.".encode()})


CALLS = {
    "text": lambda bad: quotidian.scan(bad),
    "quote": lambda bad: quotidian.find(bad, "a"),
    "text ": lambda bad: quotidian.find("a", bad),
    "prefix": lambda bad: quotidian.find("a", "a", prefix=bad),
    "draft": lambda bad: quotidian.verify(bad, {"s": "a"}),
    'text of document "s"': lambda bad: quotidian.verify("a", {"s": bad}),
    "quote ": lambda bad: quotidian.verify_quotes([(bad, None)], {"s": "a"}),
    'text of document "a"': lambda bad: quotidian.compare({"a": bad}),
}
calls = pytest.mark.parametrize(("subject", "call"), CALLS.items(), ids=CALLS)


@calls
@pytest.mark.parametrize("bad", [b"\xff", "😀".encode()[:3], b"\xed\xa0\xbd", b"\xc0\x80", "é".encode("latin-1")])
def test_bytes_that_are_no_utf8_are_an_error_that_says_where(subject: str, call: Any, bad: bytes) -> None:
    with pytest.raises(quotidian.TextError) as caught:
        call("a é 漢 😀 ".encode() + bad)
    error = caught.value
    assert (error.what, error.where, error.expected) == (f"the {subject.strip()} is not UTF-8", "at byte 14", "text in UTF-8")


@calls
@pytest.mark.parametrize("kind", [bytearray, memoryview])
def test_bytes_that_may_change_are_refused(subject: str, call: Any, kind: Any) -> None:
    with pytest.raises(TypeError, match="str or bytes"):
        call(kind(b"abc"))


def test_no_bytes_are_an_empty_text() -> None:
    assert quotidian.scan(b"") == quotidian.scan("") and quotidian.scan(b"").text == b""
    assert quotidian.scan(b"")._repr_html_() == quotidian.scan("")._repr_html_()
    assert quotidian.find(b"", b"") == quotidian.find("", "")
    assert quotidian.verify(b"", {"a": b""}) == quotidian.verify("", {"a": ""})
    assert quotidian.compare({"a": b""}) == quotidian.compare({"a": ""})


def test_an_id_is_no_text() -> None:
    with pytest.raises(TypeError, match="id must be str, not bytes"):
        quotidian.compare({b"a": "It rained."})  # type: ignore[arg-type]
