"""Values that Hypothesis draws for the tests of mocks, the same for everybody and each time."""

from __future__ import annotations

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st

TEXTS = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"))


def drawn(times: int = 100) -> settings:
    """So many examples in one test, which has to reset the mock itself."""
    return settings(
        derandomize=True,
        deadline=None,
        max_examples=times,
        suppress_health_check=[HealthCheck.function_scoped_fixture],
    )
