from __future__ import annotations

from typing import Any

from .._kinds import TEXT, FirstOf, ListOf, Plain
from .._reading import Model, define, further_json, json_field


@define
class DatatableResult(Model):
    """Result of a `datatable_v1`.

    Attributes:
        values (list[list[float | str]]): The rows, without a row of headings; in the sample the last one is
            labelled Total.
    """

    values: list[list[float | str]] = json_field("values", ListOf(ListOf(FirstOf(TEXT, Plain("float")))))
    additional_properties: dict[str, Any] = further_json()
