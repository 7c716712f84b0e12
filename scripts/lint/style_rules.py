"""Rules about names and sentences, as specs/README.md settles them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from scripts.lint.context import Context
from scripts.lint.registry import Problem, rule
from scripts.lint.wording import short

PASCAL = re.compile(r"[A-Z][A-Za-z0-9]*\Z")
CAMEL = re.compile(r"[a-z][A-Za-z0-9]*\Z")
USER_AND_PASSWORD = re.compile(r"[a-z][A-Za-z0-9]*And[A-Z][A-Za-z0-9]*\Z")


@rule()
def openapi_version(context: Context) -> Iterator[Problem]:
    """A specification is written in OpenAPI 3.1."""
    if context.spec.version != "3.1":
        version = short(context.spec.root.get("openapi"))
        yield Problem("/openapi", f"{version} is not 3.1, which all our tools expect")


@rule()
def title_spells_folder(context: Context) -> Iterator[Problem]:
    """The leading words of info.title spell the folder's name, as the client's class is named after them."""
    title = context.spec.title
    words = [word.lower() for word in re.findall(r"[A-Za-z0-9]+", title)]
    spelt = ["".join(words[:i]) for i in range(1, len(words) + 1)]
    if context.spec.name not in spelt:
        message = f"{short(title)} does not begin with the words of the folder {context.spec.name}"
        yield Problem("/info/title", message)


@rule()
def schema_name_style(context: Context) -> Iterator[Problem]:
    """A schema of `components` is named in PascalCase."""
    for name, schema in context.spec.schemas.items():
        if not PASCAL.match(name):
            yield Problem(schema.pointer, f"{short(name)} is not in PascalCase")


@rule()
def example_name_style(context: Context) -> Iterator[Problem]:
    """An example is named in PascalCase, for the case it shows."""
    for example in context.spec.nodes("example"):
        if not PASCAL.match(example.name):
            message = f"{short(example.name)} is not in PascalCase"
            yield Problem(example.pointer, message)


@rule()
def security_scheme_name_style(context: Context) -> Iterator[Problem]:
    """A security scheme is named as its credential in camelCase; http basic as user name and password: `userAndPassword`."""
    for node in context.written("security scheme"):
        is_basic = node.get("scheme") == "basic"
        if not CAMEL.match(node.name):
            yield Problem(node.pointer, f"{short(node.name)} is not in camelCase")
        elif is_basic and not USER_AND_PASSWORD.match(node.name):
            message = f"{short(node.name)} does not name both credentials, as `userAndPassword` does"
            yield Problem(node.pointer, message)


@rule()
def description_full_stop(context: Context) -> Iterator[Problem]:
    """A description ends with a full stop."""
    for node in context.spec.nodes():
        text = node.get("description")
        if isinstance(text, str) and not text.rstrip().endswith((".", "?", "!")):
            message = f"{short(text[-40:])} does not end with a full stop"
            yield Problem(node.at("description"), message)


@rule()
def summary_no_full_stop(context: Context) -> Iterator[Problem]:
    """The summary of an operation or example has no full stop."""
    for node in context.spec.nodes("operation", "path item", "example"):
        text = node.get("summary")
        if isinstance(text, str) and text.rstrip().endswith("."):
            message = f"{short(text)} ends with a full stop"
            yield Problem(node.at("summary"), message)
