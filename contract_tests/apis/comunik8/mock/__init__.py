"""The Comunik8 mock, written from the vendor's pages alone; the mock server calls `create`.

Source: https://github.com/comunik8/api-docs (README, state of 2019-12-11, and its history).
"""

from __future__ import annotations

from contract_tests.apis.comunik8.mock import seed
from contract_tests.apis.comunik8.mock.access import KEY_PARAMETER, error_body, gate
from contract_tests.apis.comunik8.mock.actions import Actions
from contract_tests.apis.comunik8.mock.leads import Leads
from contract_tests.apis.comunik8.mock.store import Store
from contract_tests.harness.mocking import Clock, Mock, path_items_of, public_methods


def create(clock: Clock) -> Mock:
    store = Store(clock, seed.fill)
    return Mock(
        path_items=path_items_of(Leads(store)),
        gate=gate,
        reset=store.reset,
        query={KEY_PARAMETER: seed.KEY},
        env={"COMUNIK8_API_KEY": seed.KEY},
        host_variable="COMUNIK8_HOST",
        seed=seed.TOLD,
        actions=public_methods(Actions(store)),
        error_body=error_body,
    )
