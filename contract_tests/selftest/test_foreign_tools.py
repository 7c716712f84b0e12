"""Other people's tools take every bundle, and lose no type that it has. Each is run as its page says, over all APIs."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest

from contract_tests.selftest.shared import shared
from contract_tests.selftest.warm import ran
from scripts.cli.foreign import environment
from scripts.cli.group import CouldNotRun
from scripts.cli.layout import GENERATED, SPECS
from scripts.spec.document import Spec, api_names, load
from scripts.spec.schema import Schema

APIS = api_names(SPECS)
GENERATOR = "openapi-generator-cli generate -g python -i {bundle} -o {out}"
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


@pytest.fixture(scope="session")
def env(tmp_path_factory: pytest.TempPathFactory) -> Mapping[str, str]:
    """Where the tools are found. They are installed once; CI has the registries for that."""
    with shared(tmp_path_factory, "foreign"), pytest.MonkeyPatch.context() as patch:
        patch.delenv("SSL_CERT_DIR", raising=False)  # which is empty in our tests
        try:
            return environment()
        except CouldNotRun as reason:
            if os.environ.get("CI"):
                raise
            pytest.skip(reason.message)


def written(command: str, tmp_path: Path, env: Mapping[str, str]) -> list[Path]:
    """Run a tool on each bundle; the TypeScript that it has written, a file for each."""
    files = []
    for api in APIS:
        out, bundle = tmp_path / api, GENERATED / api / "openapi.json"
        out.mkdir()
        done = ran(*command.format(bundle=bundle, out=out).split(), cwd=out, env=env)
        assert done.returncode == 0, f"{api}: {done.stdout}{done.stderr}"
        files += sorted(out.glob("[ct]*.ts"))
    return files


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


@pytest.mark.parametrize(
    "command",
    [
        pytest.param("orval --client fetch --input {bundle} --output {out}/client.ts", id="orval"),
        pytest.param("openapi-ts -p @hey-api/typescript -i {bundle} -o {out}", id="hey-api"),
        pytest.param("openapi-typescript {bundle} -o {out}/types.ts", id="openapi-typescript"),
    ],
)  # fmt: skip
def test_typescript_has_all_types_and_compiles(
    command: str, tmp_path: Path, env: Mapping[str, str]
) -> None:
    files = written(command, tmp_path, env)
    for api, file in zip(APIS, files, strict=True):
        allowed = set(untyped(load(SPECS / api)))
        assert not lost(file.read_text("utf-8"), allowed), api
    done = ran(*COMPILE.split(), *map(str, files), cwd=tmp_path, env=env)
    errors = [line for line in done.stdout.splitlines() if ORVALS_OWN not in line]
    assert not errors


def test_openapi_generator_takes_every_bundle(
    tmp_path: Path, env: Mapping[str, str]
) -> None:
    written(GENERATOR, tmp_path, env)


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
