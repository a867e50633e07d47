"""Days as a reader writes them."""

from __future__ import annotations

import re
from datetime import date, timedelta

__all__ = ["gap", "named"]

MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
)  # fmt: skip
WEEKDAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
PARTS = {
    "MO": "morning", "MI": "midday", "AF": "afternoon", "EV": "evening", "NI": "night",
    "SP": "spring", "SU": "summer", "FA": "autumn", "WI": "winter", "WE": "weekend",
}  # fmt: skip

DAY = re.compile(r"(\d{4})-(\d\d)-(\d\d)(?:T(MO|MI|AF|EV|NI|\d\d:\d\d)?.*)?")
MONTH = re.compile(r"(\d{4})-(\d\d)")
SEASON = re.compile(r"(\d{4})-(SP|SU|FA|WI)")


def named(value: str) -> str:
    """A TIMEX3 value in words where it is a common one, else as it is.

    >>> named("2024-03-11"), named("2024-03-09TEV"), named("2023-SP"), named("2023-09/2024-02"), named("2024-W10-WE")
    ('Mon 11 March 2024', 'Sat 9 March 2024, evening', 'spring 2023', 'September 2023 – February 2024', '2024-W10-WE')
    """
    if (ends := value.split("/"))[1:]:
        return " – ".join(map(named, ends))
    if found := DAY.fullmatch(value):
        if (day := _date(found[0][:10])) is not None:
            part = f", {PARTS.get(found[4], found[4])}" if found[4] else ""
            return f"{WEEKDAYS[day.weekday()]} {day.day} {MONTHS[day.month - 1]} {day.year}{part}"
    elif (found := MONTH.fullmatch(value)) and 1 <= int(found[2]) <= 12:
        return f"{MONTHS[int(found[2]) - 1]} {found[1]}"
    elif found := SEASON.fullmatch(value):
        return f"{PARTS[found[2]]} {found[1]}"
    return value


def gap(before: str | None, after: str | None) -> str:
    """How much time lies between two days, where it is more than a week.

    >>> gap("2023-11-18", "2024-03-09"), gap("2024-03-09", "2024-03-11"), gap("1931-01-01", "2016-01-01")
    ('4 months later', '', '85 years later')
    """
    first, second = _date((before or "")[:10]), _date((after or "")[:10])
    if first is None or second is None or second - first < timedelta(days=8):
        return ""
    days = (second - first).days
    for unit, length in (("year", 365.25), ("month", 30.44), ("week", 7)):
        if days >= 1.8 * length or unit == "week":
            return f"{round(days / length)} {unit}{'s' * (round(days / length) > 1)} later"
    return ""


def _date(iso: str) -> date | None:
    try:
        return date.fromisoformat(iso)
    except ValueError:
        return None
