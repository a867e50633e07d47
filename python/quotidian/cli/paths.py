"""Paths as they stand on the command line, and what to say of one that cannot be read."""

from __future__ import annotations

from pathlib import Path

from .complaints import suggestion

__all__ = ["STANDARD_INPUT", "near_file", "reason"]

STANDARD_INPUT = "-"


def reason(error: OSError) -> str:
    """What the system says, without number and path."""
    return "no such file" if isinstance(error, FileNotFoundError) else (error.strerror or str(error)).lower()


def near_file(path: str, error: OSError) -> str:
    """What may have been meant by a path that cannot be read."""
    if isinstance(error, IsADirectoryError):
        return f"did you mean {Path(path) / '*.txt'}?"
    if not isinstance(error, FileNotFoundError):
        return ""
    folder = Path(path).parent
    if not folder.is_dir():
        return f"nor is there a folder {folder}"
    return suggestion(Path(path).name, (entry.name for entry in folder.iterdir()))
