"""The models. Each is imported when it is first asked for."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .lead import Lead, LeadDict
    from .lead_accepted import LeadAccepted
    from .lead_cancellation import LeadCancellation, LeadCancellationDict
    from .lead_cancelled import LeadCancelled
    from .lead_not_cancelled import LeadNotCancelled
    from .lead_not_processed import LeadNotProcessed
    from .lead_tested import LeadTested
    from .validation_errors import ValidationErrors
    from .validation_errors_additional_property import ValidationErrorsAdditionalProperty

__all__ = (
    "Lead",
    "LeadAccepted",
    "LeadCancellation",
    "LeadCancellationDict",
    "LeadCancelled",
    "LeadDict",
    "LeadNotCancelled",
    "LeadNotProcessed",
    "LeadTested",
    "ValidationErrors",
    "ValidationErrorsAdditionalProperty",
)

if not TYPE_CHECKING:  # a type checker would take any name for one of a model
    _MODULES = {
        "Lead": ".lead",
        "LeadAccepted": ".lead_accepted",
        "LeadCancellation": ".lead_cancellation",
        "LeadCancellationDict": ".lead_cancellation",
        "LeadCancelled": ".lead_cancelled",
        "LeadDict": ".lead",
        "LeadNotCancelled": ".lead_not_cancelled",
        "LeadNotProcessed": ".lead_not_processed",
        "LeadTested": ".lead_tested",
        "ValidationErrors": ".validation_errors",
        "ValidationErrorsAdditionalProperty": ".validation_errors_additional_property",
    }

    def __getattr__(name: str) -> Any:
        if name not in _MODULES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        found = getattr(import_module(_MODULES[name], __name__), name)
        globals()[name] = found
        return found

    def __dir__() -> list[str]:
        return sorted({*globals(), *__all__})
