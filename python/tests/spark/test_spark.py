"""Spark on a cluster of two executors: the same as on one machine, whatever happens to an executor."""

from __future__ import annotations

import doctest
import importlib
import os
import pathlib
import signal
import threading
import time
from typing import Any

import pytest

import quotidian

pytest.importorskip("pyspark", reason="needs PySpark: tests/run spark installs it")
pytest.importorskip("pyarrow", reason="needs pyarrow: tests/run spark installs it")

from articles import articles  # noqa: E402
from one_machine import by_cluster, by_one_machine  # noqa: E402

from quotidian import spark  # noqa: E402
from quotidian.errors import ColumnError, DocumentError  # noqa: E402
from quotidian.spark.components import Folder, components  # noqa: E402

pytestmark = pytest.mark.skipif("QUOTIDIAN_SPARK" not in os.environ, reason="takes minutes: tests/run spark runs it")

STORY = pathlib.Path(__file__).resolve().parents[3] / "tests" / "articles"
COLUMNS = "id string, text string, anchor string"
BYTES = "id string, text binary, anchor string"


@pytest.mark.parametrize("name", ["scanning", "linking", "components"])
def test_the_examples_of_a_module_run(name: str, session: Any, tmp_path: pathlib.Path) -> None:
    module = importlib.import_module(f"quotidian.spark.{name}")
    done = doctest.testmod(module, extraglobs={"session": session, "folder": str(tmp_path)})
    assert done.failed == 0 and done.attempted > 0


def test_a_scan_keeps_the_columns_and_is_that_of_one_text(session: Any) -> None:
    import datetime

    text = "“We 🎉 baked all night,” Anna Kowalczyk said on Monday."
    day = datetime.date(2024, 5, 14)
    rows = [(number, "north", None if number % 7 == 3 else text, None if number % 5 == 4 else day) for number in range(5000)]
    table = session.createDataFrame(rows, "id bigint, desk string, text string, day date").repartition(4)
    found = spark.scan(table, anchor="day").orderBy("id").collect()
    dated, undated = ({**quotidian.scan(text, anchor).to_dict(), "error": None} for anchor in (day, None))
    assert found[0].asDict(recursive=True) == {"id": 0, "desk": "north", "day": day, "found": dated}
    expected = [None if number % 7 == 3 else undated if number % 5 == 4 else dated for number in range(5000)]
    assert [row.found and row.found.asDict(recursive=True) for row in found] == expected


def test_a_bad_document_is_a_row(session: Any) -> None:
    rows = [("a", b"\xff", None), ("b", "“It did,” said Ann.".encode(), "soon"), ("c", "“It did,” said Ann.".encode(), None), ("d", None, None)]
    table = session.createDataFrame(rows, BYTES)
    found = {row.id: row.found for row in spark.scan(table, anchor="anchor").collect()}
    assert found["a"].error.what == "the text is not UTF-8" and found["b"].error.what == 'no anchor: "soon"'
    assert found["c"].error is None and len(found["c"].quotes) == 1 and found["d"] is None


def test_wrong_tables_are_refused(session: Any, tmp_path: pathlib.Path) -> None:
    table = session.createDataFrame([("a", "One.", 1), ("a", "Two.", 2)], "id string, text string, number bigint")
    folder = str(tmp_path)
    with pytest.raises(DocumentError, match="two documents with the id 'a'"):
        spark.link(table, folder=folder)
    for wrong in ({"text": "words"}, {"text": "number"}, {"id": "name"}, {"anchor": "day"}, {"frequent": 0}, {"shared": 0}):
        with pytest.raises(ColumnError):
            spark.link(table, folder=folder, **wrong)  # type: ignore[arg-type]
    with pytest.raises(ColumnError):
        spark.scan(table, found="number")


def test_components_of_any_graph(session: Any, tmp_path: pathlib.Path) -> None:
    chain = [(number, number + 1) for number in range(60)]
    edges = [*chain, *((1000, 1000 + number) for number in range(1, 300)), (-5, 2000), (2000, -7), (3, 3)]
    found = components(session.createDataFrame(edges, "a long, b long"), Folder(str(tmp_path))).collect()
    least = {node: 0 for node in range(61)} | {node: 1000 for node in range(1000, 1300)} | {-5: -7, 2000: -7, -7: -7}
    assert {row.node: row.component for row in found} == least and len(found) == len(least)


def test_one_story_is_linked_as_on_one_machine(session: Any, tmp_path: pathlib.Path) -> None:
    rows = [(path.stem, path.read_text(encoding="utf-8"), "2024-03-12") for path in sorted(STORY.glob("*.txt"))]
    bad = [("x", b"\xff", None), ("y", "“It did,” said Ann.".encode(), "soon"), ("z", None, None)]
    table = session.createDataFrame([*((name, text.encode(), day) for name, text, day in rows), *bad], BYTES)
    linked = spark.link(table, anchor="anchor", folder=str(tmp_path))
    wrong = {row.id: row.error.what for row in linked.errors.collect()}
    assert wrong == {"x": "the text is not UTF-8", "y": 'no anchor: "soon"', "z": "no text"}
    found = by_cluster(linked.versions)
    assert found == by_one_machine(rows)
    assert "Odalys “Dolly” Quist" in {speaker for _, _, speaker in found}, "a name of a document that has none of the words"


def executors(session: Any) -> list[int]:
    """The processes of the executors of this session, and of no other."""
    application, found = session.sparkContext.applicationId.encode(), []
    for folder in pathlib.Path("/proc").glob("[0-9]*"):
        try:
            words = (folder / "cmdline").read_bytes().split(b"\0")
        except OSError:
            continue
        if application in words and any(word.endswith(b"CoarseGrainedExecutorBackend") for word in words):
            found.append(int(folder.name))
    return sorted(found)


@pytest.mark.skipif(not pathlib.Path("/proc/self/cmdline").exists(), reason="finds executors in /proc")
def test_hundreds_of_documents_and_an_executor_that_dies(session: Any, tmp_path: pathlib.Path) -> None:
    rows = articles(300)
    before = executors(session)
    assert len(before) == 2
    linked: list[spark.Links] = []
    stages = session.sparkContext.statusTracker()
    table = session.createDataFrame(rows, COLUMNS).repartition(4)

    def work() -> None:
        linked.append(spark.link(table, anchor="anchor", folder=str(tmp_path)))

    worker = threading.Thread(target=work)
    worker.start()
    # fingerprints are made, and pairs of documents are being linked
    while worker.is_alive() and not ((tmp_path / "fingerprints" / "_SUCCESS").exists() and stages.getActiveStageIds()):
        time.sleep(0.02)
    assert worker.is_alive(), "it ended before an executor could be killed"
    os.kill(before[1], signal.SIGKILL)
    worker.join()
    (found,) = linked
    assert by_cluster(found.versions) == by_one_machine(rows)
    after = executors(session)
    assert before[1] not in after and len(after) == 2, "the cluster has another executor in its place"

    assert found.frequent.count() == 0 and found.errors.count() == 0
    altered = found.altered.collect()
    assert altered and all(row.of_text and row.verdict in ("altered", "spliced") for row in altered)
    assert any(" not " in row.text + row.of_text and "negation" in row.alterations for row in altered)


def test_a_fingerprint_that_is_too_frequent_is_told_of(session: Any, tmp_path: pathlib.Path) -> None:
    said = "“The old ferry will sail again before the first snow,” said Ana Ruiz."
    rows = [(f"{number:03}", said, None) for number in range(40)]
    table = session.createDataFrame(rows, COLUMNS)
    apart = spark.link(table, folder=str(tmp_path), frequent=39, shared=2)
    assert apart.versions.select("utterance").distinct().count() == 40
    told = apart.frequent.collect()
    assert told and all((row.quotations, row.kept) == (40, 0) for row in told)
