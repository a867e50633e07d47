"""Anchors: the day on which a text was written, as people hold it in Python."""

from __future__ import annotations

from datetime import date, datetime

__all__ = ["Anchor", "to_iso"]

Anchor = date | datetime | str | None
"""What is taken as an anchor."""


def to_iso(anchor: Anchor) -> str | None:
    """The anchor as ISO text.

    >>> to_iso(date(2017, 11, 14))
    '2017-11-14'
    >>> to_iso(datetime(2017, 11, 14, 19, 31))
    '2017-11-14T19:31:00'
    """
    match anchor:
        case datetime():
            return anchor.isoformat(timespec="seconds")
        case date():
            return anchor.isoformat()
        case str():
            # half of a surrogate pair is no anchor either, and core is told so in letters that it takes
            return anchor.encode("ascii", "backslashreplace").decode()
        case None:
            return None
    raise TypeError(f"an anchor is a date, a datetime, an ISO string or None, not {type(anchor).__name__}")
