"""The compiled half of the package: one function of core each; dictionaries with the keys of the JSON out, tuples of a scan."""

from collections.abc import Callable
from typing import Any, Final, TypeAlias, final

from .vocabulary import LanguageCode

__all__ = [
    "LANGUAGES",
    "LIMITS",
    "ArrowArray",
    "ReadDocument",
    "ReadSource",
    "Scanned",
    "__version__",
    "check_anchor",
    "compare",
    "find",
    "find_arrow",
    "find_json",
    "link_documents",
    "link_lookups",
    "link_names",
    "link_pairs",
    "link_record",
    "read_documents",
    "read_sources",
    "scan",
    "scan_arrow",
    "scan_json",
    "verify",
    "verify_quotes",
]

LANGUAGES: Final[tuple[LanguageCode, ...]]
LIMITS: Final[dict[str, int]]
__version__: Final[str]

_Text: TypeAlias = str | bytes
_Arrays: TypeAlias = list[tuple[object, object]]

@final
class ArrowArray:
    def __arrow_c_array__(self, requested_schema: object | None = None) -> tuple[object, object]: ...

_Row: TypeAlias = tuple[Any, ...]

@final
class Scanned:
    """What a scan found. Rows are tuples, with the values in the order of the JSON."""

    @property
    def head(self) -> tuple[LanguageCode, _Row | None, str | None, _Row | None]: ...
    def quotes(self, first: int = 0, most: int = ...) -> tuple[_Row, ...]: ...
    def dates(self, first: int = 0, most: int = ...) -> tuple[_Row, ...]: ...
    def problems(self) -> tuple[_Row, ...]: ...

@final
class ReadDocument:
    """A document that was read: its text, and what was found there."""

@final
class ReadSource:
    """A text to look in, with what is known of it."""

def check_anchor(iso: str) -> str: ...
def compare(
    documents: list[tuple[str, _Text, str | None]],
    language: str,
    jobs: int,
    done: Callable[[], object] | None,
    linking: Callable[[int, int], object] | None,
) -> dict[str, Any]: ...
def find(
    quote: _Text, text: _Text, language: str, known: tuple[_Text, _Text, str | None, str | None]
) -> dict[str, Any]: ...
def find_arrow(
    quotes: str | _Arrays, texts: str | _Arrays, language: str, jobs: int
) -> list[ArrowArray]: ...
def find_json(quote: _Text, text: _Text, language: str, known: tuple[_Text, _Text, str | None, str | None]) -> bytes: ...
def link_documents(documents: list[ReadDocument], linking: Callable[[int, int], object] | None) -> dict[str, Any]: ...
def link_lookups(text: str, anchor: str | None, language: str) -> dict[str, Any]: ...
def link_names(texts: list[str], speakers: list[tuple[str, bool]], language: str) -> list[str | None]: ...
def link_pairs(
    documents: list[tuple[str, str | None]], pairs: list[tuple[int, int]], language: str
) -> dict[str, Any]: ...
def link_record(
    documents: list[tuple[str, str, str | None]], left_out: list[set[tuple[int, int]]], language: str
) -> dict[str, Any]: ...
def read_documents(
    documents: list[tuple[str, _Text, str | None]], language: str, jobs: int, done: Callable[[], object] | None
) -> list[ReadDocument]: ...
def read_sources(sources: list[tuple[str, _Text, str | None]], language: str) -> list[ReadSource]: ...
def scan(text: _Text, anchor: str | None, language: str, indirect: bool) -> Scanned: ...
def scan_arrow(
    texts: _Arrays, anchors: str | _Arrays | None, language: str, indirect: bool, jobs: int
) -> list[ArrowArray]: ...
def scan_json(text: _Text, anchor: str | None, language: str, indirect: bool) -> bytes: ...
def verify(
    draft: _Text,
    anchor: str | None,
    sources: list[ReadSource],
    language: str,
    done: Callable[[], object] | None,
) -> dict[str, Any]: ...
def verify_quotes(
    quotes: list[tuple[_Text, int | None]],
    sources: list[ReadSource],
    done: Callable[[], object] | None,
) -> dict[str, Any]: ...
