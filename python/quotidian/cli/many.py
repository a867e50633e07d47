"""Many documents, each with a line of JSON for its answer: what ``scan``, ``find`` and ``verify`` share."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import nullcontext
from functools import partial

from ..anchors import Anchor
from .anchors import Anchors
from .answering import Task, answered
from .complaints import Bad, Complaints
from .documents import files_and_errors
from .lines import Line
from .paths import files_or_input
from .resuming import Answers, resumed
from .terminal import Meter
from .writing import Output

__all__ = ["answer_many", "file_tasks", "line_tasks"]


def answer_many(
    tasks: Iterable[Task | Bad],
    answers: Answers,
    complain: Complaints,
    *,
    total: int | None,
    jobs: int | None,
    resume: str | None,
) -> bool:
    """Writes an answer a document; one that is wrong is complained of, and has an error for its answer where its id is known.

    ``total`` is what the tasks count to as they are read. False where the file to be gone on with cannot be: then nothing is done.
    """
    with resumed(resume, answers, complain) if resume else nullcontext(Output()) as output:
        if output is None:
            return False
        left = (task for task in tasks if task.id is None or not output.holds(task.id))
        with Meter(answers.done, total, alone=resume is not None) as meter:
            for task, found in answered(left, jobs or 1):
                if isinstance(found, bytes):
                    output.write(task.id, found)
                else:
                    found.told(complain)
                    if found.id is not None:
                        output.write_error(found)
                if isinstance(task, Task):
                    meter.step(task.read)
    return True


def line_tasks(lines: Iterable[Line | Bad], task: Callable[[Line], Task | Bad]) -> Iterator[Task | Bad]:
    """What is to be done for each line, and what is wrong in its place among them."""
    return (line if isinstance(line, Bad) else task(line) for line in lines)


def file_tasks(files: tuple[str, ...], given: Anchors, work: Callable[[str | bytes, Anchor], bytes]) -> Iterator[Task | Bad]:
    """The same for each file, whose text and anchor ``work`` takes."""
    for number, document in enumerate(files_and_errors(files_or_input(files)), 1):
        if isinstance(document, Bad):
            yield document
        else:
            anchored = partial(work, document.text, given.of_document(document))
            yield Task(document.id, anchored, len(document.text), document.id, number)
