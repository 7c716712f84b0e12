"""The Rex mock, written from the vendor's pages alone; the mock server calls `create`.

Source: https://github.com/meetrex1/API-Examples (README and Rex.py, state of 2021-01-10). No body
is described for any answer but the list, so all others are empty.
"""

from __future__ import annotations

from typing import Any

from contract_tests.apis.rex.mock.actions import Actions
from contract_tests.apis.rex.mock.operations import KEY_HEADER, Operations
from contract_tests.apis.rex.mock.store import (
    KEY,
    REFERRAL,
    REFERRAL_WITHOUT_RESPONSE,
    SINGLE_ACCOUNT_KEY,
    USERS,
    Store,
)
from contract_tests.harness.mocking import Clock, Mock, PathItem


def create(clock: Clock) -> Mock:
    store = Store(clock)
    rex = Operations(store)
    actions = Actions(store)
    return Mock(
        path_items=[
            PathItem(
                "/api/reviewrequests", {"POST": rex.create_review_requests}, rex.caller
            ),
            PathItem("/api/referrals", {"GET": rex.list_referrals}, rex.caller),
        ],
        reset=store.reset,
        headers={KEY_HEADER: KEY},
        env={"REX_API_KEY": KEY},
        seed=_seed(),
        actions=[actions.expire_key, actions.give_referral, actions.read_messages],
    )


def _seed() -> dict[str, Any]:
    first, second, third = USERS[KEY].accounts
    (only,) = USERS[SINGLE_ACCOUNT_KEY].accounts
    return {
        "owner_id": first.owner_id,
        "account_identifier": first.identifier,
        "other_owner_id": second.owner_id,
        "other_account_identifier": second.identifier,
        "owner_id_without_identifier": third.owner_id,
        "single_account_key": SINGLE_ACCOUNT_KEY,
        "single_account_owner_id": only.owner_id,
        "referral_id": REFERRAL.Id,
        "referral_response_id": REFERRAL.ResponseID,
        "referral_id_without_response": REFERRAL_WITHOUT_RESPONSE.Id,
    }
