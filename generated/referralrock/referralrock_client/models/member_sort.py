from typing import Literal

MemberSort = Literal[
    "Create_Dt_Asc",
    "Create_Dt_Desc",
    "Lead_Count_Asc",
    "Lead_Count_Desc",
    "Member_Full_Name_Asc",
    "Member_Full_Name_Desc",
    "Member_Views_Asc",
    "Member_Views_Desc",
    "Page_Views_Asc",
    "Page_Views_Desc",
    "Reward_Issued_Total_Asc",
    "Reward_Issued_Total_Desc",
]
