from __future__ import annotations

from typing import Any

from .._reading import Model, define, further_json
from ..types import UNSET, Unset


@define
class DimensionFilter(Model):
    """A dimension as an object, which may be narrowed to some of its values.

    Attributes:
        field (str): Name of the dimension, such as `publisher_platform`.
        operator (str | Unset): How to narrow, together with `value`; `IN` is the
            only one seen.
        value (list[str] | Unset): Values that count, together with `operator`.
    """

    field: str
    operator: str | Unset = UNSET
    value: list[str] | Unset = UNSET
    additional_properties: dict[str, Any] = further_json()
