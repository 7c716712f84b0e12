"""The clients as their users get them: wheels built from `generated/`, installed where nothing else is."""

import json
import os
import re
import shutil
import sys
import tomllib
import typing
from collections.abc import Callable, Iterable, Iterator
from importlib.metadata import distribution
from pathlib import Path
from typing import Any

import httpx
import pytest
from packaging.requirements import Requirement

from contract_tests.selftest.toys import imported, type_errors
from contract_tests.selftest.warm import SYSTEM, Python, ran
from scripts.cli.layout import GENERATED, SPECS
from scripts.client import naming
from scripts.spec import names
from scripts.spec.document import Spec, api_names, load
from scripts.spec.operation import Operation
from scripts.wheels import build

APIS = api_names(SPECS)
# Runs programs in one process: to start one and to import a client takes longer than most of them.
ONE_AFTER_THE_OTHER = """
import json, os
for program in json.loads(os.environ.pop("PROGRAMS")):
    exec(compile(program, program, "exec"), {"__name__": "__main__"})
print("The end")
"""


def run(*command: str | Path, **environment: str) -> str:
    """The output of a command. The user's own variables are kept from it, but for those of the system."""
    done = ran(*map(str, command), env=environment, around=SYSTEM)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def interpreter(folder: Path) -> Path:
    return folder / ("Scripts" if os.name == "nt" else "bin") / "python"


def required(names: Iterable[str]) -> Iterator[str]:
    """These requirements and all that they need, as installed in our own environment."""
    for requirement in map(Requirement, names):
        if requirement.marker is None or requirement.marker.evaluate({"extra": ""}):
            yield requirement.name
            yield from required(distribution(requirement.name).requires or ())


def copy(name: str, site: Path) -> None:
    """Install a distribution as it is in our own environment: no index is asked."""
    found = distribution(name)
    for file in found.files or ():
        if ".." not in file.parts and "__pycache__" not in file.parts:
            (site / file).parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(str(file.locate()), site / file)


def declared(api: str) -> list[str]:
    project = tomllib.loads((GENERATED / api / "pyproject.toml").read_text())
    return list(project["project"]["dependencies"])


def pythons() -> list[Path]:
    """This Python and the newest that is installed beside it, if there is a newer one."""
    here = Path(sys.base_prefix).resolve()
    found = {}
    for each in here.parent.glob("*/bin/python3"):
        named = re.search(r"3\.(\d+)", each.parents[1].name)
        if named and int(named[1]) > sys.version_info.minor:
            found[int(named[1])] = each
    return [Path(sys.executable), *(found[each] for each in sorted(found)[-1:])]


@pytest.fixture(scope="module")
def wheels(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    folder = tmp_path_factory.mktemp("wheels")
    return {api: build(api, folder) for api in APIS}


@pytest.mark.parametrize("api", APIS)
def test_a_wheel_is_the_same_whenever_it_is_built(
    api: str, wheels: dict[str, Path], tmp_path: Path
) -> None:
    assert build(api, tmp_path).read_bytes() == wheels[api].read_bytes()


@pytest.fixture(scope="module", params=pythons(), ids=lambda each: each.parents[1].name)
def fresh(
    wheels: dict[str, Path],
    tmp_path_factory: pytest.TempPathFactory,
    request: pytest.FixtureRequest,
) -> Path:
    """An environment with the clients and what they declare to need, and nothing else."""
    folder = tmp_path_factory.mktemp("fresh") / "venv"
    run(request.param, "-m", "venv", "--without-pip", folder)
    pip = [sys.executable, "-m", "pip", "--python", str(interpreter(folder))]
    run(*pip, "install", "--no-index", "--no-deps", *wheels.values())
    site = Path(
        run(
            interpreter(folder),
            "-c",
            "import sysconfig as s; print(s.get_path('purelib'))",
        ).strip()
    )
    for name in {each for api in APIS for each in required(declared(api))}:
        copy(name, site)
    run(*pip, "check")
    return folder


def programs(api: str) -> list[str]:
    readme = (GENERATED / api / "README.md").read_text(encoding="utf-8")
    return re.findall(r"```python\n(.*?)```", readme, re.DOTALL)


@pytest.mark.parametrize("api", APIS)
def test_the_programs_of_the_readme_run(
    api: str, fresh: Path, mock_url: Callable[[str], str]
) -> None:
    assert len(programs(api)) >= 2
    base_url = mock_url(api)
    httpx.post(f"{base_url}/_mock/reset").raise_for_status()
    told = httpx.get(f"{base_url}/_mock").json()["env"]
    env = {name: str(value) for name, value in told.items()}
    env[names.variable(api, "base_url")] = base_url
    env["PROGRAMS"] = json.dumps(programs(api))
    said = run(
        interpreter(fresh), "-I", "-W", "error", "-c", ONE_AFTER_THE_OTHER, **env
    )
    assert said.endswith("The end\n")


def test_users_programs_are_type_checked(
    fresh: Path, tmp_path: Path, python: Python
) -> None:
    for api in APIS:
        for i, program in enumerate(programs(api)):
            (tmp_path / f"good_{api}_{i}.py").write_text(program)
        wrong = programs(api)[0].replace(".from_env()", ".from_env(no_such_setting=1)")
        (tmp_path / f"wrong_{api}.py").write_text(wrong)
    there = f"--python-executable={interpreter(fresh)}"
    found = type_errors(python, tmp_path / "it", there, *sorted(tmp_path.glob("*.py")))
    told = {Path(line.partition(":")[0]).stem for line in found}
    assert told == {f"wrong_{api}" for api in APIS}
    for api in APIS:
        own = "".join(line for line in found if f"wrong_{api}" in line)
        assert 'Unexpected keyword argument "no_such_setting"' in own


def test_the_packages_pass_the_strictest_type_check(
    tmp_path: Path, python: Python
) -> None:
    packages = [GENERATED / api / naming.package(api) for api in APIS]
    assert type_errors(python, tmp_path, *packages) == []


@pytest.mark.parametrize("api", APIS)
def test_the_wheel_holds_the_package_and_says_what_it_is(
    api: str, wheels: dict[str, Path], fresh: Path
) -> None:
    package = naming.package(api)
    probe = (
        "import importlib.metadata as m, importlib, sys\n"
        f"package = importlib.import_module({package!r})\n"
        f"assert m.version({naming.distribution(api)!r}) == package.__version__\n"
        f"names = {{str(file) for file in m.files({naming.distribution(api)!r})}}\n"
        f"assert {package + '/py.typed'!r} in names\n"
        f"foreign = {{name for name in names if not name.startswith({package + '/'!r})}}\n"
        f"script = {'/' + api!r}\n"
        "assert all('.dist-info/' in name or name.endswith(script) for name in foreign), foreign\n"
    )
    run(interpreter(fresh), "-I", "-c", probe)
    assert wheels[api].name.startswith(package)


def examples(webhook: Operation) -> list[Any]:
    form = webhook.body.json if webhook.body else None
    return [example.value for example in (form.examples if form else ())]


@pytest.mark.parametrize(
    "spec",
    [each for each in map(load, (SPECS / api for api in APIS)) if each.webhooks],
    ids=lambda spec: spec.name,
)
def test_the_examples_of_our_own_specifications_are_read(spec: Spec) -> None:
    with imported(GENERATED / spec.name, naming.package(spec.name)) as package:
        events = typing.get_args(package.WebhookEvent)
        assert sorted(events) == sorted(webhook.path for webhook in spec.webhooks)
        for webhook in spec.webhooks:
            for body in examples(webhook):
                read = package.parse_webhook(json.dumps(body), webhook.path)
                kept = read if isinstance(read, dict) else read.to_dict()
                assert kept.keys() == body.keys()
