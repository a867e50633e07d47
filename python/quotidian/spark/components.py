"""Which nodes of a graph hang together: connected components, by large and small stars.

Each round hangs the neighbours of a node on the least of them (Kiveris and others, *Connected Components in MapReduce and
Beyond*, 2014). It needs few rounds, whatever the graph, and no row of it grows.
"""

from __future__ import annotations

from dataclasses import dataclass

from pyspark.sql import DataFrame  # type: ignore[import-not-found, unused-ignore]
from pyspark.sql import functions as F  # type: ignore[import-not-found, unused-ignore]

__all__ = ["Folder", "components"]


@dataclass(frozen=True, slots=True)
class Folder:
    """A folder that all machines reach. A table that is kept there is not made again, whatever executor is lost, and the plan of what is
    made from it begins there."""

    path: str

    def kept(self, name: str, frame: DataFrame) -> DataFrame:
        """The table, written into the folder as Parquet and read from there; what had the name before is overwritten."""
        path = f"{self.path.rstrip('/')}/{name}"
        frame.write.mode("overwrite").parquet(path)
        return frame.sparkSession.read.schema(frame.schema).parquet(path)


def components(edges: DataFrame, folder: Folder, name: str = "stars") -> DataFrame:
    """Each node of the edges (columns ``a`` and ``b``, long) with the least node that hangs together with it: columns ``node``
    and ``component``. Each round is kept in the folder, under the name and a number.

    >>> edges = session.createDataFrame([(1, 2), (3, 2), (4, 3), (8, 9)], "a long, b long")
    >>> [tuple(row) for row in components(edges, Folder(folder)).orderBy("node").collect()]
    [(1, 1), (2, 1), (3, 1), (4, 1), (8, 8), (9, 8)]
    """
    stars, state, number = edges.where("a <> b"), None, 0
    while True:
        number += 1
        stars = folder.kept(f"{name}-{number}", _small_star(_large_star(stars)))
        # the same edges as the round before: a count, and a sum of hashes in which the order does not tell
        (now,) = stars.agg(F.count("*"), F.bit_xor(F.xxhash64("a", "b"))).collect()
        if now == state:
            break
        state = now
    hung = stars.select(F.col("a").alias("node"), F.col("b").alias("component"))
    return hung.union(stars.select("b", "b").distinct())


def _large_star(edges: DataFrame) -> DataFrame:
    """Hangs the greater neighbours of each node on its least one."""
    both = edges.union(edges.select("b", "a"))
    least = both.groupBy("a").agg(F.least(F.col("a"), F.min("b")).alias("least"))
    return both.join(least, "a").where("b > a").select(F.col("b").alias("a"), F.col("least").alias("b")).distinct()


def _small_star(edges: DataFrame) -> DataFrame:
    """Hangs each node, and its smaller neighbours, on the least of these."""
    down = edges.select(F.greatest("a", "b").alias("a"), F.least("a", "b").alias("b"))
    least = down.groupBy("a").agg(F.min("b").alias("least"))
    smaller = down.join(least, "a").where("b <> least").select("b", "least")
    return smaller.union(least).toDF("a", "b").distinct()
