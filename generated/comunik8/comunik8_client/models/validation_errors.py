from __future__ import annotations

from typing import TYPE_CHECKING

from .._kinds import ObjectOf
from .._reading import Model, define, further_json

if TYPE_CHECKING:
    from .validation_errors_additional_property import ValidationErrorsAdditionalProperty


@define
class ValidationErrors(Model):
    """The fields that fail, each under its own name."""

    additional_properties: dict[str, ValidationErrorsAdditionalProperty] = further_json(
        ObjectOf("ValidationErrorsAdditionalProperty")
    )
