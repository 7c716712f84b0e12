"""Writing a client from templates: models, resources, facade, errors, pyproject.toml, README; `build` calls it."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from scripts.cli.aside import put
from scripts.cli.templates import environment
from scripts.client import naming, samples
from scripts.client.facade import Facade
from scripts.client.jinja_filters import FILTERS, WIDTH
from scripts.client.method import Method
from scripts.client.package import Package
from scripts.client.webhooks import RULE
from scripts.spec import media, names, zoneless_datetimes
from scripts.spec.document import Spec
from scripts.spec.finding import Unsupported

PYTHON = "3.11"
# What models and resources may need of `_kinds`; what is not needed is not imported in the end.
KINDS = (
    "ANY, DATE, DATETIME, NULL, OPEN_OBJECT, TEXT, WHOLE_BYTES, WHOLE_TEXT, EnumOf, Exactly, "
    "FirstOf, JsonText, Kind, ListOf, ObjectOf, OneOf, Plain, SECRET, ZonelessDatetime"
)
MODULES = (
    *("__init__", "__main__", "facade", "errors", "types", "_auth", "_drift", "_kinds"),
    *("_operation", "_options", "_reading", "_retries", "_salvage", "_sending"),
    "_session",
)


def write(
    spec: Spec, facade: Facade, parsed: Package, templates: Path, folder: Path
) -> None:
    """Write the distribution into the empty `folder`."""
    render = _renderer(templates, _context(spec, facade, parsed))
    package = folder / naming.package(spec.name)
    for template in ("pyproject.toml", "README.md"):
        render(template, folder / template)
    modules = [*MODULES]
    modules += ["_outcomes"] if parsed.has_outcomes else []
    modules += ["_paging"] if facade.paged else []
    modules += ["webhooks"] if facade.webhooks else []
    for template in modules:
        render(f"{template}.py", package / f"{template}.py")
    (package / "py.typed").touch()
    render("models.py", package / "models" / "__init__.py")
    for model in parsed.models:
        render("model.py", package / "models" / f"{model.module}.py", model=model)
    for enum in parsed.enums:
        render("enum.py", package / "models" / f"{enum.module}.py", enum=enum)
    render("resources.py", package / "resources" / "__init__.py")
    for resource in facade.resources:
        module = package / "resources" / f"{resource.attribute}.py"
        render("resource.py", module, resource=resource)


def _renderer(templates: Path, context: dict[str, Any]) -> Callable[..., None]:
    found = environment(templates)
    found.filters |= FILTERS

    def render(template: str, target: Path, **more: Any) -> None:
        text = found.get_template(f"{template}.jinja").render(**context, **more)
        put(target, text)

    return render


def _context(spec: Spec, facade: Facade, parsed: Package) -> dict[str, Any]:
    first, second = samples.simplest(spec), samples.with_body(spec)
    methods = [each for resource in facade.resources for each in resource.methods]
    paged = next((each.operation for each in methods if each.paging), first)
    kinds = [kind for each in methods for kind in each.answers.values()]
    program = partial(samples.program, spec)
    return {
        "api": spec.name,
        "facade": facade,
        "modules": parsed.modules,
        "kinds": KINDS,
        "forms": any(map(_is_form, methods)),
        "whole": any("WHOLE" in kind for kind in kinds),
        "files": parsed.has_files,
        "docs": next((each.docs.url for each in spec.operations if each.docs), ""),
        "outcomes": parsed.has_outcomes,
        "secrets": parsed.secrets,
        "failures": facade.failures,
        "paged": facade.paged,
        "webhooks": facade.webhooks,
        "rule": RULE,
        "name": facade.name,
        "title": spec.title,
        "summary": spec.info.text("summary") or f"{spec.title}.",
        "version": spec.info.text("version"),
        "python": PYTHON,
        "package": naming.package(spec.name),
        "distribution": naming.distribution(spec.name),
        "instance": names.snake(facade.name),
        "settings": (*facade.settings, *facade.server.variables),
        "variable_prefix": names.variable(spec.name, ""),
        "base_url_variable": names.variable(spec.name, "base_url"),
        "program": program(first),
        "async_program": program(first, asynchronous=True),
        "body_program": program(second) if second and second != first else "",
        "paged_program": program(paged) if paged != first else "",
        "webhook_program": samples.received(spec),
        "takes_bodies": any(each.endpoint.body for each in methods),
        "zoneless": zoneless_datetimes.has_some(spec),
        "encoding": [each for each in methods if each.encoded],
    }


def _is_form(method: Method) -> bool:
    media_type = method.endpoint.media_type
    return bool(media_type) and not media.is_json(media_type)


def tidy(folder: Path) -> None:
    """Remove unused imports, sort the rest and format, with the ruff of this environment and no one's settings.

    Raises Unsupported when some file is no Python.
    """
    ruff = str(Path(sys.executable).parent / "ruff")
    options = ["--isolated", "--no-cache", f"--line-length={WIDTH}"]
    options.append(f"--target-version=py{PYTHON.replace('.', '')}")
    # What fits on a line stands on one, whatever commas the templates leave behind.
    sorting = ["--config", "lint.isort.split-on-trailing-comma = false"]
    formatting = ["--config", "format.skip-magic-trailing-comma = true"]
    for command in (
        ["check", "--fix-only", "--select=F401,F811,I001", *options, *sorting],
        ["format", *options, *formatting],
    ):
        words = [ruff, *command, "."]
        done = subprocess.run(words, cwd=folder, check=False, capture_output=True)
        if done.returncode:  # it cannot read what was generated
            said = " ".join(done.stderr.decode().split())
            raise Unsupported("", "client-generator", f"ruff: {said}")
