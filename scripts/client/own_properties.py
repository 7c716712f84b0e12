"""Kinds of values that openapi-python-client has no property for, as properties that its parser finds behind a reference.

Importing it imports that package, which takes half a second: `parser` does so when it is needed.
"""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define
from openapi_python_client.parser.properties import AnyProperty
from openapi_python_client.parser.properties.datetime import DateTimeProperty
from openapi_python_client.parser.properties.string import StringProperty
from openapi_python_client.schema.untrusted_string import UntrustedString
from openapi_python_client.strings import PythonIdentifier

from scripts.client.generator_input import JSON_TEXT, OPEN_OBJECT, SECRET, OwnSchema


@define
class OpenObject(AnyProperty):
    """An object of which no field is known."""

    _type_string: ClassVar[str] = "dict[str, Any]"
    _json_type_string: ClassVar[str] = "dict[str, Any]"


@define
class JsonText(StringProperty):
    """A string that holds JSON: in a union, the form in which all that stands beside it is sent."""


@define
class Secret(StringProperty):
    """A string that must not be shown."""


@define
class Zoneless(DateTimeProperty):
    """A date and time without a zone; `separator` stands between the two."""

    separator: str = " "


def made_of(schema: OwnSchema) -> OpenObject | JsonText | Secret | Zoneless:
    """The property for such a schema."""
    said = UntrustedString(schema.description) if schema.description else None
    common: dict[str, Any] = {
        "name": UntrustedString("own"),
        "required": True,
        "default": None,
        "python_name": PythonIdentifier("own", ""),
        "description": said,
        "example": None,
    }
    if schema.kind == OPEN_OBJECT:
        return OpenObject(**common)
    if schema.kind in (JSON_TEXT, SECRET):
        return (JsonText if schema.kind == JSON_TEXT else Secret)(**common)
    return Zoneless(**common, separator=schema.kind)
