from typing import Literal

PreferredContact = Literal["callAfternoon", "callEvening", "callMorning", "email"]

PREFERRED_CONTACT_VALUES: tuple[PreferredContact, ...] = (
    "callAfternoon",
    "callEvening",
    "callMorning",
    "email",
)


def check_preferred_contact(value: object) -> PreferredContact:
    if value in PREFERRED_CONTACT_VALUES:
        return value
    raise ValueError(
        f"{value!r} is none of {', '.join(map(repr, PREFERRED_CONTACT_VALUES))}"
    )
