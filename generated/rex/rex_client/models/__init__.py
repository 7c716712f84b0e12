"""The models. Each is imported when it is first asked for."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .referral import Referral
    from .review_request import ReviewRequest, ReviewRequestDict

__all__ = ("Referral", "ReviewRequest", "ReviewRequestDict")

if not TYPE_CHECKING:  # a type checker would take any name for one of a model
    _MODULES = {"Referral": ".referral", "ReviewRequest": ".review_request", "ReviewRequestDict": ".review_request"}

    def __getattr__(name: str) -> Any:
        if name not in _MODULES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        found = getattr(import_module(_MODULES[name], __name__), name)
        globals()[name] = found
        return found

    def __dir__() -> list[str]:
        return sorted({*globals(), *__all__})
