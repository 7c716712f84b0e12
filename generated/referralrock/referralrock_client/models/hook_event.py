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
