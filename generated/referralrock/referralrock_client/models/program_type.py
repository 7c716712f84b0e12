from typing import Literal

ProgramType = Literal["Form", "Web"]
