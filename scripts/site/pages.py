"""Writes all pages of the site as Markdown, in the order of the navigation; `mkdocs_build` makes HTML of them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import Any

from jinja2 import Environment
from markupsafe import Markup

from scripts.cli.templates import environment
from scripts.client.curl import curl
from scripts.client.samples import program, received, simplest
from scripts.site import front_pages
from scripts.site.code_tabs import highlighted, tabs
from scripts.site.field_rows import section
from scripts.site.guide_page import guide_page
from scripts.site.guides import Guide
from scripts.site.note_backlinks import concerned
from scripts.site.notes_page import notes_page
from scripts.site.operation_sections import OperationSection, OperationWriter
from scripts.site.overview import (
    ResourceRow,
    about_webhooks,
    downloads_of,
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
from scripts.site.provenance_badges import mark, rule_mark
from scripts.site.rows import SchemaSection
from scripts.site.schema_words import SchemaWords
from scripts.site.site_page import SiteApi, SitePage, front
from scripts.site.story_figure import with_figures
from scripts.site.text import (
    anchor,
    breakable,
    fence,
    inline,
    plain,
    safe,
    without_html,
)
from scripts.spec.document import Spec
from scripts.spec.notes import note_ids, what_bites
from scripts.spec.operation import Operation
from scripts.spec.references import References

BESIDE = 64  # characters of a sample that stands beside the text
SETTINGS = ("hide", "search")  # of a page, which the theme reads


@dataclass(frozen=True, slots=True)
class Samples:
    """A call of an operation, with curl and in Python, with asyncio too."""

    curl: str
    python: str
    asyncio: str

    def labelled(self) -> list[tuple[str, Markup]]:
        """Each in colours, with the label that chooses it."""
        python = [("Python", self.python), ("asyncio", self.asyncio)]
        shown = [(label, highlighted(text, "python")) for label, text in python]
        return [("curl", highlighted(self.curl, "bash")), *shown]


def sample(spec: Spec, operation: Operation) -> Samples:
    """The sample that the page of an operation shows."""
    written = partial(program, spec, operation, width=BESIDE)
    return Samples(curl(spec, operation), written(), written(asynchronous=True))


def render(
    apis: list[SiteApi], templates: Path, changelog: str = ""
) -> Iterator[SitePage]:
    """The pages of the site in the order of its navigation. Raises Unsupported for an API that no client can serve."""
    found = _environment(templates)
    yield front_pages.home(found, apis)
    if with_client := [api for api in apis if api.client]:
        yield front_pages.clients(found, with_client)
    for api in apis:
        yield from _writer(found, api).pages()
    yield front_pages.reading(found)
    if changelog:
        yield front_pages.changelog(changelog)


def _environment(templates: Path) -> Environment:
    found = environment(templates, is_html=True)
    filters = (safe, inline, fence, anchor, breakable, highlighted)
    found.filters |= {each.__name__: each for each in filters}
    found.globals |= {each.__name__: each for each in (mark, rule_mark, tabs)}
    return found


def _writer(templates: Environment, api: SiteApi) -> _Writer:
    where = page_map(api.spec)
    words = SchemaWords(where.schema_addresses(), References(api.spec).recursive())
    addresses = where.operation_addresses()
    operations = OperationWriter(api.spec, words, addresses)
    shown = {each.id: operations.show(each) for each in api.spec.operations}
    sent = [operations.show(each) for each in api.spec.webhooks]
    return _Writer(templates, api, where, words, addresses, shown, sent)


@dataclass(frozen=True, slots=True)
class _Writer:
    """Writes the pages of one API; `addresses` and `shown` have its operations by id, `sent` are its webhooks."""

    templates: Environment
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
            about = f"How to call the {self.api.spec.title} from Python, sync and async: settings, errors, command line."
            text = Markup(without_html(self.api.client))
            yield self._page(CLIENT, "Python client", about, "text.md", text=text)
        for resource in resources(self.api.spec, self.page_map):
            yield self._resource(resource)
            for operation in resource.operations:
                yield self._operation(operation, resource)
        if self._sections(SHARED):
            about = f"Objects that several resources of the {self.api.spec.title} have in common, field by field."
            yield self._page(SHARED, "Shared schemas", about, "schemas.md")
        if self.sent or self._sections(WEBHOOKS):
            yield self._webhooks()
            yield from map(self._webhook, self.sent)
        yield self._rules()
        yield self._notes()

    def _overview(self) -> SitePage:
        spec = self.api.spec
        bites = what_bites(self.api.readme)
        return self._page(
            "index",
            "Overview",
            spec.info.text("summary"),
            "overview.md",
            **overview(spec, self.page_map),
            bites=Markup(notes_page(bites, self._links(f"{NOTES}.html"), {})),
            sample=program(spec, simplest(spec)),
            guides=self.api.guides,
            client=bool(self.api.client),
            downloads=downloads_of(self.api.files),
        )

    def _guide(self, guide: Guide) -> SitePage:
        links = self._links(f"{NOTES}.html")
        text = guide_page(guide, self.api.guides, links)
        told = [each for each in self.api.workflows if each.story == guide.name]
        text = with_figures(text, told, self.api.spec, links)
        about = f"{guide.title}: a guide to the {self.api.spec.title}, with code that runs against its mock."
        named = guide.page, guide.title, about
        return self._page(*named, "text.md", ("Guides",), text=Markup(text))

    def _resource(self, resource: ResourceRow) -> SitePage:
        names = ", ".join(each.summary for each in resource.operations)
        about = f"{resource.title} of the {self.api.spec.title}: {names}."
        page = self._page(
            resource.page,
            resource.title,
            about,
            "resource.md",
            (resource.title,),
            description=resource.text,
            operations=resource.operations,
            addresses=self.addresses,
        )
        return replace(page, title="Overview")

    def _operation(self, operation: Operation, resource: ResourceRow) -> SitePage:
        """The page of an operation, which search puts before the page of its resource."""
        title = operation.summary or operation.id
        about = f"{operation.method.upper()} {operation.path}: {operation.description.replace('`', '')}"
        return self._page(
            self.page_map.operations[operation.id],
            title,
            about,
            "operation.md",
            (resource.title,),
            hide=["toc"],
            search={"boost": 4},
            shown=self.shown[operation.id],
            samples=sample(self.api.spec, operation).labelled(),
            client=bool(self.api.client),
        )

    def _webhooks(self) -> SitePage:
        """The page that lists the webhooks."""
        page = self._page(
            WEBHOOKS,
            "Webhooks",
            f"What the {self.api.spec.title} sends to you, and what to answer.",
            "webhooks.md",
            ("Webhooks",),
            operations=self.api.spec.webhooks,
            addresses=self.addresses,
            sample=received(self.api.spec),
            about_webhooks=about_webhooks(self.api.spec),
        )
        return replace(page, title="Overview")

    def _webhook(self, shown: OperationSection) -> SitePage:
        """The page of a webhook, which looks like that of an operation."""
        webhook = shown.operation
        code = received(self.api.spec, webhook)
        return self._page(
            self.page_map.webhooks[webhook.id],
            webhook.summary or webhook.id,
            f"Webhook {webhook.path}: {webhook.description.replace('`', '')}",
            "operation.md",
            ("Webhooks",),
            hide=["toc"],
            search={"boost": 4},
            shown=shown,
            samples=[("Python", highlighted(code, "python"))] if code else [],
            client=False,
        )

    def _rules(self) -> SitePage:
        return self._page(
            RULES,
            "Rules",
            f"Behaviours of the {self.api.spec.title} that no schema can hold, a testable sentence each.",
            "rules.md",
            search={"exclude": True},  # each rule is found at its operation
            operations=[*self.api.spec.operations, *self.api.spec.webhooks],
            addresses=self.addresses,
        )

    def _notes(self) -> SitePage:
        """The page of reading notes, linked with the statements that name them."""
        concerns = concerned(self.api.spec, self.addresses, self.words.homes)
        text = Markup(notes_page(self.api.readme, self._links(), concerns))
        about = f"Where the pages on the {self.api.spec.title} contradict each other or are silent, and what was chosen."
        return self._page(NOTES, "Reading notes", about, "text.md", text=text)

    def _page(
        self,
        name: str,
        title: str,
        about: str,
        template: str,
        /,
        groups: tuple[str, ...] = (),
        **context: Any,
    ) -> SitePage:
        """A page of the API; settings of the theme are among the context."""
        api = self.api.spec.title
        settings = {key: context.pop(key) for key in SETTINGS if key in context}
        context |= {"api": api, "title": title, "schemas": self._sections(name)}
        whole = api if name == "index" else f"{api}: {title}"
        text = self.templates.get_template(template).render(context)
        return SitePage(
            f"{self.api.spec.name}/{name}.md",
            str(safe(title)),
            front(whole, about, **settings) + text,
            tuple(map(str, map(safe, (api, *groups)))),
            plain(about),
        )

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
