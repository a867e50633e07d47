"""Polars: series and expressions, eager and lazy."""

from __future__ import annotations

from datetime import date, datetime, timezone
from typing import Any

import pytest

import quotidian

pl = pytest.importorskip("polars", reason="needs Polars: tests/run frames installs it")
pytest.importorskip("pyarrow", reason="needs pyarrow: tests/run frames installs it")

from quotidian import arrow  # noqa: E402
from quotidian import polars as frames  # noqa: E402

REPORT = "“We 🎉 baked all night,” Anna Kowalczyk said on Monday."


def one(text: str, anchor: Any = None, **options: Any) -> dict[str, Any]:
    return {**quotidian.scan(text, anchor, **options).to_dict(), "error": None}


def test_a_series() -> None:
    found = frames.scan(pl.Series("text", [REPORT, None]), "2024-05-14")
    assert found.name == "text" and found.dtype == frames.SCAN_DTYPE
    assert found.to_list() == [one(REPORT, "2024-05-14"), None]
    days = pl.Series([date(2024, 5, 14), None])
    assert frames.scan(pl.Series([REPORT, REPORT]), days).to_list() == [one(REPORT, "2024-05-14"), one(REPORT)]


@pytest.mark.parametrize("lazy", [False, True])
@pytest.mark.parametrize("engine", ["in-memory", "streaming"])
def test_expressions(lazy: bool, engine: str) -> None:
    days = [date(2024, 5, 14 + row % 3) for row in range(3000)]
    frame = pl.DataFrame({"id": range(3000), "text": [None, REPORT, "short"] * 1000, "day": days})
    asked = (frame.lazy() if lazy else frame).select(
        "id", frames.scan(pl.col("text"), pl.col("day"), jobs=2).alias("found"), frames.scan(pl.col("text")).alias("bare")
    )
    got = asked.collect(engine=engine) if lazy else asked
    assert got["found"].dtype == frames.SCAN_DTYPE
    assert got["found"].to_list() == [None, one(REPORT, "2024-05-15"), one("short", "2024-05-16")] * 1000
    assert got["bare"].to_list() == [None, one(REPORT), one("short")] * 1000


def test_a_quotation_a_row() -> None:
    frame = pl.DataFrame({"id": ["a", "b"], "text": [REPORT, REPORT * 2]})
    found = frames.scan(pl.col("text"), "2024-05-14").struct.field("quotes").alias("quote")
    quotes = frame.lazy().select("id", found).explode("quote").unnest("quote").collect()
    assert quotes.select("id", "start", "kind").rows() == [("a", 0, "full"), ("b", 0, "full"), ("b", len(REPORT), "full")]


def test_anchors_with_a_zone_and_anchors_that_are_none() -> None:
    at = datetime(2024, 5, 14, 8, tzinfo=timezone.utc)
    found = frames.scan(pl.Series([REPORT]), pl.Series([at]).dt.convert_time_zone("Europe/Paris")).to_list()
    assert found[0]["anchor"] == "2024-05-14T10:00:00+02:00"
    (row,) = frames.scan(pl.Series([REPORT]), pl.Series(["soon"])).to_list()
    assert row["quotes"] is None and row["error"]["what"] == 'no anchor: "soon"'


def test_look_ups() -> None:
    quotes = ["We 🎉 baked all night", "We 🎉 never baked all night", None]
    frame = pl.DataFrame({"quote": quotes, "text": [REPORT] * 3})
    expected = [{**quotidian.find(quote, REPORT).to_dict(), "error": None} for quote in quotes if quote] + [None]
    assert frame.select(frames.find(pl.col("quote"), pl.col("text"))).to_series().to_list() == expected
    assert frame.lazy().select(frames.find(pl.col("quote"), REPORT)).collect().to_series().to_list() == expected
    assert frames.find(frame["quote"], frame["text"]).to_list() == expected
    assert frames.find(frame["quote"], REPORT).dtype == frames.FIND_DTYPE
    assert frame.select(frames.find(quotes[0], pl.col("text"))).to_series().to_list() == expected[:1] * 3


def test_series_and_expressions_are_not_mixed() -> None:
    text, series = pl.col("text"), pl.Series([REPORT])
    mixed = {
        "Expr and Series": lambda: frames.scan(text, series),
        "Series and Expr": lambda: frames.find(series, text),
        "list": lambda: frames.scan([REPORT]),
        "two strings": lambda: frames.find(REPORT, REPORT),
    }
    for given, call in mixed.items():
        with pytest.raises(quotidian.ColumnError, match=f"columns of Polars: {given}; expected series alone"):
            call()
    with pytest.raises(quotidian.ColumnError, match="a column of int64"):
        frames.scan(pl.Series([1]))


@pytest.mark.parametrize("kind", [pl.Categorical, pl.Enum([REPORT, "baked", "2024-05-14"])], ids=["categorical", "enum"])
def test_categories_are_strings(kind: Any) -> None:
    frame = pl.DataFrame({"text": [REPORT, None], "quote": ["baked", "baked"], "day": ["2024-05-14", None]})
    categories = frame.cast(kind)
    for ask in (
        lambda: frames.scan(pl.col("text"), pl.col("day")),
        lambda: frames.find(pl.col("quote"), pl.col("text")),
        lambda: frames.find("baked", pl.col("text")),
    ):
        expected = frame.select(ask().alias("found")).to_dicts()
        assert categories.select(ask().alias("found")).to_dicts() == expected
        assert categories.lazy().select(ask().alias("found")).collect().to_dicts() == expected
    assert frames.scan(categories["text"]).to_list() == frames.scan(frame["text"]).to_list()
    assert arrow.scan(categories["text"], categories["day"]) == arrow.scan(frame["text"], frame["day"])
    assert len(frames.scan(categories["text"].clear())) == 0


@pytest.mark.parametrize("rows", [0, 1, 3])
def test_one_value_stands_for_all_rows(rows: int) -> None:
    frame = pl.DataFrame({"text": [REPORT] * rows}, schema={"text": pl.String})
    found = frame.select(frames.scan(pl.col("text"), pl.lit(date(2024, 5, 14))).struct.field("anchor"))
    assert found.to_series().to_list() == ["2024-05-14"] * rows
    for quote, text in ((pl.lit("baked all night"), pl.col("text")), (pl.col("text"), pl.lit(REPORT))):
        verdicts = frame.select(frames.find(quote, text).struct.field("verdict")).to_series().to_list()
        assert verdicts == ["verbatim"] * rows
