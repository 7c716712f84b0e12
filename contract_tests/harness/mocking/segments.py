"""Path parameters that hold a slash: sent as %2F it is text, and separates no segments. Used by `application`."""

from __future__ import annotations

import re
from urllib.parse import unquote

from starlette.routing import Router
from starlette.types import Receive, Scope, Send

SLASH = "\udc2f"  # a lone surrogate: decoding a path never makes one


class SegmentRouter(Router):
    """A router for the path as it was sent, segment by segment."""

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        raw = scope.get("raw_path", b"").decode("latin-1")
        kept = re.sub("%2f", SLASH, raw, flags=re.IGNORECASE)
        if kept != raw:
            scope = {**scope, "path": unquote(kept)}
        await super().__call__(scope, receive, send)


def restore_slashes(scope: Scope) -> None:
    """Give the path parameters of a matched request back their slashes."""
    scope["path_params"] = {
        name: value.replace(SLASH, "/") for name, value in scope["path_params"].items()
    }
