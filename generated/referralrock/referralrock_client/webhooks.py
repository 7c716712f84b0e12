"""What the vendor sends of its own accord: `parse_webhook` reads it."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from typing import TYPE_CHECKING, Any, Literal, cast, overload

from ._bodies import Place, decode, reason
from .errors import WebhookError

if TYPE_CHECKING:  # a model is imported when it is first read
    from .models.member_event import MemberEvent
    from .models.program_event import ProgramEvent
    from .models.referral_event import ReferralEvent
    from .models.reward_event import RewardEvent

WebhookEvent = Literal[
    "ProgramAdd",
    "ProgramUpdate",
    "ProgramDelete",
    "MemberAdd",
    "MemberUpdate",
    "MemberDelete",
    "ReferralAdd",
    "ReferralUpdate",
    "ReferralDelete",
    "ReferralStatusChange",
    "RewardAdd",
    "RewardUpdate",
    "RewardDelete",
    "RewardIssue",
    "EmailUnsubscribed",
]


@overload
def parse_webhook(
    body: bytes | str | Mapping[str, Any],
    event: Literal["ProgramAdd", "ProgramUpdate", "ProgramDelete"],
) -> ProgramEvent: ...


@overload
def parse_webhook(
    body: bytes | str | Mapping[str, Any],
    event: Literal["MemberAdd", "MemberUpdate", "MemberDelete"],
) -> MemberEvent: ...


@overload
def parse_webhook(
    body: bytes | str | Mapping[str, Any],
    event: Literal[
        "ReferralAdd", "ReferralUpdate", "ReferralDelete", "ReferralStatusChange"
    ],
) -> ReferralEvent: ...


@overload
def parse_webhook(
    body: bytes | str | Mapping[str, Any],
    event: Literal["RewardAdd", "RewardUpdate", "RewardDelete", "RewardIssue"],
) -> RewardEvent: ...


@overload
def parse_webhook(
    body: bytes | str | Mapping[str, Any],
    event: Literal["EmailUnsubscribed"],
) -> dict[str, Any]: ...


@overload
def parse_webhook(
    body: bytes | str | Mapping[str, Any], event: str | None = None
) -> ProgramEvent | MemberEvent | ReferralEvent | RewardEvent | dict[str, Any]: ...


def parse_webhook(
    body: bytes | str | Mapping[str, Any], event: str | None = None
) -> ProgramEvent | MemberEvent | ReferralEvent | RewardEvent | dict[str, Any]:
    """Read the body of a webhook. Who sent it is not checked.

    Args:
        body: As it came in, or the object that its JSON stands for.
        event: The event, where it is known, for example because each has an address of its
            own. Without it, the body decides by its fields: of the models that declare
            more than half of them and at least three, and that it can be read as, it is
            the one that declares most. Where there is none or a tie, a WebhookError
            asks for the event.

    Raises:
        WebhookError: If it is no JSON or not as documented, its event is needed, or there is no
            such event.
    """
    try:
        data = dict(body) if isinstance(body, Mapping) else json.loads(body)
    except (ValueError, RecursionError) as error:
        raise _error(f"the body is no JSON: {error}", event, body) from error
    if event is not None:
        payload = _of_event(event, body)
    else:
        payload = _told_by(data, body)
    try:
        found: (
            ProgramEvent | MemberEvent | ReferralEvent | RewardEvent | dict[str, Any]
        ) = payload.parse(data)
    except Exception as error:
        # whatever generated code stumbles over, the body is at fault
        message = f"{event or 'the webhook'} is not as documented: {reason(error)}"
        raise _error(message, event, body) from error
    return found


@dataclass(frozen=True, slots=True)
class _Payload:
    """What is documented of a body: how it is read, its container, the fields that it declares, where its texts are JSON."""

    read: Callable[[Any], Any]
    container: type
    fields: frozenset[str]
    texts: tuple[Place, ...]

    def parse(self, data: Any) -> Any:
        """The body as its model. Raises whatever generated code may stumble over."""
        if not isinstance(data, self.container):
            raise TypeError(
                f"not a JSON {'array' if self.container is list else 'object'}"
            )
        return self.read(decode(data, self.texts))

    def takes(self, data: Any) -> bool:
        """True for a body that can be read so."""
        try:
            self.parse(data)
        except Exception:
            return False
        return True


def _of_event(event: str, body: bytes | str | Mapping[str, Any]) -> _Payload:
    if event not in _PAYLOADS:
        near = get_close_matches(str(event), _PAYLOADS, 1)
        hint = f"; did you mean {near[0]!r}?" if near else "."
        message = f"there is no event {event!r}{hint} The events are {_EVENTS}"
        raise _error(message, event, body)
    return _PAYLOADS[event]


def _told_by(data: Any, body: bytes | str | Mapping[str, Any]) -> _Payload:
    """The only payload that a body without an event can be."""
    keys = data.keys() if isinstance(data, dict) else frozenset()
    least = max(3, len(keys) // 2 + 1)  # one or two, other events may have as well
    like = [each for each in _DISTINCT if len(each.fields & keys) >= least]
    fitting = [each for each in like if each.takes(data)] or like
    most = max((len(each.fields & keys) for each in fitting), default=0)
    best = [each for each in fitting if len(each.fields & keys) == most]
    if len(best) != 1:
        message = f"the body does not tell its event: pass event=, one of {_EVENTS}"
        raise _error(message, None, body)
    return best[0]


def _error(
    message: str, event: str | None, body: bytes | str | Mapping[str, Any]
) -> WebhookError:
    text = body.decode("utf-8", "replace") if isinstance(body, bytes) else str(body)
    shown = " ".join(text.split())[:200]
    return WebhookError(message + (f" (body: {shown})" if shown else ""), event, body)


def _read_1(data: Any) -> ProgramEvent:
    from .models.program_event import ProgramEvent

    body = ProgramEvent.from_dict(data)

    return body


def _read_2(data: Any) -> MemberEvent:
    from .models.member_event import MemberEvent

    body = MemberEvent.from_dict(data)

    return body


def _read_3(data: Any) -> ReferralEvent:
    from .models.referral_event import ReferralEvent

    body = ReferralEvent.from_dict(data)

    return body


def _read_4(data: Any) -> RewardEvent:
    from .models.reward_event import RewardEvent

    body = RewardEvent.from_dict(data)

    return body


def _read_5(data: Any) -> dict[str, Any]:
    body = cast(dict[str, Any], data)
    return body


_DISTINCT = (
    _Payload(
        _read_1,
        dict,
        frozenset(
            (
                "DirectUrl",
                "Id",
                "IsActive",
                "IsDefault",
                "LoginUrl",
                "MemberOffer",
                "MemberViews",
                "MembersActive",
                "MembersDisabled",
                "MembersRegistered",
                "Name",
                "ReferralOffer",
                "ReferralViews",
                "ReferralsApproved",
                "ReferralsApprovedAmount",
                "ReferralsCreated",
                "ReferralsDenied",
                "ReferralsPending",
                "ReferralsQualified",
                "RegistrationViews",
                "RewardsCreated",
                "RewardsIssued",
                "RewardsIssuedAmount",
                "RewardsPending",
                "Timestamp",
                "Title",
                "Type",
                "WidgetUrl",
            )
        ),
        (),
    ),
    _Payload(
        _read_2,
        dict,
        frozenset(
            (
                "Id",
                "activatedDate",
                "addressLine1",
                "addressLine2",
                "browserReferrerUrl",
                "city",
                "country",
                "countrySubdivision",
                "createDt",
                "customOption1Name",
                "customOption1Value",
                "customOverrideURL",
                "customText1Name",
                "customText1Value",
                "customText2Name",
                "customText2Value",
                "dateOfBirth",
                "disabledFlag",
                "disabledReason",
                "displayName",
                "email",
                "emailShares",
                "externalIdentifier",
                "firstMemberRewardAddDate",
                "firstMemberShareDate",
                "firstMemberViewDate",
                "firstName",
                "firstReferralAddDate",
                "firstReferralViewDate",
                "id",
                "lastActiveDate",
                "lastMemberRewardAddDate",
                "lastName",
                "lastReferralAddDate",
                "lastShare",
                "lastViewIPAddress",
                "memberUrl",
                "payoutInfo",
                "phone",
                "postalCode",
                "programId",
                "programName",
                "programTitle",
                "recruiterAssignedEmail",
                "recruiterAssignedExternalId",
                "recruiterAssignedId",
                "recruiterAssignedName",
                "recruiterSourceEmail",
                "recruiterSourceExternalId",
                "recruiterSourceId",
                "recruiterSourceName",
                "referralCode",
                "referralUrl",
                "referrals",
                "referralsApproved",
                "referralsApprovedAmount",
                "referralsPending",
                "referralsQualified",
                "region",
                "rewardAmountTotal",
                "rewards",
                "rewardsIssuedAmount",
                "rewardsPendingAmount",
                "socialShares",
                "status",
                "utmCampaign",
                "utmMedium",
                "utmSource",
                "views",
            )
        ),
        (),
    ),
    _Payload(
        _read_3,
        dict,
        frozenset(("MemberEmail", "Status")),
        (),
    ),
    _Payload(
        _read_4,
        dict,
        frozenset(
            (
                "Amount",
                "ClientId",
                "CompleteNote",
                "CreateDate",
                "CurrencyCode",
                "Description",
                "EligibilityDate",
                "ExternalIdentifier",
                "Id",
                "IssueDate",
                "MemberId",
                "PaymentCode",
                "PaymentStatus",
                "PaymentType",
                "PayoutDescription",
                "PayoutId",
                "PayoutMetadata",
                "PayoutType",
                "ProgramId",
                "ProgramName",
                "ProgramRewardRuleDisplayName",
                "ProgramRewardRuleId",
                "RecipientEmailAddress",
                "RecipientExternalIdentifier",
                "RecipientId",
                "RecipientName",
                "RecurringRewardEnrollmentId",
                "ReferralDisplayName",
                "ReferralEmail",
                "ReferralFullName",
                "ReferralId",
                "Source",
                "Status",
                "Timestamp",
                "TransactionID",
                "Type",
                "UpdateDate",
            )
        ),
        (),
    ),
    _Payload(
        _read_5,
        dict,
        frozenset(()),
        (),
    ),
)
_PAYLOADS: dict[str, _Payload] = {
    "ProgramAdd": _DISTINCT[0],
    "ProgramUpdate": _DISTINCT[0],
    "ProgramDelete": _DISTINCT[0],
    "MemberAdd": _DISTINCT[1],
    "MemberUpdate": _DISTINCT[1],
    "MemberDelete": _DISTINCT[1],
    "ReferralAdd": _DISTINCT[2],
    "ReferralUpdate": _DISTINCT[2],
    "ReferralDelete": _DISTINCT[2],
    "ReferralStatusChange": _DISTINCT[2],
    "RewardAdd": _DISTINCT[3],
    "RewardUpdate": _DISTINCT[3],
    "RewardDelete": _DISTINCT[3],
    "RewardIssue": _DISTINCT[3],
    "EmailUnsubscribed": _DISTINCT[4],
}
_EVENTS = ", ".join(map(repr, _PAYLOADS))
