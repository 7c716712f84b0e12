"""GUIDs, for the mocks whose vendors name things so."""

from __future__ import annotations

import re
from uuid import uuid4

GUID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", re.ASCII | re.I)


def new_guid() -> str:
    return str(uuid4())


def is_guid(text: str) -> bool:
    return GUID.fullmatch(text) is not None
