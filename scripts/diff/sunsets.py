"""Tells by its rule how the day has changed on which something ends (`x-sunset`); called by the modules that compare what may end."""

from __future__ import annotations

from datetime import date, datetime
from email.utils import parsedate_to_datetime


def rule_of(before: str, after: str) -> str:
    """The rule that tells it; "" where nothing has changed. A text is "" where no day is named."""
    was, now = _day(before), _day(after)
    if before == after or (was and was == now):
        return ""
    if not before:
        return "sunset-set"
    if not after:
        return "sunset-removed"
    if was is None or now is None:
        return "sunset-changed"
    return "sunset-earlier" if now < was else "sunset-later"


def _day(text: str) -> date | None:
    """The day that a text names, as ISO 8601 or the header `Sunset` has it."""
    for read in (date.fromisoformat, _moment, parsedate_to_datetime):
        try:
            found = read(text.strip())
        except (TypeError, ValueError):
            continue
        return found.date() if isinstance(found, datetime) else found
    return None


def _moment(text: str) -> datetime:
    return datetime.fromisoformat(text.replace("Z", "+00:00"))
