"""`make generate`: the same input gives the same bytes, and an output that was changed is noticed."""

import shutil
from functools import partial
from pathlib import Path

import pytest

from contract_tests.selftest.toys import an_object, document, folders, ok, operation
from contract_tests.selftest.warm import Python, cold_python
from scripts.bundles.files import NAMES, texts
from scripts.cli.layout import GENERATED, SPECS
from scripts.client import distribution, up_to_date, write_or_check
from scripts.client.samples import code_samples
from scripts.client.up_to_date import outputs
from scripts.client.write_or_check import Folders
from scripts.generate import on_all_cores
from scripts.spec.document import api_names, load

THING = an_object({"a": {"type": "string"}})
SPEC = document(
    {"/orders": {"get": operation("listOrders", responses=ok(THING))}}, {"Thing": THING}
)
APIS = api_names(SPECS)


@pytest.fixture
def where(tmp_path: Path) -> Folders:
    return folders(tmp_path, SPEC)


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A repository with the client of the API."""
    root = tmp_path_factory.mktemp("written")
    assert write_or_check.write("acme", folders(root, SPEC)).state == "written"
    return root


@pytest.fixture
def made(where: Folders, written: Path) -> Folders:
    """A copy of it to be changed."""
    shutil.copytree(written / "generated", where.generated)
    return where


def test_the_same_input_gives_the_same_bytes(where: Folders) -> None:
    assert write_or_check.write("acme", where).state == "written"
    first = outputs(where.generated)
    assert write_or_check.write("acme", where).state == "written"
    assert outputs(where.generated) == first
    assert [each.name for each in where.generated.iterdir()] == ["acme"]
    assert (where.generated / "acme").stat().st_mode & 0o777 == 0o755


def test_the_bundles_are_the_specification(made: Folders) -> None:
    spec = load(made.specs / "acme")
    expected = texts(spec, partial(code_samples, spec))
    for name, text in expected.items():
        assert (made.generated / "acme" / name).read_text(encoding="utf-8") == text
    assert spec.bundle.document["x-digest"] in expected["openapi.json"]


EDITED = ["README.md", "pyproject.toml", *NAMES, "LICENSE"]
EDITED += ["acme_client/facade.py", "acme_client/models/thing.py"]


def test_an_edited_output_is_noticed_and_shown(made: Folders) -> None:
    assert not write_or_check.check("acme", made).diff
    for file in EDITED:
        edited = made.generated / "acme" / file
        tracked = edited.read_text()
        edited.write_text(tracked + "# by hand\n")
        assert not write_or_check.is_current("acme", made), file
        edited.write_text(tracked)
        assert write_or_check.is_current("acme", made)
    for file in EDITED:
        with (made.generated / "acme" / file).open("a") as edited_too:
            edited_too.write("# by hand\n")
    outcome = write_or_check.check("acme", made)
    assert outcome.state == "stale"
    for file in EDITED:
        assert f"--- generated/acme/{file} (tracked)" in outcome.diff
        assert "# by hand" in (made.generated / "acme" / file).read_text(), (
            "check changes nothing"
        )
    assert outcome.diff.count("-# by hand") == len(EDITED)


def test_files_that_come_and_go_are_noticed(made: Folders) -> None:
    package = made.generated / "acme" / "acme_client"
    (package / "types.py").unlink()
    (package / "more.py").write_text("")
    assert not write_or_check.is_current("acme", made)
    assert write_or_check.check("acme", made).diff == (
        "generated/acme/acme_client/more.py should not be there",
        "generated/acme/acme_client/types.py is missing",
    )
    write_or_check.write("acme", made)
    assert write_or_check.is_current("acme", made)


def test_what_importing_and_building_leave_behind_does_not_count(made: Folders) -> None:
    for name in ("acme_client/__pycache__/a.pyc", "dist/a.whl", ".mypy_cache/a"):
        left = made.generated / "acme" / name
        left.parent.mkdir(parents=True)
        left.write_text("")
    assert write_or_check.is_current("acme", made)
    assert not write_or_check.check("acme", made).diff


def test_an_edited_specification_is_noticed(made: Folders) -> None:
    specification = made.specs / "acme" / "openapi.yaml"
    specification.write_text(
        specification.read_text().replace("listOrders", "getOrder")
    )
    assert not write_or_check.is_current("acme", made)
    diff = write_or_check.check("acme", made).diff
    assert '-        "operationId": "listOrders",' in diff
    assert '+    id="getOrder",' in diff


def test_another_generator_is_noticed(
    made: Folders, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(up_to_date, "version", lambda tool: f"{tool} of tomorrow")
    assert not write_or_check.is_current("acme", made)


def test_a_crash_leaves_the_old_output_whole(
    made: Folders, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = outputs(made.generated)

    def crash(folder: Path) -> None:
        (folder / "README.md").unlink()
        raise KeyboardInterrupt

    monkeypatch.setattr(distribution, "tidy", crash)
    with pytest.raises(KeyboardInterrupt):
        write_or_check.write("acme", made)
    assert outputs(made.generated) == before


def test_a_refused_specification_leaves_the_old_output_whole(made: Folders) -> None:
    before = outputs(made.generated)
    specification = made.specs / "acme" / "openapi.yaml"
    specification.write_text("openapi: 3.1.0\n  broken: [\n")
    outcome = write_or_check.write("acme", made)
    assert [each.rule for each in outcome.findings] == ["yaml-syntax"]
    assert outputs(made.generated) == before


def test_an_output_that_is_not_ours_to_read_is_replaced(where: Folders) -> None:
    target = where.generated / "acme"
    target.mkdir(parents=True)
    (target / "pyproject.toml").write_text("not TOML")
    assert not write_or_check.is_current("acme", where)
    write_or_check.write("acme", where)
    assert write_or_check.is_current("acme", where)


@pytest.mark.parametrize("api", APIS)
def test_the_tracked_client_is_current(api: str, python: Python) -> None:
    # the ruff of the environment is found even where PATH leads nowhere
    done = python("-m", "scripts", "generate", api, "--check", env={"PATH": "/nowhere"})
    assert done.returncode == 0, done.stdout + done.stderr
    assert done.stdout.startswith(f"generated/{api}: ")
    assert done.stdout.endswith("schemas (current)\n")


def test_an_unchanged_api_is_skipped_without_the_generator() -> None:
    probe = (
        "import sys; from click.testing import CliRunner\n"
        "from scripts.generate import command\n"
        "done = CliRunner().invoke(command, [])\n"
        "assert done.exit_code == 0, done.output\n"
        "assert 'openapi_python_client' not in sys.modules\n"
        "print(done.output)"
    )
    done = cold_python("-c", probe)
    assert done.returncode == 0, done.stderr
    for api in APIS:
        assert (
            f"generated/{api}: {write_or_check.size(GENERATED / api)} (unchanged)"
            in (done.stdout)
        )


def test_several_apis_are_generated_at_once(tmp_path: Path) -> None:
    where = folders(tmp_path, SPEC)
    folders(tmp_path, {**SPEC, "info": {"title": "Bolt", "version": "1"}}, "bolt")
    folders(tmp_path, {**SPEC, "info": {"title": "Cog?", "version": "1"}}, "wheel")
    outcomes = on_all_cores(write_or_check.write, ["acme", "bolt", "wheel"], where)
    assert [each.state for each in outcomes] == ["written", "written", "not written"]
    assert (where.generated / "bolt" / "bolt_client" / "facade.py").is_file()
    assert not (where.generated / "wheel").exists()
