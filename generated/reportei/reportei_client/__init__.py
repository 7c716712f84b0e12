"""Read marketing figures of a merchant's customers from the networks that they connect.

Generated from openapi.json; README.md shows how to use it.
"""

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

__all__ = [
    "ApiError",
    "AsyncReportei",
    "ConfigurationError",
    "ConnectionFailed",
    "Drift",
    "NotSent",
    "TimedOut",
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
__version__ = "0.1.0"
