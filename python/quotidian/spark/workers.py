"""What Spark's Python workers do with batches of Arrow. Nothing here decides what is one utterance: the core does."""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from typing import Any, Final, TypeAlias

import pyarrow as pa  # type: ignore[import-not-found, import-untyped, unused-ignore]

from .. import _core
from ..arrow import _days
from ..errors import QuotidianError
from ..results import GENUINE
from ..vocabulary import Language

__all__ = ["Batches", "alone", "checked", "compared", "looked_up", "named", "paired"]

Batches: TypeAlias = Callable[[Iterator[pa.RecordBatch]], Iterator[pa.RecordBatch]]
"""What ``mapInArrow`` takes."""

Row: TypeAlias = dict[str, Any]

ROWS: Final = 2000
"""Rows of a batch that goes out."""


def checked(dated: bool) -> Batches:
    """Documents with text and ISO anchor; where something is wrong with one, ``error`` says what, and the others are null."""

    def check(batches: Iterator[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
        for batch in batches:
            texts = batch.column("text").cast(pa.binary()).to_pylist()
            days = _days(batch.column("anchor")).to_pylist() if dated else [None] * len(texts)
            rows = [_checked(text, day) for text, day in zip(texts, days, strict=True)]
            columns = [[row[number] for row in rows] for number in range(3)]
            arrays = [pa.array(column, kind) for column, kind in zip(columns, (pa.string(), pa.string(), _ERROR), strict=True)]
            yield pa.RecordBatch.from_arrays([batch.column("doc"), *arrays], names=["doc", "text", "anchor", "error"])

    return check


_ERROR: Final = pa.struct([("what", pa.string()), ("where", pa.string()), ("expected", pa.string())])


def _checked(text: bytes | None, day: str | None) -> tuple[str | None, str | None, Row | None]:
    if text is None:
        return None, None, {"what": "no text", "where": None, "expected": "a text"}
    try:
        decoded = text.decode()
        if day is not None:
            _core.check_anchor(day)
    except UnicodeDecodeError as error:
        return None, None, {"what": "the text is not UTF-8", "where": f"at byte {error.start}", "expected": "text in UTF-8"}
    except QuotidianError as error:
        return None, None, {"what": error.what, "where": error.where, "expected": error.expected}
    return decoded, day, None


def looked_up(language: Language) -> Batches:
    """The fingerprints of each document: a row for each that a quotation has (with the number of the quotation), and one for each that
    the text asks for (with null)."""

    def look(batches: Iterator[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
        for batch in batches:
            hashes: list[int] = []
            passages: list[int | None] = []
            owners: list[int] = []
            for number, (text, anchor) in enumerate(_texts(batch)):
                found = _core.link_lookups(text, anchor, language)
                has, asks = found["has"], found["asks"]
                hashes += [hash for hash, _ in has]
                hashes += asks
                passages += [passage for _, passage in has]
                passages += [None] * len(asks)
                owners += [number] * (len(has) + len(asks))
            docs = batch.column("doc").take(pa.array(owners, pa.int64()))
            columns = [docs, pa.array(hashes, pa.int64()), pa.array(passages, pa.int64())]
            yield pa.RecordBatch.from_arrays(columns, names=["doc", "hash", "passage"])

    return look


def paired(language: Language) -> Batches:
    """What may be one utterance of the two documents in each row: places ``p`` and ``q``, if ``i`` and ``j`` (quotations beside them) are
    one, where these are not null."""

    def pair(batches: Iterator[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
        for batch in batches:
            numbers: dict[Any, int] = {}
            docs: list[Any] = []
            texts: list[tuple[str, str | None]] = []
            pairs: list[tuple[int, int]] = []
            # a document stands in many rows, and is read once
            for row in batch.to_pylist():
                for end in ("a", "b"):
                    if row[end] not in numbers:
                        numbers[row[end]] = len(docs)
                        docs.append(row[end])
                        texts.append((row[f"text_{end}"], row[f"anchor_{end}"]))
                pairs.append((numbers[row["a"]], numbers[row["b"]]))
            found = _core.link_pairs(texts, pairs, language)
            linked = [(p, q, None, None) for p, q in found["links"]] + found["beside"]
            yield _places(linked, docs, batch.column("a").type)

    return pair


def _places(rows: list[tuple[Any, ...]], docs: list[Any], kind: pa.DataType) -> pa.RecordBatch:
    """Rows of four places each; a place is the number of a document, its start and end, and whether it is quoted."""
    arrays, names = [], []
    kinds = (kind, pa.int64(), pa.int64(), pa.bool_())
    for which, place in enumerate("pqij"):
        for part, (name, kind) in enumerate(zip(("doc", "start", "end", "quoted"), kinds, strict=True)):
            values = (None if row[which] is None else row[which][part] for row in rows)
            cells = [docs[value] if part == 0 and value is not None else value for value in values]
            arrays.append(pa.array(cells, kind))
            names.append(f"{name}_{place}")
    return pa.RecordBatch.from_arrays(arrays, names=names)


def compared(language: Language) -> Callable[[pa.Table], pa.Table]:
    """The versions of the utterances that hold the ``places`` of some documents: the record of these documents, as on one machine."""

    def compare(table: pa.Table) -> pa.Table:
        kind = table.schema.field("doc").type
        rows = sorted(table.to_pylist(), key=lambda row: row["doc"])
        return pa.Table.from_batches([_rows_out(_record(rows, language, own=True), kind)])

    return compare


def alone(language: Language) -> Batches:
    """The versions of the utterances that only one document has: those that hold none of its ``places``."""

    def record(batches: Iterator[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
        for batch in batches:
            kind = batch.column("doc").type
            rows: list[Row] = []
            for row in batch.to_pylist():
                rows.extend(_record([row], language, own=False))
                if len(rows) >= ROWS:
                    yield _rows_out(rows, kind)
                    rows = []
            yield _rows_out(rows, kind)

    return record


def named(language: Language) -> Callable[[pa.Table], pa.Table]:
    """The speakers of the utterances that one document asks for, by the fullest names that its company gives."""

    def name(table: pa.Table) -> pa.Table:
        rows = sorted(table.select(["doc", "text"]).to_pylist(), key=lambda row: row["doc"])
        asked = [one for row in table.column("asked").to_pylist() for one in row or ()]
        speakers = [(one["speaker"], one["is_named"]) for one in asked]
        # who has too many is lent nothing: what is not read may be the name of another
        read = [row["text"] for row in rows] if len(rows) <= LENDERS else []
        fuller = _core.link_names(read, speakers, language)
        names = [full or one["speaker"] for full, one in zip(fuller, asked, strict=True)]
        return pa.table({"utterance": [one["utterance"] for one in asked], "speaker": names}, _NAMES)

    return name


LENDERS: Final = _core.LIMITS["NAME_LENDERS"]
"""Documents that lend names to one, itself among them."""

_NAMES: Final = pa.schema([("utterance", pa.string()), ("speaker", pa.string())])


def _record(documents: list[Row], language: Language, *, own: bool) -> Iterator[Row]:
    given = [(str(number), row["text"], row["anchor"]) for number, row in enumerate(documents)]
    late = [{(one["hash"], one["passage"]) for one in row["late"] or ()} for row in documents]
    found = _core.link_record(given, late, language)["utterances"]
    places = [
        {(place["start"], place["end"], place["quoted"]) for place in row["places"] or ()} for row in documents
    ]

    def holds(version: Row) -> bool:
        start, end, quoted = version["start"], version["end"], version["quoted"]
        return any(
            quoted == other and start < last and first < end for first, last, other in places[int(version["doc"])]
        )

    names: dict[int, str] = {}
    chosen = [one for one in found if any(map(holds, one["versions"])) == own]
    for one in chosen:
        for version in one["versions"]:
            version["doc"] = documents[int(version["doc"])]["doc"]
        names[one["id"]] = _name(one["versions"])
    for one in chosen:
        yield from _versions(one, names)


def _name(versions: Iterable[Row]) -> str:
    """A name for an utterance that is the same in every run: a hash of where its versions stand."""
    places = sorted((str(version["doc"]), version["start"], version["end"]) for version in versions)
    return hashlib.blake2b(repr(places).encode(), digest_size=8).hexdigest()


def _versions(one: Row, names: dict[int, str]) -> Iterator[Row]:
    said = one["said_on"]
    fullest = next(
        (v for v in one["versions"] if v["text"] == one["text"] and v["verdict"] == "verbatim"), one["versions"][0]
    )
    for version in one["versions"]:
        genuine = "same" if version["verdict"] in GENUINE else "altered"
        yield {
            "utterance": names[one["id"]],
            "part_of": names.get(one["part_of"]),
            "speaker": one["speaker"],
            "is_named": one["is_named"],
            "said_on": said and said["value"],
            "doc": version["doc"],
            "relation": "fullest" if version is fullest else genuine,
            **{key: version[key] for key in ("start", "end", "text", "quoted", "tells", "verdict", "alterations")},
        }


VERSION: Final = {
    "utterance": pa.string(),
    "part_of": pa.string(),
    "speaker": pa.string(),
    "is_named": pa.bool_(),
    "said_on": pa.string(),
    "doc": None,
    "start": pa.int64(),
    "end": pa.int64(),
    "text": pa.string(),
    "quoted": pa.bool_(),
    "tells": pa.bool_(),
    "relation": pa.string(),
    "verdict": pa.string(),
    "alterations": pa.list_(pa.string()),
}
"""The columns of versions as the core gives them; documents have ids of any type."""


def _rows_out(rows: Iterable[Row], kind: pa.DataType) -> pa.RecordBatch:
    columns: dict[str, list[Any]] = defaultdict(list)
    for row in rows:
        for name in VERSION:
            columns[name].append(row[name])
    arrays = [pa.array(columns[name], type or kind) for name, type in VERSION.items()]
    return pa.RecordBatch.from_arrays(arrays, names=list(VERSION))


def _texts(batch: pa.RecordBatch) -> Iterator[tuple[str, str | None]]:
    return zip(batch.column("text").to_pylist(), batch.column("anchor").to_pylist(), strict=True)
