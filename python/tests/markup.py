"""A page as its elements and its text, and texts to make one of."""

from __future__ import annotations

from html.parser import HTMLParser

WORDS = "We will not mend the old bridge before winter, whatever the council says"
TEXTS = {
    "herald": f"“{WORDS},” Anna Kowalczyk said on May 13, 2024.",
    "post": f"“{WORDS.replace(' not', '')},” said Kowalczyk on May 13, 2024.",
    "wire": f"“{WORDS},” said Anna Kowalczyk on May 12, 2024.",
}
HOSTILE = "</script><img src=x onerror=alert(1)><!-- \u2028 \u202e \0 \x1b[31m '\" &amp; {{ 7 * 7 }} ]]> </style>"
VOID = {"meta", "input", "br", "img", "link", "hr"}


class Page(HTMLParser):
    """The elements of a page; it complains of one that is closed without being open."""

    def __init__(self, page: str) -> None:
        super().__init__(convert_charrefs=True)
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.within: list[str] = []
        self.text: list[str] = []
        self.feed(page)
        self.close()
        assert self.within == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert not (tag == "a" and "a" in self.within), "a link within a link"
        self.elements.append((tag, dict(attrs)))
        if tag not in VOID:
            self.within.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.within.pop() == tag

    def handle_data(self, data: str) -> None:
        if not {"script", "style"} & set(self.within):
            self.text.append(data)

    def all(self, tag: str, name: str = "") -> list[dict[str, str | None]]:
        return [a for t, a in self.elements if t == tag and (not name or name in (a.get("class") or "").split())]
