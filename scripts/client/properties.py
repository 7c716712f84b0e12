"""Parsed properties in Python source: the type of a value, its kind in the client's words, what a caller may give; for `package`.

Importing it imports openapi-python-client, which takes half a second.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping

from openapi_python_client.parser.properties import (
    LiteralEnumProperty,
    ModelProperty,
    Property,
)
from openapi_python_client.parser.properties.const import ConstProperty
from openapi_python_client.parser.properties.date import DateProperty
from openapi_python_client.parser.properties.datetime import DateTimeProperty
from openapi_python_client.parser.properties.list_property import ListProperty
from openapi_python_client.parser.properties.none import NoneProperty
from openapi_python_client.parser.properties.protocol import PropertyProtocol
from openapi_python_client.parser.properties.union import UnionProperty

from scripts.client.own_properties import JsonText, OpenObject, Secret, Zoneless
from scripts.client.package import Located
from scripts.spec import places

ANY = "Any"
_MAPPING = "Mapping[str, Any]"
_OBJECT = "dict[str, Any]"
_PASSED_ON = {"Any": "ANY", "str": "TEXT", "None": "NULL", _OBJECT: "OPEN_OBJECT"}

Models = Mapping[str, ModelProperty]


def annotation(prop: PropertyProtocol) -> str:
    """The type of what is read."""
    return prop.get_type_string().as_unembedded_code()


def opened(prop: PropertyProtocol) -> str:
    """The type of what is read, in which an enum may have a value that is not documented."""
    found = annotation(prop)
    for each in _inside(prop):
        if isinstance(each, LiteralEnumProperty):
            name, kind = str(each.class_info.name), each.value_type.__name__
            if kind not in re.findall(r"\w+", found):
                found = re.sub(rf"\b{name}\b", f"{name} | {kind}", found)
    return found


def accepted(prop: PropertyProtocol) -> str:
    """The type of a body, or of a field in one, as the facade takes it: plain data is welcome where a model is."""
    return " | ".join(dict.fromkeys(_accepted(prop)))


def _accepted(prop: PropertyProtocol) -> list[str]:
    match prop:
        case ModelProperty():
            name = str(prop.class_info.name)
            return [name, f"{name}Dict"]
        case ListProperty():
            inner = " | ".join(dict.fromkeys(_accepted(prop.inner_property)))
            return [f"Sequence[{inner}]"]
        case UnionProperty():
            return [kind for each in prop.inner_properties for kind in _accepted(each)]
        case OpenObject():
            return [_MAPPING]
        case DateTimeProperty() | DateProperty():
            return [_type(prop), "str"]
    return [_type(prop)]


def kind(prop: PropertyProtocol, models: Models) -> str:
    """The kind of a value, as `_kinds` of the client has it."""
    match prop:
        case UnionProperty():
            return _union(prop, models)
        case ListProperty():
            return f"ListOf({kind(prop.inner_property, models)})"
        case ModelProperty():
            return f"ObjectOf({str(prop.class_info.name)!r})"
        case LiteralEnumProperty():
            return f"EnumOf({str(prop.class_info.name)!r})"
    return _simple(prop)


def _simple(prop: PropertyProtocol) -> str:
    match prop:
        case ConstProperty():
            return f"Exactly({prop.value.python_code.as_unembedded_code()})"
        case Secret():
            return "SECRET"
        case Zoneless():
            return f"ZonelessDatetime({prop.separator!r})"
        case DateTimeProperty():
            return "DATETIME"
        case DateProperty():
            return "DATE"
    name = "None" if isinstance(prop, NoneProperty) else _type(prop)
    return _PASSED_ON.get(name, f"Plain({name!r})")


def _union(prop: UnionProperty, models: Models) -> str:
    inside = prop.inner_properties
    texts = [each for each in inside if isinstance(each, JsonText)]
    # A text is what is left where it holds no JSON, or other JSON.
    ordered = sorted(inside, key=lambda each: isinstance(each, JsonText | NoneProperty))
    kinds = [kind(each, models) for each in ordered]
    told_apart = all(_has_constant(each, models) for each in inside)
    found = f"{'OneOf' if told_apart else 'FirstOf'}({', '.join(kinds)})"
    return f"JsonText({found})" if texts else found


def _has_constant(prop: PropertyProtocol, models: Models) -> bool:
    """Whether it is a model that a constant tells from others."""
    if not isinstance(prop, ModelProperty):
        return False
    # What refers to a model may have a copy of it from before its fields were read.
    required = models[prop.class_info.name].required_properties or ()
    return any(isinstance(each, ConstProperty) for each in required)


def is_passed_on(prop: PropertyProtocol) -> bool:
    """Whether a field of it is the same in JSON and Python."""
    match prop:
        case ListProperty():
            return is_passed_on(prop.inner_property)
        case ModelProperty() | LiteralEnumProperty() | ConstProperty():
            return False
        case DateTimeProperty() | DateProperty() | UnionProperty() | Secret():
            return False
    return True


def classes(prop: PropertyProtocol) -> frozenset[str]:
    """The models and enums in its type."""
    inside = list(_inside(prop))
    named = (ModelProperty, LiteralEnumProperty)
    return frozenset(str(e.class_info.name) for e in inside if isinstance(e, named))


def fields(model: ModelProperty) -> list[Property]:
    """The fields of a model, those that are required first."""
    return [*(model.required_properties or ()), *(model.optional_properties or ())]


def reached(props: Iterable[PropertyProtocol], models: Models) -> set[str]:
    """The models in these properties, and in the fields of those."""
    found: set[str] = set()
    waiting = list(props)
    while waiting:
        new = (classes(waiting.pop()) & models.keys()) - found
        found |= new
        waiting += [field for name in new for field in fields(models[name])]
    return found


def locate(prop: PropertyProtocol | None, models: Models, where: str) -> Located:
    """The property that a JSON Pointer into an answer leads to, as far as it is known."""
    steps: list[str] = []
    found = prop
    for token in places.steps(where):
        found = _field(found, token, models)
        steps.append(str(found.python_name) if found else token)
    for each in _inside(found) if found else ():
        if isinstance(each, ListProperty):
            inner = each.inner_property
            return Located(tuple(steps), _type(inner), classes(inner))
    return Located(tuple(steps), ANY, frozenset())


def _type(prop: PropertyProtocol) -> str:
    return prop.get_type_string(no_optional=True).as_unembedded_code()


def _field(
    prop: PropertyProtocol | None, name: str, models: Models
) -> PropertyProtocol | None:
    """A field of a model, or of the only model of a union."""
    model = model_of(prop)
    known = fields(models[model]) if model else []
    return next((each for each in known if each.name == name), None)


def model_of(prop: PropertyProtocol | None) -> str:
    """The class of a model, or of the only model of a union; "" for all else."""
    alternatives = prop.inner_properties if isinstance(prop, UnionProperty) else [prop]
    inside = [each for each in alternatives if isinstance(each, ModelProperty)]
    return str(inside[0].class_info.name) if len(inside) == 1 else ""


def _inside(prop: PropertyProtocol) -> Iterator[PropertyProtocol]:
    """A property with those of the unions and lists that it consists of."""
    yield prop
    match prop:
        case ListProperty():
            yield from _inside(prop.inner_property)
        case UnionProperty():
            for each in prop.inner_properties:
                yield from _inside(each)
