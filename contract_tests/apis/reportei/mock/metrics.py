"""Metrics: read at once, or collected and posted to an address of the caller's."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, TypeVar

import msgspec
from starlette.requests import Request

from contract_tests.apis.reportei.mock.access import Access
from contract_tests.apis.reportei.mock.integrations import Integrations
from contract_tests.apis.reportei.mock.metric_bodies import (
    MetricRequest,
    MetricsAsyncQuery,
    MetricsQuery,
    Period,
)
from contract_tests.apis.reportei.mock.metric_results import result, size
from contract_tests.apis.reportei.mock.shapes import done, read_fields, refuse_no_uri
from contract_tests.harness.mocking import Outbox, PathItem, Refused, Shown

STARTED = "Metrics data collection started"
MOST_NUMBERS = 200_000  # a small body can ask for more than fits into memory
Results = dict[str, Any]
Query = TypeVar("Query", bound=MetricsQuery)


@dataclass(frozen=True, slots=True)
class Metrics:
    access: Access
    integrations: Integrations
    outbox: Outbox

    def path_items(self) -> list[PathItem]:
        gate, later = self.access.trials, {"POST": self.get_data_async}
        return [
            PathItem("/api/metrics/get-data", {"POST": self.get_data}, gate),
            PathItem("/api/metrics/get-data-async", later, gate),
        ]

    async def get_data(self, request: Request) -> Shown:
        _, results = await self._read(request, MetricsQuery)
        return results

    async def get_data_async(self, request: Request) -> Shown:
        """A query that can't be answered is refused at once. Of the callback nothing is documented but
        its body: no headers, no signature, no retries, so it has none."""
        query, results = await self._read(request, MetricsAsyncQuery)
        refuse_no_uri("metrics_webhook_url", query.metrics_webhook_url)
        body = msgspec.json.encode(results)
        self.outbox.send("metrics", query.metrics_webhook_url, body)
        return done(STARTED)

    async def _read(
        self, request: Request, type_: type[Query]
    ) -> tuple[Query, Results]:
        """The query and its answer: one member for each metric, named by its id."""
        customer = self.access.active_customer(request)
        query = await read_fields(request, type_)
        period, comparison = query.period(), query.comparison()
        _refuse_too_many(query.metrics, [period, comparison or period])
        uuid = str(query.customer_integration)
        integration = self.integrations.reached(uuid, customer)
        if integration.status != "active":
            # No answer is documented: 403, for the network doesn't let the vendor in.
            raise Refused(403, f"The integration is {integration.status}")
        return query, {
            metric.id: result(integration.uuid, metric, period, comparison)
            for metric in query.metrics
        }


def _refuse_too_many(metrics: list[MetricRequest], periods: list[Period]) -> None:
    """Refused with 422: an id that is not unique, as it has to be, or more numbers than can be made up."""
    ids = {metric.id for metric in metrics}
    if len(ids) < len(metrics):
        raise Refused(422, "Two metrics have the same id")
    sizes = (size(metric, period) for metric in metrics for period in periods)
    if sum(sizes) > MOST_NUMBERS:
        raise Refused(422, f"This mock answers {MOST_NUMBERS} numbers at most")
