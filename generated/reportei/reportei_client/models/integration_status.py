from typing import Literal

IntegrationStatus = Literal["active", "expired", "revoked"]
