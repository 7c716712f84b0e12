"""An operation and all that is said of it: what it takes and answers, how its lists behave, who may call it."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property

from scripts.spec import behaviour, media, pointer
from scripts.spec.addresses import linkable
from scripts.spec.behaviour import Order, Paging, Rule, Unique
from scripts.spec.grammar import METHODS
from scripts.spec.message import Body, Parameter, Response
from scripts.spec.node import Node
from scripts.spec.placeholders import names_in
from scripts.spec.schema import NOTHING, Described, Schema, describe


class DocsPage(Node, kind="external docs"):
    """The vendor's page about something."""

    @property
    def url(self) -> str:
        """Its address, "" where nobody should follow it."""
        return linkable(self.text("url"))


class Operation(Node, kind="operation"):
    """An operation of the API, or one by which the vendor calls its users: a webhook or a callback."""

    sender: Operation | None = None  # of a callback: the operation that it belongs to
    # Of one whose path item is written elsewhere: the section that refers to it, and the path or the event's name there.
    reached: tuple[str, str] | None = None

    @property
    def id(self) -> str:
        """Its operationId; a webhook or callback without one goes by its own name."""
        return self.text("operationId") or self._event

    @property
    def _event(self) -> str:
        if self.is_served:
            return ""
        return pointer.split(self.pointer)[-3] if self.sender else self.path

    @cached_property
    def method(self) -> str:
        return pointer.split(self.pointer)[-1]

    @cached_property
    def path(self) -> str:
        """Its path; the name of the event for a webhook, the expression for its address for a callback."""
        if self.reached:
            return self.reached[1]
        tokens = pointer.split(self.pointer)
        is_further = len(tokens) == 4 and tokens[2] == "additionalOperations"
        return tokens[-3] if is_further else tokens[-2]

    @property
    def placeholders(self) -> list[str]:
        """The names of the parameters in its path, in their order."""
        return names_in(self.path)

    @property
    def is_served(self) -> bool:
        """Whether it is one of the API itself, and none that its users serve."""
        if self.reached:
            return self.reached[0] == "paths"
        tokens = pointer.split(self.pointer)
        return len(tokens) == 3 and tokens[0] == "paths"

    @property
    def tags(self) -> tuple[str, ...]:
        return tuple(map(str, self.listed("tags")))

    @property
    def tag(self) -> str:
        """The resource that it belongs to, "" where it names none."""
        return next(iter(self.tags), "")

    @property
    def summary(self) -> str:
        return self.text("summary")

    @property
    def label(self) -> str:
        """The form in which messages name it; a callback goes by the operation that it belongs to."""
        if self.sender:
            return self.sender.label
        return f"{self.id} ({self.method.upper()} {self.path})"

    @property
    def docs(self) -> DocsPage | None:
        """The vendor's page about it."""
        return self.one(DocsPage, "externalDocs")

    @cached_property
    def parameters(self) -> tuple[Parameter, ...]:
        """Its parameters and those of its path item, which it may override; broken references are left out."""
        places = [pointer.parent(self.pointer)]
        if self.reached:  # what stands beside the reference counts as well
            places.append(pointer.join("", *self.reached))
        found: dict[tuple[str, str], Parameter] = {}
        for owner in (*map(self.spec.at, places), self):
            for each in owner.every(Parameter, "parameters").values():
                if each.members:
                    found[each.name, each.location] = each
        return tuple(found.values())

    def parameters_in(self, *locations: str) -> list[Parameter]:
        """Its parameters in the path, the query, a header or a cookie."""
        return [each for each in self.parameters if each.location in locations]

    @property
    def in_path(self) -> set[str]:
        """The names of the parameters in its path: they name things that have to be there."""
        return {each.name for each in self.parameters_in("path")}

    def parameter(self, name: str) -> Parameter | None:
        """The parameter of a name, which a location may stand before, as in `path.id`."""
        for each in self.parameters:
            if name in (each.name, f"{each.location}.{each.name}"):
                return each
        return None

    @cached_property
    def body(self) -> Body | None:
        """The body that it takes."""
        return self.one(Body, "requestBody")

    @property
    def sent(self) -> Described:
        """The schemas of the body that it takes, in any media type."""
        return self.body.described if self.body else NOTHING

    @property
    def sent_json(self) -> Described:
        """The schema of the JSON that it takes as its body."""
        return self.json_schema.described if self.json_schema else NOTHING

    @property
    def json_schema(self) -> Schema | None:
        """The schema of the JSON that it takes as its body, as it is written."""
        form = self.body.json if self.body else None
        return form.schema if form else None

    @cached_property
    def responses(self) -> dict[str, Response]:
        """Its answers by status, as the specification orders them."""
        found = self.child("responses")
        names = list(found) if found else []
        every = ((name, found.one(Response, name)) for name in names if found)
        return {name: each for name, each in every if each is not None}

    def documented_as(self, status: int) -> str:
        """The key under which a status is documented: by itself, by its range, or as `default`; "" where it is not."""
        hundreds = status // 100
        keys = (str(status), f"{hundreds}XX", f"{hundreds}xx", "default")
        return next((key for key in keys if key in self.responses), "")

    def documented(self, status: int) -> Response | None:
        """The answer that documents a status."""
        return self.responses.get(self.documented_as(status))

    @cached_property
    def accept(self) -> str:
        """The `Accept` that asks for JSON where its answers come in other forms too; "" where there is no choice."""
        every = self.responses.values()
        return media.accept(name for each in every for name in each.content)

    @property
    def successes(self) -> dict[str, Response]:
        """Its answers that report success."""
        found = self.responses.items()
        return {status: each for status, each in found if status.startswith("2")}

    @cached_property
    def answered(self) -> Described:
        """The schemas of the body of an answer that reports success."""
        contents = (each.content.values() for each in self.successes.values())
        forms = [form for content in contents for form in content]
        return describe(form.schema for form in forms if form.schema)

    @property
    def security(self) -> tuple[tuple[str, ...], ...]:
        """The credentials that let a caller in: alternatives, each with the names of the schemes that it takes together."""
        stated = self.get("security", self.spec.root.get("security", ()))
        return tuple(tuple(alternative) for alternative in stated)

    @property
    def requirements(self) -> tuple[dict[str, frozenset[str]], ...]:
        """The same with the scopes that each scheme has to have; one alternative without schemes where nobody is asked.

        What the document says for all its operations is of callers: of what the vendor sends, only its own counts.
        """
        usual = self.spec.root.get("security") if self.is_served else None
        stated = self.get("security", usual) or [{}]
        return tuple(
            {name: frozenset(map(str, scopes or ())) for name, scopes in each.items()}
            for each in stated
            if isinstance(each, dict)
        )

    @cached_property
    def callbacks(self) -> dict[str, tuple[Operation, ...]]:
        """The requests that the vendor sends to an address that a request has named, by the callback's name."""
        every = self.children("callbacks").items()
        return {name: tuple(_called(self, one.resolved)) for name, one in every}

    @cached_property
    def paging(self) -> Paging | None:
        """How its list comes in pages; None where it comes at once."""
        found = self.child("x-pagination")
        return behaviour.paging(found) if found else None

    @property
    def item(self) -> Described:
        """The schemas of an item of the list that it answers with."""
        where = self.paging.items if self.paging else ""
        return self.answered.follow(where)[0].item

    @property
    def order(self) -> Order | None:
        """By what its list is ordered, None where nobody says."""
        found = self.child("x-order")
        return behaviour.order(found) if found else None

    @property
    def unique(self) -> Unique | None:
        """The fields that must not repeat in its requests."""
        found = self.child("x-unique")
        return behaviour.unique(found) if found else None

    @property
    def filters(self) -> list[Parameter]:
        """The parameters that filter its list."""
        return [each for each in self.parameters if each.filters]

    @cached_property
    def rules(self) -> tuple[Rule, ...]:
        """Its `x-rules`."""
        found = self.children("x-rules").values()
        return tuple(behaviour.rule(each, self.id) for each in found)


def _called(sender: Operation, callback: Node) -> Iterator[Operation]:
    for address in callback:
        item = callback.child(address)
        for each in operations_of(item.resolved if item else None):
            each.sender = sender
            yield each


def operations_of(item: Node | None) -> Iterator[Operation]:
    """The operations of a path item, in the order in which they are written."""
    for method in item or ():
        found = item.child(method) if item and method in METHODS else None
        if isinstance(found, Operation) and isinstance(found.value, dict):
            yield found
