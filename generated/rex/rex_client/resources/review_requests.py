"""Messages that ask a customer for a review."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from .._bodies import body_of
from .._session import AsyncSession, Operation, Session
from ..api.review_requests import create_review_requests
from ..models.review_request import ReviewRequest

CREATE_REVIEW_REQUESTS: Operation[None] = Operation(
    id="createReviewRequests",
    security=(("apiKey",),),
    statuses={
        "201": "The review requests were received.",
        "400": "The JSON is empty or cannot be parsed.",
        "401": "The API key is missing or no longer valid.",
        "413": "The call holds more than 50 review requests.",
        "500": "The server failed for any other reason.",
    },
    container="",
    parse=create_review_requests._parse_response,
)


class ReviewRequestsResource:
    """Messages that ask a customer for a review."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def create(
        self,
        body: Sequence[ReviewRequest | Mapping[str, Any]],
    ) -> None:
        """Request reviews.

        Hands in up to 50 review requests, each of which has Rex ask one customer for a
        review.

        See https://github.com/meetrex1/API-Examples#endpoints-input-and-responses

        Args:
            body: The review requests, in an array even when there is only one.

        Raises:
            ApiError: 400: The JSON is empty or cannot be parsed.
            ApiError: 401: The API key is missing or no longer valid.
            ApiError: 413: The call holds more than 50 review requests.
            ApiError: 500: The server failed for any other reason.
            ApiError: For any other answer that is not documented.
            ConnectionFailed: If no answer comes.
        """
        request = create_review_requests._get_kwargs(
            body=body_of(body, "review_requests.create()", [dict]),
        )
        return self._session.call(CREATE_REVIEW_REQUESTS, request)


class AsyncReviewRequestsResource:
    """Messages that ask a customer for a review."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def create(
        self,
        body: Sequence[ReviewRequest | Mapping[str, Any]],
    ) -> None:
        """Request reviews.

        Hands in up to 50 review requests, each of which has Rex ask one customer for a
        review.

        See https://github.com/meetrex1/API-Examples#endpoints-input-and-responses

        Args:
            body: The review requests, in an array even when there is only one.

        Raises:
            ApiError: 400: The JSON is empty or cannot be parsed.
            ApiError: 401: The API key is missing or no longer valid.
            ApiError: 413: The call holds more than 50 review requests.
            ApiError: 500: The server failed for any other reason.
            ApiError: For any other answer that is not documented.
            ConnectionFailed: If no answer comes.
        """
        request = create_review_requests._get_kwargs(
            body=body_of(body, "review_requests.create()", [dict]),
        )
        return await self._session.call(CREATE_REVIEW_REQUESTS, request)
