"""Documents that come one by one, and their record at any time."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from threading import Lock
from typing import NoReturn, Self, SupportsIndex

from . import _core
from .api import AUTO, spelt, threads
from .documents import Document, Documents, as_documents, as_rows
from .errors import DocumentError
from .results import Record
from .vocabulary import Language

__all__ = ["Linker"]


class Linker:
    """Documents that come one by one, and their record at any time.

    A document is read once, when it is added; :meth:`record` links all that are held. It is what :func:`quotidian.compare` gives for
    the same documents in the order in which they were added, however many calls added them: who said what in an early article may
    depend on a late one, so nothing is decided before it is asked for. ``language`` is that of :func:`quotidian.compare`.

    A linker holds the texts that it was given (no copies) and what was found in each: some 35 KB for an article of 5 KB with 34 quotations
    and 42 dates, fewer where there are fewer; while it links, a hundred bytes more a quotation. Several threads may use it.

    >>> linker = Linker()
    >>> linker.add(Document("herald", "“We baked all night, and we will do it again before the winter fair,” Anna Kowalczyk said."))
    >>> [len(one.versions) for one in linker.record().utterances]
    [1]
    >>> linker.add(Document("post", "Kowalczyk said: “We will do it again before the winter fair.”"))
    >>> [[version.doc for version in one.versions] for one in linker.record().utterances]
    [['herald', 'post']]
    """

    __slots__ = ("_changing", "_language", "_linked", "_read")

    def __init__(self, documents: Documents = (), *, language: Language = AUTO) -> None:
        """A linker that holds ``documents``.

        Raises:
            LanguageError: the language is not known.
        """
        self._language = spelt(language)
        self._read: dict[str, _core.ReadDocument] = {}
        self._linked: tuple[list[_core.ReadDocument], Record] | None = None
        self._changing = Lock()
        self.extend(documents)

    def add(self, document: Document) -> None:
        """Reads a document, and holds it behind the others.

        Raises:
            TextError: the text holds half of a surrogate pair, or is not UTF-8.
            AnchorError: the anchor is neither an ISO date nor an ISO datetime.
            DocumentError: a document with its id is held.
        """
        self.extend([document], jobs=1)

    def extend(self, documents: Documents, *, jobs: SupportsIndex | None = None, progress: Callable[[], object] | None = None) -> None:
        """The same for several, which are read on ``jobs`` threads; without it, on as many as the machine runs at once.

        ``progress`` is called after each that is read. Another thread sees all of them held or none; where anything is raised none is.

        Raises:
            TextError: a text holds half of a surrogate pair, or is not UTF-8.
            AnchorError: an anchor is neither an ISO date nor an ISO datetime.
            DocumentError: two documents have one id, or one with such an id is held.

        >>> linker = Linker()
        >>> linker.extend({"herald": "It rained.", "post": "It snowed."})
        >>> list(linker)
        ['herald', 'post']
        """
        listed = as_documents(documents)
        self._refuse(document.id for document in listed)
        read = _core.read_documents(as_rows(listed), self._language, threads(jobs), progress)
        held = dict(zip((document.id for document in listed), read, strict=True))
        with self._changing:
            # another thread may have added one meanwhile
            self._refuse(held)
            self._read.update(held)

    def remove(self, id: str) -> None:
        """Lets go of a document, as if it had never been added.

        Raises:
            KeyError: none with this id is held.

        >>> linker = Linker({"herald": "It rained.", "post": "It snowed."})
        >>> linker.remove("herald")
        >>> "herald" in linker, len(linker)
        (False, 1)
        """
        del self._read[id]

    def record(self, *, progress: Callable[[int, int], object] | None = None) -> Record:
        """The record of the documents held.

        It is made anew where one was added or removed since the last call, and takes as long as :func:`quotidian.compare` without
        reading. Otherwise the same record is given again. ``progress`` is called as :func:`quotidian.compare` calls ``linking``, and
        not where the same record is given.

        >>> linker = Linker({"herald": "“It rained,” Ann Poe said.", "post": "“It rained,” she said."})
        >>> record = linker.record(progress=lambda done, steps: print(done, "of", steps))
        4 of 4
        >>> record is linker.record(progress=print)
        True
        """
        read, linked = list(self._read.values()), self._linked
        if linked is None or linked[0] != read:
            linked = self._linked = read, Record.from_dict(_core.link_documents(read, progress))
        return linked[1]

    def __len__(self) -> int:
        """How many documents are held."""
        return len(self._read)

    def __contains__(self, id: object) -> bool:
        """Whether a document with this id is held."""
        return id in self._read

    def __iter__(self) -> Iterator[str]:
        """The ids of the documents held, in the order in which they were added."""
        return iter(list(self._read))

    def __repr__(self) -> str:
        """How many documents are held, and in what language they are read."""
        return f"<{type(self).__name__} of {len(self)} documents, language={self._language!r}>"

    def __copy__(self) -> Self:
        """A linker that holds the same documents, which are not read again, and goes its own way from then on.

        >>> import copy
        >>> linker = Linker({"herald": "It rained."})
        >>> other = copy.copy(linker)
        >>> other.remove("herald")
        >>> len(linker), len(other)
        (1, 0)
        """
        other = object.__new__(type(self))
        other._language = self._language
        with self._changing:
            other._read = dict(self._read)
        other._linked = self._linked
        other._changing = Lock()
        return other

    def __deepcopy__(self, memo: object) -> Self:
        """The same: what was read of a document never changes."""
        return self.__copy__()

    def __reduce__(self) -> NoReturn:
        """Refuses: what was read is memory of the core.

        Raises:
            TypeError: always.
        """
        raise TypeError(f"a {type(self).__name__} cannot be pickled: pickle the documents, and add them to another")

    def _refuse(self, ids: Iterable[str]) -> None:
        for id in ids:
            if id in self._read:
                raise DocumentError(f"a document with the id {id!r} is held", None, "an id of its own for each")
