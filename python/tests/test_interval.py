"""Intervals as days of the standard library, and the words of closed sets of dates."""

import pathlib
import re
from datetime import date
from typing import get_args

import pytest
import quotidian
from quotidian import vocabulary


@pytest.mark.parametrize(
    ("text", "interval"),
    [
        ("It rained on May 3, 2019.", (date(2019, 5, 3), date(2019, 5, 4))),
        ("It has rained since 2009.", (date(2009, 1, 1), None)),
        ("It rained at 3 p.m. on May 3, 2019.", (date(2019, 5, 3), date(2019, 5, 4))),
        ("It rained in 490 BC.", (None, None)),
        ("It lasted three weeks.", (None, None)),
    ],
)
def test_days_of_the_standard_library(text: str, interval: tuple[date | None, date | None]) -> None:
    (found,) = quotidian.scan(text).dates
    assert found.interval == interval


def test_said_on_readings_and_days_of_a_record() -> None:
    text = "“It rained,” Ann Poe said on May 3, 2019. It poured on 3/4/2019."
    scan = quotidian.scan(text, "2019-05-04")
    said_on = scan.quotes[0].said_on
    assert said_on and said_on.interval == (date(2019, 5, 3), date(2019, 5, 4))
    assert [reading.interval[0] for reading in scan.dates[1].readings] == [date(2019, 4, 3)]
    days = quotidian.compare({"a": text}).days
    assert date(2019, 5, 3) in [day.interval[0] for day in days]


def test_the_words_of_dates_are_those_of_core() -> None:
    core = pathlib.Path(__file__).parents[2] / "core" / "src"
    if not core.is_dir():
        pytest.skip("the sources of core are not there")
    for kind, file, name in [
        (vocabulary.DateType, "date/value.rs", "Type"),
        (vocabulary.Modifier, "date/value.rs", "Modifier"),
        (vocabulary.Reason, "date/value.rs", "Reason"),
        (vocabulary.Voice, "record/item.rs", "Voice"),
    ]:
        listed = re.findall(rf'{name}::\w+ => "(\w+)"', (core / file).read_text(encoding="utf-8"))
        assert list(get_args(kind)) == listed


def test_languages_are_those_of_core() -> None:
    assert get_args(vocabulary.Language) == ("auto", *quotidian.LANGUAGES)
