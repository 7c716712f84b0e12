"""The credentials of a client, and how each security scheme puts them into a request."""

import re
from base64 import b64encode
from collections.abc import Generator, Mapping, Sequence
from dataclasses import dataclass
from urllib.parse import quote, quote_plus

import httpx

from .errors import ConfigurationError


@dataclass(frozen=True, slots=True)
class Scheme:
    """A security scheme: how it is sent, in which header or parameter, from which arguments of the facade."""

    kind: str
    field: str
    arguments: tuple[str, ...]


SCHEMES: dict[str, Scheme] = {"apiKeyAndSecretKey": Scheme("basic", "Authorization", ("api_key", "secret_key"))}
# A credential of fewer characters also stands in words that have nothing to do with it: it is hidden only
# where it is all of a line, of the value of a header, or of that of a parameter.
TELLING = 4
ALONE = r"(?m:(?:^|(?<=: )|(?<==)|(?<=Bearer )){}(?=&|\r?$))"
NEEDED: list[str] = ["api_key", "secret_key"]


class Credentials:
    """The credentials given to a facade. They show in no text that this client makes."""

    def __init__(self, **values: str | None) -> None:
        self._values = {name: value for name, value in values.items() if value}
        for name in NEEDED:
            if name not in self._values:
                raise missing("Rehook", name)
        for name, value in self._values.items():
            if not (value.isascii() and value.isprintable() and value == value.strip()):
                raise ConfigurationError(
                    f"{name} has a blank, a line break or another character that cannot be sent; "
                    "its value is not shown here"
                )
        self._shown = self._pattern()
        self._auths: dict[tuple[tuple[str, ...], ...], httpx.Auth] = {}

    def auth(self, operation_id: str, security: tuple[tuple[str, ...], ...]) -> httpx.Auth:
        """What authenticates a call: the first alternative for which all credentials are given."""
        if security not in self._auths:
            self._auths[security] = self._auth(operation_id, security)
        return self._auths[security]

    def _auth(self, operation_id: str, security: tuple[tuple[str, ...], ...]) -> httpx.Auth:
        unmet = ""
        for alternative in security:
            schemes = [SCHEMES[scheme] for scheme in alternative]
            wanted = [name for scheme in schemes for name in scheme.arguments]
            lacking = [name for name in wanted if name not in self._values]
            if not lacking:
                return _Auth(schemes, self._values)
            unmet = unmet or lacking[0]
        if unmet:
            raise missing(operation_id, unmet)
        return httpx.Auth()

    def switched(self, **values: str) -> "Credentials":
        """The same with others in place of these; none of them may be left out."""
        for name, value in values.items():
            if not value:
                raise ConfigurationError(f"a client was asked for with another {name}, but none was given")
        return Credentials(**{**self._values, **values})

    def hide(self, text: str) -> str:
        """The text without any credential, as it is, in a URL or encoded for HTTP Basic, and without secrets in JSON."""
        return re.sub(self._shown, "***", text) if self._shown else text

    def _pattern(self) -> str:
        """Every way in which a credential can stand in a text, the longest first."""
        pairs = [
            [self._values.get(name, "") for name in scheme.arguments]
            for scheme in SCHEMES.values()
            if scheme.kind == "basic"
        ]
        forms = {_pair(pair): True for pair in pairs if all(pair)}
        for value in self._values.values():
            for form in (value, quote(value, safe=""), quote_plus(value)):
                forms[form] = forms.get(form, False) or len(value) >= TELLING
        return "|".join(
            re.escape(form) if forms[form] else ALONE.format(re.escape(form))
            for form in sorted(forms, key=len, reverse=True)
        )


def _pair(values: Sequence[str]) -> str:
    """User name and password as HTTP Basic encodes them."""
    return b64encode(":".join(values).encode()).decode()


def missing(who: str, argument: str) -> ConfigurationError:
    """The error for a setting that was not given: it names the argument and the environment variable."""
    variable = f"REHOOK_{argument.upper()}"
    return ConfigurationError(
        f"{who} needs {argument}: pass Rehook({argument}=...), or set {variable} and use Rehook.from_env()"
    )


def without_password(url: str) -> str:
    """An address without the user and password that it may hold."""
    return re.sub(r"//[^/@]*@", "//***@", url)


def part_of_host(name: str, value: str | None) -> str | None:
    """A value that stands in the host of the vendor's address. Raises ConfigurationError for more than that."""
    if value and not re.fullmatch(r"[\w.:-]+", value, re.ASCII):
        raise ConfigurationError(
            f"{name} must be a host or a part of one, not {value!r}; a whole address is given as base_url"
        )
    return value


class _Auth(httpx.Auth):
    def __init__(self, schemes: list[Scheme], given: Mapping[str, str]) -> None:
        self._headers: dict[str, str] = {}
        self._query: dict[str, str] = {}
        for scheme in schemes:
            values = [given[name] for name in scheme.arguments]
            if scheme.kind == "query":
                self._query[scheme.field] = values[0]
            elif scheme.kind == "basic":
                self._headers[scheme.field] = f"Basic {_pair(values)}"
            elif scheme.kind == "bearer":
                self._headers[scheme.field] = f"Bearer {values[0]}"
            else:
                self._headers[scheme.field] = values[0]

    def auth_flow(self, request: httpx.Request) -> Generator[httpx.Request, httpx.Response, None]:
        for name, value in self._headers.items():
            request.headers[name] = value
        for name, value in self._query.items():
            request.url = _DiscreetURL(request.url, name, value)
        yield request


class _DiscreetURL(httpx.URL):
    """A URL whose text hides one parameter: httpx logs the URL of every request."""

    def __init__(self, url: httpx.URL, parameter: str, value: str) -> None:
        self._shown = str(url.copy_set_param(parameter, "hidden"))
        super().__init__(url.copy_set_param(parameter, value))

    def __str__(self) -> str:
        return self._shown

    def __repr__(self) -> str:
        return f"URL({self._shown!r})"
