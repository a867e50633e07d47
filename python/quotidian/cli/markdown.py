"""Markdown as prose: what is code, comment, tag, script or the title of a link is no speech, and is blanked, so that every offset stays.

CommonMark says what a block is (markdown-it-py); its inline tokens have no offsets, so the spans inside of blocks
are found here.
"""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Iterator

__all__ = ["MARKDOWN_ENDINGS", "prose"]

MARKDOWN_ENDINGS = (".md", ".markdown")

LINE = re.compile(r".*?(?:\r\n|\r|\n|$)", re.DOTALL)
"""A line with its end; lines are counted as CommonMark counts them."""

VISIBLE = re.compile(r"[^\r\n]")
TICKS = re.compile(r"`+")

TAG = re.compile(
    r"""</[a-zA-Z][a-zA-Z0-9-]{0,40}\s{0,20}>|<[a-zA-Z][a-zA-Z0-9-]{0,40}"""
    r"""(?:\s{1,20}+[a-zA-Z_:][\w.:-]{0,80}+(?:\s{0,20}+=\s{0,20}+(?:[^\s"'=<>`]{1,2000}+|"[^"]{0,2000}"|'[^']{0,2000}'))?+){0,40}+\s{0,20}+/?>"""
    r"""|<[a-zA-Z][a-zA-Z0-9+.-]{1,31}:[^\s<>]{0,2000}>"""
)
"""A tag of HTML, whose attributes may hold backticks and marks, or an address between angles. Bounded, as the titles are."""

UNSEEN = re.compile(r"<(script|style)(?![a-z0-9-])", re.IGNORECASE)
"""How a tag begins whose element no reader of a page sees."""

CLOSING = {name: re.compile(rf"</{name}\s{{0,20}}>", re.IGNORECASE) for name in ("script", "style")}

SENTENCE = re.compile(r"""[“„«‘"'(\[]*[A-ZÀ-ÖØ-Þ].*\s.*\s.*\s.*[.!?…][”“»’"')\]]*\s*""", re.DOTALL)
"""What reads like prose: four words at least, with a capital first and a stop at the end."""

TITLE = re.compile(r"""(\]\([^\s()]{1,2000}[ \t]{1,20})("[^"\n]{0,2000}"|'[^'\n]{0,2000}')(?=[ \t]{0,20}\))""")
"""The title of a link: ``[words](address "title")``. Bounded, so that a text made to be slow is not."""

DEFINED = re.compile(
    r"""^([ \t]{0,3}\[(?!\^)[^\]\n]{1,1000}\]:[ \t]{0,20}[^\s]{1,2000}[ \t]{1,20})("[^"\n]{0,2000}"|'[^'\n]{0,2000}')(?=[ \t]{0,20}\r?$)""",
    re.MULTILINE,
)
"""The same where the address stands apart from the words: ``[label]: address "title"``. A label ``^1`` is that of a footnote, which is prose."""

Span = tuple[int, int]


def prose(text: str) -> str:
    """The text with a space for each character of a code block, of code in a line, of a comment, of a tag, of a script or
    a style with what stands in it, and of the title of a link.

    A block that is set in by tabs is code for CommonMark; one that reads like prose stays, for many indent their paragraphs so.

    >>> prose("He said `“no”` and “yes”. <!-- “maybe” -->").rstrip()
    'He said        and “yes”.'
    >>> prose("```\\n“no”\\n```\\n“yes”").split()
    ['“yes”']
    """
    starts = [line.start() for line in LINE.finditer(text)]
    text = _without(text, list(_with_unseen(text, _blocks(text, starts))))
    text = _without(text, list(_comments(text)))
    for title in (TITLE, DEFINED):
        text = title.sub(lambda found: found[1] + " " * len(found[2]), text)
    return text


def _without(text: str, spans: list[Span]) -> str:
    """Spaces for what stands in the spans, which are in order and lie apart."""
    pieces, end = [], 0
    for first, last in spans:
        pieces += [text[end:first], VISIBLE.sub(" ", text[first:last])]
        end = last
    return "".join([*pieces, text[end:]])


def _comments(text: str) -> Iterator[Span]:
    """``<!-- comments -->``. One that is never closed is none: it would take all that follows with it."""
    end = 0
    while (first := text.find("<!--", end)) >= 0 and (last := text.find("-->", first + 2)) >= 0:
        end = last + 3
        yield first, end


def _with_unseen(text: str, spans: Iterator[Span]) -> Iterator[Span]:
    """The spans, where that of a tag which begins a script or a style goes on to its end: the next tag that closes one, whatever stands between,
    as browsers take it. One that is never closed is none, as of comments."""
    open_for_good: set[str] = set()
    end = 0
    for first, last in spans:
        if first < end:
            continue
        if (tag := UNSEEN.match(text, first)) and (name := tag[1].lower()) not in open_for_good:
            if closing := CLOSING[name].search(text, last):
                last = closing.end()
            else:
                open_for_good.add(name)
        end = last
        yield first, last


def _blocks(text: str, starts: list[int]) -> Iterator[Span]:
    """Code and tags: whole blocks, and inside of a block of words the tags and what stands between runs of as many backticks."""
    from markdown_it import MarkdownIt

    parser = MarkdownIt("commonmark")
    parser.core.ruler.enableOnly(["normalize", "block"])
    bounds = [*starts, len(text)]
    for token in parser.parse(text):
        if token.map is None or token.type not in ("fence", "code_block", "html_block", "inline"):
            continue
        first, last = bounds[token.map[0]], bounds[min(token.map[1], len(starts))]
        if token.type == "inline":
            yield from _ticked(text, first, last)
        elif token.type == "html_block":
            yield from (tag.span() for tag in TAG.finditer(text, first, last))
        elif token.type == "fence" or not _is_set_in(text[first:last]):
            yield first, last


def _is_set_in(block: str) -> bool:
    """Whether a block is a paragraph that its writer set in by a tab."""
    return block.startswith("\t") and not block.startswith("\t\t") and SENTENCE.fullmatch(block.strip()) is not None


def _ticked(text: str, first: int, last: int) -> Iterator[Span]:
    """``code`` and tags in a block of words: each run of backticks goes to the next one of its length, and is itself where there is none.
    Of a tag and of code the one that begins first holds the other."""
    runs = [run.span() for run in TICKS.finditer(text, first, last)]
    tags = deque(tag.span() for tag in TAG.finditer(text, first, last) if not _escaped(text, tag.start(), first))
    closing: list[int | None] = []
    seen: dict[int, int] = {}
    for number in range(len(runs) - 1, -1, -1):
        length = runs[number][1] - runs[number][0]
        closing.append(seen.get(length))
        seen[length] = number
    closing.reverse()
    number = 0
    while number < len(runs) or tags:
        start = runs[number][0] if number < len(runs) else last
        if tags and tags[0][0] < start:
            tag = tags.popleft()
            yield tag
            while number < len(runs) and runs[number][0] < tag[1]:
                number += 1
            continue
        end = closing[number]
        if end is None or _escaped(text, start, first):
            number += 1
        else:
            yield start, runs[end][1]
            number = end + 1
            while tags and tags[0][0] < runs[end][1]:
                tags.popleft()


def _escaped(text: str, at: int, first: int) -> bool:
    """Whether an odd number of backslashes stands before a place."""
    before = text[max(first, at - 64) : at]
    return (len(before) - len(before.rstrip("\\"))) % 2 == 1
