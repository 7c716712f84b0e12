"""Read marketing figures of a merchant's customers from the networks that they connect.

Generated from openapi.json; README.md shows how to use it.
"""

from typing import TYPE_CHECKING, Any

from . import models
from ._drift import Drift
from ._outcomes import failed
from .errors import (
    ApiError,
    BadRequest,
    ConfigurationError,
    ConnectionFailed,
    Forbidden,
    Invalid,
    NotFound,
    NotSent,
    RateLimited,
    ReporteiError,
    ResponseError,
    ServerFailed,
    TimedOut,
    Unauthorized,
)
from .facade import AsyncReportei, Reportei
from .types import UNSET

__all__ = [
    "ApiError",
    "AsyncReportei",
    "ConfigurationError",
    "ConnectionFailed",
    "Drift",
    "NotSent",
    "TimedOut",
    "UNSET",
    "BadRequest",
    "Unauthorized",
    "Forbidden",
    "NotFound",
    "Invalid",
    "RateLimited",
    "ServerFailed",
    "Reportei",
    "ReporteiError",
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
