"""Columns of Arrow: a row in gives a row out, the same as the functions for one text give."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import threading
import time
from datetime import date, datetime, timedelta, timezone
from pathlib import Path
from typing import Any

import pytest

import quotidian

pa = pytest.importorskip("pyarrow", reason="columns need pyarrow: tests/run frames installs it")

from quotidian import arrow  # noqa: E402

ARTICLES = Path(__file__).parents[3] / "tests" / "articles"
TEXTS = [path.read_text(encoding="utf-8") for path in sorted(ARTICLES.glob("*.txt"))]
REPORT = "“We 🎉 baked all night,” Anna Kowalczyk said on Monday. It closed on February 30."
FAILED = {name: None for name in ("language", "marks", "anchor", "anchor_at", "quotes", "dates", "problems")}


def one(text: str, anchor: Any = None, **options: Any) -> dict[str, Any]:
    return {**quotidian.scan(text, anchor, **options).to_dict(), "error": None}


@pytest.mark.parametrize("options", [{}, {"indirect": True}, {"language": "de"}, {"jobs": 3}])
def test_a_scan_is_that_of_each_text(options: dict[str, Any]) -> None:
    texts = [*TEXTS, REPORT, ""]
    found = arrow.scan(pa.array(texts), "2024-05-14", **options)
    assert isinstance(found, pa.StructArray)
    options.pop("jobs", None)
    assert found.to_pylist() == [one(text, "2024-05-14", **options) for text in texts]


def test_the_type_is_the_same_for_no_row_and_for_many() -> None:
    assert arrow.scan(pa.array([], pa.string())).type == arrow.SCAN_TYPE
    assert arrow.scan(pa.array(TEXTS)).type == arrow.SCAN_TYPE
    assert arrow.find(pa.array([], pa.string()), "").type == arrow.FIND_TYPE
    assert arrow.find("bolts", pa.chunked_array([TEXTS, []])).type == arrow.FIND_TYPE
    arrow.scan(pa.array(TEXTS)).validate(full=True)


def test_offsets_are_code_points() -> None:
    (row,) = arrow.scan(pa.array([REPORT])).to_pylist()
    speaker = row["quotes"][0]["speaker"]
    assert REPORT[speaker["start"] : speaker["end"]] == "Anna Kowalczyk"


LAYOUTS = ["string", "large_string", "string_view", "binary", "large_binary", "binary_view"]


@pytest.mark.parametrize("layout", LAYOUTS)
def test_every_layout_of_strings(layout: str) -> None:
    column = pa.array([REPORT, None, "short", REPORT + REPORT], getattr(pa, layout)())
    expected = [one(REPORT), None, one("short"), one(REPORT + REPORT)]
    assert arrow.scan(column).to_pylist() == expected
    assert arrow.scan(column[1:]).to_pylist() == expected[1:], "a slice begins where it begins"
    assert arrow.scan(pa.chunked_array([column[:1], column[:0], column[1:]])).to_pylist() == expected


def test_a_column_of_nothing_and_one_of_few_values() -> None:
    assert arrow.scan(pa.nulls(3)).to_pylist() == [None] * 3
    few = pa.array([REPORT, "short", REPORT, None]).dictionary_encode()
    assert arrow.scan(few).to_pylist() == [one(REPORT), one("short"), one(REPORT), None]
    assert arrow.scan(pa.chunked_array([few, few])).to_pylist()[4:6] == [one(REPORT), one("short")]


class Capsules:
    """A column of no library that is known here: the two methods of the interface, and nothing else."""

    def __init__(self, column: Any, method: str) -> None:
        setattr(type(self), method, lambda self, requested_schema=None: getattr(column, method)(requested_schema))


def test_any_object_with_the_interface() -> None:
    array = type("Array", (Capsules,), {})(pa.array([REPORT, None]), "__arrow_c_array__")
    assert isinstance(arrow.scan(array), pa.StructArray)
    stream = type("Stream", (Capsules,), {})(pa.chunked_array([[REPORT], [None]]), "__arrow_c_stream__")
    assert isinstance(arrow.scan(stream), pa.ChunkedArray)
    assert arrow.scan(array).to_pylist() == arrow.scan(stream).to_pylist() == [one(REPORT), None]


def test_what_is_given_back_has_the_interface() -> None:
    (part,) = quotidian._core.scan_arrow([pa.array([REPORT]).__arrow_c_array__()], None, "auto", False, 1)
    assert pa.array(part).equals(pa.array(part)), "it can be taken twice"


def test_capsules_are_taken_once() -> None:
    capsules = pa.array([REPORT]).__arrow_c_array__()
    quotidian._core.scan_arrow([capsules], None, "auto", False, 1)
    with pytest.raises(ValueError, match="taken out of its capsule before"):
        quotidian._core.scan_arrow([capsules], None, "auto", False, 1)


EAST = timezone(timedelta(hours=2))


@pytest.mark.parametrize(
    ("column", "anchor"),
    [
        (pa.array(["2024-05-14"]), "2024-05-14"),
        (pa.array(["2024-05-14T10:00:00+02:00"]), "2024-05-14T10:00:00+02:00"),
        (pa.array([date(2024, 5, 14)]), "2024-05-14"),
        (pa.array([datetime(2024, 5, 14, 10)]), "2024-05-14T10:00:00"),
        (pa.array([datetime(2024, 5, 14, 10, 0, 0, 999_999)]), "2024-05-14T10:00:00"),
        (pa.array([datetime(1969, 5, 14, 10, 0, 0, 999_999)]), "1969-05-14T10:00:00"),
        (pa.array([datetime(2024, 5, 14, 8, tzinfo=timezone.utc)]), "2024-05-14T08:00:00+00:00"),
        (pa.array([datetime(2024, 5, 14, 10, tzinfo=EAST)], pa.timestamp("ms", "+02:00")), "2024-05-14T10:00:00+02:00"),
        (pa.array([datetime(2024, 5, 14, 8)], pa.timestamp("ns", "Europe/Paris")), "2024-05-14T10:00:00+02:00"),
    ],
)
def test_a_column_of_days(column: Any, anchor: str) -> None:
    assert arrow.scan(pa.array([REPORT]), column).to_pylist() == [one(REPORT, anchor)]
    (row,) = arrow.scan(pa.array([REPORT]), column).to_pylist()
    assert row["anchor"] == anchor and row["dates"][0]["value"][:7] in ("2024-05", "1969-05")


def test_one_day_for_all() -> None:
    for anchor in ("2024-05-14", date(2024, 5, 14), datetime(2024, 5, 14, 10)):
        assert arrow.scan(pa.array([REPORT, REPORT]), anchor).to_pylist() == [one(REPORT, anchor)] * 2


def test_a_day_that_is_none_and_a_day_that_is_not_known() -> None:
    found = arrow.scan(pa.array([REPORT] * 3), pa.array(["14.5.2024", None, "2024-05-14"])).to_pylist()
    with pytest.raises(quotidian.AnchorError) as raised:
        quotidian.scan(REPORT, "14.5.2024")
    wrong = raised.value
    error = {"what": wrong.what, "where": wrong.where, "expected": wrong.expected}
    assert found == [{**FAILED, "error": error}, one(REPORT), one(REPORT, "2024-05-14")]
    with pytest.raises(quotidian.AnchorError):
        arrow.scan(pa.array([REPORT]), "14.5.2024")


def test_bytes_that_are_no_text() -> None:
    found = arrow.scan(pa.array([REPORT.encode(), b"caf\xe9 noir", None])).to_pylist()
    error = {"what": "the text is not UTF-8", "where": "at byte 3", "expected": "text in UTF-8"}
    assert found == [one(REPORT), {**FAILED, "error": error}, None]
    lies = pa.Array.from_buffers(pa.string(), 1, pa.array([b"\xff\xfe"]).buffers())
    assert arrow.scan(lies).to_pylist()[0]["error"]["where"] == "at byte 0", "a string column that is none"


def test_a_text_that_no_column_can_hold() -> None:
    long = pa.array([b" " * (2**27 + 1), b"short"])
    first, second = arrow.scan(long).to_pylist()
    assert first["error"]["what"] == f"a text of {2**27 + 1} bytes" and str(2**27) in first["error"]["expected"]
    assert second == one("short")
    (fits,) = arrow.scan(pa.array([b" " * 2**27])).to_pylist()
    assert fits["error"] is None


def test_many_parts_keep_their_order() -> None:
    draw = random.Random(7)
    texts = [draw.choice([None, "", REPORT, draw.choice(TEXTS)]) for _ in range(12_000)]
    column = pa.chunked_array([texts[:100], texts[100:9_000], texts[9_000:]])
    days = pa.array([None if draw.random() < 0.1 else f"2024-05-{draw.randint(1, 31):02}" for _ in texts])
    found = arrow.scan(column, days, jobs=4)
    assert found.num_chunks > 4 and len(found) == len(texts)
    assert arrow.scan(column, days, jobs=1).equals(found)
    for row in draw.sample(range(len(texts)), 300):
        expected = None if texts[row] is None else one(texts[row], days[row].as_py())
        assert found[row].as_py() == expected


@pytest.mark.parametrize(
    ("given", "what"),
    [
        (["a list"], "no column: list"),
        ("a string", "no column: str"),
        (pa.array([1, 2]), "a column of int64"),
        (pa.table({"text": [REPORT]}), "a column of struct"),
        (pa.array([["a"]]), "a column of list"),
    ],
)
def test_what_is_no_column_of_strings(given: Any, what: str) -> None:
    with pytest.raises(quotidian.ColumnError) as raised:
        arrow.scan(given)
    assert raised.value.what.startswith(what) and raised.value.expected


def test_columns_of_different_lengths() -> None:
    with pytest.raises(quotidian.ColumnError, match="columns of 2 and 1 rows"):
        arrow.scan(pa.array([REPORT, REPORT]), pa.array(["2024-05-14"]))
    with pytest.raises(quotidian.ColumnError, match="columns of 1 and 2 rows"):
        arrow.find(pa.array(["a"]), pa.array(["a", "b"]))
    with pytest.raises(quotidian.ColumnError, match="two strings"):
        arrow.find("a", "a")
    with pytest.raises(quotidian.ColumnError, match="a column of int64"):
        arrow.scan(pa.array([REPORT]), pa.array([20240514]))


def test_options_that_are_wrong() -> None:
    with pytest.raises(quotidian.LanguageError):
        arrow.scan(pa.array([REPORT]), language="xx")
    for jobs in (0, -1):
        with pytest.raises(ValueError, match="jobs is a number of threads"):
            arrow.scan(pa.array([REPORT]), jobs=jobs)


def test_a_look_up_is_that_of_each_pair() -> None:
    quotes = ["We 🎉 baked all night", "We 🎉 never baked all night", "no such words at all", "It closed"]
    expected = [{**quotidian.find(quote, REPORT).to_dict(), "error": None} for quote in quotes]
    assert [row["verdict"] for row in expected] == ["verbatim", "altered", "absent", "verbatim"]
    assert arrow.find(pa.array(quotes), pa.array([REPORT] * 4)).to_pylist() == expected
    assert arrow.find(pa.array(quotes), REPORT, jobs=2).to_pylist() == expected
    assert arrow.find(quotes[1], pa.array([REPORT])).to_pylist() == expected[1:2]
    assert isinstance(arrow.find(pa.chunked_array([quotes]), pa.array([REPORT] * 4)), pa.ChunkedArray)


def test_look_ups_that_fail() -> None:
    long = "word " * (quotidian.LIMITS["NEEDLE_WORDS"] + 1)
    found = arrow.find(pa.array([None, "a", long, "It closed"]), pa.array(["a", None, REPORT, REPORT])).to_pylist()
    assert found[:2] == [None, None]
    assert found[2]["verdict"] is None and "NEEDLE_WORDS" in found[2]["error"]["what"]
    assert found[3]["verdict"] == "verbatim"


def test_other_threads_run_meanwhile() -> None:
    column = pa.array(TEXTS * 800)
    ticks: list[float] = []
    done = threading.Event()

    def tick() -> None:
        while not done.is_set():
            ticks.append(time.monotonic())
            time.sleep(0.002)

    other = threading.Thread(target=tick)
    other.start()
    start = time.monotonic()
    arrow.scan(column, jobs=1)
    end = time.monotonic()
    done.set()
    other.join()
    during = [at for at in ticks if start < at < end]
    assert len(during) > (end - start) / 0.02, "the lock was held"


@pytest.mark.skipif(os.name != "posix", reason="no signal ends a call there")
def test_an_interrupt_ends_a_long_call() -> None:
    code = """if True:
        import pyarrow as pa
        from quotidian import arrow
        column = pa.array(["“We baked all night,” she said on Monday. " * 1000] * 4_000)
        print("ready", flush=True)
        arrow.scan(column)
    """
    child = subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    assert child.stdout is not None and child.stdout.readline() == "ready\n"
    time.sleep(0.5)
    start = time.monotonic()
    child.send_signal(signal.SIGINT)
    _, err = child.communicate(timeout=60)
    assert "KeyboardInterrupt" in err.splitlines()[-1]
    assert time.monotonic() - start < 5


def test_a_column_that_holds_no_days_is_told_so() -> None:
    with pytest.raises(quotidian.ColumnError, match="a column of int64; expected a column of ISO strings, dates or timestamps"):
        arrow.scan(pa.array(["It rained."]), pa.array([1]))
