"""Figures that a connected network holds."""

from __future__ import annotations

from typing import Unpack

from .._kinds import FirstOf, ObjectOf
from .._operation import Operation
from .._options import CallOptions
from .._session import AsyncSession, Session
from ..models.action_result import ActionResult
from ..models.metrics_async_query import MetricsAsyncQuery, MetricsAsyncQueryDict
from ..models.metrics_query import MetricsQuery, MetricsQueryDict
from ..models.metrics_result import MetricsResult

GET_METRICS_DATA: Operation[MetricsResult] = Operation(
    id="getMetricsData",
    called="metrics.get_data()",
    method="POST",
    path="/metrics/get-data",
    security=(("token", "customerToken"),),
    statuses={
        "200": "The figures.",
        "400": "The request is malformed or not valid.",
        "401": "One of the two tokens is missing or wrong, or the customer's trial is over and the customer does not pay.",
        "403": "The caller may not reach this resource.",
        "404": "There is no such resource.",
        "422": "The data that was sent fails validation.",
        "429": "The merchant has gone over one of its rate limits.",
        "500": "The server failed.",
    },
    answers={
        "200": ObjectOf("MetricsResult"),
        "400": FirstOf(ObjectOf("ErrorMessage"), ObjectOf("ErrorReport")),
        "401": FirstOf(ObjectOf("ErrorMessage"), ObjectOf("ErrorReport")),
        "403": FirstOf(ObjectOf("ErrorMessage"), ObjectOf("ErrorReport")),
        "404": FirstOf(ObjectOf("ErrorMessage"), ObjectOf("ErrorReport")),
        "422": FirstOf(ObjectOf("ErrorMessage"), ObjectOf("ErrorReport")),
        "429": FirstOf(ObjectOf("ErrorMessage"), ObjectOf("ErrorReport")),
        "500": FirstOf(ObjectOf("ErrorMessage"), ObjectOf("ErrorReport")),
    },
    body=ObjectOf("MetricsQuery"),
    reads=True,
)
START_METRICS_COLLECTION: Operation[ActionResult] = Operation(
    id="startMetricsCollection",
    called="metrics.start_collection()",
    method="POST",
    path="/metrics/get-data-async",
    security=(("token", "customerToken"),),
    statuses={
        "200": "The query was started.",
        "400": "The request is malformed or not valid.",
        "401": "One of the two tokens is missing or wrong, or the customer's trial is over and the customer does not pay.",
        "403": "The caller may not reach this resource.",
        "404": "There is no such resource.",
        "422": "The data that was sent fails validation.",
        "429": "The merchant has gone over one of its rate limits.",
        "500": "The server failed.",
    },
    answers={
        "200": ObjectOf("ActionResult"),
        "400": FirstOf(ObjectOf("ErrorMessage"), ObjectOf("ErrorReport")),
        "401": FirstOf(ObjectOf("ErrorMessage"), ObjectOf("ErrorReport")),
        "403": FirstOf(ObjectOf("ErrorMessage"), ObjectOf("ErrorReport")),
        "404": FirstOf(ObjectOf("ErrorMessage"), ObjectOf("ErrorReport")),
        "422": FirstOf(ObjectOf("ErrorMessage"), ObjectOf("ErrorReport")),
        "429": FirstOf(ObjectOf("ErrorMessage"), ObjectOf("ErrorReport")),
        "500": FirstOf(ObjectOf("ErrorMessage"), ObjectOf("ErrorReport")),
    },
    body=ObjectOf("MetricsAsyncQuery"),
)


class MetricsResource:
    """Figures that a connected network holds."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def get_data(self, body: MetricsQuery | MetricsQueryDict, **options: Unpack[CallOptions]) -> MetricsResult:
        """Get metrics.

        Returns figures of one integration over a period.

        See https://github.com/reportei/connect-docs/blob/master/sections/metrics.md#get-metrics-data

        Args:
            body: Which figures, of what and when.

        Raises:
            BadRequest: 400: The request is malformed or not valid.
            Unauthorized: 401: One of the two tokens is missing or wrong, or the customer's trial is over and the
                customer does not pay.
            Forbidden: 403: The caller may not reach this resource.
            NotFound: 404: There is no such resource.
            Invalid: 422: The data that was sent fails validation.
            RateLimited: 429: The merchant has gone over one of its rate limits.
            ServerFailed: 500: The server failed.
            ApiError: For any other answer that is not documented.
            ConnectionFailed: If no answer comes.
        """
        return self._session.call(GET_METRICS_DATA, options, body=body)

    def start_collection(
        self, body: MetricsAsyncQuery | MetricsAsyncQueryDict, **options: Unpack[CallOptions]
    ) -> ActionResult:
        """Start collecting metrics and have them sent.

        Starts a query in the background, and once it is done posts the figures to an address of the caller's.

        See https://github.com/reportei/connect-docs/blob/master/sections/metrics.md#get-metrics-data-asynchronously

        Args:
            body: Which figures, of what and when, and where to send them.

        Raises:
            BadRequest: 400: The request is malformed or not valid.
            Unauthorized: 401: One of the two tokens is missing or wrong, or the customer's trial is over and the
                customer does not pay.
            Forbidden: 403: The caller may not reach this resource.
            NotFound: 404: There is no such resource.
            Invalid: 422: The data that was sent fails validation.
            RateLimited: 429: The merchant has gone over one of its rate limits.
            ServerFailed: 500: The server failed.
            ApiError: For any other answer that is not documented.
            ConnectionFailed: If no answer comes.
        """
        return self._session.call(START_METRICS_COLLECTION, options, body=body)


class AsyncMetricsResource:
    """Figures that a connected network holds."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def get_data(self, body: MetricsQuery | MetricsQueryDict, **options: Unpack[CallOptions]) -> MetricsResult:
        """Get metrics.

        Returns figures of one integration over a period.

        See https://github.com/reportei/connect-docs/blob/master/sections/metrics.md#get-metrics-data

        Args:
            body: Which figures, of what and when.

        Raises:
            BadRequest: 400: The request is malformed or not valid.
            Unauthorized: 401: One of the two tokens is missing or wrong, or the customer's trial is over and the
                customer does not pay.
            Forbidden: 403: The caller may not reach this resource.
            NotFound: 404: There is no such resource.
            Invalid: 422: The data that was sent fails validation.
            RateLimited: 429: The merchant has gone over one of its rate limits.
            ServerFailed: 500: The server failed.
            ApiError: For any other answer that is not documented.
            ConnectionFailed: If no answer comes.
        """
        return await self._session.call(GET_METRICS_DATA, options, body=body)

    async def start_collection(
        self, body: MetricsAsyncQuery | MetricsAsyncQueryDict, **options: Unpack[CallOptions]
    ) -> ActionResult:
        """Start collecting metrics and have them sent.

        Starts a query in the background, and once it is done posts the figures to an address of the caller's.

        See https://github.com/reportei/connect-docs/blob/master/sections/metrics.md#get-metrics-data-asynchronously

        Args:
            body: Which figures, of what and when, and where to send them.

        Raises:
            BadRequest: 400: The request is malformed or not valid.
            Unauthorized: 401: One of the two tokens is missing or wrong, or the customer's trial is over and the
                customer does not pay.
            Forbidden: 403: The caller may not reach this resource.
            NotFound: 404: There is no such resource.
            Invalid: 422: The data that was sent fails validation.
            RateLimited: 429: The merchant has gone over one of its rate limits.
            ServerFailed: 500: The server failed.
            ApiError: For any other answer that is not documented.
            ConnectionFailed: If no answer comes.
        """
        return await self._session.call(START_METRICS_COLLECTION, options, body=body)
