"""Writing what surrounds the generated package: facade, errors, pyproject.toml, README; `build` calls it."""

from __future__ import annotations

import builtins
import json
import re
import subprocess
import sys
import textwrap
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from scripts.client import naming, samples
from scripts.client.facade import Facade, Resource
from scripts.client.generator import Argument
from scripts.client.refused import Problem, Refused
from scripts.client.webhooks import RULE
from scripts.spec import names, zoneless_datetimes
from scripts.spec.document import Spec

PYTHON = "3.11"


def write(spec: Spec, facade: Facade, templates: Path, folder: Path) -> None:
    """Complete the distribution in `folder`, into which the package was generated."""
    from jinja2 import Environment, FileSystemLoader, StrictUndefined  # noqa: PLC0415

    environment = Environment(
        loader=FileSystemLoader(templates),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    environment.filters |= {
        "literal": repr,
        "docstring": docstring,
        "annotation": annotation,
        "declared": declared,
        "toml": toml,
        "tick": "`{}`".format,
        "cell": cell,
        "apart": apart,
    }
    context = _context(spec, facade)
    package = folder / naming.package(spec.name)

    def render(template: str, target: Path, **more: Any) -> None:
        text = environment.get_template(f"{template}.jinja").render(**context, **more)
        target.parent.mkdir(exist_ok=True)
        target.write_text(text, encoding="utf-8")

    for template in ("pyproject.toml", "README.md"):
        render(template, folder / template)
    modules = ["__init__", "facade", "errors", "_auth", "_bodies", "_session"]
    modules += ["_paging"] if facade.paged else []
    modules += ["webhooks"] if facade.webhooks else []
    for template in modules:
        render(f"{template}.py", package / f"{template}.py")
    (package / "py.typed").touch()
    resources = package / "resources"
    resources.mkdir()
    (resources / "__init__.py").write_text(
        '"""The resources of the facade, one module each."""\n', encoding="utf-8"
    )
    for resource in facade.resources:
        module = resources / f"{resource.attribute}.py"
        render("resource.py", module, resource=resource, imports=_imports(resource))


def _context(spec: Spec, facade: Facade) -> dict[str, Any]:
    info = spec.document["info"]
    first, second = samples.simplest(spec), samples.with_body(spec)
    methods = [each for resource in facade.resources for each in resource.methods]
    paged = [each.operation for each in methods if each.paging]
    return {
        "api": spec.name,
        "facade": facade,
        "paged": facade.paged,
        "webhooks": facade.webhooks,
        "rule": RULE,
        "name": facade.name,
        "title": info["title"],
        "summary": info.get("summary") or f"{info['title']}.",
        "version": info["version"],
        "python": PYTHON,
        "package": naming.package(spec.name),
        "distribution": naming.distribution(spec.name),
        "instance": names.snake(facade.name),
        "settings": (*facade.settings, *facade.server.variables),
        "variable_prefix": names.variable(spec.name, ""),
        "base_url_variable": names.variable(spec.name, "base_url"),
        "program": samples.program(spec, first),
        "async_program": samples.program(spec, first, asynchronous=True),
        "body_program": samples.program(spec, second)
        if second and second != first
        else "",
        "paged_program": samples.program(spec, paged[0])
        if paged and paged[0] != first
        else "",
        "webhook_program": samples.received(spec),
        "takes_bodies": any(each.endpoint.body for each in methods),
        "zoneless": zoneless_datetimes.has_some(spec),
        "encoding": [each for each in methods if each.encoded],
    }


def _imports(resource: Resource) -> list[str]:
    lines = {line for method in resource.methods for line in method.imports}
    return sorted(lines)


def tidy(folder: Path) -> None:
    """Remove unused imports, sort the rest and format, with the ruff of this environment and no one's settings.

    Raises Refused when some file is no Python.
    """
    ruff = [str(Path(sys.executable).parent / "ruff")]
    options = [
        "--isolated",
        "--no-cache",
        f"--target-version=py{PYTHON.replace('.', '')}",
    ]
    for command in (
        ["check", "--fix-only", "--select=F401,F811,I001", *options],
        ["format", *options],
    ):
        done = subprocess.run(
            [*ruff, *command, "."],
            cwd=folder,
            check=False,
            capture_output=True,
            text=True,
        )
        if done.returncode:  # it cannot read what was generated
            said = " ".join(done.stderr.split())
            raise Refused(Problem("", "client-generator", f"ruff: {said}"))


def docstring(text: str, indent: int = 4) -> str:
    """Text for inside a docstring, wrapped; lines after the first are indented."""
    safe = str(text).replace("\\", "\\\\").replace('"""', '\\"\\"\\"').strip()
    lines = textwrap.wrap(safe, 88 - indent) or [""]
    return ("\n" + " " * indent).join(lines)


def annotation(text: str, resource: Resource) -> str:
    """A type inside the resource's class, where a method such as `list` hides the builtin of that name."""
    hidden = {method.name for method in resource.methods} & set(dir(builtins))
    return re.sub(
        r"\b[a-z]+\b", lambda m: f"builtins.{m[0]}" if m[0] in hidden else m[0], text
    )


def declared(argument: Argument, resource: Resource) -> str:
    """An argument in a signature."""
    default = "" if argument.default is None else f" = {argument.default}"
    return f"{argument.name}: {annotation(argument.annotation, resource)}{default}"


def cell(text: str) -> str:
    """Text for a cell of a Markdown table."""
    return " ".join(text.split()).replace("|", "\\|")


def apart(imports: Iterable[str]) -> tuple[list[str], list[str]]:
    """Lines that import from the package itself, and the others."""
    lines = sorted(set(imports))
    own = [line for line in lines if line.startswith("from .")]
    return own, [line for line in lines if line not in own]


def toml(text: str) -> str:
    """Text as a TOML string."""
    return json.dumps(text, ensure_ascii=False)
