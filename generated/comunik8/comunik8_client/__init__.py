"""Hand leads to a dialler that calls them, and take them back.

Generated from openapi.json; README.md shows how to use it.
"""

from typing import TYPE_CHECKING, Any

from . import models
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
from .types import UNSET

__all__ = [
    "ApiError",
    "AsyncComunik8",
    "ConfigurationError",
    "ConnectionFailed",
    "Drift",
    "NotSent",
    "TimedOut",
    "UNSET",
    "BadRequest",
    "Unauthorized",
    "ServerFailed",
    "Comunik8",
    "Comunik8Error",
    "ResponseError",
    "failed",
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
