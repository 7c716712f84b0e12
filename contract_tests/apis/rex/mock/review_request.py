"""The review request as clients send it: what is accepted, and the message it becomes."""

from __future__ import annotations

from typing import Any

import msgspec

from contract_tests.harness.mocking import Refused, convert

MOST_REVIEW_REQUESTS = 50


class ReviewRequest(msgspec.Struct, frozen=True):
    """One item of the array, fields named as on the wire.

    A blank text means the same as an absent field: both forms are in the vendor's samples. OwnerID
    is a number in prose and a text in the sample program, so both are taken. Texts are free: no
    pattern or length is documented, and the vendor's own example has a blank Email. Fields that
    nobody describes are ignored, null is refused like any other wrong type (both are assumptions).
    """

    OwnerID: int | str = ""
    AccountIdentifier: str = ""
    Name: str = ""
    Salutation: str = ""
    Phone: str = ""
    Email: str = ""


def read_review_requests(body: Any) -> list[ReviewRequest]:
    """The review requests of a call, all of them usable as far as that shows without an account.

    Refused: 400 for anything but a filled array (an empty one counts as the documented "empty"
    JSON), 413 for more than 50, 400 for an item with neither Phone nor Email. The last is an
    assumption: such an item is not valid, but its status is not documented.
    """
    if not isinstance(body, list):
        raise Refused(
            400, "the body is a JSON array of review requests, even for a single one"
        )
    if not body:
        raise Refused(400, "the array holds no review request")
    if len(body) > MOST_REVIEW_REQUESTS:
        raise Refused(
            413,
            f"{len(body)} review requests, at most {MOST_REVIEW_REQUESTS} in a call",
        )
    requests = convert(body, list[ReviewRequest])
    for index, request in enumerate(requests):
        if not request.Phone and not request.Email:
            raise Refused(400, f"review request $[{index}] has neither Phone nor Email")
    return requests


def message_text(request: ReviewRequest) -> str:
    """The message to the customer; only its beginning is documented."""
    return f"{_greeting(request)} how did we do? Please leave us a review.".lstrip()


def _greeting(request: ReviewRequest) -> str:
    """Salutation or else first name, and the comma the service adds; nothing without a name."""
    words = request.Salutation.strip() or next(iter(request.Name.split()), "")
    return f"{words}," if words else ""
