"""From a table of documents to one of utterances: the steps, of which each is a table.

1. *Fingerprints*: those that the quotations of a document have, and those that its text asks for (``quotidian::link::lookups``).
2. *Pairs*: a join on fingerprints; two documents of which one asks for what the other has.
3. *Places*: each pair is linked widely by the core's own linker: what may be one utterance in whatever company.
4. *Components* of these places: what belongs to different ones cannot be one utterance.
5. *Record*: the documents of each component are compared by the core, and the utterances that lie in it are kept.
6. *Names*: speakers get the fullest names that documents which share utterances give (``quotidian::link::Roster``).

Steps 1 to 4 only say which documents have to be compared with each other; what is said is decided by the others, in the core.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from pyspark.sql import Column, DataFrame, Window  # type: ignore[import-not-found, unused-ignore]
from pyspark.sql import functions as F  # type: ignore[import-not-found, unused-ignore]
from pyspark.sql import types as spark  # type: ignore[import-not-found, unused-ignore]

from .._core import LIMITS
from ..api import AUTO
from ..errors import ColumnError, DocumentError
from . import workers
from .components import Folder, components
from .scanning import columns_of
from ..vocabulary import Language

__all__ = ["Links", "link"]

PASSAGES: Final = LIMITS["PASSAGES_OF_FINGERPRINT"]
"""Quotations that one fingerprint finds; further ones find these."""

PLACE: Final = "array<struct<start: bigint, end: bigint, quoted: boolean>>"


@dataclass(frozen=True, slots=True)
class Links:
    """The utterances of a table of documents. Each table is made when it is asked for, from what :func:`link` left in its folder."""

    versions: DataFrame
    """A row for each version of each utterance: ``utterance`` (a name that is the same in every run), ``part_of``, ``speaker``,
    ``said_on``, the id of the document, ``start``, ``end``, ``text``, ``quoted``, ``relation``, ``verdict``, ``alterations``. The
    ``relation`` to the fullest version is ``fullest`` (it is this one), ``same`` (genuine) or ``altered``."""

    altered: DataFrame
    """A row for each version that alters the words: its ``utterance``, place, ``text``, ``verdict`` and ``alterations``, and the place and
    text of the fullest version (``of_…``)."""

    frequent: DataFrame
    """A row for each fingerprint that more quotations have than one finds: ``fingerprint``, ``quotations``, and how many of them were
    ``kept``; 0 for one that was left out because more than ``frequent`` quotations have it."""

    errors: DataFrame
    """A row for each document that could not be read: its id, and ``error`` with ``what``, ``where`` and ``expected``."""


def link(
    frame: DataFrame,
    text: str = "text",
    anchor: str | None = None,
    *,
    folder: str,
    id: str = "id",
    language: Language = AUTO,
    frequent: int = 100_000,
    shared: int = 1,
) -> Links:
    """Every utterance of the whole table once, with its versions in all documents: as :func:`quotidian.compare`, on many machines.

    ``id`` is the column that names the documents, ``text`` and ``anchor`` are as in :func:`scan`. ``folder`` is a place that all machines
    reach (a path or an address that Spark knows), where tables are kept between the steps; delete it when you are done. The answer is that of ``compare``
    of the documents in the order of their ids (docs/cluster.md says what that holds for). With ``auto`` each document is read in
    its own language, and compared with those in the same one. A fingerprint of more than ``frequent`` quotations is left out
    of the join, and told of in :attr:`Links.frequent`. With ``shared`` above 1 a document is only compared with a quotation whose fingerprints it shares
    as often as that, or all of them: cheaper, and less is found. A bad document is a row of :attr:`Links.errors`.

    Raises:
        ColumnError: a column is missing, the texts are no strings, or ``frequent`` or ``shared`` is less than 1.
        DocumentError: two documents have one id, or one has none.

    >>> rows = [
    ...     ("herald", "“We baked all night, and we will do it again before the winter fair,” Anna Kowalczyk said."),
    ...     ("post", "Kowalczyk said: “We will do it again before the winter fair.”"),
    ... ]
    >>> found = link(session.createDataFrame(rows, "id string, text string"), folder=folder)
    >>> found.versions.select("id", "verdict", "relation").orderBy("id").collect()
    [Row(id='herald', verdict='verbatim', relation='fullest'), Row(id='post', verdict='typographic', relation='same')]
    """
    documents, between = _documents(frame, text, anchor, id), Folder(folder)
    if min(frequent, shared) < 1:
        raise ColumnError(f"frequent={frequent}, shared={shared}", None, "numbers from 1 on")
    _see_ids(documents)
    read = _read(documents, dated=anchor is not None)
    good = read.where("error IS NULL").drop("error")
    prints = _fingerprints(good, language)
    has = between.kept("fingerprints", prints.where("passage IS NOT NULL"))
    counts = has.groupBy("hash").agg(F.count("*").alias("quotations"))
    found, late = _ranked(has, counts, frequent)
    pairs = _pairs(found, prints.where("passage IS NULL"), has, shared)
    places = between.kept("places", _places(good, pairs, language))
    parts = between.kept("shared", _shared(places, between))
    late = late.groupBy("doc").agg(F.collect_list(F.struct("hash", "passage")).alias("late"))
    known = good.join(late, "doc", "left")
    records = _compared(known, parts, language).union(_alone(known, parts, language))
    versions = between.kept("versions", _named(between.kept("records", records), good, language))
    return Links(
        versions=versions.withColumnRenamed("doc", id),
        altered=_altered(versions).withColumnsRenamed({"doc": id, "of_doc": f"of_{id}"}),
        frequent=_frequent(counts, frequent),
        errors=read.where("error IS NOT NULL").select(F.col("doc").alias(id), "error"),
    )


def _documents(frame: DataFrame, text: str, anchor: str | None, id: str) -> DataFrame:
    """The columns ``doc``, ``text`` and, where there is one, ``anchor``."""
    columns_of(frame, id, text, *([] if anchor is None else [anchor]))
    if id in workers.VERSION:
        raise ColumnError(f"documents named by a column {id!r}", None, "a name that no column of the versions has")
    if not isinstance(frame.schema[text].dataType, spark.StringType | spark.BinaryType):
        raise ColumnError(f"a column of {frame.schema[text].dataType.simpleString()}", None, "a column of strings")
    days = [] if anchor is None else [F.col(anchor).alias("anchor")]
    return frame.select(F.col(id).alias("doc"), F.col(text).alias("text"), *days)


def _see_ids(documents: DataFrame) -> None:
    bad = documents.groupBy("doc").count().where("doc IS NULL OR count > 1").limit(1).collect()
    if bad:
        what = "a document without an id" if bad[0][0] is None else f"two documents with the id {bad[0][0]!r}"
        raise DocumentError(what, None, "an id of its own for each")


def _read(documents: DataFrame, *, dated: bool) -> DataFrame:
    kind = documents.schema["doc"].dataType.simpleString()
    error = "struct<what: string, where: string, expected: string>"
    return documents.mapInArrow(workers.checked(dated), f"doc {kind}, text string, anchor string, error {error}")


def _fingerprints(good: DataFrame, language: Language) -> DataFrame:
    kind = good.schema["doc"].dataType.simpleString()
    return good.mapInArrow(workers.looked_up(language), f"doc {kind}, hash bigint, passage bigint")


def _ranked(has: DataFrame, counts: DataFrame, frequent: int) -> tuple[DataFrame, DataFrame]:
    """The quotations that each fingerprint finds (the first ones, as on one machine), and those that it does not."""
    quotations = F.col("quotations")
    rare = has.join(counts.where(quotations <= min(PASSAGES, frequent)), "hash", "left_semi")
    number = F.row_number().over(Window.partitionBy("hash").orderBy("doc", "passage"))
    some = has.join(counts.where(quotations.between(PASSAGES + 1, frequent)), "hash", "left_semi").withColumn("number", number)
    first, later = (some.where(where).drop("number") for where in (F.col("number") <= PASSAGES, F.col("number") > PASSAGES))
    # these are never sorted: they may be more than one task should see
    most = has.join(counts.where(quotations > frequent), "hash", "left_semi")
    return rare.union(first), later.union(most)


def _pairs(found: DataFrame, asks: DataFrame, has: DataFrame, shared: int) -> DataFrame:
    """Documents (``a`` before ``b``) of which one asks for fingerprints by which a quotation of the other is found."""
    ones = found.withColumnRenamed("doc", "one")
    if shared == 1:
        ones = ones.select("hash", "one").distinct()
    joined = ones.join(asks.select("hash", F.col("doc").alias("other")), "hash").where("one <> other")
    if shared > 1:
        counted = joined.groupBy("one", "passage", "other").agg(F.count("*").alias("common"))
        sizes = has.groupBy(F.col("doc").alias("one"), "passage").agg(F.count("*").alias("size"))
        joined = counted.join(sizes, ["one", "passage"]).where(F.col("common") >= F.least("size", F.lit(shared)))
    return joined.select(F.least("one", "other").alias("a"), F.greatest("one", "other").alias("b")).distinct()


def _places(good: DataFrame, pairs: DataFrame, language: Language) -> DataFrame:
    """What may be one utterance: the places ``p`` and ``q``, if ``i`` and ``j`` are one (or without a condition)."""
    kind = good.schema["doc"].dataType.simpleString()
    a, b = (good.select(*(F.col(name).alias(f"{new}{end}") for name, new in _ENDS)) for end in ("a", "b"))
    both = pairs.join(a, "a").join(b, "b")
    itself = a.select("a", "text_a", "anchor_a", F.col("a").alias("b"), F.col("text_a").alias("text_b"), F.col("anchor_a").alias("anchor_b"))
    columns = ("a", "text_a", "anchor_a", "b", "text_b", "anchor_b")
    schema = ", ".join(f"doc_{x} {kind}, start_{x} bigint, end_{x} bigint, quoted_{x} boolean" for x in "pqij")
    linked = both.select(*columns).union(itself.select(*columns)).mapInArrow(workers.paired(language), schema)
    return linked.select("*", *(_key(x).alias(x) for x in "pqij"))


_ENDS: Final = (("doc", ""), ("text", "text_"), ("anchor", "anchor_"))


def _key(x: str) -> Column:
    """A number for a place. Two that by chance have one are put into one component, which changes no answer."""
    key = F.xxhash64(f"doc_{x}", f"start_{x}", f"end_{x}", f"quoted_{x}")
    return F.when(F.col(f"doc_{x}").isNotNull(), key)


def _shared(places: DataFrame, folder: Folder) -> DataFrame:
    """The places of components that several documents have: ``component``, ``doc``, and its ``places``."""
    ends = [places.select(*(F.col(f"{name}_{x}").alias(name) for name in _PLACE), F.col(x).alias("node")) for x in "pq"]
    all_places = ends[0].union(ends[1]).distinct()
    edges = places.where("i IS NULL").select(F.col("p").alias("a"), F.col("q").alias("b")).distinct()
    edges = edges.union(_overlaps(all_places))
    labels = _settled(edges, places.where("i IS NOT NULL").select(*"pqij").distinct(), folder)
    members = all_places.join(labels, "node").select("component", *_PLACE)
    several = members.groupBy("component").agg(F.min("doc").alias("first"), F.max("doc").alias("last")).where("first <> last")
    own = members.join(several.select("component"), "component")
    return own.groupBy("component", "doc").agg(F.collect_list(F.struct("start", "end", "quoted")).alias("places"))


_PLACE: Final = ("doc", "start", "end", "quoted")


def _overlaps(places: DataFrame) -> DataFrame:
    """Repetitions without marks that overlap are one: each is hung on the one before."""
    row = Window.partitionBy("doc").orderBy("start", "end")
    reach = F.max("end").over(row.rowsBetween(Window.unboundedPreceding, -1))
    bare = places.where("NOT quoted").withColumns({"reach": reach, "before": F.lag("node").over(row)})
    return bare.where(F.col("start") < F.col("reach")).select(F.col("node").alias("a"), F.col("before").alias("b"))


def _settled(edges: DataFrame, beside: DataFrame, folder: Folder) -> DataFrame:
    """The components, when all is linked whose condition is met: a fragment is one utterance with another if the quotations beside
    them are."""
    labels, number = components(edges, folder, "stars-0"), 0
    while True:
        number += 1
        labelled = beside
        for x in "pqij":
            named = labels.select(F.col("node").alias(x), F.col("component").alias(f"{x}_in"))
            labelled = labelled.join(named, x, "left").withColumn(f"{x}_in", F.coalesce(f"{x}_in", x))
        met = labelled.where("i_in = j_in AND NOT (p_in = q_in AND p_in = i_in)")
        more = folder.kept(f"beside-{number}", met.selectExpr("stack(3, p, q, p, i, q, j) AS (a, b)").distinct())
        if more.isEmpty():
            return labels
        labels = components(_stars(labels).union(more), folder, f"stars-{number}")


def _stars(labels: DataFrame) -> DataFrame:
    return labels.select(F.col("node").alias("a"), F.col("component").alias("b"))


def _compared(known: DataFrame, shared: DataFrame, language: Language) -> DataFrame:
    """The record of each component, where several documents have it."""
    groups = shared.join(known, "doc").groupBy("component")
    return groups.applyInArrow(workers.compared(language), _version_schema(known))


def _alone(known: DataFrame, shared: DataFrame, language: Language) -> DataFrame:
    """The record of each document, without what it shares with others."""
    owned = shared.groupBy("doc").agg(F.flatten(F.collect_list("places")).cast(PLACE).alias("places"))
    return known.join(owned, "doc", "left").mapInArrow(workers.alone(language), _version_schema(known))


def _named(records: DataFrame, good: DataFrame, language: Language) -> DataFrame:
    """The versions with the fullest names of their speakers."""
    first = F.min(F.struct("doc", "start")).alias("first")
    spoken = records.groupBy("utterance").agg(first, F.first("speaker").alias("speaker"), F.first("is_named").alias("is_named"))
    asks = spoken.where("speaker IS NOT NULL").select(F.col("first.doc").alias("owner"), F.struct("utterance", "speaker", "is_named").alias("ask"))
    asked = asks.groupBy("owner").agg(F.collect_list("ask").alias("asked"))
    texts = good.select("doc", "text")
    own = asked.join(texts, F.col("owner") == F.col("doc")).select("owner", "doc", "text", "asked")
    others = _company(records, spoken).join(asked.select("owner"), "owner").join(texts, "doc").select("owner", "doc", "text", F.lit(None).alias("asked"))
    names = own.union(others).groupBy("owner").applyInArrow(workers.named(language), "utterance string, speaker string")
    named = records.drop("speaker", "is_named", "tells").join(names, "utterance", "left")
    return named.select(*(name for name in workers.VERSION if name not in ("is_named", "tells")))


def _company(records: DataFrame, spoken: DataFrame) -> DataFrame:
    """For each document (``owner``) those that share telling versions of its utterances, as ``quotidian::link`` takes them; where they are
    too many, one more than may lend."""
    shared = records.groupBy("utterance").agg(F.count("*").alias("versions")).where("versions > 1").select("utterance")
    members = records.where("tells").join(shared, "utterance").select("utterance", "doc").distinct()
    early = F.row_number().over(Window.partitionBy("utterance").orderBy("doc"))
    # one of them may be the owner
    lenders = members.withColumn("number", early).where(F.col("number") <= workers.LENDERS + 1).drop("number")
    mine = F.row_number().over(Window.partitionBy("doc").orderBy("first", "utterance"))
    owners = members.join(spoken.select("utterance", "first"), "utterance").withColumn("number", mine)
    owners = owners.where(F.col("number") <= PASSAGES).select("utterance", F.col("doc").alias("owner"))
    pairs = owners.join(lenders, "utterance").where("owner <> doc").select("owner", "doc").distinct()
    nearest = F.row_number().over(Window.partitionBy("owner").orderBy("doc"))
    return pairs.withColumn("number", nearest).where(F.col("number") <= workers.LENDERS).drop("number")


def _version_schema(good: DataFrame) -> str:
    doc = good.schema["doc"].dataType.simpleString()
    names = {"string": "string", "int64": "bigint", "bool": "boolean"}
    kinds = {name: doc if kind is None else names.get(str(kind), "array<string>") for name, kind in workers.VERSION.items()}
    return ", ".join(f"`{name}` {kind}" for name, kind in kinds.items())


def _altered(versions: DataFrame) -> DataFrame:
    place = ("doc", "start", "end", "text")
    fullest = versions.where("relation = 'fullest'").select("utterance", *(F.col(name).alias(f"of_{name}") for name in place))
    altered = versions.where("relation = 'altered'").select("utterance", *place, "verdict", "alterations")
    return altered.join(fullest, "utterance")


def _frequent(counts: DataFrame, frequent: int) -> DataFrame:
    left = F.when(F.col("quotations") > frequent, 0).otherwise(PASSAGES).alias("kept")
    return counts.where(F.col("quotations") > min(PASSAGES, frequent)).select(F.col("hash").alias("fingerprint"), "quotations", left)
