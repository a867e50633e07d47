"""The README shows what the programs do: its examples run, and its output is theirs."""

from __future__ import annotations

import contextlib
import io
import os
import pathlib
import re
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
README = (ROOT / "README.md").read_text(encoding="utf-8")


def blocks(language: str) -> list[str]:
    return re.findall(rf"```{language}\n(.*?)```", README, re.S)


def test_the_record_on_the_first_screen_is_what_compare_prints() -> None:
    command, *shown = blocks("console")[0].splitlines()
    assert command == "$ quotidian compare tests/articles/*.txt"
    program = pathlib.Path(sys.executable).with_name("quotidian")
    articles = sorted(map(str, (ROOT / "tests" / "articles").glob("*.txt")))
    environment = {**os.environ, "COLUMNS": "80", "PYTHONUTF8": "1"}
    done = subprocess.run([str(program), "compare", *articles], capture_output=True, env=environment, cwd=ROOT)
    assert done.returncode == 0, done.stderr.decode()
    printed = [line.rstrip() for line in done.stdout.decode().splitlines()]
    at = 0
    for line in (line.rstrip() for line in shown if line != "…"):
        assert line in printed[at:], f"not printed, or not in this order: {line!r}"
        at = printed.index(line, at) + 1


def test_the_python_example_prints_what_stands_below_it() -> None:
    (example,), (expected,) = blocks("python"), blocks("text")
    output = io.StringIO()
    with contextlib.redirect_stdout(output):
        exec(compile(example, "README.md", "exec"), {})
    assert output.getvalue() == expected


def test_the_c_examples_are_no_longer_than_the_readme_says() -> None:
    assert "60 lines at most" in README
    examples = re.findall(r"\]\((tests/c/\w+\.c)\)", README)
    assert len(examples) == 4
    for example in examples:
        assert len((ROOT / example).read_text(encoding="utf-8").splitlines()) <= 60, example


def test_no_figure_is_left_out() -> None:
    for page in ("README.md", "DESIGN.md", "CHANGELOG.md"):
        text = (ROOT / page).read_text(encoding="utf-8")
        assert not re.findall(r"QN_[A-Z]|_SECTION", text), page
