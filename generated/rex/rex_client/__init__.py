"""Ask customers for reviews and list the referrals received.

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
    NotSent,
    ResponseError,
    RexError,
    ServerFailed,
    TimedOut,
    TooLarge,
    Unauthorized,
)
from .facade import AsyncRex, Rex
from .types import UNSET

__all__ = [
    "ApiError",
    "AsyncRex",
    "ConfigurationError",
    "ConnectionFailed",
    "Drift",
    "NotSent",
    "TimedOut",
    "UNSET",
    "BadRequest",
    "Unauthorized",
    "TooLarge",
    "ServerFailed",
    "Rex",
    "RexError",
    "ResponseError",
]
__all__ += models.__all__
__version__ = "0.1.0"

if TYPE_CHECKING:
    from .models import *
else:  # a model is imported when it is first asked for

    def __getattr__(name: str) -> Any:
        if name not in models.__all__:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        return getattr(models, name)
