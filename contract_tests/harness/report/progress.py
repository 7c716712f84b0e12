"""How far a contract run is: one line that changes on a terminal, a few plain lines elsewhere. Used by the reporter."""

from __future__ import annotations

import sys

from scripts.cli.console import is_interactive

CLEAR = "\r\x1b[K"


class Progress:
    """Counts finished tests on standard error."""

    def __init__(self) -> None:
        self.total = 0
        self.done = 0
        self.interactive = is_interactive()

    def expect(self, tests: int) -> None:
        """Note how many tests will run; each worker says the same."""
        if tests and not self.total:
            self.total = tests
            self._show(f"running {counted(tests, 'test')}")

    def advance(self, violations: int) -> None:
        """Note that one more test is done; `violations` were found so far."""
        self.done += 1
        line = f"{self.done} of {counted(self.total, 'test')}, {counted(violations, 'violation')}"
        quarter = max(self.total // 4, 1)
        if self.interactive or (self.done % quarter == 0 and self.done < self.total):
            self._show(line)

    def close(self) -> None:
        """Leave the line to what is printed next."""
        if self.interactive:
            print(CLEAR, end="", file=sys.__stderr__, flush=True)

    def _show(self, line: str) -> None:
        start, end = (CLEAR, "") if self.interactive else ("", "\n")
        print(f"{start}{line}", end=end, file=sys.__stderr__, flush=True)


def counted(number: int, noun: str) -> str:
    """`1 test`, `2 tests`."""
    return f"{number} {noun}{'' if number == 1 else 's'}"
