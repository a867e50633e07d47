"""Bad input: one line that says what, where, and what may have been meant; status 2; the others are still done."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

Run = Callable[..., subprocess.CompletedProcess[str]]
Write = Callable[[str, str | bytes], Path]

GOOD = "“We baked all night,” she said."
EVERY_READER = [("scan",), ("find", "We baked"), ("compare",)]

readers = pytest.mark.parametrize("command", EVERY_READER, ids=lambda command: command[0])


def complaint(done: subprocess.CompletedProcess[str]) -> str:
    """The one line on standard error of a command that ended with status 2."""
    assert done.returncode == 2
    (line,) = done.stderr.splitlines()
    assert line.startswith("quotidian: ")
    return line


@readers
def test_utf16(run: Run, write: Write, command: tuple[str, ...]) -> None:
    write("wide.txt", GOOD.encode("utf-16"))
    line = complaint(run(*command, "wide.txt"))
    assert "byte 0: not UTF-8" in line and "iconv -f UTF-16" in line


@readers
def test_bytes_that_are_no_utf8(run: Run, write: Write, command: tuple[str, ...]) -> None:
    write("good.txt", GOOD)
    write("bad.txt", b"caf\xe9 noir")
    done = run(*command, "bad.txt", "good.txt")
    assert "bad.txt: byte 3: not UTF-8" in complaint(done)
    assert "We baked" in done.stdout


@readers
def test_a_missing_file(run: Run, write: Write, command: tuple[str, ...]) -> None:
    write("good.txt", GOOD)
    done = run(*command, "god.txt", "good.txt")
    assert "god.txt: no such file (did you mean good.txt?)" in complaint(done)
    assert "We baked" in done.stdout


@readers
@pytest.mark.parametrize("text", ["", " \r\n\t\n", "\ufeff"], ids=["nothing", "space", "mark"])
def test_a_file_without_text(run: Run, write: Write, command: tuple[str, ...], text: str) -> None:
    write("good.txt", GOOD)
    write("empty.txt", text)
    done = run(*command, "empty.txt", "good.txt")
    assert "empty.txt: holds no text" in complaint(done)
    assert "We baked" in done.stdout


def test_a_folder(run: Run, write: Write) -> None:
    for name in ("b.txt", "a.md", "c.csv", "deeper/d.txt"):
        write(f"reports/{name}", GOOD)
    done = run("compare", "--json", "reports")
    assert done.returncode == 0, done.stderr
    assert [document["id"] for document in json.loads(done.stdout)["documents"]] == ["a", "b"]
    found = run("scan", "--json", "reports", "--jobs", "2")
    assert [json.loads(line)["id"] for line in found.stdout.splitlines()] == ["a", "b"]
    assert run("verify", "reports/b.txt", "reports").returncode == 0
    assert "a folder" in complaint(run("verify", "reports", "reports/b.txt"))


def test_a_folder_without_texts(run: Run, write: Write) -> None:
    write("reports/table.csv", GOOD)
    assert "reports: holds no text (a folder's files in .txt" in complaint(run("compare", "reports"))
    assert "did you mean reports/*.jsonl?" in complaint(run("scan", "--jsonl", "reports"))


def test_lines_of_json_taken_for_text(run: Run, write: Write) -> None:
    write("a.jsonl", json.dumps({"id": 1, "text": GOOD}))
    assert "did you mean --jsonl?" in complaint(run("scan", "a.jsonl"))


def test_a_folder_that_does_not_exist(run: Run) -> None:
    assert "nor is there a folder reports" in complaint(run("compare", "reports/good.txt"))


@pytest.mark.parametrize("command", ["scan", "compare"])
@pytest.mark.parametrize("anchor", ["14.5.2024", "good=yesterday", "2024-13-01"])
def test_a_bad_anchor(run: Run, write: Write, command: str, anchor: str) -> None:
    write("good.txt", GOOD)
    done = run(command, "good.txt", "--anchor", anchor)
    line = complaint(done)
    assert f"--anchor {anchor}: " in line and "2017-11-14" in line
    assert "We baked" in done.stdout


@pytest.mark.parametrize("command", ["scan", "compare"])
def test_an_anchor_for_a_document_that_is_not_there(run: Run, write: Write, command: str) -> None:
    write("courier.txt", GOOD)
    done = run(command, "courier.txt", "--anchor", "courrier=2024-05-14")
    assert "no document 'courrier' (did you mean courier?)" in complaint(done)
    assert "We baked" in done.stdout
    far = run(command, "courier.txt", "--anchor", "x=2024-05-14")
    assert "the ids are courier" in complaint(far)


BAD_LINES = [
    ("{not json}", "line 2: not JSON"),
    ("[1, 2]", "line 2: a JSON array, not an object"),
    ('{"id": 7}', "line 2: no "),
    ('{"id": 7, "txt": "a", "qoute": "a", "dok": "a"}', "did you mean"),
    ('{"id": 7, "text": 5, "quote": 5, "doc": "a"}', "is a JSON number, not a string"),
    (b'{"id": 7, "text": "\xff"}', "line 2: byte 19: not UTF-8"),
    ('{"id": 7, "text": "\\ud800", "quote": "\\ud800", "doc": "a"}', "half of a surrogate pair"),
    ("[" * 100_000, "line 2: not JSON"),
]


@pytest.mark.parametrize(("line", "wrong"), BAD_LINES, ids=range(len(BAD_LINES)))
@pytest.mark.parametrize("command", ["scan", "find"])
def test_a_bad_line_of_json(run: Run, command: str, line: str | bytes, wrong: str) -> None:
    fields = {"scan": {"text": GOOD}, "find": {"quote": "We baked", "doc": GOOD}}[command]
    first, last = (json.dumps({"id": name, **fields}).encode() for name in ("first", "last"))
    bad = line if isinstance(line, bytes) else line.encode()
    done = run(command, "--jsonl", given=b"\n".join([first, bad, last]))
    assert wrong in complaint(done)
    answers = [json.loads(found) for found in done.stdout.splitlines()]
    assert [answer["id"] for answer in answers if "error" not in answer] == ["first", "last"]
    errors = [answer for answer in answers if "error" in answer]
    assert [answer["id"] for answer in errors] == ([7] if line[:9] in ('{"id": 7,', '{"id": 7}') else [])
    assert all(answer["error"]["where"].startswith("standard input: line 2") for answer in errors)


def test_a_bad_anchor_in_a_line_of_json(run: Run) -> None:
    lines = [{"id": number, "text": GOOD, "anchor": anchor} for number, anchor in enumerate(("soon", 20240514, None), 1)]
    done = run("scan", "--jsonl", given="\n".join(map(json.dumps, lines)))
    assert done.returncode == 2
    first, second = done.stderr.splitlines()
    assert "line 1: no anchor" in first and "2017-11-14" in first
    assert "line 2" in second
    answers = [json.loads(line) for line in done.stdout.splitlines()]
    assert [(answer["id"], "error" in answer) for answer in answers] == [(1, True), (2, True), (3, False)]
    assert answers[0]["error"]["what"] == 'no anchor: "soon"' and "2017-11-14" in answers[0]["error"]["expected"]


def test_a_document_twice_among_lines(run: Run) -> None:
    line = json.dumps({"id": "a", "text": GOOD})
    done = run("compare", "--json", "--jsonl", given=f"{line}\n{line}\n")
    assert "line 2: the id 'a' again (first on standard input: line 1)" in complaint(done)
    assert [document["id"] for document in json.loads(done.stdout)["documents"]] == ["a"]


@pytest.mark.parametrize(
    ("line", "wrong"),
    [
        ('{"id": "s", "text": "\\ud800 x"}', "'text' holds half of a surrogate pair"),
        ('{"id": "\\ud800", "text": "a"}', "'id' holds half of a surrogate pair"),
        ('{"id": "i", "text": "a", "anchor": 20240514}', "an anchor is a date"),
        ('{"id": "i", "text": "a", "anchor": "\\ud800"}', "no anchor"),
    ],
)
def test_a_bad_document_is_no_reason_not_to_compare_the_others(run: Run, line: str, wrong: str) -> None:
    good = json.dumps({"id": "good", "text": GOOD})
    done = run("compare", "--json", "--jsonl", given=f"{line}\n{good}\n")
    assert f"line 1: {wrong}" in complaint(done)
    assert [document["id"] for document in json.loads(done.stdout)["documents"]] == ["good"]


@pytest.mark.parametrize("name", ["NaN", "-Infinity", "1e999", "[NaN]"])
@pytest.mark.parametrize("command", ["scan", "find", "compare"])
def test_an_id_that_json_cannot_write(run: Run, command: str, name: str) -> None:
    fields = f'"text": "{GOOD}", "quote": "a", "doc": "a"'
    done = run(command, "--jsonl", "--json", given=f'{{"id": {name}, {fields}}}\n{{"id": 2, {fields}}}\n')
    assert "line 1: 'id' is no number of JSON" in complaint(done)
    assert "NaN" not in done.stdout and "Infinity" not in done.stdout and len(done.stdout.splitlines()) == 1


@pytest.mark.skipif(os.name != "posix", reason="no such names elsewhere")
@readers
def test_a_name_that_a_terminal_would_obey(run: Run, write: Write, command: tuple[str, ...]) -> None:
    name = "a\x1b[2J\nb\u202ec.txt"
    assert "a\ufffd[2J b\ufffdc.txt: no such file" in complaint(run(*command, name))
    write(name, "")
    assert "a\ufffd[2J b\ufffdc.txt: holds no text" in complaint(run(*command, name))


@pytest.mark.parametrize(
    ("arguments", "meant"),
    [
        (("compar", "a.txt"), "did you mean compare?"),
        (("zzz",), "there are compare, find, scan, verify"),
        (("scan", "--jsnl"), "--jsonl"),
        (("compare", "--anchr", "2024-05-14"), "--anchor"),
        (("find",), "QUOTE"),
        (("find", " "), "QUOTE"),
        (("verify", "draft.txt"), "SOURCES"),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, tuple) else "",
)
def test_a_misspelt_word(run: Run, arguments: tuple[str, ...], meant: str) -> None:
    assert meant in complaint(run(*arguments))


def test_a_name_that_is_no_utf8(run: Run, tmp_path: Path) -> None:
    name = os.fsdecode(b"caf\xe9.txt")
    (tmp_path / name).write_text(GOOD, encoding="utf-8")
    for command in EVERY_READER:
        done = run(*command, name)
        assert done.returncode == 0 and "caf\ufffd" in done.stdout


def test_a_draft_that_cannot_be_read(run: Run, write: Write) -> None:
    write("source.txt", GOOD)
    done = run("verify", "draft.txt", "source.txt")
    assert "draft.txt: no such file" in complaint(done)
    assert done.stdout == ""


def test_a_source_that_cannot_be_read_is_no_reason_to_call_a_draft_verified(run: Run, write: Write) -> None:
    write("draft.txt", GOOD)
    write("source.txt", GOOD)
    done = run("verify", "draft.txt", "source.txt", "lost.txt")
    assert "lost.txt: no such file" in complaint(done)
    assert done.stdout.startswith("verbatim")


@pytest.mark.parametrize("closed", [">&-", "<&-", ">/dev/full"])
@pytest.mark.parametrize("command", ["scan --json", "verify good.txt"])
def test_a_stream_that_is_closed_or_full(write: Write, tmp_path: Path, command: str, closed: str) -> None:
    """One line, and never status 1, which `verify` keeps for a quotation that is not genuine."""
    write("good.txt", GOOD)
    program = Path(sys.executable).with_name("quotidian")
    source = "-" if closed == "<&-" else "good.txt"
    done = subprocess.run(
        ["sh", "-c", f"exec {program} {command} {source} {closed}"], cwd=tmp_path, capture_output=True, text=True
    )
    assert complaint(done)
