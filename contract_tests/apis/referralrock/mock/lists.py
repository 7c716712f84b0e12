"""The parameters of lists and the envelopes that lists are answered in; used by every resource that lists.

Parameters that are none of their type are refused with 400, an assumption: no answer to them is documented.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime
from typing import Any, TypeVar

from starlette.requests import Request

from contract_tests.apis.referralrock.mock.queries import in_programs
from contract_tests.apis.referralrock.mock.records import Referral, Reward
from contract_tests.apis.referralrock.mock.store import Store
from contract_tests.harness.mocking import Refused, Shown, read_query, refuse_unknown

LARGEST = 2147483647  # the vendor's default of `count`: the most its integers hold
US_FORMS = ("%m/%d/%Y %H:%M:%S", "%m/%d/%Y")
T = TypeVar("T")
Column = Callable[[T], Any]


def read_text(request: Request, name: str) -> str:
    """A query parameter; empty when it is not sent."""
    return (read_query(request, name) or "").strip()


def read_number(request: Request, name: str, default: int) -> int:
    text = read_query(request, name)
    if text is None:
        return default
    if not (text.isascii() and text.isdigit() and int(text[:11]) <= LARGEST):
        raise Refused(400, f"{name} is a whole number from 0 to {LARGEST}")
    return int(text)


def read_flag(request: Request, name: str) -> bool | None:
    """None when it is not sent."""
    text = read_query(request, name)
    if text is None:
        return None
    if text.lower() not in ("true", "false"):
        raise Refused(400, f"{name} is true or false")
    return text.lower() == "true"


def read_choice(request: Request, name: str, choices: Sequence[str]) -> str:
    """One of the choices as written there, or empty when it is not sent."""
    text = read_query(request, name, choices)
    if text is not None:
        refuse_unknown(name, text, choices)
    return text or ""


def read_moment(request: Request, name: str) -> datetime | None:
    """A date of a query, in the two forms that clients send or in the one of the answers; in UTC."""
    text = read_text(request, name)
    if not text:
        return None
    moment = parse_moment(text)
    if moment is None:
        forms = "2026-01-31, 01/31/2026 13:00:00 or 2026-01-31T13:00:00Z"
        raise Refused(400, f"{name} is a date such as {forms}")
    return moment


def parse_moment(text: str) -> datetime | None:
    """The moment that a text says, UTC where it names no zone; None when it says none."""
    for parse in (
        datetime.fromisoformat,
        *(lambda text, form=form: datetime.strptime(text, form) for form in US_FORMS),
    ):
        try:
            found = parse(text)
            return found.astimezone(UTC) if found.tzinfo else found.replace(tzinfo=UTC)
        except (ValueError, OverflowError):
            continue
    return None


def created_within(request: Request) -> Callable[[datetime], bool]:
    """Whether something created at a moment is between dateFrom and dateTo, neither included."""
    first, last = read_moment(request, "dateFrom"), read_moment(request, "dateTo")
    return lambda created: (
        (first is None or created > first) and (last is None or created < last)
    )


def read_filters(
    request: Request, store: Store, states: Sequence[str]
) -> Callable[[Referral | Reward], bool]:
    """Whether a referral or reward is in the program, the state and the time that are asked for."""
    in_program = in_programs(store, read_text(request, "programId"))
    state = read_choice(request, "status", states)
    within = created_within(request)
    return lambda one: (
        in_program(one.programId)
        and state in ("", one.status)
        and within(one.createDate)
    )


def read_sort(
    request: Request, columns: Mapping[str, Column[T]], default: str
) -> Callable[[list[T]], list[T]]:
    """The order asked for by `sort`, <column>_Asc or <column>_Desc: what puts things, oldest first, in it."""
    choices = [f"{name}_{way}" for name in columns for way in ("Desc", "Asc")]
    column, _, way = (read_choice(request, "sort", choices) or default).rpartition("_")

    def ordered(things: list[T]) -> list[T]:
        ascending = sorted(things, key=columns[column])
        return ascending if way == "Asc" else ascending[::-1]

    return ordered


def sortable(moment: datetime | None) -> float:
    """A moment as it is sorted; one that never was comes before all others (an assumption)."""
    return moment.timestamp() if moment else float("-inf")


def page(
    request: Request,
    name: str,
    things: Sequence[T],
    show: Callable[[T], Any],
    **more: Any,
) -> Shown:
    """The slice that offset and count ask for, in the envelope of lists; `more` are further fields of it."""
    offset = read_number(request, "offset", 0)
    count = read_number(request, "count", LARGEST)
    shown = [show(one) for one in things[offset : offset + count]]
    return envelope(name, shown, len(things), offset, **more)


def envelope(
    name: str, shown: list[Any], total: int, offset: int = 0, **more: Any
) -> Shown:
    """A list as it is answered; `message` has nothing to say when all is well."""
    return {name: shown, **more, "offset": offset, "total": total, "message": ""}
