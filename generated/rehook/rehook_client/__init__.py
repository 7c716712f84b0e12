"""Run referral programs, rewards, wallets and coupons for an application's customers.

Generated from openapi.json; README.md shows how to use it.
"""

from typing import TYPE_CHECKING, Any

from . import models
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
from .types import UNSET

__all__ = [
    "ApiError",
    "AsyncRehook",
    "ConfigurationError",
    "ConnectionFailed",
    "Drift",
    "NotSent",
    "TimedOut",
    "UNSET",
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
__all__ += models.__all__
__version__ = "0.1.0"

if TYPE_CHECKING:
    from .models import *
    from .webhooks import WebhookEvent, parse_webhook
else:  # a model is imported when it is first asked for

    def __getattr__(name: str) -> Any:
        if name in ("WebhookEvent", "parse_webhook", "verify_webhook"):
            from . import webhooks

            return getattr(webhooks, name)
        if name not in models.__all__:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        return getattr(models, name)
