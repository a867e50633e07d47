"""How ``scan`` reads a text, as its options ask: the language, and what is left out."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace

from .. import _core
from ..anchors import Anchor, to_iso
from ..api import AUTO, scan
from ..results import Quote, Scan
from ..vocabulary import CONFIDENCES, Confidence, Language

__all__ = ["Choice"]


@dataclass(frozen=True, slots=True)
class Choice:
    """The language, whether speech without marks is wanted, and how sure a speaker must be."""

    language: Language = AUTO
    indirect: bool = False
    least: Confidence = "low"

    def scan(self, text: str | bytes, anchor: Anchor) -> Scan:
        """The scan; speakers that are less sure are left out.

        >>> Choice(least="high").scan("“We baked all night.”", None).quotes[0].speaker is None
        True
        """
        found = scan(text, anchor, language=self.language, indirect=self.indirect)
        return replace(found, quotes=tuple(map(self._sure, found.quotes)))

    def json(self, text: str | bytes, anchor: Anchor) -> bytes:
        """The same as an object of JSON; no object of Python is made where nothing is left out."""
        if self.least == CONFIDENCES[0]:
            return _core.scan_json(text, to_iso(anchor), self.language, self.indirect)
        return json.dumps(self.scan(text, anchor).to_dict(), ensure_ascii=False).encode()

    def _sure(self, quote: Quote) -> Quote:
        sure = CONFIDENCES.index(quote.confidence) >= CONFIDENCES.index(self.least)
        return quote if sure else replace(quote, speaker=None)
