"""One client, written whole into an empty folder: bundles, generated package, facade, distribution; `write_or_check` calls it."""

from __future__ import annotations

import shutil
from functools import partial
from pathlib import Path

from scripts.bundles.files import texts
from scripts.client import completeness, distribution, facade, generator_input, naming
from scripts.client.samples import code_samples
from scripts.spec.document import Spec
from scripts.spec.finding import Finding, Unsupported


def build(spec: Spec, templates: Path, licence: Path, folder: Path) -> list[Finding]:
    """Write the distribution of `spec` into `folder`; the findings say why it must not be used."""
    broken = [each for each in spec.bundle.findings if each.severity == "error"]
    if broken:
        return broken
    found: list[Finding] = []
    try:
        found = _build(spec, templates, licence, folder)
    except* Unsupported as group:
        for each in group.exceptions:
            if isinstance(each, Unsupported):
                where = spec.origin(each.pointer)
                found.append(Finding(where, each.rule, str(each)))
    except* (LookupError, TypeError, AttributeError, ValueError) as group:
        error = group.exceptions[0]
        message = (
            f"no client can be made of it ({type(error).__name__}: {error}); "
            f"`make validate API={spec.name}` tells what is wrong"
        )
        found.append(Finding(spec.origin(""), "client-generator", message))
    return found


def _build(spec: Spec, templates: Path, licence: Path, folder: Path) -> list[Finding]:
    from scripts.client import assembly  # noqa: PLC0415 - half a second

    parsed = assembly.assemble(generator_input.derive(spec))
    described = facade.describe(spec, parsed)
    distribution.write(spec, described, parsed, templates, folder)
    distribution.tidy(folder)
    shutil.copyfile(licence, folder / "LICENSE")
    for name, text in texts(spec, partial(code_samples, spec)).items():
        (folder / name).write_text(text, encoding="utf-8")
    return completeness.missing(spec, described, folder / naming.package(spec.name))
