"""Contacts handed over to be invited automatically."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Unpack

from .._kinds import ListOf, ObjectOf
from .._operation import Operation
from .._options import CallOptions
from .._session import AsyncSession, Session
from ..models.invite_feed_contact import InviteFeedContact, InviteFeedContactDict

ADD_INVITE_FEED_CONTACTS: Operation[None] = Operation(
    id="addInviteFeedContacts",
    called="invite_feeds.add_contacts()",
    method="POST",
    path="/api/invitefeeds",
    security=(("publicKeyAndPrivateKey",),),
    statuses={
        "200": "The contacts were taken, and what comes back is not described.",
        "4XX": "The call is refused, or what it names is not there; no page says with which status, and no body is described.",
    },
    body=ListOf(ObjectOf("InviteFeedContact")),
)
ADD_INVITE_FEED_CONTACT: Operation[None] = Operation(
    id="addInviteFeedContact",
    called="invite_feeds.add_contact()",
    method="POST",
    path="/api/invitefeed",
    security=(("publicKeyAndPrivateKey",),),
    statuses={
        "200": "The contact was taken, and what comes back is not described.",
        "4XX": "The call is refused, or what it names is not there; no page says with which status, and no body is described.",
    },
    body=ObjectOf("InviteFeedContact"),
)


class InviteFeedsResource:
    """Contacts handed over to be invited automatically."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def add_contacts(
        self, body: Sequence[InviteFeedContact | InviteFeedContactDict], **options: Unpack[CallOptions]
    ) -> None:
        """Hand over contacts to invite.

        Hands over several contacts to be invited automatically.

        See https://api.referralrock.com/Help

        Args:
            body: The contacts, in an array.

        Raises:
            ApiError: 4XX: The call is refused, or what it names is not there; no page says with which status, and
                no body is described.
            ApiError: For any other answer that is not documented.
            ConnectionFailed: If no answer comes.
        """
        return self._session.call(ADD_INVITE_FEED_CONTACTS, options, body=body)

    def add_contact(self, body: InviteFeedContact | InviteFeedContactDict, **options: Unpack[CallOptions]) -> None:
        """Hand over a contact to invite.

        Hands over one contact to be invited automatically.

        See https://api.referralrock.com/Help

        Args:
            body: The contact, one to a call.

        Raises:
            ApiError: 4XX: The call is refused, or what it names is not there; no page says with which status, and
                no body is described.
            ApiError: For any other answer that is not documented.
            ConnectionFailed: If no answer comes.
        """
        return self._session.call(ADD_INVITE_FEED_CONTACT, options, body=body)


class AsyncInviteFeedsResource:
    """Contacts handed over to be invited automatically."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def add_contacts(
        self, body: Sequence[InviteFeedContact | InviteFeedContactDict], **options: Unpack[CallOptions]
    ) -> None:
        """Hand over contacts to invite.

        Hands over several contacts to be invited automatically.

        See https://api.referralrock.com/Help

        Args:
            body: The contacts, in an array.

        Raises:
            ApiError: 4XX: The call is refused, or what it names is not there; no page says with which status, and
                no body is described.
            ApiError: For any other answer that is not documented.
            ConnectionFailed: If no answer comes.
        """
        return await self._session.call(ADD_INVITE_FEED_CONTACTS, options, body=body)

    async def add_contact(
        self, body: InviteFeedContact | InviteFeedContactDict, **options: Unpack[CallOptions]
    ) -> None:
        """Hand over a contact to invite.

        Hands over one contact to be invited automatically.

        See https://api.referralrock.com/Help

        Args:
            body: The contact, one to a call.

        Raises:
            ApiError: 4XX: The call is refused, or what it names is not there; no page says with which status, and
                no body is described.
            ApiError: For any other answer that is not documented.
            ConnectionFailed: If no answer comes.
        """
        return await self._session.call(ADD_INVITE_FEED_CONTACT, options, body=body)
