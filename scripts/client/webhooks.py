"""The webhooks of an API as its client reads them; `facade` asks, its template reads them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from scripts.client import generator_input
from scripts.client.package import Payload
from scripts.spec.document import Spec
from scripts.spec.finding import Unsupported
from scripts.spec.message import Signature
from scripts.spec.operation import Operation

# What the template's `_told_by` does, for docstring and README.
RULE = (
    "Without it, the body decides by its fields: of the models that declare more than half of them and at least three, and "
    "that it can be read as, it is the one that declares most. Where there is none or a tie, a WebhookError asks for the event."
)


@dataclass(frozen=True, slots=True)
class Group:
    """Events whose bodies are read alike."""

    payload: Payload
    events: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class WebhookBodies:
    """The webhooks that have a body."""

    groups: tuple[Group, ...]
    signature: Signature | None

    @property
    def events(self) -> list[str]:
        """The names of all events."""
        return [event for group in self.groups for event in group.events]

    @property
    def classes(self) -> list[str]:
        """The models and enums in the types of what is read."""
        return sorted({name for each in self.groups for name in each.payload.classes})

    @property
    def by_type(self) -> dict[str, list[str]]:
        """The events of each type that is read."""
        found: dict[str, list[str]] = {}
        for group in self.groups:
            found.setdefault(group.payload.annotation, []).extend(group.events)
        return found


def with_body(spec: Spec) -> list[Operation]:
    """The webhooks of which the specification describes a body."""
    return [each for each in spec.webhooks if each.body and each.body.content]


def describe(spec: Spec, payloads: Mapping[str, Payload]) -> WebhookBodies | None:
    """The webhooks for which `payloads` were parsed, None when there are none. Raises Unsupported."""
    found: dict[Payload, list[str]] = {}
    for webhook in with_body(spec):
        _must_be_json(webhook)
        alike = found.setdefault(payloads[generator_input.webhook(webhook.path)], [])
        if webhook.path not in alike:
            alike.append(webhook.path)
    groups = tuple(Group(payload, tuple(events)) for payload, events in found.items())
    return WebhookBodies(groups, _signature(spec)) if groups else None


def _signature(spec: Spec) -> Signature | None:
    """How all webhooks are signed. Raises Unsupported where some are signed in another way."""
    headers = [each for one in with_body(spec) for each in one.parameters]
    found = list(filter(None, (each.signature for each in headers)))
    kinds = {(each.header, each.hash, each.encoding, each.signed) for each in found}
    if len(kinds) > 1:
        message = "the client can check webhooks that are all signed alike"
        raise Unsupported(found[-1].pointer, "client-webhook", message)
    return found[0] if found else None


def _must_be_json(webhook: Operation) -> None:
    if webhook.body and not webhook.body.json:
        message = f"the client cannot read webhook {webhook.path}: its body is no JSON"
        raise Unsupported(webhook.body.pointer, "client-webhook", message)
