"""People whom the dialler is to call."""

from __future__ import annotations

from typing import Unpack

from .._kinds import FirstOf, ObjectOf, OneOf
from .._operation import Operation
from .._options import CallOptions
from .._session import AsyncSession, Session
from ..models.lead import Lead, LeadDict
from ..models.lead_accepted import LeadAccepted
from ..models.lead_cancellation import LeadCancellation, LeadCancellationDict
from ..models.lead_cancelled import LeadCancelled
from ..models.lead_not_cancelled import LeadNotCancelled
from ..models.lead_not_processed import LeadNotProcessed
from ..models.lead_tested import LeadTested

ADD_LEAD: Operation[LeadAccepted | LeadNotProcessed | LeadTested] = Operation(
    id="addLead",
    called="leads.add()",
    method="POST",
    path="/lead/add",
    security=(("apiKey",),),
    statuses={
        "200": "The lead was taken, unless the fields in the body tell otherwise.",
        "400": "At least one field fails validation.",
        "401": "The key is missing or was given to nobody.",
        "500": "The server failed; if the request was in order, the vendor asks to be told.",
    },
    answers={
        "200": FirstOf(ObjectOf("LeadAccepted"), ObjectOf("LeadNotProcessed"), ObjectOf("LeadTested")),
        "400": ObjectOf("ValidationErrors"),
    },
    body=ObjectOf("Lead"),
)
CANCEL_LEAD: Operation[LeadCancelled | LeadNotCancelled] = Operation(
    id="cancelLead",
    called="leads.cancel()",
    method="POST",
    path="/lead/cancel",
    security=(("apiKey",),),
    statuses={
        "200": "The lead was taken out, or it could not be; the constant in the body tells which.",
        "400": "The type or the mobile number is missing, or the number is not valid.",
        "401": "The key is missing or was given to nobody.",
        "500": "The server failed; if the request was in order, the vendor asks to be told.",
    },
    answers={
        "200": OneOf(ObjectOf("LeadCancelled"), ObjectOf("LeadNotCancelled")),
        "400": ObjectOf("ValidationErrors"),
    },
    body=ObjectOf("LeadCancellation"),
)


class LeadsResource:
    """People whom the dialler is to call."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def add(
        self, body: Lead | LeadDict, **options: Unpack[CallOptions]
    ) -> LeadAccepted | LeadNotProcessed | LeadTested:
        """Add a lead.

        Hands one lead to the dialler, or only checks its fields when `test` is set.

        See https://github.com/comunik8/api-docs#adding-leads

        Args:
            body: The lead.
                Plain data at `data` is sent as JSON inside a string.

        Raises:
            BadRequest: 400: At least one field fails validation.
            Unauthorized: 401: The key is missing or was given to nobody.
            ServerFailed: 500: The server failed; if the request was in order, the vendor asks to be told.
            ApiError: For any other answer that is not documented.
            ConnectionFailed: If no answer comes.
        """
        return self._session.call(ADD_LEAD, options, body=body)

    def cancel(
        self, body: LeadCancellation | LeadCancellationDict, **options: Unpack[CallOptions]
    ) -> LeadCancelled | LeadNotCancelled:
        """Cancel a lead.

        Takes a lead out of the dialler.

        See https://github.com/comunik8/api-docs#removing-leads

        Args:
            body: What names the lead.

        Raises:
            BadRequest: 400: The type or the mobile number is missing, or the number is not valid.
            Unauthorized: 401: The key is missing or was given to nobody.
            ServerFailed: 500: The server failed; if the request was in order, the vendor asks to be told.
            ApiError: For any other answer that is not documented.
            ConnectionFailed: If no answer comes.
        """
        return self._session.call(CANCEL_LEAD, options, body=body)


class AsyncLeadsResource:
    """People whom the dialler is to call."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def add(
        self, body: Lead | LeadDict, **options: Unpack[CallOptions]
    ) -> LeadAccepted | LeadNotProcessed | LeadTested:
        """Add a lead.

        Hands one lead to the dialler, or only checks its fields when `test` is set.

        See https://github.com/comunik8/api-docs#adding-leads

        Args:
            body: The lead.
                Plain data at `data` is sent as JSON inside a string.

        Raises:
            BadRequest: 400: At least one field fails validation.
            Unauthorized: 401: The key is missing or was given to nobody.
            ServerFailed: 500: The server failed; if the request was in order, the vendor asks to be told.
            ApiError: For any other answer that is not documented.
            ConnectionFailed: If no answer comes.
        """
        return await self._session.call(ADD_LEAD, options, body=body)

    async def cancel(
        self, body: LeadCancellation | LeadCancellationDict, **options: Unpack[CallOptions]
    ) -> LeadCancelled | LeadNotCancelled:
        """Cancel a lead.

        Takes a lead out of the dialler.

        See https://github.com/comunik8/api-docs#removing-leads

        Args:
            body: What names the lead.

        Raises:
            BadRequest: 400: The type or the mobile number is missing, or the number is not valid.
            Unauthorized: 401: The key is missing or was given to nobody.
            ServerFailed: 500: The server failed; if the request was in order, the vendor asks to be told.
            ApiError: For any other answer that is not documented.
            ConnectionFailed: If no answer comes.
        """
        return await self._session.call(CANCEL_LEAD, options, body=body)
