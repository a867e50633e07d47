"""The compiled half of the package: one function of core each, dictionaries with the keys of the JSON out."""

from collections.abc import Callable
from typing import Any, Final

__all__ = [
    "LANGUAGES",
    "LIMITS",
    "__version__",
    "check_anchor",
    "compare",
    "find",
    "find_json",
    "scan",
    "scan_json",
    "verify",
    "verify_quotes",
]

LANGUAGES: Final[tuple[str, ...]]
LIMITS: Final[dict[str, int]]
__version__: Final[str]

def check_anchor(iso: str) -> str: ...
def compare(documents: list[tuple[str, str, str | None]], language: str) -> dict[str, Any]: ...
def find(
    quote: str, text: str, language: str, known: tuple[str, str, str | None, str | None]
) -> dict[str, Any]: ...
def find_json(quote: str, text: str, language: str, known: tuple[str, str, str | None, str | None]) -> bytes: ...
def scan(text: str, anchor: str | None, language: str, indirect: bool) -> dict[str, Any]: ...
def scan_json(text: str, anchor: str | None, language: str, indirect: bool) -> bytes: ...
def verify(
    draft: str,
    anchor: str | None,
    sources: list[tuple[str, str | None]],
    language: str,
    done: Callable[[], object] | None,
) -> dict[str, Any]: ...
def verify_quotes(
    quotes: list[tuple[str, int | None]],
    sources: list[tuple[str, str | None]],
    language: str,
    done: Callable[[], object] | None,
) -> dict[str, Any]: ...
