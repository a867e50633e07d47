"""Templates filled in: everything of a text is escaped, and the page allows itself nothing but its own style and script."""

from __future__ import annotations

import base64
import hashlib
from functools import cache
from typing import Any

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from .._core import __version__
from ..texts import HARMFUL
from . import verdicts
from .days import named
from .marking import wrapped

__all__ = ["GENERATOR", "clean", "render"]

GENERATOR = b'<meta name="generator" content="Quotidian'
"""Stands near the top of every page, and tells it from other files."""

def clean(value: Any) -> Any:
    """A text without characters that a page cannot hold, or that would hide or turn what stands there.

    >>> clean("a\\0b")
    'a\N{REPLACEMENT CHARACTER}b'
    """
    return value.translate(HARMFUL) if isinstance(value, str) and not isinstance(value, Markup) else value


def render(name: str, **values: Any) -> str:
    """The template filled in."""
    return _environment().get_template(name).render(values)


@cache
def _environment() -> Environment:
    environment = Environment(
        loader=PackageLoader("quotidian.report"),
        autoescape=True,
        finalize=clean,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    for name in ("page.css", "plain.css", "page.js"):
        source = _source(environment, name)
        key = name.replace(".", "_")
        environment.globals[key] = Markup(source)
        environment.globals[f"{key}_hash"] = Markup(_hash(source))
    environment.filters.update(wrapped=wrapped, fault_in_words=_fault_in_words)
    environment.globals.update(
        version=__version__,
        named=named,
        group=verdicts.group,
        signs=verdicts.SIGNS,
        meanings=verdicts.MEANINGS,
        fault_names=verdicts.FAULTS,
    )
    return environment


def _fault_in_words(fault: str) -> str | None:
    """What is wrong with the words; who else is named, and which day, is told in full beside it."""
    return None if fault in ("speaker", "day") else verdicts.FAULTS[fault]


def _source(environment: Environment, name: str) -> str:
    assert environment.loader is not None
    source, _, _ = environment.loader.get_source(environment, name)
    return source.strip()


def _hash(source: str) -> str:
    """How a policy names an inline style or script."""
    return "sha256-" + base64.b64encode(hashlib.sha256(source.encode()).digest()).decode()
