"""Documents: texts with an id and, where it is known, the day on which they were written."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from .anchors import Anchor, to_iso
from .errors import DocumentError

__all__ = ["Document", "Documents", "as_documents", "as_rows"]


@dataclass(frozen=True, slots=True)
class Document:
    """A text with its id and its anchor. Offsets in a ``str`` count code points, in UTF-8 as ``bytes`` bytes.

    >>> Document("courier", "The bridge opened on Monday.", anchor="2024-05-14").id
    'courier'
    """

    id: str
    text: str | bytes
    anchor: Anchor = None


Documents = Mapping[str, str | bytes] | Iterable[Document]
"""A mapping of ids to texts, or any number of :class:`Document`."""


_EXPECTED = "documents are a mapping of ids to texts, or several of class Document"


def as_documents(documents: Documents) -> list[Document]:
    """The documents as a list.

    Raises:
        TypeError: they are neither a mapping nor documents.
        DocumentError: two of them have one id.

    >>> as_documents({"a": "One."})
    [Document(id='a', text='One.', anchor=None)]
    """
    if isinstance(documents, Mapping):
        return [Document(id, text) for id, text in documents.items()]
    if isinstance(documents, str | bytes) or not isinstance(documents, Iterable):
        raise TypeError(f"{_EXPECTED}, not {type(documents).__name__}")
    listed = list(documents)
    seen: set[str] = set()
    for document in listed:
        if not isinstance(document, Document):
            raise TypeError(f"{_EXPECTED}, not {type(document).__name__}")
        if not isinstance(document.id, str):
            raise TypeError(f"id must be str, not {type(document.id).__name__}")
        if document.id in seen:
            raise DocumentError(f"two documents with the id {document.id!r}", None, "an id of its own for each")
        seen.add(document.id)
    return listed


def as_rows(documents: list[Document]) -> list[tuple[str, str | bytes, str | None]]:
    """The documents as the core takes them.

    >>> as_rows([Document("a", "One.", "2024-05-14")])
    [('a', 'One.', '2024-05-14')]
    """
    return [(document.id, document.text, _day(document)) for document in documents]


def _day(document: Document) -> str | None:
    try:
        return to_iso(document.anchor)
    except TypeError as error:
        raise TypeError(f"anchor of document {document.id!r}: {error}") from None
