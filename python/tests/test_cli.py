"""The console command does what its help says."""

from __future__ import annotations

import json
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

import quotidian

Run = Callable[..., subprocess.CompletedProcess[str]]
Write = Callable[[str, str | bytes], Path]

SUBCOMMANDS = ["compare", "find", "scan", "verify"]
SAID = "“We baked all night,” said Anna Kowalczyk."


def rows(done: subprocess.CompletedProcess[str]) -> list[dict[str, Any]]:
    """The lines of JSON of a command that did all that it was asked."""
    assert (done.returncode, done.stderr) == (0, "")
    return [json.loads(line) for line in done.stdout.splitlines()]


def test_it_is_installed_beside_python() -> None:
    command = shutil.which("quotidian", path=str(Path(sys.executable).parent))
    assert command is not None
    shown = subprocess.run([command, "--version"], capture_output=True, text=True, check=True)
    assert shown.stdout.strip().endswith(quotidian.__version__)


@pytest.mark.parametrize("name", SUBCOMMANDS)
def test_each_help_has_examples(run: Run, name: str) -> None:
    done = run(name, "--help")
    assert done.returncode == 0
    assert f"quotidian {name} " in done.stdout.split("Examples:")[1]


def test_the_help_names_every_subcommand(run: Run) -> None:
    done = run("--help")
    assert done.returncode == 0
    assert all(f"\n  {name}" in done.stdout for name in SUBCOMMANDS)


def test_alone_it_shows_the_help(run: Run) -> None:
    assert run().stdout == run("--help").stdout


def test_scan_writes_a_line_for_each_line_in_order(run: Run, report: str) -> None:
    given = [{"id": number, "text": report, "anchor": "2024-05-15"} for number in (3, 1, 2)]
    found = rows(run("scan", "--jsonl", given="\n".join(map(json.dumps, given)) + "\n\n"))
    assert [row["id"] for row in found] == [3, 1, 2]
    assert found[0] == {"id": 3, **quotidian.scan(report, "2024-05-15").to_dict()}


def test_scan_keeps_an_id_as_it_is(run: Run) -> None:
    for name in ({"path": ["é", 1]}, 7.5, None, "\ud83c"):
        (row,) = rows(run("scan", "--jsonl", given=json.dumps({"id": name, "text": "Noon.", "anchor": None})))
        assert row["id"] == name


def test_scan_answers_each_line_before_the_next_comes() -> None:
    command = [sys.executable, "-m", "quotidian", "scan", "--jsonl"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as child:
        assert child.stdin and child.stdout
        for number in range(3):
            child.stdin.write(json.dumps({"id": number, "text": SAID}).encode() + b"\n")
            child.stdin.flush()
            assert json.loads(child.stdout.readline())["id"] == number
        child.stdin.close()
        assert child.wait(10) == 0


def test_scan_reads_files_and_standard_input(run: Run, write: Write, report: str) -> None:
    write("a.txt", report)
    write("b.md", SAID)
    found = rows(run("scan", "--json", "a.txt", "-", "b.md", "--anchor", "b=2024-05-14", given=SAID))
    assert [(row["id"], row["anchor"] is None) for row in found][1:] == [("stdin", True), ("b", False)]
    assert found[0]["quotes"] == quotidian.scan(report).to_dict()["quotes"]


def test_scan_shows_quotations_and_speakers(run: Run, write: Write) -> None:
    write("a.txt", SAID)
    done = run("scan", "a.txt")
    assert done.returncode == 0
    assert "“We baked all night,”" in done.stdout and "Anna Kowalczyk" in done.stdout
    assert "--anchor a=DATE" in done.stdout


def test_scan_writes_lines_where_a_table_would_be_too_long(run: Run, write: Write) -> None:
    write("a.txt", f"{SAID}\n\n" * 2001)
    done = run("scan", "a.txt")
    lines = [line.split("\t") for line in done.stdout.splitlines() if "\t" in line]
    assert lines[0] == ["at", "quotation", "kind", "speaker", "found by", "said on"]
    assert len(lines) == 2002
    assert lines[1][:4] == ["0", "“We baked all night,”", "full", "Anna Kowalczyk"]


REPORTED = "Anna Kowalczyk did not say that they had baked all night. “We slept,” she said."


def test_scan_finds_speech_without_marks_when_asked(run: Run) -> None:
    (whole,) = rows(run("scan", "--json", "--indirect", "-", given=REPORTED))
    assert [quote["kind"] for quote in whole["quotes"]] == ["indirect", "full"]
    (marked,) = rows(run("scan", "--json", "-", given=REPORTED))
    assert [quote["kind"] for quote in marked["quotes"]] == ["full"]
    line = json.dumps({"id": 1, "text": REPORTED})
    assert rows(run("scan", "--jsonl", given=line))[0]["quotes"] == marked["quotes"]


@pytest.mark.parametrize("least", quotidian.CONFIDENCES)
def test_scan_names_only_speakers_that_are_sure_enough(run: Run, least: str) -> None:
    (whole,) = rows(run("scan", "--json", "--indirect", "-", given=REPORTED))
    (sure,) = rows(run("scan", "--json", "--indirect", "--min-confidence", least, "-", given=REPORTED))
    for quote in whole["quotes"]:
        if quotidian.CONFIDENCES.index(quote["confidence"]) < quotidian.CONFIDENCES.index(least):
            quote["speaker"] = None
    assert sure == whole


def test_scan_shows_how_a_speaker_was_found(run: Run) -> None:
    shown = run("scan", "--indirect", "-", given=REPORTED).stdout
    assert "negated" in shown and "tail" in shown and "head" in shown


@pytest.mark.parametrize("command", [("scan",), ("compare",), ("find", "We slept"), ("verify", "-")])
def test_a_language_can_be_given(run: Run, write: Write, command: tuple[str, ...]) -> None:
    write("a.txt", REPORTED)
    done = run(*command, "--language", "tlh", "a.txt")
    assert done.returncode == 2 and done.stdout == ""
    assert "'auto', 'en', 'de'" in done.stderr and done.stderr.count("\n") == 1
    assert run(*command, "--language", "en", "a.txt", given=REPORTED).returncode == 0


def test_an_anchor_for_one_wins_over_the_anchor_for_all(run: Run, write: Write) -> None:
    for name in ("a.txt", "b.txt"):
        write(name, SAID)
    found = rows(run("scan", "--json", "a.txt", "b.txt", "--anchor", "b=2024-05-14", "--anchor", "2024-05-15"))
    assert [row["anchor"] for row in found] == ["2024-05-15", "2024-05-14"]


def test_files_of_one_name_keep_their_folders(run: Run, write: Write) -> None:
    for name in ("one/a.txt", "two/a.txt"):
        write(name, SAID)
    assert [row["id"] for row in rows(run("scan", "--json", "one/a.txt", "two/a.txt"))] == ["one/a", "two/a"]


def test_find_gives_what_the_function_gives(run: Run) -> None:
    (row,) = rows(run("find", "--jsonl", given=json.dumps({"id": "x", "quote": "baked all night", "doc": SAID})))
    assert row == {"id": "x", **quotidian.find("baked all night", SAID).to_dict()}


def test_find_shows_verdict_and_place(run: Run, write: Write) -> None:
    write("a.txt", SAID)
    write("b.txt", "Nothing of the kind was said.")
    done = run("find", "baked all night", "a.txt", "b.txt")
    first, second = done.stdout.splitlines()
    assert first.split()[:3] == ["a", "verbatim", "4–19"]
    assert second.split() == ["b", "absent"]
    assert done.returncode == 0


def test_verify_ends_with_status_1_on_a_fabrication(run: Run, write: Write) -> None:
    write("source.txt", SAID)
    write("good.txt", "She told us: “We baked all night.”")
    write("bad.txt", "“We baked all night,” she said. “The ovens were stolen by pirates,” she said.")
    good, bad = run("verify", "good.txt", "source.txt"), run("verify", "bad.txt", "source.txt")
    assert (good.returncode, bad.returncode) == (0, 1)
    assert [line.split()[0] for line in bad.stdout.splitlines()][1] == "absent"
    (as_data,) = [json.loads(run("verify", "--json", "bad.txt", "source.txt").stdout)]
    assert [check["source"] for check in as_data["quotes"]] == ["source", None]


def test_verify_has_a_bar(run: Run, write: Write) -> None:
    write("source.txt", "“Do not sell the ovens,” she said.")
    write("draft.md", "> **Note**: “Don’t sell the ovens,” she said.")
    assert run("verify", "draft.md", "source.txt").returncode == 0
    assert run("verify", "--min", "variant", "draft.md", "source.txt").returncode == 0
    assert run("verify", "--min", "typographic", "draft.md", "source.txt").returncode == 1


def test_verify_reads_quotations_one_by_one(run: Run, write: Write) -> None:
    write("one.txt", SAID)
    write("two.txt", "Nothing of the kind was said.")
    claims = [{"quote": "baked all night", "source": "one"}, {"quote": "baked all night", "source": "two"}]
    write("claims.jsonl", "\n".join(map(json.dumps, claims)))
    done = run("verify", "claims.jsonl", "one.txt", "two.txt")
    assert [line.split()[0] for line in done.stdout.splitlines()] == ["verbatim", "absent"]
    assert (done.returncode, done.stderr) == (1, "")
    given = json.dumps(claims[0]) + "\n" + json.dumps({"quote": "baked", "source": "onne"}) + "\n"
    lost = run("verify", "--jsonl", "-", "one.txt", "two.txt", given=given)
    assert lost.returncode == 2
    assert "standard input: line 2: no source 'onne' (did you mean one?)" in lost.stderr
    assert [line.split()[0] for line in lost.stdout.splitlines()] == ["verbatim"]


def test_a_bad_claim_loses_no_other(run: Run, write: Write) -> None:
    write("one.txt", SAID)
    good = json.dumps({"quote": "baked all night"})
    write("claims.jsonl", '\ufeff{"quote": "\\ud800"}\n' + good)
    done = run("verify", "claims.jsonl", "one.txt")
    assert done.returncode == 2
    assert done.stderr == "quotidian: claims.jsonl: line 1: 'quote' holds half of a surrogate pair\n"
    assert [line.split()[0] for line in done.stdout.splitlines()] == ["verbatim"]
    write("empty.jsonl", "\n")
    none = run("verify", "empty.jsonl", "one.txt")
    assert none.returncode == 2 and "empty.jsonl: holds no quotation" in none.stderr


def test_a_bad_context_loses_no_other_line(run: Run) -> None:
    lines = [
        '{"id": 1, "quote": "a", "doc": "a b", "suffix": "\\ud800"}',
        json.dumps({"id": 2, "quote": "baked all night", "doc": SAID}),
    ]
    done = run("find", "--jsonl", given="\n".join(lines))
    assert done.returncode == 2 and "line 1, at code point 0: the suffix holds half of a surrogate pair" in done.stderr
    answers = [json.loads(line) for line in done.stdout.splitlines()]
    assert [(answer["id"], "error" in answer) for answer in answers] == [(1, True), (2, False)]


def test_verify_says_who_else_is_said_to_have_said_it(run: Run, write: Write) -> None:
    write("source.txt", SAID)
    write("draft.txt", "“We baked all night,” said Bo Lind.")
    done = run("verify", "draft.txt", "source.txt")
    assert done.returncode == 0
    assert done.stdout.rstrip().endswith("but said there by Anna Kowalczyk")


def test_find_takes_what_stands_around(run: Run, write: Write) -> None:
    text = "Asked in May, she would not comment. Asked in June, he would not comment."
    write("a.txt", text)
    (row,) = rows(run("find", "--json", "would not comment", "a.txt", "--prefix", "he "))
    assert (row["start"], row["places"], row["warnings"]) == (55, 2, [])
    given = json.dumps({"id": 1, "quote": "would not comment", "doc": text, "prefix": "he "})
    (line,) = rows(run("find", "--jsonl", given=given))
    assert line["start"] == 55
    write("b.txt", "“We open tonight.”")
    days = ("find", "--json", "We open [Monday]", "b.txt", "--anchor", "2024-03-11", "--quote-anchor")
    assert [rows(run(*days, day))[0]["verdict"] for day in ("2024-03-12", "2024-03-20")] == ["editorial", "altered"]
    bad = run(*days, "someday")
    assert bad.returncode == 2 and "--quote-anchor someday: no anchor" in bad.stderr


def test_compare_gives_the_record_as_data(run: Run, write: Write, report: str) -> None:
    write("a.txt", report)
    write("b.txt", "“We 🎉 baked all night,” said Anna Kowalczyk on Tuesday.")
    (record,) = rows(run("compare", "--json", "a.txt", "b.txt", "--anchor", "2024-05-15"))
    assert [(document["id"], document["anchor"]) for document in record["documents"]] == [
        ("a", "2024-05-15"),
        ("b", "2024-05-15"),
    ]
    (utterance,) = record["utterances"]
    assert utterance["speaker"] == "Anna Kowalczyk"
    texts = {"a": report, "b": "“We 🎉 baked all night,” said Anna Kowalczyk on Tuesday."}
    assert {version["doc"] for version in utterance["versions"]} == {"a", "b"}
    for version in utterance["versions"]:
        assert texts[version["doc"]][version["start"] : version["end"]] == version["text"]


def test_compare_shows_the_record(run: Run, write: Write, report: str) -> None:
    write("a.txt", report)
    write("b.txt", "“We 🎉 baked all night,” said Anna Kowalczyk.")
    done = run("compare", "a.txt", "b.txt")
    assert (done.returncode, done.stderr) == (0, "")
    assert "Anna Kowalczyk" in done.stdout and "verbatim" in done.stdout
    assert "\x1b" not in done.stdout


def test_nothing_of_a_text_reaches_the_terminal_as_a_command(run: Run, write: Write) -> None:
    write("a.txt", "“We \x1b[31mbaked\x07 [bold]all[/bold] night,” said Anna Kowalczyk.")
    for command in (("scan",), ("compare",), ("find", "We baked all night")):
        done = run(*command, "a.txt")
        assert done.returncode == 0
        assert "\x1b" not in done.stdout and "\x07" not in done.stdout


@pytest.mark.parametrize("command", [["scan", "--jsonl"], ["compare", "--jsonl"]], ids=lambda command: command[0])
def test_a_closed_pipe_ends_quietly(command: list[str]) -> None:
    lines = "".join(json.dumps({"id": str(number), "text": SAID}) + "\n" for number in range(3))
    with subprocess.Popen(
        [sys.executable, "-m", "quotidian", *command],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as child:
        assert child.stdin and child.stdout and child.stderr
        child.stdout.close()
        child.stdin.write(lines.encode())
        child.stdin.close()
        assert child.stderr.read() == b""
        assert child.wait(60) == -signal.SIGPIPE


def test_many_lines_take_little_time(run: Run) -> None:
    given = "".join(json.dumps({"id": number, "text": f"{SAID}\n\n" * 120}) + "\n" for number in range(200))
    start = time.perf_counter()
    found = rows(run("scan", "--jsonl", given=given))
    assert len(found) == 200
    assert time.perf_counter() - start < 20


def test_an_option_can_be_set_by_a_variable(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QUOTIDIAN_SCAN_INDIRECT", "1")
    (whole,) = rows(run("scan", "--json", "-", given=REPORTED))
    assert [quote["kind"] for quote in whole["quotes"]] == ["indirect", "full"]
