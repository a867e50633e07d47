"""Results are values: they compare, hash, pickle, match, and print as what makes them."""

from __future__ import annotations

import copy
import json
import pickle
from concurrent.futures import ThreadPoolExecutor
from dataclasses import FrozenInstanceError

import pytest

import quotidian
from quotidian import (
    Attributed,
    Check,
    Cue,
    Date,
    Dated,
    Day,
    DocumentNote,
    Marks,
    Match,
    Mention,
    Operation,
    Place,
    Problem,
    Quote,
    Reading,
    Record,
    Result,
    SaidOn,
    Scan,
    Speaker,
    Utterance,
    Verification,
    Version,
    _core,
)

PLACE = Place(4, 8, "said")
SPEAKER = Speaker(0, 3, "she", "Anna Kowalczyk", 30, 44)
CUE = Cue(4, 8, "said", "say", False, True)
MARKS = Marks("double", "curly", "low")
SAID_ON = SaidOn("2024-05-14", "2024-05-14", "2024-05-15")
QUOTE = Quote(
    9, 20, "“We [sic] do”", 0, "full", "marks", 1, False, SPEAKER, CUE, "tail", "high", SAID_ON
)  # fmt: skip
DATE = Date(
    1, 4, "May", "DATE", "2024-05", None, "2024-05-01", "2024-06-01", "writer",
    (Reading("2023-05", "2023-05-01", "2023-06-01", "past"),),
)  # fmt: skip
PROBLEM = Problem("MARKS_IN_BLOCK", 0, 9, "more than 512")
OPERATION = Operation("replace", Place(0, 2, "We"), Place(5, 7, "we"), "word")
MATCH = Match("altered", 5, 9, "we do", ("word",), ("ambiguous",), (OPERATION,), 2)
ATTRIBUTED = Attributed(SPEAKER, SAID_ON)
UTTERANCE = Utterance(
    1, "Anna Kowalczyk", SAID_ON, "“We do”", None, (Version("a", 0, 7, "“We do”", True, "verbatim", (), ATTRIBUTED),)
)
RECORD = Record(
    (DocumentNote("a", "2024-05-15", PLACE, (PROBLEM,)),),
    (UTTERANCE,),
    (Day("2024-05-14", "2024-05-14", "2024-05-15", (Mention("a", 3, 9, "Monday", True),)),),
)
VERIFICATION = Verification((Check(9, 20, "“We do”", "full", SPEAKER, "a", MATCH, ATTRIBUTED),), ())
EVERY = [
    PLACE, SPEAKER, CUE, MARKS, SAID_ON, QUOTE, DATE, DATE.readings[0], PROBLEM,
    Scan("en", MARKS, "2024-05-15", PLACE, (QUOTE,), (DATE,), (PROBLEM,)), OPERATION, MATCH, *RECORD.documents, UTTERANCE, *UTTERANCE.versions, *RECORD.days, *RECORD.days[0].mentions, RECORD,
    ATTRIBUTED, *VERIFICATION.quotes, VERIFICATION,
]  # fmt: skip

every = pytest.mark.parametrize("value", EVERY, ids=lambda value: type(value).__name__)


def test_the_list_above_is_complete() -> None:
    public = {value for value in vars(quotidian).values() if isinstance(value, type) and issubclass(value, Result)}
    assert {type(value) for value in EVERY} == public - {Result, Dated}


@every
def test_repr_evaluates_back(value: Result) -> None:
    assert eval(repr(value), vars(quotidian).copy()) == value


@every
def test_equal_values_hash_alike_and_others_differ(value: Result) -> None:
    twin = copy.deepcopy(value)
    assert twin == value and hash(twin) == hash(value)
    assert value != PLACE or isinstance(value, Place)


@every
@pytest.mark.parametrize("protocol", range(2, pickle.HIGHEST_PROTOCOL + 1))
def test_pickle_gives_it_back(value: Result, protocol: int) -> None:
    assert pickle.loads(pickle.dumps(value, protocol)) == value


@every
def test_json_gives_it_back(value: Result) -> None:
    assert type(value).from_dict(json.loads(json.dumps(value.to_dict()))) == value


@every
def test_it_is_frozen(value: Result) -> None:
    name = type(value).__match_args__[0]  # type: ignore[attr-defined]
    for other in (name, "no_such_field"):
        with pytest.raises(FrozenInstanceError, match=other):
            setattr(value, other, None)
        with pytest.raises(FrozenInstanceError, match=other):
            delattr(value, other)


def test_match_by_position_and_by_name() -> None:
    match QUOTE:
        case Quote(start, end, speaker=Speaker(name=str(name))):
            assert (start, end, name) == (9, 20, "Anna Kowalczyk")
        case _:
            pytest.fail("the pattern did not match")


def test_a_word_of_python_is_a_key_of_json_all_the_same() -> None:
    assert SAID_ON.to_dict() == {"value": "2024-05-14", "from": "2024-05-14", "to": "2024-05-15"}
    assert CUE.to_dict()["class"] == "say"


def test_unknown_keys_are_left_out() -> None:
    assert Place.from_dict({"start": 1, "end": 2, "text": "x", "colour": "red"}) == Place(1, 2, "x")


@pytest.mark.parametrize("verdict", ["verbatim", "typographic", "variant", "editorial", "interrupted"])
def test_faithful_verdicts_are_genuine(verdict: str) -> None:
    assert Match(verdict, 0, 1, "a", (), (), (), 1).genuine


@pytest.mark.parametrize("verdict", ["altered", "spliced", "absent"])
def test_the_others_are_not(verdict: str) -> None:
    found = Match(verdict, 0, 1, "a", (), (), (), 1)
    assert not found.genuine
    assert not Verification((Check(0, 1, "a", "full", None, None, found),), ()).genuine


def test_what_could_not_be_checked_is_not_genuine() -> None:
    assert Verification((), ()).genuine
    assert not Verification((), (PROBLEM,)).genuine


def test_what_is_made_when_asked_for_is_what_the_json_has() -> None:
    text = "“We open on May 3, 2024,” Ann Poe said on Monday. “Closed on February 30,” she did not say.\n\n“It rained.”"
    whole = quotidian.scan(text, "2024-05-01").to_dict()
    assert whole == json.loads(_core.scan_json(text, "2024-05-01", "auto", False))
    for first in ("quotes", "dates", "problems", "marks"):
        scan = quotidian.scan(text, "2024-05-01")
        assert getattr(scan, first) is getattr(scan, first)
        assert scan == Scan.from_dict(whole) and hash(scan) == hash(Scan.from_dict(whole))
    for made in (copy.copy, copy.deepcopy, lambda scan: pickle.loads(pickle.dumps(scan)), lambda scan: eval(repr(scan), vars(quotidian))):
        assert made(quotidian.scan(text, "2024-05-01")) == Scan.from_dict(whole)


def test_threads_that_ask_at_once_get_one_answer() -> None:
    text = "“We open on May 3, 2024,” Ann Poe said.\n\n" * 50
    with ThreadPoolExecutor(8) as pool:
        for _ in range(20):
            scan = quotidian.scan(text)
            assert len({found for found in pool.map(lambda _: len(scan.quotes) + len(scan.dates), range(8))}) == 1
