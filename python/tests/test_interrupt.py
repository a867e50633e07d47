"""Long calls end when the user wants them to."""

from __future__ import annotations

import signal
from collections.abc import Callable, Iterator
from types import FrameType

import pytest

import quotidian
from quotidian import _core

pytestmark = pytest.mark.skipif(not hasattr(signal, "setitimer"), reason="nothing here sends a signal after a while")

LONG = "“We baked all night,” Anna Kowalczyk said on Monday. Nobody slept. " * 300_000
DRAFT = "She “baked all night”.\n\n" * 200_000
CALLS: dict[str, Callable[[], object]] = {
    "scan": lambda: quotidian.scan(LONG),
    "scan with reports": lambda: quotidian.scan(LONG, indirect=True),
    "scan of bytes": lambda: quotidian.scan(LONG.encode()),
    "scan as JSON": lambda: _core.scan_json(LONG, None, "auto", False),
    "quotations": lambda: next(quotidian.quotations(LONG)),
    "compare": lambda: quotidian.compare({"a": LONG}),
    "a linker": lambda: quotidian.Linker({"a": LONG}),
    "verify": lambda: quotidian.verify(DRAFT, {"a": "“We baked all night,” Anna Kowalczyk said."}),
    "a source": lambda: quotidian.verify("“We baked all night,” he said.", {"a": LONG}),
}


class Enough(Exception):
    pass


@pytest.fixture
def seen() -> Iterator[list[int]]:
    """Signals that came. The fourth is an exception: of those that come while nobody looks one alone is seen."""
    seen: list[int] = []

    def handle(number: int, frame: FrameType | None) -> None:
        seen.append(number)
        if len(seen) == 4:
            signal.setitimer(signal.ITIMER_REAL, 0)
            raise Enough

    before = signal.signal(signal.SIGALRM, handle)
    yield seen
    signal.setitimer(signal.ITIMER_REAL, 0)
    signal.signal(signal.SIGALRM, before)


@pytest.mark.parametrize("call", CALLS.values(), ids=CALLS)
def test_a_signal_is_seen_within_one_text(call: Callable[[], object], seen: list[int]) -> None:
    signal.setitimer(signal.ITIMER_REAL, 0.01, 0.01)
    with pytest.raises(Enough):
        call()
    assert len(seen) == 4


def test_a_column_of_one_text(seen: list[int]) -> None:
    pa = pytest.importorskip("pyarrow", reason="columns need pyarrow")
    from quotidian import arrow

    column = pa.array([LONG])
    signal.setitimer(signal.ITIMER_REAL, 0.01, 0.01)
    with pytest.raises(Enough):
        arrow.scan(column)
