"""The memory of a mock: a state that a reset empties and fills, tables with their look-ups, rate limits."""

from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

import pytest

from contract_tests.harness.mocking import Clock, RateLimit, State, Table, keyed_by

NOON = datetime(2026, 1, 31, 12, tzinfo=UTC)


@dataclass(slots=True, eq=False)
class Lamp:
    id: str
    name: str
    room: str | None = None


@dataclass(slots=True)
class Store(State):
    lamps: Table[Lamp] = field(
        default_factory=keyed_by(same={"name": str.casefold}, name="name", room="room")
    )
    switched: int = 0


def fill(store: Store) -> None:
    store.lamps.add(Lamp("a1", "Desk"))
    store.lamps.add(Lamp("b2", "Wall", "hall"))


@pytest.fixture
def store() -> Store:
    return Store(Clock(), fill)


def ids(lamps: list[Lamp]) -> list[str]:
    return [lamp.id for lamp in lamps]


def test_a_reset_empties_and_fills(store: Store) -> None:
    store.lamps.add(Lamp("c3", "Floor"))
    store.switched = 7
    store.reset()
    assert (ids(list(store.lamps)), store.switched) == (["a1", "b2"], 0)


def test_ids_have_no_case_and_keys_what_is_said_of_them(store: Store) -> None:
    assert store.lamps.get("A1") is store.lamps.first("name", "DESK")
    assert store.lamps.where("room", "Hall") == []
    assert ids(store.lamps.where("room", "hall")) == ["b2"]
    assert ids(store.lamps.where("id", "B2")) == ["b2"]


def test_an_empty_value_finds_nothing(store: Store) -> None:
    assert store.lamps.where("room", "") == []
    assert store.lamps.having(name="desk", room="") == []


def test_all_values_have_to_fit(store: Store) -> None:
    assert ids(store.lamps.having(id="b2", name="wall", room="hall")) == ["b2"]
    assert store.lamps.having(name="desk", room="hall") == []


def test_look_ups_follow_a_change(store: Store) -> None:
    lamp = store.lamps.get("a1")
    assert lamp is not None
    assert store.lamps.change(lamp, {"room": "hall"}, name="Moved")
    assert ids(store.lamps.where("room", "hall")) == ["b2", "a1"]
    assert store.lamps.where("name", "desk") == []
    assert not store.lamps.change(lamp, {"room": "hall"}, name="Again")
    assert lamp.name == "Moved"


def test_what_is_removed_is_found_no_more(store: Store) -> None:
    lamp = store.lamps.get("b2")
    assert lamp is not None
    store.lamps.remove(lamp)
    assert len(store.lamps) == 1
    assert store.lamps.where("room", "hall") == []


def test_only_new_things_are_added_as_new(store: Store) -> None:
    store.lamps.add_new(Lamp("a1", "Other"), Lamp("c3", "Floor"))
    assert [lamp.name for lamp in store.lamps] == ["Desk", "Wall", "Floor"]


def test_requests_above_a_limit_wait() -> None:
    limit = RateLimit(per_minute=3, per_second=2, enforced=True)
    assert [limit.take(NOON), limit.take(NOON), limit.take(NOON)] == [0, 0, 1]
    later = NOON + timedelta(seconds=10)
    assert [limit.take(later), limit.take(later)] == [0, 50]
    assert limit.remaining(later) == 0
    assert limit.take(NOON + timedelta(minutes=1)) == 0


def test_a_limit_that_is_only_told_counts_nothing() -> None:
    limit = RateLimit(per_minute=1)
    assert [limit.take(NOON), limit.take(NOON)] == [0, 0]
    assert limit.remaining(NOON) == 1
