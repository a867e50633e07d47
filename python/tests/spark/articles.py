"""Articles that repeat each other: made of the test's own sentences, always the same ones."""

from __future__ import annotations

import random
from dataclasses import dataclass

WHO = "Ana Ruiz,Bo Lind,Carla Voss,Dev Patel,Edda Krohn,Finn Okoro,Greta Salo,Hugo Marsh,Ines Duarte,Jon Arnau".split(",")
WHAT = (
    "harbour,ferry,bakery,orchard,library,tunnel,mill,lantern,theatre,quarry,meadow,railway,clinic,chapel,market,reservoir,"
    "workshop,lighthouse,vineyard,stable,foundry,garden,archive,bridge"
).split(",")
HOW = (
    "old,narrow,flooded,northern,wooden,forgotten,crowded,silent,painted,frozen,hollow,steep,rusty,sunken,marble,famous,gloomy,tilted,"
    "private,disused,royal,haunted,modest,draughty"
).split(",")
DOES = (
    "rebuild,paint,inspect,sell,open,restore,measure,abandon,defend,widen,drain,insure,photograph,rent,lock,heat,clean,demolish,"
    "borrow,describe,visit,study,move,raise,lower,lend,auction,flood,furnish,guard,hide,light,mortgage,polish,rename,scrap"
).split(",")
WHEN = (
    "snow,fair,election,harvest,storms,school,regatta,carnival,census,frost,strike,festival,auction,visit,trial,exhibition,pilgrimage,"
    "drought,parade,eclipse"
).split(",")
WHO_ELSE = (
    "neighbours,engineers,fishermen,teachers,nurses,bakers,farmers,voters,drivers,students,pilots,painters,lawyers,tenants,"
    "sailors,weavers,miners,singers,grocers,gardeners"
).split(",")
THINK = "praise,mock,cherish,fear,doubt,adore,resent,sketch,envy,mourn,blame,trust,dread,copy,ignore,admire".split(",")
THING = (
    "roof,gate,clock,staircase,fence,window,chimney,cellar,signpost,fountain,kitchen,balcony,engine,ladder,furnace,turnstile,"
    "basement,elevator,doorbell,parapet"
).split(",")


@dataclass(frozen=True)
class Said:
    speaker: str
    words: str
    falsified: str
    few: str


def statements(chance: random.Random, count: int) -> list[Said]:
    made = []
    for _ in range(count):
        one, other = chance.sample(WHAT, 2)
        does, other_does = chance.sample(DOES, 2)
        how, more, rest, last = chance.sample(HOW, 4)
        few = f"{how}, {more} {one}s"
        when = f"{chance.choice(WHO).split()[0]}’s {chance.choice(WHEN)}"
        why = f"{chance.randint(3, 900)} {chance.choice(WHO_ELSE)} {chance.choice(THINK)} {last} {chance.choice(THING)}s"
        rest = f"{does} {few} and {other_does} {rest} {other}s before {when}, because {why}"
        made.append(Said(chance.choice(WHO), f"We will {rest}", f"We will not {rest}", few))
    return made


def told(chance: random.Random, said: Said) -> str:
    """A paragraph that gives a statement in one of the ways in which articles do."""
    surname = said.speaker.split()[-1]
    words = said.words.split()
    half = len(words) // 2
    first, second = " ".join(words[:half]), " ".join(words[half:])
    return chance.choice(
        [
            f"“{said.words},” said {said.speaker} on Monday.",
            f"“{said.words},” {surname} told reporters.",
            f"{surname} said: “{said.words}.”",
            f"“{first},” {surname} said, “{second}.”",
            f"“{second},” said {said.speaker}.",
            f"According to {said.speaker}, “{first}”.",
            f"“{said.falsified},” said {said.speaker}.",
            f"{said.words}, as one could read on every wall of the town.",
            f"{said.speaker} spoke of the “{said.few}” again.",
            f"Everybody knew the “{said.few}” of which {surname} had spoken, and nobody liked it.",
        ]
    )


def articles(count: int, seed: int = 1) -> list[tuple[str, str, str | None]]:
    """Rows of id, text and anchor."""
    chance = random.Random(seed)
    said = statements(chance, max(6, count // 5))
    rows = []
    for number in range(count):
        paragraphs = [told(chance, one) for one in chance.sample(said, chance.randint(1, 4))]
        own = statements(chance, 1)[0]
        paragraphs.insert(chance.randint(0, len(paragraphs)), f"“{own.words},” wrote {own.speaker} the day before.")
        anchor = f"2024-03-{1 + number % 28:02}" if number % 3 else None
        rows.append((f"article-{number:05}", "\n\n".join(paragraphs), anchor))
    return rows
