"""python_find.py PEER TEXT QUOTATIONS PASSES: the seconds that a peer takes to look each quotation (a NUL between two) up in the
text, so many times over; then where each stands, a line each, in bytes, or `-`.

Both are lower-cased, in ASCII so that places stay, before the clock runs. A quotation counts as found where a fifth of it differs
at most.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable

Place = tuple[int, int] | None
Finder = Callable[[str], Place]

DIFFERENT = 0.2


def edlib_finder(text: str, bounded: bool = False) -> Finder:
    """Without a bound edlib gives the best place, however bad it is; with one it need not look at worse ones."""
    import edlib

    there = text.encode()

    def find(quotation: str) -> Place:
        wanted = quotation.encode()
        most = int(len(wanted) * DIFFERENT)
        found = edlib.align(wanted, there, mode="HW", task="path", k=most if bounded else -1)
        if not 0 <= found["editDistance"] <= most:
            return None
        start, last = found["locations"][0]
        return start, last + 1

    return find


def edlib_bounded_finder(text: str) -> Finder:
    return edlib_finder(text, bounded=True)


def sassy_finder(text: str) -> Finder:
    import sassy

    searcher = sassy.Searcher("ascii")
    there = text.encode()

    def find(quotation: str) -> Place:
        wanted = quotation.encode()
        found = searcher.search(wanted, there, k=int(len(wanted) * DIFFERENT))
        best = min(found, key=lambda match: match.cost, default=None)
        return best and (best.text_start, best.text_end)

    return find


def rapidfuzz_finder(text: str) -> Finder:
    """Places count characters here."""
    from rapidfuzz import fuzz

    def find(quotation: str) -> Place:
        found = fuzz.partial_ratio_alignment(quotation, text, score_cutoff=100 * (1 - DIFFERENT))
        return found and (found.dest_start, found.dest_end)

    return find


FINDERS: dict[str, Callable[[str], Finder]] = {
    "edlib": edlib_finder,
    "edlib-bounded": edlib_bounded_finder,
    "sassy": sassy_finder,
    "rapidfuzz": rapidfuzz_finder,
}


def lowered(path: str) -> str:
    with open(path, "rb") as file:
        return file.read().lower().decode()


def in_bytes(text: str, place: Place) -> Place:
    if place is None:
        return None
    start, end = place
    before = len(text[:start].encode())
    return before, before + len(text[start:end].encode())


def main(peer: str, text_path: str, quotations_path: str, passes: str) -> None:
    text, quotations = lowered(text_path), lowered(quotations_path).split("\0")
    find = FINDERS[peer](text)
    places = [find(quotation) for quotation in quotations]
    start = time.perf_counter()
    for _ in range(int(passes)):
        for quotation in quotations:
            find(quotation)
    print(time.perf_counter() - start)
    if peer == "rapidfuzz":
        places = [in_bytes(text, place) for place in places]
    for place in places:
        print(*(place or "-"))


if __name__ == "__main__":
    main(*sys.argv[1:])
