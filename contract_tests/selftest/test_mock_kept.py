"""The state that mocks keep in a file: it is there after a restart, whoever ended the mock, and a file that is something else is left alone."""

from __future__ import annotations

import json
import pickle
import re
import sqlite3
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import httpx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from starlette.requests import Request
from starlette.responses import Response

from contract_tests.harness.mocking import (
    Clock,
    Mock,
    PathItem,
    State,
    Table,
    keyed_by,
    read_json,
)
from contract_tests.harness.mocking.application import application
from contract_tests.harness.mocking.broken import served
from contract_tests.harness.mocking.catalogue import mock_names
from contract_tests.harness.mocking.state import CannotKeep
from contract_tests.harness.mocking.state_file import StateFile
from contract_tests.selftest.mock_process import mock_process
from contract_tests.selftest.warm import ran

COMMAND = [sys.executable, "-m", "contract_tests.harness.mocking.serve"]


@dataclass(slots=True, eq=False)
class Lamp:
    id: str
    room: str
    beside: Lamp | None = None


@dataclass(slots=True)
class Store(State):
    lamps: Table[Lamp] = field(default_factory=keyed_by(room="room"))
    last: Lamp | None = None


def create(clock: Clock) -> Mock:
    store = Store(clock, lambda store: None)

    async def list_all(request: Request) -> Any:
        told = [
            [
                one.id,
                one.beside is not None and one.beside is store.lamps.get(one.beside.id),
            ]
            for one in store.lamps
        ]
        return [told, len(store.lamps.where("room", "hall"))]

    async def create(request: Request) -> Response:
        name = await read_json(request)
        store.last = store.lamps.add(Lamp(name, "hall", store.last))
        return Response(status_code=201)

    items = [PathItem("/lamps", {"GET": list_all, "POST": create})]
    return Mock(items, store.reset, {})


@contextmanager
def toy(path: Path) -> Iterator[httpx.Client]:
    """The toy that keeps its state in a file."""
    file = StateFile(path)
    app = application("toy", create, file)
    with served(app) as base_url, httpx.Client(base_url=base_url) as client:
        yield client
    file.close()


def kept(path: Path, *requests: tuple[str, str, Any]) -> list[Any]:
    """The answers of a toy that is started for these requests alone."""
    with toy(path) as client:
        answers = [
            client.request(method, url, json=body) for method, url, body in requests
        ]
        return [one.json() if one.content else one.status_code for one in answers]


LIST = ("GET", "/lamps", None)


def test_a_restart_finds_everything_as_it_was(tmp_path: Path) -> None:
    path = tmp_path / "kept.sqlite"
    before = kept(
        path,
        ("POST", "/lamps", "desk"),
        ("POST", "/lamps", "wall"),
        ("POST", "/_mock/clock", {"advance_seconds": 3600}),
        ("POST", "/_mock/actions/fail_next_request", {}),
    )
    now, failing, listed = kept(
        path, ("POST", "/_mock/clock", {"advance_seconds": 0}), LIST, LIST
    )
    assert listed == [[["desk", False], ["wall", True]], 2]
    assert failing == 500
    assert now["now"] >= before[2]["now"]


def test_what_is_one_thing_in_two_places_is_one_after_a_restart(tmp_path: Path) -> None:
    path = tmp_path / "kept.sqlite"
    kept(path, ("POST", "/lamps", "desk"))
    answers = kept(path, ("POST", "/lamps", "wall"), LIST)
    assert answers[-1] == [[["desk", False], ["wall", True]], 2]


def test_a_reset_empties_what_is_kept(tmp_path: Path) -> None:
    path = tmp_path / "kept.sqlite"
    kept(path, ("POST", "/lamps", "desk"), ("POST", "/_mock/reset", None))
    assert kept(path, LIST) == [[[], 0]]


def test_without_a_file_nothing_is_kept(tmp_path: Path) -> None:
    for _ in range(2):
        with served(application("toy", create)) as base_url:
            assert httpx.get(f"{base_url}/lamps").json() == [[], 0]
            httpx.post(f"{base_url}/lamps", json="desk")
    assert not list(tmp_path.iterdir())


def test_what_cannot_be_kept_is_not_answered_as_done(tmp_path: Path) -> None:
    file = StateFile(tmp_path / "kept.sqlite")
    app = application("toy", create, file)
    file._database.execute("PRAGMA max_page_count = 4")  # as on a full disk
    with served(app) as base_url:
        answer = httpx.post(f"{base_url}/lamps", json="desk" * 9999)
        assert answer.status_code == 500
        assert "is full" in answer.headers["X-Mock-Reason"]
    file.close()
    assert kept(tmp_path / "kept.sqlite", LIST) == [[[], 0]]


def refusal(path: Path) -> str:
    """The message of a start that fails."""
    command = [*COMMAND, mock_names()[0], "--port", "0", "--state", str(path)]
    done = ran(*command)
    assert (done.returncode, done.stdout) == (2, "")
    (line,) = done.stderr.splitlines()
    assert line.startswith(f"Error: {path}: ")
    return line


def test_a_file_that_is_something_else_is_refused_and_left_alone(
    tmp_path: Path,
) -> None:
    text, other = tmp_path / "notes.txt", tmp_path / "other.sqlite"
    text.write_text("Dear diary, " * 100)
    with sqlite3.connect(other) as database:
        database.execute("CREATE TABLE mine (a)")
    database.close()
    before = other.read_bytes()
    assert "no SQLite file" in refusal(text)
    assert "not one that a mock has made" in refusal(other)
    assert "STATE=" in refusal(tmp_path / "none" / "x.sqlite")
    assert "STATE=" in refusal(tmp_path)
    assert text.read_text().startswith("Dear diary")
    assert other.read_bytes() == before


def test_a_file_serves_one_process_at_a_time(tmp_path: Path) -> None:
    path = tmp_path / "kept.sqlite"
    with mock_process(mock_names()[0], "--state", str(path)):
        assert "another mock has it open" in refusal(path)


def test_a_file_of_another_version_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "kept.sqlite"
    kept(path, ("POST", "/lamps", "desk"))
    change(path, "layout", lambda old: re.sub(r'(Lamp": ")\w+', r"\1old", old))
    with pytest.raises(CannotKeep, match="the fields of Lamp are others"):
        application("toy", create, StateFile(path))


class Evil:
    def __reduce__(self) -> Any:
        return print, ("run",)


@pytest.mark.parametrize(
    "value",
    [
        *(b"", b"\x80\x05x", pickle.dumps(Evil()), pickle.dumps(json.JSONDecoder)),
        *(pickle.dumps({}), pickle.dumps([1])),
    ],
)
def test_a_file_of_a_stranger_runs_nothing(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], value: bytes
) -> None:
    path = tmp_path / "kept.sqlite"
    kept(path)
    change(path, "state", lambda old: value)
    with pytest.raises(CannotKeep, match=r"kept\.sqlite: .* toy"):
        application("toy", create, StateFile(path))
    assert capsys.readouterr().out == ""


@settings(max_examples=60, database=None, deadline=None)
@given(data=st.data())
def test_no_damage_to_a_file_is_answered_with_a_traceback(
    data: st.DataObject, damaged: Path
) -> None:
    whole = bytearray((damaged / "whole.sqlite").read_bytes())
    for _ in range(data.draw(st.integers(1, 30))):
        place = data.draw(st.integers(0, len(whole) - 1))
        whole[place] = data.draw(st.integers(0, 255))
    path = damaged / "damaged.sqlite"
    path.write_bytes(whole[: data.draw(st.integers(1, len(whole)))])
    with suppress(CannotKeep):
        file = StateFile(path)
        try:
            application("toy", create, file)
        finally:
            file.close()


@pytest.fixture(scope="module")
def damaged(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a whole file."""
    folder = tmp_path_factory.mktemp("damaged")
    kept(folder / "whole.sqlite", ("POST", "/lamps", "desk"))
    return folder


def change(path: Path, column: str, new: Any) -> None:
    database = sqlite3.connect(path)
    with database:
        ((old,),) = database.execute(f"SELECT {column} FROM kept")
        database.execute(f"UPDATE kept SET {column} = ?", (new(old),))
    database.close()
