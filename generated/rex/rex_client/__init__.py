"""Ask customers for reviews and list the referrals received.

Generated from openapi.json; README.md shows how to use it.
"""

from ._drift import Drift
from .errors import (
    ApiError,
    ConfigurationError,
    ConnectionFailed,
    ResponseError,
    RexError,
)
from .facade import AsyncRex, Rex

__all__ = [
    "ApiError",
    "AsyncRex",
    "ConfigurationError",
    "ConnectionFailed",
    "Drift",
    "Rex",
    "RexError",
    "ResponseError",
]
__version__ = "0.1.0"
