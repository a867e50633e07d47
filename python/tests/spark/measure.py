"""What linking a table takes, step by step and without Spark: the figures behind docs/cluster.md.

    python python/tests/spark/measure.py FILE.jsonl [DOCUMENTS]     # a line: {"text", "anchor"}
    python python/tests/spark/measure.py                            # 600 generated articles

Times are seconds of processor of this process, on one thread.
"""

from __future__ import annotations

import json
import sys
import time
from collections import Counter, defaultdict
from itertools import islice

from articles import articles

import quotidian
from quotidian import _core

PASSAGES = quotidian.LIMITS["PASSAGES_OF_FINGERPRINT"]
LANGUAGE = "en"


def main(arguments: list[str]) -> None:
    if arguments:
        most = int(arguments[1]) if len(arguments) > 1 else None
        with open(arguments[0], encoding="utf-8") as lines:
            rows = [(row["text"], row.get("anchor")) for row in map(json.loads, islice(lines, most))]
    else:
        rows = [(text, anchor) for _, text, anchor in articles(600)]
    count = len(rows)

    def tell(what: str, value: float, unit: str = "") -> None:
        print(f"{what:44}{value:12.3f} {unit}")

    tell("documents", count)
    tell("bytes of text a document", sum(len(text.encode()) for text, _ in rows) / count)
    start = time.process_time()
    found = [_core.link_lookups(text, anchor, LANGUAGE) for text, anchor in rows]
    tell("fingerprints made, a document", (time.process_time() - start) / count * 1000, "ms")
    tell("fingerprints that quotations have, a document", sum(len(row["has"]) for row in found) / count)
    tell("fingerprints that the text asks for, a document", sum(len(row["asks"]) for row in found) / count)

    has: defaultdict[int, list[tuple[int, int]]] = defaultdict(list)
    sizes: Counter[tuple[int, int]] = Counter()
    for number, row in enumerate(found):
        for hash, passage in row["has"]:
            has[hash].append((number, passage))
            sizes[number, passage] += 1
    tell(f"fingerprints of more than {PASSAGES} quotations", sum(len(owners) > PASSAGES for owners in has.values()))
    tell("quotations of the most frequent one", max(map(len, has.values()), default=0))
    common: Counter[tuple[tuple[int, int], int]] = Counter()
    for number, row in enumerate(found):
        common.update((one, number) for hash in row["asks"] for one in has.get(hash, ())[:PASSAGES] if one[0] != number)
    tell("rows of the join, a document", common.total() / count)
    asked = {
        shared: {
            (min(one[0], other), max(one[0], other)) for (one, other), n in common.items() if n >= min(shared, sizes[one])
        }
        for shared in (1, 2, 3)
    }
    for shared, some in asked.items():
        tell(f"pairs of documents with shared={shared}, a document", len(some) / count)

    pairs = sorted(asked[1])[:: max(1, len(asked[1]) // 5000)]
    start = time.process_time()
    _core.link_pairs(rows, [], LANGUAGE)
    reading = time.process_time() - start
    tell("a document read", reading / count * 1000, "ms")
    start = time.process_time()
    linked = _core.link_pairs(rows, pairs, LANGUAGE)
    tell("a pair linked", (time.process_time() - start - reading) / max(1, len(pairs)) * 1000, "ms")
    linking = {(min(p[0], q[0]), max(p[0], q[0])) for p, q in linked["links"]}
    tell("pairs with a link, of those linked", len(linking) / max(1, len(pairs)))
    for shared in (2, 3):
        tell(f"of these found with shared={shared}", len(linking & asked[shared]) / max(1, len(linking)))
    start = time.process_time()
    for number, (text, anchor) in enumerate(rows):
        _core.link_record([(str(number), text, anchor)], [set()], LANGUAGE)
    tell("the record of a document alone", (time.process_time() - start) / count * 1000, "ms")
    start = time.process_time()
    _core.compare([(str(number), *row) for number, row in enumerate(rows)], LANGUAGE, 1, None)
    tell("compare on one machine, a document", (time.process_time() - start) / count * 1000, "ms")


if __name__ == "__main__":
    main(sys.argv[1:])
