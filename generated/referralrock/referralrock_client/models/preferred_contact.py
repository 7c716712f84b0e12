from typing import Literal

PreferredContact = Literal["callAfternoon", "callEvening", "callMorning", "email"]
