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
