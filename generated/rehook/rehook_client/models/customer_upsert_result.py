from __future__ import annotations

from typing import Any

from .._reading import Model, define, further_json, json_field


@define
class CustomerUpsertResult(Model):
    """What was done.

    Attributes:
        message (str): `Customer Created` or `Request processed sucessfully`, as far as is seen, the latter in the
            vendor's spelling.
        request_id (str): ID of the call.
    """

    message: str
    request_id: str = json_field("requestId")
    additional_properties: dict[str, Any] = further_json()
