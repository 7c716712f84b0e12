from __future__ import annotations

from typing import Any

from .._reading import OpenModel, define, further_json
from ..types import UNSET, Unset


@define
class IntegrationSessionOptions(OpenModel):
    """What a session is to be like.

    Attributes:
        redirect_url (str | Unset): Address to which the page's last button leads a
            customer who has finished.
        locale (str | Unset): Language of the page, such as `pt_br`.
    """

    redirect_url: str | Unset = UNSET
    locale: str | Unset = UNSET
    additional_properties: dict[str, Any] = further_json()
