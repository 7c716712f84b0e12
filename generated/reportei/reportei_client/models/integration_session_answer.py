from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._kinds import ObjectOf
from .._reading import Model, define, further_json, json_field

if TYPE_CHECKING:
    from .integration_session import IntegrationSession


@define
class IntegrationSessionAnswer(Model):
    """The session that was opened, under its key.

    Attributes:
        integration_session (IntegrationSession): A short time in which a customer connects networks.
    """

    integration_session: IntegrationSession = json_field("integration_session", ObjectOf("IntegrationSession"))
    additional_properties: dict[str, Any] = further_json()
