"""Intervals as days of the standard library."""

from datetime import date

import pytest
import quotidian


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


def test_ends_that_no_date_holds() -> None:
    assert quotidian.SaidOn("9999-12-31T10", "9999-12-31T10:00:00", "9999-12-31T11:00:00").interval == (date(9999, 12, 31), None)
    assert quotidian.SaidOn("BC0490", "-0489-01-01", "-0488-01-01").interval == (None, None)
