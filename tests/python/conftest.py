"""What the Python runners share: where the cases lie."""

from __future__ import annotations

import pathlib
import tomllib
from typing import Any

TESTS = pathlib.Path(__file__).parent.parent


def cases(name: str) -> list[Any]:
    """The cases of one file of vectors, as parameters with their names."""
    import pytest

    data = tomllib.loads((TESTS / "vectors" / f"{name}.toml").read_text(encoding="utf-8"))
    return [pytest.param(case, id=case["name"]) for case in data["case"]]
