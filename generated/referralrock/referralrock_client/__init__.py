"""Run referral programs with their members, referrals, rewards and payouts.

Generated from openapi.json; README.md shows how to use it.
"""

from typing import TYPE_CHECKING, Any

from . import models
from ._drift import Drift
from ._outcomes import failed
from .errors import (
    ApiError,
    ConfigurationError,
    ConnectionFailed,
    NotSent,
    ReferralRockError,
    ResponseError,
    TimedOut,
    WebhookError,
)
from .facade import AsyncReferralRock, ReferralRock
from .types import UNSET

__all__ = [
    "ApiError",
    "AsyncReferralRock",
    "ConfigurationError",
    "ConnectionFailed",
    "Drift",
    "NotSent",
    "TimedOut",
    "UNSET",
    "ReferralRock",
    "ReferralRockError",
    "ResponseError",
    "WebhookError",
    "WebhookEvent",
    "failed",
    "parse_webhook",
    "verify_webhook",
]
__all__ += models.__all__
__version__ = "0.1.0"

if TYPE_CHECKING:
    from .models import *
    from .webhooks import WebhookEvent, parse_webhook, verify_webhook
else:  # a model is imported when it is first asked for

    def __getattr__(name: str) -> Any:
        if name in ("WebhookEvent", "parse_webhook", "verify_webhook"):
            from . import webhooks

            return getattr(webhooks, name)
        if name not in models.__all__:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        return getattr(models, name)
