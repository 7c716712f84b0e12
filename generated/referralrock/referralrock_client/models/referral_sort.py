from typing import Literal

ReferralSort = Literal[
    "Amount_Asc",
    "Amount_Desc",
    "Closed_Dt_Asc",
    "Closed_Dt_Desc",
    "Create_Dt_Asc",
    "Create_Dt_Desc",
    "Qualified_Dt_Asc",
    "Qualified_Dt_Desc",
]

REFERRAL_SORT_VALUES: tuple[ReferralSort, ...] = (
    "Amount_Asc",
    "Amount_Desc",
    "Closed_Dt_Asc",
    "Closed_Dt_Desc",
    "Create_Dt_Asc",
    "Create_Dt_Desc",
    "Qualified_Dt_Asc",
    "Qualified_Dt_Desc",
)


def check_referral_sort(value: object) -> ReferralSort:
    if value in REFERRAL_SORT_VALUES:
        return value
    raise ValueError(
        f"{value!r} is none of {', '.join(map(repr, REFERRAL_SORT_VALUES))}"
    )
