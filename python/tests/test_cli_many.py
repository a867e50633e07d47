"""Many documents: several at a time, an error for an answer where one is wrong, gone on with after a stop, in flat memory."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from quotidian.cli.answering import BATCH_TEXTS

Run = Callable[..., subprocess.CompletedProcess[str]]
Write = Callable[[str, str | bytes], Path]

GOOD = "“We baked all night,” Anna Kowalczyk said on Monday."


def lines(number: int, text: str = GOOD) -> str:
    return "".join(json.dumps({"id": n, "text": f"{n}. {text}", "anchor": "2024-05-14"}) + "\n" for n in range(number))


def ids(text: str) -> list[Any]:
    return [json.loads(line)["id"] for line in text.splitlines()]


def test_several_at_a_time_give_what_one_gives(run: Run) -> None:
    given = lines(3 * BATCH_TEXTS + 7)
    bad = '{"id": "bad", "text": "a", "anchor": "soon"}\n{"id": "worse"}\nno json\n'
    one = run("scan", "--jsonl", given=bad + given + bad)
    assert ids(one.stdout) == ["bad", "worse", *range(3 * BATCH_TEXTS + 7), "bad", "worse"]
    for options in (["--jobs", "3"], ["--jobs", "2", "--min-confidence", "low"]):
        several = run("scan", "--jsonl", *options, given=bad + given + bad)
        assert (several.stdout, several.stderr, several.returncode) == (one.stdout, one.stderr, 2)


def test_long_documents_at_a_time(run: Run) -> None:
    given = lines(12, GOOD * 2000)
    assert run("scan", "--jsonl", "--jobs", "2", given=given).stdout == run("scan", "--jsonl", given=given).stdout


def test_compare_reads_several_at_a_time(run: Run) -> None:
    given = lines(40) + "no json\n" + lines(3)
    one = run("compare", "--json", "--jsonl", given=given)
    several = run("compare", "--json", "--jsonl", "--jobs", "3", given=given)
    assert len(json.loads(one.stdout)["documents"]) == 40 and len(one.stderr.splitlines()) == 4
    assert (several.stdout, several.stderr, several.returncode) == (one.stdout, one.stderr, 2)


@pytest.mark.parametrize("jobs", ["0", "-1", "two", "1" + "0" * 30])
@pytest.mark.parametrize("command", ["scan", "compare", "find"])
def test_jobs_are_a_number(run: Run, command: str, jobs: str) -> None:
    done = run(command, "--jsonl", "--jobs", jobs, given=lines(1))
    assert done.returncode == 2 and "--jobs" in done.stderr and not done.stdout and len(done.stderr.splitlines()) == 1


def test_files_that_cannot_be_read_have_an_error_for_an_answer(run: Run, write: Write) -> None:
    write("good.txt", GOOD)
    write("bad.txt", b"caf\xe9 noir")
    write("empty.txt", "")
    done = run("scan", "--json", "bad.txt", "good.txt", "empty.txt", "missing.txt", "--jobs", "2")
    assert done.returncode == 2 and len(done.stderr.splitlines()) == 3
    answers = {answer["id"]: answer for answer in map(json.loads, done.stdout.splitlines())}
    assert list(answers) == ["bad", "good", "empty", "missing"]
    assert answers["bad"]["error"] == {
        "what": "byte 3: not UTF-8",
        "where": "bad.txt",
        "expected": "is it LATIN1? convert it with iconv -f LATIN1 -t UTF-8",
    }
    assert "error" not in answers["good"]
    assert answers["missing"]["error"]["what"] == "no such file"


def test_an_answer_comes_before_the_next_line_is_given() -> None:
    command = [sys.executable, "-m", "quotidian", "scan", "--jsonl", "-"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as child:
        assert child.stdin is not None and child.stdout is not None
        for line in lines(3).splitlines(keepends=True):
            child.stdin.write(line.encode())
            child.stdin.flush()
            assert json.loads(child.stdout.readline())["quotes"]
        child.stdin.close()
    assert child.returncode == 0


@pytest.mark.parametrize("jobs", ["1", "3"])
@pytest.mark.parametrize("cut", [0, 1, 40, "line", "all"])
def test_what_was_stopped_is_gone_on_with(run: Run, write: Write, tmp_path: Path, jobs: str, cut: int | str) -> None:
    write("all.jsonl", lines(600))
    whole = run("scan", "--jsonl", "all.jsonl").stdout.encode()
    begun = b"".join(whole.splitlines(keepends=True)[:300])
    less = {"all": len(begun), "line": len(begun.splitlines(keepends=True)[-1])}
    kept = begun[: len(begun) - (cut if isinstance(cut, int) else less[cut])]
    found = write("found.jsonl", kept)
    done = run("scan", "--jsonl", "all.jsonl", "--jobs", jobs, "--resume", "found.jsonl")
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    assert found.read_bytes() == whole
    again = run("scan", "--jsonl", "all.jsonl", "--resume", "found.jsonl")
    assert again.returncode == 0 and found.read_bytes() == whole


def test_a_new_file_and_files_of_text(run: Run, write: Write, tmp_path: Path) -> None:
    for name in ("a", "b", "c"):
        write(f"{name}.txt", GOOD)
    assert run("scan", "a.txt", "b.txt", "--resume", "found.jsonl").returncode == 0
    done = run("scan", "b.txt", "c.txt", "a.txt", "--resume", "found.jsonl", "--anchor", "b=2024-05-14")
    assert done.returncode == 0, done.stderr
    assert ids((tmp_path / "found.jsonl").read_text(encoding="utf-8")) == ["a", "b", "c"]


def test_ids_are_told_apart_by_their_type(run: Run, write: Write, tmp_path: Path) -> None:
    given = "".join(json.dumps({"id": name, "text": GOOD}) + "\n" for name in (1, "1", "é", None, "\ud83c"))
    write("all.jsonl", given)
    run("scan", "--jsonl", "all.jsonl", "--resume", "found.jsonl")
    found = tmp_path / "found.jsonl"
    kept = found.read_text(encoding="utf-8").splitlines(keepends=True)
    found.write_text(kept[0] + kept[2], encoding="utf-8")
    run("scan", "--jsonl", "all.jsonl", "--resume", "found.jsonl")
    assert ids(found.read_text(encoding="utf-8")) == [1, "é", "1", None, "\ud83c"]


@pytest.mark.parametrize("jobs", ["1", "3"])
@pytest.mark.parametrize("kept", range(6))
def test_documents_with_one_id_are_counted(run: Run, write: Write, tmp_path: Path, kept: int, jobs: str) -> None:
    write("all.jsonl", "".join(json.dumps({"id": name, "text": f"{n} {GOOD}"}) + "\n" for n, name in enumerate((1, 1, 2, 1, 2))))
    whole = run("scan", "--jsonl", "all.jsonl").stdout
    found = write("found.jsonl", "".join(whole.splitlines(keepends=True)[:kept]))
    assert run("scan", "--jsonl", "all.jsonl", "--jobs", jobs, "--resume", "found.jsonl").returncode == 0
    assert found.read_text(encoding="utf-8") == whole


def test_documents_that_failed_are_told_of_again_and_left_out(run: Run, write: Write, tmp_path: Path) -> None:
    write("all.jsonl", '{"id": "bad", "text": "a", "anchor": "soon"}\n' + lines(2))
    first = run("scan", "--jsonl", "all.jsonl", "--resume", "found.jsonl")
    found = (tmp_path / "found.jsonl").read_bytes()
    second = run("scan", "--jsonl", "all.jsonl", "--resume", "found.jsonl")
    assert (first.returncode, second.returncode) == (2, 2)
    assert "found.jsonl: 1 documents failed in an earlier run (take their lines out" in second.stderr
    assert (tmp_path / "found.jsonl").read_bytes() == found


@pytest.mark.parametrize("foreign", [GOOD + "\n", '{"id":1,"text":"mine"}\n', lines(1), '{"id": 1, "x": 2}\n{"text": "mine"}\n', '{"id": 1}\n', "\n"])
def test_a_file_of_something_else_is_left_alone(run: Run, write: Write, foreign: str) -> None:
    mine = write("mine.txt", foreign)
    done = run("scan", "--jsonl", "--resume", "mine.txt", given=lines(2))
    assert done.returncode == 2 and "is no answer of scan" in done.stderr
    assert mine.read_text(encoding="utf-8") == foreign


SOURCES = {"interview": "“We baked all night,” Anna Kowalczyk said.", "speech": "Anna Kowalczyk said: “We slept at noon.”"}


def asked(command: str, number: int) -> str:
    """So many lines for ``find``, or for ``verify`` drafts and claims in turn."""
    if command == "find":
        return "".join(json.dumps({"id": n, "quote": "baked all night", "doc": f"{n}. {GOOD}"}) + "\n" for n in range(number))
    draft, claim = {"text": GOOD, "anchor": "2024-05-14"}, {"quote": "We slept at noon", "source": "speech"}
    return "".join(json.dumps({"id": n, **(draft, claim)[n % 2]}) + "\n" for n in range(number))


def many(command: str, write: Write, *options: str) -> list[str]:
    """The arguments of a command for the lines of ``all.jsonl``."""
    for name, text in SOURCES.items():
        write(f"{name}.txt", text)
    sources = [f"{name}.txt" for name in SOURCES] if command == "verify" else []
    return [command, "--jsonl", "all.jsonl", *sources, *options]


@pytest.mark.parametrize("command", ["find", "verify"])
def test_every_command_answers_several_lines_at_a_time(run: Run, write: Write, command: str) -> None:
    bad = '{"id": "bad", "quote": "a", "doc": 1, "source": "nowhere"}\n{"id": "worse"}\nno json\n{"quote": "a"}\n'
    write("all.jsonl", asked(command, 1) + bad + asked(command, BATCH_TEXTS + 9) + bad)
    one, several = (run(*many(command, write, "--jobs", jobs)) for jobs in ("1", "3"))
    assert ids(one.stdout) == [0, "bad", "worse", *range(BATCH_TEXTS + 9), "bad", "worse"]
    assert (several.stdout, several.stderr, several.returncode) == (one.stdout, one.stderr, 2)
    assert len(one.stderr.splitlines()) == 8 and "Traceback" not in one.stderr


@pytest.mark.parametrize("jobs", ["1", "2"])
@pytest.mark.parametrize("command", ["find", "verify"])
def test_every_command_goes_on(run: Run, write: Write, command: str, jobs: str) -> None:
    write("all.jsonl", asked(command, 40))
    whole = run(*many(command, write, "--jobs", "1")).stdout
    found = write("found.jsonl", whole[: len(whole) // 2])
    done = run(*many(command, write, "--jobs", jobs, "--resume", "found.jsonl"))
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    assert found.read_text(encoding="utf-8") == whole
    foreign = write("scanned.jsonl", run("scan", "--jsonl", given=lines(2)).stdout)
    kept = foreign.read_bytes()
    refused = run(*many(command, write, "--resume", "scanned.jsonl"))
    assert refused.returncode == 2 and f"scanned.jsonl: line 1 is no answer of {command} (" in refused.stderr
    assert foreign.read_bytes() == kept


def test_find_answers_files_too(run: Run, write: Write, tmp_path: Path) -> None:
    for name in ("a", "b", "c"):
        write(f"reports/{name}.txt", GOOD)
    write("reports/d.txt", b"caf\xe9 noir")
    one = run("find", "baked all night", "reports", "--json")
    assert ids(one.stdout) == ["a", "b", "c", "d"] and one.returncode == 2
    assert json.loads(one.stdout.splitlines()[3])["error"]["what"] == "byte 3: not UTF-8"
    write("found.jsonl", one.stdout.splitlines(keepends=True)[1])
    again = run("find", "baked all night", "reports", "--jobs", "2", "--resume", "found.jsonl")
    assert again.returncode == 2 and ids((tmp_path / "found.jsonl").read_text(encoding="utf-8")) == ["b", "a", "c", "d"]


def test_drafts_are_answered_for_one_by_one(run: Run, write: Write) -> None:
    draft = "Anna Kowalczyk said: “We baked all day.” She “slept at noon”."
    write("all.jsonl", json.dumps({"id": 7, "text": GOOD}) + "\n" + json.dumps({"id": "seven", "text": draft}) + "\n")
    done = run(*many("verify", write))
    first, second = map(json.loads, done.stdout.splitlines())
    assert (first["id"], [check["found"]["verdict"] for check in first["quotes"]]) == (7, ["verbatim"])
    assert [(check["found"]["verdict"], check["source"]) for check in second["quotes"]] == [("altered", "interview"), ("verbatim", "speech")]
    assert (done.returncode, done.stderr) == (1, "")
    write("draft.txt", draft)
    alone = json.loads(run("verify", "draft.txt", "interview.txt", "speech.txt", "--json").stdout)
    assert {**second, "id": "draft"} == alone


def test_the_status_counts_what_an_earlier_run_found(run: Run, write: Write) -> None:
    write("all.jsonl", "".join(json.dumps({"id": n, "quote": quote}) + "\n" for n, quote in enumerate(("We baked all day", "We slept"))))
    assert [run(*many("verify", write, "--resume", "found.jsonl")).returncode for _ in range(2)] == [1, 1]
    write("all.jsonl", asked("verify", 4))
    assert [run(*many("verify", write, "--resume", "good.jsonl", *bar)).returncode for bar in ((), (), ("--min", "verbatim"))] == [0, 0, 0]


def test_claims_are_listed_together_or_have_ids(run: Run, write: Write) -> None:
    write("all.jsonl", '{"quote": "We slept at noon"}\n{"id": 1, "text": "It rained."}\n')
    together = run(*many("verify", write))
    assert together.stdout.startswith("verbatim") and "line 2: a draft among quotations" in together.stderr
    apart = run(*many("verify", write, "--jobs", "1"))
    assert ids(apart.stdout) == [1] and "line 1: no 'id' (expected an object with id, quote)" in apart.stderr
    for options, hint in ((("draft.txt", "--jobs", "2"), "for --jsonl"), (("all.jsonl", "--jobs", "2", "--html", "a.html"), "--html is for one")):
        refused = run("verify", options[0], "speech.txt", *options[1:])
        assert refused.returncode == 2 and hint in refused.stderr and not refused.stdout


@pytest.mark.skipif(os.name != "posix", reason="signals as POSIX has them")
@pytest.mark.parametrize("jobs", ["1", "2"])
def test_ctrl_c_keeps_what_is_done_and_waits_for_nothing(write: Write, tmp_path: Path, jobs: str) -> None:
    long = json.dumps({"id": "long", "text": GOOD * 600_000}) + "\n"
    write("all.jsonl", lines(BATCH_TEXTS) + long * 8)
    command = [sys.executable, "-m", "quotidian", "scan", "--jsonl", "all.jsonl", "--jobs", jobs, "--resume", "found.jsonl"]
    found = tmp_path / "found.jsonl"
    with subprocess.Popen(command, cwd=tmp_path, stderr=subprocess.PIPE) as child:
        while len(found.read_bytes().splitlines()) < BATCH_TEXTS if found.exists() else child.poll() is None:
            time.sleep(0.05)
        child.send_signal(signal.SIGINT)
        assert child.wait(60) == 130
        assert child.stderr is not None and child.stderr.read().strip() == b""
    assert ids(found.read_text(encoding="utf-8")) == [*range(BATCH_TEXTS)], "eight long ones would have followed"


def test_a_file_that_cannot_be_written(run: Run, tmp_path: Path) -> None:
    (tmp_path / "reports").mkdir()
    done = run("scan", "--jsonl", "--resume", "report/found.jsonl", given=lines(2))
    assert done.returncode == 2 and "did you mean reports?" in done.stderr
    assert "is a directory" in run("scan", "--jsonl", "--resume", "reports", given=lines(2)).stderr


PEAK = """if True:
    import resource, subprocess, sys
    subprocess.run([sys.executable, "-m", "quotidian", "scan", "--jsonl", *sys.argv[1:]], stdout=subprocess.DEVNULL, check=True)
    print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)
"""


@pytest.mark.skipif(sys.platform != "linux", reason="memory is counted in other units there")
@pytest.mark.parametrize("jobs", ["1", "2"])
def test_memory_is_flat(write: Write, jobs: str) -> None:
    peaks = []
    for number in (2_000, 30_000):
        path = write(f"{number}.jsonl", lines(number))
        done = subprocess.run([sys.executable, "-c", PEAK, str(path), "--jobs", jobs], capture_output=True, text=True, check=True)
        peaks.append(int(done.stdout))
    assert peaks[1] < peaks[0] + 5_000, "kilobytes; thirty thousand answers are 20 MB"


def shown(path: Path, *options: str, found: int | None = None) -> bytes:
    """What ``scan`` shows where standard error is a terminal; so is standard output, where no file takes what is found."""
    import pty

    ours, theirs = pty.openpty()
    command = [sys.executable, "-m", "quotidian", "scan", "--jsonl", str(path), *options]
    child = subprocess.Popen(command, stdout=theirs if found is None else found, stderr=theirs)
    os.close(theirs)
    seen = b""
    try:
        while chunk := os.read(ours, 4096):
            seen += chunk
    except OSError:  # the other end was closed
        pass
    os.close(ours)
    assert child.wait(60) == 0
    return seen


@pytest.mark.skipif(os.name != "posix", reason="needs a pseudo-terminal")
def test_progress_is_for_terminals(write: Write, tmp_path: Path) -> None:
    path = write("all.jsonl", lines(40_000))
    with (tmp_path / "found.jsonl").open("wb") as found:
        seen = shown(path, found=found.fileno())
    assert b"documents, " in seen and b" a second" in seen and b"%" in seen and b"0:00:" in seen
    assert b"documents, " in shown(write("shown.jsonl", lines(20_000)), "--resume", str(tmp_path / "again.jsonl"))
    piped = subprocess.run([sys.executable, "-m", "quotidian", "scan", "--jsonl", str(path)], capture_output=True)
    assert piped.stderr == b""
