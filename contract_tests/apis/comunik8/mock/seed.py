"""The state after a reset: one type of leads, and no leads."""

from __future__ import annotations

from contract_tests.apis.comunik8.mock.store import Store

KEY = "comunik8-mock-key"
TYPE = "motor-trade"
TOLD = {"type": TYPE}


def fill(store: Store) -> None:
    store.types.add(TYPE)
