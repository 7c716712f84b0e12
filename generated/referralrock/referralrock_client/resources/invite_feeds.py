"""Contacts handed over to be invited automatically."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from .._bodies import body_of
from .._session import AsyncSession, Operation, Session
from ..api.invite_feeds import add_invite_feed_contact, add_invite_feed_contacts
from ..models.invite_feed_contact import InviteFeedContact

ADD_INVITE_FEED_CONTACTS: Operation[None] = Operation(
    id="addInviteFeedContacts",
    security=(("publicKeyAndPrivateKey",),),
    statuses={
        "200": "The contacts were taken, and what comes back is not described.",
        "4XX": "The call is refused, or what it names is not there; no page says with which status, and no body is described.",
    },
    container="",
    parse=add_invite_feed_contacts._parse_response,
)
ADD_INVITE_FEED_CONTACT: Operation[None] = Operation(
    id="addInviteFeedContact",
    security=(("publicKeyAndPrivateKey",),),
    statuses={
        "200": "The contact was taken, and what comes back is not described.",
        "4XX": "The call is refused, or what it names is not there; no page says with which status, and no body is described.",
    },
    container="",
    parse=add_invite_feed_contact._parse_response,
)


class InviteFeedsResource:
    """Contacts handed over to be invited automatically."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def add_contacts(
        self,
        body: Sequence[InviteFeedContact | Mapping[str, Any]],
    ) -> None:
        """Hand over contacts to invite.

        Hands over several contacts to be invited automatically.

        See https://api.referralrock.com/Help

        Args:
            body: The contacts, in an array.

        Raises:
            ApiError: 4XX: The call is refused, or what it names is not there; no
                page says with which status, and no body is described.
            ApiError: For any other answer that is not documented.
            ConnectionFailed: If no answer comes.
        """
        request = add_invite_feed_contacts._get_kwargs(
            body=body_of(body, "invite_feeds.add_contacts()", [dict]),
        )
        return self._session.call(ADD_INVITE_FEED_CONTACTS, request)

    def add_contact(
        self,
        body: InviteFeedContact | Mapping[str, Any],
    ) -> None:
        """Hand over a contact to invite.

        Hands over one contact to be invited automatically.

        See https://api.referralrock.com/Help

        Args:
            body: The contact.

        Raises:
            ApiError: 4XX: The call is refused, or what it names is not there; no
                page says with which status, and no body is described.
            ApiError: For any other answer that is not documented.
            ConnectionFailed: If no answer comes.
        """
        request = add_invite_feed_contact._get_kwargs(
            body=body_of(body, "invite_feeds.add_contact()", dict),
        )
        return self._session.call(ADD_INVITE_FEED_CONTACT, request)


class AsyncInviteFeedsResource:
    """Contacts handed over to be invited automatically."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def add_contacts(
        self,
        body: Sequence[InviteFeedContact | Mapping[str, Any]],
    ) -> None:
        """Hand over contacts to invite.

        Hands over several contacts to be invited automatically.

        See https://api.referralrock.com/Help

        Args:
            body: The contacts, in an array.

        Raises:
            ApiError: 4XX: The call is refused, or what it names is not there; no
                page says with which status, and no body is described.
            ApiError: For any other answer that is not documented.
            ConnectionFailed: If no answer comes.
        """
        request = add_invite_feed_contacts._get_kwargs(
            body=body_of(body, "invite_feeds.add_contacts()", [dict]),
        )
        return await self._session.call(ADD_INVITE_FEED_CONTACTS, request)

    async def add_contact(
        self,
        body: InviteFeedContact | Mapping[str, Any],
    ) -> None:
        """Hand over a contact to invite.

        Hands over one contact to be invited automatically.

        See https://api.referralrock.com/Help

        Args:
            body: The contact.

        Raises:
            ApiError: 4XX: The call is refused, or what it names is not there; no
                page says with which status, and no body is described.
            ApiError: For any other answer that is not documented.
            ConnectionFailed: If no answer comes.
        """
        request = add_invite_feed_contact._get_kwargs(
            body=body_of(body, "invite_feeds.add_contact()", dict),
        )
        return await self._session.call(ADD_INVITE_FEED_CONTACT, request)
