"""Writes all pages of the site as Markdown, in the order of the navigation; `mkdocs_build` makes HTML of them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from scripts.client.curl import curl
from scripts.client.samples import program, received, simplest
from scripts.site.field_rows import SchemaSection, section
from scripts.site.guide_page import guide_page
from scripts.site.guides import Guide
from scripts.site.note_backlinks import concerned
from scripts.site.notes_page import notes_page
from scripts.site.operation_sections import OperationSection, OperationWriter
from scripts.site.overview import (
    ResourceRow,
    about_webhooks,
    entry,
    overview,
    resources,
)
from scripts.site.page_map import (
    CLIENT,
    NOTES,
    RULES,
    SHARED,
    WEBHOOKS,
    PageMap,
    page_map,
)
from scripts.site.provenance_badges import MEANING, mark, rule_mark
from scripts.site.schema_words import SchemaWords
from scripts.site.text import anchor, breakable, fence, inline, safe, without_html
from scripts.spec.document import Spec
from scripts.spec.notes import note_ids
from scripts.spec.operation import Operation


@dataclass(frozen=True, slots=True)
class SitePage:
    """A page below the site's root; pages of one group stand together in the navigation."""

    path: str
    title: str
    text: str
    group: str = ""


@dataclass(frozen=True, slots=True)
class SiteApi:
    """An API that the site describes; `readme` is the text of its reading notes, `client` that of its client's README.md."""

    spec: Spec
    readme: str
    guides: tuple[Guide, ...] = ()
    client: str = ""


@dataclass(frozen=True, slots=True)
class Samples:
    """A call of an operation, with curl and in Python."""

    curl: str
    python: str


def sample(spec: Spec, operation: Operation) -> Samples:
    """The sample that the page of an operation shows."""
    return Samples(curl(spec, operation), program(spec, operation))


def render(apis: list[SiteApi], templates: Path) -> Iterator[SitePage]:
    """The pages of the site in the order of its navigation. Raises Unsupported for an API that no client can serve."""
    environment = _environment(templates)
    home, reading = map(environment.get_template, ("home.md", "reading.md"))
    entries = [entry(api.spec) for api in apis]
    yield SitePage("index.md", "Home", home.render(apis=entries))
    for api in apis:
        yield from _writer(environment, api).pages()
    text = reading.render(meanings=MEANING.items())
    yield SitePage("reading.md", "How to read", text)


def _environment(templates: Path) -> Environment:
    environment = Environment(
        loader=FileSystemLoader(templates),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    filters = (safe, inline, fence, anchor, breakable)
    environment.filters |= {each.__name__: each for each in filters}
    environment.globals |= {each.__name__: each for each in (mark, rule_mark)}
    return environment


def _writer(environment: Environment, api: SiteApi) -> _Writer:
    where = page_map(api.spec)
    words = SchemaWords(where.schema_addresses())
    addresses = where.operation_addresses()
    operations = OperationWriter(api.spec, words, addresses)
    shown = {each.id: operations.show(each) for each in api.spec.operations}
    return _Writer(environment, api, where, words, addresses, shown, operations.sent())


@dataclass(frozen=True, slots=True)
class _Writer:
    """Writes the pages of one API; `addresses` and `shown` have its operations by id, `sent` are its webhooks."""

    environment: Environment
    api: SiteApi
    page_map: PageMap
    words: SchemaWords
    addresses: Mapping[str, str]
    shown: Mapping[str, OperationSection]
    sent: list[OperationSection]

    def pages(self) -> Iterator[SitePage]:
        yield self._overview()
        yield from map(self._guide, self.api.guides)
        if self.api.client:
            title, text = "Python client", Markup(without_html(self.api.client))
            yield self._page(CLIENT, title, "guide.md", title=title, text=text)
        yield from map(self._resource, resources(self.api.spec, self.page_map))
        if self._sections(SHARED):
            yield self._page(SHARED, "Shared schemas", "schemas.md")
        if self.sent or self._sections(WEBHOOKS):
            yield self._webhooks()
        yield self._page(
            RULES,
            "Rules",
            "rules.md",
            operations=[*self.api.spec.operations, *self.api.spec.webhooks],
            addresses=self.addresses,
        )
        yield self._notes()

    def _overview(self) -> SitePage:
        spec = self.api.spec
        return self._page(
            "index",
            "Overview",
            "overview.md",
            **overview(spec, self.page_map),
            sample=program(spec, simplest(spec)),
            guides=self.api.guides,
            client=bool(self.api.client),
        )

    def _guide(self, guide: Guide) -> SitePage:
        links = self._links(f"{NOTES}.html")
        text = Markup(guide_page(guide, self.api.guides, links))
        title = guide.title
        return self._page(guide.page, title, "guide.md", title=title, text=text)

    def _resource(self, resource: ResourceRow) -> SitePage:
        spec, operations = self.api.spec, resource.operations
        return self._page(
            resource.page,
            resource.title,
            "resource.md",
            title=resource.title,
            description=resource.text,
            operations=[self.shown[each.id] for each in operations],
            samples={each.id: sample(spec, each) for each in operations},
        )

    def _webhooks(self) -> SitePage:
        return self._page(
            WEBHOOKS,
            "Webhooks",
            "webhooks.md",
            operations=self.sent,
            sample=received(self.api.spec) if self.sent else "",
            about_webhooks=about_webhooks(self.api.spec),
        )

    def _notes(self) -> SitePage:
        """The page of reading notes, linked with the statements that name them."""
        concerns = concerned(self.api.spec, self.addresses, self.words.homes)
        text = Markup(notes_page(self.api.readme, self._links(), concerns))
        return self._page(NOTES, "Reading notes", "notes.md", text=text)

    def _page(
        self, name: str, title: str, template: str, /, **context: Any
    ) -> SitePage:
        group = self.api.spec.title
        context |= {"api": group, "schemas": self._sections(name)}
        text = self.environment.get_template(template).render(context)
        path = f"{self.api.spec.name}/{name}.md"
        return SitePage(path, str(safe(title)), text, str(safe(group)))

    def _sections(self, page: str) -> list[SchemaSection]:
        """The component schemas that stand on a page."""
        schemas = self.page_map.schemas(page)
        return [section(self.words, schema) for schema in schemas]

    def _links(self, notes: str = "") -> dict[str, str]:
        """The address of each operation, note and rule by its id; `notes` is that of the notes' page."""
        ids = note_ids(self.api.readme)
        rules = [rule.id for rule in self.api.spec.rules]
        return {
            **self.addresses,
            **{note: f"{notes}#{anchor(note)}" for note in ids},
            **{rule: f"{RULES}.html#{anchor(rule)}" for rule in rules},
        }
