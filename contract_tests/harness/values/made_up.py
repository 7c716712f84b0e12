"""Requests that Schemathesis makes up from a specification: its examples, its edges, random ones, along its links."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, cast

import hypothesis
from hypothesis.strategies import SearchStrategy
from requests import Request
from schemathesis import Case, Config, Response
from schemathesis.config import ProjectConfig
from schemathesis.engine import events
from schemathesis.engine.core import Engine
from schemathesis.engine.recorder import ScenarioRecorder
from schemathesis.engine.run import Phase, PhaseName, PhaseSkipReason
from schemathesis.specs.openapi.schemas import OpenApiSchema
from schemathesis.transport import BaseTransport
from schemathesis.transport.requests import REQUESTS_TRANSPORT, RequestsTransport

from contract_tests.harness.http.faults import Unanswered
from contract_tests.harness.http.gate import Gate, NotOurs
from contract_tests.harness.http.target import Target
from scripts.spec.operation import Operation
from scripts.spec.security import schemes
from scripts.spec.views import in_json, to_draw_from

PHASES = ("examples", "coverage", "fuzzing", "stateful")
# Requests to each operation in a random phase: enough for a pull request, thorough at night.
EXAMPLES = {"quick": 40, "deep": 600}
STEPS = {"quick": 4, "deep": 8}
REFUSALS = {"expected-statuses": ["4xx", "5xx"]}  # others check which one is documented
STAND_IN = 0  # a status that no server answers
OFF: dict[str, Any] = {"enabled": False}
CHECKS = {
    "not_a_server_error": {},
    "negative_data_rejection": REFUSALS,
    "missing_required_header": REFUSALS,
    "use_after_free": {},
    # Off, for they hold a server to more than its vendor says: that all a schema allows is accepted (accounts,
    # ids and states decide too), that other methods are answered 405 with an Allow header, that users are kept apart.
    "positive_data_acceptance": OFF,
    "unsupported_method": OFF,
    "allow_header_conformance": OFF,
    "object_level_authorization": OFF,
    # Off, for the gate judges every answer, and those of other tests too.
    "status_code_conformance": OFF,
    "content_type_conformance": OFF,
    "response_headers_conformance": OFF,
    "response_schema_conformance": OFF,
    # Off, for test_links.py does more and knows which links are to what was created.
    "ensure_resource_availability": OFF,
    # Off, for test_credentials.py does it for each scheme and knows which status is documented.
    "ignored_auth": OFF,
}


@dataclass(frozen=True, slots=True)
class Run:
    """The requests to generate: for one operation, or along the links of all when there is none."""

    phase: str
    operation: Operation | None
    profile: str
    seed: int


class GateTransport(RequestsTransport):
    """Sends every case through the gate, also those that checks send on their own."""

    def __init__(self, gate: Gate, along_links: bool) -> None:
        super().__init__()
        self.gate = gate
        self.along_links = along_links
        self._copy_serializers_from(REQUESTS_TRANSPORT)

    def send(self, case: Case[Any], *, session: Any = None, **kwargs: Any) -> Response:
        """A request without an answer does not end the others: it has a stand-in, and is told with them."""
        try:
            return super().send(case, session=self.gate, **kwargs)
        except NotOurs:
            if self.along_links:
                hypothesis.reject()  # links may lead to what is ours
            raise
        except Unanswered as error:
            self.gate.unanswered += error.violations
            request = Request(case.method, self.gate.target.service_url).prepare()
            return Response(STAND_IN, {}, b"", request, 0, verify=True)


def is_stand_in(status: int) -> bool:
    """Whether this is the status of what stands for no answer."""
    return status == STAND_IN


class GatedSchema(OpenApiSchema):
    """A schema whose requests go through the gate and nowhere else."""

    gate: Gate
    along_links: bool

    @property
    def transport(self) -> BaseTransport[Any]:
        return GateTransport(self.gate, self.along_links)


class GatedEngine(Engine):
    """Sends nothing of its own: the requests by which Schemathesis finds out what a server can do go past any transport."""

    def get_phase_config(self, phase_name: PhaseName, **options: Any) -> Phase:
        if phase_name is PhaseName.PROBING:
            return Phase(phase_name, False, PhaseSkipReason.DISABLED)
        return super().get_phase_config(phase_name, **options)


def described(gate: Gate, operation: Operation) -> SearchStrategy[Case[Any]]:
    """Requests that the specification describes, for tests that send them in their own way."""
    gate.permit_made_up()
    run = Run("fuzzing", operation, "quick", 0)
    schema = _schema(gate, run, to_draw_from(gate.target.spec))
    return schema[operation.path][operation.method].as_strategy()


def _schema(gate: Gate, run: Run, document: dict[str, Any]) -> GatedSchema:
    config = Config.from_dict(_config(gate.target, run))
    project: ProjectConfig = config.projects.get(document)
    _without_targets(project)
    schema = GatedSchema(raw_schema=document, config=project)
    if run.operation is not None:
        schema = cast(GatedSchema, schema.include(operation_id=run.operation.id))
    schema.gate, schema.along_links = gate, run.operation is None
    return schema


def _without_targets(project: ProjectConfig) -> None:
    """Draw all requests at random: the search for such as a server accepts would take a third of the time."""
    given = project.get_hypothesis_settings

    def settings(**options: Any) -> hypothesis.settings:
        made = given(**options)
        phases = [one for one in made.phases if one is not hypothesis.Phase.target]
        return hypothesis.settings(made, phases=phases)

    project.get_hypothesis_settings = settings  # type: ignore[method-assign]


def generate(gate: Gate, run: Run) -> Iterator[ScenarioRecorder | Exception]:
    """Send the requests; those without an answer are in `gate.unanswered`. Yields the records of them, and the errors that kept one from being sent."""
    gate.permit_made_up()
    schema = _schema(gate, run, in_json(gate.target.spec))
    for event in GatedEngine(schema=schema).execute():
        if isinstance(event, events.ScenarioFinished):
            yield event.recorder
        elif isinstance(event, events.NonFatalError):
            yield event.value
        elif isinstance(event, events.FatalError):
            yield event.exception


def _config(target: Target, run: Run) -> dict[str, Any]:
    phases: dict[str, Any] = {each: {"enabled": each == run.phase} for each in PHASES}
    phases["coverage"]["unexpected-methods"] = []  # see CHECKS
    phases["stateful"]["max-steps"] = STEPS[run.profile]
    phases["stateful"]["inference"] = {"algorithms": []}  # declared links only
    return {
        "seed": run.seed,
        "suppress-health-check": ["all"],  # how fast this machine is says nothing
        "base-url": target.service_url,
        "continue-on-failure": True,
        "cache": {"enabled": False},
        "auth": {"openapi": _auth(target)},
        "generation": {
            "database": "none",  # a run depends on its seed alone
            "max-examples": EXAMPLES[run.profile],
            "unique-inputs": True,
            # What fails along links is not sent again and again until it is shorter: of all that fail, the shortest is told.
            "no-shrink": True,
            "allow-x00": False,  # no vendor says what a NUL in a text does
            "with-security-parameters": False,  # see ignored_auth
        },
        "checks": CHECKS,
        "phases": phases,
    }


def _auth(target: Target) -> dict[str, dict[str, str]]:
    """The test account's secrets, by security scheme."""
    auth: dict[str, dict[str, str]] = {}
    known = target.secrets.values
    for scheme in schemes(target.spec):
        if not all(name in known for name in scheme.variables):
            continue  # another way in, of which the first was taken
        keys = {"basic": ("username", "password"), "bearer": ("bearer",)}
        names = keys.get(scheme.kind, ("api_key",))
        values = target.secrets.of(scheme)
        auth[scheme.name] = dict(zip(names, values, strict=True))
    return auth
