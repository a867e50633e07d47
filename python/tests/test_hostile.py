"""What a new user does wrong, or meets: each is said in a line, and nothing is lost without a word."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

import quotidian
from quotidian import Document, compare, verify, verify_quotes

Run = Callable[..., subprocess.CompletedProcess[str]]
Write = Callable[[str, str | bytes], Path]

TEXT = "“We baked all night,” Anna Kowalczyk said on May 14, 2024. “Nobody slept,” she said."


@pytest.mark.parametrize("documents", ["", b"", "abc", None, 1])
def test_a_string_is_no_documents(documents: Any) -> None:
    for call in (compare, quotidian.Linker, lambda given: verify(TEXT, given), lambda given: verify_quotes(["a"], given)):
        with pytest.raises(TypeError, match="documents are a mapping of ids to texts, or several of class Document, not"):
            call(documents)


@pytest.mark.parametrize("id", [None, 1, [], b"a"])
def test_an_id_is_a_string(id: Any) -> None:
    with pytest.raises(TypeError, match=f"id must be str, not {type(id).__name__}"):
        compare([Document(id, TEXT)])


def test_quotes_are_no_mapping() -> None:
    with pytest.raises(TypeError, match=r"not a mapping \(of words to ids of sources: give its items\(\)\)"):
        verify_quotes({"We baked all night": "a"}, {"a": TEXT})  # type: ignore[arg-type]
    assert verify_quotes({"We baked all night": "a"}.items(), {"a": TEXT}).genuine


def test_a_misspelt_verdict_never_passes() -> None:
    for found in (verify(TEXT, {"a": TEXT}), verify("", {"a": TEXT}), verify_quotes(["slept"], {"a": ""})):
        with pytest.raises(ValueError, match="no verdict: 'genuin'; there are verbatim, "):
            found.is_at_least("genuin")  # type: ignore[arg-type]


@pytest.mark.parametrize("data", [None, 1, "start", [("start", 3)]])
def test_results_are_made_from_dictionaries(data: Any) -> None:
    with pytest.raises(TypeError, match="a Place is made from a dictionary, not "):
        quotidian.Place.from_dict(data)


@pytest.mark.parametrize("draft", [1, ["a"], {}, bytearray(b"a")])
def test_a_page_of_what_is_no_draft(draft: Any) -> None:
    with pytest.raises(TypeError, match="draft must be str, bytes, Document or None, not "):
        verify(TEXT, {"a": TEXT}).to_html(draft, {"a": TEXT})


EMPTY = [
    ("scan", ""),
    ("scan", "--json", ""),
    ("scan", "--jsonl", ""),
    ("compare", "a.txt", ""),
    ("find", "baked", ""),
    ("verify", "", "a.txt"),
    ("verify", "a.txt", ""),
    ("verify", "--jsonl", "", "a.txt"),
    ("compare", "--html", "", "a.txt"),
    ("scan", "--resume", "", "a.txt"),
]


@pytest.mark.parametrize("arguments", EMPTY, ids=" ".join)
def test_an_empty_name_is_not_the_folder_in_which_one_is(run: Run, write: Write, arguments: tuple[str, ...]) -> None:
    write("a.txt", TEXT)
    done = run(*arguments)
    assert done.returncode == 2 and "an empty name: is a variable of the shell not set?" in done.stderr
    assert len(done.stderr.splitlines()) == 1


@pytest.mark.parametrize("encoding", ["UTF-16LE", "UTF-16BE", "UTF-16"])
def test_two_bytes_a_letter_are_no_utf8(run: Run, write: Write, encoding: str) -> None:
    write("a.txt", "Anna Poe said “yes”.\n".encode(encoding))
    write("plain.txt", "Anna Poe said \"yes\".\n".encode(encoding))
    for name in ("a.txt", "plain.txt"):
        done = run("scan", name)
        assert done.returncode == 2 and done.stdout == ""
        assert f"is it {encoding}? convert it with iconv -f {encoding} -t UTF-8" in done.stderr
    write("nul.txt", "a\0 “We baked all night,” Ann Poe said.\0")
    assert "We baked" in run("scan", "nul.txt").stdout


@pytest.mark.skipif(os.name != "posix", reason="links and bytes in names as POSIX has them")
def test_links_to_nowhere_and_quotations_that_are_no_text(run: Run, write: Write, tmp_path: Path) -> None:
    write("a.txt", TEXT)
    (tmp_path / "b.txt").symlink_to("nowhere.txt")
    assert run("scan", "b.txt").stderr == "quotidian: b.txt: no such file (a link to nowhere.txt, which is not there)\n"
    for arguments, name in ((("caf\udce9",), "QUOTE"), (("baked", "--prefix", "\udce9"), "--prefix"), (("baked", "--suffix", "\udce9"), "--suffix")):
        done = run("find", *arguments, "a.txt")
        assert done.returncode == 2 and done.stderr.startswith(f"quotidian: {name} is not UTF-8: ")


def test_standard_input_is_read_once(run: Run) -> None:
    done = run("verify", "-", "-", given=TEXT)
    assert done.returncode == 2 and "standard input ('-') can be read once" in done.stderr


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no /dev/full here")
def test_what_cannot_be_gone_on_with_is_not_read_for_ever(run: Run, write: Write) -> None:
    write("a.txt", TEXT)
    done = run("scan", "a.txt", "--resume", "/dev/full")
    assert done.returncode == 2 and "/dev/full: no file (" in done.stderr


@pytest.mark.parametrize("columns", [1, 10, 20, 40, 60])
def test_a_narrow_terminal_leaves_nothing_out(write: Write, tmp_path: Path, columns: int) -> None:
    said = "“We baked all night, and we will{} do it again before the winter fair,” Anna Kowalczyk said on May 14, 2024. “Nobody slept,” she said."
    write("a.txt", said.format(""))
    write("b.txt", said.format(" not").replace("“Nobody", "‘Nobody").replace("slept,”", "slept,’"))
    environment = {**os.environ, "COLUMNS": str(columns), "PYTHONUTF8": "1"}

    def letters(*arguments: str) -> str:
        done = subprocess.run([sys.executable, "-m", "quotidian", *arguments], capture_output=True, cwd=tmp_path, env=environment)
        assert done.stderr == b""
        return "".join(done.stdout.decode().split())

    scanned = letters("scan", "a.txt")
    for words in ("“Webakedallnight,andwewilldoitagainbeforethewinterfair,”", "AnnaKowalczyk", "tail,high", "2024-05-14", "“Nobodyslept,”", "writer"):
        assert words in scanned or columns == 60, "cells of a table are broken"
    compared = letters("compare", "a.txt", "b.txt")
    for words in ("altered", "negation:", "{+not+}"):
        assert words in compared
