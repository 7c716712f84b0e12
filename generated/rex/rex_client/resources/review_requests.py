"""Messages that ask a customer for a review."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Unpack

from .._kinds import ListOf, ObjectOf
from .._operation import Operation
from .._options import CallOptions
from .._session import AsyncSession, Session
from ..models.review_request import ReviewRequest, ReviewRequestDict

CREATE_REVIEW_REQUESTS: Operation[None] = Operation(
    id="createReviewRequests",
    called="review_requests.create()",
    method="POST",
    path="/api/reviewrequests",
    security=(("apiKey",),),
    statuses={
        "201": "The review requests were created.",
        "400": "The JSON is empty or cannot be parsed.",
        "401": "The API key is missing or no longer valid.",
        "413": "The call holds more than 50 review requests.",
        "500": "The server failed for any other reason.",
    },
    body=ListOf(ObjectOf("ReviewRequest")),
)


class ReviewRequestsResource:
    """Messages that ask a customer for a review."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def create(self, body: Sequence[ReviewRequest | ReviewRequestDict], **options: Unpack[CallOptions]) -> None:
        """Request reviews.

        Hands in up to 50 review requests, each of which has Rex ask one customer for a review.

        See https://github.com/meetrex1/API-Examples#endpoints-input-and-responses

        Args:
            body: The review requests, in an array even when there is only one.

        Raises:
            BadRequest: 400: The JSON is empty or cannot be parsed.
            Unauthorized: 401: The API key is missing or no longer valid.
            TooLarge: 413: The call holds more than 50 review requests.
            ServerFailed: 500: The server failed for any other reason.
            ApiError: For any other answer that is not documented.
            ConnectionFailed: If no answer comes.
        """
        return self._session.call(CREATE_REVIEW_REQUESTS, options, body=body)


class AsyncReviewRequestsResource:
    """Messages that ask a customer for a review."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def create(self, body: Sequence[ReviewRequest | ReviewRequestDict], **options: Unpack[CallOptions]) -> None:
        """Request reviews.

        Hands in up to 50 review requests, each of which has Rex ask one customer for a review.

        See https://github.com/meetrex1/API-Examples#endpoints-input-and-responses

        Args:
            body: The review requests, in an array even when there is only one.

        Raises:
            BadRequest: 400: The JSON is empty or cannot be parsed.
            Unauthorized: 401: The API key is missing or no longer valid.
            TooLarge: 413: The call holds more than 50 review requests.
            ServerFailed: 500: The server failed for any other reason.
            ApiError: For any other answer that is not documented.
            ConnectionFailed: If no answer comes.
        """
        return await self._session.call(CREATE_REVIEW_REQUESTS, options, body=body)
