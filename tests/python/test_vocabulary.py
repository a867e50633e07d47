"""The words of closed sets that Python has as types are those of core."""

import pathlib
import re
from typing import get_args

import pytest
from quotidian import vocabulary

CORE = pathlib.Path(__file__).parents[2] / "core" / "src"


@pytest.mark.parametrize(
    ("kind", "file", "name"),
    [
        (vocabulary.DateType, "date/value.rs", "Type"),
        (vocabulary.Modifier, "date/value.rs", "Modifier"),
        (vocabulary.Reason, "date/value.rs", "Reason"),
        (vocabulary.Voice, "record/item.rs", "Voice"),
    ],
)
def test_words_are_those_of_core(kind, file, name):
    listed = re.findall(rf'{name}::\w+ => "(\w+)"', (CORE / file).read_text(encoding="utf-8"))
    assert list(get_args(kind)) == listed
