"""An article out of an HTML file: title, text, and the day of publication that its markup names."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

__all__ = ["NEEDED", "PAGE_ENDINGS", "Article", "article"]

PAGE_ENDINGS = (".html", ".htm", ".xhtml")

NEEDED = "pip install 'quotidian[html]' reads it"
"""What to say where the packages for pages are missing."""


@dataclass(frozen=True, slots=True)
class Article:
    """What of a page is read.

    Attributes:
        text: the title, unless the text begins with it, and the paragraphs, with an empty line between two.
        day: when it was published, as ISO date; None where the markup does not say.
    """

    text: str
    day: str | None


def article(page: bytes) -> Article | None:
    """The article of a page; None where there is none in it.

    Raises:
        ImportError: the packages for pages are missing.
    """
    import htmldate  # type: ignore[import-not-found, import-untyped, unused-ignore]
    import trafilatura  # type: ignore[import-not-found, import-untyped, unused-ignore]

    found: Any = trafilatura.bare_extraction(_with_marks(page), with_metadata=True, include_comments=False, include_tables=False)
    paragraphs = [line for line in (found.text or "").splitlines() if line.strip()] if found else []
    if not paragraphs:
        return None
    if found.title and paragraphs[0].strip() != found.title.strip():
        paragraphs.insert(0, found.title)
    # the extensive search would take a year of copyright for a day
    day = htmldate.find_date(page, extensive_search=False, original_date=True)
    return Article("\n\n".join(paragraphs), day)


BLOCK_SIGN = "> "
"""How Markdown sets off a paragraph that is quoted: a sign that the core knows."""

INLINE = {"a", "abbr", "b", "cite", "code", "del", "em", "i", "ins", "kbd", "mark", "q", "s", "small", "span", "strong", "sub", "sup", "time", "u"}
NOT_QUOTED = ("footer", "figcaption", "cite")
"""What in a block quotation says where it comes from."""

CLOSES = {"“": "”", "„": "“”", '"': '"', "«": "»", "»": "«»"}
"""What closes each double mark that opens. ``»`` may do either, and opens where nothing that it closes is open."""

SINGLE = {"‘": "’", "‚": "‘’", "'": "'", "‹": "›", "›": "‹›"}
"""The same of single marks. Most are apostrophes: two that stand right around a ``q`` are none."""

OWN_MARKS = tuple("“”„\"«»‘‚‹›")


def _with_marks(page: bytes) -> Any:
    """The tree of a page in which what its markup says of quotations stands in its text: marks around ``q``, signs before the paragraphs of
    ``blockquote``. The extraction leaves out both elements, and tears a ``q`` in a ``q`` from its sentence."""
    from trafilatura.utils import load_html  # type: ignore[import-not-found, import-untyped, unused-ignore]

    tree: Any = load_html(page)
    if tree is None:
        return page
    quoted = list(_quoted(tree))
    for q, depth in quoted:
        words = q.text_content().strip()
        if depth is not None and words and not words.startswith(OWN_MARKS):
            _between(q, *("‘’" if depth % 2 else "“”"))
    for q, _ in quoted:
        q.drop_tag()
    done: set[Any] = set()
    for block in list(tree.iter("blockquote")):
        # pages are laid out with it, too; and what stands in another is set off with that
        if next(block.iter("h1"), None) is None and done.isdisjoint(block.iterancestors("blockquote")):
            _set_off(block)
            done.add(block)
    return tree


def _quoted(tree: Any) -> Iterator[tuple[Any, int | None]]:
    """Each ``q``, and how many quotations it stands in: other ``q``, and the writer's own double marks. None where these marks are its own,
    right before it (or single ones right around it): then its words have marks."""
    from lxml import etree  # type: ignore[import-not-found, import-untyped, unused-ignore]

    around, own = 0, OwnMarks()
    for event, element in etree.iterwalk(tree, events=("start", "end", "comment", "pi")):
        if event == "start":
            if element.tag == "q":
                yield element, None if own.begin(element) else around + len(own.open)
                around += 1
            elif element.tag not in INLINE:
                own = OwnMarks()
        elif event == "end" and element.tag == "q":
            around -= 1
        elif event == "end" and element.tag not in INLINE:
            own = OwnMarks()
        own.read((element.text if event == "start" else element.tail) or "")


class OwnMarks:
    """The writer's own marks in the part of a paragraph that was read.

    Attributes:
        open: what closes each double mark that is open.
    """

    def __init__(self) -> None:
        self.open: list[str] = []
        self._last = ""
        self._opened = False

    def read(self, text: str) -> None:
        """Reads on."""
        for letter in text:
            if letter.isspace():
                continue
            self._last, self._opened = letter, False
            if self.open and letter in self.open[-1]:
                self.open.pop()
            elif letter in CLOSES:
                self.open.append(CLOSES[letter])
                self._opened = True

    def begin(self, q: Any) -> bool:
        """Whether marks stand around an element that begins here: a double one opened right before it, or single ones before and behind."""
        behind = (q.tail or "").lstrip()[:1]
        return self._opened or behind != "" and behind in SINGLE.get(self._last, "")


def _between(element: Any, before: str, behind: str) -> None:
    """Puts marks around the words of an element."""
    element.text = before + (element.text or "").lstrip()
    if len(element):
        element[-1].tail = (element[-1].tail or "").rstrip() + behind
    else:
        element.text = element.text.rstrip() + behind


def _set_off(block: Any) -> None:
    """Puts the sign of a block quotation before each line of its own."""
    for item in list(block.iter("li", "ul", "ol")):
        # what is quoted is its words; a sign of a list before them would hide that they are
        item.tag = "p" if item.tag == "li" else "div"
    for element in block.iter("blockquote", "p", "div", "br"):
        if not element.text_content().strip() and element.tag != "br":
            continue  # a picture
        if any(next(element.iterancestors(name), None) is not None for name in NOT_QUOTED):
            continue
        if element.tag == "br":
            if (element.tail or "").strip():
                element.tail = _signed(element.tail)
        elif (element.text or "").strip() or (len(element) and element[0].tag in INLINE):
            element.text = _signed(element.text or "")


def _signed(words: str) -> str:
    # of a block quotation in another each paragraph comes by twice
    return words if words.startswith(BLOCK_SIGN) else BLOCK_SIGN + words.lstrip()
