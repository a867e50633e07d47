"""What a notebook shows: in the text where it is known, escaped, and no more than a page can take."""

from __future__ import annotations

import copy
import pickle
from dataclasses import replace

import pytest
from markup import HOSTILE, TEXTS, WORDS, Page

import quotidian
from quotidian import Match, Record, Scan, Verification

SCAN = quotidian.scan(TEXTS["herald"], "2024-05-14")
RESULTS = [
    SCAN,
    Scan.from_dict(SCAN.to_dict()),
    quotidian.compare(TEXTS),
    quotidian.verify(TEXTS["post"], {"herald": TEXTS["herald"]}),
    quotidian.find(WORDS.replace(" not", ""), TEXTS["herald"]),
]

every = pytest.mark.parametrize("result", RESULTS, ids=["scan", "scan-alone", "record", "verification", "match"])


@every
def test_it_is_a_piece_of_a_page(result: Scan | Record | Verification | Match) -> None:
    shown = result._repr_html_()
    page = Page(shown)
    assert page.elements[0][0] == "div" and len(shown) < 10_000
    assert {tag for tag, _ in page.elements}.isdisjoint({"script", "style", "link", "img", "a"})
    assert "bridge" in "".join(page.text)


def test_quotations_and_dates_are_marked_in_the_text() -> None:
    page = Page(SCAN._repr_html_())
    text = "".join(page.text)
    assert TEXTS["herald"].split("”")[0] in text and "Anna Kowalczyk, 2024-05-13" in text
    assert [a["title"] for a in page.all("span") if "title" in a] == ["full, found by tail, high", "DATE 2024-05-13"]


@pytest.mark.parametrize("result", RESULTS[2:], ids=["record", "verification", "match"])
def test_what_differs_is_marked(result: Record | Verification | Match) -> None:
    assert ">not</del>" in result._repr_html_()


def test_a_quotation_alone_is_a_table_of_its_fields() -> None:
    (quote,) = [quote for quote in SCAN.quotes if quote.kind == "full"]
    page = Page(quote._repr_html_())
    words = "".join(page.text)
    assert "Quote" in words and quote.text in words and "Anna Kowalczyk" in words and "2024-05-13" in words
    assert len([a for a in page.all("span") if "background" in a["style"]]) == 1
    assert {"speaker", "cue", "said_on", "rule"} <= set(page.text)


def test_a_date_alone_is_a_table_of_its_fields() -> None:
    (date,) = [date for date in SCAN.dates if date.value == "2024-05-13"]
    page = Page(date._repr_html_())
    assert {"Date", "DATE", date.text, "2024-05-13", "2024-05-14"} <= set(page.text)
    assert "None" not in page.text


def test_what_holds_many_is_cut() -> None:
    texts = {f"d{n}": TEXTS["herald"] for n in range(60)}
    utterance = quotidian.compare(texts).utterances[0]
    assert "and 10 more of these" in utterance._repr_html_()


def test_hostile_text_stays_text() -> None:
    text = f"“{WORDS} {HOSTILE},” {HOSTILE} Anna Kowalczyk said on Monday. {HOSTILE}"
    other = text.replace(" not", "")
    for result in (
        quotidian.scan(text),
        Scan.from_dict(quotidian.scan(text).to_dict()),
        quotidian.compare({HOSTILE: text, "b": other}),
        quotidian.verify(other, {HOSTILE: text}),
        quotidian.find(other[:90], text),
        quotidian.scan(text).quotes[0],
        quotidian.compare({HOSTILE: text, "b": other}).utterances[0],
    ):
        shown = result._repr_html_()
        assert "<img" not in shown and "<script" not in shown and "</script" not in shown
        assert not {"\0", "\x1b", "\u202e"} & set(shown)
        Page(shown)


def test_a_long_text_is_cut() -> None:
    text = f"{TEXTS['herald']}\n\n" * 2000
    shown = quotidian.scan(text)._repr_html_()
    assert len(shown) < 200_000 and "more characters" in shown
    many = quotidian.verify(text, {"herald": TEXTS["herald"]})
    assert len(many._repr_html_()) < 50_000 and "and 1950 more quotations" in many._repr_html_()
    alone = Scan.from_dict(quotidian.scan(text).to_dict())
    assert len(alone._repr_html_()) < 50_000 and "and 3900 more rows" in alone._repr_html_()


def test_the_text_of_a_scan_is_no_part_of_its_value() -> None:
    assert SCAN.text is TEXTS["herald"]
    alone = replace(SCAN, text=None)
    assert alone == SCAN and hash(alone) == hash(SCAN) and repr(alone) == repr(SCAN)
    assert "text" not in SCAN.to_dict() and Scan.from_dict({**SCAN.to_dict(), "text": 1}).text is None
    assert pickle.loads(pickle.dumps(SCAN)).text == copy.deepcopy(SCAN).text == SCAN.text


def test_one_of_a_thing_is_no_plural() -> None:
    text = "“We baked all night,” Anna Kowalczyk said on May 3, 2024."
    assert "1 quotation, 1 date; written on" in quotidian.scan(text)._repr_html_()
    assert "0 quotations, 0 dates; written on" in quotidian.scan("It rained.")._repr_html_()
    assert "1 document, 1 utterance, 1 day" in quotidian.compare({"herald": text})._repr_html_()
    assert "1 quotation, 1 genuine" in quotidian.verify(text, {"herald": text})._repr_html_()
    long = text + " " * 19_944
    assert "and 1 more character<" in quotidian.scan(long)._repr_html_()
