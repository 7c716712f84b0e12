from typing import Literal

ProgramType = Literal["Form", "Web"]

PROGRAM_TYPE_VALUES: tuple[ProgramType, ...] = (
    "Form",
    "Web",
)


def check_program_type(value: object) -> ProgramType:
    if value in PROGRAM_TYPE_VALUES:
        return value
    raise ValueError(
        f"{value!r} is none of {', '.join(map(repr, PROGRAM_TYPE_VALUES))}"
    )
