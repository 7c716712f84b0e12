"""`make release`, in a copy of this repository: what is in the folder, what is refused, and which bundles the site then has."""

import hashlib
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from contract_tests.selftest.tree import NOBODY, copied, git_in
from contract_tests.selftest.warm import Python
from scripts.bundles.files import NAMES
from scripts.bundles.released import tag
from scripts.cli.layout import GENERATED, ROOT, SPECS
from scripts.release.changelog import sections
from scripts.site.downloads import downloads
from scripts.spec.document import api_names, load, of_data

APIS = api_names(SPECS)
API = min(APIS, key=lambda api: (GENERATED / api / "openapi.json").stat().st_size)
VERSION = load(SPECS / API).info.text("version")
TAG = tag(API, VERSION)


@pytest.fixture(scope="module")
def copy(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of this repository, in which all is committed."""
    parts = ("scripts", "specs", f"generated/{API}", "contract_tests", "*.md", "LICENSE", ".gitignore")  # fmt: skip
    root = copied(tmp_path_factory.mktemp("released"), *parts)
    git_in(root, "init", "--quiet")
    git_in(root, "add", "--all")
    git_in(root, "commit", "--quiet", "--message=All of it")
    return root


@contextmanager
def changed(file: Path, old: str, new: str) -> Iterator[None]:
    """A file in which a text is another one for a while."""
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new), encoding="utf-8")
    yield
    file.write_text(text, encoding="utf-8")


def released(
    python: Python, root: Path, *options: str
) -> subprocess.CompletedProcess[str]:
    return python("-m", "scripts", "release", API, *options, cwd=root, env=NOBODY)


def test_a_release_is_put_together_tagged_once_and_kept_on_the_site(
    copy: Path, python: Python
) -> None:
    done = released(python, copy)
    assert done.returncode == 0, done.stdout + done.stderr
    assert f"to tag it: git tag --annotate --cleanup=whitespace --file=dist/{TAG}/NOTES.md {TAG}" in done.stdout  # fmt: skip
    assert git_in(copy, "tag") == ""
    folder = copy / "dist" / TAG
    for line in (folder / "SHA256SUMS").read_text().splitlines():
        digest, _, name = line.partition("  ")
        assert hashlib.sha256((folder / name).read_bytes()).hexdigest() == digest
    there = {each.name for each in folder.iterdir()}
    wheels = {name for name in there if name.endswith(".whl")}
    assert there - wheels == {*NAMES, "NOTES.md", "SHA256SUMS"}
    assert sorted(name.partition("-")[0] for name in wheels) == sorted([f"{API}_client", "referral_contracts_mocks"])  # fmt: skip
    for name in NAMES:
        assert (folder / name).read_bytes() == (GENERATED / API / name).read_bytes()

    done = released(python, copy, "--tag")
    assert done.returncode == 0, done.stdout + done.stderr
    told = git_in(copy, "tag", "--list", "--format=%(objecttype) %(contents)", TAG)
    assert told.strip() == f"tag {(folder / 'NOTES.md').read_text().strip()}"
    assert told.startswith("tag # ")

    done = released(python, copy, "--tag")
    assert done.returncode == 1
    assert f"there is a tag {TAG} already" in done.stdout

    specs = [load(SPECS / API)]
    found = downloads(specs, copy, "https://docs.example.com/")
    for name in NAMES:
        kept = (GENERATED / API / name).read_text(encoding="utf-8")
        assert found[f"{API}/{VERSION}/{name}"] == kept
        assert f"specs/{API}/README.md#" not in found[f"{API}/{name}"]
        assert f"(https://docs.example.com/{API}/notes.html#" in found[f"{API}/{name}"]
    assert downloads(specs, copy, "")[f"{API}/{NAMES[0]}"] == (
        (GENERATED / API / NAMES[0]).read_text(encoding="utf-8")
    )


def test_a_release_is_refused_with_all_that_is_in_its_way(
    copy: Path, python: Python
) -> None:
    with changed(copy / "specs" / API / "openapi.yaml", VERSION, "9.9.9"):
        done = released(python, copy)
    lines = done.stdout.splitlines()
    assert done.returncode == 1
    assert lines[0].startswith("CHANGELOG.md:")
    assert f"no section on version 9.9.9 of {API} (there is: {VERSION})" in lines[0]
    assert lines[1] == (
        f"not committed: specs/{API}/openapi.yaml; commit or stash first"
    )
    assert lines[2] == f"generated/{API} is not up to date; run `make generate`"
    assert not (copy / "dist" / tag(API, "9.9.9")).exists()


def test_a_version_is_one(copy: Path, python: Python) -> None:
    with changed(copy / "specs" / API / "openapi.yaml", VERSION, "soon"):
        done = released(python, copy)
    assert done.returncode == 1
    assert done.stdout.startswith(f"specs/{API}/openapi.yaml:")
    assert "'soon' is no version" in done.stdout


def test_a_repository_is_needed(tmp_path: Path, copy: Path, python: Python) -> None:
    root = tmp_path / "bare"
    shutil.copytree(copy, root, ignore=shutil.ignore_patterns(".git", "dist"))
    done = released(python, root)
    assert done.returncode == 2
    assert "git cannot tell what is committed" in done.stderr
    assert not [each for each in downloads([load(SPECS / API)], root, "") if VERSION in each]  # fmt: skip


@pytest.mark.parametrize("api", APIS)
def test_the_version_of_each_api_has_a_section_in_the_changelog(api: str) -> None:
    spec = load(SPECS / api)
    told = sections((ROOT / "CHANGELOG.md").read_text(encoding="utf-8"), spec)
    assert spec.info.text("version") in [each.version for each in told if each.text]


@pytest.mark.parametrize(
    "heading",
    ["### Acme 1.2.0", "## Acme Leads API v1.2.0 - 2026-12-01", "### acme-leads 1.2.0 (2026-12-01)"],
)  # fmt: skip
def test_a_section_ends_where_the_next_one_begins(heading: str) -> None:
    spec = of_data("acme-leads", {"info": {"title": "Acme Leads API"}})
    text = f"# Changes\n\n```\n### acme-leads 0.1.0\n```\n{heading}\n\n- One.\n\n#### More\n\n- Two.\n\n## Other 1.2.0\n\n- Three.\n"
    found = [each for each in sections(text, spec) if each.version == "1.2.0"]
    if heading == "### Acme 1.2.0":  # some other API
        assert not found
    else:
        assert [each.text for each in found] == ["- One.\n\n#### More\n\n- Two."]
        assert found[0].line == 6
    assert "0.1.0" not in [each.version for each in sections(text, spec)]
