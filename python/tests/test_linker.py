"""Documents that come one by one: their record is that of all of them compared at once, whoever came when."""

from __future__ import annotations

import copy
import os
import pickle
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from typing import Any

import pytest
from articles import articles

import quotidian
from quotidian import Document, Linker

DOCUMENTS = [Document(id, text, anchor) for id, text, anchor in articles(60, 5)]
HERALD = Document("herald", "“We baked all night, and we will do it again before the winter fair,” Anna Kowalczyk said.", "2024-05-14")
POST = Document("post", "Kowalczyk said on Monday: “We will do it again before the winter fair.”", "2024-05-15")


def test_one_by_one_is_all_at_once() -> None:
    linker = Linker()
    for document in DOCUMENTS:
        linker.add(document)
    assert linker.record() == quotidian.compare(DOCUMENTS)


def test_asking_in_between_changes_nothing() -> None:
    linker = Linker()
    for count, document in enumerate(DOCUMENTS[:12], 1):
        linker.add(document)
        assert linker.record() == quotidian.compare(DOCUMENTS[:count])


@pytest.mark.parametrize("jobs", [1, 2, 3, None])
def test_however_many_at_a_time(jobs: int | None) -> None:
    calls: list[int] = []
    linker = Linker(DOCUMENTS[:20])
    linker.extend(DOCUMENTS[20:21], jobs=jobs)
    linker.extend(DOCUMENTS[21:], jobs=jobs, progress=lambda: calls.append(1))
    assert len(calls) == len(DOCUMENTS) - 21
    assert linker.record() == quotidian.compare(DOCUMENTS)


def test_the_order_is_that_in_which_they_came() -> None:
    there, back = Linker([HERALD, POST]).record(), Linker([POST, HERALD]).record()
    assert [document.id for document in there.documents] == ["herald", "post"]
    assert back == quotidian.compare([POST, HERALD]) != there


def test_who_is_removed_was_never_there() -> None:
    linker = Linker(DOCUMENTS)
    assert linker.record() != quotidian.compare(DOCUMENTS[30:])
    for document in DOCUMENTS[:30]:
        linker.remove(document.id)
    assert linker.record() == quotidian.compare(DOCUMENTS[30:])
    linker.extend(DOCUMENTS[:30])
    assert linker.record() == quotidian.compare([*DOCUMENTS[30:], *DOCUMENTS[:30]])
    with pytest.raises(KeyError, match="herald"):
        linker.remove("herald")


def test_one_that_comes_again_with_other_words_is_read_again() -> None:
    linker = Linker([HERALD, POST])
    before = linker.record()
    linker.remove("herald")
    linker.add(Document("herald", "It rained."))
    assert linker.record() == quotidian.compare([POST, Document("herald", "It rained.")]) != before


def test_bytes_count_bytes() -> None:
    texts = {one.id: "In the café: ".encode() + str(one.text).encode() for one in (HERALD, POST)}
    record = Linker(texts).record()
    assert record == quotidian.compare(texts)
    for version in record.utterances[0].versions:
        assert texts[version.doc][version.start : version.end].decode() == version.text
    mixed = [Document("herald", texts["herald"]), POST]
    assert Linker(mixed).record() == quotidian.compare(mixed)


def test_a_record_is_made_once() -> None:
    linker = Linker([HERALD])
    first = linker.record()
    assert linker.record() is first
    linker.add(POST)
    assert linker.record() is not first
    assert [len(one.versions) for one in first.utterances] == [1]


def test_a_language_is_that_of_compare() -> None:
    texts = {"a": "„Wir haben die ganze Nacht gebacken“, sagte Anna Kowalczyk am Montag."}
    for language in ("auto", "de", "en"):
        assert Linker(texts, language=language).record() == quotidian.compare(texts, language=language)
    with pytest.raises(quotidian.LanguageError) as caught:
        Linker(language="tlh")
    assert "tlh" in caught.value.what and "en" in caught.value.expected


def test_it_tells_what_it_holds() -> None:
    linker = Linker({"herald": "It rained."})
    linker.add(POST)
    assert (len(linker), list(linker), "post" in linker, "wire" in linker) == (2, ["herald", "post"], True, False)
    assert repr(linker) == "<Linker of 2 documents, language='auto'>"
    assert Linker().record() == quotidian.compare({})


@pytest.mark.parametrize(
    ("bad", "error", "says"),
    [
        (Document("wire", "It \ud800 rained."), quotidian.TextError, '"wire"'),
        (Document("wire", b"It \xff rained."), quotidian.TextError, '"wire"'),
        (Document("wire", "It rained.", "yesterday"), quotidian.AnchorError, "yesterday"),
        (Document("post", "It rained."), quotidian.DocumentError, "'post'"),
        (Document("herald", "It rained."), quotidian.DocumentError, "'herald'"),
        (Document("wire", None), TypeError, "wire"),  # type: ignore[arg-type]
        ("It rained.", TypeError, "class Document"),
    ],
)
def test_what_is_wrong_leaves_it_as_it_was(bad: Any, error: type[Exception], says: str) -> None:
    linker = Linker([HERALD])
    with pytest.raises(error, match=says):
        linker.extend([POST, bad])
    assert list(linker) == ["herald"]
    assert linker.record() == quotidian.compare([HERALD])


def test_an_error_says_where_and_what_was_expected() -> None:
    with pytest.raises(quotidian.DocumentError) as twice:
        Linker([HERALD]).add(HERALD)
    assert (twice.value.what, twice.value.where) == ("a document with the id 'herald' is held", None)
    assert twice.value.expected == "an id of its own for each"
    with pytest.raises(ValueError, match="number of threads"):
        Linker().extend({}, jobs=0)


def test_what_progress_raises_ends_the_call() -> None:
    def stop() -> None:
        raise RuntimeError("enough")

    linker = Linker()
    with pytest.raises(RuntimeError, match="enough"):
        linker.extend(DOCUMENTS, progress=stop)
    assert len(linker) == 0


def test_what_progress_raises_leaves_no_record_behind() -> None:
    linker = Linker(DOCUMENTS)
    with pytest.raises(ZeroDivisionError):
        linker.record(progress=lambda done, steps: 1 // 0)
    steps: list[tuple[int, int]] = []
    assert linker.record(progress=lambda *step: steps.append(step)) == quotidian.compare(DOCUMENTS)
    assert steps[-1] == (2 * len(DOCUMENTS), 2 * len(DOCUMENTS))


def test_several_threads_add_and_ask() -> None:
    linker = Linker()

    def each(first: int) -> Callable[[], None]:
        def run() -> None:
            for document in DOCUMENTS[first::4]:
                linker.add(document)
                linker.record()

        return run

    threads = [threading.Thread(target=each(first)) for first in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    held = {document.id: document for document in DOCUMENTS}
    assert set(linker) == set(held)
    assert linker.record() == quotidian.compare([held[id] for id in linker])


@pytest.mark.parametrize("copied", [copy.copy, copy.deepcopy])
def test_a_copy_goes_its_own_way(copied: Callable[[Linker], Linker]) -> None:
    linker = Linker([HERALD], language="en")
    linker.record()
    other = copied(linker)
    assert type(other) is Linker and other.record() == linker.record() and repr(other) == repr(linker)
    other.add(POST)
    assert (list(linker), list(other)) == ([HERALD.id], [HERALD.id, POST.id])
    assert other.record() == quotidian.compare([HERALD, POST], language="en")
    linker.remove(HERALD.id)
    assert HERALD.id in other and len(linker) == 0


def test_a_linker_cannot_be_pickled() -> None:
    for protocol in range(pickle.HIGHEST_PROTOCOL + 1):
        with pytest.raises(TypeError, match="a Linker cannot be pickled: pickle the documents"):
            pickle.dumps(Linker([HERALD]), protocol)


@pytest.mark.skipif(os.name != "posix", reason="no signal ends a call there")
def test_an_interrupt_ends_the_linking() -> None:
    code = """if True:
        import signal
        import quotidian
        # who starts a test in the background has it ignore interrupts
        signal.signal(signal.SIGINT, signal.default_int_handler)
        def text(n):
            verb = "always" if n % 2 else "never"
            said = " ".join(f"We will {verb} sell the ferry to bank number {i * n} because of it." for i in range(25))
            return f"Ann Poe said on Monday: “{said}”"
        linker = quotidian.Linker({f"d{n}": text(n) for n in range(300)})
        print("ready", flush=True)
        linker.record()
    """
    child = subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    assert child.stdout is not None and child.stdout.readline() == "ready\n"
    time.sleep(0.5)
    child.send_signal(signal.SIGINT)
    # all of it takes minutes
    _, err = child.communicate(timeout=30)
    assert err.splitlines()[-1] == "KeyboardInterrupt"
