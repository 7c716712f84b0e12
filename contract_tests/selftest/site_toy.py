"""The toy in `site/acme/`, with all that a page may have to show, and the APIs of the repository; tests of the site build from them."""

import shutil
from functools import cache
from pathlib import Path

import pytest

from contract_tests.selftest.shared import shared
from scripts.cli.layout import GENERATED, ROOT, SPECS, TEMPLATES
from scripts.site.downloads import downloads, with_files
from scripts.site.guides import read
from scripts.site.mkdocs_build import build
from scripts.site.pages import render
from scripts.site.site_page import SiteApi
from scripts.spec.document import api_names, load

HOME = Path(__file__).parent / "site" / "acme"
README = (HOME / "README.md").read_text(encoding="utf-8")


@cache
def toy() -> SiteApi:
    """The toy as it is kept here."""
    return SiteApi(load(HOME), README)


def api(folder: Path) -> SiteApi:
    """A copy of the toy in `folder`, which a test may change."""
    copied = shutil.copytree(HOME, folder / "acme", dirs_exist_ok=True)
    return SiteApi(load(copied), README)


@cache
def real_apis() -> list[SiteApi]:
    """The APIs of the repository, as `docs` reads them."""
    return [
        SiteApi(
            spec := load(SPECS / name),
            (SPECS / name / "README.md").read_text("utf-8"),
            read(spec, SPECS / name, ROOT),
            (GENERATED / name / "README.md").read_text("utf-8"),
        )
        for name in api_names(SPECS)
    ]


def built_site(factory: pytest.TempPathFactory) -> Path:
    """The site of all APIs and the toy, built once for all workers of a test run."""
    with shared(factory, "sites") as folder:
        if not (folder / "built").exists():
            apis = [*real_apis(), toy()]
            files = downloads([each.spec for each in apis], ROOT, "")
            changelog = (ROOT / "CHANGELOG.md").read_text("utf-8")
            told = [with_files(each, files) for each in apis]
            pages = render(told, TEMPLATES / "site", changelog)
            build(pages, TEMPLATES / "site", folder / "built", files)
    return folder / "built"
