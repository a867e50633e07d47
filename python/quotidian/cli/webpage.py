"""An article out of an HTML file: title, text, and the day of publication that its markup names."""

from __future__ import annotations

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

    found: Any = trafilatura.bare_extraction(page, with_metadata=True, include_comments=False, include_tables=False)
    paragraphs = [line for line in (found.text or "").splitlines() if line.strip()] if found else []
    if not paragraphs:
        return None
    if found.title and paragraphs[0].strip() != found.title.strip():
        paragraphs.insert(0, found.title)
    # the extensive search would take a year of copyright for a day
    day = htmldate.find_date(page, extensive_search=False, original_date=True)
    return Article("\n\n".join(paragraphs), day)
