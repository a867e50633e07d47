"""Colour and progress are for terminals, and for them alone."""

from __future__ import annotations

import io
import os
import pty
import re
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from quotidian.cli import terminal


def on_a_terminal(*arguments: str, folder: Path) -> str:
    """What the command writes to a terminal."""
    reader, writer = pty.openpty()
    environment = {**os.environ, "TERM": "xterm-256color", "COLUMNS": "80"}
    environment.pop("NO_COLOR", None)
    with subprocess.Popen(
        [sys.executable, "-m", "quotidian", *arguments], stdout=writer, stderr=writer, cwd=folder, env=environment
    ) as child:
        os.close(writer)
        written = b""
        while True:
            try:
                piece = os.read(reader, 4096)
            except OSError:  # Linux says so when the other end is closed
                break
            if not piece:
                break
            written += piece
        child.wait(30)
    os.close(reader)
    return written.decode()


@pytest.mark.parametrize("command", [("scan",), ("compare",), ("find", "We baked")], ids=lambda command: command[0])
def test_colour_on_a_terminal(tmp_path: Path, command: tuple[str, ...]) -> None:
    (tmp_path / "a.txt").write_text("“We baked all night,” said Anna Kowalczyk.", encoding="utf-8")
    written = on_a_terminal(*command, "a.txt", folder=tmp_path)
    assert "\x1b[" in written and "We baked" in written


@pytest.mark.parametrize("command", [("scan",), ("compare",), ("find", "We baked")], ids=lambda command: command[0])
def test_a_terminal_without_curly_marks(tmp_path: Path, command: tuple[str, ...]) -> None:
    (tmp_path / "a.txt").write_text("“We baked all night,” said Anna Kowalczyk.", encoding="utf-8")
    environment = {**os.environ, "PYTHONIOENCODING": "ascii"}
    done = subprocess.run(
        [sys.executable, "-m", "quotidian", *command, "a.txt"], capture_output=True, cwd=tmp_path, env=environment
    )
    assert (done.returncode, done.stderr) == (0, b"")
    assert b"We baked" in done.stdout.replace(b"?", b"")


TURNED = ("\x1b[2J", "\x9b2J", "\x07", "\u202e", "\u2066", "\u2069")


@pytest.mark.parametrize("command", [("scan",), ("compare",), ("find", "We baked"), ("verify", "a.txt")], ids=lambda command: command[0])
def test_nothing_of_a_text_or_a_name_is_obeyed(tmp_path: Path, command: tuple[str, ...]) -> None:
    name = "b" + "".join(TURNED)
    for path, text in (("a.txt", "We"), (f"{name}.txt", "“We baked {} all night,” said Anna {}Poe on May {}5. “We baked.”")):
        (tmp_path / path).write_text(text.replace("{}", "".join(TURNED)), encoding="utf-8")
    (tmp_path / "a.txt").write_text("“We baked bread all night,” said Anna.", encoding="utf-8")
    done = subprocess.run([sys.executable, "-m", "quotidian", *command, f"{name}.txt"], capture_output=True, cwd=tmp_path)
    for sign in TURNED:
        assert sign[0].encode() not in done.stdout + done.stderr


class Screen(io.StringIO):
    """Standard error as a terminal."""

    def isatty(self) -> bool:
        return True


def worked(screen: io.StringIO, monkeypatch: pytest.MonkeyPatch, seconds: float) -> str:
    monkeypatch.setattr(terminal, "PATIENCE", 0.05)
    monkeypatch.setattr(sys, "stderr", screen)
    monkeypatch.setenv("TERM", "xterm")
    with terminal.working("comparing 5 documents"):
        time.sleep(seconds)
    return screen.getvalue()


def test_long_work_shows_progress(monkeypatch: pytest.MonkeyPatch) -> None:
    assert "comparing 5 documents" in worked(Screen(), monkeypatch, 0.5)


def test_short_work_shows_none(monkeypatch: pytest.MonkeyPatch) -> None:
    assert worked(Screen(), monkeypatch, 0.0) == ""


def test_no_terminal_no_progress(monkeypatch: pytest.MonkeyPatch) -> None:
    assert worked(io.StringIO(), monkeypatch, 0.3) == ""


def test_steps_tell_how_many_a_second_and_how_long_the_rest_takes(monkeypatch: pytest.MonkeyPatch) -> None:
    screen = Screen()
    monkeypatch.setattr(terminal, "PATIENCE", 0.0)
    monkeypatch.setattr(terminal, "REFRESHED", 0.0)
    monkeypatch.setattr(sys, "stderr", screen)
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.setenv("COLUMNS", "120")

    def work(done: Callable[[], object]) -> str:
        for _ in range(3):
            time.sleep(0.2)
            done()
        return "found"

    assert terminal.stepping("comparing", 100, work, "read") == "found"
    assert re.search(r"comparing: 2 of 100 read, [345] a second, 0:00:(19|2\d) left", screen.getvalue())
