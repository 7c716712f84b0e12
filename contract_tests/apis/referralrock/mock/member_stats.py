"""The statistics of one member, of all time or of a period."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from starlette.requests import Request

from contract_tests.apis.referralrock.mock.figures import Figures
from contract_tests.apis.referralrock.mock.lists import read_choice, read_text
from contract_tests.apis.referralrock.mock.queries import members_named, oldest
from contract_tests.apis.referralrock.mock.shapes import stamp
from contract_tests.apis.referralrock.mock.store import Store
from contract_tests.harness.mocking import PathItem, Refused, Shown

PERIODS = ("All", "MonthToDate", "LastMonth", "Last7Days", "Last30Days")
Bounds = tuple[datetime | None, datetime | None]


@dataclass(frozen=True, slots=True)
class MemberStats:
    store: Store

    def path_items(self) -> list[PathItem]:
        return [PathItem("/api/memberstats/getsingle", {"GET": self.get})]

    async def get(self, request: Request) -> Shown:
        """404 for nobody is assumed; where an email is in several programs the oldest member is meant."""
        period = read_choice(request, "timePeriod", PERIODS) or "All"
        query = read_text(request, "query")
        if not query:
            raise Refused(400, "the query parameter query is missing")
        reason = f"no member is found by {query!r}"
        member = oldest(members_named(self.store, query), reason)
        activated = member.activatedDate or member.createDt
        last_active = Figures(self.store, member).last_active() or activated
        figures = Figures(self.store, member, *bounds(period, self.store.now()))
        return {
            "activatedDate": stamp(activated),
            "lastActiveDate": stamp(last_active),
            **figures.statistics(),
        }


def bounds(period: str, now: datetime) -> Bounds:
    """First moment of a period and the one it ends before, in UTC; days are spans of 24 hours until now."""
    month = now.replace(day=1, hour=0, minute=0, second=0, microsecond=0)
    last_month = (month - timedelta(days=1)).replace(day=1)
    return {
        "MonthToDate": (month, None),
        "LastMonth": (last_month, month),
        "Last7Days": (now - timedelta(days=7), None),
        "Last30Days": (now - timedelta(days=30), None),
    }.get(period, (None, None))
