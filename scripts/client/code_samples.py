"""The samples of a call that stand in a bundle, in the form that Redoc and Scalar show (`x-codeSamples`); `build` and `docs` call it."""

from __future__ import annotations

from scripts.client.curl import curl
from scripts.client.samples import program
from scripts.spec.document import Spec
from scripts.spec.operation import Operation


def code_samples(spec: Spec, operation: Operation) -> list[dict[str, str]]:
    """The call with curl and in Python, with and without asyncio."""
    asynchronous = program(spec, operation, asynchronous=True)
    return [
        {"lang": "Shell", "label": "curl", "source": curl(spec, operation) + "\n"},
        {"lang": "Python", "label": "Python", "source": program(spec, operation)},
        {"lang": "Python", "label": "Python, asyncio", "source": asynchronous},
    ]
