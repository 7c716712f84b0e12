"""Addresses that want no mail."""

from __future__ import annotations

from typing import Unpack

from .._kinds import TEXT, ListOf
from .._operation import Operation
from .._options import CallOptions
from .._session import AsyncSession, Session
from ..types import UNSET, Unset

UNSUBSCRIBE_EMAIL: Operation[None] = Operation(
    id="unsubscribeEmail",
    called="emails.unsubscribe()",
    method="POST",
    path="/api/email/unsubscribe",
    security=(("publicKeyAndPrivateKey",),),
    statuses={
        "200": "The address is on the list, and what comes back is not described.",
        "4XX": "The call is refused, or what it names is not there; no page says with which status, and no body is described.",
    },
    body=TEXT,
)
REMOVE_EMAIL_UNSUBSCRIBE: Operation[None] = Operation(
    id="removeEmailUnsubscribe",
    called="emails.remove_unsubscribe()",
    method="POST",
    path="/api/email/removeunsubscribe",
    security=(("publicKeyAndPrivateKey",),),
    statuses={
        "200": "The address is off the list, and what comes back is not described.",
        "4XX": "The call is refused, or what it names is not there; no page says with which status, and no body is described.",
    },
    body=TEXT,
)
DELETE_EMAIL_UNSUBSCRIBE: Operation[None] = Operation(
    id="deleteEmailUnsubscribe",
    called="emails.delete_unsubscribe()",
    method="DELETE",
    path="/api/email/removeunsubscribe",
    security=(("publicKeyAndPrivateKey",),),
    statuses={
        "200": "The address is off the list, and what comes back is not described.",
        "4XX": "The call is refused, or what it names is not there; no page says with which status, and no body is described.",
    },
    body=TEXT,
)
LIST_UNSUBSCRIBED_EMAILS: Operation[list[str]] = Operation(
    id="listUnsubscribedEmails",
    called="emails.list_unsubscribed()",
    method="GET",
    path="/api/email/getunsubscribed",
    security=(("publicKeyAndPrivateKey",),),
    statuses={
        "200": "Addresses that get no mail.",
        "4XX": "The call is refused, or what it names is not there; no page says with which status, and no body is described.",
    },
    answers={"200": ListOf(TEXT)},
    reads=True,
)


class EmailsResource:
    """Addresses that want no mail."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def unsubscribe(self, body: str, **options: Unpack[CallOptions]) -> None:
        """Unsubscribe an email address.

        Puts an address on the list of those that get no mail.

        See https://api.referralrock.com/Help

        Args:
            body: The address, a text with nothing around it.

        Raises:
            ApiError: 4XX: The call is refused, or what it names is not there; no page says with which status, and
                no body is described.
            ApiError: For any other answer that is not documented.
            ConnectionFailed: If no answer comes.
        """
        return self._session.call(UNSUBSCRIBE_EMAIL, options, body=body)

    def remove_unsubscribe(self, body: str, **options: Unpack[CallOptions]) -> None:
        """Take an email address off the unsubscribe list.

        Works by POST, and is to be preferred to `emails.delete_unsubscribe()`, as the body of a DELETE may get lost in
        proxies.

        See https://api.referralrock.com/Help

        Args:
            body: The address, a text with nothing around it.

        Raises:
            ApiError: 4XX: The call is refused, or what it names is not there; no page says with which status, and
                no body is described.
            ApiError: For any other answer that is not documented.
            ConnectionFailed: If no answer comes.
        """
        return self._session.call(REMOVE_EMAIL_UNSUBSCRIBE, options, body=body)

    def delete_unsubscribe(self, body: str, **options: Unpack[CallOptions]) -> None:
        """Take an email address off the unsubscribe list, by DELETE.

        Works by DELETE; `emails.remove_unsubscribe()` is safer, as some proxies and libraries drop the body of a
        DELETE.

        See https://api.referralrock.com/Help

        Args:
            body: The address, presumably in the same form as by POST.

        Raises:
            ApiError: 4XX: The call is refused, or what it names is not there; no page says with which status, and
                no body is described.
            ApiError: For any other answer that is not documented.
            ConnectionFailed: If no answer comes.
        """
        return self._session.call(DELETE_EMAIL_UNSUBSCRIBE, options, body=body)

    def list_unsubscribed(self, *, email: str | Unset = UNSET, **options: Unpack[CallOptions]) -> list[str]:
        """List unsubscribed email addresses.

        Lists the addresses that get no mail, or looks one of them up.

        See https://api.referralrock.com/Help

        Args:
            email: Only this address.

        Raises:
            ApiError: 4XX: The call is refused, or what it names is not there; no page says with which status, and
                no body is described.
            ApiError: For any other answer that is not documented.
            ConnectionFailed: If no answer comes.
        """
        return self._session.call(LIST_UNSUBSCRIBED_EMAILS, options, query={"email": email})


class AsyncEmailsResource:
    """Addresses that want no mail."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def unsubscribe(self, body: str, **options: Unpack[CallOptions]) -> None:
        """Unsubscribe an email address.

        Puts an address on the list of those that get no mail.

        See https://api.referralrock.com/Help

        Args:
            body: The address, a text with nothing around it.

        Raises:
            ApiError: 4XX: The call is refused, or what it names is not there; no page says with which status, and
                no body is described.
            ApiError: For any other answer that is not documented.
            ConnectionFailed: If no answer comes.
        """
        return await self._session.call(UNSUBSCRIBE_EMAIL, options, body=body)

    async def remove_unsubscribe(self, body: str, **options: Unpack[CallOptions]) -> None:
        """Take an email address off the unsubscribe list.

        Works by POST, and is to be preferred to `emails.delete_unsubscribe()`, as the body of a DELETE may get lost in
        proxies.

        See https://api.referralrock.com/Help

        Args:
            body: The address, a text with nothing around it.

        Raises:
            ApiError: 4XX: The call is refused, or what it names is not there; no page says with which status, and
                no body is described.
            ApiError: For any other answer that is not documented.
            ConnectionFailed: If no answer comes.
        """
        return await self._session.call(REMOVE_EMAIL_UNSUBSCRIBE, options, body=body)

    async def delete_unsubscribe(self, body: str, **options: Unpack[CallOptions]) -> None:
        """Take an email address off the unsubscribe list, by DELETE.

        Works by DELETE; `emails.remove_unsubscribe()` is safer, as some proxies and libraries drop the body of a
        DELETE.

        See https://api.referralrock.com/Help

        Args:
            body: The address, presumably in the same form as by POST.

        Raises:
            ApiError: 4XX: The call is refused, or what it names is not there; no page says with which status, and
                no body is described.
            ApiError: For any other answer that is not documented.
            ConnectionFailed: If no answer comes.
        """
        return await self._session.call(DELETE_EMAIL_UNSUBSCRIBE, options, body=body)

    async def list_unsubscribed(self, *, email: str | Unset = UNSET, **options: Unpack[CallOptions]) -> list[str]:
        """List unsubscribed email addresses.

        Lists the addresses that get no mail, or looks one of them up.

        See https://api.referralrock.com/Help

        Args:
            email: Only this address.

        Raises:
            ApiError: 4XX: The call is refused, or what it names is not there; no page says with which status, and
                no body is described.
            ApiError: For any other answer that is not documented.
            ConnectionFailed: If no answer comes.
        """
        return await self._session.call(LIST_UNSUBSCRIBED_EMAILS, options, query={"email": email})
