"""Workflows, `specs/<api>/workflows/<story>.arazzo.yaml`: documented stories as steps, each a call of an operation.

Arazzo 1.0.1, as far as we use it; `x-outside` of a step says what has to happen before it outside of the API. Rules of `validate`,
the contract run and the site ask.
"""

from __future__ import annotations

import operator
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

from scripts.spec import pointer
from scripts.spec.bundle import WORKFLOW_SUFFIX
from scripts.spec.document import Spec
from scripts.spec.finding import Origin, Unreadable
from scripts.spec.nearest import hint
from scripts.spec.yamlfile import YamlFile, read

FOLDER = "workflows"
_CONDITION = re.compile(r"(?P<left>\$\S+) (?P<sign>==|!=|<=|>=|<|>) (?P<right>.+)\Z")
_LITERAL = re.compile(r"'(?P<text>[^']*)'|(?P<number>-?\d+(\.\d+)?)\Z")
_COMPARE: dict[str, Callable[[float, float], bool]] = {
    "<": operator.lt,
    "<=": operator.le,
    ">": operator.gt,
    ">=": operator.ge,
}
_WORDS = {"true": True, "false": False, "null": None}


@dataclass(frozen=True, slots=True)
class Condition:
    """A success criterion: an expression, a sign, and the value or expression that it is compared with."""

    text: str
    left: str
    sign: str
    right: Any
    place: str

    @property
    def status(self) -> int | None:
        """The status that it demands; None where it is about something else, or about several."""
        is_one = self.left == "$statusCode" and self.sign == "=="
        return self.right if is_one and isinstance(self.right, int) else None

    def holds(self, left: Any, right: Any) -> bool:
        """Whether the values of both sides stand as the sign says."""
        if self.sign == "==":
            return bool(left == right)
        if self.sign == "!=":
            return bool(left != right)
        if not (isinstance(left, int | float) and isinstance(right, int | float)):
            return False
        return _COMPARE[self.sign](left, right)


@dataclass(frozen=True, slots=True)
class Given:
    """A value for a parameter of a step."""

    name: str
    location: str
    value: Any
    place: str


@dataclass(frozen=True, slots=True)
class Outside:
    """An event outside of the API that a step waits for: an action of the mock, or time that passes."""

    description: str
    action: str
    arguments: dict[str, Any]
    seconds: float


@dataclass(frozen=True, slots=True)
class WorkflowStep:
    """A call of an operation; `place` is that of the step in its file."""

    id: str
    description: str
    operation: str
    outside: Outside | None
    parameters: tuple[Given, ...]
    body: Any
    conditions: tuple[Condition, ...]
    outputs: dict[str, str]
    citation: str
    place: str


@dataclass(frozen=True, slots=True)
class Workflow:
    """A story: its inputs with their values, those of them that have to be new each time, its steps."""

    id: str
    summary: str
    description: str
    inputs: dict[str, Any]
    fresh: frozenset[str]
    steps: tuple[WorkflowStep, ...]
    written: YamlFile

    @property
    def story(self) -> str:
        """The name of its file; a guide of that name tells it to people."""
        return self.written.path.name.removesuffix(WORKFLOW_SUFFIX)

    def origin(self, place: str) -> Origin:
        """The file and line of a place in it, or of the nearest around that."""
        return self.written.origin(place)


def files(spec: Spec) -> list[Path]:
    """The files of an API's workflows; none for a document that is no API of ours."""
    if "" not in spec.origins:
        return []
    folder = spec.origin("").file.parent / FOLDER
    return sorted(folder.glob(f"*{WORKFLOW_SUFFIX}"))


def workflows(spec: Spec) -> tuple[Workflow, ...]:
    """All workflows of an API, in the order of their files. Raises Unreadable for one that cannot be run at all."""
    return tuple(each for file in files(spec) for each in _usable(spec, read(file)))


def _usable(spec: Spec, written: YamlFile) -> list[Workflow]:
    ids = [operation.id for operation in spec.operations]
    found = shaped(written)
    if not found:
        message = "it has not the form of a workflow; `make validate` says more"
        raise Unreadable(written.path, 1, "workflow-shape", message)
    for workflow in found:
        for step in workflow.steps:
            if step.operation not in ids:
                at = workflow.origin(step.place)
                message = f"there is no operation {step.operation!r}{hint(step.operation, ids)}"
                raise Unreadable(at.file, at.line, "workflow-step", message)
    return found


def shaped(written: YamlFile) -> list[Workflow]:
    """The workflows of a file; none where it has not their form."""
    try:
        return list(_in_file(written))
    except (KeyError, TypeError, AttributeError, ValueError):
        return []


def _in_file(written: YamlFile) -> Iterator[Workflow]:
    for number, each in enumerate(written.data["workflows"]):
        place = pointer.join("", "workflows", number)
        inputs = each.get("inputs", {}).get("properties", {})
        steps = enumerate(each["steps"])
        yield Workflow(
            each["workflowId"],
            each.get("summary", ""),
            each.get("description", ""),
            {name: one.get("default") for name, one in inputs.items()},
            frozenset(name for name, one in inputs.items() if one.get("x-fresh")),
            tuple(_step(one, pointer.join(place, "steps", i)) for i, one in steps),
            written,
        )


def _step(written: dict[str, Any], place: str) -> WorkflowStep:
    outside = written.get("x-outside")
    body = written.get("requestBody") or {}
    at = partial(pointer.join, place)
    given = enumerate(written.get("parameters", ()))
    demanded = enumerate(written["successCriteria"])
    return WorkflowStep(
        written["stepId"],
        written["description"],
        written["operationId"],
        _outside(outside) if outside else None,
        tuple(
            Given(one["name"], one["in"], one["value"], at("parameters", i))
            for i, one in given
        ),
        body.get("payload"),
        tuple(
            condition(one["condition"], at("successCriteria", i)) for i, one in demanded
        ),
        dict(written.get("outputs", {})),
        written.get("x-source", ""),
        place,
    )


def _outside(written: dict[str, Any]) -> Outside:
    return Outside(
        written["description"],
        written.get("action", ""),
        dict(written.get("arguments", {})),
        written.get("advance_seconds", 0),
    )


def condition(text: str, place: str) -> Condition:
    """The condition that a text is; one that nobody here understands has no sign."""
    found = _CONDITION.match(text)
    if found is None:
        return Condition(text, "", "", None, place)
    right = found["right"]
    literal = _LITERAL.match(right)
    if literal and literal["number"]:
        value: Any = float(right) if "." in right else int(right)
    elif literal:
        value = literal["text"]
    elif right in _WORDS or right.startswith("$"):
        value = _WORDS.get(right, right)
    else:
        return Condition(text, "", "", None, place)
    return Condition(text, found["left"], found["sign"], value, place)
