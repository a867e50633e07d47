"""COMPARISON.md: no row of a table is without the command that produces it, or the evaluation that it is taken from."""

import pathlib
import re

import pytest

ROOT = pathlib.Path(__file__).resolve().parents[2]
TEXT = (ROOT / "COMPARISON.md").read_text(encoding="utf-8")
TABLES = re.findall(r"(?:^\|.*\n)+", TEXT, re.MULTILINE)


def cells(line):
    return [cell.strip() for cell in line.strip("|\n").split("|")]


SOURCES = {cells(line)[0]: line for line in TABLES[0].splitlines()[2:]}


@pytest.mark.parametrize("table", TABLES[1:], ids=lambda table: cells(table.splitlines()[0])[1])
def test_every_row_names_its_sources(table):
    head, _, *rows = table.splitlines()
    assert cells(head)[-1] == "source" and rows
    for row in rows:
        assert len(cells(row)) == len(cells(head)), row
        named = {re.sub(r"^.*: ", "", name) for name in cells(row)[-1].split("; ")}
        assert named and named <= set(SOURCES), row


def test_every_source_is_a_command_of_the_project_or_says_that_there_is_none():
    for name, line in SOURCES.items():
        commands = re.findall(r"`([^`]+)`", line)
        assert commands or name == "evaluation" and "none here" in line
        for path in re.findall(r"tests/[\w./]+", " ".join(commands)):
            assert (ROOT / path).exists(), path


def test_sources_are_used():
    rest = TEXT.partition(TABLES[0])[2]
    for name, line in SOURCES.items():
        assert name in rest or any(command in rest for command in re.findall(r"`([^`]+)`", line)), name


def test_a_figure_that_stands_twice_is_the_same():
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    found = [re.findall(r"`memmem`[^.;]*?([\d,]{5,})", text) for text in (readme, TEXT)]
    assert {figure for figures in found for figure in figures} == {"40,000"}
