"""Build the documentation site into generated/site/ and the table of APIs in README.md."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import click

from scripts.cli.apis import apis_argument
from scripts.cli.aside import sweep, write_whole
from scripts.cli.console import say, working
from scripts.cli.group import CouldNotRun
from scripts.cli.layout import GENERATED, ROOT, SITE, SPECS, TEMPLATES
from scripts.client import naming
from scripts.site.published import Published
from scripts.spec.addresses import scheme
from scripts.spec.document import Spec, api_names, load
from scripts.spec.finding import Finding, Unreadable, Unsupported
from scripts.spec.security import schemes
from scripts.spec.workflows import workflows

if TYPE_CHECKING:
    from scripts.site.guides import Guide
    from scripts.site.site_page import SiteApi, SitePage


def published_at(ctx: click.Context, param: click.Parameter, value: str) -> str:
    """The address as it was given, where a page can be published at it."""
    if value and scheme(value) not in ("http", "https"):
        message = f"{value!r} is no address of a site, such as https://docs.example.com"
        raise click.BadParameter(message, ctx, param)
    return value


@click.command()
@apis_argument
@click.option(
    "--check",
    is_flag=True,
    help="Change nothing; exit 1 when the table in README.md is out of date.",
)
@click.option(
    "--site-url",
    default="",
    metavar="URL",
    callback=published_at,
    help="Address under which the site is published, for search engines and links in bundles.",
)
@click.option(
    "--repo-url",
    default="",
    metavar="URL",
    callback=published_at,
    help="Address of the repository, to which each page then links.",
)
def command(apis: tuple[str, ...], check: bool, site_url: str, repo_url: str) -> None:
    """Build the site of the APIs named, or of all; it opens from its folder and needs no server."""
    found = {name: _load(name) for name in api_names(SPECS)}
    specs = {name: spec for name, spec in found.items() if spec is not None}
    is_whole = len(specs) == len(found)
    is_current = is_whole and _table(specs.values(), write=not check)
    if not is_whole:
        say("README.md: the table of APIs waits for what is wrong in specs/")
    elif check and not is_current:
        say("README.md: the table of APIs is out of date; run `make docs`")
    if check:
        sys.exit(not is_current)
    sound = [each for name in apis if name in specs for each in _told(specs[name])]
    if sound:
        _build(sound, Published(site_url, repo_url))
    sys.exit(not is_whole or len(sound) < len(apis))


def _load(name: str) -> Spec | None:
    """The specification; None where something is wrong with it, which is said."""
    try:
        spec = load(SPECS / name)
    except Unreadable as error:
        findings = [error.finding]
    else:
        findings = [one for one in spec.bundle.findings if one.severity == "error"]
        findings += _without_sample(spec)
    for finding in findings:
        say(str(finding))
    return None if findings else spec


def _without_sample(spec: Spec) -> list[Finding]:
    """The reasons why no client, and so no Python sample, can be made of the specification."""
    try:
        naming.facade(spec)
        naming.methods(spec)
        schemes(spec)
    except Unsupported as error:
        return [Finding(spec.origin(error.pointer), error.rule, str(error))]
    return []


def _table(specs: Iterable[Spec], *, write: bool) -> bool:
    """Bring the table in README.md up to date if `write`; tell whether it was."""
    from scripts.site.readme_table import with_table  # noqa: PLC0415 - start-up counts

    file = ROOT / "README.md"
    sweep(file)
    old = file.read_text(encoding="utf-8") if file.exists() else ""
    new = with_table(old, specs)
    if write and new != old:
        write_whole(file, new)
    return new == old


def _build(apis: list[SiteApi], published: Published) -> None:
    from scripts.site.downloads import downloads, with_files  # noqa: PLC0415 - start-up counts
    from scripts.site.mkdocs_build import SiteBroken, build  # noqa: PLC0415 - start-up counts

    specs = [each.spec for each in apis]
    with working(f"{', '.join(spec.name for spec in specs)}: building the site"):
        files = downloads(specs, ROOT, published.site_url)
        pages = _pages([with_files(each, files) for each in apis])
        try:
            build(pages, TEMPLATES / "site", SITE, files, published)
        except SiteBroken as error:
            say(str(error))
            sys.exit(1)
    say(f"generated/site: {len(pages)} pages (open generated/site/index.html)")


def _pages(apis: list[SiteApi]) -> list[SitePage]:
    from scripts.site.pages import render  # noqa: PLC0415 - start-up counts

    try:
        return list(render(apis, TEMPLATES / "site", _text(ROOT / "CHANGELOG.md")))
    except (LookupError, TypeError, AttributeError, ValueError) as error:
        raise CouldNotRun(
            f"no pages can be made of these specifications ({type(error).__name__}: {error}); "
            "`make validate` tells what is wrong"
        ) from error


def _text(file: Path, otherwise: str = "") -> str:
    return file.read_text(encoding="utf-8") if file.exists() else otherwise


def _told(spec: Spec) -> Iterator[SiteApi]:
    """All that the site tells of an API; nothing where a guide cannot be shown, which is said."""
    from scripts.site.site_page import SiteApi  # noqa: PLC0415 - start-up counts

    try:
        guides, told = _guides(spec), workflows(spec)
    except Unreadable as error:
        say(str(error.finding))
    else:
        notes = _text(SPECS / spec.name / "README.md", "# Reading notes\n")
        client = _text(GENERATED / spec.name / "README.md")
        yield SiteApi(spec, notes, guides, client, workflows=told)


def _guides(spec: Spec) -> tuple[Guide, ...]:
    from scripts.site.guides import read  # noqa: PLC0415 - start-up counts
    from scripts.target.running_mock import MockDidNotStart  # noqa: PLC0415 - start-up counts

    try:
        return read(spec, SPECS / spec.name, ROOT)
    except MockDidNotStart as error:
        told = f"a guide shows an answer of the mock, which did not start: {error}"
        raise CouldNotRun(f"{spec.name}: {told}") from None
