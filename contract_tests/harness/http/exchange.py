"""A request with its answer, and how a report shows them: a curl line without secrets, and the answer."""

from __future__ import annotations

import json
import shlex
from dataclasses import dataclass
from typing import Any

from requests import PreparedRequest, Response

from scripts.cli.printable import printable
from scripts.target.secrets import Part, Secrets, masked

LONGEST_BODY = 4000  # characters; what is cut off says so
# Headers that curl adds itself, or that only a test runner sends.
DULL = {
    *("accept-encoding", "connection", "content-length", "host", "user-agent"),
    "x-schemathesis-testcaseid",
}
ANYTHING = "*/*"  # the Accept that curl sends as well
DULL_IN_ANSWER = {"connection", "content-length", "date", "server"}


@dataclass(frozen=True, slots=True)
class Exchange:
    """One request with its answer; a request that got none has status 0 and the reason as `answer`."""

    method: str
    url: str
    headers: tuple[tuple[str, str], ...]
    body: bytes
    status: int
    answer_headers: tuple[tuple[str, str], ...]
    answer: bytes

    @property
    def content_type(self) -> str:
        """The content type of the body that was sent."""
        return _value(self.headers, "content-type")

    @property
    def answer_type(self) -> str:
        """The content type of the body that came back."""
        return _value(self.answer_headers, "content-type")

    def curl(self, secrets: Secrets) -> str:
        """A command line that sends the same; it takes the secrets from the environment."""
        words = ["curl"]
        if self.method != ("POST" if self.body else "GET"):
            words += ["-X", self.method]
        words.append(_quoted(self.url, secrets))
        for name, value in self.headers:
            if name.lower() not in DULL and value != ANYTHING:
                words += _header(name, value, secrets)
        if self.body:
            words += ["--data-raw", _in_shell(_readable(self.body, secrets))]
        return " ".join(words)

    def answered(self, secrets: Secrets) -> str:
        """The status, the headers that say something, and the beginning of the body."""
        if not self.status:
            return f"no answer: {masked(_readable(self.answer, secrets))}"
        lines = [
            secrets.mask(f"{name}: {value}")
            for name, value in self.answer_headers
            if name.lower() not in DULL_IN_ANSWER
        ]
        body = masked(_readable(self.answer, secrets)) or "(no body)"
        return "\n".join([str(self.status), *lines, body])


def sent_body(request: PreparedRequest) -> bytes:
    """The body as bytes, whatever form `requests` keeps it in."""
    body = request.body or b""
    if isinstance(body, str):
        return body.encode()
    return body if isinstance(body, bytes) else b"(a stream)"


def sent_json(request: PreparedRequest) -> Any:
    """The body as JSON; None when it is none."""
    return as_json(sent_body(request))


def as_json(body: bytes) -> Any:
    """A body as JSON; None when it is none."""
    try:
        return json.loads(body)
    except (ValueError, RecursionError):  # nested deeper than anybody reads
        return None


def exchange(request: PreparedRequest, outcome: Response | Exception) -> Exchange:
    """Record a request with the answer it got, or with the reason why it got none."""
    status, answer = 0, str(outcome).encode()
    answer_headers: list[tuple[str, str]] = []
    if isinstance(outcome, Response):
        status, answer = outcome.status_code, outcome.content
        answer_headers += outcome.headers.items()
    return Exchange(
        method=str(request.method),
        url=str(request.url),
        headers=tuple((name, _text(v)) for name, v in request.headers.items()),
        body=sent_body(request),
        status=status,
        answer_headers=tuple(answer_headers),
        answer=answer,
    )


def _value(headers: tuple[tuple[str, str], ...], name: str) -> str:
    return next((value for key, value in headers if key.lower() == name), "")


def _text(value: str | bytes) -> str:
    return value.decode("latin-1") if isinstance(value, bytes) else str(value)


def _readable(body: bytes, secrets: Secrets) -> list[Part]:
    """The beginning of a body; it is cut when its secrets are known."""
    text = body.decode("utf-8", "backslashreplace")
    parts = secrets.split(text, LONGEST_BODY)
    if len(text) > LONGEST_BODY:
        parts.append((f"… ({len(body)} bytes in all)", ""))
    return parts


def _header(name: str, value: str, secrets: Secrets) -> list[str]:
    kind, _, encoded = value.partition(" ")
    pair = secrets.mask(encoded)
    if kind == "Basic" and pair.startswith("${"):
        user, _, password = pair[2:-1].partition("_AND_")
        return ["-u", f'"${user}:${password}"']
    return ["-H", _quoted(f"{name}: {value}", secrets)]


def _quoted(text: str, secrets: Secrets) -> str:
    return _in_shell(secrets.split(text))


def _in_shell(parts: list[Part]) -> str:
    """One word for a shell, in which only the secrets are variables."""
    if not any(name for _, name in parts):
        text = masked(parts)
        return shlex.quote(text) if printable(text) == text else _escaped(text)
    words = (f"${{{name}}}" if name else _in_double_quotes(x) for x, name in parts)
    return f'"{"".join(words)}"'


def _escaped(text: str) -> str:
    """One word for bash, whose escapes stand for what a terminal or a CI runner would obey."""
    escaped = text.replace("\\", r"\\").replace("'", r"\'")
    for char in {char for char in escaped if not char.isprintable() and char != "\n"}:
        in_bytes = "".join(f"\\x{byte:02x}" for byte in char.encode())
        escaped = escaped.replace(char, in_bytes)
    return f"$'{printable(escaped)}'"


def _in_double_quotes(text: str) -> str:
    for special in '\\"$`':
        text = text.replace(special, f"\\{special}")
    return text
