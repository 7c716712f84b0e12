from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Required, TypedDict

from .._kinds import NULL, TEXT, FirstOf, ListOf
from .._reading import Model, define, further_json, json_field
from ..types import UNSET, Unset


@define
class DimensionFilter(Model):
    """A dimension as an object, which may be narrowed to some of its values.

    Attributes:
        field (str): Name of the dimension, such as `publisher_platform`.
        operator (None | str | Unset): How to narrow, together with `value`; `IN` is the only one seen.
        value (list[str] | None | Unset): Values that count, together with `operator`.
    """

    field: str
    operator: None | str | Unset = json_field("operator", FirstOf(TEXT, NULL), default=UNSET)
    value: list[str] | None | Unset = json_field("value", FirstOf(ListOf(TEXT), NULL), default=UNSET)
    additional_properties: dict[str, Any] = further_json()


class DimensionFilterDict(TypedDict, total=False):
    """Plain data for DimensionFilter."""

    field: Required[str]
    operator: str | None
    value: Sequence[str] | None
