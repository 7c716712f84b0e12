"""The facade of a client as the templates write it; `build` asks for it once the generator has run."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from urllib.parse import urlsplit

from scripts.client import method, naming, webhooks
from scripts.client.method import Method
from scripts.client.package import Endpoint, Package
from scripts.client.webhooks import WebhookBodies
from scripts.spec import names, security
from scripts.spec.document import ServerVariable, Spec
from scripts.spec.finding import Unsupported
from scripts.spec.placeholders import filled
from scripts.spec.security import Scheme

# A host reserved by RFC 2606 stands for "yours": no request may go there by default.
_PLACEHOLDER = re.compile(r"(^|\.)(example(\.com|\.net|\.org)?|test|invalid)$")


@dataclass(frozen=True, slots=True)
class Setting:
    """An argument of the facade that `from_env()` also reads from the environment."""

    argument: str
    variable: str
    description: str
    needed: bool
    default: str | None = None

    @property
    def switch(self) -> str:
        """For a credential: the method that gives the client with another one, "" when there is none."""
        return "" if self.needed else naming.switch(self.argument)


@dataclass(frozen=True, slots=True)
class ServiceUrl:
    """The vendor's scheme and host (a format string over the server variables), and the path that follows it."""

    origin: str
    path: str
    variables: tuple[Setting, ...]


@dataclass(frozen=True, slots=True)
class Resource:
    """A tag: an attribute of the facade."""

    attribute: str
    class_name: str
    description: str
    methods: tuple[Method, ...]

    @property
    def paged(self) -> bool:
        """True when some of its lists come in pages."""
        return any(method.paging for method in self.methods)

    @property
    def classes(self) -> list[str]:
        """The models and enums in the types of its methods."""
        return sorted({name for method in self.methods for name in method.classes})


@dataclass(frozen=True, slots=True)
class Facade:
    """A client's facade; `settings` are the credentials."""

    name: str
    server: ServiceUrl
    schemes: tuple[Scheme, ...]
    settings: tuple[Setting, ...]
    resources: tuple[Resource, ...]
    webhooks: WebhookBodies | None

    @property
    def switched(self) -> tuple[Setting, ...]:
        """The credentials that have a method which gives the client with another one."""
        return tuple(each for each in self.settings if each.switch)

    @property
    def paged(self) -> bool:
        """True when some of its lists come in pages."""
        return any(resource.paged for resource in self.resources)

    @property
    def failures(self) -> dict[int, str]:
        """The error classes of the documented statuses that are no success."""
        methods = [each for one in self.resources for each in one.methods]
        stated = {int(s) for each in methods for s, _ in each.errors if s.isdecimal()}
        return {status: naming.failure(status) for status in sorted(stated)}


def describe(spec: Spec, generated: Package) -> Facade:
    """The facade of a spec for which this was generated. Raises Unsupported."""
    schemes, endpoints = security.schemes(spec), generated.endpoints
    return Facade(
        naming.facade(spec),
        server(spec),
        schemes,
        _settings(spec, schemes),
        tuple(_resource(spec, tag, endpoints) for tag in naming.tags(spec.operations)),
        webhooks.describe(spec, generated.payloads),
    )


def server(spec: Spec) -> ServiceUrl:
    """The first server, split where a `base_url` takes the place of its scheme and host. Raises Unsupported."""
    first = next(iter(spec.servers), None)
    url = urlsplit(first.url if first else "")
    if first is None or url.scheme not in ("http", "https") or not url.netloc:
        said = first.url if first else None
        message = f"the first server must be the vendor's absolute URL, not {said!r}"
        raise Unsupported("/servers", "client-server", message)
    if "{" in url.path:
        message = f"a server variable in the path of {first.url!r} is not supported: a base_url could not replace it"
        raise Unsupported("/servers", "client-server", message)
    found = first.variables.items()
    variables = tuple(_variable(spec.name, name, each) for name, each in found)
    host = filled(url.netloc, lambda name: f"{{{names.snake(name)}}}")
    return ServiceUrl(f"{url.scheme}://{host}", url.path.rstrip("/"), variables)


def _variable(api: str, name: str, written: ServerVariable) -> Setting:
    argument = names.snake(name)
    if "default" not in written:
        raise LookupError(f"the server variable {name} has no default")
    default, said = written.default, written.description
    needed = bool(_PLACEHOLDER.search(default))
    variable = names.variable(api, argument)
    return Setting(argument, variable, said, needed, None if needed else default)


def _settings(spec: Spec, schemes: tuple[Scheme, ...]) -> tuple[Setting, ...]:
    found: dict[str, Setting] = {}
    for scheme in schemes:
        needed = security.always_needed(spec, scheme)
        for argument in scheme.arguments:
            variable = names.variable(spec.name, argument)
            needed = needed or (argument in found and found[argument].needed)
            found[argument] = Setting(argument, variable, scheme.description, needed)
    return tuple(found.values())


def _resource(
    spec: Spec, tag: str, endpoints: Mapping[tuple[str, str], Endpoint]
) -> Resource:
    described = {each.name: each.description for each in spec.tags}
    description = described.get(tag) or f"{tag}."
    own = [each for each in spec.operations if each.tag == tag]
    named = naming.methods(spec)
    methods = tuple(method.describe(each, named, endpoints) for each in own)
    return Resource(names.snake(tag), names.pascal(tag), description, methods)
