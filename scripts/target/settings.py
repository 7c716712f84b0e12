"""The settings of a contract run; the verb hands it to pytest and its workers through the environment."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass

VARIABLE = "CONTRACT_RUN"


@dataclass(frozen=True, slots=True)
class Settings:
    """Without `base_url` the run starts the mocks itself; `reports` is the folder to write to, if any."""

    apis: tuple[str, ...]
    base_url: str = ""
    profile: str = "quick"
    seed: int = 1
    allow_writes: bool = False
    strict: bool = False
    reports: str = ""
    fail_fast: bool = False
    select: tuple[str, ...] = ()
    minutes: float = 0  # that the run may take; 0 is no limit
    until: float = 0  # when these are over, by the clock of the machine
    rate: float = 0  # requests a second; 0 is no limit
    budget: int = 0  # requests in all; 0 is no limit
    fuzz: bool = False
    timeout: float = 10  # seconds that a server has to answer
    cacert: str | None = None
    insecure: bool = False

    @property
    def makes_up(self) -> bool:
        """Whether a live server may get made-up data."""
        return self.allow_writes and self.fuzz

    @property
    def verify(self) -> bool | str:
        """The certificates to trust, in the terms of `requests`."""
        return not self.insecure and (self.cacert or True)

    @property
    def counted(self) -> tuple[str, ...]:
        """The kinds of what a run finds that fail it. Our own mocks follow our readings too, and offer no more than they have to."""
        if not self.base_url:
            return "violation", "difference", "note"
        return ("violation", "difference") if self.strict else ("violation",)

    def to_environment(self) -> dict[str, str]:
        return {VARIABLE: json.dumps(asdict(self))}


def rule_keyword(rule_id: str) -> str:
    """A keyword that the tests of one rule have, for pytest's -k: `RR10` alone is also part of `RR100`."""
    return f"rule:{rule_id}:"


def from_environment(environ: Mapping[str, str]) -> Settings | None:
    """The settings of the run that this process belongs to; None outside of one."""
    if VARIABLE not in environ:
        return None
    given = json.loads(environ[VARIABLE])
    lists = {name: tuple(given[name]) for name in ("apis", "select")}
    return Settings(**{**given, **lists})
