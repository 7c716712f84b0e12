"""The two operations of the Rex mock: who may call, what is refused, what is answered."""

from __future__ import annotations

import msgspec
from starlette.requests import Request
from starlette.responses import Response

from contract_tests.apis.rex.mock.review_request import (
    ReviewRequest,
    read_review_requests,
)
from contract_tests.apis.rex.mock.store import Account, Store, User
from contract_tests.harness.mocking import Refused, read_json

KEY_HEADER = "api-key"


class Operations:
    """What the vendor serves, on one store."""

    def __init__(self, store: Store) -> None:
        self.store = store

    def caller(self, request: Request) -> User:
        """Whose key it is; Refused with 401, before anything else is looked at.

        The vendor's line on 401 still says "token", from before there were keys; it can only mean
        the key now. That 401 goes before 400 and 413 is an assumption.
        """
        key = request.headers.get(KEY_HEADER)
        if not key:
            raise Refused(401, f"the header {KEY_HEADER} is missing")
        user = self.store.users.get(key)
        if user is None:
            raise Refused(401, f"the key in {KEY_HEADER} is not valid, or no longer")
        return user

    async def create_review_requests(self, request: Request) -> Response:
        """All review requests of a call are queued, or none: no answer could tell them apart."""
        user = self.caller(request)
        wanted = read_review_requests(await read_json(request))
        chosen = [
            (_account(user, item, f"review request $[{index}]"), item)
            for index, item in enumerate(wanted)
        ]
        for account, item in chosen:
            self.store.queue(account, item)
        return Response(status_code=201)

    async def list_referrals(self, request: Request) -> Response:
        """The referrals of all accounts of the user, oldest first.

        Assumed: the status 200, that all accounts are included, and the order. No paging is
        documented.
        """
        user = self.caller(request)
        own = [item for item in self.store.referrals if user.owns(item.OwnerID)]
        return Response(msgspec.json.encode(own), media_type="application/json")


def _account(user: User, request: ReviewRequest, place: str) -> Account:
    """The account a review request is for: by OwnerID, else by AccountIdentifier, else the first.

    Two assumptions: an account that the user does not have is refused with 400, and a user of
    several accounts who names none is served as the first (the vendor's own example names none).
    """
    if request.OwnerID != "":
        wanted = str(request.OwnerID)
        found = [one for one in user.accounts if str(one.owner_id) == wanted]
    elif wanted := request.AccountIdentifier:
        found = [one for one in user.accounts if one.identifier == wanted]
    else:
        return user.accounts[0]
    if not found:
        raise Refused(
            400, f"{place} names {wanted!r}, which is no account of this user"
        )
    return found[0]
