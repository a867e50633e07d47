"""The words of closed sets that Python has as types are those of core."""

import pathlib
import re
from dataclasses import fields
from typing import Literal, get_args, get_origin, get_type_hints

import pytest
import quotidian
from quotidian import results, vocabulary

CORE = pathlib.Path(__file__).parents[2] / "core" / "src"
SETS = [name for name in vocabulary.__all__ if get_origin(getattr(vocabulary, name)) is Literal]

OF_CORE = {
    "Alteration": "align/verdict.rs",
    "Change": "align/verdict.rs",
    "Confidence": "confidence.rs",
    "CueClass": "words/speech.rs",
    "DateType": "date/value.rs",
    "FirstLevel": "quote/system.rs",
    "Form": "quote/form.rs",
    "Kind": "quote/kind.rs",
    "MatchWarning": "align/verdict.rs",
    "Modifier": "date/value.rs",
    "Reason": "date/value.rs",
    "Rule": "speech/mod.rs",
    "Style": "quote/system.rs",
    "Verdict": "align/verdict.rs",
    "Voice": "record/item.rs",
}
"""The file of core that names each set."""

NAMED_OTHERWISE = {"DateType": "Type", "MatchWarning": "Warning"}
"""What core calls a set whose name would say too little in Python, or would hide a name of Python's own."""

ELSEWHERE = {"Language", "LanguageCode", "ProblemKind"}
"""Sets that core names in no ``match``; tests of their own are below."""


def source(file):
    return (CORE / file).read_text(encoding="utf-8")


@pytest.mark.parametrize("name", OF_CORE)
def test_words_are_those_of_core(name):
    of_core = NAMED_OTHERWISE.get(name, name)
    listed = re.findall(rf'\b{of_core}::\w+ => "(\w+)"', source(OF_CORE[name]))
    assert list(get_args(getattr(vocabulary, name))) == listed


def test_every_set_is_compared_with_core_and_has_its_name_in_the_package():
    assert set(SETS) == {*OF_CORE, *ELSEWHERE}
    assert all(getattr(quotidian, name) is getattr(vocabulary, name) for name in SETS)


def test_languages_are_those_of_core():
    assert get_args(vocabulary.LanguageCode) == quotidian.LANGUAGES
    assert get_args(vocabulary.Language) == ("auto", *quotidian.LANGUAGES)


def test_problems_are_of_the_bounds_that_give_an_error_item():
    rows = re.findall(r"((?: +///.*\n)+) +\w+, (\w+) = [\d_]+;", source("limits.rs"))
    assert {name for _, name in rows} == set(quotidian.LIMITS)
    told = [name for why, name in rows if "No error item" not in re.sub(r"\s*///\s*", " ", why)]
    assert list(get_args(vocabulary.ProblemKind)) == [*told, "NO_SUCH_DAY"]


def test_the_ends_of_the_scale_are_in_order():
    assert quotidian.VERDICTS == get_args(vocabulary.Verdict)
    assert quotidian.CONFIDENCES == get_args(vocabulary.Confidence)
    assert quotidian.GENUINE == set(quotidian.VERDICTS[: quotidian.VERDICTS.index("interrupted") + 1])


FREE = {"id", "doc", "source", "name", "text", "message", "value", "from_", "to", "anchor", "speaker"}
"""Fields with words of a text, of its author or of a calendar."""


@pytest.mark.parametrize("of", [getattr(results, name) for name in results.__all__ if isinstance(getattr(results, name), type)])
def test_no_field_with_a_word_of_a_closed_set_is_any_string(of):
    if of in (results.Result, results.Dated):
        return
    hints = get_type_hints(of)
    open_ = {field.name for field in fields(of) if str in (hints[field.name], *get_args(hints[field.name]))}
    assert open_ <= FREE
