"""Peers in target/peers, as their registries serve them."""

from __future__ import annotations

import pathlib
import subprocess
import venv
from collections.abc import Sequence

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
PEERS = ROOT / "target" / "peers"

Command = list[str | pathlib.Path]


class Missing(Exception):
    """Why a program is not there, or does not do its work."""


def run(what: str, command: Sequence[str | pathlib.Path]) -> str:
    """The output of a command that has to succeed."""
    try:
        done = subprocess.run([str(part) for part in command], cwd=ROOT, capture_output=True, text=True)
    except OSError as error:
        raise Missing(f"{what}: {command[0]}: {error.strerror}") from error
    if done.returncode:
        said = [line.strip() for line in (done.stderr or done.stdout).splitlines() if "error" in line.lower()]
        raise Missing(f"{what}: {said[0] if said else f'{command[0]} ended with status {done.returncode}'}")
    return done.stdout


def build(program: str) -> Command:
    """A program of the crate of the tests."""
    chosen = ["--release", "-p", "quotidian-tests", "--bin", program]
    run("quotidian cannot be built", ["cargo", "build", *chosen])
    return ["cargo", "run", "-q", *chosen, "--"]


def pip_install(package: str, version: str, name: str = "venv") -> pathlib.Path:
    """The Python that has the package, in a venv of this name."""
    place = PEERS / name
    python = place / "bin" / "python"
    if not python.exists():
        try:
            venv.create(place, with_pip=True)
        except (OSError, subprocess.CalledProcessError) as error:
            raise Missing(f"{package} {version} cannot be installed: no venv: {error}") from error
    pip: Command = [python, "-m", "pip", "install", "-q", "--disable-pip-version-check", f"{package}=={version}"]
    run(f"{package} {version} cannot be installed", pip)
    return python
