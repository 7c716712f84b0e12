"""Dates and times as moments, for the checks of order and of what is read back."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

SHORTEST_DATE = len("2026-01-31")


def moment(value: Any) -> datetime | None:
    """The moment that a text is, without a zone in UTC; None where it is none."""
    if not isinstance(value, str) or len(value) < SHORTEST_DATE:
        return None
    try:
        found = datetime.fromisoformat(value)
    except ValueError:
        return None
    return found if found.tzinfo else found.replace(tzinfo=UTC)
