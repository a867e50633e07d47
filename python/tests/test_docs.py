"""What the documentation shows is what happens."""

from __future__ import annotations

import doctest
import importlib
import inspect
import pkgutil
import re
import subprocess
import sys
from typing import Literal, get_origin

import pytest

import quotidian
from quotidian import vocabulary

MODULES = ["quotidian", *(found.name for found in pkgutil.walk_packages(quotidian.__path__, "quotidian."))]

NEEDS = {
    "quotidian.arrow": ("pyarrow",),
    "quotidian.duckdb": ("duckdb", "pyarrow"),
    "quotidian.pandas": ("pandas", "pyarrow"),
    "quotidian.polars": ("polars", "pyarrow"),
    "quotidian.spark": ("pyspark", "pyarrow"),
}
"""What the modules of extras import."""


@pytest.mark.parametrize("name", [name for name in MODULES if not name.endswith("__main__")])
def test_the_examples_of_a_module_run(name: str) -> None:
    if name.startswith("quotidian.spark"):
        pytest.skip("needs a session of Spark: tests/run spark runs them")
    for package in NEEDS.get(name, ()):
        pytest.importorskip(package, reason=f"{name} needs {package}: tests/run frames installs it")
    assert doctest.testmod(importlib.import_module(name)).failed == 0


@pytest.mark.parametrize("name", NEEDS)
def test_a_module_for_columns_says_what_to_install(name: str) -> None:
    packages = dict.fromkeys(("pyarrow", *NEEDS[name]))
    code = f"import sys; sys.modules.update({packages!r}); import {name}"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
    assert done.returncode == 1
    assert f"pip install 'quotidian[{name.partition('.')[2]}]'" in done.stderr.splitlines()[-1]


def test_examples_were_found() -> None:
    finder = doctest.DocTestFinder()
    api = importlib.import_module("quotidian.api")
    shown = {test.name for test in finder.find(api) if test.examples}
    assert {f"quotidian.api.{name}" for name in ("compare", "find", "scan", "verify")} <= shown


@pytest.mark.parametrize("name", quotidian.__all__)
def test_everything_public_says_what_it_is(name: str) -> None:
    value = getattr(quotidian, name)
    if isinstance(value, type) or callable(value) and get_origin(value) is not Literal:
        assert value.__doc__ and not value.__doc__.startswith(f"{name}(")


def test_every_set_of_words_says_what_it_is() -> None:
    source = inspect.getsource(vocabulary)
    told = re.findall(r'^(\w+): (?:TypeAlias|Final)\b[^"]*(?:"[\w", \n]*)?\]?\n"""', source, re.MULTILINE)
    assert sorted(told) == sorted(vocabulary.__all__)


def test_importing_the_module_loads_neither_click_nor_rich() -> None:
    code = "import sys, quotidian; print(sorted({'click', 'rich'} & set(sys.modules)))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
