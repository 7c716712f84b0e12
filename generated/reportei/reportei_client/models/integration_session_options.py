from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._kinds import OPEN_OBJECT, FirstOf, ListOf, ObjectOf
from .._reading import Model, define, further_json, json_field
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .count_limit import CountLimit
    from .network_filter import NetworkFilter


@define
class IntegrationSessionOptions(Model):
    """What a session is to be like, all of which may be left out.

    Attributes:
        redirect_url (str | Unset): Address to which the page's last button leads a
            customer who has finished.
        locale (str | Unset): Language of the page; four are named as examples.
        limits (dict[str, Any] | list[CountLimit | NetworkFilter] | Unset): What the
            customer may connect in the session, by one limit or by several.
        limit_reached_url (str | Unset): Address to which a customer is sent who
            reaches a limit.
        expires_in_minutes (int | Unset): How many minutes the session lasts.
        close_on_finish (bool | Unset): Whether the window closes when the customer
            has finished.
        enable_multi_account_selection (bool | Unset): Whether the customer may
            choose several accounts in one session.
    """

    redirect_url: str | Unset = UNSET
    locale: str | Unset = UNSET
    limits: dict[str, Any] | list[CountLimit | NetworkFilter] | Unset = json_field(
        "limits",
        FirstOf(
            ListOf(FirstOf(ObjectOf("CountLimit"), ObjectOf("NetworkFilter"))),
            OPEN_OBJECT,
        ),
        default=UNSET,
    )
    limit_reached_url: str | Unset = UNSET
    expires_in_minutes: int | Unset = UNSET
    close_on_finish: bool | Unset = UNSET
    enable_multi_account_selection: bool | Unset = UNSET
    additional_properties: dict[str, Any] = further_json()
