from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._kinds import ObjectOf
from .._outcomes import worked
from .._reading import Model, define, further_json, json_field
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .referral_query_echo import ReferralQueryEcho
    from .result_info import ResultInfo


@define
class RemoveReferralResult(Model):
    """What became of one item of a removal.

    Attributes:
        query (ReferralQueryEcho | Unset): The query that an item was sent with.
        result_info (ResultInfo | Unset): What became of one item.
    """

    query: ReferralQueryEcho | Unset = json_field("query", ObjectOf("ReferralQueryEcho"), default=UNSET)
    result_info: ResultInfo | Unset = json_field("resultInfo", ObjectOf("ResultInfo"), default=UNSET)
    additional_properties: dict[str, Any] = further_json()

    @property
    def ok(self) -> bool:
        """Whether it worked, as far as the server tells."""
        return worked(self.result_info)
