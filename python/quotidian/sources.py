"""Texts to look in: read once, for however many drafts and quotations are held against them."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from . import _core
from .documents import Document, as_rows
from .errors import DocumentError
from .results import Verification

__all__ = ["Sources"]


class Sources:
    """Sources that were read. Several threads may use them.

    Attributes:
        ids: their ids, in their order.
    """

    def __init__(self, documents: list[Document], language: str) -> None:
        """Reads them, in the language as the core takes it.

        Raises:
            TextError: a text holds half of a surrogate pair, or is not UTF-8.
            AnchorError: an anchor is neither an ISO date nor an ISO datetime.
            LanguageError: the language is not known.
        """
        self.ids = [document.id for document in documents]
        self._numbers = {id: number for number, id in enumerate(self.ids)}
        self._language = language
        self._read = _core.read_sources(as_rows(documents), language)

    def __len__(self) -> int:
        """How many they are."""
        return len(self.ids)

    def __contains__(self, id: object) -> bool:
        """Whether one has this id."""
        return isinstance(id, str) and id in self._numbers

    def verify(self, draft: str | bytes, anchor: str | None, progress: Callable[[], object] | None = None) -> Verification:
        """What :func:`quotidian.verify` gives.

        >>> sources = Sources([Document("interview", "“We baked all night,” Anna Kowalczyk said.")], "auto")
        >>> [sources.verify(draft, None).genuine for draft in ("She “baked all night”.", "She “baked all day”.")]
        [True, False]
        """
        return self._verification(_core.verify(draft, anchor, self._read, self._language, progress))

    def verify_quotes(
        self, quotes: Iterable[tuple[str | bytes, str | None]], progress: Callable[[], object] | None = None
    ) -> Verification:
        """What :func:`quotidian.verify_quotes` gives for pairs.

        Raises:
            DocumentError: there is none with the id that a quotation names.
        """
        numbered = [(words, None if source is None else self._number(source)) for words, source in quotes]
        return self._verification(_core.verify_quotes(numbered, self._read, progress))

    def _number(self, id: str) -> int:
        if id not in self._numbers:
            raise DocumentError(f"no source with the id {id!r}", None, "one of " + ", ".join(self.ids))
        return self._numbers[id]

    def _verification(self, found: dict[str, Any]) -> Verification:
        for check in found["quotes"]:
            check["source"] = None if check["source"] is None else self.ids[check["source"]]
        return Verification.from_dict(found)
