"""JSON that was sent, held against the type that a mock reads it as: the case of its names, what null means, and keys
that nobody knows. Used by `bodies`."""

from __future__ import annotations

from collections.abc import Callable, Collection
from functools import cache
from typing import Any, TypeGuard

from msgspec import inspect

Sent = dict[str, Any]
Change = Callable[[Sent, inspect.StructType, str], Sent]


def without_nulls(value: Any, type_: Any) -> Any:
    """Null for an optional field is a field that was not sent: clients write it for whatever they leave unset.

    Where a vendor's page gives null a meaning of its own, the type of the field names None, and null stays.
    """

    def change(sent: Sent, struct: inspect.StructType, place: str) -> Sent:
        if None not in sent.values():
            return sent
        optional = [one for one in struct.fields if not one.required]
        unset = {one.encode_name for one in optional if not _takes_null(one.type)}
        kept = (key for key in sent if sent[key] is not None or key not in unset)
        return {key: sent[key] for key in kept}

    return changed(value, type_, change)


def in_documented_case(value: Any, type_: Any) -> Any:
    """The keys, and the values of closed sets, written as the type writes them."""

    def change(sent: Sent, struct: inspect.StructType, place: str) -> Sent:
        types = _types(struct.cls)
        named = {spelt(key, types): each for key, each in sent.items()}
        return {x: _spelt_choice(each, types.get(x)) for x, each in named.items()}

    return changed(value, type_, change)


def unknown_keys(value: Any, type_: Any) -> list[str]:
    """Where the keys stand that the type does not name, as JSON Pointers."""
    found: list[str] = []

    def note(sent: Sent, struct: inspect.StructType, place: str) -> Sent:
        known = _types(struct.cls)
        found.extend(_below(place, key) for key in sent if key not in known)
        return sent

    changed(value, type_, note)
    return found


def spelt(text: str, names: Collection[str]) -> str:
    """The name that a text is in another case; the text itself where it is none."""
    if text in names:
        return text
    return next((name for name in names if name.lower() == text.lower()), text)


def changed(value: Any, type_: Any, change: Change) -> Any:
    """The value with a change made to each object that is read as a struct, from the outermost to the innermost."""
    return _changed(value, _described(type_), change, "")


@cache
def _described(type_: Any) -> inspect.Type:
    return inspect.type_info(type_)


def _changed(value: Any, type_: inspect.Type | None, change: Change, place: str) -> Any:
    for one in _alternatives(type_):
        if isinstance(value, list) and isinstance(one, inspect.ListType):
            return [
                _changed(each, one.item_type, change, f"{place}/{index}")
                if isinstance(each, dict | list)
                else each
                for index, each in enumerate(value)
            ]
        if isinstance(value, dict) and _reads(one, value):
            types = _types(one.cls)
            return {
                key: _changed(each, types.get(key), change, _below(place, key))
                if isinstance(each, dict | list)
                else each
                for key, each in change(value, one, place).items()
            }
    return value


def _alternatives(type_: inspect.Type | None) -> tuple[inspect.Type, ...]:
    """The types of which a value has to have one."""
    if isinstance(type_, inspect.UnionType):
        return type_.types
    return () if type_ is None else (type_,)


def _reads(type_: inspect.Type, value: Sent) -> TypeGuard[inspect.StructType]:
    """Whether an object is read as this struct: by its tag where it has one."""
    if not isinstance(type_, inspect.StructType):
        return False
    return type_.tag_field is None or value.get(type_.tag_field) == type_.tag


@cache
def _types(struct: type) -> dict[str, inspect.Type | None]:
    """The types of the fields that a struct has, by their names; that of its tag needs no more reading."""
    described = inspect.type_info(struct)
    assert isinstance(described, inspect.StructType)
    fields = {field.encode_name: field.type for field in described.fields}
    return {described.tag_field: None, **fields} if described.tag_field else {**fields}


def _takes_null(type_: inspect.Type) -> bool:
    return any(isinstance(one, inspect.NoneType) for one in _alternatives(type_))


def _spelt_choice(value: Any, type_: inspect.Type | None) -> Any:
    for one in _alternatives(type_):
        if isinstance(one, inspect.LiteralType) and isinstance(value, str):
            return spelt(value, [str(choice) for choice in one.values])
    return value


def _below(place: str, key: str) -> str:
    return f"{place}/{key.replace('~', '~0').replace('/', '~1')}"
