from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._kinds import NULL, FirstOf, ObjectOf
from .._outcomes import worked
from .._reading import Model, define, further_json, json_field
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .referral import Referral
    from .referral_query_echo import ReferralQueryEcho
    from .result_info import ResultInfo


@define
class UpdateReferralResult(Model):
    """What became of one item of an update.

    Attributes:
        query (ReferralQueryEcho | Unset): The query that an item was sent with.
        referral (None | Referral | Unset): The referral after the change.
        result_info (ResultInfo | Unset): What became of one item.
    """

    query: ReferralQueryEcho | Unset = json_field("query", ObjectOf("ReferralQueryEcho"), default=UNSET)
    referral: None | Referral | Unset = json_field("referral", FirstOf(ObjectOf("Referral"), NULL), default=UNSET)
    result_info: ResultInfo | Unset = json_field("resultInfo", ObjectOf("ResultInfo"), default=UNSET)
    additional_properties: dict[str, Any] = further_json()

    @property
    def ok(self) -> bool:
        """Whether it worked, as far as the server tells."""
        return worked(self.result_info)
