"""The frozen classes of everything that the functions of this package give."""

from .base import Result
from .matched import GENUINE, Match, Operation
from .scanned import Date, Place, Problem, Quote, Reading, SaidOn, Scan, Speaker
from .verified import Check, Verification

__all__ = [
    "GENUINE",
    "Check",
    "Date",
    "Match",
    "Operation",
    "Place",
    "Problem",
    "Quote",
    "Reading",
    "Result",
    "SaidOn",
    "Scan",
    "Speaker",
    "Verification",
]
