"""The kinds of values that options of `contract` take."""

from __future__ import annotations

import random
import re

import click


class Seed(click.ParamType[int]):
    """A number, or `random`."""

    name = "number|random"

    def convert(self, value: object, param: object, ctx: object) -> int:
        if value == "random":
            return random.randrange(2**31)
        try:
            return int(str(value))
        except ValueError:
            message = f"{value!r} is neither a number nor 'random'."
            raise click.BadParameter(message) from None


class Text(click.ParamType[str]):
    """Part of a test's name: one word of what pytest's -k is made of."""

    name = "text"

    def convert(self, value: object, param: object, ctx: object) -> str:
        if not re.fullmatch(r"(?!(and|or|not)$)[\w:+.\[\]/-]+", str(value)):
            raise click.BadParameter(f"{value!r} is no part of a test's name.")
        return str(value)
