from typing import Literal

TimePeriod = Literal["All", "Last30Days", "Last7Days", "LastMonth", "MonthToDate"]

TIME_PERIOD_VALUES: tuple[TimePeriod, ...] = (
    "All",
    "Last30Days",
    "Last7Days",
    "LastMonth",
    "MonthToDate",
)


def check_time_period(value: object) -> TimePeriod:
    if value in TIME_PERIOD_VALUES:
        return value
    raise ValueError(f"{value!r} is none of {', '.join(map(repr, TIME_PERIOD_VALUES))}")
