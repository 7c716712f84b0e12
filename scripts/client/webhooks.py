"""The webhooks of an API as its client reads them; `facade` asks, its template reads them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from scripts.client import generator_input
from scripts.client.generator import Payload
from scripts.client.refused import Problem, Refused
from scripts.spec import json_in_strings, media, pointer
from scripts.spec.document import Operation, Spec
from scripts.spec.json_in_strings import JsonPlace

# What the template's `_told_by` does, for docstring and README.
RULE = (
    "Without it, the body decides by its fields: of the models that declare more than half of them and at least three, and "
    "that it can be read as, it is the one that declares most. Where there is none or a tie, a WebhookError asks for the event."
)


@dataclass(frozen=True, slots=True)
class Group:
    """Events whose bodies are read alike; the texts are places of JSON inside a string."""

    payload: Payload
    texts: tuple[JsonPlace, ...]
    events: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Webhooks:
    """The webhooks that have a body."""

    groups: tuple[Group, ...]

    @property
    def events(self) -> list[str]:
        """The names of all events."""
        return [event for group in self.groups for event in group.events]

    @property
    def by_type(self) -> dict[str, list[str]]:
        """The events of each type that is read."""
        found: dict[str, list[str]] = {}
        for group in self.groups:
            found.setdefault(group.payload.annotation, []).extend(group.events)
        return found


def with_body(spec: Spec) -> list[Operation]:
    """The webhooks of which the specification describes a body."""
    return [each for each in spec.webhooks if _body(spec, each)[0].get("content")]


def describe(spec: Spec, payloads: Mapping[str, Payload]) -> Webhooks | None:
    """The webhooks for which `payloads` were generated, None when there are none. Raises Refused."""
    found: dict[tuple[Payload, tuple[JsonPlace, ...]], list[str]] = {}
    for webhook in with_body(spec):
        _must_be_json(spec, webhook)
        payload = payloads[generator_input.webhook(webhook.path)]
        alike = found.setdefault((payload, json_in_strings.sent(webhook)), [])
        if webhook.path not in alike:
            alike.append(webhook.path)
    groups = tuple(Group(*key, tuple(events)) for key, events in found.items())
    return Webhooks(groups) if groups else None


def _must_be_json(spec: Spec, webhook: Operation) -> None:
    body, where = _body(spec, webhook)
    if not media.json_of(body["content"]):
        message = f"the client cannot read webhook {webhook.path}: its body is no JSON"
        raise Refused(Problem(where, "client-webhook", message))


def _body(spec: Spec, webhook: Operation) -> tuple[dict[str, Any], str]:
    where = pointer.join(webhook.pointer, "requestBody")
    return spec.resolve(webhook.node.get("requestBody", {}), where)
