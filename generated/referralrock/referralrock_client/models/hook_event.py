from typing import Literal

HookEvent = Literal[
    "EmailUnsubscribed",
    "MemberAdd",
    "MemberDelete",
    "MemberUpdate",
    "ProgramAdd",
    "ProgramDelete",
    "ProgramUpdate",
    "ReferralAdd",
    "ReferralDelete",
    "ReferralStatusChange",
    "ReferralUpdate",
    "RewardAdd",
    "RewardDelete",
    "RewardIssue",
    "RewardUpdate",
]

HOOK_EVENT_VALUES: tuple[HookEvent, ...] = (
    "EmailUnsubscribed",
    "MemberAdd",
    "MemberDelete",
    "MemberUpdate",
    "ProgramAdd",
    "ProgramDelete",
    "ProgramUpdate",
    "ReferralAdd",
    "ReferralDelete",
    "ReferralStatusChange",
    "ReferralUpdate",
    "RewardAdd",
    "RewardDelete",
    "RewardIssue",
    "RewardUpdate",
)


def check_hook_event(value: object) -> HookEvent:
    if value in HOOK_EVENT_VALUES:
        return value
    raise ValueError(f"{value!r} is none of {', '.join(map(repr, HOOK_EVENT_VALUES))}")
