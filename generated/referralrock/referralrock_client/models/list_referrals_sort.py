from typing import Literal

ListReferralsSort = Literal[
    "Amount_Asc",
    "Amount_Desc",
    "Closed_Dt_Asc",
    "Closed_Dt_Desc",
    "Create_Dt_Asc",
    "Create_Dt_Desc",
    "Qualified_Dt_Asc",
    "Qualified_Dt_Desc",
]

LIST_REFERRALS_SORT_VALUES: tuple[ListReferralsSort, ...] = (
    "Amount_Asc",
    "Amount_Desc",
    "Closed_Dt_Asc",
    "Closed_Dt_Desc",
    "Create_Dt_Asc",
    "Create_Dt_Desc",
    "Qualified_Dt_Asc",
    "Qualified_Dt_Desc",
)


def check_list_referrals_sort(value: object) -> ListReferralsSort:
    if value in LIST_REFERRALS_SORT_VALUES:
        return value
    raise ValueError(
        f"{value!r} is none of {', '.join(map(repr, LIST_REFERRALS_SORT_VALUES))}"
    )
