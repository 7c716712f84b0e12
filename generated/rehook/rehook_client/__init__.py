"""Run referral programmes, rewards, wallets and coupons for an application's
    customers.

Generated from openapi.json; README.md shows how to use it.
"""

from .errors import (
    ApiError,
    ConfigurationError,
    ConnectionFailed,
    RehookError,
    ResponseError,
)
from .facade import AsyncRehook, Rehook

__all__ = [
    "ApiError",
    "AsyncRehook",
    "ConfigurationError",
    "ConnectionFailed",
    "Rehook",
    "RehookError",
    "ResponseError",
]
__version__ = "0.1.0"
