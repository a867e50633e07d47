"""DuckDB: the functions in SQL, over tables longer than a batch."""

from __future__ import annotations

from typing import Any

import pytest

import quotidian

duckdb = pytest.importorskip("duckdb", reason="needs DuckDB: tests/run frames installs it")
pytest.importorskip("pyarrow", reason="needs pyarrow: tests/run frames installs it")

from quotidian.duckdb import register  # noqa: E402

REPORT = "“We 🎉 baked all night,” Anna Kowalczyk said on Monday."


def one(text: str, anchor: Any = None, **options: Any) -> dict[str, Any]:
    return {**quotidian.scan(text, anchor, **options).to_dict(), "error": None}


@pytest.fixture
def connection() -> Any:
    made = duckdb.connect()
    register(made)
    made.execute("CREATE TABLE articles (id INTEGER, text VARCHAR, day DATE)")
    made.execute("INSERT INTO articles SELECT i, ?, DATE '2024-05-14' FROM range(5000) t(i)", [REPORT])
    made.execute("UPDATE articles SET text = NULL WHERE id % 10 = 3")
    made.execute("UPDATE articles SET day = NULL WHERE id % 10 = 4")
    return made


def test_a_scan_of_a_table(connection: Any) -> None:
    found = connection.execute("SELECT quotidian_scan(text, day) FROM articles ORDER BY id").fetchall()
    by_digit = {3: None, 4: one(REPORT)}
    dated = one(REPORT, "2024-05-14")
    assert [row for (row,) in found] == [by_digit.get(number % 10, dated) for number in range(5000)]


def test_a_quotation_a_row(connection: Any) -> None:
    asked = """
        SELECT quote.speaker.name, count(*), min(quote."start"), max(quote."end")
        FROM (SELECT unnest(quotidian_scan(text).quotes) AS quote FROM articles) GROUP BY ALL
    """
    assert connection.execute(asked).fetchall() == [("Anna Kowalczyk", 4500, 0, 23)]


@pytest.mark.parametrize(
    ("day", "anchor"),
    [
        ("'2024-05-14'", "2024-05-14"),
        ("TIMESTAMP '2024-05-14 10:00:00'", "2024-05-14T10:00:00"),
        ("TIMESTAMP_NS '2024-05-14 10:00:00.5'", "2024-05-14T10:00:00"),
        ("NULL", None),
    ],
)
def test_days_of_every_type(connection: Any, day: str, anchor: str | None) -> None:
    (found,) = connection.execute(f"SELECT quotidian_scan(?, {day})", [REPORT]).fetchone()
    assert found == one(REPORT, anchor)


def test_a_bad_day_is_an_error_in_its_row(connection: Any) -> None:
    asked = "SELECT quotidian_scan(text, CASE WHEN id = 7 THEN 'soon' ELSE '2024-05-14' END).error.what AS wrong FROM articles"
    assert connection.execute(f"SELECT wrong, count(*) FROM ({asked}) WHERE wrong IS NOT NULL GROUP BY ALL").fetchall() == [
        ('no anchor: "soon"', 1)
    ]


def test_look_ups(connection: Any) -> None:
    asked = "SELECT quotidian_find(?, ?)"
    quote = "We 🎉 never baked all night"
    (found,) = connection.execute(asked, [quote, REPORT]).fetchone()
    assert found == {**quotidian.find(quote, REPORT).to_dict(), "error": None}
    assert connection.execute(asked, [None, REPORT]).fetchone() == (None,)
    counted = "SELECT quotidian_find('baked all night', text).verdict, count(*) FROM articles GROUP BY ALL ORDER BY 2"
    assert connection.execute(counted).fetchall() == [(None, 500), ("verbatim", 4500)]


def test_options_and_wrong_arguments(connection: Any) -> None:
    other = duckdb.connect()
    register(other, language="de", indirect=True, jobs=1)
    text = "Anna Kowalczyk sagte, sie habe die ganze Nacht gebacken."
    (found,) = other.execute("SELECT quotidian_scan(?)", [text]).fetchone()
    assert found == one(text, language="de", indirect=True)
    assert found["quotes"][0]["kind"] == "indirect"
    for wrong in ("quotidian_scan('a', '2024-05-14', 'b')", "quotidian_scan(7)"):
        with pytest.raises(duckdb.Error, match="ColumnError"):
            connection.execute(f"SELECT {wrong}").fetchall()


def test_a_second_call_puts_its_options_in_the_place_of_the_first(connection: Any) -> None:
    register(connection, language="de", indirect=True)
    text = "Anna Kowalczyk sagte, sie habe die ganze Nacht gebacken."
    ((found,),) = connection.execute("SELECT quotidian_scan(?)", [text]).fetchall()
    assert found == one(text, language="de", indirect=True)
    register(connection)
    assert connection.execute("SELECT quotidian_scan(?)", [REPORT]).fetchall() == [(one(REPORT),)]
    assert connection.execute("SELECT quotidian_find('baked all night', ?).verdict", [REPORT]).fetchall() == [("verbatim",)]
