"""Spark: :func:`scan` over a table of documents, and :func:`link`, which finds every utterance of the whole table.

Every worker needs this package. Needs ``pip install 'quotidian[spark]'``, and Java 17 or later.

| file | what it holds |
|---|---|
| ``scanning`` | what is found in each document |
| ``linking`` | the steps from a table of documents to one of utterances |
| ``components`` | which nodes of a graph hang together |
| ``workers`` | what Spark's Python workers do with batches of Arrow |
"""

from __future__ import annotations

try:
    import pyarrow  # type: ignore[import-not-found, import-untyped, unused-ignore]  # noqa: F401
    import pyspark  # type: ignore[import-not-found, unused-ignore]  # noqa: F401
except ImportError as error:
    raise ImportError("quotidian.spark needs PySpark and pyarrow: pip install 'quotidian[spark]'") from error

from .linking import Links, link
from .scanning import scan

__all__ = ["Links", "link", "scan"]
