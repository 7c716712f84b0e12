"""The rules that no function of its own checks, with a sentence for each: what the reader of files finds, what a rule finds that looks
for more, and what could not be looked at. `validate --rules` lists them too."""

from __future__ import annotations

from scripts.lint.registry import Severity

# Name -> sentence, and how it binds files outside specs/.
READING: dict[str, tuple[str, Severity]] = {
    "file-unreadable": ("The file is there and may be read.", "error"),
    "file-not-utf-8": ("A file is text in UTF-8.", "error"),
    "file-too-large": ("A file has at most 20 MB, and a document a million nodes and 100,000 references to other files once they are put in place.", "error"),
    "file-too-deep": ("Nothing is nested deeper than 200 levels.", "error"),
    "not-openapi": ("The file is an OpenAPI document of version 3.0, 3.1 or 3.2.", "error"),
    "yaml-syntax": ("A file is well-formed YAML or JSON.", "error"),
    "json-syntax": ("A file that is named .json is JSON.", "warning"),
    "yaml-cycle": ("No YAML alias stands inside what it refers to.", "error"),
    "yaml-duplicate-key": ("No key stands twice in a mapping.", "error"),
    "yaml-key": ("A key is text to every YAML reader: numbers and booleans are quoted.", "warning"),
    "yaml-1-1-scalar": ("A scalar means the same to readers of YAML 1.1 and 1.2: `no`, `08:30` and dates are quoted.", "warning"),
    "yaml-not-json": ("Every value has a JSON form: no `.inf`, no `.nan`.", "error"),
    "yaml-merge-key": ("Nothing is merged with `<<`, which YAML 1.2 does not know.", "warning"),
    "yaml-tag": ("No value has a YAML tag.", "warning"),
    "yaml-anchor": ("There are no YAML anchors and aliases.", "off"),
    "reference-unresolved": ("Every reference leads to something.", "error"),
    "reference-place": ("A `$ref` stands where the standard has references.", "warning"),
    "reference-outside": ("References stay in the folder of the document; nothing is fetched, and out of the folder only YAML and JSON is read.", "warning"),
    "default-fits-schema": ("Every default fits its schema.", "warning"),
    "default-has-type-in-3-0": ("In OpenAPI 3.0 a default is of the type that stands beside it.", "error"),
    "not-looked-at": ("Nothing is passed over in silence: what a rule could not look at is told.", "warning"),
    "component-name-taken": ("No two files define a component of the same kind and name.", "off"),
}  # fmt: skip
