#!/usr/bin/env python3
"""How fast dates are found, beside datefinder and chrono-node in one run: tests/peers/dates.py [--json] [TEXT ...]

TEXT is a file of news; without one the five articles of tests/articles are read. Each of the three reads the same
documents, one after the other, three times for some seconds, and the fastest counts; nobody's start counts. Documents are
whole paragraphs, 4 KB of them at most, since the peers take longer for a byte of a long text. Needs cargo, venv and npm;
the peers go into target/peers, as their registries serve them. Ends with status 1 if one could not be installed.
"""

from __future__ import annotations

import argparse
import json
import pathlib
import sys
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass

from installed import PEERS, ROOT, Command, Missing, build, pip_install, run

HERE = pathlib.Path(__file__).resolve().parent
ARTICLES = ROOT / "tests" / "articles"

DOCUMENT_BYTES = 4096
BETWEEN = "\0"  # two documents
RUNS = 3
SECONDS_OF_A_RUN = 3.0


@dataclass
class Reader:
    """Who looks for dates: `times` is how many times faster than it quotidian is to be."""

    name: str
    version: str
    install: Callable[[str], Command]
    times: int | None = None


@dataclass
class Figure:
    """What was measured; `ratio` is how many times faster quotidian is."""

    name: str
    version: str
    mb_per_second: float
    dates: int
    ratio: float | None = None
    goal: int | None = None


def install_quotidian(version: str) -> Command:
    return build("time_dates")


def install_datefinder(version: str) -> Command:
    return [pip_install("datefinder", version), HERE / "datefinder_dates.py"]


def install_chrono(version: str) -> Command:
    quietly = ["--no-audit", "--no-fund", "--ignore-scripts"]
    npm: Command = ["npm", "install", "--prefix", PEERS, *quietly, f"chrono-node@{version}"]
    run(f"chrono-node {version} cannot be installed", npm)
    return ["node", HERE / "chrono_dates.js", PEERS]


READERS = [
    Reader("quotidian", "of this folder", install_quotidian),
    Reader("datefinder", "1.0.0", install_datefinder, times=20),
    Reader("chrono-node", "2.10.3", install_chrono, times=100),
]


def documents(text: str) -> Iterator[str]:
    """Whole paragraphs of a text, as many as go into a document."""
    document = ""
    for paragraph in text.split("\n\n"):
        if document and len(document.encode()) + len(paragraph.encode()) > DOCUMENT_BYTES:
            yield document
            document = ""
        document += paragraph + "\n\n"
    yield document


def measure(reader: Reader, command: Command, texts: pathlib.Path) -> Figure:
    def seconds(passes: int) -> tuple[float, int]:
        took, dates = run(f"{reader.name} fails", [*command, texts, str(passes)]).split()
        return float(took), int(dates)

    once, dates = seconds(1)
    passes = max(1, round(SECONDS_OF_A_RUN / once))
    fastest = min(seconds(passes)[0] for _ in range(RUNS)) / passes
    return Figure(reader.name, reader.version, texts.stat().st_size / fastest / 1e6, dates, goal=reader.times)


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--json", action="store_true", help="print JSON")
    parser.add_argument("text", type=pathlib.Path, nargs="*", help="a file of news")
    arguments = parser.parse_args()
    files = arguments.text or sorted(ARTICLES.glob("*.txt"))
    PEERS.mkdir(parents=True, exist_ok=True)
    texts = PEERS / "texts"
    read = [one for file in files for one in documents(file.read_text(encoding="utf-8"))]
    texts.write_text(BETWEEN.join(read), encoding="utf-8")

    figures: list[Figure] = []
    missing = False
    for reader in READERS:
        try:
            figures.append(measure(reader, reader.install(reader.version), texts))
        except Missing as why:
            missing = True
            print(why, file=sys.stderr)
    if figures and figures[0].name == "quotidian":
        for figure in figures[1:]:
            figure.ratio = figures[0].mb_per_second / figure.mb_per_second

    if arguments.json:
        print(json.dumps([asdict(figure) for figure in figures], indent=2))
        return int(missing)
    print(f"{texts.stat().st_size / 1000:,.0f} KB in {len(read)} documents\n")
    print(f"{'':12} {'version':15} {'MB/s':>8} {'dates':>7}   quotidian is faster")
    for figure in figures:
        faster = f"{figure.ratio:.1f} times (goal: {figure.goal})" if figure.ratio else ""
        print(f"{figure.name:12} {figure.version:15} {figure.mb_per_second:8.2f} {figure.dates:7}   {faster}".rstrip())
    return int(missing)


if __name__ == "__main__":
    sys.exit(main())
