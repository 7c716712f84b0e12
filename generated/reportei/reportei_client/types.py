"""UNSET, which stands where nothing was given or sent."""

from enum import Enum
from typing import Final, Literal


class Unset(Enum):
    """The type of UNSET, which is the same after copying and pickling."""

    UNSET = "UNSET"

    def __bool__(self) -> Literal[False]:
        return False

    def __repr__(self) -> str:
        return "UNSET"

    __str__ = __repr__


UNSET: Final = Unset.UNSET
