"""Ask customers for reviews and list the referrals received.

Generated from openapi.json; README.md shows how to use it.
"""

from ._drift import Drift
from .errors import (
    ApiError,
    BadRequest,
    ConfigurationError,
    ConnectionFailed,
    NotSent,
    ResponseError,
    RexError,
    ServerFailed,
    TimedOut,
    TooLarge,
    Unauthorized,
)
from .facade import AsyncRex, Rex

__all__ = [
    "ApiError",
    "AsyncRex",
    "ConfigurationError",
    "ConnectionFailed",
    "Drift",
    "NotSent",
    "TimedOut",
    "BadRequest",
    "Unauthorized",
    "TooLarge",
    "ServerFailed",
    "Rex",
    "RexError",
    "ResponseError",
]
__version__ = "0.1.0"
