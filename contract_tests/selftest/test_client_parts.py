"""The parts of a client that a user reads and loads: docstrings in its own words, deprecated parts named, modules on first use."""

from pathlib import Path
from typing import Any

from contract_tests.selftest.toys import described, resource
from contract_tests.selftest.warm import Python

SPEC = described("parts")


def said(documented: Any) -> str:
    return " ".join(documented.__doc__.split())


def test_what_is_deprecated_is_said_to_be(acme: Any, readme: str) -> None:
    things = resource(acme, "things").ThingsResource
    assert "Do something. Deprecated. Ask `things.remove()`" in said(things.list_old)
    assert "owner: Deprecated. Whose; see `things.remove()`." in said(things.list_old)
    assert "Do something. Deprecated since May. Raises:" in said(things.delete)
    assert "Deprecated" not in said(things.remove)
    assert "link (str | Unset): Deprecated. Not used." in said(acme.models.Thing)
    assert [line for line in readme.splitlines() if "deprecated" in line] == [
        "| `acme.things.list_old()` | `Thing` | Do something (deprecated) |",
        "| `acme.things.delete()` | `None` | Do something (deprecated) |",
    ]


def test_an_operation_is_named_as_it_is_called(acme: Any) -> None:
    things = resource(acme, "things").ThingsResource
    assert "To be preferred to `things.delete()`." in said(things.remove)
    assert "not `nobody`." in said(things.list_old)


PROBE = """
import sys
import acme_client, acme_client.models

def loaded(part):
    return sorted(name for name in sys.modules if name.startswith(f"acme_client.{part}."))

client = acme_client.Acme()
assert not loaded("resources") + loaded("models") + loaded("api"), sys.modules
assert "Other" in dir(acme_client.models)
assert loaded("models") == []
acme_client.models.Other
assert loaded("models") == ["acme_client.models.other"]
assert client.things is client.things
assert loaded("resources") == ["acme_client.resources.things"]
try:
    acme_client.models.Nothing
except AttributeError as error:
    assert str(error) == "module 'acme_client.models' has no attribute 'Nothing'"
from acme_client.models import *
assert repr(Thing("a")) == "Thing(message='a', link=UNSET, additional_properties={})"
"""


def test_parts_are_imported_when_they_are_used(acme: Any, python: Python) -> None:
    where = {"PYTHONPATH": str(Path(acme.__file__).parents[1])}
    done = python("-c", PROBE, env=where)
    assert done.returncode == 0, done.stderr
