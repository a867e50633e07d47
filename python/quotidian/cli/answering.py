"""Documents worked on in their order, several at a time, with no more of them in memory than are worked on."""

from __future__ import annotations

import sys
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from typing import Any, TypeAlias

import click

from ..errors import QuotidianError
from .complaints import Bad, refusal

__all__ = ["Answer", "Task", "answered", "jobs_option"]

jobs_option = click.option(
    "--jobs",
    type=click.IntRange(min=1, max=sys.maxsize),
    metavar="N",
    help="Work on N documents at a time; without it, on one.",
)

BATCH_TEXTS = 256
BATCH_LETTERS = 1 << 18
"""A thread is given as many texts at once as these allow, so that short ones cost no more to hand over than to read."""


@dataclass(frozen=True, slots=True)
class Task:
    """A document to be answered for, where it stands, and how far the input has been read with it.

    ``work`` gives the answer, an object as JSON without the id; ``size`` is how many letters it has to read.
    """

    id: Any
    work: Callable[[], bytes]
    size: int
    place: str
    read: int


Answer: TypeAlias = tuple[Task | Bad, bytes | Bad]
"""What was asked, and its answer as JSON, or what is wrong."""


def answered(tasks: Iterable[Task | Bad], jobs: int) -> Iterator[Answer]:
    """The answers in the order of the tasks. With one job, each before the next task is asked for."""
    if jobs == 1:
        for task in tasks:
            yield task, _answer(task)
        return
    pool = ThreadPoolExecutor(jobs)
    ahead: deque[Future[list[Answer]]] = deque()
    try:
        for batch in _batches(tasks):
            ahead.append(pool.submit(_answers, batch))
            if len(ahead) > 2 * jobs:
                yield from ahead.popleft().result()
        while ahead:
            yield from ahead.popleft().result()
    finally:
        # no signal reaches these threads, and who ends the command does not wait for what they read
        pool.shutdown(wait=False, cancel_futures=True)


def _answers(batch: list[Task | Bad]) -> list[Answer]:
    return [(task, _answer(task)) for task in batch]


def _answer(task: Task | Bad) -> bytes | Bad:
    if isinstance(task, Bad):
        return task
    try:
        return task.work()
    except QuotidianError as error:
        return refusal(task.place, error, task.id)
    except TypeError as error:
        return Bad(task.place, str(error), "", task.id)


def _batches(tasks: Iterable[Task | Bad]) -> Iterator[list[Task | Bad]]:
    batch: list[Task | Bad] = []
    letters = 0
    for task in tasks:
        batch.append(task)
        letters += task.size if isinstance(task, Task) else 0
        if len(batch) == BATCH_TEXTS or letters >= BATCH_LETTERS:
            yield batch
            batch, letters = [], 0
    if batch:
        yield batch
