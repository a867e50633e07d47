"""datefinder_dates.py TEXTS PASSES: the seconds that datefinder takes for all the texts, so many times over, and the dates of
one pass."""

import datetime
import sys
import time

import datefinder

WRITTEN = datetime.datetime(2024, 3, 12)


def read(texts: list[str]) -> int:
    return sum(1 for text in texts for _ in datefinder.find_dates(text, base_date=WRITTEN))


with open(sys.argv[1], encoding="utf-8") as file:
    texts = file.read().split("\0")
dates = read(texts)
start = time.perf_counter()
for _ in range(int(sys.argv[2])):
    read(texts)
print(time.perf_counter() - start, dates)
