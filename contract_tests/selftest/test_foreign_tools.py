"""Other people's tools take every bundle, and lose no type that it has. Each is run as its page says, once over all files."""

import json
import os
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from contract_tests.selftest.installing import installed
from contract_tests.selftest.warm import Python, ran
from scripts.bundles.files import NAMES, OLDER, PLAIN
from scripts.cli.foreign import HOME
from scripts.cli.layout import GENERATED, SPECS
from scripts.lint.programs import ALONE, PROGRAMS
from scripts.spec.document import Spec, api_names, bundled, load
from scripts.spec.schema import Schema

APIS = api_names(SPECS)
# A name that any tool takes, `acme_openapi_plain`, for each bundle.
BUNDLES = {
    f"{api}_{re.sub(r'[^a-z0-9]', '_', name.removesuffix('.json'))}": GENERATED / api / name
    for api in APIS
    for name in NAMES
}  # fmt: skip
FOR_OTHERS = {key: file for key, file in BUNDLES.items() if file.name in (PLAIN, OLDER)}
COMPILE = (
    "tsc --noEmit --strict --skipLibCheck --target es2022 --lib es2022,dom,dom.iterable"
)
# Orval writes `...number | string[]` for the rest of a tuple, and means `(number | string)[]`.
ORVALS_OWN = "error TS2574"

TYPED = {"type", "enum", "const", "$ref", "allOf", "anyOf", "oneOf", "properties"}
COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
UNKNOWN = re.compile(
    r"^\s*(?:export type )?['\"]?(\w+)['\"]?\??\s*[:=]\s*(?:unknown|any);", re.MULTILINE
)
NOTHING = r"(?:unknown|any|Record<string, never>)"
LOST_IN = re.compile(rf"& \(*{NOTHING}|\b{NOTHING}\)* &")


@dataclass(frozen=True, slots=True)
class Tool:
    """A program that writes TypeScript: its command, the settings in which it is told the bundles, the file for each."""

    command: str
    settings: str
    told: Callable[[], str]
    written: str


def _in_openapi_typescript() -> str:
    output = {key: {"output": f"{key}.ts"} for key in BUNDLES}
    apis = {key: {"root": str(BUNDLES[key]), "x-openapi-ts": output[key]} for key in BUNDLES}  # fmt: skip
    return json.dumps({"apis": apis})


def _in_hey_api() -> str:
    plugins = ["@hey-api/typescript"]
    jobs = [{"input": str(BUNDLES[key]), "output": key, "plugins": plugins} for key in BUNDLES]  # fmt: skip
    return f"export default {json.dumps(jobs)}"


def _in_orval() -> str:
    output = {key: {"target": f"{key}.ts", "client": "fetch"} for key in BUNDLES}
    projects = {key: {"input": str(BUNDLES[key]), "output": output[key]} for key in BUNDLES}  # fmt: skip
    return f"module.exports = {json.dumps(projects)}"


TOOLS = {
    "openapi-typescript": Tool("openapi-typescript", "redocly.yaml", _in_openapi_typescript, "{}.ts"),
    "hey-api": Tool("openapi-ts", "openapi-ts.config.mjs", _in_hey_api, "{}/types.gen.ts"),
    "orval": Tool("orval --config orval.config.js", "orval.config.js", _in_orval, "{}.ts"),
}  # fmt: skip
# openapi2postmanv2 takes a file at a time; this is what its page has for programs.
POSTMAN = """
const {convert} = require("openapi-to-postmanv2"), {readFileSync} = require("fs");
for (const file of process.argv.slice(1))
  convert({type: "string", data: readFileSync(file, "utf8")}, {}, (error, told) =>
    console.log(JSON.stringify([file, error?.message ?? told.reason ?? null, told?.output?.[0]?.data ?? null])));
"""
IMPORT = """
import importlib, pkgutil, sys
for key in sys.argv[1:]:
    package = importlib.import_module(key)
    for module in pkgutil.walk_packages(package.__path__, key + "."):
        importlib.import_module(module.name)
    print(key)
"""


def run(tmp_path: Path, env: Mapping[str, str], *command: str) -> str:
    """The output of a tool, which has to succeed."""
    done = ran(*command, cwd=tmp_path, env=env)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def untyped(spec: Spec) -> Iterator[str]:
    """Names of schemas and fields that the specification gives no type, and statuses whose body has none."""
    for schema in spec.every(Schema):
        if not TYPED & set(schema):
            yield schema.pointer.rpartition("/")[2]
    for operation in spec.operations:
        for status, response in operation.responses.items():
            forms = [form.schema for form in response.content.values()]
            if not all(schema and TYPED & set(schema) for schema in forms or [None]):
                yield status


def lost(text: str, allowed: set[str]) -> list[str]:
    """The places of a TypeScript file in which a type got lost."""
    code = COMMENT.sub("", text)
    places = [line for line in code.splitlines() if LOST_IN.search(line)]
    return [*places, *(name for name in UNKNOWN.findall(code) if name not in allowed)]


@pytest.mark.parametrize("name", TOOLS)
def test_typescript_has_all_types_and_compiles(
    name: str, tmp_path: Path, foreign: Mapping[str, str]
) -> None:
    tool = TOOLS[name]
    (tmp_path / tool.settings).write_text(tool.told(), encoding="utf-8")
    run(tmp_path, foreign, *tool.command.split())
    files = {key: tmp_path / tool.written.format(key) for key in BUNDLES}
    for api in APIS:
        allowed = set(untyped(load(SPECS / api)))
        for key, file in files.items():
            if key.startswith(f"{api}_"):
                assert not lost(file.read_text("utf-8"), allowed), key
    done = ran(*COMPILE.split(), *map(str, files.values()), cwd=tmp_path, env=foreign)
    errors = [line for line in done.stdout.splitlines() if ORVALS_OWN not in line]
    assert not errors


def test_openapi_generator_takes_every_bundle_and_its_clients_are_imported(
    tmp_path: Path, foreign: Mapping[str, str], python: Python
) -> None:
    jobs = []
    for key, file in FOR_OTHERS.items():
        settings = {"generatorName": "python", "inputSpec": str(file), "outputDir": str(tmp_path / key)}  # fmt: skip
        job = tmp_path / f"{key}.json"
        job.write_text(json.dumps({**settings, "packageName": key}), encoding="utf-8")
        jobs.append(str(job))
    batch = ("openapi-generator-cli", "batch", "--fail-fast", f"--root-dir={tmp_path}")
    run(tmp_path, foreign, *batch, *jobs)
    # For webhooks of OpenAPI 3.1 it writes Python that is none: what is to be imported is made from 3.0.
    keys = [key for key, file in FOR_OTHERS.items() if file.name == OLDER]
    paths = os.pathsep.join(str(tmp_path / key) for key in keys)
    done = python("-c", IMPORT, *keys, env={"PYTHONPATH": paths})
    assert done.stdout.split() == keys, done.stderr


def test_postman_has_a_request_for_each_operation(
    tmp_path: Path, foreign: Mapping[str, str]
) -> None:
    files = list(map(str, FOR_OTHERS.values()))
    modules = {"NODE_PATH": str(HOME / "node_modules")}
    told = run(tmp_path, {**foreign, **modules}, "node", "-e", POSTMAN, *files)
    found = {file: (error, made) for file, error, made in map(json.loads, told.splitlines())}  # fmt: skip
    assert found.keys() == set(files)
    for file, (error, made) in found.items():
        assert error is None, file
        assert requests(made) == len(bundled(Path(file)).operations), file


def requests(folder: dict[str, Any]) -> int:
    """How many requests a collection of Postman's has."""
    return sum(requests(each) if "item" in each else 1 for each in folder["item"])


def test_redocly_finds_the_bundles_valid(
    tmp_path: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    env = {**installed(PROGRAMS.installed, "linters", tmp_path_factory), **ALONE}
    command = ("redocly", "lint", "--extends=spec", "--format=json")
    told = run(tmp_path, env, *command, *map(str, FOR_OTHERS.values()))
    assert told.count('"problems": []') == len(FOR_OTHERS)
    broken = tmp_path / "broken.json"
    broken.write_text('{"openapi": "3.0.3", "info": {}, "paths": {}}', "utf-8")
    assert ran(*command, str(broken), cwd=tmp_path, env=env).returncode == 1


@pytest.mark.parametrize(
    "line",
    [
        "export type NewMember = unknown & {",
        "} & (Record<string, never> & Record<string, never>);",
        "    tags?: unknown;",
        "    200: unknown;",
    ],
)
def test_a_lost_type_is_found(line: str) -> None:
    assert lost(f"{line}\n", {"other"})
    assert not lost(f"/** {line} */\n other: unknown;\n", {"other"})
