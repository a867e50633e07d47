"""Quotations and dates one by one: the same as those of a scan."""

from collections.abc import Iterator

import pytest
import quotidian

TEXT = "“It rained on Monday,” said Ann Poe, née Ö. He left two days later. " * 60


@pytest.mark.parametrize("text", [TEXT, TEXT.encode(), "", b"", "nothing"])
@pytest.mark.parametrize("indirect", [False, True])
def test_they_are_those_of_a_scan(text: str | bytes, indirect: bool) -> None:
    scan = quotidian.scan(text, "2024-05-08", indirect=indirect)
    assert tuple(quotidian.quotations(text, "2024-05-08", indirect=indirect)) == scan.quotes
    if not indirect:
        assert tuple(quotidian.dates(text, "2024-05-08")) == scan.dates


def test_each_is_made_when_it_is_its_turn() -> None:
    quotations = quotidian.quotations(TEXT)
    assert isinstance(quotations, Iterator)
    first = next(quotations)
    assert TEXT[first.start : first.end] == first.text == "“It rained on Monday,”"
    assert len(list(quotations)) == 59
    with pytest.raises(StopIteration):
        next(quotations)


@pytest.mark.parametrize("ask", [quotidian.quotations, quotidian.dates])
def test_what_is_wrong_is_said_at_the_call(ask) -> None:
    with pytest.raises(quotidian.AnchorError):
        ask(TEXT, "yesterday")
    with pytest.raises(quotidian.LanguageError):
        ask(TEXT, language="xx")
    with pytest.raises(quotidian.TextError):
        ask("\ud800")
    with pytest.raises(quotidian.TextError):
        ask(b"\xff")
