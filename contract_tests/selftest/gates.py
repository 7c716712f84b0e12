"""Gates to the servers of toy APIs, spoilt or healthy, for the self-tests of the harness."""

from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial

from contract_tests.harness.checks.answers import Judge
from contract_tests.harness.http.gate import Gate
from contract_tests.harness.http.target import target
from contract_tests.harness.mocking.application import application
from contract_tests.harness.mocking.broken import BrokenMock, served
from contract_tests.harness.mocking.defects import HEALTHY, Defect, Spoil, as_defect
from contract_tests.harness.mocking.mock import Factory
from contract_tests.selftest import club, library
from scripts.spec.document import Spec
from scripts.target.server import look


@contextmanager
def gate_to_mock(
    create: Factory, spec: Spec, spoil: Defect | Spoil = HEALTHY
) -> Iterator[Gate]:
    """A gate to the mock that `create` makes."""
    app = application(spec.name, create)
    with served(BrokenMock(app, as_defect(spoil))) as base_url:
        yield Gate(target(spec, look(base_url), allow_writes=False), judge=Judge(spec))


gate_to_club = partial(gate_to_mock, club.create, club.SPEC)
gate_to_library = partial(gate_to_mock, library.create, library.SPEC)
