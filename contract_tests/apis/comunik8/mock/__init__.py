"""The Comunik8 mock, written from the vendor's pages alone; the mock server calls `create`.

Source: https://github.com/comunik8/api-docs (README, state of 2019-12-11, and its history).
"""

from __future__ import annotations

from contract_tests.apis.comunik8.mock.actions import Actions
from contract_tests.apis.comunik8.mock.operations import (
    KEY_PARAMETER,
    Operations,
    error_body,
    gate,
)
from contract_tests.apis.comunik8.mock.store import KEY, TYPE, Store
from contract_tests.harness.mocking import Clock, Mock, PathItem


def create(clock: Clock) -> Mock:
    store = Store(clock)
    comunik8 = Operations(store)
    actions = Actions(store)
    return Mock(
        path_items=[
            PathItem("/lead/add", {"POST": comunik8.add_lead}, gate),
            PathItem("/lead/cancel", {"POST": comunik8.cancel_lead}, gate),
        ],
        reset=store.reset,
        query={KEY_PARAMETER: KEY},
        env={"COMUNIK8_API_KEY": KEY},
        host_variable="COMUNIK8_HOST",
        seed={"type": TYPE},
        actions=[
            actions.dial_lead,
            actions.schedule_call,
            actions.fail_next_save,
            actions.give_type,
            actions.read_leads,
        ],
        error_body=error_body,
    )
