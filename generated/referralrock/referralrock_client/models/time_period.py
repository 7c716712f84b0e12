from typing import Literal

TimePeriod = Literal["All", "Last30Days", "Last7Days", "LastMonth", "MonthToDate"]
