from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, TypedDict

from .._kinds import NULL, OPEN_OBJECT, TEXT, FirstOf, ListOf, ObjectOf, Plain
from .._reading import Model, define, further_json, json_field
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .count_limit import CountLimit, CountLimitDict
    from .network_filter import NetworkFilter, NetworkFilterDict


@define
class IntegrationSessionOptions(Model):
    """What a session is to be like, all of which may be left out.

    Attributes:
        redirect_url (None | str | Unset): Address to which the page's last button leads a customer who has
            finished.
        locale (None | str | Unset): Language of the page; four are named as examples.
        limits (dict[str, Any] | list[CountLimit | NetworkFilter] | None | Unset): What the customer may connect in
            the session, by one limit or by several.
        limit_reached_url (None | str | Unset): Address to which a customer is sent who reaches a limit.
        expires_in_minutes (int | None | Unset): How many minutes the session lasts.
        close_on_finish (bool | None | Unset): Whether the window closes when the customer has finished.
        enable_multi_account_selection (bool | None | Unset): Whether the customer may choose several accounts in
            one session.
    """

    redirect_url: None | str | Unset = json_field("redirect_url", FirstOf(TEXT, NULL), default=UNSET)
    locale: None | str | Unset = json_field("locale", FirstOf(TEXT, NULL), default=UNSET)
    limits: dict[str, Any] | list[CountLimit | NetworkFilter] | None | Unset = json_field(
        "limits",
        FirstOf(ListOf(FirstOf(ObjectOf("CountLimit"), ObjectOf("NetworkFilter"))), OPEN_OBJECT, NULL),
        default=UNSET,
    )
    limit_reached_url: None | str | Unset = json_field("limit_reached_url", FirstOf(TEXT, NULL), default=UNSET)
    expires_in_minutes: int | None | Unset = json_field(
        "expires_in_minutes", FirstOf(Plain("int"), NULL), default=UNSET
    )
    close_on_finish: bool | None | Unset = json_field("close_on_finish", FirstOf(Plain("bool"), NULL), default=UNSET)
    enable_multi_account_selection: bool | None | Unset = json_field(
        "enable_multi_account_selection", FirstOf(Plain("bool"), NULL), default=UNSET
    )
    additional_properties: dict[str, Any] = further_json()


class IntegrationSessionOptionsDict(TypedDict, total=False):
    """Plain data for IntegrationSessionOptions."""

    redirect_url: str | None
    locale: str | None
    limits: Sequence[CountLimit | CountLimitDict | NetworkFilter | NetworkFilterDict] | Mapping[str, Any] | None
    limit_reached_url: str | None
    expires_in_minutes: int | None
    close_on_finish: bool | None
    enable_multi_account_selection: bool | None
