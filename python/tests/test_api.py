"""The functions: offsets, anchors, errors, threads."""

from __future__ import annotations

import threading
from collections.abc import Callable
from datetime import date, datetime, timedelta, timezone
from typing import Any

import pytest

import quotidian
from quotidian import Date, Document, Place, Quote, Scan, Speaker


def places(found: Scan) -> list[Place]:
    """Every span of a scan."""
    spans: list[Quote | Date | Speaker | Place] = [*found.quotes, *found.dates]
    spans += [part for quote in found.quotes for part in (quote.speaker, quote.cue) if part]
    return [Place(span.start, span.end, span.text) for span in spans]


def test_offsets_are_code_points(report: str) -> None:
    found = quotidian.scan(report)
    assert [quote.text for quote in found.quotes] == ["“We 🎉 baked all night,”"]
    for place in places(found):
        assert report[place.start : place.end] == place.text


@pytest.mark.parametrize("before", ["", "a", "é" * 255, "🎉" * 64, "a🎉é" * 1000, "\ufeff"])
def test_offsets_after_characters_of_any_width(before: str) -> None:
    text = before + " “We baked,” she said."
    (quote,) = quotidian.scan(text).quotes
    assert text[quote.start : quote.end] == quote.text == "“We baked,”"


def test_a_found_passage_is_a_slice_of_the_text() -> None:
    text = "“Né 🎉 we baked all night,” she said."
    found = quotidian.find("baked all night", text)
    assert (found.verdict, found.places) == ("verbatim", 1)
    assert found.start is not None and text[found.start : found.end] == found.text == "baked all night"


def test_a_fabricated_quotation_is_absent() -> None:
    found = quotidian.find("the ovens were stolen by pirates", "“We baked all night,” she said.")
    assert (found.verdict, found.start, found.end, found.text) == ("absent", None, None, None)
    assert not found.genuine


ANCHORS = [
    ("2024-05-14", "2024-05-14"),
    (date(2024, 5, 14), "2024-05-14"),
    (datetime(2024, 5, 14, 19, 31), "2024-05-14T19:31:00"),
    (datetime(2024, 5, 14, 19, 31, 5, 999), "2024-05-14T19:31:05"),
    (datetime(2024, 5, 14, 19, 31, tzinfo=timezone(timedelta(hours=-5))), "2024-05-14T19:31:00-05:00"),
]


@pytest.mark.parametrize(("anchor", "shown"), ANCHORS, ids=lambda value: str(value))
def test_anchors_are_dates_datetimes_or_iso_text(anchor: quotidian.Anchor, shown: str) -> None:
    assert quotidian.scan("Nothing here.", anchor=anchor).anchor == shown


def test_a_text_that_does_not_say_when_it_was_written_has_no_anchor() -> None:
    found = quotidian.scan("“We baked all night,” she said.")
    assert (found.anchor, found.anchor_at) == (None, None)


@pytest.mark.parametrize("anchor", ["14.5.2024", "2024-02-30", "", "tomorrow", "2024-05-14T25:00"])
def test_what_is_no_anchor_is_an_error_that_says_what_would_be(anchor: str) -> None:
    with pytest.raises(quotidian.AnchorError, match="ISO date") as caught:
        quotidian.scan("Nothing here.", anchor=anchor)
    assert anchor in caught.value.what
    assert "2017-11-14" in caught.value.expected


def test_an_anchor_of_another_type_is_a_type_error() -> None:
    with pytest.raises(TypeError, match="not int"):
        quotidian.scan("Nothing here.", anchor=20240514)  # type: ignore[arg-type]


def test_half_a_surrogate_pair_is_an_error_that_says_where() -> None:
    with pytest.raises(quotidian.TextError) as caught:
        quotidian.scan("abc\ud83c def")
    assert caught.value.where == "at code point 3"
    assert isinstance(caught.value, ValueError)


def test_each_function_refuses_half_a_surrogate_pair() -> None:
    for call in (
        lambda: quotidian.find("a\ud800", "a"),
        lambda: quotidian.find("a", "a\ud800"),
        lambda: quotidian.verify("a\ud800", {"s": "a"}),
        lambda: quotidian.verify("a", {"s": "a\ud800"}),
        lambda: quotidian.compare({"a": "a\ud800"}),
    ):
        with pytest.raises(quotidian.TextError, match="surrogate"):
            call()


def test_what_is_no_text_is_a_type_error() -> None:
    with pytest.raises(TypeError, match="text must be str or bytes, not int"):
        quotidian.scan(7)  # type: ignore[arg-type]


def test_a_quotation_past_the_limit_is_an_error_with_the_number() -> None:
    limit = quotidian.LIMITS["NEEDLE_WORDS"]
    with pytest.raises(quotidian.LimitError, match="NEEDLE_WORDS") as caught:
        quotidian.find("word " * (limit + 1), "word")
    assert str(limit) in caught.value.expected
    assert quotidian.find("word " * limit, "other").verdict == "absent"


def test_verify_gives_a_verdict_for_each_quotation() -> None:
    draft = "“We baked all night,” she said. “The ovens were stolen by pirates,” she added."
    found = quotidian.verify(draft, {"first": "No.", "second": "“We baked all night,” said Anna."})
    assert [(check.source, check.found.genuine) for check in found.quotes] == [("second", True), (None, False)]
    assert not found.genuine


def test_verify_looks_at_every_quotation_that_claims_words() -> None:
    draft = "The “stolen” ovens of “The Long Winter” were, she said, “a gift, ‘no more’, of ours”."
    checked = [(check.text, check.kind) for check in quotidian.verify(draft, {"s": "Nothing."}).quotes]
    assert ("“stolen”", "scare") in checked
    assert not any(kind in ("title", "nickname", "measure", "markup", "indirect") for _, kind in checked)
    assert not any(text == "‘no more’" for text, _ in checked)


def test_two_documents_with_one_id_are_an_error() -> None:
    twice = [Document("a", "One."), Document("a", "Two.")]
    with pytest.raises(quotidian.DocumentError, match="'a'"):
        quotidian.compare(twice)
    with pytest.raises(quotidian.DocumentError, match="'a'"):
        quotidian.verify("Draft.", twice)


def test_verify_tells_of_another_speaker_and_another_day() -> None:
    source = Document("wire", "“We baked all night,” Anna Kowalczyk said on Monday.", "2024-05-14")
    draft = "“We baked all night,” said {} on {}."
    same = quotidian.verify(draft.format("Ms. Kowalczyk", "Monday"), [source], anchor="2024-05-15")
    assert same.genuine and same.quotes[0].attributed is None
    other = quotidian.verify(draft.format("Bo Lind", "Tuesday"), [source], anchor="2024-05-15")
    assert other.genuine, "the words are there"
    attributed = other.quotes[0].attributed
    assert attributed is not None and attributed.speaker is not None and attributed.said_on is not None
    assert (attributed.speaker.name, attributed.said_on.value) == ("Anna Kowalczyk", "2024-05-13")


def test_compare_tells_of_another_speaker_and_another_day() -> None:
    words = "“We baked all night, and we will do it again before the winter fair,”"
    said = {
        "herald": f"{words} Anna Kowalczyk said on Sunday.",
        "post": f"{words} said Ms. Kowalczyk on May 13.",
        "star": f"{words} said the baker Bo Kowalczyk on Sunday.",
        "wire": f"{words} said Bo Lind on Sunday.",
    }
    record = quotidian.compare([Document(name, text, "2024-05-14") for name, text in said.items()])
    (utterance,) = record.utterances
    assert utterance.said_on is not None
    assert (utterance.speaker, utterance.said_on.value) == ("Anna Kowalczyk", "2024-05-12")
    herald, post, star, wire = (version.attributed for version in utterance.versions)
    assert herald is None and star is None
    assert post is not None and post.speaker is None and post.said_on is not None
    assert post.said_on.value == "2024-05-13"
    assert wire is not None and wire.speaker is not None and wire.said_on is None
    assert wire.speaker.name == "Bo Lind"


def test_of_sources_as_good_the_one_that_agrees_is_taken() -> None:
    anna, bo = "“We baked all night,” said Anna Kowalczyk.", "“We baked all night,” said Bo Lind."
    (check,) = quotidian.verify(bo, {"a": anna, "b": bo}).quotes
    assert (check.source, check.attributed) == ("b", None)
    (check,) = quotidian.verify(bo, {"a": f"{anna} Later, at noon: {bo}"}).quotes
    assert check.attributed is None
    (check,) = quotidian.verify(bo, {"a": anna, "b": anna}).quotes
    assert check.source == "a" and check.attributed is not None


@pytest.mark.parametrize("name", ["prefix", "suffix"])
def test_a_context_is_text(name: str) -> None:
    with pytest.raises(quotidian.TextError, match=name):
        quotidian.find("we slept", "We slept.", **{name: "\ud800"})
    with pytest.raises(TypeError, match=f"{name} must be str"):
        quotidian.find("we slept", "We slept.", **{name: 5})


@pytest.mark.parametrize("quotes", ["we slept", [5], [("a",)], [("a", "b", "c")], [("a", ["s"])]])
def test_what_is_no_quotation_is_a_type_error(quotes: Any) -> None:
    with pytest.raises(TypeError, match="quot"):
        quotidian.verify_quotes(quotes, {"s": "We slept."})


def test_there_is_no_such_bar() -> None:
    with pytest.raises(ValueError, match="no verdict: 'good'"):
        quotidian.find("we slept", "We slept.").is_at_least("good")


def test_verify_calls_back_after_each_source() -> None:
    done: list[int] = []
    quotidian.verify("“We slept.”", {"a": "No.", "b": "“We slept.”"}, progress=lambda: done.append(1))
    assert len(done) == 2
    with pytest.raises(ZeroDivisionError):
        quotidian.verify("“We slept.”", {"a": "No."}, progress=lambda: 1 // 0)


def test_a_verification_has_a_bar() -> None:
    found = quotidian.verify("“Don’t sell the ovens,” she said.", {"a": "“Do not sell the ovens,” she said."})
    assert [check.found.verdict for check in found.quotes] == ["variant"]
    assert [found.is_at_least(verdict) for verdict in ("variant", "typographic")] == [True, False]


def test_quotations_alone_are_looked_for_in_their_source() -> None:
    sources = {"a": "“We slept well that night.”", "b": "“We baked all night.”"}
    found = quotidian.verify_quotes([("we baked all night", "a"), ("we baked all night", None)], sources)
    assert [(check.source, check.found.genuine) for check in found.quotes] == [(None, False), ("b", True)]
    assert [(check.start, check.end, check.text) for check in found.quotes][0] == (0, 18, "we baked all night")
    with pytest.raises(quotidian.DocumentError, match="'c'"):
        quotidian.verify_quotes([("we slept", "c")], sources)
    long = "word " * (quotidian.LIMITS["NEEDLE_WORDS"] + 1)
    passed = quotidian.verify_quotes([long], sources)
    assert not passed.quotes and passed.problems[0].kind == "NEEDLE_WORDS" and not passed.genuine


def test_days_in_brackets_count_from_their_anchors() -> None:
    def verdict(quote_anchor: str | None) -> str:
        text = "“We open tonight.”"
        return quotidian.find("We open [Monday]", text, anchor="2024-03-11", quote_anchor=quote_anchor).verdict

    assert [verdict(day) for day in (None, "2024-03-12", "2024-03-20")] == ["editorial", "editorial", "altered"]
    with pytest.raises(quotidian.AnchorError):
        verdict("someday")


GERMAN = "„Wir haben die ganze Nacht gebacken“, sagte Anna Kowalczyk. Das ist nicht neu."


def test_the_language_is_that_of_the_text_or_the_one_given(report: str) -> None:
    assert quotidian.scan(report).language == "en"
    found = quotidian.scan(GERMAN)
    assert found.language == "de" and found.quotes[0].text == "„Wir haben die ganze Nacht gebacken“"
    assert quotidian.scan(GERMAN, language="en").language == "en"
    assert quotidian.scan(GERMAN, language="DE") == found
    assert quotidian.LANGUAGES == ("en", "de")


def test_a_language_that_is_not_known_is_an_error_that_lists_the_known_ones() -> None:
    for call in (
        lambda: quotidian.scan("a", language="tlh"),
        lambda: quotidian.find("a", "a", language="tlh"),
        lambda: quotidian.verify("a", {"s": "a"}, language="tlh"),
        lambda: quotidian.compare({"a": "a"}, language="tlh"),
        lambda: quotidian.compare({}, language=""),
    ):
        with pytest.raises(quotidian.LanguageError, match="auto, en, de") as caught:
            call()
        assert isinstance(caught.value, ValueError)


REPORTED = "Anna Kowalczyk did not say that they had baked all night. “We slept,” she said."


def test_speech_without_marks_is_found_when_asked_for() -> None:
    report, quote = quotidian.scan(REPORTED, indirect=True).quotes
    assert (report.kind, report.text) == ("indirect", "that they had baked all night")
    assert report.speaker and report.speaker.text == "Anna Kowalczyk"
    assert report.cue and (report.cue.class_, report.cue.negated, report.cue.questioned) == ("say", True, False)
    (only,) = quotidian.scan(REPORTED).quotes
    assert only.text == quote.text


def test_speech_without_marks_is_no_quotation_to_verify_and_no_utterance() -> None:
    sources = {"s": "“We slept,” she said. Anna Kowalczyk said that they had baked all night."}
    assert [check.text for check in quotidian.verify(REPORTED, sources).quotes] == ["“We slept,”"]
    record = quotidian.compare({"a": REPORTED, **sources})
    texts = [version.text for utterance in record.utterances for version in utterance.versions]
    assert not any("baked" in text for text in texts), texts


def test_a_speaker_says_how_it_was_found_and_where_its_name_stands() -> None:
    text = "Anna Kowalczyk came. “We baked all night,” she said."
    (quote,) = quotidian.scan(text).quotes
    assert quote.speaker and quote.speaker.name_start is not None
    assert text[quote.speaker.name_start : quote.speaker.name_end] == quote.speaker.name == "Anna Kowalczyk"
    assert quote.rule == "tail" and quote.confidence in quotidian.CONFIDENCES


def test_marks_are_those_of_the_first_level() -> None:
    found = quotidian.scan("‘We baked,’ she said. ‘We slept.’ It was ‘“all” he had’.")
    assert found.marks and (found.marks.first, found.marks.style) == ("single", "curly")
    assert quotidian.scan("We baked.").marks is None


def test_a_transcript_is_a_form() -> None:
    first, second = quotidian.scan("Q: When did you bake?\nA: We baked all night.").quotes
    assert (first.form, second.text, second.form) == ("transcript", "We baked all night.", "transcript")


def test_empty_text_holds_nothing() -> None:
    assert quotidian.scan("") == Scan("en", None, None, None, (), (), ())


def test_other_threads_run_while_the_core_works() -> None:
    text = "“We baked all night,” she said on Monday. " * 50_000
    done = threading.Event()
    ticks = 0

    def work() -> None:
        quotidian.find("the ovens were stolen by pirates", text)
        quotidian.scan(text)
        done.set()

    worker = threading.Thread(target=work)
    worker.start()
    while not done.wait(0.001):
        ticks += 1
    worker.join()
    assert ticks > 10


def test_every_limit_has_a_number() -> None:
    assert quotidian.LIMITS["NEEDLE_WORDS"] == 512
    assert all(isinstance(value, int) and value > 0 for value in quotidian.LIMITS.values())
    with pytest.raises(TypeError):
        quotidian.LIMITS["NEEDLE_WORDS"] = 1  # type: ignore[index]


def test_documents_are_read_on_several_threads() -> None:
    texts = {str(number): f"“We baked all night, and oven {number % 7} went out,” Bo Lind said." for number in range(50)}
    record = quotidian.compare(texts, jobs=1)
    assert [document.id for document in record.documents] == list(texts)
    calls: list[int] = []
    for jobs in (2, 3, None):
        assert quotidian.compare(texts, jobs=jobs, progress=lambda: calls.append(1)) == record
    assert len(calls) == 150
    assert quotidian.compare({}, jobs=2).documents == ()

    class Number:
        """A whole number that is no int, as those of numpy are none."""

        def __index__(self) -> int:
            return 2

    assert quotidian.compare(texts, jobs=Number()) == record
    with pytest.raises(ValueError, match="number of threads"):
        quotidian.compare(texts, jobs=0)


@pytest.mark.parametrize("function", [quotidian.compare, lambda sources: quotidian.verify("“It rained,” she said.", sources)])
def test_what_is_wrong_with_one_of_many_documents_names_it(function: Any) -> None:
    good = quotidian.Document("herald", "It rained.")
    for text, anchor, error in [
        ("It \ud800 rained.", None, quotidian.TextError),
        ("It rained.", "yesterday", quotidian.AnchorError),
        (None, None, TypeError),
    ]:
        with pytest.raises(error, match='"post"'):
            function([good, quotidian.Document("post", text, anchor)])


def test_an_anchor_that_is_no_text_is_no_anchor() -> None:
    with pytest.raises(quotidian.AnchorError):
        quotidian.scan("It rained.", "\ud800")


def test_documents_are_no_strings() -> None:
    with pytest.raises(TypeError, match="mapping of ids to texts"):
        quotidian.compare(["It rained."])  # type: ignore[list-item]


def test_what_progress_raises_ends_the_call() -> None:
    def stop() -> None:
        raise RuntimeError("enough")

    with pytest.raises(RuntimeError, match="enough"):
        quotidian.compare({str(number): "“We baked all night,” she said." for number in range(20)}, progress=stop)


def test_linking_tells_how_many_steps_are_done() -> None:
    texts = {str(number): "“We baked all night,” she said." for number in range(20)}
    calls: list[tuple[int, int]] = []
    record = quotidian.compare(texts, linking=lambda done, steps: calls.append((done, steps)))
    assert record == quotidian.compare(texts)
    assert calls == sorted(calls) and calls[-1] == (40, 40)
    with pytest.raises(ZeroDivisionError):
        quotidian.compare(texts, linking=lambda done, steps: 1 // 0)


@pytest.mark.parametrize(
    ("call", "kind", "message"),
    [
        (lambda: quotidian.compare(5), TypeError, "several of class Document, not int"),
        (lambda: quotidian.compare(None), TypeError, "several of class Document, not NoneType"),
        (lambda: quotidian.verify("a", 5), TypeError, "several of class Document, not int"),
        (lambda: quotidian.Linker(5), TypeError, "several of class Document, not int"),
        (lambda: quotidian.verify_quotes(5, {}), TypeError, "quotes are several strings or pairs, not int"),
        (lambda: quotidian.scan("a", language=5), TypeError, "a language is 'auto' or one of LANGUAGES, not int"),
        (lambda: quotidian.find("a", "a", language=None), TypeError, "one of LANGUAGES, not NoneType"),
        (lambda: quotidian.Linker(language=5), TypeError, "one of LANGUAGES, not int"),
        (lambda: quotidian.dates("a", language="\ud800"), quotidian.LanguageError, "no language"),
        (lambda: quotidian.compare({}, language="fränk"), quotidian.LanguageError, 'no language: "fränk"'),
        (lambda: quotidian.compare({}, jobs="x"), TypeError, "jobs is a number of threads, or None for all, not str"),
        (lambda: quotidian.compare({}, jobs=1.5), TypeError, "not float"),
        (lambda: quotidian.compare({}, jobs=10**30), ValueError, "jobs is a number of threads from 1 to"),
        (lambda: quotidian.compare({}, jobs=0), ValueError, "jobs is a number of threads from 1 to"),
        (lambda: quotidian.compare([quotidian.Document("a", "b", 5)]), TypeError, "anchor of document 'a': an anchor is a date"),
    ],
    ids=range(15),
)
def test_a_wrong_argument_is_named(call: Callable[[], object], kind: type[Exception], message: str) -> None:
    with pytest.raises(kind) as raised:
        call()
    assert message in str(raised.value) and type(raised.value) is kind
