"""The server that the contract tests of one API run against, with its specification and credentials."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from typing import Any

from contract_tests.harness.http.exchange import Exchange
from contract_tests.harness.report.statement import Statement, of_node
from contract_tests.harness.report.violation import Violation
from scripts.cli.layout import SPECS
from scripts.cli.printable import printable
from scripts.spec.document import Spec, load
from scripts.spec.operation import Operation
from scripts.target.running_mock import running_mock
from scripts.target.secrets import NoCredentials, Secrets, select
from scripts.target.server import ServerFound, look, service_url
from scripts.target.settings import Settings


class NotRun(Exception):
    """Raised by a test that cannot be run against this server; the message says why."""


@dataclass(frozen=True, slots=True)
class Target:
    """`description` is what a mock says of itself; any other server has none."""

    spec: Spec
    base_url: str
    live: bool
    allow_writes: bool
    secrets: Secrets
    description: Mapping[str, Any] | None

    @property
    def service_url(self) -> str:
        return service_url(self.spec, self.base_url)

    @property
    def is_mock(self) -> bool:
        return self.description is not None

    def shown(self, text: str) -> str:
        """Text as it may leave the run: without secrets, and without what a terminal or a CI runner obeys."""
        return printable(self.secrets.mask(text))

    def violation(
        self,
        operation: Operation | None,
        what: str,
        broken: Statement | str,
        *exchanges: Exchange,
    ) -> Violation:
        """A violation. `what` says in a few words how the last exchange differs from the broken statement or the one at that pointer."""
        if isinstance(broken, str):
            broken = of_node(self.spec, broken)
        came = exchanges[-1].answered(self.secrets) if exchanges else ""
        return Violation(
            api=self.spec.name,
            operation=operation.label if operation else self.spec.name,
            what=self.shown(what),
            sent="\n".join(self.shown(one.curl(self.secrets)) for one in exchanges),
            answered=self.shown(came),
            statement=replace(broken, text=self.shown(broken.text)),
        )


@contextmanager
def open_target(settings: Settings, api: str) -> Iterator[Target]:
    """The server that the settings name, or a mock that is started for this process."""
    spec = load(SPECS / api)
    if settings.base_url:
        found = look(settings.base_url, settings.verify, settings.timeout)
        yield target(spec, found, allow_writes=settings.allow_writes)
        return
    with running_mock(api) as base_url:
        yield target(spec, look(base_url), allow_writes=False)


def target(spec: Spec, server: ServerFound, *, allow_writes: bool) -> Target:
    """The target that a server is; a mock tells its credentials, for another server the environment has them.

    Raises NoCredentials where some are missing or cannot be sent.
    """
    environ = server.description["env"] if server.description else os.environ
    secrets, missing = select(spec, environ)
    if missing:
        where = "the mock's `env`" if server.description else "the environment"
        raise NoCredentials(f"{where} lacks {', '.join(missing)}")
    found = server.base_url, server.live
    return Target(spec, *found, allow_writes, secrets, server.description)
