"""The SQLite file in which mocks keep their state, for `serve --state`: a row for each API, written before a request is answered."""

from __future__ import annotations

import json
import os
import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import Any

from contract_tests.harness.mocking.kept import (
    DAMAGED,
    Unfit,
    as_bytes,
    from_bytes,
    layout_of,
)
from contract_tests.harness.mocking.state import CannotKeep

APPLICATION = 0x52434D4B  # "RCMK", in the header of the file
VERSION = 1
WAY_OUT = "name another file with STATE= (--state)"


class StateFile:
    """Open for one process at a time; whoever else tries is told so."""

    def __init__(self, path: Path) -> None:
        """Make the file where there is none. Raises CannotKeep, and leaves alone what is not ours."""
        self.path = path
        # What is to go on once requests are served.
        self.after_start: list[Callable[[], None]] = []
        try:
            os.close(os.open(path, os.O_RDWR | os.O_CREAT, 0o600))
        except OSError as error:
            raise CannotKeep(f"{path}: {error.strerror}; {WAY_OUT}") from None
        try:
            self._open()
        except sqlite3.Error as error:
            raise CannotKeep(f"{path}: {_reason(error)}; {WAY_OUT}") from None

    def read(self, api: str, package: str, recall: Callable[[Any], None]) -> None:
        """Have `recall` take what the mock of that API had kept, if anything. Raises CannotKeep."""
        try:
            row = self._database.execute(
                "SELECT layout, state FROM kept WHERE api = ?", (api,)
            ).fetchone()
            if row is not None:
                recall(from_bytes(row[1], json.loads(row[0]), package))
        except sqlite3.Error as error:
            raise CannotKeep(f"{self.path}: {_reason(error)}; {WAY_OUT}") from None
        except (Unfit, *DAMAGED) as error:
            reason = str(error) if isinstance(error, Unfit) else "it is damaged"
            message = f"{self.path}: what it holds of {api} is not what this version of the mock keeps: {reason}; remove it, or {WAY_OUT}"
            raise CannotKeep(message) from None

    def writer(self, api: str, package: str) -> Callable[[Any], None]:
        """A function that keeps what it is given, where that has changed; it raises CannotKeep."""
        layout = json.dumps(layout_of(package))
        latest = b""

        def write(remembered: Any) -> None:
            nonlocal latest
            data = as_bytes(remembered)
            if data == latest:
                return
            try:
                with self._database:
                    self._database.execute(
                        "INSERT OR REPLACE INTO kept VALUES (?, ?, ?)",
                        (api, layout, data),
                    )
            except sqlite3.Error as error:
                raise CannotKeep(f"{self.path}: {_reason(error)}") from None
            latest = data

        return write

    def started(self) -> None:
        """Requests are served from now on."""
        for each in self.after_start:
            each()

    def close(self) -> None:
        """Leave it to others."""
        self._database.close()

    def _open(self) -> None:
        self._database = sqlite3.connect(
            self.path,
            timeout=0,
            check_same_thread=False,  # a server may have a thread of its own
        )
        ask = self._database.execute
        ask("PRAGMA locking_mode = EXCLUSIVE")
        (made_by,), (version,) = (
            ask(f"PRAGMA {name}").fetchone()
            for name in ("application_id", "user_version")
        )
        is_new = not ask("SELECT 1 FROM sqlite_master").fetchone()
        if not is_new and made_by != APPLICATION:
            raise sqlite3.Error("it is a database, but not one that a mock has made")
        if not is_new and version != VERSION:
            raise sqlite3.Error(f"it has the format {version}, this is {VERSION}")
        ask("PRAGMA journal_mode = WAL")
        ask("PRAGMA synchronous = FULL")  # also when the power fails
        ask(f"PRAGMA application_id = {APPLICATION}")
        ask(f"PRAGMA user_version = {VERSION}")
        with self._database:
            ask(
                "CREATE TABLE IF NOT EXISTS kept (api TEXT PRIMARY KEY, layout TEXT NOT NULL, state BLOB NOT NULL)"
            )


def _reason(error: sqlite3.Error) -> str:
    code = getattr(error, "sqlite_errorname", "")
    said = {
        "SQLITE_BUSY": "another mock has it open",
        "SQLITE_NOTADB": "it is no SQLite file",
        "SQLITE_CORRUPT": "it is damaged",
    }
    return said.get(code.removesuffix("_RECOVERY"), str(error))
