"""What differs is shown where it stands."""

from __future__ import annotations

import pytest

from quotidian import find
from quotidian.cli.find_view import changed, differences

SOURCE = "“We will not mend the old bridge before winter, whatever the council says,” the mayor said."

SHOWN = [
    ("We will not mend the old bridge", "We will not mend the old bridge", ""),
    ("We will mend the old bridge", "We will [-not-] mend the old bridge", "[-not-]"),
    ("We will not mend the new bridge", "We will not mend the [-old-]{+new+} bridge", "[-old-]{+new+}"),
    ("We will not mend the bridge before winter", "We will not mend the [-old-] bridge before winter", "[-old-]"),
]


@pytest.mark.parametrize(("quote", "whole", "change"), SHOWN, ids=[quote for quote, _, _ in SHOWN])
def test_differences_stand_in_their_places(quote: str, whole: str, change: str) -> None:
    operations = find(quote, SOURCE).operations
    assert differences(quote, operations).plain == whole
    assert changed(operations).plain == change


def test_the_quotation_is_shown_as_it_is_written() -> None:
    quote = "“We  will not\nmend the [rusty] old bridge”"
    shown = differences(quote, find(quote, SOURCE).operations).plain
    assert shown == "“We will not mend the {+[rusty]+} old bridge”"
