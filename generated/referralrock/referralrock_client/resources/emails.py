"""Addresses that want no mail."""

from __future__ import annotations

from .._bodies import body_of
from .._session import AsyncSession, Operation, Session
from ..api.emails import (
    delete_email_unsubscribe,
    list_unsubscribed_emails,
    remove_email_unsubscribe,
    unsubscribe_email,
)
from ..types import UNSET, Unset

UNSUBSCRIBE_EMAIL: Operation[None] = Operation(
    id="unsubscribeEmail",
    security=(("publicKeyAndPrivateKey",),),
    statuses={
        "200": "The address is on the list, and what comes back is not described.",
        "4XX": "The call is refused, or what it names is not there; no page says with which status, and no body is described.",
    },
    container="",
    parse=unsubscribe_email._parse_response,
)
REMOVE_EMAIL_UNSUBSCRIBE: Operation[None] = Operation(
    id="removeEmailUnsubscribe",
    security=(("publicKeyAndPrivateKey",),),
    statuses={
        "200": "The address is off the list, and what comes back is not described.",
        "4XX": "The call is refused, or what it names is not there; no page says with which status, and no body is described.",
    },
    container="",
    parse=remove_email_unsubscribe._parse_response,
)
DELETE_EMAIL_UNSUBSCRIBE: Operation[None] = Operation(
    id="deleteEmailUnsubscribe",
    security=(("publicKeyAndPrivateKey",),),
    statuses={
        "200": "The address is off the list, and what comes back is not described.",
        "4XX": "The call is refused, or what it names is not there; no page says with which status, and no body is described.",
    },
    container="",
    parse=delete_email_unsubscribe._parse_response,
)
LIST_UNSUBSCRIBED_EMAILS: Operation[list[str]] = Operation(
    id="listUnsubscribedEmails",
    security=(("publicKeyAndPrivateKey",),),
    statuses={
        "200": "The addresses.",
        "4XX": "The call is refused, or what it names is not there; no page says with which status, and no body is described.",
    },
    container="array",
    parse=list_unsubscribed_emails._parse_response,
)


class EmailsResource:
    """Addresses that want no mail."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def unsubscribe(
        self,
        body: str,
    ) -> None:
        """Unsubscribe an email address.

        Puts an address on the list of those that get no mail.

        See https://api.referralrock.com/Help

        Args:
            body: The address.

        Raises:
            ApiError: 4XX: The call is refused, or what it names is not there; no
                page says with which status, and no body is described.
            ApiError: For any other answer that is not documented.
            ConnectionFailed: If no answer comes.
        """
        request = unsubscribe_email._get_kwargs(
            body=body_of(body, "emails.unsubscribe()", str),
        )
        return self._session.call(UNSUBSCRIBE_EMAIL, request)

    def remove_unsubscribe(
        self,
        body: str,
    ) -> None:
        """Take an email address off the unsubscribe list.

        Lets an address get mail again, by POST, and is to be preferred to
        `emails.delete_unsubscribe()`, as the body of a DELETE may get lost in proxies.

        See https://api.referralrock.com/Help

        Args:
            body: The address.

        Raises:
            ApiError: 4XX: The call is refused, or what it names is not there; no
                page says with which status, and no body is described.
            ApiError: For any other answer that is not documented.
            ConnectionFailed: If no answer comes.
        """
        request = remove_email_unsubscribe._get_kwargs(
            body=body_of(body, "emails.remove_unsubscribe()", str),
        )
        return self._session.call(REMOVE_EMAIL_UNSUBSCRIBE, request)

    def delete_unsubscribe(
        self,
        body: str,
    ) -> None:
        """Take an email address off the unsubscribe list, by DELETE.

        Does what `emails.remove_unsubscribe()` does, which is safer, as some proxies
        and libraries drop the body of a DELETE.

        See https://api.referralrock.com/Help

        Args:
            body: The address, presumably in the same form as by POST.

        Raises:
            ApiError: 4XX: The call is refused, or what it names is not there; no
                page says with which status, and no body is described.
            ApiError: For any other answer that is not documented.
            ConnectionFailed: If no answer comes.
        """
        request = delete_email_unsubscribe._get_kwargs(
            body=body_of(body, "emails.delete_unsubscribe()", str),
        )
        return self._session.call(DELETE_EMAIL_UNSUBSCRIBE, request)

    def list_unsubscribed(
        self,
        *,
        email: str | Unset = UNSET,
    ) -> list[str]:
        """List unsubscribed email addresses.

        Lists the addresses that get no mail, or looks one of them up.

        See https://api.referralrock.com/Help

        Args:
            email: Only this address.

        Raises:
            ApiError: 4XX: The call is refused, or what it names is not there; no
                page says with which status, and no body is described.
            ApiError: For any other answer that is not documented.
            ConnectionFailed: If no answer comes.
        """
        request = list_unsubscribed_emails._get_kwargs(
            email=email,
        )
        return self._session.call(LIST_UNSUBSCRIBED_EMAILS, request)


class AsyncEmailsResource:
    """Addresses that want no mail."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def unsubscribe(
        self,
        body: str,
    ) -> None:
        """Unsubscribe an email address.

        Puts an address on the list of those that get no mail.

        See https://api.referralrock.com/Help

        Args:
            body: The address.

        Raises:
            ApiError: 4XX: The call is refused, or what it names is not there; no
                page says with which status, and no body is described.
            ApiError: For any other answer that is not documented.
            ConnectionFailed: If no answer comes.
        """
        request = unsubscribe_email._get_kwargs(
            body=body_of(body, "emails.unsubscribe()", str),
        )
        return await self._session.call(UNSUBSCRIBE_EMAIL, request)

    async def remove_unsubscribe(
        self,
        body: str,
    ) -> None:
        """Take an email address off the unsubscribe list.

        Lets an address get mail again, by POST, and is to be preferred to
        `emails.delete_unsubscribe()`, as the body of a DELETE may get lost in proxies.

        See https://api.referralrock.com/Help

        Args:
            body: The address.

        Raises:
            ApiError: 4XX: The call is refused, or what it names is not there; no
                page says with which status, and no body is described.
            ApiError: For any other answer that is not documented.
            ConnectionFailed: If no answer comes.
        """
        request = remove_email_unsubscribe._get_kwargs(
            body=body_of(body, "emails.remove_unsubscribe()", str),
        )
        return await self._session.call(REMOVE_EMAIL_UNSUBSCRIBE, request)

    async def delete_unsubscribe(
        self,
        body: str,
    ) -> None:
        """Take an email address off the unsubscribe list, by DELETE.

        Does what `emails.remove_unsubscribe()` does, which is safer, as some proxies
        and libraries drop the body of a DELETE.

        See https://api.referralrock.com/Help

        Args:
            body: The address, presumably in the same form as by POST.

        Raises:
            ApiError: 4XX: The call is refused, or what it names is not there; no
                page says with which status, and no body is described.
            ApiError: For any other answer that is not documented.
            ConnectionFailed: If no answer comes.
        """
        request = delete_email_unsubscribe._get_kwargs(
            body=body_of(body, "emails.delete_unsubscribe()", str),
        )
        return await self._session.call(DELETE_EMAIL_UNSUBSCRIBE, request)

    async def list_unsubscribed(
        self,
        *,
        email: str | Unset = UNSET,
    ) -> list[str]:
        """List unsubscribed email addresses.

        Lists the addresses that get no mail, or looks one of them up.

        See https://api.referralrock.com/Help

        Args:
            email: Only this address.

        Raises:
            ApiError: 4XX: The call is refused, or what it names is not there; no
                page says with which status, and no body is described.
            ApiError: For any other answer that is not documented.
            ConnectionFailed: If no answer comes.
        """
        request = list_unsubscribed_emails._get_kwargs(
            email=email,
        )
        return await self._session.call(LIST_UNSUBSCRIBED_EMAILS, request)
