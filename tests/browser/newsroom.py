"""Articles of one invented event, as many as are wanted: some repeat it faithfully, some do not."""

from __future__ import annotations

import random

import quotidian

__all__ = ["articles", "draft"]

SPEAKERS = (
    "Marta Quill", "Bo Lind", "Anna Kowalczyk", "Egil Brandt", "Ruth Osei", "Tomas Varga", "Ines Duarte", "Karl Vennes",
    "Lena Whitcombe", "Samir Haddad", "Greta Olsen", "Paul Okafor",
)  # fmt: skip
OPENINGS = (
    "We did not know until Sunday", "Nobody may tell me after this winter", "There are 14 people who can swear",
    "I have read on every page", "My father never believed for a moment", "You must not think, whatever they print",
    "It was never once said aloud", "The council will have to explain", "I can prove with two letters",
    "None of us expected to hear", "They told 30 families at supper", "Somebody ought to ask the banker why",
)  # fmt: skip
MIDDLES = (
    "that the ferry had been sold", "that the harbour wall leaks", "how the mill lost its roof",
    "who signed for the night train", "that the cannery stood empty", "why the clock tower leans",
    "that a school bus went missing", "how the lighthouse keeper was paid", "that the orchard is a car park now",
    "what the dredger brought up", "that the library burned twice", "who holds the keys of the depot",
)  # fmt: skip
ENDINGS = (
    "before the first snow fell on Osthaven", "while 9 inspectors slept in the hotel", "and it cost us 40,000 crowns",
    "without a word to the fishermen", "since the bank in Varde closed its doors", "so that no child would have to walk",
    "although the bishop had warned them twice", "and not one newspaper wrote a line", "as long as the tide was out",
    "for the sake of a golf course", "when the auditors came down from the capital", "and we shall not forget it",
)  # fmt: skip
DAYS = ("on Monday", "on Tuesday", "on Wednesday", "on Thursday", "on Friday")
PROSE = (
    "The vote is to be held next week, when the council meets for the last time before the summer.",
    "Rain had fallen since the early morning, and the square in front of the town hall was almost empty.",
    "A first plan from 2019 was dropped after two winters, since nobody could say who would pay for it.",
    "The town has lost a third of its people since 1995, and the school on the hill has two classes left.",
    "Those who spoke against it wore yellow ribbons, and stayed on the steps until the doors were shut.",
    "The first boats went the long way round, past the lighthouse and the sand bar, before the sun was up.",
    "The mayor left by a side door and took no questions, though some had waited for her since noon.",
)  # fmt: skip
FALSE = ((" not ", " "), (" no ", " every "), ("None of us", "All of us"), (" never ", " often "), ("14", "40"), ("9 ", "90 "))


def utterances() -> list[tuple[str, str, str]]:
    """Speaker, day and words of everything that was said: 144 sentences, of which no two share two parts."""
    return [
        (SPEAKERS[n % 7 + n // 29], DAYS[n % 5],
         f"{OPENINGS[n // 12]} {MIDDLES[n % 12]} {ENDINGS[(n // 12 + n % 12) % 12]}")
        for n in range(144)
    ]


def falsified(words: str) -> str:
    """The words with one changed that matters."""
    for true, false in FALSE:
        if true in words:
            return words.replace(true, false, 1)
    return words


def articles(number: int, length: int = 5000) -> list[quotidian.Document]:
    """Articles of about ``length`` characters, the same ones every time."""
    chance, said = random.Random(7), utterances()
    return [_article(name, chance, said, length) for name in range(number)]


def _article(name: int, chance: random.Random, said: list[tuple[str, str, str]], length: int) -> quotidian.Document:
    lines: list[str] = []
    for speaker, day, words in chance.sample(said, len(said)):
        if sum(map(len, lines)) > length:
            break
        if chance.random() < 0.03:
            words = falsified(words)
        if chance.random() < 0.02:
            speaker = chance.choice(SPEAKERS)
        lines.append(f"“{words},” {speaker} said {day}. {' '.join(chance.sample(PROSE, 4))}")
    text = f"OSTHAVEN, May 18, 2024 — {chance.choice(PROSE)}\n\n" + "\n\n".join(lines) + "\n\nThe council meets again on June 3, 2024.\n"
    return quotidian.Document(f"paper-{name + 1:03}", text)


def draft() -> str:
    """A draft with a genuine, an edited, an altered and an invented quotation, and one in the mouth of another."""
    said = utterances()
    (one, day, first), (two, _, second), (_, _, third), (_, _, fourth) = said[0], said[14], said[28], said[42]
    return (
        f"“{first},” {one} said {day}.\n\n"
        f"“{second.replace(' me ', ' [us] ')},” {two} said.\n\n"
        f"“{third.replace('14', '41')},” a reader was told.\n\n"
        f"“{fourth},” {SPEAKERS[-1]} said.\n\n"
        "“We shall all move to the moon by Thursday,” said Karl Vennes.\n"
    )


def hostile() -> dict[str, str]:
    """Articles whose text would do harm if it were taken for anything else."""
    harm = (
        "</script></style><script>window.harmed = 1</script><img src=x onerror='window.harmed = 1'>"
        "<a href=\"javascript:window.harmed = 1\">x</a> \u2028 \u2029 \u202e \0 \"' onmouseover=window.harmed=1 {{ 7 * 7 }}"
    )
    words = "We will not mend the old bridge before winter, whatever the council says"
    return {
        f"a {harm}": f"“{words}, {harm},” {harm} Anna Kowalczyk said on May 13, 2024. {harm}",
        "b": f"“{words.replace(' not', '')}, {harm},” Anna Kowalczyk said on May 13, 2024.",
    }
