"""The pages of docs/ show what happens: their Python runs, their commands print what stands below them, and every link
inside the project leads somewhere.

A page runs from top to bottom in an empty folder that holds `tests/articles`. `python` blocks are doctests that share their
names. In `console` blocks a line with `$ ` is a command of bash (`> ` goes on with it), and what follows is what it prints;
a line `…` stands for lines that are left out. Blocks of other languages are not run here: C is compiled by
tests/tests/c/guide.rs, Rust is a doctest of the crate quotidian-tests, `sh` only installs or builds.
"""

from __future__ import annotations

import contextlib
import doctest
import os
import pathlib
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator

import pytest
import quotidian

ROOT = pathlib.Path(__file__).resolve().parents[2]
GUIDES = sorted((ROOT / "docs").glob("*.md"))
FENCE = re.compile(r"^```(\w*)[^\n]*\n(.*?)^```$", re.M | re.S)
LANGUAGES = {"python", "console", "text", "sh", "c", "rust", "toml", "diff", "json"}
LINK = re.compile(r"\]\(([^)\s]+)\)")
# Pages for one kind of user are read at one sitting.
MOST_LINES = 150


def blocks(text: str) -> Iterator[tuple[int, str, str]]:
    """Each fenced block: the number of its first line, its language, its lines."""
    for found in FENCE.finditer(text):
        yield text.count("\n", 0, found.start()) + 2, found[1], found[2]


def commands(block: str) -> Iterator[tuple[str, str]]:
    """Each command of a console block, and what is shown below it."""
    lines = block.splitlines()
    at = 0
    while at < len(lines):
        assert lines[at].startswith("$ "), f"no command: {lines[at]!r}"
        command, at = [lines[at][2:]], at + 1
        while at < len(lines) and (lines[at].startswith("> ") or lines[at] == ">"):
            command.append(lines[at][2:])
            at += 1
        shown = at
        while at < len(lines) and not lines[at].startswith("$ "):
            at += 1
        yield "\n".join(command), "\n".join(lines[shown:at])


def pattern(shown: str) -> str:
    """The regular expression of what is shown, where a line `…` stands for any lines."""
    return "".join(r"(?:.*\n)*?" if line == "…" else re.escape(line) + r"\n" for line in shown.splitlines())


def run_console(block: str, folder: pathlib.Path, place: str) -> None:
    """The commands of a block run in one shell, so that `$?` is the status of the one before."""
    pairs = list(commands(block))
    script = "".join(f"(exit $status)\n{command}\nstatus=$?; printf '\\0'\n" for command, _ in pairs)
    here = os.pathsep.join([str(pathlib.Path(sys.executable).parent), os.environ["PATH"]])
    environment = {**os.environ, "PATH": here, "COLUMNS": "80", "PYTHONUTF8": "1", "LC_ALL": "C.UTF-8", "NO_COLOR": "1"}
    done = subprocess.run(
        ["bash", "-c", f"exec 2>&1; status=0\n{script}"],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        cwd=folder,
        env=environment,
        timeout=120,
    )
    printed = done.stdout.decode().split("\0")
    for (command, shown), output in zip(pairs, printed, strict=False):
        lines = "".join(line.rstrip() + "\n" for line in output.splitlines())
        assert re.fullmatch(pattern(shown), lines), f"{place}: {command}\nprints\n{lines}and not\n{shown}"
    assert len(printed) == len(pairs) + 1 and not printed[-1], f"{place}: the shell ended early"


def run_python(block: str, names: dict[str, object], place: str, line: int) -> None:
    """A block of Python as a doctest; the names that it makes are there in the next."""
    test = doctest.DocTestParser().get_doctest(block, names, place, place, line - 1)
    assert test.examples, f"{place}:{line}: no `>>>` in it, so that nothing runs"
    report: list[str] = []
    runner = doctest.DocTestRunner(optionflags=doctest.ELLIPSIS)
    failed = runner.run(test, out=report.append, clear_globs=False).failed
    names.update(test.globs)
    assert not failed, "".join(report)


@pytest.mark.parametrize("guide", GUIDES, ids=lambda path: path.stem)
def test_a_guide_runs(guide: pathlib.Path, tmp_path: pathlib.Path) -> None:
    if guide.stem == "cluster" and "QUOTIDIAN_SPARK" not in os.environ:
        pytest.skip("needs Spark: tests/run spark runs it")
    shutil.copytree(ROOT / "tests" / "articles", tmp_path / "tests" / "articles")
    names: dict[str, object] = {}
    with contextlib.chdir(tmp_path):
        for line, language, block in blocks(guide.read_text(encoding="utf-8")):
            assert language in LANGUAGES, f"{guide.name}:{line}: a block of {language or 'no language'}"
            if language == "console":
                run_console(block, tmp_path, f"{guide.name}:{line}")
            elif language == "python":
                run_python(block, names, guide.name, line)


@pytest.mark.parametrize("guide", [path for path in GUIDES if path.stem != "tutorial"], ids=lambda path: path.stem)
def test_a_page_for_a_user_is_short(guide: pathlib.Path) -> None:
    assert len(guide.read_text(encoding="utf-8").splitlines()) <= MOST_LINES


def pages() -> list[pathlib.Path]:
    """Every page of the project that is written in Markdown, whether or not it is in the history yet."""
    listed = subprocess.run(
        ["git", "ls-files", "--cached", "--others", "--exclude-standard", "*.md"],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        check=False,
        text=True,
    ).stdout.split()
    # A source archive has no history.
    return [ROOT / name for name in listed] or [*ROOT.glob("*.md"), *GUIDES, *ROOT.glob("*/*.md")]


def headings(page: pathlib.Path) -> set[str]:
    """The names by which the headings of a page can be linked to, as hosts of Markdown make them."""
    text = FENCE.sub("", page.read_text(encoding="utf-8"))
    titles = re.findall(r"^#+ (.*)$", text, re.M)
    return {re.sub(r"[^\w\- ]", "", title.lower()).replace(" ", "-") for title in titles}


@pytest.mark.parametrize("page", pages(), ids=lambda path: str(path.relative_to(ROOT)))
def test_every_link_leads_somewhere(page: pathlib.Path) -> None:
    for link in LINK.findall(FENCE.sub("", page.read_text(encoding="utf-8"))):
        if re.match(r"[a-z]+:", link):
            continue
        path, _, heading = link.partition("#")
        target = page.parent / path if path else page
        assert target.exists(), f"{page.name}: {link}"
        if heading:
            assert heading in headings(target), f"{page.name}: {link}"


def test_a_console_block_is_compared_with_what_is_printed(tmp_path: pathlib.Path) -> None:
    run_console("$ printf 'a\\nb\\nc\\n'\na\n…\nc\n$ false\n$ echo $?\n1\n$ cat <<END\n> it\n> END\nit\n", tmp_path, "")
    with pytest.raises(AssertionError, match="prints"):
        run_console("$ echo a\nb\n", tmp_path, "")
    with pytest.raises(AssertionError, match="prints"):
        run_console("$ echo a; echo b\na\n", tmp_path, "")


def test_the_reference_leaves_nothing_public_out() -> None:
    reference = (ROOT / "docs" / "api" / "index.rst").read_text(encoding="utf-8")
    described = set(re.findall(r"^\.\. auto(?:function|class|data|exception):: (?:quotidian\.\w+\.)?(\w+)", reference, re.M))
    within = set(quotidian.vocabulary.__all__)
    assert set(quotidian.__all__) - {"__version__"} <= described | within
