"""What the tests share: the command as a child process, and a small text with marks of more than one byte."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

REPORT = "Anna Kowalczyk opened the café on May 14, 2024. “We 🎉 baked all night,” she said."

Run = Callable[..., subprocess.CompletedProcess[str]]


@pytest.fixture
def report() -> str:
    return REPORT


@pytest.fixture
def run(tmp_path: Path) -> Run:
    """Runs ``quotidian`` in an empty folder; what it reads and writes is UTF-8."""

    def call(*arguments: str, given: str | bytes = "") -> subprocess.CompletedProcess[str]:
        data = given.encode() if isinstance(given, str) else given
        command = [sys.executable, "-m", "quotidian", *arguments]
        done = subprocess.run(command, input=data, capture_output=True, cwd=tmp_path, timeout=60)
        out, err = done.stdout.decode(), done.stderr.decode()
        return subprocess.CompletedProcess(command, done.returncode, out, err)

    return call


@pytest.fixture
def write(tmp_path: Path) -> Callable[[str, str | bytes], Path]:
    """Writes a file in the folder in which ``run`` runs."""

    def call(name: str, text: str | bytes) -> Path:
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text.encode() if isinstance(text, str) else text)
        return path

    return call
