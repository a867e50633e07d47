"""Colour and progress are for terminals, and for them alone."""

from __future__ import annotations

import io
import os
import pty
import re
import subprocess
import sys
import time
from pathlib import Path
from types import SimpleNamespace

import pytest

from quotidian.cli import command, terminal


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

    with terminal.paced("comparing") as pace:
        done = pace.counting(100, "read")
        for _ in range(3):
            time.sleep(0.2)
            done()
    assert re.search(r"comparing: 2 of 100 read, [345] a second, 0:00:(19|2\d) left", screen.getvalue())


def test_comparing_shows_how_far_reading_and_linking_are(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsysbinary: object) -> None:
    for number in range(6):
        (tmp_path / f"{number}.txt").write_text("“We baked all night, and we will again,” said Anna Kowalczyk.", encoding="utf-8")
    paths = [str(path) for path in sorted(tmp_path.iterdir())]
    shown = []
    for screen in (Screen(), io.StringIO()):
        for name in ("PATIENCE", "REFRESHED"):
            monkeypatch.setattr(terminal, name, 0.0)
        monkeypatch.setattr(sys, "stderr", screen)
        monkeypatch.setenv("TERM", "xterm")
        monkeypatch.setenv("COLUMNS", "120")
        monkeypatch.setattr(terminal.Status, "update", lambda self, status: shown.append((screen, status.plain)))
        assert command.cli.main(["compare", *paths, "--json"], standalone_mode=False) == 0
        told = [words for on, words in shown if on is screen]
        assert any(re.fullmatch(r"comparing 6 documents: 6 of 6 read, \d+ a second, 0:00:00 left", words) for words in told)
        assert re.fullmatch(r"comparing 6 documents: 12 of 12 steps, \d+ a second, 0:00:00 left", told[-1])
    assert shown[-1][0].getvalue() == "", "no terminal, no progress"


def test_steps_of_another_kind_are_timed_from_the_end_of_the_first(monkeypatch: pytest.MonkeyPatch) -> None:
    now = iter([0.0, 10.0, 12.0])
    monkeypatch.setattr(terminal.time, "monotonic", lambda: next(now))
    shown: list[str] = []
    status = SimpleNamespace(update=lambda words: shown.append(words.plain))
    pace = terminal.Pace("comparing", status)  # type: ignore[arg-type]
    pace.show(5, 5, "read")
    pace.linking(4, 10)
    assert shown == ["comparing: 5 of 5 read, 0 a second, 0:00:00 left", "comparing: 4 of 10 steps, 2 a second, 0:00:03 left"]
