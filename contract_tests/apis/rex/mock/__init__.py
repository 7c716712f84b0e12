"""The Rex mock, written from the vendor's pages alone; the mock server calls `create`.

Source: https://github.com/meetrex1/API-Examples (README and Rex.py, state of 2021-01-10). No body
is described for any answer but the list, so all others are empty.
"""

from __future__ import annotations

from contract_tests.apis.rex.mock import seed
from contract_tests.apis.rex.mock.access import KEY_HEADER, Access
from contract_tests.apis.rex.mock.actions import Actions
from contract_tests.apis.rex.mock.referrals import Referrals
from contract_tests.apis.rex.mock.review_requests import ReviewRequests
from contract_tests.apis.rex.mock.store import Store
from contract_tests.harness.mocking import Clock, Mock, path_items_of, public_methods


def create(clock: Clock) -> Mock:
    store = Store(clock, seed.fill)
    access = Access(store)
    return Mock(
        path_items=path_items_of(
            ReviewRequests(store, access), Referrals(store, access)
        ),
        gate=access.caller,
        reset=store.reset,
        headers={KEY_HEADER: seed.KEY},
        env={"REX_API_KEY": seed.KEY},
        seed=seed.TOLD,
        actions=public_methods(Actions(store)),
    )
