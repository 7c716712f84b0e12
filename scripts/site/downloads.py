"""The bundles and workflows on the site, at addresses that stay: `/acme/openapi.json`, and `/acme/1.2.0/openapi.json` of a version that was released."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from functools import partial
from pathlib import Path

from scripts.bundles.files import texts
from scripts.bundles.released import bundles_of, versions
from scripts.client.samples import code_samples
from scripts.site.site_page import SiteApi
from scripts.spec.bundle import ROOT_FILE
from scripts.spec.document import Spec
from scripts.spec.workflows import FOLDER, files

BUNDLE = "openapi.json"  # beside which workflows name it


def downloads(specs: Iterable[Spec], root: Path, site_url: str) -> dict[str, str]:
    """The texts of the files by their paths below the site; those of released versions are as they were tagged.

    Where the address of the site is known, what is uncertain links to the notes there.
    """
    found: dict[str, str] = {}
    for spec in specs:
        notes = f"{site_url.rstrip('/')}/{spec.name}/notes.html" if site_url else ""
        current = texts(spec, partial(code_samples, spec), notes)
        found |= {f"{spec.name}/{name}": text for name, text in current.items()}
        for file in files(spec):
            written = file.read_text(encoding="utf-8")
            at = f"{spec.name}/{FOLDER}/{file.name}"
            found[at] = written.replace(f"url: ../{ROOT_FILE}", f"url: ../{BUNDLE}")
        for version in versions(root, spec.name):
            kept = bundles_of(root, spec.name, version)
            found |= {f"{spec.name}/{version}/{name}": kept[name] for name in kept}
    return found


def with_files(api: SiteApi, files: Iterable[str]) -> SiteApi:
    """The API and which of the files, by their paths below the site, are its own."""
    folder = f"{api.spec.name}/"
    own = (file.removeprefix(folder) for file in files if file.startswith(folder))
    return replace(api, files=tuple(own))
