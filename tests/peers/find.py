#!/usr/bin/env python3
"""How fast quotations are looked up, beside edlib, sassy and rapidfuzz in one run: tests/peers/find.py [--big] [--json] [NEWS]

NEWS is a file of news that the text is made of; without it, the words of the articles of tests/articles. Each of them looks the same
20 quotations of 80 to 160 bytes up in the same text of 1 MB (with --big, of 10 MB), three times for a second or so, and the
fastest counts: as the text has them, with a word exchanged, with a word dropped, and in a text without them. Megabytes count the
text once for each quotation. A quotation is located where the place given and its own have half of both in common.

Quotidian is read through a Rust program, which compiles the quotation anew for each look-up, and gives the verdict with all its steps;
the peers through their Python modules, whose calls take some microseconds of their own: nothing beside the milliseconds of a
look-up. Their text is lower-cased before the clock runs, and a fifth of a quotation may differ. edlib is read twice: looking for the
best place, and told that a fifth is the bound. Needs cargo and venv; the peers go into target/peers, as their registry serves
them. Ends with status 1 if one could not be installed.
"""

from __future__ import annotations

import argparse
import json
import pathlib
import sys
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass

from installed import PEERS, Command, Missing, build, pip_install, run

HERE = pathlib.Path(__file__).resolve().parent
FOLDER = PEERS / "find"

MEGABYTE = 1_000_000
RUNS = 3
SECONDS_OF_A_RUN = 1.0

Place = tuple[int, int] | None


@dataclass
class Reader:
    """Who looks quotations up."""

    name: str
    version: str
    install: Callable[[str], Command]


@dataclass
class Form:
    """How the quotations stand to the text: the files of both."""

    name: str
    quotations: str
    text: str = "with"


@dataclass
class Figure:
    """What was measured; `ratio` is how many times faster quotidian is."""

    name: str
    version: str
    form: str
    mb_per_second: float
    located: int
    elsewhere: int
    ratio: float | None = None


def python_peer(package: str, peer: str) -> Callable[[str], Command]:
    return lambda version: [pip_install(package, version), HERE / "python_find.py", peer]


READERS = [
    Reader("quotidian", "of this folder", lambda _: build("time_find")),
    Reader("edlib", "1.3.9.post1", python_peer("edlib", "edlib")),
    Reader("edlib, bounded", "1.3.9.post1", python_peer("edlib", "edlib-bounded")),
    Reader("sassy", "0.3.0", python_peer("sassy-rs", "sassy")),
    Reader("rapidfuzz", "3.14.6", python_peer("rapidfuzz", "rapidfuzz")),
]

FORMS = [
    Form("verbatim", "verbatim"),
    Form("a word exchanged", "exchanged"),
    Form("a word dropped", "dropped"),
    Form("absent", "verbatim", text="without"),
]


def wanted_places() -> list[tuple[int, int]]:
    """Where the quotations stand in the text that has them."""
    text = (FOLDER / "with").read_bytes()
    quotations = (FOLDER / "verbatim").read_bytes().split(b"\0")
    return [(text.index(quotation), text.index(quotation) + len(quotation)) for quotation in quotations]


def place_of(line: str) -> Place:
    if line == "-":
        return None
    start, end = line.split()
    return int(start), int(end)


def is_located(wanted: tuple[int, int], place: Place) -> bool:
    if place is None:
        return False
    common = min(wanted[1], place[1]) - max(wanted[0], place[0])
    return 2 * common >= max(wanted[1] - wanted[0], place[1] - place[0])


def seconds(reader: Reader, command: Command, form: Form, passes: int) -> tuple[float, list[Place]]:
    files = [FOLDER / form.text, FOLDER / form.quotations]
    took, *lines = run(f"{reader.name} fails", [*command, *files, str(passes)]).splitlines()
    return float(took), [place_of(line) for line in lines]


def measure(commands: dict[str, Command], form: Form) -> Iterator[Figure]:
    """What each reader does, a run of each in turn, so that a machine that is busy for a while slows none of them alone."""
    readers = [reader for reader in READERS if reader.name in commands]
    once = {reader.name: seconds(reader, commands[reader.name], form, 1) for reader in readers}
    passes = {name: max(1, round(SECONDS_OF_A_RUN / took)) for name, (took, _) in once.items()}
    fastest = {name: took for name, (took, _) in once.items()}
    for _ in range(RUNS):
        for reader in readers:
            took, _ = seconds(reader, commands[reader.name], form, passes[reader.name])
            fastest[reader.name] = min(fastest[reader.name], took / passes[reader.name])
    for reader in readers:
        places = once[reader.name][1]
        megabytes = (FOLDER / form.text).stat().st_size * len(places) / MEGABYTE
        has_them = form.text == "with"
        located = sum(has_them and is_located(*pair) for pair in zip(wanted_places(), places, strict=True))
        elsewhere = sum(place is not None for place in places) - located
        speed = megabytes / fastest[reader.name]
        yield Figure(reader.name, reader.version, form.name, speed, located, elsewhere)


def compared(figures: list[Figure]) -> None:
    """Sets the ratios."""
    ours = {figure.form: figure.mb_per_second for figure in figures if figure.name == "quotidian"}
    for figure in figures:
        if figure.name != "quotidian" and figure.form in ours:
            figure.ratio = ours[figure.form] / figure.mb_per_second


def table(figures: list[Figure]) -> None:
    print(f"{'':18}{'':16}{'version':15} {'MB/s':>9} {'located':>8} {'elsewhere':>10}   quotidian is faster")
    for form in FORMS:
        for figure in (figure for figure in figures if figure.form == form.name):
            faster = f"{figure.ratio:,.1f} times" if figure.ratio else ""
            counts = f"{figure.mb_per_second:9,.0f} {figure.located:8} {figure.elsewhere:10}"
            print(f"{form.name:18}{figure.name:16}{figure.version:15} {counts}   {faster}".rstrip())


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--json", action="store_true", help="print JSON")
    parser.add_argument("--big", action="store_true", help="a text of 10 MB")
    parser.add_argument("news", type=pathlib.Path, nargs="?", help="a file of news")
    arguments = parser.parse_args()
    FOLDER.mkdir(parents=True, exist_ok=True)
    size = 10 * MEGABYTE if arguments.big else MEGABYTE
    news = [arguments.news.resolve()] if arguments.news else []

    commands: dict[str, Command] = {}
    missing = False
    try:
        run("no texts", [*build("find_texts"), str(size), FOLDER, *news])
    except Missing as why:
        print(why, file=sys.stderr)
        return 1
    for reader in READERS:
        try:
            command = reader.install(reader.version)
            seconds(reader, command, FORMS[0], passes=1)  # whether it runs at all
            commands[reader.name] = command
        except Missing as why:
            missing = True
            print(why, file=sys.stderr)
    figures = [figure for form in FORMS for figure in measure(commands, form)]
    compared(figures)

    if arguments.json:
        print(json.dumps([asdict(figure) for figure in figures], indent=2))
    else:
        print(f"{len(wanted_places())} quotations, {size // MEGABYTE} MB\n")
        table(figures)
    return int(missing)


if __name__ == "__main__":
    sys.exit(main())
