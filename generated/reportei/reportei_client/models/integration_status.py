from typing import Literal

IntegrationStatus = Literal["active", "expired", "revoked"]

INTEGRATION_STATUS_VALUES: tuple[IntegrationStatus, ...] = (
    "active",
    "expired",
    "revoked",
)


def check_integration_status(value: object) -> IntegrationStatus:
    if value in INTEGRATION_STATUS_VALUES:
        return value
    raise ValueError(
        f"{value!r} is none of {', '.join(map(repr, INTEGRATION_STATUS_VALUES))}"
    )
