"""The secrets that authenticate a run, taken from the environment, and keeping them out of everything printed."""

from __future__ import annotations

import re
from base64 import b64encode
from collections.abc import Mapping
from dataclasses import dataclass
from itertools import product
from urllib.parse import quote, quote_plus

from scripts.spec.document import Spec
from scripts.spec.security import Scheme, required

# A secret of fewer characters also stands in words that have nothing to do with it: it is kept out only
# where it is all of a line, of the value of a header, or of that of a parameter.
TELLING = 4
ALONE = r"(?m:(?:^|(?<=: )|(?<==)|(?<=Bearer )){}(?=&|\r?$))"


@dataclass(frozen=True, slots=True)
class Secrets:
    """Values by environment variable. Its text form shows none of them."""

    values: Mapping[str, str]

    def __repr__(self) -> str:
        return f"Secrets({', '.join(self.values)})"

    def of(self, scheme: Scheme) -> list[str]:
        """The values that the scheme sends: one secret, or a user name and a password."""
        return [self.values[name] for name in scheme.variables]

    def mask(self, text: str) -> str:
        """`text` with the name of the variable in place of each secret, also where it was encoded."""
        return "".join(f"${name}" if name else part for part, name in self.split(text))

    def split(self, text: str) -> list[tuple[str, str]]:
        """The parts of `text`, each with the variable that holds it, or with "" where it is no secret."""
        forms = self._forms()
        if not forms:
            return [(text, "")]
        alone = self._alone()
        pattern = "|".join(
            ALONE.format(re.escape(form)) if form in alone else re.escape(form)
            for form in sorted(forms, key=len, reverse=True)
        )
        parts = enumerate(re.split(f"({pattern})", text))  # every other is a secret
        return [(part, forms[part] if i % 2 else "") for i, part in parts if part]

    def _alone(self) -> set[str]:
        """The forms that are kept out only where they stand alone."""
        short, long = set[str](), set[str]()
        for value in self.values.values():
            (short if len(value) < TELLING else long).update(_written(value))
        return short - long

    def _forms(self) -> dict[str, str]:
        """Every way in which a secret can stand in a request or an answer."""
        forms: dict[str, str] = {}
        for name, value in self.values.items():
            for form in _written(value):
                forms[form] = name
        for user, password in product(self.values, repeat=2):
            form = basic(self.values[user], self.values[password])
            forms[form] = f"{{{user}_AND_{password}}}"
        return {form: name for form, name in forms.items() if form}


def _written(value: str) -> tuple[str, ...]:
    """A value as it is, and as a URL or a form has it."""
    return value, quote(value, safe=""), quote_plus(value)


def basic(user: str, password: str) -> str:
    """The credentials of HTTP Basic as they stand in the header."""
    return b64encode(f"{user}:{password}".encode()).decode()


def select(spec: Spec, environ: Mapping[str, str]) -> tuple[Secrets, tuple[str, ...]]:
    """The secrets that the operations of a specification need, and the variables that are not set."""
    needed = dict.fromkeys(
        name
        for operation in spec.operations
        for scheme in required(spec, operation)
        for name in scheme.variables
    )
    values = {name: environ[name] for name in needed if environ.get(name)}
    return Secrets(values), tuple(name for name in needed if name not in values)
