"""`make docs`: a site is built aside, checked for broken links, and swapped in."""

import re
import shutil
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from contract_tests.selftest.healthy import edit
from contract_tests.selftest.site_toy import api
from contract_tests.selftest.warm import Python, assert_refused
from scripts.bundles.files import NAMES
from scripts.cli.layout import SCRIPTS, TEMPLATES
from scripts.site.link_targets import broken_links
from scripts.site.mkdocs_build import SiteBroken, build, navigation
from scripts.site.pages import render
from scripts.site.site_page import SitePage

SITE = TEMPLATES / "site"
Docs = Callable[..., subprocess.CompletedProcess[str]]


def contents(folder: Path) -> dict[str, bytes]:
    files = (file for file in sorted(folder.rglob("*")) if file.is_file())
    return {str(file.relative_to(folder)): file.read_bytes() for file in files}


def test_a_site_made_twice_is_the_same_to_the_byte(tmp_path: Path) -> None:
    for name in ("one", "two"):
        build(list(render([api(tmp_path)], SITE)), SITE, tmp_path / name)
    assert contents(tmp_path / "one") == contents(tmp_path / "two")


def test_a_new_site_takes_the_place_of_the_old_one(tmp_path: Path) -> None:
    site = tmp_path / "generated" / "site"
    old = [SitePage("index.md", "Home", "# Old\n"), SitePage("a.md", "A", "# A\n")]
    build(old, SITE, site)
    build([SitePage("index.md", "Home", "# New\n")], SITE, site)
    assert "New" in (site / "index.html").read_text("utf-8")
    assert not (site / "a.html").exists()
    assert [each.name for each in site.parent.iterdir()] == ["site"]


def test_files_are_published_as_they_are(tmp_path: Path) -> None:
    site, path = tmp_path / "site", "acme/1.2.0/openapi.json"
    build([SitePage("index.md", "Home", "# A\n")], SITE, site, {path: '{"é": 1}\n'})
    assert (site / path).read_text("utf-8") == '{"é": 1}\n'


BROKEN = {
    '<a href="gone.html">gone</a>': "gone.html leads nowhere",
    '<a href="#gone">gone</a>': "#gone leads nowhere",
    '<a href="">gone</a>': "an empty link leads nowhere",
    '<a href="javascript:x">x</a>': "javascript:x leads nowhere",
    '<img src="https://cdn.test/a.png" alt="">': "fetches https://cdn.test/a.png",
}


@pytest.mark.parametrize(
    ("text", "reasons"),
    [
        ("# A\n\n[gone](gone.md)\n", ["gone.md"]),
        (
            "# A\n\n" + "\n\n".join(BROKEN),
            [f"index.html: {x}" for x in BROKEN.values()],
        ),
    ],
)
def test_a_site_with_a_broken_page_does_not_replace_the_old_one(
    tmp_path: Path, text: str, reasons: list[str]
) -> None:
    site = tmp_path / "site"
    site.mkdir()
    (site / "old.html").write_text("old")
    with pytest.raises(SiteBroken) as caught:
        build([SitePage("index.md", "Home", text)], SITE, site)
    assert [each for each in reasons if each not in str(caught.value)] == []
    assert contents(tmp_path) == {"site/old.html": b"old"}


def test_links_to_sections_of_other_pages_and_to_folders_are_followed(
    tmp_path: Path,
) -> None:
    (tmp_path / "a").mkdir()
    (tmp_path / "index.html").write_text('<a href="a/#x%20y">1</a><a href="a/">2</a>')
    (tmp_path / "a" / "index.html").write_text('<p id="x y"><a href="..">3</a></p>')
    assert list(broken_links(tmp_path)) == []
    (tmp_path / "a" / "index.html").write_text('<p id="z"><a href="..#y">3</a></p>')
    assert list(broken_links(tmp_path)) == [
        "a/index.html: ..#y leads nowhere",
        "index.html: a/#x%20y leads nowhere",
    ]


def test_pages_of_a_group_stand_together_in_the_navigation() -> None:
    pages = [
        SitePage("index.md", "Home", ""),
        SitePage("a/index.md", "Overview", "", ("A",)),
        SitePage("a/b.md", "B", "", ("A",)),
        SitePage("a/c.md", "C", "", ("A", "In")),
        SitePage("a/d.md", "D", "", ("A", "In")),
        SitePage("end.md", "End", ""),
    ]
    assert navigation(pages) == [
        {"Home": "index.md"},
        {
            "A": [
                {"Overview": "a/index.md"},
                {"B": "a/b.md"},
                {"In": [{"C": "a/c.md"}, {"D": "a/d.md"}]},
            ]
        },
        {"End": "end.md"},
    ]


def test_the_table_in_the_readme_is_up_to_date(python: Python) -> None:
    done = python("-m", "scripts", "docs", "--check")
    assert done.returncode == 0, "run `make docs`"


@pytest.fixture(scope="module")
def code(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of our code, without APIs."""
    folder = tmp_path_factory.mktemp("code")
    shutil.copytree(SCRIPTS, folder / "scripts")
    return folder


@pytest.fixture
def repository(code: Path) -> Iterator[Path]:
    """Our code with one API, and a README.md that does not know of it yet."""
    (code / "specs").mkdir()
    api(code / "specs")
    readme = "# Toy\n\n<!-- apis -->\n<!-- /apis -->\n"
    (code / "README.md").write_text(readme, "utf-8")
    yield code
    for made in ("specs", "generated"):
        shutil.rmtree(code / made, ignore_errors=True)


@pytest.fixture
def docs(python: Python, repository: Path) -> Docs:
    """`make docs` in the repository of one API."""
    return lambda *args: python("-m", "scripts", "docs", *args, cwd=repository)


def test_docs_builds_the_site_and_brings_the_readme_up_to_date(
    repository: Path, docs: Docs
) -> None:
    stale = docs("--check")
    assert stale.returncode == 1
    assert "README.md: the table of APIs is out of date; run `make" in stale.stdout
    assert not (repository / "generated").exists()
    done = docs("--site-url", "https://docs.example.com/")
    assert done.returncode == 0, done.stdout
    assert "generated/site: 14 pages" in done.stdout
    site = repository / "generated" / "site" / "acme"
    for name in NAMES:
        linked = re.findall(
            r"\(https://docs\.example\.com/acme/notes\.html#([\w-]+)\)",
            (site / name).read_text("utf-8"),
        )
        assert linked
        notes = (site / "notes.html").read_text("utf-8")
        assert not [note for note in linked if f'id="{note}"' not in notes]
    webhooks = (repository / "generated/site/acme/webhooks.html").read_text("utf-8")
    assert "https://docs.example.com/acme/webhooks.html" in webhooks
    assert "| **Acme** |" in (repository / "README.md").read_text("utf-8")
    assert docs("acme", "--check").returncode == 0


@pytest.mark.parametrize(
    ("old", "new", "reason"),
    [
        ("title: Acme", "title: Other", ":2: error client-class-name: 'Other'"),
        ("schemas/News'", "schemas/Nws'", "error reference-unresolved"),
        ("paths:", "paths: [", "error yaml-syntax"),
    ],
)
def test_docs_says_where_a_specification_is_wrong_and_builds_nothing(
    repository: Path, docs: Docs, old: str, new: str, reason: str
) -> None:
    edit(repository / "specs/acme/openapi.yaml", old, new)
    done = docs()
    assert_refused(done, reason, code=1)
    assert done.stdout.startswith("specs/acme/openapi.yaml:")
    assert not (repository / "generated").exists()


def test_a_broken_api_does_not_keep_the_others_from_being_shown(
    repository: Path, docs: Docs
) -> None:
    copied = repository / "specs/acmeorders"
    shutil.copytree(repository / "specs/acme", copied)
    edit(copied / "openapi.yaml", "paths:", "paths: [")
    done = docs()
    assert_refused(done, "specs/acmeorders/openapi.yaml:", code=1)
    assert "the table of APIs waits" in done.stdout
    assert (repository / "generated/site/acme/index.html").is_file()


@pytest.mark.parametrize("option", ["--site-url", "--repo-url"])
def test_a_site_is_published_at_an_address(docs: Docs, option: str) -> None:
    assert_refused(docs(option, "docs"), "'docs' is no address of a site")


def test_docs_does_not_crash_on_a_specification_that_lacks_everything(
    repository: Path, docs: Docs
) -> None:
    spec = repository / "specs/acme/openapi.yaml"
    spec.write_text("openapi: 3.1.0\ninfo: {title: Acme}\n", "utf-8")
    assert_refused(docs(), "`make validate` tells what is wrong")
