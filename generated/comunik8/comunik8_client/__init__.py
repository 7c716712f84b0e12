"""Hand leads to a dialler that calls them, and take them back.

Generated from openapi.json; README.md shows how to use it.
"""

from ._drift import Drift
from ._outcomes import failed
from .errors import (
    ApiError,
    BadRequest,
    Comunik8Error,
    ConfigurationError,
    ConnectionFailed,
    NotSent,
    ResponseError,
    ServerFailed,
    TimedOut,
    Unauthorized,
)
from .facade import AsyncComunik8, Comunik8

__all__ = [
    "ApiError",
    "AsyncComunik8",
    "ConfigurationError",
    "ConnectionFailed",
    "Drift",
    "NotSent",
    "TimedOut",
    "BadRequest",
    "Unauthorized",
    "ServerFailed",
    "Comunik8",
    "Comunik8Error",
    "ResponseError",
    "failed",
]
__version__ = "0.1.0"
