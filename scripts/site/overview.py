"""Fills the first page of an API: servers, credentials, resources, sources."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from markupsafe import Markup

from scripts.bundles.files import OLDER, PLAIN, WHOLE
from scripts.site.page_map import PageMap
from scripts.site.provenance_badges import ProvenanceMark, beside, mark
from scripts.site.text import code, inline, words
from scripts.spec import names
from scripts.spec.document import Spec
from scripts.spec.operation import Operation
from scripts.spec.security import Scheme, schemes
from scripts.spec.share import share


@dataclass(frozen=True, slots=True)
class CredentialRow:
    """A security scheme, or a part of the address that differs from user to user."""

    name: str
    sent: Markup
    text: Markup
    variables: tuple[str, ...]
    mark: ProvenanceMark


@dataclass(frozen=True, slots=True)
class ResourceRow:
    """A tag and its operations."""

    page: str
    title: str
    text: Markup
    operations: list[Operation]


@dataclass(frozen=True, slots=True)
class Download:
    """A file of an API that other tools take; `released` has those of versions that were released, by version."""

    name: str
    text: str
    released: tuple[str, ...]


_HOLD = {
    WHOLE: "OpenAPI 3.1, with where each statement comes from and samples of each call.",
    PLAIN: "OpenAPI 3.1, with nothing that only our tools understand.",
    OLDER: "OpenAPI 3.0.3, for tools that do not know 3.1.",
}


def downloads_of(files: Iterable[str]) -> list[Download]:
    """The files of an API, by their paths below its folder on the site, with the versions of each."""
    versions: dict[str, list[str]] = {}
    for file in files:
        version, _, name = file.rpartition("/")
        versions.setdefault(name, []).extend([version] if version else [])
    known = [name for name in _HOLD if name in versions]
    return [Download(name, _HOLD[name], tuple(versions[name])) for name in known]


def overview(spec: Spec, page_map: PageMap) -> dict[str, Any]:
    """The variables of the template `overview.md`."""
    return entry(spec) | {
        "info": spec.info,
        "servers": spec.servers,
        "credentials": [*_schemes(spec), *_settings(spec)],
        "resources": resources(spec, page_map),
        "addresses": page_map.operation_addresses(),
        "share": share(spec),
        "sources": spec.sources,
        "webhooks": spec.webhooks,
        "about_webhooks": about_webhooks(spec),
        "base_url": names.variable(spec.name, "base_url"),
    }


def entry(spec: Spec) -> dict[str, Any]:
    """The variables of an API's row in a table of APIs."""
    return {
        "name": spec.name,
        "title": spec.title,
        "summary": inline(spec.info.text("summary")),
        "operations": len(spec.operations),
        "documented": share(spec).percent,
        "rules": len(spec.rules),
    }


def resources(spec: Spec, page_map: PageMap) -> list[ResourceRow]:
    """The resources in the order of the document, with the descriptions of their tags."""
    told = _told(spec)
    pages = [(page, each, each[0].tag) for page, each in page_map.resources.items()]
    return [
        ResourceRow(page, words(tag) or "Operations", told.get(tag, Markup("")), each)
        for page, each, tag in pages
    ]


def about_webhooks(spec: Spec) -> Markup:
    """The description of the webhooks' tag, for the overview and their own page."""
    told = _told(spec)
    said = (told.get(webhook.tag, Markup("")) for webhook in spec.webhooks)
    return next(filter(None, said), Markup("What the vendor sends to you."))


def _told(spec: Spec) -> dict[str, Markup]:
    marks = {tag: mark(tag, spec.root) for tag in spec.tags}
    return {tag.name: beside(inline(tag.description), marks[tag]) for tag in marks}


def _schemes(spec: Spec) -> Iterator[CredentialRow]:
    for scheme in schemes(spec):
        text, how = inline(scheme.description), mark(spec.at(scheme.pointer))
        yield CredentialRow(scheme.name, _sent(scheme), text, scheme.variables, how)


def _sent(scheme: Scheme) -> Markup:
    match scheme.kind:
        case "basic":
            return Markup("HTTP Basic, as user name and password")
        case "bearer":
            return Markup("header {}").format(code(f"{scheme.field}: Bearer …"))
    kind = scheme.kind.replace("query", "query parameter")
    return Markup("{} {}").format(kind, code(scheme.field))


def _settings(spec: Spec) -> Iterator[CredentialRow]:
    """The variables of the first server."""
    server = spec.servers[0]
    for name in server.used:
        variable = server.variables[name]
        text = inline(variable.description)
        named = names.variable(spec.name, names.snake(name))
        sent = Markup("part of the base URL")
        yield CredentialRow(name, sent, text, (named,), mark(variable))
