"""Who may call the Referral Rock mock, how often, and which bodies it reads.

No answer to wrong keys, to too many requests or to unfit bodies is documented: 401, 429, 400 and
415, all without a body, are assumed.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, TypeVar

from starlette.requests import Request

from contract_tests.apis.referralrock.mock.store import Store
from contract_tests.harness.mocking import (
    Refused,
    basic_gate,
    parse_json,
    read_body,
    take,
)

PUBLIC_KEY = "referralrock-mock-public-key"
PRIVATE_KEY = "referralrock-mock-private-key"
JSON_TYPES = ("application/json", "text/json")
T = TypeVar("T")
check_keys = basic_gate(
    PUBLIC_KEY, PRIVATE_KEY, "no valid pair of public and private key"
)


@dataclass(frozen=True, slots=True)
class Access:
    store: Store

    def gate(self, request: Request) -> None:
        """Refused with 401 without the key pair, with 429 above the limit; neither counts."""
        check_keys(request)
        limit = self.store.rate_limit
        if limit.take(self.store.now()):
            raise Refused(429, f"more than {limit.per_minute} requests in a minute")


async def read_sent(request: Request, type_: type[T]) -> T:
    """The body as `type_`."""
    return take(request, await read_value(request), type_)


async def read_value(request: Request) -> Any:
    """The JSON value in the body, whatever it is; Refused with 415 for a body that is no JSON by its type.

    The vendor takes application/xml and text/xml too; this mock does not.
    """
    body = await read_body(request)
    sent = request.headers.get("Content-Type", "").partition(";")[0].strip().lower()
    if body and sent not in JSON_TYPES:
        raise Refused(415, f"a body is {' or '.join(JSON_TYPES)}, not {sent!r}")
    return parse_json(body)
