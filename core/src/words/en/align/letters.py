"""Makes letters.bin, the four letters in a row that English words have, from word lists given as arguments.

    python3 letters.py /usr/share/dict/american-english-large /usr/share/dict/british-english-large

A Bloom filter of 2^17 bits with one hash: a run that no word has is taken for one that words have in three cases of ten,
never the other way round. The edge of a word counts as a letter. The hash has to be that of LetterTable::is_foreign.
"""

import pathlib
import re
import sys

BITS = 17
EDGE = 0


def runs(word):
    codes = [EDGE, *(ord(c) - ord("a") + 1 for c in word), EDGE]
    for at in range(len(codes) - 3):
        number = 0
        for code in codes[at : at + 4]:
            number = 27 * number + code
        yield (number * 0x9E37_79B1 & 0xFFFF_FFFF) >> (32 - BITS)


def main():
    table = bytearray(2**BITS // 8)
    for path in sys.argv[1:]:
        for line in pathlib.Path(path).read_text(encoding="utf-8").split("\n"):
            word = line.strip().removesuffix("'s")
            if re.fullmatch("[a-z]+", word):
                for run in runs(word):
                    table[run // 8] |= 1 << run % 8
    pathlib.Path(__file__).with_name("letters.bin").write_bytes(table)


main()
