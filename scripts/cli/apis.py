"""The `[api …]` argument of the verbs: names from `specs/`, all when none is given."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import click

from scripts.cli.layout import SPECS
from scripts.spec.document import api_names
from scripts.spec.nearest import hint


class ApiName(click.ParamType[str]):
    """The name of an API, refused with the nearest one when there is none of that name."""

    name = "api"

    def convert(self, value: Any, param: Any, ctx: Any) -> str:
        names = api_names(SPECS)
        if value in names:
            return str(value)
        near = hint(str(value), names)
        self.fail(f"no API {value!r}; there are: {', '.join(names)}{near}", param, ctx)


def _all_when_empty(
    ctx: click.Context, param: click.Parameter, value: tuple[str, ...]
) -> tuple[str, ...]:
    return tuple(dict.fromkeys(value)) or tuple(api_names(SPECS))


def apis_argument(command: Callable[..., Any]) -> Callable[..., Any]:
    """Adds the argument `apis`: the names given, or all of them."""
    decorate = click.argument(
        "apis", nargs=-1, type=ApiName(), callback=_all_when_empty, metavar="[API]..."
    )
    return decorate(command)
