"""Run referral programs, rewards, wallets and coupons for an application's customers.

Generated from openapi.json; README.md shows how to use it.
"""

from ._drift import Drift
from .errors import (
    ApiError,
    BadRequest,
    ConfigurationError,
    ConnectionFailed,
    NotFound,
    NotSent,
    RehookError,
    ResponseError,
    TimedOut,
    Unauthorized,
    WebhookError,
)
from .facade import AsyncRehook, Rehook
from .webhooks import WebhookEvent, parse_webhook

__all__ = [
    "ApiError",
    "AsyncRehook",
    "ConfigurationError",
    "ConnectionFailed",
    "Drift",
    "NotSent",
    "TimedOut",
    "BadRequest",
    "Unauthorized",
    "NotFound",
    "Rehook",
    "RehookError",
    "ResponseError",
    "WebhookError",
    "WebhookEvent",
    "parse_webhook",
]
__version__ = "0.1.0"
