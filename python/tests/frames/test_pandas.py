"""pandas: series of whichever type, with their index."""

from __future__ import annotations

from typing import Any

import pytest

import quotidian

pd = pytest.importorskip("pandas", reason="needs pandas: tests/run frames installs it")
pa = pytest.importorskip("pyarrow", reason="needs pyarrow: tests/run frames installs it")

from quotidian import arrow  # noqa: E402
from quotidian import pandas as frames  # noqa: E402

REPORT = "“We 🎉 baked all night,” Anna Kowalczyk said on Monday."


def one(text: str, anchor: Any = None) -> dict[str, Any]:
    return {**quotidian.scan(text, anchor).to_dict(), "error": None}


def rows(series: Any) -> list[Any]:
    assert isinstance(series.dtype, pd.ArrowDtype)
    return pa.array(series).to_pylist()


STRINGS = ["object", "str", "string", "category", pd.ArrowDtype(pa.string()), pd.ArrowDtype(pa.large_string())]


@pytest.mark.parametrize("kind", STRINGS, ids=str)
def test_every_type_of_strings(kind: Any) -> None:
    texts = pd.Series([REPORT, None, "short"], index=[30, 10, 20], name="text").astype(kind)
    found = frames.scan(texts, "2024-05-14")
    assert found.name == "text" and found.index.tolist() == [30, 10, 20]
    assert found.dtype == pd.ArrowDtype(arrow.SCAN_TYPE)
    assert rows(found) == [one(REPORT, "2024-05-14"), None, one("short", "2024-05-14")]
    assert found.isna().tolist() == [False, True, False]


def test_missing_values_of_all_kinds() -> None:
    texts = pd.Series([REPORT, float("nan"), pd.NA, None], dtype=object)
    assert rows(frames.scan(texts)) == [one(REPORT), None, None, None]


def test_days() -> None:
    texts = pd.Series([REPORT, REPORT], index=["a", "b"])
    days = pd.to_datetime(pd.Series(["2024-05-14T10:00:00", None], index=["b", "a"]))
    assert rows(frames.scan(texts, days)) == [one(REPORT, "2024-05-14T10:00:00"), one(REPORT)], "by position"
    paris = days.dt.tz_localize("Europe/Paris")
    assert rows(frames.scan(texts, paris))[0]["anchor"] == "2024-05-14T10:00:00+02:00"
    wrong = rows(frames.scan(texts, pd.Series(["soon", "2024-05-14"])))
    assert wrong[0]["error"]["what"] == 'no anchor: "soon"' and wrong[1] == one(REPORT, "2024-05-14")


def test_a_slice_and_an_empty_series() -> None:
    texts = pd.Series(["short", REPORT, "short"])
    assert rows(frames.scan(texts[1:2])) == [one(REPORT)]
    assert len(frames.scan(texts[:0].astype("str"))) == 0


def test_look_ups() -> None:
    quotes = pd.Series(["We 🎉 baked all night", "We 🎉 never baked all night", None], index=[7, 8, 9], name="quote")
    expected = [{**quotidian.find(quote, REPORT).to_dict(), "error": None} for quote in quotes[:2]] + [None]
    found = frames.find(quotes, pd.Series([REPORT] * 3))
    assert rows(found) == expected and found.index.tolist() == [7, 8, 9]
    assert rows(frames.find(quotes, REPORT)) == expected
    assert rows(frames.find(quotes[7], pd.Series([REPORT], index=["x"]))) == expected[:1]
    assert found.struct.field("verdict").fillna("?").tolist() == ["verbatim", "altered", "?"]


def test_numbers_are_no_texts() -> None:
    with pytest.raises(quotidian.ColumnError, match="a column of int64"):
        frames.scan(pd.Series([1]))
