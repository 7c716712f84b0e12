"""Review requests: sent, up to 50 in a call, and turned into a message to the customer each."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import msgspec
from starlette.requests import Request
from starlette.responses import Response

from contract_tests.apis.rex.mock.access import Access
from contract_tests.apis.rex.mock.records import Account, Message, User
from contract_tests.apis.rex.mock.store import Store
from contract_tests.harness.mocking import PathItem, Refused, read_json, take

MOST_REVIEW_REQUESTS = 50


class ReviewRequest(msgspec.Struct, frozen=True):
    """One item of the array, fields named as on the wire.

    A blank text means the same as an absent field: both forms are in the vendor's samples. OwnerID
    is a number in prose and a text in the sample program, so both are taken. Texts are free: no
    pattern or length is documented, and the vendor's own example has a blank Email. That fields which
    nobody describes are ignored is an assumption.
    """

    OwnerID: int | str = ""
    AccountIdentifier: str = ""
    Name: str = ""
    Salutation: str = ""
    Phone: str = ""
    Email: str = ""


@dataclass(frozen=True, slots=True)
class ReviewRequests:
    store: Store
    access: Access

    def path_items(self) -> list[PathItem]:
        return [PathItem("/api/reviewrequests", {"POST": self.create})]

    async def create(self, request: Request) -> Response:
        """All review requests of a call are queued, or none: no answer could tell them apart."""
        user = self.access.caller(request)
        wanted = _read(request, await read_json(request))
        accounts = [
            _account(user, item, f"review request $[{index}]")
            for index, item in enumerate(wanted)
        ]
        for account, item in zip(accounts, wanted, strict=True):
            self._queue(account, item)
        return Response(status_code=201)

    def _queue(self, account: Account, item: ReviewRequest) -> None:
        """One message for each, even with both Phone and Email: whether that sends two is not said."""
        self.store.messages.append(
            Message(
                ResponseID=self.store.messages[-1].ResponseID + 1,
                OwnerID=account.owner_id,
                Name=item.Name,
                Phone=item.Phone,
                Email=item.Email,
                Text=_text(item),
            )
        )


def _read(request: Request, body: Any) -> list[ReviewRequest]:
    """The review requests of a call, all of them usable as far as that shows without an account.

    Refused: 400 for anything but a filled array (an empty one counts as the documented "empty"
    JSON), 413 for more than 50, 400 for an item with neither Phone nor Email. The last is an
    assumption: such an item is not valid, but its status is not documented.
    """
    if not isinstance(body, list):
        reason = "the body is a JSON array of review requests, even for a single one"
        raise Refused(400, reason)
    if not body:
        raise Refused(400, "the array holds no review request")
    if len(body) > MOST_REVIEW_REQUESTS:
        most = f"at most {MOST_REVIEW_REQUESTS} in a call"
        raise Refused(413, f"{len(body)} review requests, {most}")
    items = take(request, body, list[ReviewRequest])
    for index, item in enumerate(items):
        if not item.Phone and not item.Email:
            raise Refused(400, f"review request $[{index}] has neither Phone nor Email")
    return items


def _account(user: User, item: ReviewRequest, place: str) -> Account:
    """The account a review request is for: by OwnerID, else by AccountIdentifier, else the first.

    Two assumptions: an account that the user does not have is refused with 400, and a user of
    several accounts who names none is served as the first (the vendor's own example names none).
    """
    if item.OwnerID != "":
        wanted = str(item.OwnerID)
        named = [one for one in user.accounts if str(one.owner_id) == wanted]
    elif wanted := item.AccountIdentifier:
        named = [one for one in user.accounts if one.identifier == wanted]
    else:
        return user.accounts[0]
    if not named:
        reason = f"{place} names {wanted!r}, which is no account of this user"
        raise Refused(400, reason)
    return named[0]


def _text(item: ReviewRequest) -> str:
    """The message to the customer; only its beginning is documented."""
    return f"{_greeting(item)} how did we do? Please leave us a review.".lstrip()


def _greeting(item: ReviewRequest) -> str:
    """Salutation or else first name, and the comma the service adds; nothing without a name."""
    words = item.Salutation.strip() or next(iter(item.Name.split()), "")
    return f"{words}," if words else ""
