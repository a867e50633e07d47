"""The frozen classes of everything that the functions of this package give."""

from .base import Dated, Result
from .matched import GENUINE, Match, Operation
from .recorded import Day, DocumentNote, Mention, Record, Utterance, Version
from .scanned import Attributed, Cue, Date, Marks, Place, Problem, Quote, Reading, SaidOn, Scan, Speaker
from .verified import Check, Verification

__all__ = [
    "GENUINE",
    "Attributed",
    "Check",
    "Cue",
    "Date",
    "Dated",
    "Day",
    "DocumentNote",
    "Marks",
    "Match",
    "Mention",
    "Operation",
    "Place",
    "Problem",
    "Quote",
    "Reading",
    "Record",
    "Result",
    "SaidOn",
    "Scan",
    "Speaker",
    "Utterance",
    "Verification",
    "Version",
]
