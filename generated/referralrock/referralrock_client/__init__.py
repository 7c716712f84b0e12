"""Run referral programs with their members, referrals, rewards and payouts.

Generated from openapi.json; README.md shows how to use it.
"""

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
from .webhooks import WebhookEvent, parse_webhook, verify_webhook

__all__ = [
    "ApiError",
    "AsyncReferralRock",
    "ConfigurationError",
    "ConnectionFailed",
    "Drift",
    "NotSent",
    "TimedOut",
    "ReferralRock",
    "ReferralRockError",
    "ResponseError",
    "WebhookError",
    "WebhookEvent",
    "failed",
    "parse_webhook",
    "verify_webhook",
]
__version__ = "0.1.0"
