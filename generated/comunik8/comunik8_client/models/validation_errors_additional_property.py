from __future__ import annotations

from .._reading import OpenModel, define, further_json


@define
class ValidationErrorsAdditionalProperty(OpenModel):
    """Messages about one field, under the numbers "0" and up."""

    additional_properties: dict[str, str] = further_json()
