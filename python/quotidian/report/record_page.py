"""The page of a record: discrepancies, the articles side by side, every utterance, the days."""

from __future__ import annotations

from ..documents import Documents, as_documents
from ..results import Record
from ..vocabulary import VERDICTS
from .articles import Article, articles, sayings
from .discrepancies import discrepancies
from .rendering import render
from .timeline import moments

__all__ = ["record_page"]

FEW = 8
"""As many articles stand side by side at first; of more, only some do."""

SIDE_BY_SIDE = 5
"""That many, those with the most discrepancies."""

AT_ONCE = 30
"""Discrepancies that are open at first."""


def record_page(record: Record, documents: Documents) -> str:
    """The page as HTML.

    Raises:
        DocumentError: the text of a document is not given, or is not the one that was compared.
    """
    by_id = articles(record, as_documents(documents))
    speakers = sorted({one.speaker for one in record.utterances if one.speaker}, key=str.casefold)
    said = sayings(record, by_id, speakers)
    days = moments(record, said, by_id)
    listed = list(by_id.values())
    found = {row.version.verdict for one in said for row in one.rows}
    return render(
        "record.html",
        articles=listed,
        shown=_shown(listed),
        said=said,
        shared=sum(len(one.numbers) > 1 for one in said),
        speakers=speakers,
        discrepancies=discrepancies(said),
        at_once=AT_ONCE,
        moments=days,
        undated=[one for one in said if one.utterance.said_on is None],
        speaker_options=[*enumerate(speakers), *([(-1, "speaker unknown")] if any(one.speaker < 0 for one in said) else [])],
        verdict_options=[(name, name) for name in VERDICTS if name in found],
        article_options=[(article.number, article.note.id) for article in listed],
    )


def _shown(listed: list[Article]) -> set[int]:
    """The articles that stand side by side at first."""
    if len(listed) > FEW:
        listed = sorted(listed, key=lambda article: (-article.faults, article.number))[:SIDE_BY_SIDE]
    return {article.number for article in listed}
