from __future__ import annotations

from typing import TYPE_CHECKING, Any, Required, TypedDict

from .._kinds import NULL, FirstOf, ObjectOf
from .._reading import Model, define, further_json, json_field
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .event_metadata import EventMetadata, EventMetadataDict


@define
class Event(Model):
    """Something that a customer has done.

    Attributes:
        event_name (str): Name of the event, such as `order_success`.
        source_id (str): Customer who has done it, by the caller's own ID.
        metadata (EventMetadata | None | Unset): Properties of the event.
    """

    event_name: str
    source_id: str
    metadata: EventMetadata | None | Unset = json_field(
        "metadata", FirstOf(ObjectOf("EventMetadata"), NULL), default=UNSET
    )
    additional_properties: dict[str, Any] = further_json()


class EventDict(TypedDict, total=False):
    """Plain data for Event."""

    event_name: Required[str]
    source_id: Required[str]
    metadata: EventMetadata | EventMetadataDict | None
