"""The pages of the site that are about no single API: home, clients, how to read the others, changelog; `pages` yields them."""

from __future__ import annotations

from jinja2 import Environment
from markupsafe import Markup

from scripts.client.samples import program, simplest
from scripts.site.clients_page import TOPICS, client_samples, command, shown_api
from scripts.site.code_tabs import highlighted
from scripts.site.notes_page import notes_page
from scripts.site.overview import entry
from scripts.site.page_map import CLIENT
from scripts.site.provenance_badges import MEANING
from scripts.site.site_page import SiteApi, SitePage, front
from scripts.site.text import without_html

READING = "What the labels, notes and rules on a page mean, and where each statement comes from."
CLIENTS = "What the typed Python clients do, in the order in which one meets it, and beside those of other generators."
CHANGES = "What changed for callers, in the tools and in each version of each API."


def home(templates: Environment, apis: list[SiteApi]) -> SitePage:
    """The first page: the APIs that there are, and how one begins."""
    entries = [entry(api.spec) for api in apis]
    start = _first_steps(apis)
    text = templates.get_template("home.md").render(apis=entries, start=start)
    return SitePage("index.md", "Home", front(hide=["navigation", "toc"]) + text)


def _first_steps(apis: list[SiteApi]) -> list[tuple[str, Markup]]:
    """Each step with its label, with the API whose first call is the shortest; none where there is no API."""
    calls = [(program(api.spec, simplest(api.spec)), api.spec.name) for api in apis]
    if not calls:
        return []
    call, name = min(calls, key=lambda each: len(each[0]))
    mock = f"make mock API={name} PORT=8401\n# for people: http://127.0.0.1:8401/_mock"
    check = (
        "# the mock, or any server that should behave like the API\n"
        f"make contract API={name}\n"
        f"make contract API={name} BASE_URL=http://127.0.0.1:8401"
    )
    return [
        ("Install", highlighted(f"pip install ./generated/{name}", "bash")),
        ("First call", highlighted(call, "python")),
        ("Mock", highlighted(mock, "bash")),
        ("Contract check", highlighted(check, "bash")),
    ]


def clients(templates: Environment, apis: list[SiteApi]) -> SitePage:
    """The page on all clients, with samples that call some of them."""
    specs = [api.spec for api in apis]
    shown = shown_api(specs)
    samples = {each.topic: each for each in client_samples(specs)}
    text = templates.get_template("clients.md").render(
        apis=specs,
        shown=shown,
        page=f"{shown.name}/{CLIENT}.html",
        guides=next(api.guides for api in apis if api.spec is shown),
        samples=dict.fromkeys(TOPICS) | samples,
        command=command(shown),
    )
    head = front("Clients", CLIENTS, hide=["navigation", "toc"])
    return SitePage("clients.md", "Clients", head + text, about=CLIENTS)


def reading(templates: Environment) -> SitePage:
    """The page that tells what the labels on the others mean."""
    text = templates.get_template("reading.md").render(meanings=MEANING.items())
    head = front("How to read the pages", READING, hide=["navigation"])
    return SitePage("reading.md", "How to read", head + text, about=READING)


def changelog(text: str) -> SitePage:
    """The repository's changelog."""
    head = front("Changelog", CHANGES, hide=["navigation"])
    shown = head + notes_page(without_html(text), {}, {})
    return SitePage("changelog.md", "Changelog", shown, about=CHANGES)
