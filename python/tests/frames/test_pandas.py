"""pandas: series of whichever type, with their index."""

from __future__ import annotations

import datetime
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
    days = pd.to_datetime(pd.Series(["2024-05-14T10:00:00", None], index=["x", "y"]))
    assert rows(frames.scan(texts, days)) == [one(REPORT, "2024-05-14T10:00:00"), one(REPORT)], "by position"
    paris = days.dt.tz_localize("Europe/Paris")
    assert rows(frames.scan(texts, paris))[0]["anchor"] == "2024-05-14T10:00:00+02:00"
    wrong = rows(frames.scan(texts, pd.Series(["soon", "2024-05-14"])))
    assert wrong[0]["error"]["what"] == 'no anchor: "soon"' and wrong[1] == one(REPORT, "2024-05-14")


def test_labels_in_another_order_are_refused() -> None:
    texts = pd.Series([REPORT, REPORT], index=["a", "b"])
    days = pd.Series(["2024-05-14", "1999-01-01"], index=["b", "a"])
    with pytest.raises(quotidian.ColumnError, match="anchors: the labels of the index in another order"):
        frames.scan(texts, days)
    dated = rows(frames.scan(texts, days.reindex(texts.index)))
    assert [row["anchor"] for row in dated] == ["1999-01-01", "2024-05-14"]
    assert rows(frames.scan(texts, days.reset_index(drop=True)))[0]["anchor"] == "2024-05-14"
    with pytest.raises(quotidian.ColumnError, match="texts: the labels"):
        frames.find(pd.Series(["baked", "all"], index=["a", "b"]), pd.Series([REPORT, REPORT], index=["b", "a"]))


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


HALF = "ab\ud800"


def refused(ask: Any) -> dict[str, Any]:
    """What the function for one text says of it, as a row has it."""
    with pytest.raises((quotidian.QuotidianError, TypeError)) as raised:
        ask()
    error = raised.value
    if isinstance(error, quotidian.QuotidianError):
        return {"what": error.what, "where": error.where, "expected": error.expected}
    return {"what": str(error), "where": None, "expected": None}


@pytest.mark.parametrize("bad", [HALF, 5, 10**30, 2.5, [REPORT], {"text": REPORT}], ids=repr)
@pytest.mark.parametrize("first", [True, False])
def test_a_value_that_is_no_text_is_an_error_in_its_row(bad: Any, first: bool) -> None:
    values = [bad, REPORT, None] if first else [REPORT, None, bad]
    found = rows(frames.scan(pd.Series(values, dtype=object), "2024-05-14"))
    wrong = found[values.index(bad)]
    assert wrong["error"] == refused(lambda: quotidian.scan(bad))
    assert all(value is None for key, value in wrong.items() if key != "error")
    assert found[values.index(REPORT)] == one(REPORT, "2024-05-14") and found[values.index(None)] is None


def test_a_value_that_is_no_text_in_a_look_up() -> None:
    quotes, texts = pd.Series([5, "baked", HALF, "baked"]), pd.Series([REPORT, 6, 7, REPORT], index=list("abcd"))
    found = frames.find(quotes, texts)
    assert [row["error"] for row in rows(found)] == [
        refused(lambda: quotidian.find(5, REPORT)),  # type: ignore[arg-type]
        refused(lambda: quotidian.find("baked", 6)),  # type: ignore[arg-type]
        refused(lambda: quotidian.find(HALF, REPORT)),
        None,
    ]
    assert rows(frames.find("baked", texts))[3]["verdict"] == "verbatim"
    assert found.index.tolist() == [0, 1, 2, 3]


def test_anchors_of_several_types_and_one_that_is_none() -> None:
    days = pd.Series([datetime.date(2024, 5, 14), "2024-05-14", 5, None, pd.Timestamp("2024-05-14T10:00:00"), pd.NaT], dtype=object)
    found = rows(frames.scan(pd.Series([REPORT] * 6), days))
    dated = one(REPORT, "2024-05-14")
    assert found[2]["error"] == refused(lambda: quotidian.scan(REPORT, 5))  # type: ignore[arg-type]
    assert found[:2] + found[3:] == [dated, dated, one(REPORT), one(REPORT, "2024-05-14T10:00:00"), one(REPORT)]


def test_a_row_without_text_is_null_whatever_stands_beside_it() -> None:
    days = pd.Series([5, 5, None, "2024-05-14"], dtype=object)
    found = rows(frames.scan(pd.Series([None, REPORT, 6, REPORT], dtype=object), days))
    assert (found[0], found[3]) == (None, one(REPORT, "2024-05-14"))
    assert [row["error"]["what"] for row in found[1:3]] == [
        "an anchor is a date, a datetime, an ISO string or None, not int",
        "text must be str or bytes, not int",
    ]
    assert rows(frames.scan(pd.Series([None], dtype=object), pd.Series(["soon"]))) == [None]
    quotes, texts = pd.Series([None, 5, "baked"], dtype=object), pd.Series([5, None, REPORT], dtype=object)
    assert [row and row["error"] for row in rows(frames.find(quotes, texts))] == [None, None, None]
    assert rows(frames.find(quotes, texts))[:2] == [None, None]


@pytest.mark.parametrize("given", [pd.DataFrame({"text": [REPORT]}), [REPORT], 5, None], ids=["frame", "list", "number", "none"])
def test_what_is_no_series(given: Any) -> None:
    for ask in (lambda: frames.scan(given), lambda: frames.find("baked", given), lambda: frames.find(given, REPORT)):
        with pytest.raises(quotidian.ColumnError) as raised:
            ask()
        assert (raised.value.what, raised.value.expected) == (f"no column: {type(given).__name__}", "a Series of pandas")
